// "he", "she" → the person whom it stands for: rules in turn, the first candidate of that gender decides.
import type { Gender } from '../../../languages/lexicons/name-lexicon.js';
import type { Name } from '../../../model/briefing.js';
import { countBefore, type Range } from '../../../text/range.js';
import type { Tried } from '../../../model/trace.js';
import type { Coreference, Focus, Mention } from '../coreference.js';

/** A pronoun, and what was read of its sentence so far. */
export type Pronoun = Range & {
  /** In lower case. */
  readonly word: string;
  readonly paragraph: number;
  /** The subjects before it in its sentence, while that is read. */
  readonly before: readonly Mention[];
  /** Who is named behind it in what it is the subject of, and so is another: Lind of "He met Lind". */
  readonly others?: ReadonlySet<Name>;
  /** The only person named in a clause that opens its sentence: Lind of "When it was sent to Lind, he". */
  readonly inFront?: Mention | undefined;
};

/** How many paragraphs back a pronoun reaches. */
const REACH = 3;
/** How many characters back it reaches for a name that is nobody's subject. */
const LONGEST_WAY = 1500;

/** Who may be meant, and the sentence that is about them, where one is. */
type Candidate = {
  readonly mention: Mention;
  readonly focus?: Focus;
  /** Nothing tells that they act. */
  readonly isOnlyNamed?: boolean;
};

/** Who may be meant, the likeliest first. */
const RULES: readonly {
  readonly name: string;
  readonly candidates: (coreference: Coreference, pronoun: Pronoun) => Iterable<Candidate>;
}[] = [
  {
    // "Ann Orr spoke before she left."
    name: 'who acts before it in the sentence',
    candidates: (_, { before }) =>
      before.flatMap((mention) => (mention.aside === true ? [] : [{ mention }])),
  },
  {
    // "Jon Orr left. When the draft was sent to Per Lind, he wept."; near misses: "In a letter to Per Lind, he", "When Orr’s aide called Per Lind, he"
    name: 'the only one named in the clause that opens its sentence',
    candidates: (_, { inFront }) => (inFront === undefined ? [] : [{ mention: inFront }]),
  },
  {
    // "The news shocked Ann Orr. Eva Lind had sung there. [paragraph] “It hurts,” she said."; near miss: "The news shocked Ann Orr. Eva Lind wept. …"
    name: 'whom the paragraph before sets out to tell of, where others are named in passing',
    candidates: (coreference, pronoun) => {
      const mention = topicBefore(coreference, pronoun);
      return mention === undefined ? [] : [{ mention }];
    },
  },
  {
    // "Ann Orr met Eva Lind. She left."; near miss: four paragraphs between them
    name: 'who acts in the nearest sentence before',
    *candidates({ foci, items }, { start, paragraph }) {
      const item = itemOf(items, start);
      for (let index = countBefore(foci, start) - 1; index >= 0; index--) {
        const focus = foci[index];
        if (!focus || focus.start < item || paragraph - focus.paragraph > REACH) return;
        const isOwn = focus.end > start;
        for (const mention of focus.subjects)
          if (mention.start < start && !(isOwn && mention.aside)) yield { mention, focus };
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
        yield { mention, isOnlyNamed: true };
      }
    },
  },
];

/** Whom the paragraph before a pronoun sets out to tell of, where nobody else acts in it but who is named in passing; undefined where nobody else acts. */
function topicBefore(
  { topics: { topics, passing }, foci }: Coreference,
  { start, paragraph }: Pronoun,
): Mention | undefined {
  const topic = topics[countBefore(topics, start) - 1];
  if (topic === undefined || paragraph - topic.paragraph !== 1) return undefined;
  const since = foci
    .slice(0, countBefore(foci, start))
    .filter((focus) => focus.paragraph === topic.paragraph);
  const others = since.flatMap(({ subjects }) =>
    subjects.filter(({ name }) => name !== topic.name),
  );
  const isAside = others.every(({ name }) => name !== undefined && passing.has(name));
  return others.length > 0 && isAside && since.every(({ speaks }) => !speaks) ? topic : undefined;
}

