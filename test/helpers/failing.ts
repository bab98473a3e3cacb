// A failing test prints why it was read so: the decisions of an article, or what explains the events of a briefing.
import { onTestFailed } from 'vitest';
import type { Reading } from '../../source/extract/reading.js';
import type { Briefing } from '../../source/model/briefing.js';
import type { Decision } from '../../source/model/trace.js';
import { explain, renderExplanation } from '../../source/output/explain/explain.js';
import { traceClaim } from '../../source/pipeline/trace-claim.js';

/** The reading, with a trace that is printed where the test fails. */
export function toldIfFailing(reading: Reading): Reading {
  const decisions: Decision[] = [];
  onTestFailed(() => {
    console.error(decisions.map((decision) => sayDecision(reading, decision)).join('\n'));
  });
  return { ...reading, trace: (decision) => decisions.push(decision) };
}

/** "status “closed” → happened [a verb that tells what came about]", with what was tried. */
function sayDecision(
  { article }: Reading,
  { about, at, rule, outcome, tried = [] }: Decision,
): string {
  const asked = tried.map(({ name, result }) => `\n    ${name}: ${result}`).join('');
  return `${about} “${article.body.slice(at.start, at.end)}” → ${outcome} [${rule}]${asked}`;
}

/** The briefing; where the test fails, each of its events is explained. */
export function explainedIfFailing(briefing: Briefing): Briefing {
  onTestFailed(() => {
    for (const { id } of briefing.events) {
      const trace = traceClaim(briefing, { kind: 'event', id });
      if (trace) console.error(renderExplanation(explain(trace, briefing), 120));
    }
  });
  return briefing;
}
