import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../helpers/quotes.js';

/** [paragraph, the quotes in it] */
const ANY_VERB: readonly (readonly [string, ...string[]])[] = [
  [
    '“It is a pity to lose the pier,” grumbled Meg Sund, who fishes there.',
    'direct | Meg Sund | It is a pity to lose the pier,',
  ],
  ['“We had nine good years,” owner Dina Holm beamed.', 'direct | Dina Holm | We had nine good years,'],
  [
    '“The pitch was a swamp by noon,” shrugged coach Ivo Brand.',
    'direct | Ivo Brand | The pitch was a swamp by noon,',
  ],
  [
    '“You never get used to the smell,” deadpanned the surgeon.',
    'direct | (the surgeon) | You never get used to the smell,',
  ],
  ['“Nobody warned us,” Rana Sund bristled on Monday.', 'direct | Rana Sund | Nobody warned us,'],
  ['“You can smell it,” Ms Ortega, 44, winces.', 'direct | Ortega | You can smell it,'],
  ['“Two points more and we were through,” the keeper, Aldo Rossi, rued.', 'direct | Aldo Rossi | Two points more and we were through,'],
  ['“Good grief,” Bo Lind, a grandfather of six, hoots.', 'direct | Bo Lind | Good grief,'],
  ['“What a day!” exults Tina Shaw.', 'direct | Tina Shaw | What a day!'],
  ['“Goodness me,” Rana Sund giggled.', 'direct | Rana Sund | Goodness me,'],
  ['“This,” Rana Sund beamed, “is the best day of my life.”', 'direct | Rana Sund | This, is the best day of my life.'],
  ['“We bought the cloth here,” marvelled Min-ji Park, a nurse.', 'direct | Min-ji Park | We bought the cloth here,'],
  ['“Late Trains” was the title of the play.'],
  ['“Late Trains,” Ann Orr won a prize with it.'],
  ['“Hope and Fear,” Ann Orr carved in May.'],
  ["“The bridge held for years,” Ann Orr was late."],
  ['“The pier held.” Ann Orr left.', 'direct | () | The pier held.'],
  ['“The pier held.” Ann Orr closed the door.', 'direct | () | The pier held.'],
  ['“The pier held.” Ann Orr noted the storm in the north.', 'direct | () | The pier held.'],
  ['“The pier held.” Ann Orr told the council.', 'direct | Ann Orr | The pier held.'],
  ['“The pier held.” Ann Orr said the next day.', 'direct | Ann Orr | The pier held.'],
]; // prettier-ignore

const OWN_SENTENCES: readonly (readonly [string, ...string[]])[] = [
  ['“It is late,” said Ann Orr. “The pier needs ten men.” Per Lind, a clerk, said, “We have two men at most.”', 'direct | Ann Orr | It is late. The pier needs ten men.', 'direct | Per Lind | We have two men at most.'],
  ['“The pier held all night.” Ann Orr said on Monday. “It is late.”', 'direct | Ann Orr | The pier held all night.', 'direct | Ann Orr | It is late.'],
  ['“It is late,” Ann Orr said. “The pier needs ten men.” She added, “We have two men at most.”', 'direct | Ann Orr | It is late,', 'direct | Ann Orr | The pier needs ten men. We have two men at most.'],
  ['“We believed them,” said Ann Orr. “We run a big risk.” Mia Holm said her husband, Bo, had brought her.', 'direct | Ann Orr | We believed them. We run a big risk.'],
  ['“They were asleep.” The Herald says 30 homes, many of them made of wood, were lost.', 'direct | () | They were asleep.'],
  ['“Will he do it again?” In August, Ned Holm pleaded guilty.', 'direct | () | Will he do it again?'],
  ['“It was over in a minute.” According to police reports, Ned Holm drove the car.', 'direct | () | It was over in a minute.'],
  ['“It is the task of the board.” Just as the mayor sent Ned Holm to testify in Oslo, it rained.', 'direct | () | It is the task of the board.'],
  ['“Will he do it again?” Ned Holm asked the judge, who wept.', 'direct | Ned Holm | Will he do it again?'],
  ['“Where were they?” coach Ned Holm told a reporter, a day after 30 fans, most of them boys, fell.', 'direct | Ned Holm | Where were they?'],
  ['“We lost it all.” Ned Holm told the Herald.', 'direct | Ned Holm | We lost it all.'],
]; // prettier-ignore

const BEHIND_WHO: readonly (readonly [string, ...string[]])[] = [
  ['Ann Orr was asked by host Per Lind, who has dismissed the story of the pier, “So the pier held all night?”', 'direct | Per Lind | So the pier held all night?'],
  ['Ann Orr, who once dismissed the story of the pier, said, “The pier held all night.”', 'direct | Ann Orr | The pier held all night.'],
  ['Ann Orr dismissed the story, “The pier held all night.”', 'direct | Ann Orr | The pier held all night.'],
]; // prettier-ignore