/** Who else may be meant as well as the likeliest: then nobody is. */
const RIVALS: readonly {
  readonly name: string;
  readonly find: (
    coreference: Coreference,
    pronoun: Pronoun,
    chosen: Candidate,
  ) => Mention | undefined;
}[] = [
  {
    // "Ann Orr and Eva Lind met. She left."; near miss: "Ann Orr and Per Lind met. She left."
    name: 'another who acts together with the likeliest',
    find: (coreference, { word }, { mention, focus }) =>
      mention.joined === true
        ? focus?.subjects.find(
            (one) =>
              one.joined === true && one.name !== mention.name && fits(coreference, word, one),
          )
        : undefined,
  },
  {
    // "Per Lind thanked him. He left."; near miss: "Per Lind told him so. He left."
    name: 'another whom the likeliest did something to',
    find: ({ language }, { word, start }, { mention, focus }) => {
      const { female, male } = language.grammar;
      if (focus === undefined || focus.speaks || focus.end > start) return undefined;
      const own = female.has(word) ? female : male;
      const object = focus.objects.get(mention.start);
      return object === undefined || !own.has(object)
        ? undefined
        : { ...mention, name: undefined, word: object };
    },
  },
  {
    // "For Arvid Lind, it was late. The captain said it rained. He added": the captain, who has no name
    name: 'one without a name who spoke nearer than whoever is only named',
    find: ({ sources, language }, { start, paragraph, word }, { mention, focus }) => {
      const last = sources[countBefore(sources, start) - 1];
      const isNameless =
        last?.speaks === true && last.sort === 'one' && last.antecedent.name === undefined;
      if (focus !== undefined || !isNameless || last.antecedent.description === undefined)
        return undefined;
      const { femaleRoles, maleRoles } = language.names;
      const others = language.grammar.female.has(word) ? maleRoles : femaleRoles;
      const head = last.antecedent.description.toLowerCase().split(' ');
      const isNear = last.start > mention.end && paragraph - last.paragraph <= 1;
      return isNear && !head.some((one) => others.has(one))
        ? { ...mention, name: undefined, word: last.antecedent.description }
        : undefined;
    },
  },
  {
    // "“We left,” Ann Orr said. The plaintiff said it rained. She said": the plaintiff; near miss: "The surgeon said it rained. She said"
    name: 'one of those whom courts leave unnamed, who spoke nearer than the likeliest',
    find: ({ sources, language }, { start, paragraph }, { mention, focus }) => {
      const last = sources[countBefore(sources, start) - 1];
      if (last?.speaks !== true || last.antecedent.name !== undefined) return undefined;
      const word = last.antecedent.description;
      if (word === undefined || focus === undefined || last.start < focus.start) return undefined;
      const isOne = word
        .toLowerCase()
        .split(' ')
        .some((one) => language.quotes.parties.has(one));
      return isOne && last.paragraph === paragraph
        ? { ...mention, name: undefined, word }
        : undefined;
    },
  },
  {
    // "Ann Orr left. A mother of two came in tears. “It hurts,” she said."; near misses: "Ann Orr met a mother of two. She said", "A mother of two came. Orr left. She said"
    name: 'one without a name who is brought in nearer than the likeliest',
    find: (coreference, { start, paragraph, word }, { mention, focus }) => {
      const { strangers, people, language } = coreference;
      const last = strangers[countBefore(strangers, start) - 1];
      if (last === undefined || paragraph - last.paragraph > FAR) return undefined;
      const since = people.slice(countBefore(people, last.start), countBefore(people, start));
      const isNearer = last.start > (focus?.end ?? mention.end) && last.sentenceEnd <= start;
      if (!isNearer || since.some((one) => fits(coreference, word, one))) return undefined;
      const { femaleRoles, maleRoles } = language.names;
      const others = language.grammar.female.has(word) ? maleRoles : femaleRoles;
      return others.has(last.word) ? undefined : { ...mention, name: undefined, word: last.word };
    },
  },
  {
    // "The mayor met Per Holm of Oldby and Jon Lind. “It rains,” he said."
    name: 'another of a list, where the likeliest is only named',
    find: (coreference, { word }, { mention, isOnlyNamed }) =>
      isOnlyNamed === true ? besideIn(coreference, word, mention) : undefined,
  },
  {
    // "It troubles Arvid Lind. The late Karl Holm had sung there. He left."
    name: 'one who is alive',
    find: (coreference, pronoun, { mention: { name } }) =>
      name !== undefined && coreference.dead.has(name)
        ? namedNear(coreference, pronoun, pronoun.start - LONGEST_WAY, name)
        : undefined,
  },
  {
    // "Per Orr left. [paragraph] It rained, said Robin Lind. [paragraph] “It leaks,” he said.": a guess at the name of Robin Lind
    name: 'one who spoke since, of whom the given name alone tells the gender',
    find: (coreference, pronoun, { mention: { name, word }, focus }) => {
      const last = spokeLast(coreference, pronoun);
      const isGuess = last !== undefined && last !== name && coreference.guessed.has(last);
      if (!isGuess || focus === undefined || focus.paragraph === pronoun.paragraph)
        return undefined;
      const spoke = coreference.sources[countBefore(coreference.sources, pronoun.start) - 1];
      return spoke !== undefined && spoke.start > focus.end
        ? { ...spoke, name: last, word }
        : undefined;
    },
  },
  {
    // "Ann Orr left. [paragraph] A letter to Eva Lind came. [paragraph] She wept."
    name: 'another named nearer than the likeliest, who acted paragraphs ago',
    find: (coreference, pronoun, { mention: { name }, focus }) =>
      name !== undefined && focus !== undefined && pronoun.paragraph - focus.paragraph > FAR
        ? namedNear(coreference, pronoun, focus.end, name)
        : undefined,
  },
  {
    // "It troubles Per Lind, the coach. Karl Holm left. [paragraph] “It leaks,” he said."; near miss: "It troubles Per Lind, the coach. Karl Holm left. He …"
    name: 'one with an office, where the likeliest has none, and is named but once',
    find: (coreference, { word, start, paragraph }, { mention: { name }, focus }) => {
      const isPassing = name?.roles.length === 0 && name.mentions.length === 1;
      if (!isPassing || focus === undefined || focus.speaks || focus.paragraph === paragraph)
        return undefined;
      return coreference.people.find(
        (one) =>
          one.start > focus.start - A_SENTENCE &&
          one.start < start &&
          one.name !== name &&
          one.name.roles.length > 0 &&
          fits(coreference, word, one),
      );
    },
  },
  {
    // "Per Orr is back. It was late when Jon Lind left. He …": near miss: "Per Orr is back. Jon Lind left. He …"
    name: 'one who acts in a main clause of the paragraph, where the likeliest acts but in another',
    find: (coreference, { word, start, paragraph }, { mention, focus }) =>
      mention.inner === true && focus !== undefined && focus.end <= start
        ? coreference.foci
            .slice(0, countBefore(coreference.foci, focus.start))
            .filter((other) => other.paragraph === paragraph)
            .flatMap(({ subjects }) => subjects)
            .findLast(
              (one) =>
                one.inner !== true &&
                one.name !== undefined &&
                one.name !== mention.name &&
                fits(coreference, word, one),
            )
        : undefined,
  },
  {
    // "Mrs. Ann Orr left. Kit Holm stayed. She wept."; near miss: "Mr. Per Lind left. Kit Holm stayed. He wept."
    name: 'a woman, where nothing tells whether the likeliest is one',
    find: (coreference, { word, paragraph, start }, { mention: { name }, focus }) => {
      const { foci, genders, language } = coreference;
      if (name === undefined || focus === undefined || genders.has(name)) return undefined;
      if (!language.grammar.female.has(word)) return undefined;
      return foci
        .slice(0, countBefore(foci, start))
        .filter((other) => paragraph - other.paragraph <= REACH)
        .flatMap(({ subjects }) => subjects)
        .find((one) => one.name !== undefined && one.name !== name && fits(coreference, word, one));
    },
  },
];

