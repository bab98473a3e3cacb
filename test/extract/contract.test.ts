// What every analysis keeps, on sense and nonsense alike: ids are one thing's own, a quote's text is its fragments.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../source/extract/extract-article.js';
import type { Briefing } from '../../source/model/briefing.js';
import { articleOf } from '../helpers/article.js';
import { seeded } from '../helpers/seeded.js';

function expectContract({ articles, events, quotes }: Briefing): void {
  const { body } = articles[0]!;
  for (const found of [events, quotes]) {
    const ids = found.map(({ id }) => id);
    expect([body, new Set(ids).size]).toEqual([body, ids.length]);
  }
  for (const { text, occurrences } of quotes)
    for (const { fragments, quoted, ...occurrence } of occurrences) {
      const words = fragments.map(({ start, end }) => body.slice(start, end));
      expect([body, text, seamless(text)]).toEqual([
        body,
        occurrence.text,
        seamless(words.join(' ')),
      ]);
      for (const part of [...words, ...quoted.map(({ start, end }) => body.slice(start, end))])
        expect([body, part]).toEqual([body, part.trim()]);
    }
}

/** Two parts of a quotation are joined by a comma, a stop or "…". */
const seamless = (text: string): string => text.replace(/(?: …|[.,]) /g, ', ');

const briefOf = (body: string): Briefing => extractArticle(articleOf(body));

describe('every analysis', () => {
  it.each([
    ['two clauses built alike', 'Friday she announced that By r warned Friday'],
    ['two verbs that claim the same words', 'Per „ met told warned Ann met k Ann . closed ”h'],
    ['two verbs in a row', 'k met r , told told said of Ann'],
    ['a sentence that stands twice', 'The lock of Tarn leaks.\n\nThe lock of Tarn leaks.'],
    [
      'marks with blanks inside',
      '“ We will go „ told Orr. “ It leaks , ” Ann Orr said, “ badly . ”',
    ],
    ['marks with nothing inside', '“ ” Ann Orr said. “\u2003” Lind told reporters.'],
  ])('of %s keeps the contract', (_, body) => {
    expectContract(briefOf(body));
  });

  it('of words in any order keeps it', () => {
    const words =
      'By k moored strike of a k announced Ann warned that ”h “ „ , . said Orr told r on Friday the talks that closed met he . in June “we go,” “ leaks ”'.split(
        ' ',
      );
    const next = seeded(7);
    for (let round = 0; round < 1500; round++)
      expectContract(
        briefOf(Array.from({ length: 3 + next(10) }, () => words[next(words.length)]!).join(' ')),
      );
  });
});

describe('words that two verbs claim', () => {
  it('are the nearer one’s', () => {
    const { quotes } = briefOf('Per „ met told warned Ann met k Ann . closed ”h');
    const cues = quotes.flatMap(({ occurrences }) => occurrences.map(({ cue }) => cue));
    expect(cues).toEqual(['warned']);
  });
});
