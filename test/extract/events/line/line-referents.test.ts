// What a phrase of a line leans on: the one that the word behind ^ stands in.
import { phraseWith, type AskedLine } from '../../../../source/extract/events/line/asked-line.js';
import * as told from '../../../../source/extract/events/line/line-referents.js';
import { describeAsked } from '../../../helpers/asked-line.js';

type Test = (line: AskedLine, at: number) => boolean;
const ofPhrase =
  (test: (line: AskedLine, phrase: NonNullable<ReturnType<typeof phraseWith>>) => boolean): Test =>
  (line, at) => {
    const phrase = phraseWith(line, at);
    return phrase !== undefined && test(line, phrase);
  };

describeAsked([
  ['isLone', (line) => told.isLone(line), ['^Others left.', '^The rest, from Tarn to Lund, remain under order.'], ['^Boats left.', '^The rest of the boats left.', 'Lund Bank sold half and ^the rest fell.']],
  ['isCounted', told.isCounted, ['^The two men left.', '^Both men left.', '^The pair left.', '^The other was lost in Tarn.'], ['^Two men left.', '^The two men of Oslo left.', 'Ann Orr met Bo Lind, and ^the two men left.', 'One boat was sold and ^the other was lost.', '^The other boat left.', '^The other of her boats left.']],
  ['isToldBefore', ofPhrase(told.isToldBefore), ['The ^incident was told.', 'The whole ^hearing was late.'], ['The court ^hearing was late.', 'The ^hearing of Lind was late.', 'A ^hearing was late.', 'The ^government left.']],
  ['isAnybody', ofPhrase(told.isAnybody), ['The ^man left.'], ['The ^man of Oslo left.', 'The ^mayor left.', 'A ^man left.']],
  ['isMostOfRow', ofPhrase(told.isMostOfRow), ['The largest ^boat was sold.'], ['The largest ^boat in years was sold.', 'The large ^boat was sold.']],
  ['isOfSomething', ofPhrase(told.isOfSomething), ['A ^spokesman left.'], ['A ^spokesman for Velm left.', 'A ^boat left.']],
  ['isNamedElsewhere', ofPhrase(told.isNamedElsewhere), ['The cable ^channel left.'], ['The French ^minister left.', 'The ^channel left.', 'A cable ^channel left.']],
]); // prettier-ignore
