// Words → the country, body or place that they are known to name, and the text of a stretch of words.
import type { Language } from '../../../languages/language.js';
import { memoizeByObject } from '../../../text/values/memoize.js';
import { does, has, Is, Use } from '../../word-classes.js';
import type { Word } from '../../words.js';

/** Where the longest known country, body or place that starts at `at` ends; `at` where there is none. */
export function knownEnd(
  words: readonly Word[],
  at: number,
  end: number,
  language: Language,
): number {
  const longest = longestFrom(language).get(words[at]?.lower ?? '') ?? 0;
  for (let stop = Math.min(end, at + longest); stop > at; stop--)
    if (isKnown(lowerText(words, at, stop), language)) return stop;
  return at;
}

const isKnown = (text: string, { names }: Language): boolean =>
  names.countries.has(text) || names.organisations.has(text) || names.places.has(text);

/** First word of a known name → how many words the longest such name has. */
const longestFrom = memoizeByObject(({ names }: Language): ReadonlyMap<string, number> => {
  const { countries, organisations, places } = names;
  const longest = new Map<string, number>();
  for (const known of [...countries.keys(), ...organisations.keys(), ...places]) {
    const { [0]: first = '', length } = known.split(' ');
    longest.set(first, Math.max(longest.get(first) ?? 0, length));
  }
  return longest;
});

/** True for "Russian", false for "Russia", "U.S." and "NATO". */
export function isAdjective(
  words: readonly Word[],
  first: number,
  end: number,
  { names }: Language,
): boolean {
  const text = lowerText(words, first, end);
  const country = names.countries.get(text);
  return (
    country !== undefined &&
    country.toLowerCase() !== text &&
    !has(words[first], Is.acronym) &&
    !names.countryNames.has(text)
  );
}

/** "the | Ruun", "a | Ruun". Near misses: "that | Ruun said", "neither | Ruun". */
export const hasArticle = (
  words: readonly Word[],
  at: number,
  { grammar: { indefinite } }: Language,
): boolean =>
  does(words[at - 1], Use.definite) ||
  indefinite.some(([, article]) => article === words[at - 1]?.lower);

/** The words as printed, joined by one space, their last stop kept. */
export const plainText = (words: readonly Word[], first: number, end: number): string =>
  joined(words, first, end, 'text');

export const lowerText = (words: readonly Word[], first: number, end: number): string =>
  joined(words, first, end, 'lower');

function joined(
  words: readonly Word[],
  first: number,
  end: number,
  form: 'text' | 'lower',
): string {
  let text = words[first]?.[form] ?? '';
  for (let index = first + 1; index < end; index++) text += ` ${words[index]?.[form] ?? ''}`;
  return first < end ? text : '';
}

/** A name as printed: its words joined by spaces, a nickname's marks close to it: "Ann “Coco” Lind". */
export const nameText = (words: readonly Word[], first: number, end: number): string =>
  plainText(words, first, end)
    .replace(/(?<=[“‘«„(]) /g, '')
    .replace(/ (?=[”’»)])/g, '')
    .replace(/(?<mark>["']) (?<inner>[^"']{1,40}) \k<mark>/, '$<mark>$<inner>$<mark>');

/** An office in small letters, with the capitals of what is made of a name: "ambassador for European affairs", "House speaker", "CEO". */
export function officeText(
  words: readonly Word[],
  first: number,
  end: number,
  { names: { officeNames, titleOffices } }: Language,
): string {
  return words
    .slice(first, end)
    .map((word, index, office) => {
      const isNamed =
        officeNames.has(word.lower) || officeNames.has(`${word.lower} ${office[index + 1]?.lower}`);
      // "Rep. Orr", "REP. ORR": a representative
      const titled = has(word, Is.honorific) ? titleOffices.get(word.lower) : undefined;
      if (titled !== undefined) return titled;
      const keeps = has(word, Is.country | Is.acronym) || isNamed;
      // "co-CEO"
      const endsCapital = /-\p{Lu}{2,}$/u.test(word.text);
      return endsCapital || (keeps && has(word, Is.capital)) ? word.text : word.lower;
    })
    .join(' ');
}

/** The country or body that ends right before `at`: "Kremlin", "Norway’s", "Norwegian". */
export function knownBefore(
  words: readonly Word[],
  at: number,
  language: Language,
): string | undefined {
  let end = at;
  if (has(words[end - 1], Is.genitive)) end--;
  for (let first = Math.max(0, end - 3); first < end; first++) {
    const found = known(words, first, end, language);
    if (found !== undefined && has(words[first], Is.capital)) return found;
  }
  return undefined;
}

/** The country or body that those words name. */
export const known = (
  words: readonly Word[],
  first: number,
  end: number,
  { names }: Language,
): string | undefined => {
  const text = lowerText(words, first, end);
  return names.countries.get(text) ?? names.organisations.get(text);
};
