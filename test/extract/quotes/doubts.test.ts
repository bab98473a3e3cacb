import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../helpers/quotes.js';

/** [text, the quotes in it]: who acts near words that may be another's is not taken for whoever says them. */
const CASES: readonly (readonly [string, ...string[]])[] = [
  ['Ivo Brand left the pitch in tears. “They will send Brand to the second team, and that is a shame.”', 'direct | () | They will send Brand to the second team, and that is a shame.'],
  ['The bank hired Rana Sund in May.\n\nRana Sund took over the desk. “Only a fool would bet against Sund this year.”', 'direct | () | Only a fool would bet against Sund this year.'],
  ['Olof Berg was sent off. “He was trying to help us, and the referee saw it wrong.”', 'direct | () | He was trying to help us, and the referee saw it wrong.'],
  ['Mrs. Meg Pell took the stand. “She told us to run, and we ran.”', 'direct | () | She told us to run, and we ran.'],
  ['The court rose. Ivo Brand had wept all day.\n\n“He knew what was coming for him.”', 'direct | () | He knew what was coming for him.'],
  ['Ivo Brand left the pitch in tears. “They will send me to the second team, and that is a shame.”', 'direct | Ivo Brand | They will send me to the second team, and that is a shame.'],
  ['Ivo Brand left the pitch in tears. “It was wet, and he kicked me again.”', 'direct | Ivo Brand | It was wet, and he kicked me again.'],
  ['Mrs. Meg Pell took the stand. “He told us to run, and we ran.”', 'direct | Meg Pell | He told us to run, and we ran.'],
  ['Ivo Brand pleaded guilty. “As I walk in they will say, ‘Brand, go home,’ and I will go.”', 'direct | Ivo Brand | As I walk in they will say, ‘Brand, go home,’ and I will go.'],
  ['Ivo Brand played in Oslo. The town was full of flags that night.\n\n“We are not happy, not happy at all.”', 'direct | () | We are not happy, not happy at all.'],
  ['The town was full of flags that night. Ivo Brand played in the final.\n\n“We are not happy, not happy at all.”', 'direct | Ivo Brand | We are not happy, not happy at all.'],
  ['The banks met in May. I know people like what Rana Sund said to the press, but she is the best friend of the banks. “They are going to put her in.”', 'direct | () | They are going to put her in.'],
  ['The banks met in May. We have never had so many cases, said Rana Sund, a banker. “That is not the big story.”', 'indirect | Rana Sund | We have never had so many cases', 'direct | Rana Sund | That is not the big story.'],
  // whoever names somebody with a title is another
  ['President Omar Rahal met the envoys. “Given President Rahal’s promise, I am sending Lind to the talks,” the president said.', 'direct | (the president) | Given President Rahal’s promise, I am sending Lind to the talks,'],
  ['Ivo Brand spoke for an hour. “Mr. Brand did well, and so did the club,” he said.', 'direct | (he) | Mr. Brand did well, and so did the club,'],
  ['Ivo Brand spoke for an hour. “People know what Ivo Brand stands for,” he said.', 'direct | Ivo Brand | People know what Ivo Brand stands for,'],
  ['Ivo Brand spoke for an hour. “They said, ‘Mr. Brand, go home,’ and I went,” he said.', 'direct | Ivo Brand | They said, ‘Mr. Brand, go home,’ and I went,'],
  // an office is not one's who is named later, where somebody else acts
  ['Bo Vale hedged on Saturday. “I am sad for this town and for all of us,” the senator said.\n\nSenator Per Lind left early.', 'direct | (the senator) | I am sad for this town and for all of us,'],
  ['Senator Per Lind left early. Bo Vale hedged on Saturday. “I am sad for this town and for all of us,” the senator said.', 'direct | Per Lind | I am sad for this town and for all of us,'],
  ['“I am sad for this town and for all of us,” the senator said on Saturday.\n\nSenator Per Lind left early.', 'direct | Per Lind | I am sad for this town and for all of us,'],
]; // prettier-ignore

describe('who acts near a quotation', () => {
  it.each(CASES)('%s', (body, ...rows) => {
    expect(rowsIn(body)).toEqual(rows);
  });
});
