// "he", "she" → the person whom it stands for: rules in turn, the first candidate of that gender decides.
import type { Gender } from '../../languages/language.js';
import type { Name } from '../../model/briefing.js';
import { countBefore, type Range } from '../../text/range.js';
import type { Tried } from '../../model/trace.js';
import type { Coreference, Mention } from './coreference.js';

/** A pronoun, and what was read of its sentence so far. */
export type Pronoun = Range & {
  /** In lower case. */
  readonly word: string;
  readonly paragraph: number;
  /** The subjects before it in its sentence, while that is read. */
  readonly before: readonly Mention[];
};

/** How many paragraphs back a pronoun reaches. */
const REACH = 3;
/** How many characters back it reaches for a name that is nobody's subject. */
const LONGEST_WAY = 1500;

/** Who may be meant, the likeliest first. */
const RULES: readonly {
  readonly name: string;
  readonly candidates: (coreference: Coreference, pronoun: Pronoun) => Iterable<Mention>;
}[] = [
  {
    // "Ann Orr spoke before she left."
    name: 'who acts before it in the sentence',
    candidates: (_, { before }) => before,
  },
  {
    // "Ann Orr met Eva Lind. She left."; near miss: four paragraphs between them
    name: 'who acts in the nearest sentence before',
    *candidates({ foci, items }, { start, paragraph }) {
      const item = itemOf(items, start);
      for (let index = countBefore(foci, start) - 1; index >= 0; index--) {
        const focus = foci[index];
        if (!focus || focus.start < item || paragraph - focus.paragraph > REACH) return;
        for (const subject of focus.subjects) if (subject.start < start) yield subject;
      }
    },
  },
  {
    // "A letter to Ann Orr came late. She wept."
    name: 'who is named last before',
    *candidates({ people, items }, { start }) {
      const item = itemOf(items, start);
      for (let index = countBefore(people, start) - 1; index >= 0; index--) {
        const mention = people[index];
        if (!mention || mention.start < item || start - mention.start >= LONGEST_WAY) return;
        yield mention;
      }
    },
  },
];

/** The person whom the pronoun stands for; undefined where nobody near it can be meant. */
export function antecedentOf(coreference: Coreference, pronoun: Pronoun): Name | undefined {
  const tried: Tried[] | undefined = coreference.trace && [];
  const { word, start, end } = pronoun;
  const decide = (rule: string, name: Name | undefined): Name | undefined => {
    coreference.trace?.({
      about: 'person',
      at: { start, end },
      rule,
      outcome: name?.name ?? '',
      tried: tried ?? [],
    });
    return name;
  };
  for (const { name: rule, candidates } of RULES)
    for (const mention of candidates(coreference, pronoun)) {
      const isFit = fits(coreference, word, mention);
      tried?.push({
        name: mention.name?.name ?? `“${mention.word}”, who has no name`,
        result: isFit ? 'can be meant' : `is not “${word}”`,
      });
      if (isFit) return decide(rule, mention.name);
    }
  return decide('nobody near it can be meant', undefined);
}

/** Where the item of a live page begins that holds the offset. */
const itemOf = (items: readonly Range[], at: number): number =>
  items[countBefore(items, at) - 1]?.start ?? 0;

/** True where nothing speaks against the pronoun standing for whom the mention stands for. */
function fits(
  { genders, things, language }: Coreference,
  pronoun: string,
  { name, word }: Mention,
): boolean {
  const gender: Gender = language.grammar.female.has(pronoun) ? 'female' : 'male';
  if (name)
    return name.kind === 'person' && !things.has(name) && (genders.get(name) ?? gender) === gender;
  const { femaleRoles, maleRoles } = language.names;
  return !(gender === 'female' ? maleRoles : femaleRoles).has(word);
}
