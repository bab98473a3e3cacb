// Quotes of "the Florida senator", and who holds which office by all articles together → the same with the one who is meant.
import type { Language } from '../../languages/language.js';
import type { Name, Quote } from '../../model/briefing.js';
import { groupBy } from '../cluster/sorted-lists.js';

/** In words, without the article. */
const LONGEST = 4;

/**
 * Names who says what "the Florida senator" said, where the article tells nobody’s office, or gave it to another senator: the only one of
 * its people who holds that office by any article, named before the quote. Near misses: two senators of Florida, "the senator" of one who
 * is told to be a former one, a senator whom the article never names.
 */
export function nameByOffice(
  quotes: readonly Quote[],
  names: readonly Name[],
  languageOf: (articleId: string) => Language,
): Quote[] {
  const people = names.filter(({ kind, offices }) => kind === 'person' && offices.length > 0);
  const named = groupBy(
    people.flatMap((name) => name.mentions.map((mention) => ({ ...mention, name }))),
    ({ articleId }) => articleId,
  );
  return quotes.map((quote) => {
    const [place, other] = quote.occurrences;
    if (place === undefined || other !== undefined || quote.speakers.length > 1) return quote;
    const language = languageOf(place.articleId);
    const words = officeWords(quote, language);
    if (words === undefined) return quote;
    const here = named.get(place.articleId) ?? [];
    const holders = new Set(
      here.filter(({ name }) => holds(name, words, language)).map(({ name }) => name),
    );
    const [only, second] = holders;
    if (only === undefined || second !== undefined || only.name === quote.speaker) return quote;
    if (quote.speaker !== undefined && !isOtherHolder(people, quote.speaker, words)) return quote;
    const isNamed = here.some(({ name, start }) => name === only && start < place.start);
    return isNamed
      ? { ...quote, speaker: only.name, speakers: [only.name], speakerDescription: undefined }
      : quote;
  });
}

/** "florida", "senator" of “the Florida senator”; undefined where the source has a name of its own, or is no office. */
function officeWords(
  { speaker, speakerDescription, speakerCertainty, occurrences: [place] }: Quote,
  { grammar, names }: Language,
): readonly string[] | undefined {
  if (speakerCertainty === 'explicit') return undefined;
  const printed = speaker === undefined ? speakerDescription : place?.speakerText;
  const [article = '', ...words] = wordsOf(printed ?? '');
  const head = words.at(-1) ?? '';
  // of one who is named, only "the Florida senator" may tell another
  const isShort = words.length > (speaker === undefined ? 0 : 1) && words.length <= LONGEST;
  const isOffice = names.roles.has(head) && !names.vagueRoles.has(head);
  return grammar.uses.definite.has(article) && isShort && isOffice ? words : undefined;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? [];
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.-]*/gu;

/** True for a person of whom some article tells an office with all the words, the last of them its head, who is it still and no deputy. */
const holds = (name: Name, words: readonly string[], { names, grammar }: Language): boolean =>
  name.offices.some(({ role, told }) => {
    const own = wordsOf(told);
    const isOther = own.some((word) => names.deputyRoles.has(word) || names.pastRoles.has(word));
    const isWhole = words.every((word) => own.includes(word));
    const { of: ofs, purpose, origin } = grammar.uses;
    const of = own.findIndex((word) => [ofs, purpose, origin].some((links) => links.has(word)));
    const head = of < 0 ? own.at(-1) : own[of - 1];
    return role !== '' && isWhole && head === words.at(-1) && !isOther;
  });

/** True for a senator to whom no article gives the words of “the Florida senator”. */
function isOtherHolder(
  people: readonly Name[],
  speaker: string,
  words: readonly string[],
): boolean {
  const offices = people.find(({ name }) => name === speaker)?.offices ?? [];
  const told = new Set(offices.flatMap((office) => wordsOf(office.told)));
  return told.has(words.at(-1) ?? '') && !words.every((word) => told.has(word));
}
