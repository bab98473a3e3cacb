// Names and passages → who may be meant by "he", "the minister", "Orr" at a place of the text.
import { foldRole } from '../../languages/fold-name.js';
import type { Gender, Language } from '../../languages/language.js';
import type { Name } from '../../model/briefing.js';
import type { Range } from '../../model/range.js';
import { has, Is } from '../words.js';
import { framesAt, isCue, sourceOf } from './attribute.js';
import { isFinite, isSign, type Passage, type Token } from './passages.js';
import { subjectAfter, type Phrase } from './phrases.js';

export type Found = {
  readonly name: Name | undefined;
  /** How the name was found: "name" is printed; the others are inferred. */
  readonly by: 'name' | 'pronoun' | 'role' | 'unnamed';
};

/** Who a sentence is about: its speaker, or the subject of its first verb, and whoever else is a subject in it. */
type Telling = {
  /** Offset of the sentence. */
  readonly at: number;
  readonly paragraph: number;
  /** The main one first. */
  readonly subjects: readonly Subject[];
};

/** Where its last word stands, and who is meant. */
type Subject = { readonly at: number; readonly end: number; readonly name: Name };

export type Cast = {
  readonly genders: ReadonlyMap<Name, Gender>;
  /** The sentences that have a named subject, in order of appearance. */
  readonly tellings: readonly Telling[];
  readonly language: Language;
  readonly people: readonly Name[];
};

/** How many paragraphs back a pronoun reaches. */
const REACH = 3;

export function castOf(
  passages: readonly Passage[],
  names: readonly Name[],
  language: Language,
): Cast {
  const people = names.filter(({ kind }) => kind === 'person');
  const genders = findGenders(passages, people, language);
  const tellings: Telling[] = [];
  const cast = { genders, tellings, language, people };
  for (const passage of passages)
    for (const sentence of passage.sentences) {
      const subjects = subjectsIn(cast, passage, sentence);
      if (subjects.length > 0)
        tellings.push({
          at: passage.tokens[sentence.from]!.start,
          paragraph: passage.paragraph,
          subjects,
        });
    }
  return cast;
}

/** The named subjects of a sentence: of its first verb of saying, of its main clause, then the others. */
function subjectsIn(
  cast: Cast,
  passage: Passage,
  { from, to }: { readonly from: number; readonly to: number },
): Subject[] {
  const { tokens } = passage;
  const speaking: Subject[] = [];
  const main: Subject[] = [];
  const others: Subject[] = [];
  const pronounName = ({ lower, start }: Token): Name | undefined => {
    if (lower !== 'he' && lower !== 'she') return undefined;
    const here = [...main, ...others].find(({ name }) => fits(cast, lower, name));
    return here?.name ?? resolvePronoun(cast, lower, start, passage.paragraph);
  };
  const nameOf = (phrase: Phrase): Name | undefined =>
    phrase.pronoun === undefined
      ? resolvePhrase(cast, tokens, phrase, passage.paragraph).name
      : pronounName(tokens[phrase.head]!);
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (speaking.length === 0 && isSaying(tokens, at, cast.language)) {
      const phrase =
        sourceOf(tokens, at, from, cast.language) ?? invertedSource(tokens, at, from, to);
      const name = phrase && nameOf(phrase);
      if (name !== undefined && name.kind !== 'place')
        speaking.push(subjectAt(tokens[phrase!.head]!, name));
    }
    const name = token.name ?? pronounName(token);
    if (name?.kind !== 'person' || tokens[at + 1]?.name === name) continue;
    if (!isSubject(tokens, at, from, to)) continue;
    (isSubordinate(tokens, at, from) ? others : main).push(subjectAt(token, name));
  }
  return [...speaking, ...main, ...others];
}

const subjectAt = ({ start, end }: Token, name: Name): Subject => ({ at: start, end, name });

/** The names, with each subject that stands for one ("he", "the minister") counted as a mention of it. */
export function withStandIns(names: readonly Name[], { tellings }: Cast): Name[] {
  const meant = new Map<Name, Range[]>();
  for (const { at, end, name } of tellings.flatMap(({ subjects }) => subjects)) {
    const known = meant.get(name);
    if (known) known.push({ start: at, end });
    else meant.set(name, [{ start: at, end }]);
  }
  return names.map((name) => {
    const { articleId } = name.mentions[0] ?? {};
    const printed = new Set(name.mentions.map(({ end }) => end));
    const added = (meant.get(name) ?? []).filter(({ end }) => !printed.has(end));
    if (articleId === undefined || added.length === 0) return name;
    return {
      ...name,
      mentions: [...name.mentions, ...added.map((range) => ({ articleId, ...range }))],
    };
  });
}