const PERCEIVED: readonly (readonly [string, ...string[]])[] = [
  ['Ann Orr told Dagen she had seen a woman speak of it and a male clerk shout: “With a face like that it will rain.”', 'direct | (a male clerk) | With a face like that it will rain.'],
  ['Ann Orr said she had heard a guard yell: “Get down on the floor.”', 'direct | (a guard) | Get down on the floor.'],
  ['Mr. Bo Orr recalled Eva Falk saying: “I will never go back.”', 'direct | Eva Falk | I will never go back.'],
  ['Mr. Bo Orr met Mr. Jon Falk. Orr recalled him saying: “I will never go back.”', 'direct | (him) | I will never go back.'],
  ['Mr. Bo Orr heard her and said: “I will never go back.”', 'direct | Bo Orr | I will never go back.'],
  ['Mr. Bo Orr helped the police, saying: “I will never go back.”', 'direct | Bo Orr | I will never go back.'],
  ['Ann Orr made the guests laugh, saying: “I will never go back.”', 'direct | Ann Orr | I will never go back.'],
]; // prettier-ignore

const OPENING_PHRASES: readonly (readonly [string, ...string[]])[] = [
  [
    'As for the ovens, “heating them with wood takes half the night,” said Olof Sund.',
    'direct | Olof Sund | heating them with wood takes half the night,',
  ],
  [
    'In winter, “the flour freezes in the sacks,” Ann Orr said.',
    'direct | Ann Orr | the flour freezes in the sacks,',
  ],
  [
    'On the matter of who must pay, “the law is quite clear,” said Ann Orr.',
    'direct | Ann Orr | the law is quite clear,',
  ],
  [
    'If the pumps fail, “we have four hours,” Ann Orr said.',
    'direct | Ann Orr | we have four hours,',
  ],
  [
    'When it comes to pay, “nobody here is greedy,” Ann Orr insisted.',
    'direct | Ann Orr | nobody here is greedy,',
  ],
  [
    'Asked about the ban, “it will be lifted when it is safe,” Ann Orr said.',
    'direct | Ann Orr | it will be lifted when it is safe,',
  ],
  [
    'In May, “late trains,” Ann Orr said, were rare.',
    'mixed | Ann Orr | In May, “late trains,” were rare',
  ],
];

const SIGNATURES: readonly (readonly [string, ...string[]])[] = [
  ['“The light is good, and the floor creaks.” ― Petra Alm', 'direct | Petra Alm | The light is good, and the floor creaks.'],
  ['“He will be missed by us all.” — Councillor Geoff Star', 'direct | Geoff Star | He will be missed by us all.'],
  ['“It was good for all of us.” -- Ida Moen, head of the board', 'direct | Ida Moen | It was good for all of us.'],
  ['“It was good for all of us.” (Ida Moen, poet)', 'direct | Ida Moen | It was good for all of us.'],
  ['“It was good for all of us.”\n\n— Ida Moen left', 'direct | () | It was good for all of us.'],
  ['“It was good for all of us.” — in Oslo, Ida Moen left', 'direct | () | It was good for all of us.'],
]; // prettier-ignore

/** Who hears the words has not said them. */
const HEARD: readonly (readonly [string, ...string[]])[] = [
  ['Berg was asked by the host Eva Lind, “Why did you leave the club in May?”', 'direct | Eva Lind | Why did you leave the club in May?'],
  ['The surgeon was told by a nurse, “You are at the wrong table again.”', 'direct | (a nurse) | You are at the wrong table again.'],
  ['Rana Sund was warned: “If you open that gate, nobody will help you.”', 'direct | () | If you open that gate, nobody will help you.'],
  ['In an interview with a weekly, Olof Berg was asked, “What is the worst town of all?”', 'direct | () | What is the worst town of all?'],
  ['“You will never play again,” Sund was told by her doctor, Ivo Brand.', 'direct | Ivo Brand | You will never play again,'],
  ['Olof Berg told the host Eva Lind, “We left the club in May.”', 'direct | Olof Berg | We left the club in May.'],
  ['Ann Orr said when asked by a reporter, “We left the club in May.”', 'direct | Ann Orr | We left the club in May.'],
  ['“The gate was open,” Olof Berg said when he was told of the theft.', 'direct | Olof Berg | The gate was open,'],
  ['Rana Sund, asked about the gate by a judge, said: “Nobody closed it that night.”', 'direct | Rana Sund | Nobody closed it that night.'],
  ['Asked why he left, Olof Berg said, “Nobody had paid us for months.”', 'direct | Olof Berg | Nobody had paid us for months.'],
]; // prettier-ignore

