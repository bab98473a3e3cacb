import { describe, expect, it } from 'vitest';
import { personsIn } from '../../../helpers/coreference.js';

const ONE = 'the one person of the article who holds that office';
const SEVERAL = 'several people of the article hold that office';
const NOBODY = 'nobody of the article is known to hold that office';

describe('holderOf', () => {
  it.each<[string, string, string[]]>([
    [
      'an office that one holds',
      'Foreign Minister Ann Orr left. The minister said it rained.',
      [`The minister = Ann Orr [${ONE}]`],
    ],
    [
      'an office that two hold',
      'Foreign Minister Ann Orr met Health Minister Eva Lind. The minister said it rained.',
      [`The minister =  [${SEVERAL}]`],
    ],
    [
      'an office that is printed once for two',
      'Senators Ann Orr and Eva Lind met. The senator said it rained.',
      [`The senator =  [${SEVERAL}]`],
    ],
    [
      'an office that is printed once for three, with its words',
      'Foreign ministers Ann Orr, 54, of Norland, Per Berg and Eva Lind met. The foreign minister said it rained.',
      [`The foreign minister =  [${SEVERAL}]`],
    ],
    [
      'the words tell which',
      'Foreign Minister Ann Orr met Health Minister Eva Lind. The health minister said it rained.',
      [`The health minister = Eva Lind [${ONE}]`],
    ],
    [
      'no deputy is the minister',
      'Deputy Foreign Minister Ann Orr left. The minister said it rained.',
      [`The minister =  [${NOBODY}]`],
    ],
    [
      'no post elsewhere',
      'Ambassador Ann Orr left. The Norland ambassador to Greece said it rained.',
      [`The Norland ambassador to Greece =  [${NOBODY}]`],
    ],
    [
      'the post of where she is',
      'Tarn’s mayor, Ann Orr, left. The mayor of Tarn said it rained.',
      [`The mayor of Tarn = Ann Orr [${ONE}]`],
    ],
    [
      'no one of many',
      'Foreign Minister Ann Orr left. A minister said it rained.',
      [`A minister =  [${NOBODY}]`],
    ],
    [
      'no one named behind it alone, where another acts',
      'Ann Orr, a grower, wept. The senator said it rained.\n\nSenator Eva Lind left.',
      [`The senator =  [${NOBODY}]`],
    ],
    [
      'one named behind it, where nobody acts',
      'The senator said it rained.\n\nSenator Eva Lind left.',
      [`The senator = Eva Lind [${ONE}]`],
    ],
    [
      'not the one who holds it, where one without a name spoke since',
      'Ann Orr, a former Norland official, left. A Dahl official told them that it leaked. The Dahl official said it rained.',
      [`A Dahl official =  [${NOBODY}]`, `The Dahl official =  [${NOBODY}]`],
    ],
  ])('%s', (_why, body, expected) => {
    expect(personsIn(body)).toEqual(expected);
  });
});