/** True for "said" and "told"; not for "to say", nor for "began", which only ties marked words to a source. */
function isSaying(tokens: readonly Token[], at: number, language: Language): boolean {
  if (!isCue(tokens, at, language) || tokens[at - 1]?.lower === 'to') return false;
  const frames = framesAt(tokens, at, language.quotes);
  return frames.has('clause') || frames.has('that') || frames.has('addressee');
}

/** True where "after", "who", "that" opens the clause of the subject at `at`. */
function isSubordinate(tokens: readonly Token[], at: number, from: number): boolean {
  for (let index = at - 1; index >= from; index--) {
    const token = tokens[index]!;
    if (isSign(token, ',;:') || token.marked !== undefined) return false;
    if (has(token, Is.subordinator | Is.relative)) return true;
  }
  return false;
}

/** "…,” said Ann Orr": the source behind the verb. */
const invertedSource = (
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
): Phrase | undefined =>
  at > from && (tokens[at - 1]!.marked !== undefined || isSign(tokens[at - 1], ','))
    ? subjectAfter(tokens, at + 1, to)
    : undefined;

/** True where nothing speaks against the pronoun standing for the person. */
function fits(cast: Pick<Cast, 'genders'>, pronoun: string, name: Name): boolean {
  const gender: Gender = pronoun === 'she' || pronoun === 'her' ? 'female' : 'male';
  return name.kind === 'person' && (cast.genders.get(name) ?? gender) === gender;
}

/** True for the last word of a name (or a pronoun) that a verb follows, or that opens its sentence before a comma. */
function isSubject(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const token = tokens[at]!;
  let first = at;
  while (first > from && tokens[first - 1]!.name === token.name && token.name !== undefined)
    first--;
  while (
    first > from &&
    has(tokens[first - 1], Is.honorific | Is.role | Is.roleModifier | Is.country)
  )
    first--;
  const before = tokens[first - 1];
  if (first > from && has(before, Is.preposition) && !has(before, Is.subordinator)) return false;
  let next = at + 1;
  while (next < to && has(tokens[next], Is.adverb)) next++;
  if (isFinite(tokens, next) && !has(tokens[next], Is.genitive)) return true;
  if (isSign(tokens[next], '(')) return first === from;
  return isSign(tokens[next], ',') && (first === from || isSign(before, ','));
}

/** The person whom "he" or "she" at that offset stands for: the subject of that gender of the nearest sentence before. */
export function resolvePronoun(
  cast: Cast,
  pronoun: string,
  at: number,
  paragraph: number,
): Name | undefined {
  for (let index = tellingsBefore(cast, at) - 1; index >= 0; index--) {
    const telling = cast.tellings[index]!;
    if (paragraph - telling.paragraph > REACH) break;
    const subject = telling.subjects.find(
      ({ at: own, name }) => own < at && fits(cast, pronoun, name),
    );
    if (subject !== undefined) return subject.name;
  }
  let best: Name | undefined;
  let nearest = -1;
  for (const name of cast.people) {
    if (!fits(cast, pronoun, name)) continue;
    const mention = lastBefore(name, at);
    if (mention > nearest && at - mention < 1500) {
      nearest = mention;
      best = name;
    }
  }
  return best;
}

