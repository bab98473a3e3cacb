import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../source/extract/extract-article.js';
import { articleOf } from '../../../helpers/article.js';

/** The faults of the lines of an article. */
const faultsOf = (body: string, title: string): (string | undefined)[] =>
  extractArticle(articleOf(body, { title })).events.map(({ lineFault }) => lineFault);

/** [sentences; the last of them is judged alone] */
type Rows = readonly string[];

const TABLE: readonly {
  readonly fault: string;
  readonly has: Rows;
  readonly lacks: Rows;
}[] = [
  {
    fault: 'a pronoun that stands for nobody in the line',
    has: [
      'Two floods hit Tarn. They were made worse by a broken dam.',
      'The mine shut in May. It was sold to a bank in Oslo.',
      'Rebels and troops met at the bridge. In the fighting, they lost forty men.',
      'Doctors saw the keeper and the captain. His left knee was broken.',
      'Doctors saw the keeper and the captain. His wife pleaded guilty to a fraud that hid the income the family earned on Tuesday.',
      'Judges in Delhi heard both firms. Their appeals were thrown out.',
      'Ann Lind and Bo Orr sang. During their duet, Lind left the stage.',
      'General Bo Orr spoke. Citing a pact that Ann Lind opposed, he praised the army.',
      'Ann Lind had a slate. Bo Orr wrote “Reform” on it on Friday.',
      'Ann Lind met nine guests. Bo Orr took them to the quay on Friday.',
      'Ann Lind left. The Tarn Register called her a liar on Friday.',
      'Bo Orr met Per Holm. Citing a pact, which Ann Lind opposed, and the size of the army, he said, “I see no war.”',
      'A clerk told the Tarn Post that it was likely to happen on Friday.',
      'If it happens on Friday, nine banks may close.',
      'Ann Lind told the bank that it was due to happen on Friday.',
      'Minister Ann Lind lied. The doctor’s report found that she had known of the leak on Friday.',
      'Bo Orr met Per Holm. Aides said he hoped to leave Oslo on Friday.',
    ],
    lacks: [
      'The blast in Tarn was heard in Oslo when it happened on Friday.',
      'It was likely that nine banks would close on Friday.',
      'In their report, the auditors praised Ann Lind on Friday.',
      'Citing a pact with Norland, Ann Lind said she left the party.',
      'Ann Lind said she left the party on Friday.',
      'Ann Lind left in May. A report by auditors found that Lind knew on Friday what she had signed.',
      'Ann Lind spoke. While she said she would stay, Ms. Lind left the party on Friday.',
      'It took firefighters nine hours to reach the village.',
      'In her speech, Prime Minister Ann Lind attacked the banks.',
      'Her speech over, Prime Minister Ann Lind left the hall.',
      'His men beaten, General Bo Orr left the town.',
      'It was unclear who fired the shots in Tarn.',
      'The bank closed its branch in Mumbai on Friday.',
      'Bo Orr bought a slate and wrote “Reform” on it on Friday.',
      'Ann Lind met nine guests on Friday and took them to the quay.',
    ],
  },
  {
    fault: 'it points at what was told before',
    has: [
      'The dam broke in May. That failure was made worse by rain.',
      'A picture came out. According to whoever posted that picture, the ship at the quay was sold on Friday.',
      'Doctors tried a laser. This technique saved nine patients in Oslo.',
      'A suit was filed. Those claims were rejected by a court in Delhi.',
      'The bank raised fees. These charges angered customers in Leeds.',
      'The deal is a theft. Ann Lind, who heads the union, said just that.',
      'A rocket failed. This was caused by a cracked valve.',
      'A slogan was born. The party used that line in a film on Friday.',
      'A law passed. The bank bought that firm on Friday.',
      'A flood came. The council paid for that dam on Friday.',
      'A film was shown. The minister praised that work in Oslo.',
      'A cup was won. Rovers spent that money on a striker.',
      'A ship sank. The navy raised that wreck on Friday.',
    ],
    lacks: [
      'Ann Lind said that rain, which fell for nine days, closed the quay on Friday.',
      'Those who fled the fire were housed in a school.',
      'Police arrested those involved in the brawl in Leeds.',
      'The council said that rain delayed the repairs.',
      'Geologists found that water in the north of Norland was warm.',
      'Ann Lind won more votes this year than in 2019.',
      'Troops left the town, and this angered the rebels.',
      'The police said that Lind was free, but that charges could follow.',
      'Ann Lind took the post, saying over and over that her stay would be short.',
      'The bank said rates would fall and that the board had met on Friday.',
      'Doctors said that Lind was well, and that nurses were with her.',
      'The navy said that the ship was lost and that there were no survivors.',
    ],
  },
  {
    fault: 'its subject is told of by what it is, and not named',
    has: [
      'Bo Orr and Ann Lind came. The Oslo TV host left the show on Friday.',
      'Rain fell. The Tarn rock star sang for nine hours on Friday.',
      'Ann Lind met Senator Bo Orr. The former Norland senator sold two farms on Friday.',
      'Velm bought nine ships. The premium cable channel lost two chiefs on Friday.',
      'Bo Orr and Eva Holm ran. The party-backed candidate thanked God on Friday.',
      'Ann Lind sang. The “Red Garden” star left Tarn on Friday.',
      'Velm bought nine ships. The group’s first advert was shown on Friday.',
      'Two clubs met. The northern club sold its striker on Friday.',
      'A shop was robbed. The man fled to Tarn on Friday.',
      'Rain fell. The woman sued Lund Bank on Friday.',
    ],
    lacks: [
      'The Texas governor signed the law on Friday.',
      'The French foreign minister left Tarn on Friday.',
      'The former host of the show left Tarn on Friday.',
      'The youngest senator left the party on Friday.',
      'The lost girl’s uncle told reporters on Friday that the well was dry.',
      'The prime minister left Tarn on Friday.',
      'The nine Oslo pilots left Tarn on Friday.',
      'The former striker, Bo Orr, left Tarn on Friday.',
      'The man who robbed nine shops fled to Tarn on Friday.',
      'The woman accused of the theft sued Lund Bank on Friday.',
    ],
  },
  {
    fault: 'it stops in the midst of speech',
    has: [
      'Ann Lind told the crowd on Friday, “The harbour is full of mud. We must dredge it.”',
      'Judge Bo Orr warned two firms on Friday: “This court has been patient. That is over.”',
    ],
    lacks: [
      'Ann Lind told the crowd on Friday, “The harbour is full of mud.”',
      'Ann Lind said on Friday that “small firms are a haven for thieves. They hide.”',
      'Ann Lind called the plan on Friday “dead”.',
    ],
  },
  {
    fault: 'its subject is of what was told before',
    has: [
      'Rain fell. A sequel was set for May on Friday.',
      'Rain fell. A spokesman declined to answer on Friday.',
    ],
    lacks: [
      'A spokesman for Velm declined to answer on Friday.',
      'The sequel to the show was set for May on Friday.',
      'A driver declined to answer on Friday.',
    ],
  },
  {
    fault: 'it points at where it was written',
    has: [
      'Ann Lind opened a museum here on Friday.',
      'Rain fell. Nine wounded were brought here by boat.',
    ],
    lacks: [
      'Ann Lind opened a museum in Tarn on Friday.',
      'Here in Tarn, Ann Lind opened a museum on Friday.',
    ],
  },
  {
    fault: 'a mark of quotation has no other',
    has: [
      'Bo Orr died in May. He met his death when the boat sank, "Lind told the jury on Friday. "There was fog."',
    ],
    lacks: [
      'Bo Orr died in May. Ann Lind said it was "a bad day" on Friday.',
      'Bo Orr laid a 6" pipe in Tarn on Friday.',
    ],
  },
  {
    fault: 'what its verb asks for is not there',
    has: ['Twelve jurors will look into 3 and 4 May, when Bo Orr was found.'],
    lacks: [
      'The jury sat in May. Orr was jailed on Friday.',
      'The jury sat in May. Orr was found dead on Friday.',
    ],
  },
  {
    fault: 'those whom it is about were counted before',
    has: [
      'A pact was signed. The foreign ministers of all seven countries will meet in Oslo on Friday.',
      'Two men were charged. Ann Lind said the house arrests of the two men were eased on Friday.',
      'Fraud and theft were alleged. All charges were brought by the port’s lawyer on Friday.',
      'A couple fled Tarn. Police in Oslo held the pair on Friday.',
      'Two bids came. Neither bid was opened on Friday.',
      'Two guards fell. The two men were taken to a hospital in Tarn.',
      'Boats left. Others sank off the coast of Norland.',
      'Lind and Orr met. Both resigned on Friday.',
      'India and Norland talked. The two countries signed a pact.',
      'Nine players were tested. Others were sent home on Friday.',
    ],
    lacks: [
      'Bo Orr met Per Lind in Tarn on Friday, and the two men signed a pact.',
      'The foreign ministers of all seven countries of the pact will meet in Oslo on Friday.',
      'All schools in Tarn will close on Friday.',
      'Both sides signed the pact on Friday.',
      'The pair of ships that sank in May was raised on Friday.',
      'Two men were taken to a hospital in Tarn.',
      'The two men who robbed the bank were arrested.',
      'The two Koreas signed a pact on Friday.',
      'Both sides signed the pact on Friday.',
      'Several players failed the test on Friday.',
    ],
  },
  {
    fault: 'its subject was told of before',
    has: [
      'Doctors opened his skull. The surgery took three hours.',
      'Smoke filled a train. The incident was investigated by the fire service.',
      'Researchers used lasers. The technique was first used in 1998.',
      'A probe circled Mars. The findings were published on Friday.',
      'Rain fell on Delhi. The whole hearing lasted an hour.',
      'Rain fell. Ann Lind, an editor, met Judge Bo Orr. The editor sued nine papers.',
      'Rain fell. The scholars wrote a letter to Ann Lind.',
      'Rain fell. The deadly explosion hurt nine men.',
      'Rain fell. The film, which was shown in Tarn on Friday, is long.',
      'Norland voted to annex the isle. The vote was welcomed in Oslo.',
      'Rain fell. The parcel arrived in Oslo and was opened on Friday.',
      'Rain fell. The report said that Ann Lind was offered a post on Friday.',
      'Rain fell. The hearing lasted for nine hours, and Ann Lind was freed.',
      'Rain fell. The bomb exploded in a hall that was built for nine men.',
      'Rain fell. The goods arrived in Lund when the shops were shut.',
      'Rain fell. The probe landed on a plain, which was a relief.',
    ],
    lacks: [
      'Rain fell. The government fell on Friday.',
      'Rain fell. The harbour will hold an inquiry on 20 May.',
      'Rain fell. The surgery on Lind lasted three hours.',
      'Rain fell. The ferry that sank in May was raised on Friday.',
      'Rain fell. The doctors operated on Ann Lind.',
      'Rain fell. The judge jailed Ann Lind for nine years.',
      'Rain fell. The Harrow Rovers ground was shut on Friday.',
      'Rain fell. The parcel addressed to Ann Lind was found in Oslo on Friday.',
      'Rain fell. The bomb planted in the Tarn town hall was made safe on Friday.',
      'Rain fell. The painting stolen from a bank was sold on Friday.',
      'Rain fell. The goods seized by Lund police were sold on Friday.',
      'Rain fell. The satellite launched from Norland was lost on Friday.',
    ],
  },
  {
    fault: 'what it is about was told before',
    has: [
      'Rain fell. Ann Lind denied the allegations on Friday.',
      'Rain fell. Lund Bank rejected the claims in a letter to Velm Foods.',
      'Rain fell. Rescue groups in Tarn praised the decision.',
      'Rain fell. The minister condemned the remarks on Friday.',
      'Rain fell. Rovers fans attacked the ruling in a letter.',
      'Rain fell. Lund Bank initiated the conversation on Friday.',
      'Rain fell. When Ann Lind made the remarks, she was in Oslo.',
      'Rain fell. When Mr. Lind made the remarks, he was speaking to bankers in Oslo.',
    ],
    lacks: [
      'Rain fell. Ann Lind denied the allegations of fraud on Friday.',
      'Rain fell. The bank rejected claims that it hid losses.',
      'Rain fell. Rescue groups praised the decision to shut the mine.',
      'Rain fell. The minister condemned the attack on Friday.',
      'Rain fell. Ann Lind rejected the report on floods in Tarn.',
      'Rain fell. A court in Delhi overturned the ruling by Judge Moss.',
    ],
  },
  {
    fault: 'it compares with what was told before',
    has: [
      'Boats sank. Another ferry was lost off Oslo on Friday.',
      'The bill failed. Lind hopes to deflect such attacks by saying that the tax fell.',
      'Rovers won. The same club was fined on Friday.',
      'A bank failed. Another inquiry found no fraud.',
      'A drug was tested. Regulators had banned such trials in May.',
      'Rain fell. The latest victim was Ann Lind of Tarn.',
      'Rain fell. The latest club to be fined was Harrow Rovers.',
      'Boats sank. Another officer said on Friday that Captain Bo Orr was lost.',
      'A bank failed. Another trader, a thief in Oslo, was jailed on Friday.',
      'Rain fell. Another senator from the north asked Ann Lind to leave on Friday.',
      'Rovers won. Another striker was sold on Friday.',
      'A drug failed. Another doctor was fined by Mei Orr on Friday.',
      'Boats sank. Other captains turned back on Friday.',
      'A bank failed. The other trader fled to Oslo on Friday.',
      'Farmers marched. The biggest protest took place in Tarn on Friday.',
      'A drug failed. The most expensive trial was stopped on Friday.',
    ],
    lacks: [
      'The latest poll showed Ann Lind ahead in Tarn.',
      'The biggest bank in Norland failed on Friday.',
      'The highest court freed Ann Lind on Friday.',
      'Ann Lind sold the other ship on Friday.',
      'The latest flood was caused by a broken dam.',
      'Boats sank. Ann Lind bought another ferry on Friday.',
      'There was such a storm that nine boats sank on Friday.',
      'Lind met Orr at the same hotel as before on Friday.',
      'Another 20 people were hurt in Oslo on Friday.',
      'The army used drones and said such weapons were cheap.',
      'Boats sank. Another officer, Captain Bo Orr, said that nine men were lost.',
      'A bank failed. Another trader, Eva Holm, was jailed on Friday.',
      'Rain fell. Another senator, Ann Lind, left the party on Friday.',
      'Rovers won. Another striker, Per Holm, was sold on Friday.',
      'A drug failed. Another doctor, Mei Orr of Lund, was fined on Friday.',
    ],
  },
  {
    fault: 'it rests on what was told before',
    has: [
      'A train burned. Nine people were killed in the incident.',
      'A mine flooded. Forty men were hurt during the incident on Friday.',
      'A court sat. Hundreds of fans protested after the ruling.',
      'A law was drafted. Farmers blocked nine roads over the proposal.',
      'A bank shut. Investors sold their shares after the move.',
      'Bishops wrote to Ann Lind. Lind said on Friday that the letters did not speak for Oslo.',
      'An envoy wrote home. General Bo Orr denied on Friday that he had read the cable.',
      'A train burned. Ann Lind confirmed on Friday that the incident took place.',
    ],
    lacks: [
      'A train burned. Nine people were killed in the incident at Tarn.',
      'A train burned. Norland opened an inquiry into the incident.',
      'Spies wrote. The dossier, compiled in Oslo, was sold on Friday.',
      'Bishops wrote to Ann Lind. Lind burned the letters from Oslo on Friday.',
      'Bishops wrote to Ann Lind. A court published nine letters on Friday.',
      'Parliament sat. Ann Lind lifted the ban on rallies on Friday.',
      'A train burned. Bo Orr fled the scene of the crash on Friday.',
      'A court sat. Hundreds of fans protested after the ruling against their club.',
      'A train burned. Nine people were killed in the fire.',
      'A bank shut. Shares fell after a move by rivals.',
    ],
  },
  {
    fault: 'it answers what was told before',
    has: [
      'Rain fell. Ann Lind agreed, saying that the tax was low.',
      'Rain fell. Judge Bo Orr disagreed, calling the law a mess.',
      'Rain fell. Rovers captain Bo Orr concurred.',
      'Rain fell. Surgeons in Delhi disagreed, and a trial was halted.',
      'Rain fell. Admiral Ann Moss agreed, citing the fall of Tarn.',
    ],
    lacks: [
      'Ann Lind agreed to pay nine million pounds.',
      'Judge Bo Orr agreed that the law was a mess.',
      'Rovers agreed a deal with Bo Orr on Friday.',
      'Norland agreed with Oslo on a border.',
      'Surgeons disagreed on the cause of the fever.',
    ],
  },
  {
    fault: 'it tells what was not said',
    has: [
      'Rain fell. Ann Lind did not respond to a letter from Lund Bank.',
      'Rain fell. Velm Foods did not immediately respond to the Post.',
      'Rain fell. Norland has not commented on the raid.',
      'Rain fell. Captain Bo Orr did not mention the match.',
      'Rain fell. Lund Bank did not elaborate on the losses.',
    ],
    lacks: [
      'Ann Lind did not pay the fine.',
      'Police responded to a call in Tarn.',
      'Norland commented on the raid on Friday.',
      'Rovers did not win a match in May.',
      'Bo Orr did not say that he would leave.',
    ],
  },
  {
    fault: 'its subject has no noun',
    has: [
      'Rain fell. Ann Lind’s was the harshest answer to the raid.',
      'Rain fell. Norland’s was the first fleet to sail.',
      "Rain fell. Lund Bank's was the largest loss in Oslo.",
    ],
    lacks: [
      'Ann Lind’s answer was the harshest.',
      'Norland’s fleet was the first to sail.',
      "Lund Bank's losses were the largest in Oslo.",
    ],
  },
  {
    fault: 'it tells the writer’s own judgement',
    has: [
      'Ann Lind opened a disastrously dull show in Oslo.',
      'Rovers played a laughably weak team on Friday.',
      'Bo Orr released his most savagely reviewed film on Friday.',
      'Norland shamefully closed its border on Friday.',
      'Thankfully, Rovers sold Bo Orr on Friday.',
    ],
    lacks: [
      'Critics said that Ann Lind opened a disastrously dull show.',
      'Ann Lind called the show “disastrously dull”.',
      'Rovers played a weak team on Friday.',
      'Norland closed its border on Friday.',
      'A disastrous flood hit Tarn on Friday.',
    ],
  },
  {
    fault: 'it tells what is so, and no event',
    has: [
      'Ann Lind is famous for raids on farms.',
      'The crew is nervous about the final.',
      'Perihelion is the point in an orbit that is nearest to the sun.',
      'Glass in orbit bends light from distant galaxies.',
      'Norland is one of the largest makers of steel.',
      'Norland law lets members sell their shares.',
      'Tram drivers earn less than pilots in Oslo.',
    ],
    lacks: [
      'Ann Lind faces nine years in prison.',
      'The striker is dead.',
      'Nine divers are missing off Oslo.',
      'The bridge is being repaired by the army.',
      'The council says the quay was closed.',
      'The mine has been shut by the court.',
      'Rovers play Town on Friday.',
    ],
  },
  {
    fault: 'it has no subject',
    has: [
      'Ann Lind spoke. Did call for a pact on Friday.',
      'A ship sank. Was raised by nine men on Friday.',
      'Rain fell. Was seen in Lund on Friday.',
      'A bank failed. Was fined in Oslo in May.',
      'A comet passed. Had burned up over Norland on Friday.',
    ],
    lacks: [
      'Bo Freed left. Freed declined to say whether the ship was lost.',
      'Ann Grant left. Grant refused to say who had paid for the ship.',
      'Per Wade left. Wade declined to name the nine men on Friday.',
      'Eva Rush left. Rush sold nine ships to Norland on Friday.',
      'Mei Chase left. Chase jailed nine men on Friday.',
    ],
  },
  {
    fault: 'it speaks of its writer or reader',
    has: [
      'Velm Foods has allowed you to hide games.',
      'Comet Orr was seen by thousands of our readers.',
      'The minister told us little of the plan.',
      'Lund Bank opened a page where you can order the phone.',
      'The moon rose over my house on Friday.',
    ],
    lacks: [
      'Astronomers found a planet outside our solar system.',
      'The US Navy sank the ship on Friday.',
      'Ann Lind called the plan “a gift to our enemies”.',
      'The US team won the cup on Friday.',
      'Astronomers found a star larger than our sun.',
      'Troops left Qala-i-Jangi on Friday.',
      'A bomb was found in Tala-i-Sharif on Friday.',
      'The Dar-i-Suf mine was shut on Friday.',
      'Rebels held Pul-i-Orlo for nine days.',
      'Ann Lind of the Jamaat-i-Velm party lost her seat on Friday.',
    ],
  },
  {
    fault: 'it is a quotation: it stands among the quotes',
    has: [
      '“For years I lived off my party,” Mr. Lind, 47, said in answer to questions from the judge about the plea.',
      '“We are very pleased with this result,” said Xin Orr, professor in the Ann Velm Department of Physics and Astronomy.',
      '"It was a very bad night for us," Ann Lind described the scene on a visit to the camp.',
      '‘We are very pleased with this result,’ said Ann Lind, who heads the Department of Physics in Tarn.',
      'Captain Bo Orr told the Post, “We saw smoke and ran for the boats.”',
      'Ann Lind wrote to the board on Friday: “We have neither the money nor the men for a second bridge, and I will not ask for them.”',
      'The bank said in a short note to its staff that it has “no wish whatever to close any of its nine branches in the north of Norland before May”.',
      '“The reef is lost,” the divers of the Orlo Institute wrote on Friday, “and no law that is passed in Oslo will bring it back to us.”',
      'Coach Bo Orr told a reporter of the Tarn Post: “They ran more than we did, they wanted it more than we did, and they won.”',
      'The colonel told the court in Lund that the men were “tired, hungry and afraid, and none of us knew that the war had ended”.',
    ],
    lacks: [
      'Ann Lind called the plan “a bad joke” on Friday.',
      '“Red Dawn” won three prizes in Venice.',
      'The court said the law was “without merit” and struck it down.',
      'Rovers signed Bo “The Wall” Orr on Friday.',
      'The firm unveiled the “Hawk” rocket in Tarn.',
      'Ann Lind rang the captain of the ferry again on Friday to ask “whether the second boat had left the quay before the storm came in”.',
      'Lund Bank fined nine of its traders on Friday over a note that called the fund “the worst thing that we have ever sold to a widow”.',
      'The rebels freed two of the pilots on Friday and handed them a letter for “the men who send children to die for a hill”.',
      'Velm Foods withdrew nine soups from its shops on Friday with a notice that “some jars may hold small pieces of glass or wire”.',
      'Captain Bo Orr left the pitch in the first half with a gesture to fans that meant “you never wanted me here, and now you have it”.',
    ],
  },
];

describe.each(TABLE)('$fault', ({ fault, has, lacks }) => {
  const lastOf = (body: string): string | undefined => faultsOf(body, 'News in brief').at(-1);

  it.each(has)('is the fault of %s', (body) => {
    expect(lastOf(body)).toBe(fault);
  });

  it.each(lacks)('is none of %s', (body) => {
    expect(lastOf(body)).not.toBe(fault);
  });
});

it('takes nobody to have read the headline', () => {
  const faults = faultsOf('The lawsuit was thrown out on Friday.', 'Norland sues Velm Foods');
  expect(faults).toEqual(['its subject was told of before']);
});