/** In characters: "Per Holm | of Oldby, and | Jon Lind". */
const LIST_GAP = 24;

/** Another person who fits and is named right before one or right behind. */
function besideIn(
  coreference: Coreference,
  word: string,
  { start, end, name }: Mention,
): Mention | undefined {
  const { people } = coreference;
  const at = countBefore(people, start);
  return people
    .slice(Math.max(0, at - 2), at + 3)
    .find(
      (one) =>
        one.name !== name &&
        one.end > start - LIST_GAP &&
        one.start < end + LIST_GAP &&
        fits(coreference, word, one),
    );
}

/** One who spoke last in front of a pronoun, in its paragraph or the one before. */
function spokeLast({ sources }: Coreference, { start, paragraph }: Pronoun): Name | undefined {
  const last = sources[countBefore(sources, start) - 1];
  const isNear = last?.speaks === true && last.sort === 'one' && paragraph - last.paragraph <= FAR;
  return isNear ? last.antecedent.name : undefined;
}

const FAR = 1;

/** In characters. */
const A_SENTENCE = 250;

/** The last other person who is named before the pronoun, from an offset on, and fits it. */
function namedNear(
  coreference: Coreference,
  { word, start }: Pronoun,
  from: number,
  not: Name,
): Mention | undefined {
  const { people, items } = coreference;
  const least = Math.max(from, itemOf(items, start));
  for (let index = countBefore(people, start) - 1; index >= 0; index--) {
    const mention = people[index];
    if (!mention || mention.start < least) return undefined;
    if (mention.name !== not && fits(coreference, word, mention)) return mention;
  }
  return undefined;
}

