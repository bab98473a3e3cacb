// "the company", "the team" of a line → the body of the article that alone can be meant: the one that it is about, or was just named.
import type { Language } from '../../../languages/language.js';
import type { Name } from '../../../model/briefing.js';
import { isA, phraseHolding } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import { memoizeByObject } from '../../../text/values/memoize.js';
import { countBefore, type Range } from '../../../text/range.js';
import { bodyMeant, type BodyMention } from '../../coreference/descriptions/bodies.js';
import type { EventWords } from '../clauses/event-words.js';

type Known = {
  readonly words: EventWords;
  /** Where bodies are named, in order. */
  readonly bodies: readonly BodyMention[];
  readonly language: Language;
  readonly title: string;
};

/** What a phrase may mean, and what tells of which sort a body is. */
type Sort = {
  readonly isClub: boolean;
  readonly noun: string;
};

/** A body that the article is about is named so often, or one of its headline; what is named less may be another. */
const LEAST_MENTIONS = 3;
const LEAST_OF_HEADLINE = 2;

/** So many mentions of bodies are asked, the nearest, whatever the article. */
const MOST = 120;

/** The main body of a headline is named so much oftener than the next. */
const MARGIN = 2;

/** The body that "the company" of a line stands for; undefined where it may be another's word, or the line names it. */
export function bodyMeantBy(
  known: Known,
  { from, head }: { readonly from: number; readonly head: number },
  line: Range,
): Name | undefined {
  const { words, bodies, language } = known;
  const { start } = words.document.at(from);
  const noun = words.text(head);
  const sort = { noun, isClub: language.quotes.clubNouns.has(noun) };
  const last = countBefore(bodies, start);
  const able = bodies.slice(Math.max(0, last - MOST), last).filter((one) => mayBe(known, one, sort)); // prettier-ignore
  // "Velm said the company": whoever is named in front in the line is meant, or acts
  if (able.some((one) => one.start >= line.start)) return undefined;
  const meant =
    mainBody(known, able, sort) ??
    onlyNear(known, able, sort, start) ??
    onlyOne(known, noun, start);
  if (meant === undefined || isNamesake(known, meant)) return undefined;
  // "The group’s chief left, and Velm executives were fired": of two; not "The bank was cleared, said Velm Bank director Bo Orr"
  const { end } = wordsOf(meant).includes(noun) ? words.document.at(head) : line;
  return meant.mentions.some((one) => one.start >= line.start && one.start < end)
    ? undefined
    : meant;
}

/** "Velm Star", a ship, beside "Velm": two that begin with one word. */
function isNamesake({ bodies }: Known, { name }: Name): boolean {
  const [first = ''] = name.split(' ');
  return bodies.some(
    (one) => one.name.name !== name && one.doubtful && `${one.name.name} `.startsWith(`${first} `),
  );
}

/** The body of the headline, where no other that may be meant was named since, but as what is done something to. */
function mainBody(known: Known, able: readonly BodyMention[], sort: Sort): Name | undefined {
  const titled = [...new Set(able.map(({ name }) => name))]
    .filter((name) => isInTitle(known, name) && isFit(known, name, sort))
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const [main, next] = titled;
  if (main === undefined || main.mentions.length < LEAST_OF_HEADLINE) return undefined;
  // "Velm Motors called back its Norro": of the two one is told to be a firm
  const isOther = able.some(({ name }) => name !== main && isOfSort(known, name, sort));
  if (isOther && !isOfSort(known, main, sort)) return undefined;
  if (next !== undefined && main.mentions.length < MARGIN * next.mentions.length) return undefined;
  const last = able.findLast(({ name }) => name === main);
  const since = able.filter((one) => one.start > (last?.start ?? 0));
  if (since.length === 0) return main;
  // "Velm sold a mill to Tarn Foods. The company": who acted is told of further
  const isLed = last?.acts === true && since.every((one) => !one.acts && !one.governs);
  const { sentenceAt } = placesIn(known.words);
  const lastAt = sentenceAt(last?.start ?? 0);
  return isLed && since.every((one) => sentenceAt(one.start) === lastAt) ? main : undefined;
}

