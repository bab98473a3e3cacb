import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../helpers/quotes.js';

type Case = readonly [why: string, body: string, ...rows: string[]];

/** "Police | they left" per quote: the name, or how a source without one is told of. */
const toldIn = (body: string): string[] =>
  quotesIn(body).map(
    ({ speaker, speakerDescription, text }) =>
      `${speaker ?? `(${speakerDescription ?? ''})`} | ${text}`,
  );

const DESCRIBED: readonly Case[] = [
  ['a witness', 'A witness told the daily: “It was loud.”', '(A witness) | It was loud.'],
  ['without its article where it tells of several', 'The police said the gate was “open.”', '(Police) | the gate was “open.”'],
  ['with what it is of', 'A source close to the mayor said the deal was “nearly done.”', '(A source close to the mayor) | the deal was “nearly done.”'],
  ['people familiar with it', 'People familiar with the talks said the deal was “nearly done.”', '(People familiar with the talks) | the deal was “nearly done.”'],
  ['one close to it, whom “he” means', 'A trader close to the talks said the deal was “nearly done.” “It is late,” he said.', '(A trader close to the talks) | the deal was “nearly done.”', '(A trader close to the talks) | It is late,'],
  ['a paper', 'The report said the dam was “a danger to all.”', '(The report) | the dam was “a danger to all.”'],
  ['not a pronoun that stands for nobody', '“It was loud,” they said.', '() | It was loud,'],
  ['not a named one', 'Ann Orr, a witness, said the gate was “open.”', 'Ann Orr | the gate was “open.”'],
]; // prettier-ignore

const SIGNED: readonly Case[] = [
  ['a letter with its signers', 'A letter signed by all 30 members of the harbour board said the pier was “a danger.”', '(All 30 members of the harbour board, in a letter) | the pier was “a danger.”'],
  ['the letter, told of before', 'They got a letter signed by 42 doctors. The ward closed on Monday.\n\nThe letter said the ward was “full.”', '(42 doctors, in a letter) | the ward was “full.”'],
  ['a memo written by a team', 'A memo written by the legal team of Merrow Foods said the claim was “weak.”', '(A memo written by the legal team of Merrow Foods) | the claim was “weak.”'],
  ['not a letter of whom nothing is told', 'A letter said the ward was “full.”', '(A letter) | the ward was “full.”'],
  ['not one signed some day', 'A letter signed on Monday said the ward was “full.”', '(A letter) | the ward was “full.”'],
  ['not one of two', 'They got a letter signed by 42 doctors and, on Monday, a letter signed by 20 nurses. It snowed.\n\nThe letter said the ward was “full.”', '(The letter) | the ward was “full.”'],
  ['not a memo, where a letter is signed', 'They got a letter signed by 42 doctors. It snowed in Oslo.\n\nThe memo said the ward was “full.”', '(The memo) | the ward was “full.”'],
  ['not what is no source', 'The original said the ward was “full.”', '() | the ward was “full.”'],
]; // prettier-ignore

const ISSUED: readonly Case[] = [
  ['who is told behind a letter', 'Lena Berg told the panel in a letter from her lawyer, Karl Dahl, to the board. “She has done no wrong,” the letter reads.', 'Karl Dahl | She has done no wrong,'],
  ['several who sent it', 'Nearly ninety teachers of Oldby College sent a letter to the dean on Tuesday. “We would be remiss,” the letter says.', '(Nearly ninety teachers of Oldby College, in a letter) | We would be remiss,'],
  ['two sides with one text each', 'Both camps put out identical, banal statements. “The meeting was frank,” said the statements.', '(Both camps, in statements) | The meeting was frank,'],
  ['who signed what was released some day', 'The latest scorn comes in a letter released Tuesday and signed by nearly 90 teachers of Oldby College. The letter says: “We would be remiss.”', '(Nearly 90 teachers of Oldby College, in a letter) | We would be remiss.'],
  ['both, behind a clause', 'Shortly after the meeting ended, both camps put out banal statements. “It was frank,” said the statements.', '(Both camps, in statements) | It was frank,'],
  ['a person who issued it', 'Max Vale, the coach, issued a statement through his agent. “I am sorry,” the statement read.', 'Max Vale | I am sorry,'],
  ['a firm that released it', 'Velm Foods released a statement on Monday. It snowed.\n\n“We regret it,” the statement said.', 'Velm Foods | We regret it,'],
  ['an editorial', 'The staff of the museum published an editorial in May. “Nobody listens,” the editorial said.', '(Staff of the museum, in an editorial) | Nobody listens,'],
  ['not who got it', 'A letter to Ann Orr came on Monday. “It is late,” the letter said.', '(The letter) | It is late,'],
  ['not what was found', 'A memo was found on a train. “It will rain,” the memo said.', '(The memo) | It will rain,'],
  ['not of two in one paragraph', 'Velm Foods released a statement, and Holm Foods released a statement. “We regret it,” the statement said.', '(The statement) | We regret it,'],
  ['not who only read it', 'Ann Orr read a letter. “It is late,” the letter said.', '(The letter) | It is late,'],
  ['not one of long ago', `Velm Foods sent a letter.${'\n\nIt snowed in Oslo.'.repeat(5)}\n\n“It is late,” the letter said.`, '(The letter) | It is late,'],
]; // prettier-ignore