/** The person whom the pronoun stands for; undefined where nobody near it can be meant, or two can. */
export function antecedentOf(coreference: Coreference, pronoun: Pronoun): Name | undefined {
  const tried: Tried[] | undefined = coreference.trace && [];
  const { word, start, end, others } = pronoun;
  /** The likeliest was passed over. */
  let isPassed = false;
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
  const note = ({ name, word: printed }: Mention, result: string): void =>
    void tried?.push({ name: name?.name ?? `“${printed}”, who has no name`, result });
  for (const { name: rule, candidates } of RULES)
    for (const candidate of candidates(coreference, pronoun)) {
      const { mention } = candidate;
      const isFit =
        fits(coreference, word, mention) || spokeJustBefore(coreference, pronoun, candidate);
      const isOther = mention.name !== undefined && others?.has(mention.name) === true;
      note(mention, isOther ? 'is named beside it' : isFit ? 'can be meant' : `is not “${word}”`);
      if (isFit && isOther) isPassed = true;
      if (!isFit || isOther) continue;
      // "Per Lind left. Jon Orr met a guard. He told Orr": hardly one who is but named further back
      if (isPassed && candidate.isOnlyNamed === true) return decide(rule, undefined);
      for (const { name: between, find } of RIVALS) {
        const rival = find(coreference, pronoun, candidate);
        if (rival === undefined) continue;
        note(rival, 'can be meant, too');
        return decide(between, undefined);
      }
      return decide(rule, mention.name);
    }
  return decide('nobody near it can be meant', undefined);
}

/** "Nagy suggested he had lied. “…,” she wrote.": whoever spoke in the paragraph right before, of whom nothing but a “he” in what is told speaks against it. */
function spokeJustBefore(
  { hinted, people }: Coreference,
  { start, paragraph }: Pronoun,
  { mention, focus }: Candidate,
): boolean {
  const { name } = mention;
  if (name === undefined || !hinted.has(name) || focus?.speaks !== true) return false;
  const isMain = focus.paragraph === paragraph && focus.subjects[0] === mention;
  return (
    isMain &&
    people.every((one) => one.start < focus.start || one.start > start || one.name === name)
  );
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