/** The one body of that sort that the nearest sentence names, in this sentence or the one before. */
function onlyNear(
  known: Known,
  able: readonly BodyMention[],
  sort: Sort,
  start: number,
): Name | undefined {
  const { sentenceAt } = placesIn(known.words);
  const own = sentenceAt(start);
  const near = able.filter((one) => own - sentenceAt(one.start) <= 1);
  const [first] = near;
  if (first === undefined || near.some(({ name }) => name !== first.name)) return undefined;
  if (first.doubtful || !isOfSort(known, first.name, sort)) return undefined;
  const isOften = first.name.mentions.length > 1 || isInTitle(known, first.name);
  return isOften || sentenceAt(first.start) === own ? first.name : undefined;
}

/** The only body of the article that may be meant, named again and again. */
function onlyOne(known: Known, noun: string, start: number): Name | undefined {
  const { bodies, language } = known;
  const able = new Set<Name>();
  const note = (one: Name): void => void able.add(one);
  const meant = bodyMeant({ bodies, language }, noun, { start, paragraph: 0 }, note);
  const [only] = able;
  if (only === undefined || able.size > 1 || meant !== only || isTown(known, only))
    return undefined;
  return only.mentions.length < LEAST_MENTIONS ? undefined : only;
}

/** A body that a phrase of that sort may stand for: no paper, no ministry, no club where a firm is meant; and named for itself: not "Velm" of "a Velm shop". */
function mayBe(known: Known, { name, start, end, doubtful }: BodyMention, sort: Sort): boolean {
  if (isGeneric(name, known.language) || isTown(known, name)) return false;
  // "a Velm and Oldby agency"
  const { words, language } = known;
  const before = words.text(words.document.indexAt(start) - 1);
  if (language.grammar.indefinite.some(([, article]) => article === before)) return false;
  if (isOfSort(known, name, sort)) return true;
  // "Ann Lind", of whom it is not known whether a woman bears the name, is no firm; "Velm" may be
  if (doubtful && name.name.includes(' ')) return false;
  return !isOfOtherSort(known, name, sort) && !isBeside(known.words, end);
}

/** "Velm police": a town, and no firm. */
const isTown = (known: Known, name: Name): boolean => tiesOf(known).get(name)?.has('town') === true;

/** "Company", "Club": a noun for a body, and no name. */
const isGeneric = ({ name }: Name, { quotes }: Language): boolean =>
  quotes.firmNouns.has(name.toLowerCase()) || quotes.clubNouns.has(name.toLowerCase());

/** "Velm| shops", "Velm|’s mill": in front of a noun that it tells of. */
function isBeside({ document }: EventWords, end: number): boolean {
  const last = document.indexAt(end - 1);
  const phrase = phraseHolding(document, last);
  return phrase !== undefined && phrase.head > last && !isA(document.at(phrase.head), Class.proper);
}

/** The headline names it, by one of its forms, or by the word that it alone begins with: "Velm" of "Velm Motors". */
function isInTitle({ title, bodies }: Known, one: Name): boolean {
  const forms = [one.name, ...one.aliases];
  if (forms.some((form) => title.includes(form))) return true;
  const [first = ''] = one.name.split(' ');
  const isOther = ({ name }: BodyMention): boolean =>
    name !== one && (name.name === first || name.name.startsWith(`${first} `));
  return first.length >= LEAST_FIRST && title.includes(first) && !bodies.some(isOther);
}
/** So many letters: not "The", "New". */
const LEAST_FIRST = 4;

/** A body of a headline that a noun may mean: what is told to be of that sort; of "company", whatever no letters stand for alone. */
const isFit = (known: Known, name: Name, sort: Sort): boolean =>
  isOfSort(known, name, sort) ||
  (!sort.isClub && !isLettered(name) && !known.language.lines.anyGroups.has(sort.noun));

