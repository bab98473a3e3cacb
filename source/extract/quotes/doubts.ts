// Who only acts near a quotation → why it may be somebody else's: the reasons for which it is left unnamed.
import type { Language } from '../../languages/language.js';
import type { Gender } from '../../languages/lexicons/name-lexicon.js';
import type { Name } from '../../model/briefing.js';
import { countBefore, type Range } from '../../text/range.js';

/** A quotation, and the person who acts near it. */
export type Nearby = {
  readonly name: Name;
  /** What is known of the person. */
  readonly gender: Gender | undefined;
  readonly body: string;
  /** What stands between the marks. */
  readonly quotations: readonly Range[];
  readonly language: Language;
};

/** Why somebody who acts near a quotation may not be who says it; the first that applies is told. */
export const DOUBTS: readonly {
  readonly name: string;
  readonly applies: (nearby: Nearby) => boolean;
}[] = [
  {
    // Ann Orr left. “They will send Orr home.”; near misses: “They will send Lind home.”, “They said, ‘Orr, go home.’”
    name: 'the words name that one',
    applies: ({ name, body, quotations }) =>
      name.mentions.some(
        (one) =>
          quotations.some(({ start, end }) => one.start >= start && one.end <= end) &&
          !MARK.test(body.slice(Math.max(0, one.start - 2), one.start)),
      ),
  },
  {
    // Per Lind left. “He tried to stay.”; near misses: Per Lind left. “She tried to stay.”, “It rained when he left.”
    name: 'the words begin with a pronoun for that one',
    applies: ({ gender, body, quotations: [opening], language }) => {
      const words = body.slice(opening?.start, (opening?.start ?? 0) + LONGEST_START);
      const first = FIRST_WORD.exec(words)?.groups?.word?.toLowerCase() ?? '';
      const { subject, female, male } = language.grammar;
      if (!subject.has(first)) return false;
      return (gender !== 'male' && female.has(first)) || (gender !== 'female' && male.has(first));
    },
  },
];

/**
 * True where the words name somebody with a title: “Given President Orr’s promise, I will go” is not President Orr’s. Near misses: “I am Ann Orr”,
 * “They said, ‘President Orr, go home.’”
 */
export const namesWithTitle = ({
  name,
  body,
  quotations,
  language: { names },
}: Pick<Nearby, 'name' | 'body' | 'quotations' | 'language'>): boolean =>
  name.kind === 'person' &&
  quotations.some((around) => {
    const first = countBefore(name.mentions, around.start + 1);
    const end = countBefore(name.mentions, around.end);
    return name.mentions.slice(first, end).some((one) => isTitled(one, around, { body, names }));
  });

/** "President Orr" inside a quotation, where no mark opens what somebody says to that one. */
function isTitled(
  { start }: Range,
  around: Range,
  { body, names }: { readonly body: string; readonly names: Language['names'] },
): boolean {
  const last = body
    .slice(Math.max(around.start, start - LONGEST_START), start)
    .trimEnd()
    .split(' ')
    .at(-1);
  const title = last?.replace('.', '').toLowerCase() ?? '';
  return last?.toLowerCase() !== last && (names.honorifics.has(title) || names.roles.has(title));
}

/** In front of a name: the mark of what somebody says to that one, blanks aside. */
const MARK = /['"“‘]/;

/** In characters: what a first word may take. */
const LONGEST_START = 40;

/** "He" of "He left", "“He’s late"; near miss: "I saw". */
const FIRST_WORD = /^[^\p{L}]{0,3}(?<word>\p{L}+)/u;
