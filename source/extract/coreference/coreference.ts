// The words of coreference resolution: mentions, who is in focus, and the antecedent that a mention stands for.
import type { Language } from '../../languages/language.js';
import type { Gender } from '../../languages/lexicons/name-lexicon.js';
import type { Name, OfficeMention } from '../../model/briefing.js';
import { countBefore, type Range } from '../../text/range.js';
import type { Trace } from '../../model/trace.js';
import type { Ages } from './descriptions/ages.js';
import type { BodyMention } from './descriptions/bodies.js';
import type { Introduction } from './descriptions/introductions.js';
import type { IssuedText } from './descriptions/issued-texts.js';
import type { NamedGroup } from './descriptions/named-groups.js';
import type { Offices } from './descriptions/office-holders.js';
import type { Stranger } from './descriptions/strangers.js';
import type { ToldNouns } from './descriptions/told-nouns.js';
import type { Topics } from './antecedents/topics.js';

/** Words that stand for somebody: the last word of a name, "he", "the minister", "a driver". */
export type Mention = Range & {
  /** Undefined where nobody of the article is known to be meant. */
  readonly name: Name | undefined;
  /** In lower case. */
  readonly word: string;
  /** It acts together with another: each of "Ann Orr and Eva Lind met". */
  readonly joined?: boolean;
  /** It acts in what hangs on the subject behind it, another: "Citing a law which Orr opposed, he said". */
  readonly aside?: boolean;
  /** It acts in no main clause: "It was late when Lind came". */
  readonly inner?: boolean;
};

/** Who a mention stands for. */
export type Antecedent = {
  readonly name: Name | undefined;
  /** All who say it together, by name; `name` is one of them. */
  readonly together?: readonly string[];
  /** How a source without a name is told of: "Police", "A witness". */
  readonly description?: string;
  /** How the name was found: "name" is printed; the others are inferred. */
  readonly by: 'name' | 'pronoun' | 'role' | 'unnamed';
};

/** Somebody who says something, or several who do something, named or not. */
export type SourceMention = Range & {
  readonly paragraph: number;
  readonly antecedent: Antecedent;
  readonly sort: SourceSort;
  readonly speaks: boolean;
};

/** one: a person; several: "officials", "police", two people; body: "the council", "a report". */
export type SourceSort = 'one' | 'several' | 'body';

/** A sentence with those whom it is about: its speaker, the subject of its main clause, then whoever else is a subject in it. */
export type Focus = Range & {
  readonly paragraph: number;
  /** The main one first. */
  readonly subjects: readonly Mention[];
  /** Somebody says something in it. */
  readonly speaks: boolean;
  /** By where a subject starts, the pronoun for the one whom it does something to: "him" of "Lind thanked him". */
  readonly objects: ReadonlyMap<number, string>;
};

/** What an article tells of who is who, for {@link resolveMention} to ask. */
export type Coreference = {
  readonly genders: ReadonlyMap<Name, Gender>;
  /** Of whom the given name alone tells the gender. */
  readonly guessed: ReadonlySet<Name>;
  /** Of whom a pronoun in what they say alone tells the gender: "Orr said he was late", who may be another. */
  readonly hinted: ReadonlySet<Name>;
  /** What was taken for a person and is printed as a thing. */
  readonly things: ReadonlySet<Name>;
  /** "the late Karl Holm", "Holm, who was killed": who can hardly speak. */
  readonly dead: ReadonlySet<Name>;
  /** The sentences that have a person as a subject, in order. */
  readonly foci: readonly Focus[];
  /** Who says something, and several who act, in order. */
  readonly sources: readonly SourceMention[];
  /** The lines that open the items of a live page: nobody of an item before is meant by "he". */
  readonly items: readonly Range[];
  readonly language: Language;
  /** Where people are named, in order. */
  readonly people: readonly (Mention & { readonly name: Name })[];
  readonly offices: Offices;
  readonly bodies: readonly BodyMention[];
  readonly ages: Ages;
  /** The texts whose issuers are told, in order. */
  readonly texts: readonly IssuedText[];
  /** The groups of people that are told of, in order. */
  readonly groups: readonly NamedGroup[];
  readonly told: ToldNouns;
  /** Who is brought in without a name, in order. */
  readonly strangers: readonly Stranger[];
  readonly topics: Topics;
  /** The first person named. */
  readonly introduction: Introduction | undefined;
  /** The offices of those of whom one is held of somebody told by a pronoun: "Bo Holm’s lawyer" of "his lawyer". */
  readonly owned: ReadonlyMap<Name, readonly OfficeMention[]>;
  readonly trace: Trace | undefined;
};

/** True for "he", "she", and the "her" of "quoted her as saying". */
export const standsForPerson = (pronoun: string, { grammar }: Language): boolean =>
  grammar.female.has(pronoun) || grammar.male.has(pronoun);

/** The subject of the last sentence of that paragraph that begins before the offset; nobody of what one without a name says: "A guard said Orr left". */
export function lastSubject(
  { foci }: Coreference,
  at: number,
  paragraph: number,
): Mention | undefined {
  const focus = foci[countBefore(foci, at) - 1];
  if (focus === undefined || focus.paragraph < paragraph) return undefined;
  const [main] = focus.subjects;
  if (focus.speaks && main?.name === undefined) return undefined;
  return focus.subjects.find(({ start, name }) => start < at && name !== undefined);
}