/** What stands between the quotation, the name and the verb. */
const INTRODUCED: readonly (readonly [string, ...string[]])[] = [
  ['“There is so much energy in these races,” Rep. Olof Berg (D-Ore.) said.', 'direct | Olof Berg | There is so much energy in these races,'],
  ['“They have nothing to fear,” Sen. Rana Sund (R-Wash.) told reporters.', 'direct | Rana Sund | They have nothing to fear,'],
  ['“We found no pattern at all,” Velm’s head of research, Ivo Brand, told the daily.', 'direct | Ivo Brand | We found no pattern at all,'],
  ['“Positions will soften,” Mayor Eva Lind’s chief of staff, Olof Berg, said.', 'direct | Olof Berg | Positions will soften,'],
  ['Olof Berg himself said that the plan was “dead on arrival”.', 'mixed | Olof Berg | the plan was “dead on arrival”'],
  ['Rana Sund likened the plan to “a house of cards”.', 'mixed | Rana Sund | likened the plan to “a house of cards”'],
  ['Rana Sund compared the plan to “a house of cards”.', 'mixed | Rana Sund | compared the plan to “a house of cards”'],
  ['Rana Sund wrote off the match as “a nap”.', 'mixed | Rana Sund | wrote off the match as “a nap”'],
  ['When asked whom she liked, Rana Sund smiled and said, “Nobody in this race.”', 'direct | Rana Sund | Nobody in this race.'],
  ['As the head of the mill, Ivo Brand, put it in his memo to workers explaining the sale, “We were too small.”', 'direct | Ivo Brand | We were too small.'],
  ['If Norland is behind it — as Oslo denies — “why should we wait for proof?” asked Eva Lind, a lawyer.', 'direct | Eva Lind | why should we wait for proof?'],
  ['After the storm, the singer posted a note on her page: “We are all safe,” Eva Lind wrote.', 'direct | Eva Lind | We are all safe,'],
  ['“The pier is safe.” Near it, Rana Sund, an engineer, waited.', 'direct | () | The pier is safe.'],
  ['“We left.” Outside the court in Oslo, her brother, Olof Berg, closed the door.', 'direct | () | We left.'],
  ['Rana Sund wrote to the club: “We are all safe.”', 'direct | Rana Sund | We are all safe.'],
]; // prettier-ignore

const ASKED: readonly (readonly [string, ...string[]])[] = [
  ['Asked by one of the coach’s aides, “Is this the team you want to play in the cup,” Rana Sund replied with a word: “Yup.”', 'direct | () | Is this the team you want to play in the cup,', 'direct | Rana Sund | Yup.'],
  ['Asked, “Are the rates too low for a town like this one?” Ivo Brand replied: “They are.”', 'direct | () | Are the rates too low for a town like this one?', 'direct | Ivo Brand | They are.'],
  ['When asked “Is this the end of the war?” Meg Sund said: “It is not the end.”', 'direct | () | Is this the end of the war?', 'direct | Meg Sund | It is not the end.'],
  ['Rana Sund asked, “Are the rates too low for us?”', 'direct | Rana Sund | Are the rates too low for us?'],
  ['Asked about the cup, Ivo Brand said: “We lost it in May.”', 'direct | Ivo Brand | We lost it in May.'],
  ['When asked why, Meg Sund wrote: “Because it rained.”', 'direct | Meg Sund | Because it rained.'],
]; // prettier-ignore

const TOLD: readonly (readonly [string, ...string[]])[] = [
  ['“And to be honest with you, I hope he can,” Ivo Brand told “Today.”', 'direct | Ivo Brand | And to be honest with you, I hope he can,'],
  ['“The virus is not one of ours,” Rana Sund told “Morning Tarn.” Nobody asked more.', 'direct | Rana Sund | The virus is not one of ours,'],
  ['“We lost the cup in May,” Ivo Brand told Meg Sund. “Never Again.”', 'direct | Ivo Brand | We lost the cup in May. Never Again.'],
  ['“We lost the cup in May,” Ivo Brand said. “Never Again.”', 'direct | Ivo Brand | We lost the cup in May. Never Again.'],
]; // prettier-ignore

