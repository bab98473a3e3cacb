// Verb groups and noun phrases → who does what: the subject of each verb group, and its object.
import type { DocumentLexicon } from '../../languages/document-words.js';
import {
  isA,
  isVerbal,
  type Holder,
  type NounPhrase,
  type Roles,
  type Tokens,
  type VerbGroup,
} from '../document.js';
import { Class } from '../tagger/tag-set.js';

export type RoleLayers = {
  readonly verbGroups: readonly VerbGroup[];
  readonly nounPhrases: readonly NounPhrase[];
  /** The verb group and the noun phrase of a token, as `Document` has them. */
  readonly groupAt: Holder;
  readonly phraseAt: Holder;
};

type Subject = Pick<Roles, 'subject' | 'relative'>;

const NOBODY: Subject = { subject: undefined, relative: undefined };

/** The roles of each verb group, in their order. Groups that are no verb of a clause ("to hold") have no subject. */
export function readRoles(
  text: Tokens,
  layers: RoleLayers,
  data: DocumentLexicon,
): readonly Roles[] {
  const finder = new RoleFinder(text, layers, data);
  const roles: Roles[] = [];
  for (const [index, group] of layers.verbGroups.entries()) {
    const subject = group.finite ? finder.subjectOf(index, roles) : NOBODY;
    const object = finder.objectOf(group, subject.subject);
    roles.push({ ...subject, object });
  }
  return withoutSubjects(layers.verbGroups, roles);
}

/** "say |the firm| sold it": the subject of the next verb is the object of none. Not "met a man |who| left". */
function withoutSubjects(groups: readonly VerbGroup[], roles: readonly Roles[]): readonly Roles[] {
  let subject: number | undefined;
  const kept = [...roles];
  for (let index = roles.length - 1; index >= 0; index--) {
    const one = roles[index];
    if (one === undefined) continue;
    if (one.object !== undefined && one.object === subject)
      kept[index] = { ...one, object: undefined };
    if (groups[index]?.finite) subject = one.relative === undefined ? one.subject : undefined;
  }
  return kept;
}

/** How far an aside between commas may reach, in tokens. */
const LONGEST_ASIDE = 30;
const MOST_STEPS = 12;

/** An age has so many letters; a year has more. */
const LONGEST_AGE = 3;

/** Marks between a subject and its verb. */
const STEPPED_OVER: ReadonlySet<string> = new Set([',', '"', '”']);

class RoleFinder {
  readonly #text: Tokens;
  readonly #groups: readonly VerbGroup[];
  readonly #phrases: readonly NounPhrase[];
  readonly #groupOf: Holder;
  readonly #phraseOf: Holder;
  readonly #data: DocumentLexicon;

  constructor(text: Tokens, layers: RoleLayers, data: DocumentLexicon) {
    const { verbGroups, nounPhrases, groupAt, phraseAt } = layers;
    this.#data = data;
    this.#text = text;
    this.#groups = verbGroups;
    this.#phrases = nounPhrases;
    this.#groupOf = groupAt;
    this.#phraseOf = phraseAt;
  }

  subjectOf(index: number, before: readonly Roles[]): Subject {
    const group = this.#groups[index];
    if (group === undefined) return NOBODY;
    const found =
      this.#inQuestion(group) ?? this.#behindSpeech(group) ?? this.#inFront(group, index, before);
    return this.#behindThere(group, found) ?? found ?? this.#behind(group) ?? NOBODY;
  }