const GROUPS: readonly Case[] = [
  ['senators named between dashes', 'Three town senators — Ana Tor, Max Vale and Per Lind, all of one party — had backed the bill. “We meant well,” the senators said.', 'Ana Tor, Max Vale and Per Lind | We meant well,'],
  ['farmers named between commas', 'Two farmers, Ana Tor and Max Vale, sued the dairy. “We lost it all,” the farmers said.', 'Ana Tor and Max Vale | We lost it all,'],
  ['researchers as a title', 'Researchers Ana Tor, Max Vale and Per Lind led the study. “The ice is thin,” the researchers wrote.', 'Ana Tor, Max Vale and Per Lind | The ice is thin,'],
  ['not those who are not named', 'Two farmers sued the dairy. “We lost it all,” the farmers said.', '(Farmers) | We lost it all,'],
  ['not where others were told of since', 'Two drivers, Ana Tor and Max Vale, were hurt, and four drivers were not. The drivers said the road was “wet.”', '(Drivers) | the road was “wet.”'],
  ['not a group of one', 'Farmers like Ana Tor sued the dairy. “We lost it all,” the farmers said.', '(Farmers) | We lost it all,'],
]; // prettier-ignore

const MEANT: readonly Case[] = [
  ['police, whose they were', 'Oldby police said the gate was “open.” “We will shut it,” the police said.', '(Oldby police) | the gate was “open.”', '(Oldby police) | We will shut it,'],
  ['and not of two towns', 'Oldby police said the gate was “open.” Merrow police said it was “shut.” “We will mend it,” the police said.', '(Oldby police) | the gate was “open.”', '(Merrow police) | it was “shut.”', '(Police) | We will mend it,'],
  ['they, of the police', 'Police said the driver was “drunk.” “He had no licence,” they said.', '(Police) | the driver was “drunk.”', '(Police) | He had no licence,'],
  ['they, of residents who act', 'Police said it was “over.” Residents left their homes. “We ran,” they said.', '(Police) | it was “over.”', '(Residents) | We ran,'],
  ['they, of two people', 'Ann Orr and Per Lind said it was “late.” They said it would rain.', 'Ann Orr and Per Lind | it was “late.”', 'Ann Orr and Per Lind | it would rain'],
  ['it, of a report', 'The report said the dam was “old.” It added that nobody had looked.', '(The report) | the dam was “old.”', '(The report) | nobody had looked'],
  ['she, of a witness', 'A witness said it was “loud.” She added: “We ran away.”', '(A witness) | it was “loud.”', '(A witness) | We ran away.'],
  ['a quotation without a source', 'Police said the gate was open. “Anybody could have come in that night.”', '(Police) | the gate was open', '(Police) | Anybody could have come in that night.'],
  ['not he, where somebody was named since', 'Mr. Per Lind slept.\n\nA driver said it was “late.”\n\nThat drew a reply from Rev. Max Vale. “It is a disgrace,” he told them.', '(A driver) | it was “late.”', '() | It is a disgrace,'],
  ['not it, of a person', 'A driver said it was “late.” It said that Oslo was near.', '(A driver) | it was “late.”'],
  ['not they, of one', 'A driver said it was “late.” “We ran away,” they said.', '(A driver) | it was “late.”', '() | We ran away,'],
  ['not of a paragraph far before', 'Police said it was “over.”\n\nIt rained.\n\nIt snowed.\n\n“We ran,” they said.', '(Police) | it was “over.”', '() | We ran,'],
]; // prettier-ignore

