// What a word or phrase of a line leans on: the word behind ^, or the phrase that it stands in.
import { describe, expect, it } from 'vitest';
import { phraseWith, type AskedLine } from '../../../../source/extract/events/line/asked-line.js';
import * as told from '../../../../source/extract/events/line/line-referents.js';
import { lineIn, placeIn } from '../../../helpers/asked-line.js';

type Test = (line: AskedLine, at: number) => boolean;
const ofPhrase =
  (test: (line: AskedLine, phrase: NonNullable<ReturnType<typeof phraseWith>>) => boolean): Test =>
  (line, at) => {
    const phrase = phraseWith(line, at);
    return phrase !== undefined && test(line, phrase);
  };

const TABLE: readonly (readonly [string, Test, readonly string[], readonly string[]])[] = [
  ['isLostPronoun', told.isLostPronoun, ['^They were led away.', '^His lawyer left.', 'If ^it happens, the bridge closes.'], ['^It is unclear who left.', 'In ^her speech, Ann Lind left.', 'Ann Lind said ^she left.', '^It took an hour to leave.']],
  ['isNamed', told.isNamed, ['Ann ^Lind left.'], ['The ^mayor left.', 'The ^Navy left.']],
  ['comparesBack', told.comparesBack, ['^Another inquiry found it.', '^Such attacks were rare.'], ['Lind sank ^another ship.', '^Another 20 people left.']],
  ['pointsBack', told.pointsBack, ['^This technique was sold.', '^That is late.'], ['^Those who left were late.', '^This year was late.']],
  ['isLone', (line) => told.isLone(line), ['^Others left.'], ['^Boats left.']],
  ['isCounted', told.isCounted, ['^The two men left.', '^Both men left.', '^The pair left.'], ['^Two men left.', '^The two men of Oslo left.', 'Ann Orr met Bo Lind, and ^the two men left.']],
  ['isToldBefore', ofPhrase(told.isToldBefore), ['The ^incident was told.', 'The whole ^hearing was late.'], ['The court ^hearing was late.', 'The ^hearing of Lind was late.', 'A ^hearing was late.', 'The ^government left.']],
  ['isAnybody', ofPhrase(told.isAnybody), ['The ^man left.'], ['The ^man of Oslo left.', 'The ^mayor left.', 'A ^man left.']],
  ['isMostOfRow', ofPhrase(told.isMostOfRow), ['The largest ^boat was sold.'], ['The largest ^boat in years was sold.', 'The large ^boat was sold.']],
  ['isOfSomething', ofPhrase(told.isOfSomething), ['A ^spokesman left.'], ['A ^spokesman for Velm left.', 'A ^boat left.']],
  ['isNamedElsewhere', ofPhrase(told.isNamedElsewhere), ['The cable ^channel left.'], ['The French ^minister left.', 'The ^channel left.', 'A cable ^channel left.']],
]; // prettier-ignore

/** The line and the place of the word that ^ stands in front of. */
function asked(marked: string): readonly [AskedLine, number] {
  const word = /\^(?<word>\w+)/.exec(marked)?.groups?.word ?? '';
  const line = lineIn(marked.replace('^', ''));
  return [line, placeIn(line, word)];
}

describe.each(TABLE)('%s', (_name, test, hits, misses) => {
  it.each([...hits])('%s', (marked) => {
    expect(test(...asked(marked))).toBe(true);
  });

  it.each([...misses])('not: %s', (marked) => {
    expect(test(...asked(marked))).toBe(false);
  });
});
