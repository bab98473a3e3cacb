// The words of a byline → the reporters' names.
import type { FurnitureData } from '../../languages/language.js';

/** "Ann", "O’Neill", "Jean-Luc", "J.", "McRae", "ANN". Not "ann", "2nd". */
const NAME_WORD = /^(?:\p{Lu}[\p{L}’'.-]{0,30}|\p{Lu}\.(?:\p{Lu}\.)?)$/u;

/** Between names: ", ", " and ", " & ", " | ", " • ", " / ", " with ". */
const BETWEEN = /\s*(?:,|;|\||•|·|\/|&|\band\b|\bAND\b|\bwith\b|—|–|\s-\s)\s*/u;

const MAX_NAME_WORDS = 5;

/** True for two to five capitalised words that may be a person's name and none of which is a word of the trade. */
export function isName(text: string, data: FurnitureData): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > MAX_NAME_WORDS) return false;
  let capitals = 0;
  for (const word of words) {
    const folded = word.toLowerCase().replace(/\.$/, '');
    if (NAME_WORD.test(word)) {
      if (data.notNames.has(folded)) return false;
      capitals++;
    } else if (!data.nameParticles.has(folded)) return false;
  }
  return capitals >= 2 && words.some((word) => word.length > 2);
}

/**
 * The names at the start of a byline from which the lead is gone: "Ann Lee and Bo Ek, Lamp staff" → Ann Lee, Bo Ek.
 * Stops at the first part that is no name; empty where the first one is none.
 */
export function readNames(text: string, data: FurnitureData): string[] {
  const names: string[] = [];
  for (const part of text.slice(0, 200).split(BETWEEN)) {
    const name = withoutHonorific(part.trim().replace(/[.,:]$/, ''), data);
    if (name === '') continue;
    if (!isName(name, data)) break;
    names.push(inMixedCase(name));
  }
  return [...new Set(names)];
}

function withoutHonorific(name: string, { honorifics }: FurnitureData): string {
  const [first = '', ...rest] = name.split(' ');
  return honorifics.has(first.toLowerCase().replace('.', '')) ? rest.join(' ') : name;
}

/** "ANN LEE" → "Ann Lee"; a name in mixed case stays as it is. */
function inMixedCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.replace(
    /(\p{L})(\p{L}+)/gu,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  );
}
