// A noun phrase → who it stands for: a printed name, a pronoun's antecedent, or the one who holds an office.
import type { Name } from '../../model/briefing.js';
import type { PassageToken } from '../quotes/passages.js';
import type { Phrase } from '../quotes/phrases.js';
import { isUnsettled } from '../quotes/surnames.js';
import { standsForPerson, type Antecedent, type Coreference, type Mention } from './coreference.js';
import { holderOf } from './office-holders.js';
import { antecedentOf } from './pronouns.js';

const UNNAMED: Antecedent = { name: undefined, by: 'unnamed' };

/** Where a noun phrase stands. */
type Where = {
  readonly paragraph: number;
  /** The subjects before it in its sentence, while that is read. */
  readonly before?: readonly Mention[];
};

/**
 * Who a noun phrase stands for, told to the trace. An unnamed source ("a campaign aide", "they") has no name, and neither has one
 * that may stand for several people.
 */
export function resolveMention(
  coreference: Coreference,
  tokens: readonly PassageToken[],
  phrase: Phrase,
  { paragraph, before = [] }: Where,
): Antecedent {
  if (phrase.name !== undefined)
    return isUnsettled(phrase.name) ? UNNAMED : { name: phrase.name, by: 'name' };
  const first = tokens[phrase.first];
  const last = tokens[phrase.last];
  if (first === undefined || last === undefined) return UNNAMED;
  const { pronoun } = phrase;
  if (pronoun !== undefined) {
    if (!standsForPerson(pronoun, coreference.language)) return UNNAMED;
    const { start } = first;
    const end = start + pronoun.length;
    const name = antecedentOf(coreference, { word: pronoun, start, end, paragraph, before });
    return { name, by: 'pronoun' };
  }
  const holders: Name[] = [];
  const { trace } = coreference;
  const name = holderOf(coreference, tokens, phrase, (one) => holders.push(one));
  trace?.({
    about: 'person',
    at: { start: first.start, end: last.end },
    rule: ruleOf(name, holders),
    outcome: name?.name ?? '',
    tried: holders.map((one) => ({ name: one.name, result: one.roles.join(', ') })),
  });
  return name === undefined ? UNNAMED : { name, by: 'role' };
}

function ruleOf(name: Name | undefined, holders: readonly Name[]): string {
  if (name) return 'the one person of the article who holds that office';
  return holders.length > 1
    ? 'several people of the article hold that office'
    : 'nobody of the article is known to hold that office';
}
