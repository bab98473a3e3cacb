// A date and the verb that was found for it → whether a thing has it that the sentence only names.
import { isA } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import { EventTag } from '../clauses/event-tags.js';
import type { Run, EventWords } from '../clauses/event-words.js';
import type { Predicate } from '../clauses/predicates.js';

/**
 * "A decision |to open a mine on |Friday| split", "The news |that she will quit in |May| came late": a noun opens what the verb tells, and the next
 * finite verb, which points to nothing ahead, stands right behind the date or a phrase on.
 */
export function isHeldBySubject({ document, text }: EventWords, run: Run, { from, kind }: Predicate): boolean {
  const first = document.sentences[document.at(from).sentence]?.from;
  if (first === undefined || from > run.from || kind === 'gerund') return false;
  let opener = from - (kind === 'infinitive' && text(from) !== 'to' ? 1 : 0);
  if (kind !== 'infinitive') while (opener > first && text(opener) !== 'that') opener--;
  if (opener - first > LONGEST_TAIL || !isA(document.at(opener - 1), Class.noun)) return false;
  for (let at = first; at < opener; at++) if (isA(document.at(at), Class.finite)) return false;
  for (let at = run.to; at < run.to + LONGEST_TAIL; at++) {
    const { tag, sentence } = document.at(at);
    if (sentence !== document.at(from).sentence || /^(?:CC|WDT|WP|MD|[,:])$/.test(tag)) return false;
    if (/^VB[DPZ]$/.test(tag)) return true;
  }
  return false;
} // prettier-ignore

/** So many tokens stand at most in front of what the noun opens, and between the date and the verb behind it. */
const LONGEST_TAIL = 8;

/** In days: who tells of a day so long ago as of a thing tells of something else. */
export const LONG_OVER = 90;

/** "died in the |May 4, 2021 |riot", "shot two during the …", "was bought in a |May 4 |deal" */
export function isSuffered({ text, among, is }: EventWords, { from }: Run, head: number): boolean {
  const link = is(from - 1, EventTag.determiner) ? from - 2 : from - 1;
  const isTold = /^an?$/.test(text(from - 1)) || text(link) === 'during';
  return isTold || (among(link, 'occasionLinks') && (among(head, 'harming') || among(head, 'dying')));
} // prettier-ignore

/** "with its planned |May 4 |launch"; not "at the May 4 fair" */
export function isOfThing({ document, among }: EventWords, { from, to }: Run): boolean {
  if (!isA(document.at(to), Class.noun)) return false;
  let before = from - 1;
  while (/^(?:JJ|VBN)$/.test(document.at(before).tag)) before--;
  const isHeld = /^(?:DT|PRP\$|POS)$/.test(document.at(before).tag);
  while (/^(?:DT|PRP\$|POS|NNP?)$/.test(document.at(before).tag)) before--;
  return isHeld && !among(before, 'occasionLinks');
}

/** "the |2016 |presidential contest", "Norland's |2016 |vote", "a budget for |2016|"; not "in |2016 |voters", "called a vote for |2016|" */
export function isYearOfNoun({ document, is, text }: EventWords, { from, to }: Run): boolean {
  if (text(from - 1) === 'for')
    return isA(document.at(from - 2), Class.noun) && !is(from - 2, EventTag.eventNoun);
  let noun = to;
  if (text(to) === 'and' && /^\d{4}$/.test(text(to + 1))) noun += 2; // "the |2026 and 2030 tournaments"
  while (noun < to + 4 && isA(document.at(noun), Class.adjective)) noun++;
  let before = from - 1;
  if (text(before) === 'and' && /^\d{4}$/.test(text(before - 1))) before -= 2;
  while (isA(document.at(before), Class.adjective)) before--;
  const isHeld =
    is(before, EventTag.determiner) || is(before, EventTag.possessive) || text(before) === "'s";
  return to - from === 1 && isHeld && isA(document.at(noun), Class.noun);
}