  /** "Did Lind leave?", "Is that so?", "nor has she left": the subject stands behind the first verb. */
  #inQuestion({ tokens, sentence }: VerbGroup): Subject | undefined {
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
    return asks && this.#data.asking.has(at(first).lower)
      ? { ...NOBODY, subject: phrase }
      : undefined;
  }

  /** "There is a crane": what is there. */
  #behindThere(group: VerbGroup, found: Subject | undefined): Subject | undefined {
    const subject = found?.subject === undefined ? undefined : this.#phrases[found.subject];
    if (subject === undefined || this.#text.at(subject.head).tag !== 'EX') return undefined;
    let place = Math.max(group.to, subject.to);
    while (isA(this.#text.at(place), Class.adverb)) place++;
    const phrase = this.#phraseAt(place);
    return phrase >= 0 ? { ...NOBODY, subject: phrase } : undefined;
  }

  /** "…,” said Ann Lind": behind a closing mark or comma the subject may follow. */
  #behindSpeech(group: VerbGroup): Subject | undefined {
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
    // not "Orr, a spokesman, |told CNN"
    const from = this.#text.sentences[group.sentence]?.from ?? 0;
    const isNamed =
      INVERTING_MARKS.has(before.text) ||
      (isA(at(group.to), Class.proper) && this.#asideStart(group.from - 1, from) === undefined);
    return endsThere && isNamed && !this.#isTime(phrase)
      ? { ...NOBODY, subject: phrase }
      : undefined;
  }

  /** "Lind, who left, |said": back over what may stand between, to a phrase, a relative word or a shared subject. */
  #inFront(group: VerbGroup, index: number, before: readonly Roles[]): Subject | undefined {
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
      const named = this.#behindTime(phrase) ?? this.#behindAge(phrase);
      if (named !== undefined) {
        place = named;
        continue;
      }
      if (phrase >= 0) {
        const subject = this.#topOf(phrase, from);
        const comma = this.#commaOfAdjunct(subject);
        if (comma !== undefined) {
          place = comma;
          continue;
        }
        // "people living there said": the phrase belongs to a verb that is itself inside the subject
        const outer = this.#outside((this.#phrases[subject]?.from ?? from) - 1, from);
        if (outer === undefined) return { ...NOBODY, subject };
        place = outer;
        continue;
      }
      const shared = this.#isLoneComma(place, group, from)
        ? this.#shared(index, before)
        : undefined;
      const helped = shared ?? this.#ofHelper(place, index, before);
      if (helped !== undefined) return helped;
      const next = this.#stepBack(place, from);
      if (next === undefined) return undefined;
      place = next;
    }
    return undefined;
  }

  /** "the raid Friday |was", "the mayor last week |said": the word in front of a day that stands behind a phrase; not "said |last year| was". */
  #behindTime(phrase: number): number | undefined {
    const before = (this.#phrases[phrase]?.from ?? 0) - 1;
    return this.#isTime(phrase) && this.#phraseAt(before) >= 0 ? before : undefined;
  }

  /**
   * "Lind, who runs it, |late on Tuesday| left", "Lind, the mayor, |last week| left": the comma in front of a phrase that tells when or where, for
   * the subject stands in front of the aside that it ends.
   */
  #commaOfAdjunct(phrase: number): number | undefined {
    const { at } = this.#text;
    let place = (this.#phrases[phrase]?.from ?? 0) - 1;
    if (this.#isPreposition(place)) place--;
    else if (!this.#isTime(phrase)) return undefined;
    while (isA(at(place), Class.adverb | Class.adjective)) place--;
    return at(place).text === ',' && this.#asideStart(place, 0) !== undefined ? place : undefined;
  }

  /** "Ann Lind, |66|, of Oslo, was": the last word of the name that an age stands behind. */
  #behindAge(phrase: number): number | undefined {
    const { from = 0, to = 0, head = -1 } = this.#phrases[phrase] ?? {};
    const { at } = this.#text;
    const isApart = at(from - 1).text === ',' && at(to).text === ',';
    const isAge = isApart && isA(at(head), Class.number) && at(head).text.length <= LONGEST_AGE;
    return isAge && this.#phraseAt(from - 2) >= 0 ? from - 2 : undefined;
  }

  /** "was |mowed": what was tagged as a verb of its own behind one that helps. */
  #ofHelper(place: number, index: number, before: readonly Roles[]): Subject | undefined {
    const front = this.#groups[index - 1];
    const isHelper = front?.finite === true && front.copula && front.to === place + 1;
    return isHelper ? before[index - 1] : undefined;
  }

  /** "rose, |fell": a comma right in front of the verb that ends no aside. */
  #isLoneComma(place: number, group: VerbGroup, from: number): boolean {
    return (
      place === group.from - 1 &&
      this.#text.at(place).text === ',' &&
      this.#asideStart(place, from) === undefined
    );
  }

  /** The token in front of what is no subject: another verb with its clause, an aside, a small word or mark. */
  #stepBack(place: number, from: number): number | undefined {
    if (this.#groupAt(place) >= 0) return this.#outside(place, from);
    const aside = this.#asideStart(place, from);
    if (aside !== undefined) return aside - 1;
    const { text, tag, is } = this.#text.at(place);
    // "women in particular |have"
    const isSet = (is & Class.adjective) !== 0 && isA(this.#text.at(place - 1), Class.preposition);
    const isSmall =
      isSet || (is & (Class.preposition | Class.to)) !== 0 || tag === 'RP' || tag === "''";
    return isSmall || STEPPED_OVER.has(text) ? place - 1 : undefined;
  }

  /** From inside a participle or relative clause that belongs to a noun, to the noun: "officials briefed on it |said". */
  #outside(place: number, from: number): number | undefined {
    const { at } = this.#text;
    let here = place;
    while (
      here > from &&
      (isA(at(here), Class.adverb) || at(here).tag === 'RP' || this.#isPreposition(here))
    )
      here--;
    const inside = this.#groupAt(here);
    const group = this.#groups[inside];
    if (group === undefined) return undefined;
    if (!group.finite) {
      const front = group.from - 1;
      return this.#phraseAt(front) >= 0 ? front : undefined;
    }
    // a relative clause: "the man who left |said", "the man who wrote it and left |said"
    const first = this.#firstOfJoined(inside);
    for (let back = first - 1; back >= Math.max(from, first - 8); back--) {
      if (isRelative(this.#text, back)) {
        const noun = isA(at(back - 1), Class.preposition) ? back - 2 : back - 1;
        return this.#phraseAt(noun) >= 0 ? noun : undefined;
      }
      if (!isA(at(back), Class.modifier | Class.adverb | Class.pronoun)) return undefined;
    }
    return undefined;
  }

  /** Where the first begins of finite verbs that "and" joins without a subject of their own: "wrote it and |left". */
  #firstOfJoined(index: number): number {
    const { from = 0, sentence } = this.#groups[index] ?? {};
    let before = index - 1;
    while (this.#groups[before]?.finite === false) before--;
    const group = this.#groups[before];
    const isJoined = isA(this.#text.at(from - 1), Class.conjunction);
    return isJoined && group?.sentence === sentence ? this.#firstOfJoined(before) : from;
  }

  /** The first phrase of "the leader of the party in Oslo", "Lind and Orr", "few of us". */
  #topOf(phrase: number, from: number): number {
    const { at } = this.#text;
    let top = phrase;
    let behindAnd: number | undefined;
    const isPronoun = isA(at(this.#phrases[phrase]?.head ?? -1), Class.pronoun);
    for (let step = 0; step < MOST_STEPS; step++) {
      const start = this.#phrases[top]?.from ?? from;
      const link = isA(at(start - 1), Class.adverb) ? start - 2 : start - 1; // "and about 300 men"
      const before = at(link);
      const isJoined = isA(before, Class.conjunction);
      const isListed =
        behindAnd !== undefined && before.text === ',' && this.#isInList(this.#phraseAt(link - 1));
      const isTied = isJoined || isListed || this.#isPreposition(link);
      // "Lind left and she said"
      if (isPronoun && before.lower !== 'of') return top;
      const next = isTied && link > from ? this.#phraseInFront(link - 1) : -1;
      if (next < 0) break;
      if (isJoined) behindAnd = top;
      top = next;
    }
    // "Lind has a cough in the morning and the doctors |left": what stands in front of "and" is the object of a verb
    return behindAnd !== undefined && this.#isEnd(top) ? behindAnd : top;
  }

  /** "rifles|, magazines and rounds". Not behind a preposition, a verb or as a day: "On the quay, |Lind and Orr", "To buy it, |Lind and Orr". */
  #isInList(phrase: number): boolean {
    const before = (this.#phrases[phrase]?.from ?? 0) - 1;
    const isTied = this.#groupAt(before) >= 0 || this.#isPreposition(before);
    return phrase >= 0 && !isTied && !this.#isTime(phrase);
  }

  /** The phrase that ends at a token, or in front of what stands between: "Ann Lind, 66,| of Oslo", "piracy this year| in Oslo". */
  #phraseInFront(place: number): number {
    const time = this.#behindTime(this.#phraseAt(place));
    if (time !== undefined) return this.#phraseAt(time);
    const named =
      this.#text.at(place).text === ',' ? this.#behindAge(this.#phraseAt(place - 1)) : undefined;
    return this.#phraseAt(named ?? place);
  }

  /** "He saw Lind and Orr left", "had a cough and left": the phrase before "and" is an object. Not "He said Lind and Orr left". */
  #isEnd(phrase: number): boolean {
    const start = this.#phrases[phrase]?.from ?? 0;
    const group = this.#groups[this.#groupAt(start - 1)];
    const says = group !== undefined && this.#data.saying.has(this.#text.at(group.head).lower);
    const isSame = group?.copula === true && this.#data.be.has(this.#text.at(group.head).lower);
    return group?.finite === true && !isSame && !says;
  }

  /** "the man who left": what the relative word stands for. */
  #relative(place: number, from: number): Subject {
    const { at } = this.#text;
    let before = place - 1;
    if (isA(at(before), Class.preposition)) before--;
    if (at(before).text === ',') before--;
    const phrase = before >= from ? this.#phraseAt(before) : -1;
    return { ...NOBODY, subject: phrase < 0 ? undefined : phrase, relative: place };
  }

  /** "rose and fell": the subject of the verb before; undefined where a subject stands behind "and". */
  #shared(index: number, before: readonly Roles[]): Subject | undefined {
    for (let at = index - 1; at >= 0; at--) {
      const group = this.#groups[at];
      if (group?.sentence !== this.#groups[index]?.sentence) return undefined;
      const roles = before[at];
      if (group?.finite === true && roles !== undefined) return roles;
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

  /** "Behind it stands a crane". Not "Orr closed/JJ in and ordered them". */
  #behind(group: VerbGroup): Subject | undefined {
    const phrase = this.#phraseAt(group.to);
    const isLate = !isA(this.#text.at(group.from - 1), Class.conjunction);
    return phrase >= 0 && isLate ? { ...NOBODY, subject: phrase } : undefined;
  }

  objectOf(
    { head, passive, sentence }: VerbGroup,
    subject: number | undefined,
  ): number | undefined {
    if (passive) return undefined;
    let at = head + 1;
    while (isA(this.#text.at(at), Class.adverb) || this.#text.at(at).tag === 'RP') at++;
    const phrase = this.#text.at(at).sentence === sentence ? this.#phraseAt(at) : -1;
    const isThere = phrase >= 0 && phrase !== subject && !isVerbal(this.#text.at(at));
    return isThere && !this.#isTime(phrase) ? phrase : undefined;
  }

  /** ", said |Friday|", "left |last week|"; not "Last week's fire", "the mayor last week". */
  #isTime(phrase: number): boolean {
    const { from = 0, to = 0, head = 0 } = this.#phrases[phrase] ?? {};
    const { at } = this.#text;
    const isDay = to === from + 1 && this.#data.besideClock.has(at(from).text);
    if (isDay || to === from || !this.#data.times.has(at(head).lower)) return isDay;
    for (let before = from; before < head; before++) if (isA(at(before), Class.noun)) return false;
    return true;
  }

  #phraseAt(token: number): number {
    return this.#phraseOf(token) ?? -1;
  }

  /** A preposition that ties a noun to the one before; not what opens a clause. */
  #isPreposition(place: number): boolean {
    const { lower, tag } = this.#text.at(place);
    return (tag === 'IN' || tag === 'TO') && !this.#data.clauseOpeners.has(lower);
  }

  #groupAt(token: number): number {
    return this.#groupOf(token) ?? -1;
  }
}

const SUBJECTS = Class.noun | Class.pronoun;
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
