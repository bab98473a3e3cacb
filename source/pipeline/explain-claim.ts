// A claim of a finished Briefing → why it was read as it was, in words.
import type { Briefing } from '../model/briefing.js';
import type { Claim, Explanation } from '../model/trace.js';
import { explain } from '../output/explain/explain.js';
import { traceClaim } from './trace-claim.js';

/** Undefined where the briefing holds no such claim. The first for an article reads it anew: that takes its time. */
export function explainClaim(whole: Briefing, claim: Claim): Explanation | undefined {
  const trace = traceClaim(whole, claim);
  return trace && explain(trace, whole);
}