const TOGETHER: readonly Case[] = [
  ['three', 'Ann Orr, Per Lind and Eva Sund said it was “late.”', 'Ann Orr, Per Lind and Eva Sund | it was “late.”'],
  ['each with an apposition', 'Ana Tor, the keeper, and the town’s judge, Max Vale, said the gate was “shut.”', 'Ana Tor and Max Vale | the gate was “shut.”'],
  ['each with an apposition, behind the verb', '“The gate stays shut,” said Ana Tor, the keeper, and the town’s judge, Max Vale.', 'Ana Tor and Max Vale | The gate stays shut,'],
  ['one with a clause of “who”', 'Prosecutor Ana Tor, who leads the case, and counsel Max Vale told the court: “We have a deal.”', 'Ana Tor and Max Vale | We have a deal.'],
  ['not whose verb comes behind', '“It was late,” said Ana Tor, and the town’s judge, Max Vale, left.', 'Ana Tor | It was late,'],
  ['not who is met', 'Ana Tor met Max Vale, who keeps the gate, and Per Lind said it was “shut.”', 'Per Lind | it was “shut.”'],
  ['behind the verb, with an apposition', '“It is over,” said Ann Orr, the mayor, and Per Lind, her deputy.', 'Ann Orr and Per Lind | It is over,'],
  ['with parties', 'Senators Ann Orr (D-Ohio), Per Lind (R-Iowa) and Eva Sund said in a letter: “It is time to act.”', 'Ann Orr, Per Lind and Eva Sund | It is time to act.'],
  ['parents', '“We thank the nurses,” Ann Orr’s parents, Eva and Per Orr, said.', 'Eva Orr and Per Orr | We thank the nurses,'],
  ['and his counterpart', 'Minister Per Lind and his Norwegian counterpart, Eva Sund, said the border was “open.”', 'Per Lind and Eva Sund | the border was “open.”'],
  ['not one who was met', 'Ann Orr met Per Lind and said it was “late.”', 'Ann Orr | it was “late.”'],
  ['not one along with another', 'Ann Orr, along with Per Lind, said it was “late.”', 'Ann Orr | it was “late.”'],
  ['not who may be none of them', 'With Ann Orr, Per Lind and Eva Sund said it was “late.”', '(Per Lind and Eva Sund) | it was “late.”'],
  ['not a person and others', 'Villagers and Per Lind said it was “late.”', '(Villagers and Per Lind) | it was “late.”'],
]; // prettier-ignore

const BODIES: readonly Case[] = [
  ['two lands', 'Norway and Brazil said the vote was “late.”', 'Norway and Brazil | the vote was “late.”'],
  ['two bodies', 'The Harrow Board and the Velm Agency said the pier was “shut.”', 'Harrow Board and Velm Agency | the pier was “shut.”'],
  ['not the spokesmen of two', 'White House and Pentagon spokesmen said the vote was “late.”', 'White House | the vote was “late.”'],
  ['their words, not what is done meanwhile', 'At first, witnesses said, the police held back in Oslo. But later, they said, police fired tear gas at the crowd.', '(Witnesses) | the police held back in Oslo', '(Witnesses) | police fired tear gas at the crowd'],
  ['a body’s statement', 'The Harrow Board statement said: “We are ready to talk.”', 'Harrow Board | We are ready to talk.'],
  ['his letter', 'Per Lind left the team in May. His letter said: “I am ready to talk.”', 'Per Lind | I am ready to talk.'],
  ['not his lawyer’s letter', 'Per Lind left the team in May. His lawyer’s letter said: “He is ready to talk.”', '(His lawyer’s letter) | He is ready to talk.'],
  ['whom courts leave unnamed', '“They hit him,” lawyer Anna Lind said. The plaintiff told a paper that it had rained all day. She said she was “afraid.”', 'Anna Lind | They hit him,', '(The plaintiff) | it had rained all day', '() | she was “afraid.”'],
  ['one by a noun of people', 'Mrs. Eva Lind chairs the firm. A shareholder said the pay was a joke. “It is late,” she said.', '(A shareholder) | the pay was a joke', '(A shareholder) | It is late,'],
  ['one of many', 'Mr. Jon Lind left. One of the leading experts on rain said the dam was old. “It is late,” he said.', '() | the dam was old', '() | It is late,'],
  ['one who speaks behind a question about another', 'Asked if Mr. Jon Lind could ask for more, a union spokesman said: “It is late.” He added: “It rains.”', '(A union spokesman) | It is late.', '(A union spokesman) | It rains.'],
  ['not one who asks', 'Mr. Jon Lind chairs the firm. A shareholder asked if it was late. “It is,” he said.', 'Jon Lind | It is,'],
  ['not the one who spoke before another did', '“It is false,” his lawyer, Anna Lind, said. The company said it had hired a firm. “We do not know of any such letter.”', 'Anna Lind | It is false,', '(The company) | it had hired a firm', '() | We do not know of any such letter.'],
  ['no span of time', 'Two weeks said the team was “late.”', '() | the team was “late.”'],
  ['no participle', 'Booed on the stage in May suggested the team was “late.”', '() | the team was “late.”'],
]; // prettier-ignore

