// A sentence and where it stands → its form on the page: prose, a headline, the words under a picture, a line of an interview.
import type { SentenceForm } from '../document.js';
import type { Form } from '../tagger/forms.js';

export type Placed = {
  readonly forms: readonly Form[];
  /** It is all of its paragraph, or a heading that was run into it. */
  readonly isAlone: boolean;
};

type FormRule = {
  readonly name: string;
  readonly applies: (sentence: Placed) => boolean;
  readonly effect: SentenceForm;
};

const lowerAt = ({ forms }: Placed, at: number): string => forms[at]?.lower ?? '';
const STOPS: ReadonlySet<string> = new Set([
  '.',
  '!',
  '?',
  '…',
  '...',
  ':',
  ';',
  ',',
  '"',
  '”',
  "''",
]);
const LONGEST_HEADLINE = 18;
/** "LIND:", "MAYOR ANN LIND:", "Q:". */
const LONGEST_LABEL = 5;
const CAPITALS = /^[\p{Lu}.’'-]+$/u;
/** Behind "is" or a comma under a picture: "The ferry is seen in Oslo". */
const PICTURED: ReadonlySet<string> = new Set(['seen', 'pictured', 'shown']);
const SIDES: ReadonlySet<string> = new Set(['left', 'right', 'centre', 'center', 'pictured']);
const PRESENT_BE: ReadonlySet<string> = new Set(['is', 'are', ',']);

/** The first that applies decides; prose where none does. */
const SENTENCE_FORMS: readonly FormRule[] = [
  {
    // "LIND: We left.", "Q: Why?"; not "OSLO: a city", where no line of its own begins, "Note: it rained."
    name: 'speaker in capitals and a colon',
    applies: (sentence) => {
      let colon = 0;
      while (colon <= LONGEST_LABEL && CAPITALS.test(sentence.forms[colon]?.text ?? '')) colon++;
      return colon > 0 && colon <= LONGEST_LABEL && lowerAt(sentence, colon) === ':';
    },
    effect: 'transcript',
  },
  {
    // "The ferry is seen in Oslo on Friday.", "Ann Lind, pictured in May"; not "The ferry was seen"
    name: 'seen in a picture',
    applies: (sentence) =>
      sentence.isAlone &&
      sentence.forms.some(
        ({ lower }, at) => PICTURED.has(lower) && PRESENT_BE.has(lowerAt(sentence, at - 1)),
      ),
    effect: 'caption',
  },
  {
    // "Ann Lind (left) and Ivan Orr (right) were seen", "Image caption The ferry sank"; not "(left over from May)"
    name: 'side of a picture in brackets, or the label of one',
    applies: ({ forms }) =>
      forms.some(
        ({ lower }, at) =>
          (SIDES.has(lower) && forms[at - 1]?.lower === '(' && forms[at + 1]?.lower === ')') ||
          (lower === 'image' && forms[at + 1]?.lower === 'caption'),
      ),
    effect: 'caption',
  },
  {
    // "Ferry sinks off Oslo"; not "Ferry sinks off Oslo."
    name: 'short line without a stop',
    applies: (sentence) =>
      sentence.isAlone &&
      sentence.forms.length > 2 &&
      sentence.forms.length <= LONGEST_HEADLINE &&
      !STOPS.has(lowerAt(sentence, sentence.forms.length - 1)),
    effect: 'headline',
  },
];

export const sentenceFormOf = (sentence: Placed): SentenceForm =>
  SENTENCE_FORMS.find(({ applies }) => applies(sentence))?.effect ?? 'prose';