const INTRODUCED_BELOW: readonly (readonly [string, ...string[]])[] = [
  ['“Most towns begin with the river,” Ivo Brand said in a letter. “These towns will have to wait.” He added,\n\n“We will all see in May.”', 'direct | Ivo Brand | Most towns begin with the river. These towns will have to wait.', 'direct | Ivo Brand | We will all see in May.'],
  ['“The cup is lost,” Meg Sund said. “It rained all day.” She went on:\n\n“We will be back.”', 'direct | Meg Sund | The cup is lost. It rained all day.', 'direct | Meg Sund | We will be back.'],
  ['“The cup is lost,” Meg Sund said. “It rained all day,” she added.', 'direct | Meg Sund | The cup is lost,', 'direct | Meg Sund | It rained all day,'],
]; // prettier-ignore

/** A verb with words of its own tells nothing of the whole sentence in marks before it. */
const OWN_WORDS: readonly (readonly [string, ...string[]])[] = [
  [
    'Karl Orr told the station that he could not see why. “Where does it hurt?” The harbour master Lionel Falk described the news as a “thunderclap.”',
    'indirect | Karl Orr | he could not see why',
    'direct | Karl Orr | Where does it hurt?',
    'mixed | Lionel Falk | described the news as a “thunderclap.”',
  ],
  ['“They stood outside my house,” Ivo Brand said. “All I did was climb a wall.” But Olof Berg insisted that he had done him a favour.', 'direct | Ivo Brand | They stood outside my house. All I did was climb a wall.', 'indirect | Olof Berg | he had done him a favour'],
  ['“We watch the border,” spokesman Ivo Brand said on Thursday. “We ask for calm.” Minister Olof Berg has urged the army to wait.', 'direct | Ivo Brand | We watch the border. We ask for calm.', 'indirect | Olof Berg | urged the army to wait'],
  ['A letter from Rana Sund said: “The bank is safe.” The mayor said: “It is not.”', 'direct | Rana Sund | The bank is safe.', 'direct | (The mayor) | It is not.'],
  ['“The bank is safe.” Rana Sund told reporters in Oslo.', 'direct | Rana Sund | The bank is safe.'],
  ['“The bank is safe.” Rana Sund said as she left.', 'direct | Rana Sund | The bank is safe.'],
]; // prettier-ignore

const LINES: readonly (readonly [string, ...string[]])[] = [
  ['The young Ivo Brand to his brother at the funeral: “We could be rich, riding in this car.”', 'direct | Ivo Brand | We could be rich, riding in this car.'],
  ['Meg Sund to concert crowds after Ivo Brand refused to let her sing: “He would not let us put it on the record.”', 'direct | Meg Sund | He would not let us put it on the record.'],
  ['Here’s Ivo Brand in May 2012: “The cup must come back to this town.”', 'direct | Ivo Brand | The cup must come back to this town.'],
  ['A DAY AT THE RACES - Ivo Brand and Meg Sund: “We lost by a nose, and that is racing.”', 'direct | Ivo Brand and Meg Sund | We lost by a nose, and that is racing.'],
  ['And from the chairman, Ivo Brand: “She brings a wealth of knowledge.”', 'direct | Ivo Brand | She brings a wealth of knowledge.'],
  ['And from the head of the dockers’ union, Ivo Brand: “She brings a wealth of knowledge.”', 'direct | Ivo Brand | She brings a wealth of knowledge.'],
  ['Advice to the chairman, Ivo Brand, from his nurse: “Sleep more, and see nobody.”', 'direct | () | Sleep more, and see nobody.'],
  ['One of Ivo Brand’s friends to a reporter at the races: “That is his mother.”', 'direct | () | That is his mother.'],
]; // prettier-ignore

describe('a whole sentence in marks, and a line that leads into one', () => {
  it.each([...OWN_WORDS, ...LINES])('%s', (body, ...rows) => {
    expect(rowsIn(body)).toEqual(rows);
  });
});

describe('sentences of their own, and those who are heard', () => {
  it.each([...OWN_SENTENCES, ...BEHIND_WHO, ...PERCEIVED])('%s', (body, ...rows) => {
    expect(rowsIn(body).filter((row) => row.startsWith('direct'))).toEqual(rows);
  });
});

describe('quotations that belong to what stands beyond their neighbours', () => {
  it.each([...ASKED, ...TOLD, ...INTRODUCED_BELOW])('%s', (body, ...rows) => {
    expect(rowsIn(body)).toEqual(rows);
  });
});

describe('who hears words, and who is introduced beside them', () => {
  it.each([...HEARD, ...INTRODUCED])('%s', (body, ...rows) => {
    expect(rowsIn(body)).toEqual(rows);
  });
});

describe('a quotation with somebody behind it', () => {
  it.each([...ANY_VERB, ...OPENING_PHRASES, ...SIGNATURES])('%s', (body, ...rows) => {
    expect(rowsIn(body)).toEqual(rows);
  });
});
