// Verb groups and noun phrases → who does what: the subject of each verb group, and its object.
import {
  isA,
  isVerbal,
  type NounPhrase,
  type Roles,
  type Tokens,
  type VerbGroup,
} from './document.js';
import { Class } from './tagger/tag-set.js';

type Layers = {
  readonly verbGroups: readonly VerbGroup[];
  readonly nounPhrases: readonly NounPhrase[];
};

const NOBODY: Roles = { subject: undefined, object: undefined, relative: undefined };

/** The roles of each verb group, in their order. Groups that are no verb of a clause ("to hold") have an object only. */
export function readRoles(text: Tokens, layers: Layers): Roles[] {
  const finder = new RoleFinder(text, layers);
  const roles: Roles[] = [];
  for (const [index, group] of layers.verbGroups.entries()) {
    const subject = group.finite ? finder.subjectOf(index, roles) : NOBODY;
    roles.push({ ...subject, object: subject.object ?? finder.objectOf(group, subject.subject) });
  }
  return roles;
}

/** How far an aside between commas may reach, in tokens. */
const LONGEST_ASIDE = 30;
const MOST_STEPS = 12;

class RoleFinder {
  readonly #text: Tokens;
  readonly #groups: readonly VerbGroup[];
  readonly #phrases: readonly NounPhrase[];
  /** Of each token the index of its noun phrase, and of its verb group; -1 where it is in none. */
  readonly #phraseOf: Int32Array;
  readonly #groupOf: Int32Array;

  constructor(text: Tokens, { verbGroups, nounPhrases }: Layers) {
    this.#text = text;
    this.#groups = verbGroups;
    this.#phrases = nounPhrases;
    this.#phraseOf = new Int32Array(text.tokens.length).fill(-1);
    this.#groupOf = new Int32Array(text.tokens.length).fill(-1);
    for (const [index, { from, to }] of nounPhrases.entries()) this.#phraseOf.fill(index, from, to);
    for (const [index, { tokens }] of verbGroups.entries())
      for (const token of tokens) this.#groupOf[token] = index;
  }

  subjectOf(index: number, before: readonly Roles[]): Roles {
    const group = this.#groups[index];
    if (group === undefined) return NOBODY;
    const found =
      this.#inQuestion(group) ?? this.#behindSpeech(group) ?? this.#inFront(group, index, before);
    return this.#behindThere(group, found) ?? found ?? this.#behind(group) ?? NOBODY;
  }

