import { describe, expect, it } from 'vitest';
import { mergeBriefings } from '../../../source/merge/merge-briefings.js';
import { readVocabulary } from '../../../source/merge/terms/vocabulary.js';
import { namesByArticle, storyTitle } from '../../../source/merge/articles/story-title.js';
import { briefingOf, type Findings } from '../../helpers/briefing.js';

const HOLM = { name: 'Sigrid Holm', aliases: ['Sigrid Holm', 'Holm'] };
const UNION = { name: 'Harbour Union', kind: 'organisation' as const };
const TARN = { name: 'Tarn', kind: 'place' as const };

function title(...texts: readonly (readonly [string, string, Findings['names']?])[]): string {
  const { articles, names } = mergeBriefings(
    texts.map(([headline, body, named], i) =>
      briefingOf(`a${i}`, body, { names: named, article: { title: headline } }),
    ),
  );
  return storyTitle(articles, namesByArticle(names), readVocabulary(articles, names));
}

describe('story title', () => {
  it('names the central person, the organisation and the topic', () => {
    expect(
      title(
        [
          'Holm Opens Wage Talks',
          'Sigrid Holm met the Harbour Union on Monday. The wage talks go on. Holm is calm.',
          [HOLM, UNION],
        ],
        [
          'A quiet day in Tarn',
          'In Tarn the wage talk of Sigrid Holm went badly. The Harbour Union left the quiet room.',
          [HOLM, UNION, TARN],
        ],
        [
          'Union walks out',
          'The Harbour Union will not come back to wage talks, and Sigrid Holm knows it.',
          [HOLM, UNION],
        ],
      ),
    ).toBe('Holm · Harbour Union · wage talks');
  });
  it('keeps both names where two people share one surname', () => {
    const other = { name: 'Olaf Holm', aliases: ['Olaf Holm'] };
    expect(
      title(
        [
          'One',
          'Sigrid Holm and Olaf Holm sail. Sigrid Holm sings.',
          [{ ...HOLM, aliases: ['Sigrid Holm'] }, other],
        ],
        [
          'Two',
          'Olaf Holm and Sigrid Holm came home. Sigrid Holm sings.',
          [{ ...HOLM, aliases: ['Sigrid Holm'] }, other],
        ],
      ),
    ).toBe('Sigrid Holm · Olaf Holm');
  });
  it('is the title of the one article', () => {
    expect(title(['Holm Opens Wage Talks', 'Sigrid Holm came.', [HOLM]])).toBe(
      'Holm Opens Wage Talks',
    );
  });
  it('does not name who prints the news', () => {
    const agency = { name: 'Reuters', kind: 'organisation' as const };
    expect(
      title(
        ['One', 'Sigrid Holm told Reuters no. Reuters asked again.', [HOLM, agency]],
        ['Two', 'Holm did not answer Reuters. Reuters waited for her.', [HOLM, agency]],
      ),
    ).toBe('Holm');
  });
  it('falls back on the first title where nothing is shared', () => {
    expect(title(['One', 'It rains.'], ['Two', 'Snow fell.'])).toBe('One');
  });
});
