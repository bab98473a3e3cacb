import { describe, expect, it } from 'vitest';
import { joinQuotes } from '../../../source/merge/quotes/same-quote.js';
import { briefingOf, type Findings } from '../../helpers/briefing.js';

type Said = NonNullable<Findings['quotes']>[number];
const join = (...said: readonly Said[]) =>
  joinQuotes(
    said.flatMap(
      (quote, i) =>
        briefingOf(`a${i}`, `He spoke. ${quote.words} Rain.`, { quotes: [quote] }).quotes,
    ),
  );

const LONG =
  'We will keep the harbour open for every ship, whatever the weather brings this winter.';

describe('joinQuotes', () => {
  it('joins one wording cut differently, and keeps the longest as the text', () => {
    const longer = `${LONG} That is a promise.`;
    const quotes = join(
      { words: LONG, speaker: 'Anna Lind' },
      { words: longer, speaker: 'Anna Lind' },
    );
    expect(quotes.map(({ text }) => text)).toEqual([longer]);
    expect(quotes[0]?.occurrences.map(({ text }) => text)).toEqual([LONG, longer]);
  });

  it('looks through marks, brackets and small slips', () => {
    const other =
      'We will keep the harbour open for every ship [and boat], whatever the weather bring this winter!';
    expect(join({ words: LONG }, { words: other })).toHaveLength(1);
  });

  it('has its own words where two of one place are joined', () => {
    const [quote] = join({ words: LONG, speaker: 'Anna Lind' });
    const cut = LONG.replace(',', '');
    const [occurrence] = quote!.occurrences;
    const shorter = {
      ...quote!,
      id: 'other',
      text: cut,
      occurrences: [{ ...occurrence!, text: cut }],
    };
    for (const quotes of [joinQuotes([quote!, shorter]), joinQuotes([shorter, quote!])]) {
      expect(quotes.map(({ text }) => text)).toEqual([LONG]);
      expect(quotes[0]!.occurrences.map(({ text }) => text)).toEqual([LONG]);
    }
  });

  it.each([
    ['another thing, reported', 'schools', 'indirect', 2],
    ['near miss: a near word', 'streets', 'indirect', 1],
    ['near miss: in marks, as another translator has it', 'schools', 'direct', 1],
  ] as const)('%s', (_why, thing, kind, count) => {
    const words = (what: string): string =>
      `the ${what} of the old town were shut after the storm of Monday`;
    expect(
      join(
        { words: words('roads'), speaker: 'Anna Lind', kind },
        { words: words(thing), speaker: 'Anna Lind', kind },
      ),
    ).toHaveLength(count);
  });

  it('lends a name to an unnamed speaker', () => {
    const quotes = join(
      { words: LONG, speakerText: 'a spokeswoman' },
      { words: LONG.toUpperCase(), speaker: 'Anna Lind' },
    );
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Anna Lind']);
  });

  it('believes a named speaker rather than a guessed one, when the words are unmistakable', () => {
    const quotes = join(
      { words: LONG, speaker: 'Bo Berg', speakerCertainty: 'inferred' },
      { words: LONG, speaker: 'Anna Lind' },
    );
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Anna Lind']);
  });

  it('keeps apart what one says and what he says that another said', () => {
    const text = `Anna Lind had promised that ${LONG}`;
    const { quotes } = briefingOf('a', `Bo Berg recalled that ${text}`, {
      quotes: [
        { words: text, speaker: 'Bo Berg', speakerCertainty: 'inferred' },
        { words: LONG, speaker: 'Anna Lind' },
      ],
    });
    expect(joinQuotes(quotes).map(({ speaker }) => speaker)).toEqual(['Bo Berg', 'Anna Lind']);
  });

  it('keeps a claim of somebody without a name and what it quotes apart', () => {
    const [outer] = join({ words: LONG });
    const inner = { ...outer!, id: 'inner', text: LONG.slice(8), speaker: 'Anna Lind' };
    const quotes = [{ ...outer!, speakerDescription: 'Sailors' }, inner];
    expect(joinQuotes(quotes)).toHaveLength(2);
    expect(joinQuotes([outer!, inner])).toHaveLength(1);
  });

  it.each<[string, Said, Said]>([
    [
      'two people say so',
      { words: LONG, speaker: 'Anna Lind' },
      { words: LONG, speaker: 'Bo Berg' },
    ],
    [
      'what somebody says, and what is said to be untrue',
      { words: 'Guards had shelled the market of the port on Friday night', speaker: 'Anna Lind' },
      { words: 'it was untrue that guards had shelled the market of the port on Friday night' },
    ],
    [
      'a slogan of two people',
      { words: 'No more rain', speaker: 'Anna Lind' },
      { words: 'No more rain' },
    ],
    ['few words in a long quote', { words: 'open for every ship, whatever the' }, { words: LONG }],
    [
      'other words',
      { words: LONG },
      { words: 'We will close the harbour to every ship that the storm brings.' },
    ],
    [
      'words in the order of a long text, scattered',
      { words: 'We keep every ship open this winter whatever' },
      {
        words:
          'We know that they keep what they like. For every one a ship is home. Open the door, this was the winter, whatever comes.',
      },
    ],
  ])('keeps apart: %s', (_why, a, b) => {
    expect(join(a, b)).toHaveLength(2);
  });
});
