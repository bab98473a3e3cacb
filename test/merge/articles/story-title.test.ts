import { describe, expect, it } from 'vitest';
import { mergeBriefings } from '../../../source/merge/merge-briefings.js';
import { readVocabulary } from '../../../source/merge/terms/vocabulary.js';
import { namesByArticle, storyTitle } from '../../../source/merge/articles/story-title.js';
import { briefingOf, type Findings } from '../../helpers/briefing.js';

const HOLM = { name: 'Sigrid Holm', aliases: ['Sigrid Holm', 'Holm'] };
const UNION = { name: 'Harbour Union', kind: 'organisation' as const };
const TARN = { name: 'Tarn', kind: 'place' as const };

type Texts = readonly (readonly [headline: string, body: string, names?: Findings['names']])[];

function title(...texts: Texts): string {
  return titleOf('explicit', texts);
}

/** The title where no article prints a headline of its own: it was made of the first sentence. */
function namesFor(...texts: Texts): string {
  return titleOf('derived', texts);
}

function titleOf(
  titleCertainty: 'explicit' | 'derived',
  texts: Texts,
): string {
  const { articles, names } = mergeBriefings(
    texts.map(([headline, body, named], i) =>
      briefingOf(`a${i}`, body, { names: named, article: { title: headline, titleCertainty } }),
    ),
  );
  return storyTitle(articles, namesByArticle(names), readVocabulary(articles, names));
}

describe('story title', () => {
  it.each([
    [
      'the headline whose words most others have',
      ['Ferry sinks off Tarn', 'Tarn ferry sinks in storm, crew safe', 'What we know of the storm'],
      'Tarn ferry sinks in storm, crew safe',
    ],
    [
      'no question, which tells nothing',
      ['Who is Ola Moe?', 'Ola Moe wins Oslo mayoral vote', 'Oslo counts the vote'],
      'Ola Moe wins Oslo mayoral vote',
    ],
    ['of equals the first', ['Rain', 'Snow'], 'Rain'],
  ])('is %s', (_what, headlines, right) => {
    expect(title(...headlines.map((headline) => [headline, `${headline}.`] as const))).toBe(right);
  });

  it('names the central person, the organisation and the topic', () => {
    expect(
      namesFor(
        [
          'Holm Opens Wage Talks',
          'Sigrid Holm met the Harbour Union on Monday. The wage talks go on. Holm is calm.',
          [HOLM, UNION],
        ],
        [
          'A quiet day',
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
  it('is the opening that most others share, where no headline is printed', () => {
    expect(
      namesFor(
        ['He came home from the sea last night.', 'Holm came home.', [HOLM]],
        ['Sigrid Holm today left the wage talks of Tarn.', 'Sigrid Holm left the talks.', [HOLM]],
        ['Talks fail.', 'Sigrid Holm left the talks of Tarn.', []],
      ),
    ).toBe('Sigrid Holm left the wage talks of Tarn');
  });
  it('names nothing after the words of a page', () => {
    const page = { name: 'Privacy Policy', kind: 'organisation' as const };
    expect(
      namesFor(
        ['One', 'Sigrid Holm sails. Privacy Policy. Privacy Policy.', [HOLM, page]],
        ['Two', 'Holm sings. Privacy Policy. Privacy Policy.', [HOLM, page]],
      ),
    ).toBe('Holm');
  });
  it('keeps both names where two people share one surname', () => {
    const other = { name: 'Olaf Holm', aliases: ['Olaf Holm'] };
    expect(
      namesFor(
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
      namesFor(
        ['One', 'Sigrid Holm told Reuters no. Reuters asked again.', [HOLM, agency]],
        ['Two', 'Holm did not answer Reuters. Reuters waited for her.', [HOLM, agency]],
      ),
    ).toBe('Holm');
  });
  it('falls back on the first title where nothing is shared', () => {
    expect(namesFor(['One', 'It rains.'], ['Two', 'Snow fell.'])).toBe('One');
  });
});
