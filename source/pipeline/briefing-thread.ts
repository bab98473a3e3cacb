// The thread in which the screen's articles are read: a Task → how far it is, then the Briefing in parts, and then why what
// is asked about was read as it was. However long a step of it takes, the screen waits for none.
import { flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { briefingParts } from './briefing-parts.js';
import { compareReading } from './compare-reading.js';
import { composeBriefing } from '../pipeline.js';
import { readBeside } from './read-beside.js';
import { TAKEN, STOP, type WhyRequest, type ThreadReport, type Task } from './compose-in-worker.js';
import { oneStory } from '../select/one-story.js';
import type { Watch } from '../model/progress.js';
import type { Claim, Explanation } from '../model/trace.js';
import { faultOf } from '../text/trouble.js';
import { listsOf } from '../select/listed.js';
import { NOTHING_DONE, stepped } from '../ui/state/progress.js';

/** As often as a frame can be drawn. */
const A_FRAME_MS = 35;

const { paths, options, story, all, earlier, signals } = workerData as Task;
const send = (report: ThreadReport, given: readonly ArrayBuffer[] = []): void => {
  parentPort?.postMessage(report, given);
};

let progress = NOTHING_DONE;
let sentAt = -Infinity;
let isWhole = true;
/** Esc stops the kind of step that is being taken: what was read is still analysed, until Esc is pressed again. */
const watch: Watch = async (step) => {
  const isStopping = Atomics.exchange(signals, STOP, 0) === 1 && !('joining' in step);
  const stepDone = stepped(progress, step);
  const isLast = !('joining' in step) && stepDone.done === step.count;
  const isNew = stepDone !== progress || isStopping;
  if (isStopping) isWhole = false;
  progress = isStopping ? { ...stepDone, stopped: true } : stepDone;
  const now = performance.now();
  if (isNew && (isLast || isStopping || now - sentAt >= A_FRAME_MS)) {
    sentAt = now;
    send({ progress });
  }
  return !isStopping;
};

const composed = await composeBriefing(paths, { ...options, watch, beside: readBeside });
const { briefing: whole, memory, came } = compareReading(composed, earlier, isWhole);
const briefing = oneStory(whole, story) ?? whole;
let sent = 0;
for (const part of briefingParts({ ...briefing, ...listsOf(briefing, { all }) })) {
  // One part is made while the one before is read back, and no more: each is there twice until it is.
  while (Atomics.load(signals, TAKEN) < sent) Atomics.wait(signals, TAKEN, sent - 1);
  send({ part }, [part.buffer]);
  sent++;
}
send({ done: true, memory: memory(), came });
flushCompileCache(); // whoever quits does not wait for it

/** A fault is what is answered: the screen can do without an explanation. */
const explained = async (claim: Claim): Promise<Explanation | undefined> => {
  try {
    const { explainClaim } = await import('./explain-claim.js');
    return explainClaim(whole, claim);
  } catch (error) {
    return { title: `not explained: ${faultOf(error)}`, sections: [] };
  }
};
parentPort?.on('message', ({ id, claim }: WhyRequest) => {
  void explained(claim).then((explanation) => {
    send({ id, explanation });
  });
});
