// What the merge finds in made-up corpora, against what was put there: copies, stories, conflicts, events.
//   npm run build && node tools/bench/score-corpus.js [seed …]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { makeCorpus } from './corpus.js';

const seeds = process.argv.slice(2).map(Number);
const total = {};

for (const seed of seeds.length > 0 ? seeds : [101, 102, 103]) {
  const corpus = makeCorpus({ seed, stories: 25, outlets: 8 });
  const folder = mkdtempSync(join(tmpdir(), 'briefing-corpus-'));
  for (const { path, text } of corpus.articles) writeFileSync(join(folder, path), text);
  const run = spawnSync(process.execPath, ['dist/cli.js', '--json', folder], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  rmSync(folder, { recursive: true });
  if (run.status !== 0) throw new Error(run.stderr);
  const scores = score(corpus, JSON.parse(run.stdout));
  for (const [name, counts] of Object.entries(scores)) {
    const sum = (total[name] ??= counts.map(() => 0));
    counts.forEach((count, i) => (sum[i] += count));
  }
}
for (const [name, counts] of Object.entries(total)) console.log(name.padEnd(22), line(counts));

/** [right, found, wanted] as precision and recall. */
function line([right, found, wanted]) {
  const percent = (part, whole) =>
    whole === 0 ? '  -  ' : ((100 * part) / whole).toFixed(1).padStart(5);
  return `precision ${percent(right, found)}  recall ${percent(right, wanted)}  (${right.toFixed(0)} of ${found.toFixed(0)} found, ${wanted.toFixed(0)} there)`;
}

function score({ articles, planted }, briefing) {
  const truth = new Map(articles.map((article) => [article.path, article]));
  const made = briefing.articles.map((article) => ({
    ...article,
    truth: truth.get(basename(article.path)),
  }));
  const storyOf = new Map(
    briefing.stories.flatMap((story) => story.articleIds.map((id) => [id, story.id])),
  );
  const scores = {
    copies: pairs(
      made,
      (a) => a.sourceGroup,
      (a) => a.truth.copyOf,
    ),
    'stories (BCubed)': bCubed(
      made,
      (a) => storyOf.get(a.id),
      (a) => a.truth.story,
    ),
    ...eventScores(made, briefing.events),
  };
  for (const kind of ['date', 'figure', 'wording'])
    scores[`conflicts: ${kind}`] = conflictScore(kind, planted, made, briefing);
  return scores;
}

/** Pairs of articles put together, against pairs that belong together. */
function pairs(made, found, wanted) {
  const counts = [0, 0, 0];
  made.forEach((a, i) =>
    made.slice(i + 1).forEach((b) => {
      const isFound = found(a) === found(b);
      const isWanted = wanted(a) === wanted(b);
      if (isFound && isWanted) counts[0]++;
      if (isFound) counts[1]++;
      if (isWanted) counts[2]++;
    }),
  );
  return counts;
}

/** BCubed precision and recall as sums over articles (Bagga and Baldwin 1998), scaled so that line() prints them. */
function bCubed(made, found, wanted) {
  let precision = 0;
  let recall = 0;
  for (const a of made) {
    const together = made.filter((b) => found(b) === found(a));
    const belonging = made.filter((b) => wanted(b) === wanted(a));
    const right = together.filter((b) => wanted(b) === wanted(a)).length;
    precision += right / together.length;
    recall += right / belonging.length;
  }
  return [precision, made.length, (precision * made.length) / recall];
}

/** Whether the sentences that tell a story's main event (and its plan) in two articles share an event. */
function eventScores(made, events) {
  const occurrences = new Map(made.map(({ id }) => [id, []]));
  for (const event of events)
    for (const { articleId, start, end } of event.occurrences)
      occurrences.get(articleId).push({ start, end, id: event.id });
  const told = (article, from, to) =>
    occurrences
      .get(article.id)
      .filter((one) => one.start < to && one.end > from)
      .map(({ id }) => id);
  const score = (placeOf) => {
    const counts = [0, 0, 0];
    const places = made.flatMap((article) => {
      const place = placeOf(article);
      return place ? [{ story: article.truth.story, ids: told(article, ...place) }] : [];
    });
    places.forEach((a, i) =>
      places.slice(i + 1).forEach((b) => {
        const isFound = a.ids.some((id) => b.ids.includes(id));
        const isWanted = a.story === b.story;
        if (isFound && isWanted) counts[0]++;
        if (isFound) counts[1]++;
        if (isWanted) counts[2]++;
      }),
    );
    return counts;
  };
  const paragraph = (test) => (article) => {
    const found = article.paragraphs.find(({ start, end }) =>
      test(article.body.slice(start, end), article),
    );
    return found && [found.start, found.end];
  };
  return {
    'events: main': score(paragraph((text, { truth }) => text === truth.main)),
    'events: plan': score(paragraph((text, { truth }) => text === truth.plan)),
  };
}

/** Conflicts found, against those planted: the story, the kind and both values must agree. A wording is shown by an excerpt. */
function conflictScore(kind, planted, made, { events, quotes }) {
  const storyOf = new Map(made.map(({ id, truth }) => [id, truth.story]));
  const wanted = planted.filter((one) => one.kind === kind);
  const found = new Map();
  for (const { conflicts, occurrences } of kind === 'wording' ? quotes : events)
    for (const conflict of conflicts)
      if (conflict.kind === kind) {
        const story = storyOf.get(occurrences[0].articleId);
        const values = conflict.values.map(({ value }) => value);
        found.set(`${story} ${[...values].sort().join(' / ')}`, { story, values });
      }
  const isRight = ({ story, values }, { story: other, values: [a, b] }) => {
    if (story !== other || values.length !== 2) return false;
    const is = (value, truth) =>
      kind === 'date'
        ? value === truth
        : kind === 'figure'
          ? value.replace(/\D/g, '') === truth
          : truth.includes(value);
    return (is(values[0], a) && is(values[1], b)) || (is(values[0], b) && is(values[1], a));
  };
  const right = [...found.values()].filter((one) => wanted.some((truth) => isRight(one, truth)));
  if (process.env.SHOW) {
    for (const one of found.values()) if (!right.includes(one)) console.log('false', kind, one);
    for (const truth of wanted)
      if (!right.some((one) => isRight(one, truth))) console.log('missed', truth);
  }
  return [right.length, found.size, wanted.length];
}