  /** "Did Lind leave?", "Is that so?", "nor has she left": the subject stands behind the first verb. */
  #inQuestion({ tokens, sentence }: VerbGroup): Roles | undefined {
    const [first = 0, second] = tokens;
    const { at, sentences } = this.#text;
    let place = first + 1;
    while (isA(at(place), Class.adverb)) place++;
    const phrase = this.#phraseAt(place);
    if (phrase < 0) return undefined;
    const end = this.#phrases[phrase]?.to ?? 0;
    if (second !== undefined) return end <= second ? { ...NOBODY, subject: phrase } : undefined;
    const asks =
      at((sentences[sentence]?.to ?? 0) - 1).text === '?' && !isA(at(first - 1), SUBJECTS);
    return asks && HELPING.has(at(first).lower) ? { ...NOBODY, subject: phrase } : undefined;
  }

  /** "There is a crane": what is there. */
  #behindThere(group: VerbGroup, found: Roles | undefined): Roles | undefined {
    const subject = found?.subject === undefined ? undefined : this.#phrases[found.subject];
    if (subject === undefined || this.#text.at(subject.head).tag !== 'EX') return undefined;
    let place = Math.max(group.to, subject.to);
    while (isA(this.#text.at(place), Class.adverb)) place++;
    const phrase = this.#phraseAt(place);
    return phrase >= 0 ? { ...NOBODY, subject: phrase } : undefined;
  }

  /** "…,” said Ann Lind": behind a closing mark or comma the subject may follow. */
  #behindSpeech(group: VerbGroup): Roles | undefined {
    const { at } = this.#text;
    const before = at(group.from - 1);
    if (!INVERTING.has(before.text) || group.tokens.length > 1 || group.copula) return undefined;
    const phrase = this.#phraseAt(group.to);
    if (phrase < 0) return undefined;
    const behind = at(this.#phrases[phrase]?.to ?? -1);
    const endsThere =
      INVERTING_ENDS.has(behind.text) ||
      isA(behind, Class.preposition | Class.wh) ||
      behind.sentence !== group.sentence;
    const isNamed = INVERTING_MARKS.has(before.text) || isA(at(group.to), Class.proper);
    return endsThere && isNamed ? { ...NOBODY, subject: phrase } : undefined;
  }

  #inFront(group: VerbGroup, index: number, before: readonly Roles[]): Roles | undefined {
    const { at } = this.#text;
    const from = this.#text.sentences[group.sentence]?.from ?? 0;
    let place = group.from - 1;
    for (let step = 0; step < MOST_STEPS && place >= from; step++) {
      const token = at(place);
      if (isA(token, Class.adverb)) {
        place--;
        continue;
      }
      if (isRelative(this.#text, place)) return this.#relative(place, from);
      if (isA(token, Class.conjunction)) return this.#shared(index, before);
      const phrase = this.#phraseAt(place);
      if (phrase >= 0) {
        const top = this.#topOf(phrase, from);
        const start = this.#phrases[top]?.from ?? from;
        // "people living there said": the phrase belongs to a verb that is itself inside the subject
        const outer = this.#outside(start - 1, from);
        if (outer === undefined) return { ...NOBODY, subject: top };
        place = outer;
        continue;
      }
      const inside = this.#groupAt(place);
      if (inside >= 0) {
        const outer = this.#outside(place, from);
        if (outer === undefined) return undefined;
        place = outer;
        continue;
      }
      const jump = this.#asideStart(place, from);
      if (jump !== undefined) place = jump - 1;
      else if (token.text === ',' && place === group.from - 1) {
        const shared = this.#shared(index, before);
        if (shared !== undefined) return shared;
        place--;
      } else if (token.text === ',' || isA(token, Class.preposition | Class.to)) place--;
      else if (token.tag === 'RP' || token.text === '"' || token.text === '”' || token.tag === "''")
        place--;
      else return undefined;
    }
    return undefined;
  }

  /** From inside a participle or relative clause that belongs to a noun, to the noun: "officials briefed on it |said". */
  #outside(place: number, from: number): number | undefined {
    const { at } = this.#text;
    let here = place;
    while (
      here > from &&
      (isA(at(here), Class.preposition | Class.adverb | Class.to) || at(here).tag === 'RP')
    )
      here--;
    const inside = this.#groupAt(here);
    const group = this.#groups[inside];
    if (group === undefined) return undefined;
    if (!group.finite) {
      const front = group.from - 1;
      return this.#phraseAt(front) >= 0 ? front : undefined;
    }
    // a relative clause: "the man who left |said"
    for (let back = group.from - 1; back >= Math.max(from, group.from - 8); back--) {
      if (isRelative(this.#text, back)) {
        const noun = isA(at(back - 1), Class.preposition) ? back - 2 : back - 1;
        return this.#phraseAt(noun) >= 0 ? noun : undefined;
      }
      if (!isA(at(back), Class.modifier | Class.adverb | Class.pronoun)) return undefined;
    }
    return undefined;
  }

  /** The first phrase of "the leader of the party in Oslo", "Lind and Orr". */
  #topOf(phrase: number, from: number): number {
    const { at } = this.#text;
    let top = phrase;
    if (isA(at(this.#phrases[phrase]?.head ?? -1), Class.pronoun)) return top; // "Lind left and she said"
    for (let step = 0; step < MOST_STEPS; step++) {
      const start = this.#phrases[top]?.from ?? from;
      const before = at(start - 1);
      const isTied =
        start - 1 > from &&
        (isPreposition(before.lower, before.tag) || isA(before, Class.conjunction));
      const next = isTied ? this.#phraseAt(start - 2) : -1;
      if (next < 0 || (isA(before, Class.conjunction) && this.#isEnd(next))) return top;
      top = next;
    }
    return top;
  }

  /** "He saw Lind and Orr left": the phrase before "and" is an object. */
  #isEnd(phrase: number): boolean {
    const start = this.#phrases[phrase]?.from ?? 0;
    const group = this.#groups[this.#groupAt(start - 1)];
    return group?.finite === true && !group.copula;
  }

  /** "the man who left": what the relative word stands for. */
  #relative(place: number, from: number): Roles {
    const { at } = this.#text;
    let before = place - 1;
    if (isA(at(before), Class.preposition)) before--;
    if (at(before).text === ',') before--;
    const phrase = before >= from ? this.#phraseAt(before) : -1;
    return { ...NOBODY, subject: phrase < 0 ? undefined : phrase, relative: place };
  }

  /** "rose and fell": the subject of the verb before; undefined where a subject stands behind "and". */
  #shared(index: number, before: readonly Roles[]): Roles | undefined {
    for (let at = index - 1; at >= 0; at--) {
      const group = this.#groups[at];
      if (group?.sentence !== this.#groups[index]?.sentence) return undefined;
      const roles = before[at];
      if (group?.finite === true && roles !== undefined) return { ...roles, object: undefined };
    }
    return undefined;
  }

  /** Where an aside that ends at `place` starts: the comma or bracket before it. */
  #asideStart(place: number, from: number): number | undefined {
    const { at } = this.#text;
    const opening = ASIDES.get(at(place).text);
    if (opening === undefined) return undefined;
    for (let back = place - 1; back > Math.max(from, place - LONGEST_ASIDE); back--)
      // "in which they hit trucks, ships and planes, |began": a list goes on with the object of a verb
      if (
        at(back).text === opening &&
        this.#phraseAt(back - 1) >= 0 &&
        !(opening === ',' && this.#isEnd(this.#phraseAt(back - 1)))
      )
        return this.#hasOwnVerb(back, place) ? undefined : back;
    return undefined;
  }

  /** ", violates it, contradicts": a finite verb that no "who" opens is no aside. */
  #hasOwnVerb(from: number, to: number): boolean {
    if (
      isA(this.#text.at(from + 1), Class.wh | Class.preposition) ||
      isA(this.#text.at(from + 2), Class.wh)
    )
      return false;
    for (let at = from; at < to; at++)
      if (this.#groups[this.#groupAt(at)]?.finite === true) return true;
    return false;
  }

  /** "Behind it stands a crane". */
  #behind(group: VerbGroup): Roles | undefined {
    const phrase = this.#phraseAt(group.to);
    return phrase >= 0 ? { ...NOBODY, subject: phrase } : undefined;
  }

  objectOf(
    { head, passive, sentence }: VerbGroup,
    subject: number | undefined,
  ): number | undefined {
    if (passive) return undefined;
    let at = head + 1;
    while (isA(this.#text.at(at), Class.adverb) || this.#text.at(at).tag === 'RP') at++;
    const phrase = this.#text.at(at).sentence === sentence ? this.#phraseAt(at) : -1;
    return phrase >= 0 && phrase !== subject && !isVerbal(this.#text.at(at)) ? phrase : undefined;
  }

  #phraseAt(token: number): number {
    return this.#phraseOf[token] ?? -1;
  }

  #groupAt(token: number): number {
    return this.#groupOf[token] ?? -1;
  }
}

const SUBJECTS = Class.noun | Class.pronoun;
/** Verbs that stand in front of their subject in a question. */
const HELPING: ReadonlySet<string> = new Set([
  'be',
  'am',
  'is',
  'are',
  'was',
  'were',
  "'s",
  "'re",
  'has',
  'have',
  'had',
  'do',
  'does',
  'did',
  'will',
  'would',
  'can',
  'ca',
  'could',
  'should',
  'may',
  'might',
  'must',
  'wo',
]);
const INVERTING: ReadonlySet<string> = new Set([',', '"', '”', "''", '’', "'"]);
const INVERTING_MARKS: ReadonlySet<string> = new Set(['"', '”', "''", '’', "'"]);
const INVERTING_ENDS: ReadonlySet<string> = new Set(['.', ',', ';', ':', '"', '“', '``']);
const ASIDES: ReadonlyMap<string, string> = new Map([
  [',', ','],
  [')', '('],
  [']', '['],
  ['—', '—'],
  ['–', '–'],
  ['--', '--'],
  ['-', '-'],
]);

/** "who", "which"; "that" right behind a noun. */
function isRelative({ at }: Tokens, place: number): boolean {
  const { tag, lower } = at(place);
  return (
    tag === 'WDT' ||
    tag === 'WP' ||
    (lower === 'that' && tag === 'IN' && isA(at(place - 1), Class.noun))
  );
}

const OPENS_CLAUSE: ReadonlySet<string> = new Set([
  'that',
  'because',
  'although',
  'though',
  'while',
  'whereas',
  'if',
  'unless',
  'whether',
  'as',
  'since',
  'once',
]);

/** A preposition that ties a noun to the one before; not what opens a clause. */
const isPreposition = (lower: string, tag: string): boolean =>
  (tag === 'IN' || tag === 'TO') && !OPENS_CLAUSE.has(lower);