const NOBODY: readonly Case[] = [
  ['no silence', 'Her silence in court suggested that the war was lost.'],
  ['no ceremony', 'The closing ceremony suggested that the games were too long.'],
  ['no ceremony of a name', 'The Regatta closing ceremony suggested that the games were too long.'],
  ['no quiet', 'The quiet of the harbour indicated that nobody was left.'],
  ['somebody, who is not told', 'Somebody once called the rules a “laboratory of law.”', '() | called the rules a “laboratory of law.”'],
  ['a judge of the game', 'The umpire indicated that it was over.', '(The umpire) | it was over'],
  ['whoever says it plainly', 'An usherette told a paper that it was over.', '(An usherette) | it was over'],
  ['several', 'Volcanologists suggested that the hill was calm.', '(Volcanologists) | the hill was calm'],
  ['a text', 'A leaked survey suggested that the bridge was weak.', '(A leaked survey) | the bridge was weak'],
  ['a text with a participle', 'A new study documenting salt levels in lake water suggests that fish are few.', '(A new study documenting salt levels in lake water) | fish are few'],
  ['what may be a name', 'Quillgate, which reported a loss, said sales fell in May.', '(Quillgate) | sales fell in May'],
  ['those of a land', 'Norwegians suggested that the fish was gone.', '(Norwegians) | the fish was gone'],
]; // prettier-ignore

const AGAIN: readonly Case[] = [
  ['more fully before', 'A spokesman for Velm Foods says it was late. The spokesman said it was cold. He also said it was wet.', '(A spokesman for Velm Foods) | it was late', '(A spokesman for Velm Foods) | it was cold', '(A spokesman for Velm Foods) | it was wet'],
  ['by its name before', 'The Merrow report said it was late. A new report said it was early. The report said it was cold.', '(The Merrow report) | it was late', '(A new report) | it was early', '(The Merrow report) | it was cold'],
  ['not without a name', 'A new report said it was late. The report said it was cold.', '(A new report) | it was late', '(The report) | it was cold'],
  ['without the preposition in front of one', 'It is late, according to one recent poll.', '(One recent poll) | It is late'],
  ['with what limits a number', 'Nearly ninety teachers said it was late.', '(Nearly ninety teachers) | it was late'],
  ['without the participle that opens it', 'Citing a report that said it was late in May. It rained.', '(A report) | it was late in May'],
  ['a site', 'It is late, according to merrownews.com.', '(Merrownews.com) | It is late'],
  ['not where two were', 'A club spokesman said it was over. A spokesman for the league said it was not. The spokesman said it would rain.', '(A club spokesman) | it was over', '(A spokesman for the league) | it was not', '(The spokesman) | it would rain'],
  ['without the day', 'Fans today said the club was broke.', '(Fans) | the club was broke'],
  ['without the land of the paper', 'It rained all day, according to Norland’s The Post newspaper yesterday.', '(The Post newspaper) | It rained all day'],
]; // prettier-ignore

const WHO: readonly Case[] = [
  ['behind a preposition', 'Ann Orr saw that something was wrong with Per Lind, who told the coach, “I feel bad.”', 'Per Lind | I feel bad.'],
  ['of a clause that goes on', 'Ann Orr was sued by a driver who left Oslo and says he was “forced to go.”', '(A driver) | he was “forced to go.”'],
  ['apposed to the name that opens it', 'Ann Orr, the former bank director who wrote to Oslo in May, “I feel bad.”', 'Ann Orr | I feel bad.'],
  ['behind a clause of its own', 'The fall came as a leading banker described the yard as “a folly and a drain”.', '(A leading banker) | described the yard as “a folly and a drain”'],
  ['whose spokeswoman', 'Ann Orr is a spokeswoman for Per Lind, who said it was “late.”', '(A spokeswoman for Per Lind) | it was “late.”'],
]; // prettier-ignore

describe('sources without a name, and several', () => {
  it.each([
    ...DESCRIBED,
    ...SIGNED,
    ...ISSUED,
    ...GROUPS,
    ...MEANT,
    ...TOGETHER,
    ...BODIES,
    ...NOBODY,
    ...AGAIN,
    ...WHO,
  ])('%s', (_, body, ...rows) => {
    expect(toldIn(body)).toEqual(rows);
  });
});
