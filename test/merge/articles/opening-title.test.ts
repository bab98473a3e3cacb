import { describe, expect, it } from 'vitest';
import { openingTitle } from '../../../source/merge/articles/opening-title.js';

const titleOf = (title: string): string | undefined => openingTitle({ title, language: 'en' });

describe('the opening of an article as its title', () => {
  it.each([
    ['Orr resigned as mayor of Tarn.', 'Orr resigned as mayor of Tarn'],
    ['Two ferries collided off Tarn in fog.', 'Two ferries collided off Tarn in fog'],
    ['The bank today named Ann Lind as its head.', 'The bank named Ann Lind as its head'],
    ['The envoy flew home to the U.S.', 'The envoy flew home to the U.S.'],
    [
      'Ann Lind scored twice for Tarn in the final of the northern cup after her captain, who had been ill for weeks, left the pitch.',
      'Ann Lind scored twice for Tarn in the final of the northern cup …',
    ],
    [
      'The bank named Ann Lind as its head, replacing Bo Ekman, who left in spring when the losses of its Asian arm were found.',
      'The bank named Ann Lind as its head, replacing Bo Ekman, who left in spring …',
    ],
    [
      'The defence minister, Ann Lind, ordered three frigates to the strait on which half of the trade of the two islands hangs.',
      'The defence minister, Ann Lind, ordered three frigates to the strait …',
    ],
    [
      'A comet of the size of Tarn has passed the moon at a distance that astronomers of four countries had not reckoned with.',
      'A comet of the size of Tarn has passed the moon at a distance …',
    ],
  ])('%s', (sentence, title) => {
    expect(titleOf(sentence)).toBe(title);
  });

  it.each([
    ['a label', 'Report.'],
    ['what is left of a label', 'Photo of the day (NTB) by Ann Lind'],
    ['a question', 'Who will lead the bank of Tarn now?'],
    ['a quotation', '“We shall go on,” said the head of the bank.'],
    ['a pronoun', 'He left the bank on a cold day in March.'],
    ['an existential', 'There comes a day when every minister has to go.'],
    ['a word that points back', 'This was the end of a long night in Tarn.'],
    ['one who writes', 'Three years ago, I met the mayor of Tarn.'],
    ['words of a page', 'Read the privacy policy and terms of the site first.'],
    [
      'an owner in what would go',
      'The treasurer of Tarn stole two million crowns from the fund for the widows of the fishermen, prosecutors claimed.',
    ],
    [
      'a condition in what would go',
      'The crews of all northern ferries will walk out at dawn for the third day of this long week if the talks of the night fail.',
    ],
    [
      'a negation in what stays',
      'The court has not cleared the former captain of the ferry of the charges that were brought after the wreck was raised.',
    ],
    [
      'a verb too far back',
      'Ann Lind, the youngest captain of the northern fleet and the first woman in its council since the war, was sacked.',
    ],
    [
      'a mark that would stay open',
      'The mayor has called the plan of the ministry “a slap in the face of every fisherman who has lived through the storms”.',
    ],
  ])('none for %s', (_what, sentence) => {
    expect(titleOf(sentence)).toBeUndefined();
  });
});
