// A phrase that names an office → the person of the article who holds it.
import { foldRole } from '../../languages/fold-name.js';
import type { Language } from '../../languages/language.js';
import type { Name } from '../../model/briefing.js';
import { has, Is } from '../words.js';
import type { Token } from './passages.js';
import type { Phrase } from './phrases.js';

/** "the top Russian diplomat", "Norway’s foreign minister": the one person of the article who holds that office. */
export function holderOf(
  people: readonly Name[],
  tokens: readonly Token[],
  { first, head }: Phrase,
  language: Language,
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
