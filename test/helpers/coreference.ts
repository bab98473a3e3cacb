// A body → who is who in it, with what was decided on the way.
import type { Coreference } from '../../source/extract/coreference/coreference.js';
import { readCoreference } from '../../source/extract/coreference/read-coreference.js';
import { findNames } from '../../source/extract/names/find-names.js';
import { readPassages, type Passage } from '../../source/extract/passages/passages.js';
import type { Reading } from '../../source/extract/reading.js';
import type { Name } from '../../source/model/briefing.js';
import type { Decision } from '../../source/model/trace.js';
import { articleOf, readingOf } from './article.js';

export type Resolved = {
  readonly reading: Reading;
  readonly names: readonly Name[];
  readonly passages: readonly Passage[];
  readonly coreference: Coreference;
  readonly decisions: readonly Decision[];
};

/** The coreference of that body, paragraphs apart by a blank line. */
export function coreferenceIn(body: string): Resolved {
  const decisions: Decision[] = [];
  const trace = (decision: Decision): void => void decisions.push(decision);
  const reading = { ...readingOf(articleOf(body)), trace };
  const names = findNames(reading);
  const passages = readPassages(reading, names);
  return {
    reading,
    names,
    passages,
    coreference: readCoreference(reading, passages, names),
    decisions,
  };
}

/** "She = Ann Orr [rule]" for each decision about a person. */
export const personsIn = (body: string): string[] =>
  coreferenceIn(body).decisions.map(
    ({ at, rule, outcome }) => `${body.slice(at.start, at.end)} = ${outcome} [${rule}]`,
  );