/** "NATO", "FBI". */
const isLettered = ({ name }: Name): boolean => /^\p{Lu}{2,6}$/u.test(name);

/** What the article tells of it, or its name, shows it to be of that sort. */
function isOfSort(known: Known, name: Name, { isClub, noun }: Sort): boolean {
  const { quotes } = known.language;
  const ties = tiesOf(known);
  const own = wordsOf(name);
  const sorts = ties.get(name);
  if (sorts?.has(noun) === true) return true;
  if (isClub) return sorts?.has('club') === true || own.some((word) => quotes.clubWords.has(word));
  const words = quotes.sortWords.get(noun);
  if (words !== undefined) return own.some((word) => words.has(word));
  if (known.language.lines.anyGroups.has(noun)) return own.includes(noun);
  const isClubby = own.some((word) => quotes.clubWords.has(word)) || sorts?.has('club') === true;
  return !isClubby && (sorts?.has('firm') === true || own.some((word) => quotes.firmWords.has(word))); // prettier-ignore
}

/** What its name shows to be of another sort: a paper, a public body, letters; a club where a firm is meant. */
function isOfOtherSort(known: Known, name: Name, { isClub }: Sort): boolean {
  const { quotes, names } = known.language;
  const own = wordsOf(name);
  const isPublic = own.some((word) => quotes.publicBodies.has(word));
  const isPaper = names.media.has(name.name) || own.some((word) => quotes.paperWords.has(word));
  if (isPublic || isPaper || known.language.lines.dwellers.test(name.name)) return true;
  if (isClub) return isOfSort(known, name, { isClub: false, noun: 'company' });
  return isLettered(name) || isOfSort(known, name, { isClub: true, noun: 'club' });
}

const wordsOf = memoizeByObject(({ name, aliases }: Name): readonly string[] =>
  [name, ...aliases].flatMap((form) => form.toLowerCase().split(/[\s-]+/)),
);

/** Of each body what stands beside its name: "firm" of "Velm shares", "club" of "Merrow’s striker", "town" of "Velm police", and what it is told to be. */
function tiesOf({ words, bodies, language }: Known): ReadonlyMap<Name, ReadonlySet<string>> {
  return tiesIn(bodies)(words, language);
}

const tiesIn = memoizeByObject((bodies: readonly BodyMention[]) => {
  let ties: Map<Name, Set<string>> | undefined;
  return (
    { document, text }: EventWords,
    { lines, quotes }: Language,
  ): ReadonlyMap<Name, ReadonlySet<string>> => {
    if (ties !== undefined) return ties;
    ties = new Map();
    for (const { name, end, sort } of bodies) {
      const told = ties.get(name) ?? new Set<string>();
      ties.set(name, told);
      if (sort !== undefined) told.add(sort);
      const next = document.indexAt(end - 1) + 1;
      const at = document.at(next).tag === 'POS' ? next + 1 : next;
      if (lines.firmTies.has(text(at))) told.add('firm');
      if (lines.clubTies.has(text(at))) told.add('club');
      if (quotes.townBodies.has(text(at))) told.add('town');
    }
    return ties;
  };
});

/** The sentence of an offset. */
const placesIn = memoizeByObject(({ document }: EventWords) => ({
  sentenceAt: (offset: number): number => document.at(document.indexAt(offset)).sentence,
}));

/** Its name, with the article that stands in front of it in the text: "the Dodgers". */
export function nameInText({ document, text }: EventWords, { name, mentions }: Name): string {
  const isOpened = mentions.slice(0, MOST).some(({ start, end }) => {
    const first = document.indexAt(start);
    return (
      text(first - 1) === 'the' &&
      phraseHolding(document, first)?.to === document.indexAt(end - 1) + 1 &&
      document.body.slice(start, end) === name
    );
  });
  return isOpened ? `the ${name}` : name;
}
