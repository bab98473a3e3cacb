// People and the passages that tell of them → who is a woman and who a man, as far as the text or the name tells.
import type { Gender, Language } from '../../languages/language.js';
import type { Name } from '../../model/briefing.js';
import { has, Is } from '../word-classes.js';
import type { Passage } from '../quotes/passages.js';

const PRONOUN = Is.subject | Is.object | Is.possessive;

/** Women and men by title, office and kin word, given name, and the pronouns that follow a lone name. */
export function findGenders(
  passages: readonly Passage[],
  people: readonly Name[],
  { grammar, names }: Language,
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
        if (tokens[at - 1]?.name !== name)
          weight = last !== undefined && last !== name && weight > 0 ? 0 : 2;
        last = name;
      } else if (last !== undefined && weight > 0 && has(token, PRONOUN)) {
        if (grammar.female.has(token.lower)) add(last, 1);
        else if (grammar.male.has(token.lower)) add(last, -1);
      }
    }
  }
  const genders = new Map<Name, Gender>();
  for (const [name, score] of scores)
    if (score !== 0) genders.set(name, score > 0 ? 'female' : 'male');
  return genders;
}
