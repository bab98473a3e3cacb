// Makes a corpus of news articles whose truth is known: which articles copy one text, which tell one story, and where
// dates, figures and wordings were changed on purpose. Same seed, same files.
import { colour, scenes } from './corpus-scenes.js';

/** Numbers from a seed, the same everywhere (mulberry32). @param {number} seed */
function random(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (/** @type {number} */ n) => Math.floor(next() * n);
  return {
    next,
    int,
    /** @template T @param {readonly T[]} list @returns {T} */
    pick: (list) => list[int(list.length)],
    /** @template T @param {readonly T[]} list @returns {T[]} */
    shuffle(list) {
      const copy = [...list];
      for (let i = copy.length - 1; i > 0; i--) {
        const j = int(i + 1);
        [copy[i], copy[j]] = [copy[j], copy[i]];
      }
      return copy;
    },
  };
}

const list = (/** @type {string} */ text) => text.trim().split(/\s+/);
const GIVEN = list(
  'Anna Peter Maria Thomas Helen George Laura Daniel Ruth Victor Clara Martin Alice Oscar Julia Simon Nadia Henry Eva Paul',
);
const SURNAME_STARTS = list(
  'Bel Car Dor Fal Gar Hol Jan Kor Lam Mar Nor Orl Pas Ran Sel Tor Vas Wen Yar Zel',
);
const SURNAME_ENDS = list(
  'ano berg dale enko feld gren holm ides ker lund mann nova ow quist ridge son stad thal vic wood',
);
const PLACE_STARTS = list(
  'Ash Brim Cald Dun East Fern Glen Hart Ing Kel Lang Mil North Oak Pen Quay Rock Stan Thorn West',
);
const PLACE_ENDS = list(
  'by combe dale fell ford gate ham haven holt leigh minster moor mouth port stead stone ton wick worth',
);
const ORG_ENDS = [
  'Industries',
  'Union',
  'Group',
  'Council',
  'Federation',
  'Holdings',
  'Institute',
  'Authority',
];
const THING_STARTS = list('Al Bal Cel Dor Es Fort Gal Hes Ir Jun Kes Lyr Mer Nim Or');
const THING_ENDS = list(
  'ada bara cora dion essa fara gonda ina lira mena nera ona phia rissa tova',
);
const ROLES = [
  'the governor',
  'a lawyer',
  'the union leader',
  'the police chief',
  'the mayor',
  'a surgeon',
  'the minister',
];
const MONTHS = list(
  'January February March April May June July August September October November December',
);
const WEEKDAYS = list('Sunday Monday Tuesday Wednesday Thursday Friday Saturday');

/** @param {number} day days since 1970 */
const iso = (day) => new Date(day * 864e5).toISOString().slice(0, 10);
/** @param {number} day */
const printed = (day) => {
  const date = new Date(day * 864e5);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
};
/** @param {number} day */
const weekday = (day) => WEEKDAYS[new Date(day * 864e5).getUTCDay()];

/**
 * @typedef {{ kind: 'date' | 'figure' | 'wording', story: number, values: [string, string] }} Planted
 * @typedef {{ path: string, text: string, story: number, copyOf: string, main: string, plan?: string }} Made
 *   `copyOf` names the text that it copies, an original itself; `main` and `plan` are the paragraphs that tell what happened and what is to come
 * @param {{ seed: number, stories: number, outlets: number, copies?: number, conflicts?: number }} options `copies`: the share
 *   of articles that reprint another; `conflicts`: the share of stories with a planted one
 * @returns {{ articles: Made[], planted: Planted[] }}
 */
export function makeCorpus({ seed, stories, outlets, copies = 0.3, conflicts = 0.5 }) {
  const rng = random(seed);
  const articles = [];
  const planted = [];
  for (let number = 0; number < stories; number++) {
    const story = makeStory(rng, number, stories);
    const originals = [];
    const count = Math.max(2, Math.round(outlets * (0.5 + rng.next())));
    const wish = rng.next() < conflicts ? rng.pick(['date', 'figure', 'wording']) : undefined;
    // Some quotes hold no number and no "not" to change.
    const plant =
      wish === 'wording' && changed(rng, story, wish).quote === story.quote ? 'figure' : wish;
    const other = plant === undefined ? undefined : changed(rng, story, plant);
    let tellers = 0;
    for (let i = 0; i < count; i++) {
      const path = `s${String(number).padStart(4, '0')}-o${String(i).padStart(3, '0')}.txt`;
      if (originals.length > 0 && rng.next() < copies) {
        const original = rng.pick(originals);
        articles.push(
          made(rng, { path, story: number, copyOf: original.path }, copyOf(rng, original.article)),
        );
        continue;
      }
      // Of the tellings of a story with a planted conflict, the second prints the other version, and one in three after it.
      const isOther = other !== undefined && (tellers === 1 || (tellers > 1 && rng.next() < 0.33));
      const article = tell(rng, isOther ? other : story, plant);
      tellers++;
      originals.push({ path, article });
      articles.push(made(rng, { path, story: number, copyOf: path }, article));
    }
    if (other !== undefined && tellers > 1)
      planted.push({
        kind: plant,
        story: number,
        values: [valueOf(story, plant), valueOf(other, plant)],
      });
  }
  return { articles, planted };
}

/** @returns {Made} */
function made(rng, place, article) {
  const { main, plan, rest } = article;
  return {
    ...place,
    main,
    plan: rest.includes(plan) ? plan : undefined,
    text: print(rng, article),
  };
}

