// The head noun of a source without a name → whether it can say anything: a person, a body, a text; not "silence", "ceremony".
import type { Language } from '../../languages/language.js';
import { does, has, Is, Use } from '../word-classes.js';
import type { PassageToken } from './passages.js';
import type { Phrase } from './phrases.js';

/** Lists of the language whose words are people, bodies or texts. */
const listsOf = ({ names, quotes }: Language): readonly ReadonlySet<string>[] => [
  quotes.sourceNouns,
  quotes.severalNouns,
  quotes.pairNouns,
  quotes.firmNouns,
  quotes.publicBodies,
  quotes.paperNouns,
  quotes.clubNouns,
  quotes.communication,
  quotes.signNouns,
  quotes.parties,
  quotes.bodyRoles,
  names.kinRoles,
  names.tieRoles,
  names.epithets,
  names.weakRoles,
  names.femaleRoles,
  names.maleRoles,
  names.roles,
];

/** What is a person or body by its class; a number tells of people: "52 of them". */
const OF_ITSELF = Is.role | Is.number | Is.acronym | Is.organisationHead | Is.country;

/** "a diplomat | close to the talks", "a source | familiar with it": the noun in front of a word that tells more of it. */
export function sourceHead(
  tokens: readonly PassageToken[],
  { first, head }: Pick<Phrase, 'first' | 'head'>,
  { quotes: { trailing, signing } }: Language,
): number {
  const isBehind = ({ lower = '' }: Partial<PassageToken> = {}): boolean =>
    trailing.has(lower) || signing.has(lower);
  let at = head;
  while (at > first && isBehind(tokens[at])) at--;
  return at;
}

/**
 * True for a phrase whose head can say something: what stands in front of a word that tells more of it ("a source | familiar with it",
 * "data | available since May"), or the last of two that "and" joins ("current and former clerks"). False for "her silence", "much", "an earlier".
 */
export function isSource(
  tokens: readonly PassageToken[],
  { first, last, head }: Pick<Phrase, 'first' | 'last' | 'head'>,
  language: Language,
): boolean {
  const at = sourceHead(tokens, { first, head }, language);
  if (isSourceNoun(tokens, at, language) || isPlainly(tokens, { first, last, head: at }, language))
    return true;
  // "a study | documenting the spread of it"; not "the Games’ closing ceremony", "the Games | closing ceremony"
  for (let noun = first; noun < head; noun++)
    if (
      does(tokens[noun + 1], Use.participleEnding | Use.pastEnding) &&
      !has(tokens[noun], Is.capital) &&
      isSourceNoun(tokens, noun, language)
    )
      return true;
  return does(tokens[head + 1], Use.additive) && isSourceNoun(tokens, last, language);
}

/** "the yeoman | said", "said | the yeoman": any noun with an article right beside a verb that nothing but people, bodies and texts have. Near misses: "the quiet suggested", "an earlier told". */
function isPlainly(
  tokens: readonly PassageToken[],
  { first, last, head }: Pick<Phrase, 'first' | 'last' | 'head'>,
  { quotes }: Language,
): boolean {
  const noun = tokens[head];
  const isNoun = noun?.phraseEnd === noun?.end && head > first && !has(noun, Is.adverb);
  if (!isNoun || !has(tokens[first], Is.determiner) || quotes.spent.has(noun?.lower ?? ''))
    return false;
  return [first - 1, last + 1].some((at) =>
    quotes.plainSaying.has(quotes.verbs.get(tokens[at]?.lower ?? '')?.lemma ?? ''),
  );
}

/**
 * True for a noun that can say something: listed, or made as nouns of people are ("strategist", "driver", "oarswoman"), one or
 * several. False for any other noun, and for what is none.
 */
function isSourceNoun(tokens: readonly PassageToken[], at: number, language: Language): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  // "52 percent", "a Norwegian", "the NRC"; not "Worth", whose capital is that of a sentence
  const isOpener = tokens[at - 1]?.sentence !== token.sentence;
  const isAlone = token.phraseEnd === token.end && !has(token, Is.notName);
  const isNamed = has(token, Is.capital) && (!isOpener || isAlone);
  if (token.name !== undefined || isNamed || has(token, OF_ITSELF)) return true;
  const { lower } = token;
  if (SITE.test(lower)) return true;
  const one = lower.slice(lower.lastIndexOf('-') + 1);
  return [one, ...singularsOf(one)].some(
    (noun) =>
      listsOf(language).some((list) => list.has(noun)) ||
      language.names.countries.has(noun) ||
      isAgent(noun, language),
  );
}

/** "rivernews.com"; near miss: "U.S". */
const SITE = /^[a-z][a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/;

/** "study", "studie", "studi" of "studies", "coach" of "coaches", "driver" of "drivers". */
const singularsOf = (noun: string): readonly string[] => {
  if (!noun.endsWith('s') || noun.endsWith('ss')) return [];
  const stem = noun.slice(0, -1);
  if (stem.endsWith('ie')) return [stem, `${stem.slice(0, -2)}y`];
  return stem.endsWith('e') ? [stem, stem.slice(0, -1)] : [stem];
};

/** "retailer", "council", "club", "people": a noun for a body, or for several; near misses: "shareholder", "season". */
export const isBodyNoun = (noun: string, { quotes }: Language): boolean =>
  [
    quotes.firmNouns,
    quotes.bodyRoles,
    quotes.publicBodies,
    quotes.paperNouns,
    quotes.clubNouns,
    quotes.severalNouns,
  ].some((list) => list.has(noun));

/** "shareholder", "teammate", "widow": a noun for one person; near misses: "retailer", "report", "people". */
export function isPersonNoun(noun: string, language: Language): boolean {
  if (isBodyNoun(noun, language)) return false;
  const { quotes, names } = language;
  const people = [names.kinRoles, names.tieRoles, names.epithets, names.femaleRoles, names.maleRoles, quotes.parties]; // prettier-ignore
  return people.some((list) => list.has(noun)) || isAgent(noun, { quotes });
}

/** "organiser", "auditor", "strategist", "oarsman"; near misses: "letter", "summer", "error". */
const isAgent = (noun: string, { quotes }: Pick<Language, 'quotes'>): boolean =>
  quotes.agentEnding.test(noun) && !quotes.notAgents.has(noun);