/** How many of the sentences with a named subject begin before the offset. */
function tellingsBefore({ tellings }: Cast, at: number): number {
  let low = 0;
  let high = tellings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tellings[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The subject of the last sentence of that paragraph that begins before the offset. */
export function subjectOf(cast: Cast, at: number, paragraph: number): Subject | undefined {
  const telling = cast.tellings[tellingsBefore(cast, at) - 1];
  if (telling === undefined || telling.paragraph < paragraph) return undefined;
  return telling.subjects.find(({ at: own }) => own < at);
}

function lastBefore({ mentions }: Name, at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : mentions[low - 1]!.start;
}

const PRONOUN = Is.subject | Is.object | Is.possessive;

/** Women and men by title, office and kin word, given name, and the pronouns that follow a lone name. */
function findGenders(
  passages: readonly Passage[],
  people: readonly Name[],
  { names }: Language,
): Map<Name, Gender> {
  const scores = new Map<Name, number>();
  const add = (name: Name, score: number): void =>
    void scores.set(name, (scores.get(name) ?? 0) + score);
  for (const person of people) {
    for (const role of person.roles)
      for (const word of role.split(' ')) {
        if (names.femaleRoles.has(word)) add(person, 8);
        if (names.maleRoles.has(word)) add(person, -8);
      }
    const given = person.name.split(' ')[0]!.toLowerCase();
    const [female, male] = [names.femaleNames.has(given), names.maleNames.has(given)];
    if (female && !male) add(person, 4);
    if (male && !female) add(person, -4);
  }
  let last: Name | undefined;
  let weight = 0;
  for (const { tokens, sentences } of passages) {
    last = undefined;
    let sentence = 0;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (at === sentences[sentence + 1]?.from) {
        sentence++;
        weight--;
      }
      const { name } = token;
      if (name?.kind === 'person') {
        if (tokens[at - 1]?.name !== name) {
          // not "we will miss Ann Lind"
          const title =
            has(tokens[at - 1], Is.honorific) && has(tokens[at - 1], Is.capital)
              ? names.honorifics.get(tokens[at - 1]!.lower)
              : undefined;
          if (title !== undefined) add(name, title === 'female' ? 20 : -20);
        }
        // two people in one sentence: a pronoun proves nothing
        weight = last !== undefined && last !== name && weight > 0 ? 0 : 2;
        last = name;
      } else if (last !== undefined && weight > 0 && has(token, PRONOUN)) {
        if (token.lower === 'she' || token.lower === 'her' || token.lower === 'herself')
          add(last, 1);
        else if (
          token.lower === 'he' ||
          token.lower === 'his' ||
          token.lower === 'him' ||
          token.lower === 'himself'
        )
          add(last, -1);
      }
    }
  }
  const genders = new Map<Name, Gender>();
  for (const [name, score] of scores)
    if (score !== 0) genders.set(name, score > 0 ? 'female' : 'male');
  return genders;
}

/** Who a subject phrase stands for. An unnamed source ("a campaign aide") has no name. */
export function resolvePhrase(
  cast: Cast,
  tokens: readonly Token[],
  phrase: Phrase,
  paragraph: number,
): Found {
  if (phrase.name !== undefined) return { name: phrase.name, by: 'name' };
  if (phrase.pronoun === 'he' || phrase.pronoun === 'she')
    return {
      name: resolvePronoun(cast, phrase.pronoun, tokens[phrase.first]!.start, paragraph),
      by: 'pronoun',
    };
  if (phrase.pronoun !== undefined) return { name: undefined, by: 'unnamed' };
  const name = holderOf(cast, tokens, phrase);
  return name === undefined ? { name: undefined, by: 'unnamed' } : { name, by: 'role' };
}

/** "the top Russian diplomat", "Norway’s foreign minister": the one person of the article who holds that office. */
function holderOf(
  { people, language }: Cast,
  tokens: readonly Token[],
  { first, head }: Phrase,
): Name | undefined {
  const { countries, organisations, roles } = language.names;
  if (!roles.has(tokens[head]!.lower)) return undefined;
  let definite = tokens[first]!.lower === 'the';
  let affiliation: string | undefined;
  let from = first;
  for (let at = first; at <= head; at++) {
    const token = tokens[at]!;
    const known =
      countries.get(token.lower) ??
      (token.name?.kind === 'person' ? undefined : token.name?.name) ??
      organisations.get(token.lower);
    if (has(token, Is.capital) && known !== undefined) affiliation = known;
    if (has(token, Is.genitive)) {
      definite = true;
      from = at + 1;
    } else if (has(token, Is.determiner)) from = at + 1;
  }
  if (!definite) return undefined;
  const words: string[] = [];
  for (let at = from; at <= head; at++)
    if (!(has(tokens[at], Is.capital) && countries.has(tokens[at]!.lower)))
      words.push(tokens[at]!.lower);
  const role = foldRole(words.join(' '), language.names);
  const holders = people.filter(
    (person) =>
      (affiliation === undefined ||
        person.affiliation === undefined ||
        person.affiliation === affiliation) &&
      person.roles.some((printed) =>
        holds(foldRole(printed.replace(/^(?:former|ex|then) /, ''), language.names), role),
      ),
  );
  return holders.length === 1 ? holders[0] : undefined;
}

/** "minister" stands for "foreign minister"; "foreign minister" does not stand for "deputy foreign minister". */
const holds = (printed: string, asked: string): boolean =>
  printed === asked ||
  (!asked.includes(' ') &&
    printed.endsWith(` ${asked}`) &&
    !/^(?:deputy|vice|assistant)\b/.test(printed));
