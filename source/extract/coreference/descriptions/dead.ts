// Passages → the people who are told to be dead: "the late Karl Holm", "Holm was killed".
import type { Language } from '../../../languages/language.js';
import type { Name } from '../../../model/briefing.js';
import { deathBehind } from '../../names/told-person.js';
import type { Passage } from '../../passages/passages.js';

/** Those behind "late", and in front of what tells that they were killed. Near miss: "Holm died in 1999". */
export function findDead(passages: readonly Passage[], language: Language): ReadonlySet<Name> {
  const dead = new Set<Name>();
  for (const { tokens } of passages)
    for (let at = 0; at < tokens.length; at++) {
      const name = tokens[at]?.name;
      if (name?.kind !== 'person') continue;
      const before = tokens[at - 1];
      const isLate = before?.name !== name && language.quotes.late.has(before?.lower ?? '');
      const isEnd = tokens[at + 1]?.name !== name;
      if (isLate || (isEnd && deathBehind(tokens, at, language) === 'killed')) dead.add(name);
    }
  return dead;
}