function makeStory(rng, number, stories) {
  const name = () => `${rng.pick(GIVEN)} ${rng.pick(SURNAME_STARTS)}${rng.pick(SURNAME_ENDS)}`;
  const place = rng.pick(PLACE_STARTS) + rng.pick(PLACE_ENDS);
  const scene = settle(rng, rng.pick(scenes));
  const day = 18900 + rng.int(Math.max(60, stories));
  return {
    number,
    scene,
    day,
    planDay: day + 20 + rng.int(25),
    figure: 11 + rng.int(80),
    quote: rng.pick(scene.quote),
    speaker: name(),
    speakerRole: rng.pick(ROLES),
    slots: {
      place,
      person: name(),
      org: `${rng.pick(SURNAME_STARTS)}${rng.pick(SURNAME_ENDS)} ${rng.pick(ORG_ENDS)}`,
      thing: rng.pick(THING_STARTS) + rng.pick(THING_ENDS),
    },
  };
}

/**
 * The scene with every choice made that a story makes once. Lists of three say what kind of story it is, so they agree: a strike of
 * nurses shuts clinics. Nobody says word for word what somebody said in another story: in quotes each choice is free.
 */
function settle(rng, scene) {
  const kind = rng.int(3);
  const chosen = new Map();
  const choose = (/** @type {string} */ text, isFree = false) =>
    text.replace(/\[([^\]]*)\]/g, (_, options) => {
      const list = options.split('|');
      if (list.length === 3 && !isFree) return list[kind];
      if (!chosen.has(options)) chosen.set(options, rng.pick(list));
      return chosen.get(options);
    });
  return Object.fromEntries(
    Object.entries(scene).map(([part, texts]) => [
      part,
      texts.map((text) => choose(text, part === 'quote')),
    ]),
  );
}

/** The story with one fact changed so that the two cannot both be right. */
function changed(rng, story, kind) {
  if (kind === 'date') return { ...story, planDay: story.planDay + 2 + rng.int(4) };
  if (kind === 'figure') return { ...story, figure: story.figure + 15 + rng.int(60) };
  // One word that turns what is said: a number, or else a "not".
  const number = story.quote.replace(/\d+/, (digits) => String(Number(digits) + 1 + rng.int(8)));
  const tens = story.quote.replace(/\b(?:forty|fifty)\b/, 'thirty');
  const without = story.quote.replace(/\b(?:not|never) /, '').replace(/^No captain/, 'A captain');
  return {
    ...story,
    quote: [number, without, tens].find((quote) => quote !== story.quote) ?? story.quote,
  };
}

const valueOf = (story, kind) =>
  kind === 'date' ? iso(story.planDay) : kind === 'figure' ? String(story.figure) : story.quote;

/** One outlet's own telling: its choice of facts, in its own words and order. */
function tell(rng, story, plant) {
  const { scene, slots } = story;
  const published = story.day + rng.int(3);
  const gap = published - story.day;
  const when = rng.pick([
    `on ${weekday(story.day)}`,
    `on ${printed(story.day)}`,
    gap === 0 ? `on ${weekday(story.day)}` : gap === 1 ? 'yesterday' : `on ${weekday(story.day)}`,
  ]);
  const fill = (text, dated = when) =>
    text
      .replace(/\{([^{}]*)\}/g, (_, options) => rng.pick(options.split('|')))
      .replace('$when', dated)
      .replace('$plan', printed(story.planDay))
      .replace('$figure', String(story.figure))
      .replace(/\$(\w+)/g, (_, slot) => slots[slot])
      .replace(/^./, (letter) => letter.toUpperCase());
  const surname = story.speaker.split(' ')[1];
  const cued = rng.pick([
    `“${story.quote},” said ${story.speaker}, ${story.speakerRole}.`,
    `${story.speaker}, ${story.speakerRole}, said: “${story.quote}.”`,
    `${story.speaker}, ${story.speakerRole}, spoke to reporters. “${story.quote},” ${surname} said.`,
  ]);
  const keep = (kind, chance) => plant === kind || rng.next() < chance;
  const plan = keep('date', 0.7) ? fill(rng.pick(scene.plan)) : undefined;
  const rest = rng.shuffle([
    ...(keep('figure', 0.8) ? [fill(rng.pick(scene.figure))] : []),
    ...(keep('wording', 0.7) ? [cued] : []),
    ...(plan === undefined ? [] : [plan]),
    ...(rng.next() < 0.7 ? [fill(rng.pick(scene.cause))] : []),
    ...(rng.next() < 0.7 ? [fill(rng.pick(scene.reaction))] : []),
    ...(rng.next() < 0.6 ? [fill(rng.pick(scene.background))] : []),
    ...rng
      .shuffle(colour)
      .slice(0, 2 + rng.int(3))
      .map((text) => fill(text)),
  ]);
  return {
    headline: fill(rng.pick(scene.headlines)),
    published,
    main: fill(rng.pick(scene.main)),
    rest,
    plan,
  };
}

/** What an outlet does to an agency's text: another headline perhaps, a word or two, the end cut off perhaps. */
function copyOf(rng, article) {
  const rest = [...article.rest];
  if (rest.length > 4 && rng.next() < 0.4) rest.pop();
  const at = rng.int(rest.length);
  if (rest[at] !== article.plan)
    rest[at] = rest[at].replace(
      /\b(?:people|said|after|because)\b/,
      (word) => ({ people: 'persons', said: 'stated', after: 'once', because: 'since' })[word],
    );
  return { ...article, rest, published: article.published + rng.int(2) };
}

/** As a text dump prints it. */
function print(rng, { headline, published, main, rest }) {
  const clock = `${1 + rng.int(11)}:${String(rng.int(60)).padStart(2, '0')} ${rng.pick(['AM', 'PM'])}`;
  return ` date ${iso(published)} ${headline}\n\n${weekday(published)}, ${printed(published)} ${iso(published).slice(0, 4)} ${clock}\n\n${[main, ...rest].join('\n\n')}\n`;
}
