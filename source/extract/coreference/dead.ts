// Passages → the people who are told to be dead: "the late Karl Holm", "Holm was killed".
import type { Language } from '../../languages/language.js';
import type { Name } from '../../model/briefing.js';
import type { Passage } from '../quotes/passages.js';
import { has, Is } from '../word-classes.js';

/** Those behind "late", and before a passive of killing with nothing but "who" and helping verbs between. Near miss: "Holm died in 1999". */
export function findDead(passages: readonly Passage[], { quotes }: Language): ReadonlySet<Name> {
  const dead = new Set<Name>();
  for (const { tokens } of passages)
    for (let at = 0; at < tokens.length; at++) {
      const name = tokens[at]?.name;
      if (name?.kind !== 'person') continue;
      if (tokens[at - 1]?.name !== name && quotes.late.has(tokens[at - 1]?.lower ?? ''))
        dead.add(name);
      if (tokens[at + 1]?.name === name) continue;
      let next = at + 1;
      while (
        next < at + REACH &&
        has(tokens[next], Is.auxiliary | Is.adverb | Is.relative | Is.sign)
      )
        next++;
      const verb = tokens[next];
      if (verb?.verb?.passive === true && quotes.killed.has(verb.lower)) dead.add(name);
    }
  return dead;
}

const REACH = 5;
