// "Orr, who represents the plaintiffs in the case, said" → what somebody does, as printed: "who represents the plaintiffs in the case"; "Orr, who owns
// a bakery, said" → the office that this is: "owner of a bakery".
import type { Language } from '../../../languages/language.js';
import { does, has, Is, Use } from '../../word-classes.js';
import type { Word } from '../../words.js';
import type { TaggedWords } from './tagged-words.js';

const SHORTEST = 3;
const LONGEST = 12;

/** What makes a clause no telling by itself: "who represents him", "who led it last year". */
const UNTOLD = Is.possessive | Is.subject | Is.object | Is.time | Is.relative | Is.subordinator;

/** "who runs it | , said", "who served and | has retired"; not at "Foods’", "Orr & Lind". */
const endsClause = (word: Word | undefined, next: Word | undefined): boolean =>
  (has(word, Is.sign) && !has(word, Is.genitive) && word?.text !== '&') ||
  (does(word, Use.additive) && has(next, Is.auxiliary));

const needsMore = (word: Word): boolean =>
  (has(word, UNTOLD) && !does(word, Use.as)) ||
  (does(word, Use.timeUnit) && !has(word, Is.preposition));

/** What somebody does, and the noun for that where there is one: "owner" of "who owns". */
type Occupation = { readonly role: string; readonly told: string };

/**
 * The clause of "who" behind the name that ends at `last`, where its verb tells an occupation or what ties somebody to the story; undefined where
 * none stands there, where it needs more than itself to be understood, goes on for long, or tells what was won.
 * Near misses: "Orr, who left early, said", "Orr, who represents him, said", "Orr, who led Velm to the cup, said".
 */
export function whoClause(text: TaggedWords, last: number): Occupation | undefined {
  const { words, language } = text;
  if (words[last + 1]?.text !== ',' || !does(words[last + 2], Use.who)) return undefined;
  const first = last + 2;
  if (!language.names.occupationVerbs.has(words[first + 1]?.lower ?? '')) return undefined;
  const { sentence } = words[last] ?? {};
  let end = first + 2;
  while (
    words[end]?.sentence === sentence &&
    end - first <= LONGEST &&
    !endsClause(words[end], words[end + 1])
  )
    end++;
  const told = words.slice(first, end);
  if (told.length < SHORTEST || told.length > LONGEST) return undefined;
  if (told.slice(2).some(needsMore) || tellsFeat(text, told)) return undefined;
  return occupationOf(told, language);
}

/** "owner of a bakery" of "who owns a bakery", "coach at Velm" of "who coaches at Velm"; the clause as printed where no noun is for it. */
function occupationOf(told: readonly Word[], language: Language): Occupation {
  const [, verb, ...object] = told;
  const role = language.names.occupationNouns.get(verb?.lower ?? '');
  if (role === undefined) return { role: '', told: joined(told) };
  const [of = ''] = language.grammar.uses.of;
  if (!has(object[0], Is.preposition)) return { role, told: `${role} ${of} ${joined(object)}` };
  return { role, told: `${role} ${joined(object)}` };
}

/** "who led Velm | to | the cup": a deed. Near miss: "who led the talks". */
const tellsFeat = ({ tagOf }: TaggedWords, told: readonly Word[]): boolean =>
  tagOf(told[1]).startsWith('VBD') && told.slice(2).some((word) => does(word, Use.infinitive));

const joined = (told: readonly Word[]): string =>
  told.reduce(
    (text, word, at) =>
      at > 0 && (told[at - 1]?.end ?? 0) < word.start ? `${text} ${word.text}` : text + word.text,
    '',
  );
