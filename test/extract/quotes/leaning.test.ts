import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../source/extract/document-of.js';
import { leaningOf } from '../../../source/extract/quotes/leaning.js';
import { english } from '../../../source/languages/english/english.js';
import type { QuoteKind } from '../../../source/model/briefing.js';
import { articleOf, readingOf } from '../../helpers/article.js';

/** What words lean on that are all of a text. */
function leaning(words: string, kind: QuoteKind = 'direct'): string | undefined {
  const document = documentOf(readingOf(articleOf(words)));
  if (document === undefined) throw new Error('no document');
  return leaningOf(document, english, { fragments: [{ start: 0, end: words.length }], kind })?.on;
}

describe('words that lean on what was told', () => {
  it.each([
    'That is no excuse, it is a fact.',
    'But we do not know that.',
    'How do you mend that or anything now?',
    'I am not sure it rises to that level.',
    'Those two things would keep the harbour open for years.',
    'Such a ruling would close every port.',
    'It would result in a strike.',
    'It is a way to help the crew.',
    'It is something that I would rather not do.',
    'It is going to help the crew.',
    'I met with all of them.',
    'She gave the crew everything.',
    'We were told he had left the ship by noon.',
    'They never asked the villagers.',
    'The decisions are informed by what the firm holds dear.',
    'And the reception was warm, all in all.',
    'We won’t have any friends there at all.',
    'One of his heroes was a bishop.',
    'If their plans fail, we leave.',
    'Its books are the oddest that we look at.',
    'I never met her crew.',
  ])('%s', (words) => {
    expect(leaning(words)).toBe('what was told');
  });
});

describe('words that answer', () => {
  it.each([
    'No, we will not.',
    'A bridge too far.',
    'Absolutely not.',
    'The regatta with my children.',
  ])('%s', (words) => {
    expect(leaning(words)).toBe('what was asked');
  });
});

describe('words that stand by themselves', () => {
  it.each([
    'It is time to go home.',
    'It is going to be hard to leave.',
    'It is increasingly clear the crew left us.',
    'It was decided to sell the boat.',
    'Everyone has his price.',
    'Captain Orr and his crew left early.',
    'The boats lose their paint.',
    'The nurse gave her notice.',
    'The smuggler drove his van into the wall.',
    'We left our boats here.',
    'It seems that the ferry was late.',
    'It would be nice if the ferries ran.',
    'It rains here every week.',
    'This year we sold four boats.',
    'This country needs a new harbour.',
    'Those people who left the ship are safe.',
    'A bill is late, and that bill will cost us.',
    'We left early, and that was a mistake.',
    'We think that the ferry was late.',
    'The glacier that failed was old.',
    'The team knows it can win.',
    'Our captain says he slept.',
    'He [Per Lind] never said so.',
    'Let us go.',
    'No train ran on Monday.',
    'You know what we want.',
    'The government left.',
    'The mayor is late.',
    'The wind turned on us.',
    'The truth is, we left early.',
    'The plan is to win.',
    'The decisions that we took were right.',
    'The bridge at Merrow is old.',
    'There is no hope.',
  ])('%s', (words) => {
    expect(leaning(words)).toBeUndefined();
  });

  it('not a clause of the reporter’s, whose “it” and “he” are who speaks', () => {
    expect(leaning('it had no plans to close the port', 'mixed')).toBeUndefined();
    expect(leaning('such a ruling could “close every port”', 'mixed')).toBe('what was told');
  });
});
