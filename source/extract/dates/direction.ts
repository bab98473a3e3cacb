// Which way a date without a year or week points, told by the verb that governs it.
import type { CalendarLexicon } from '../../languages/lexicons/calendar-lexicon.js';
import type { DateToken } from '../tokens.js';

export type Direction = 'past' | 'future';

/** Of which dates the direction is asked: a month near ahead, or one that lies nearer behind; a day that the present tense may plan. */
export type Grain = 'month' | 'far month' | 'due day';

/** Tokens; `to` is exclusive. */
type Stretch = { readonly from: number; readonly to: number };

/** How far the verb of a date may stand from it, in tokens. */
const REACH = 40;
const STOPS = new Set(['.', ';', ':', '?', '!', '—', '–']);
const QUOTES = new Set(['"', '“', '”']);

/**
 * The direction that the nearest verb of the same clause gives: in "said Tuesday it will close Friday" Tuesday is
 * past, Friday future. Looks left to the start of the clause, then right to its end; undefined where no verb tells.
 */
export function directionOf(
  sight: VerbSight,
  { from, to }: Stretch,
  grain?: Grain,
): Direction | undefined {
  const { tokens, data } = sight;
  const beside = BESIDE.find(({ applies }) => applies(sight, { from, to }, grain));
  if (beside !== undefined) return beside.way(sight, { from, to });
  const found = lookAround(sight, { from, to }, endOfClause(sight), grain);
  if (found === 'open') return undefined;
  if (found === 'future' && wasPlanned(sight, from) && cameToNothing(sight, to)) return 'past';
  const isByThen = data.futureBefore.has(tokens[from - 1]?.text ?? '');
  return found ?? (isByThen ? 'future' : undefined);
}

const endOfClause =
  ({ data }: VerbSight) =>
  (text: string): boolean =>
    STOPS.has(text) || data.clauseBreaks.has(text);

const endsAtComma =
  (sight: VerbSight) =>
  (text: string): boolean =>
    text === ',' || endOfClause(sight)(text);

/** "ahead of |a summit in Tarn on |Monday": no comma and no verb stands between. */
const isOfWhatLiesAhead = ({ tokens, verbs }: VerbSight, { from }: Stretch): boolean =>
  isBehindAheadOf(
    from,
    (at) => tokens[at]?.text ?? '.',
    (at) => {
      const { text, start, opens } = tokens[at] ?? { text: '.', start: -1, opens: true };
      return opens || STOPS.has(text) || verbs.has(start);
    },
  );

/**
 * True where "ahead of" or "in advance of" stands some words before a place, and no comma between.
 * @param from the index of a token
 * @param isEnd of a token that opens or closes a clause, or is a verb
 */
export function isBehindAheadOf(
  from: number,
  textAt: (at: number) => string,
  isEnd: (at: number) => boolean,
): boolean {
  for (let at = from - 1; at > from - AHEAD_OF; at--) {
    if (textAt(at) === 'of' && /^(?:ahead|advance)$/.test(textAt(at - 1))) return true;
    if (textAt(at) === ',' || isEnd(at)) return false;
  }
  return false;
}
const AHEAD_OF = 14;

const past = (): Direction => 'past';
const behindIf =
  (isOver: (sight: VerbSight, date: Stretch) => boolean) =>
  (sight: VerbSight, date: Stretch): Direction =>
    isOver(sight, date) ? 'past' : 'future';

/** "Saturday|'s concert by Orr |has been axed"; not "was axed", which may be told of the one just over, "Saturday's raid led to cancelled flights". */
function isCalledOff({ tokens, data, verbs }: VerbSight, to: number): boolean {
  for (let at = to; at < to + CALLED_OFF && tokens[at]?.opens !== true; at++) {
    const { text, start } = tokens[at] ?? { text: '.', start: -1 };
    if (STOPS.has(text) || text === ',') return false;
    const tense = verbs.get(start);
    if (tense !== undefined)
      return (
        tense === 'open' &&
        [at, at + 1, at + 2].some((head) => data.calledOff.has(tokens[head]?.text ?? ''))
      );
  }
  return false;
}
const CALLED_OFF = 16;

/** "The open day on Saturday |has been called off", "The walkout on Monday |was called off on Thursday"; not "on Monday was called off". */
function isOfCalledOff({ tokens, data, verbs }: VerbSight, { from, to }: Stretch): boolean {
  const isOfNoun = tokens[from - 1]?.text === 'on' && tokens[from - 1]?.opens === false;
  const tense = verbs.get(tokens[to]?.start ?? -1);
  const head = [to + 1, to + 2].find((at) => data.calledOff.has(tokens[at]?.text ?? ''));
  if (!isOfNoun || tense === undefined || head === undefined) return false;
  if (tense === 'open') return tokens[head - 1]?.text === 'been';
  const own = tokens.slice(head + 1, head + OWN_DAY).findIndex(({ sense }) => sense?.fullweekday !== undefined);
  const stop = tokens.slice(head + 1, head + OWN_DAY).findIndex(({ opens, text }) => opens || STOPS.has(text));
  return tense === 'past' && own >= 0 && (stop < 0 || own < stop);
} // prettier-ignore
/** So many tokens behind a verb hold its own day. */
const OWN_DAY = 6;

/**
 * A past verb stands right in front of a date: "was arrested |on Feb. 3", "took place |on May 12". Not "was set on Feb. 3", "called a vote on
 * Feb. 3", which may tell of a day to come.
 */
export function isDoneOn({ tokens, data }: VerbSight, { from }: Stretch): boolean {
  if (tokens[from - 1]?.text !== 'on') return false;
  const at = tokens[from - 2]?.text === 'place' ? from - 3 : from - 2;
  const { text = '', capital = true } = tokens[at] ?? {};
  if (capital || !isPast(text, data) || data.future.has(text) || data.arranging.has(text)) return false;
  if (data.pastsLikeBases.has(text) && data.future.has(tokens[at - 1]?.text ?? '')) return false; // "will shut on Feb. 3"
  return ![at - 1, at - 2].some((helper) => /^(?:be|to)$/.test(tokens[helper]?.text ?? ''));
} // prettier-ignore

/** What the words right beside a date tell of its direction, whatever the verb; the first that applies decides. */
const BESIDE: readonly {
  readonly name: string;
  readonly applies: (sight: VerbSight, date: Stretch, grain: Grain | undefined) => boolean;
  readonly way: (sight: VerbSight, date: Stretch) => Direction;
}[] = [
  // "An open day on Saturday |has been called off"; near misses: "On Saturday it has been called off", "was called off"
  { name: 'it is of what has been called off', applies: isOfCalledOff, way: (): Direction => 'future' },
  // "left ahead of Friday's vote", "met in advance of a summit in Tarn on Monday"; near miss: "ahead of Orr, she left on Monday"
  { name: 'what lies ahead', applies: isOfWhatLiesAhead, way: (): Direction => 'future' },
  // "will speak at Friday's fair"; near misses: "spoke at Friday's fair", "will discuss Friday's ruling"
  {
    name: 'where something will be',
    applies: (sight, date, grain) =>
      sight.tokens[date.to]?.text === "'s" &&
      grain !== 'far month' &&
      /^(?:at|during)$/.test(sight.tokens[date.from - 1]?.text ?? '') &&
      lookAround(sight, date, endsAtComma(sight), grain) === 'future',
    way: (): Direction => 'future',
  },
  // "Wednesday's ruling" has been given; near misses: "the ruling of Wednesday", "Wednesday's concert has been axed"
  {
    name: 'it has what it names',
    applies: ({ tokens }, { to }) => tokens[to]?.text === "'s",
    way: (sight, { to }) => (isCalledOff(sight, to) ? 'future' : 'past'),
  },
  // "plans to stay have grown since Friday"; near miss: "until Friday"
  { name: '“since”', applies: ({ tokens }, { from }) => tokens[from - 1]?.text === 'since', way: past },
  // "may open as early as Friday"; near miss: "as on Friday"
  {
    name: '“as early as”',
    applies: ({ tokens, data }, { from }) =>
      tokens[from - 1]?.text === 'as' && data.soonest.has(tokens[from - 2]?.text ?? ''),
    way: behindIf(wasLate),
  },
  // "was shut until Friday"; near miss: "did not reopen until Friday"
  {
    name: '“until”',
    applies: ({ tokens, data }, { from }) =>
      data.until.has(tokens[from - 1]?.text ?? '') && tokens[from - 1]?.capital === false,
    way: behindIf(wasNot),
  },
  // "The union, whose crews run the ferries, on Tuesday |called a strike"; near misses: "The strike, on Tuesday, called", "set for Tuesday was called"
  {
    name: 'the past right behind it, and a comma in front',
    applies: ({ tokens, verbs }, { from, to }) => {
      const comma = tokens[from - 1]?.text === 'on' ? from - 2 : from - 1;
      const verb = tokens[to];
      return tokens[comma]?.text === ',' && verb?.opens === false && verbs.get(verb.start) === 'past';
    },
    way: past,
  },
  // "cannot recall the crash of May 4"; near miss: "will attend the fair of May 4"
  {
    name: 'the day of what nobody plans',
    applies: ({ tokens, data }, { from }) =>
      tokens[from - 1]?.text === 'of' && data.mishaps.has(tokens[from - 2]?.text ?? ''),
    way: past,
  },
  // "the July 7 bombings"; near miss: "will attend the July 7 fair"
  {
    name: 'the day of what nobody plans, behind it',
    applies: ({ tokens, data }, { from, to }) =>
      tokens[from - 1]?.text === 'the' && tokens[to]?.opens === false && data.mishaps.has(tokens[to].text),
    way: past,
  },
  // "called a vote for May 4", "has set a hearing for Friday"; near misses: "called for calm on Friday", "set a record for May"
  {
    name: 'what is called for a day',
    applies: (sight, { from, to }, grain) =>
      sight.tokens[from - 1]?.text === 'for' && sight.tokens[to]?.text !== "'s" && grain !== 'far month' &&
      isSummoned(sight, from - 1),
    way: (): Direction => 'future',
  },
  // "announced a week of talks, starting with a meeting in Tarn on Friday"; near misses: "arrested nine, starting with a raid on Friday", "announced
  // it on Friday"
  {
    name: 'what is announced begins then',
    applies: (sight, { from, to }, grain) =>
      sight.tokens[to]?.text !== "'s" && grain !== 'far month' && beginsAnnounced(sight, from),
    way: (): Direction => 'future',
  },
  // "has been postponed to Friday", "put off the vote until May"; near misses: "The vote, postponed to Friday, failed", "moved to Tarn on Friday"
  {
    name: 'the new day of a plan',
    applies: ({ tokens, data }, { from, to }) =>
      data.movedTo.has(tokens[from - 1]?.text ?? '') && tokens[to]?.text !== "'s" && isMovedTo(tokens, data, from - 1),
    way: (): Direction => 'future',
  },
  // "told Orr to pay by Friday"; near misses: "failed to pay by Friday", "had fallen by Friday"
  {
    name: 'what is to be done by a day',
    applies: (sight, { from }) => sight.data.futureBefore.has(sight.tokens[from - 1]?.text ?? '') && isToBeDone(sight, from - 2),
    way: (): Direction => 'future',
  },
  // "must leave by April"; near miss: "By April half of the herd was gone"
  {
    name: '“by” a month',
    applies: ({ tokens, data }, { from }, grain) =>
      grain === 'month' && data.endOfMonths.has(tokens[from - 1]?.text ?? ''),
    way: behindIf(wasReached),
  },
]; // prettier-ignore

/** "announced talks, |starting |on": the nearest verb in front of "starting" is one whose object may lie ahead. */
function beginsAnnounced({ tokens, data, verbs }: VerbSight, date: number): boolean {
  const isEnd = (at: number): boolean => tokens[at + 1]?.opens !== false || STOPS.has(tokens[at]?.text ?? '.');
  const backTo = (from: number, reach: number, found: (at: number) => boolean): number => {
    for (let at = from; at > from - reach && !isEnd(at); at--) if (found(at)) return at;
    return -1;
  };
  const start = backTo(date - 1, BEGINS, (at) => data.beginning.has(tokens[at]?.text ?? ''));
  if (start < 0) return false;
  const verb = backTo(start - 1, ANNOUNCES, (at) => verbs.has(tokens[at]?.start ?? -1) || data.announcing.has(tokens[at]?.text ?? ''));
  return verb >= 0 && data.announcing.has(tokens[verb]?.text ?? '');
} // prettier-ignore
/** So many tokens stand between "starting" and its day at most, and between the verb and "starting". */
const BEGINS = 10;
const ANNOUNCES = 28;

/** "|was postponed from May 4| to", "|put the vote off| until": a verb that moves a plan, and no comma. */
function isMovedTo(tokens: readonly DateToken[], data: CalendarLexicon, end: number): boolean {
  let isDisplaced = false;
  for (let at = end - 1; at > end - MOVED; at--) {
    const { text, opens } = tokens[at] ?? { text: '.', opens: true };
    if (STOPS.has(text) || text === ',') return false;
    isDisplaced ||= data.displacing.has(text);
    if (data.moving.has(text) || (isDisplaced && data.placing.has(text)))
      return tokens[at - 1]?.text !== ',';
    if (opens) return false;
  }
  return false;
}
const MOVED = 14;

/** What the nearest verb tells, in front of a date, else behind it. */
function lookAround(
  sight: VerbSight,
  { from, to }: Stretch,
  isEnd: (text: string) => boolean,
  grain: Grain | undefined,
): Told {
  const verbAt: VerbReader = (at) => verbDirection(sight, at, grain);
  const planAhead: VerbReader = (at) => timetableAt(sight, at, from, grain);
  // "is held on the last Friday in May": "held" is no past there
  const isDue = grain === 'due day';
  const inClause: VerbReader = (at) => timeClauseAt(sight, at);
  const back = firstOf(isDue ? [inClause, planAhead, verbAt] : [inClause, verbAt, planAhead]);
  const ahead = firstOf([verbAt, planAhead]);
  const isAside = otherQuotation(sight, from);
  return (
    lookBack(sight.tokens, from, isEnd, unless(isAside, back)) ??
    lookAhead(sight.tokens, to, isEnd, unless(isAside, ahead))
  );
}

/** `She declared that |"peace is near"| on Tuesday`: a clause that is quoted beside a date is none of its own. */
const otherQuotation = ({ quoted }: VerbSight, date: number): ((at: number) => boolean) => {
  const own = quoted[date] ?? 0;
  return (at) => (quoted[at] ?? 0) > 0 && quoted[at] !== own;
};

/** A reader that sees nothing at some tokens. */
const unless =
  (isHidden: (at: number) => boolean, read: VerbReader): VerbReader =>
  (at) =>
    isHidden(at) ? undefined : read(at);

/** What the first reader tells that tells anything. */
const firstOf =
  (readers: readonly VerbReader[]): VerbReader =>
  (at) => {
    for (const read of readers) {
      const told = read(at);
      if (told !== undefined) return told;
    }
    return undefined;
  };

/** "as late as Monday night, she was still saying"; not "as early as Monday", "closes as late as Friday". */
function wasLate(sight: VerbSight, { from, to }: Stretch): boolean {
  const { tokens } = sight;
  if (tokens[from - 2]?.text !== 'late' || tokens[from - 3]?.text !== 'as') return false;
  const verbAt: VerbReader = (at) => verbDirection(sight, at, undefined);
  return lookAhead(tokens, to, (text) => STOPS.has(text), verbAt) === 'past';
}

/** "told Orr |to pay": the nearest verb is an infinitive, of what has not been told to have come about. */
function isToBeDone({ tokens, data, verbs }: VerbSight, end: number): boolean {
  for (let at = end; at > end - TO_BE_DONE; at--) {
    const { text, start, opens } = tokens[at] ?? { text: '.', start: -1, opens: true };
    if (STOPS.has(text) || text === ',' || opens) return false;
    const isInfinitive = verbs.get(start) === 'open' && tokens[at - 1]?.text === 'to';
    if (isInfinitive) return !cameAbout(tokens, at - 2, data, undefined);
    if (verbs.has(start)) return false;
  }
  return false;
}
/** So many tokens stand between such an infinitive and "by" at most. */
const TO_BE_DONE = 14;

/**
 * "By April half of the herd was gone", "prices had doubled by June": what was reached lies behind. Not "will be ready by June", "must leave by
 * June", "wants it done by June".
 */
function wasReached({ tokens, verbs }: VerbSight, { from, to }: Stretch): boolean {
  const tenseAt: VerbReader = (at) => {
    const tense = verbs.get(tokens[at]?.start ?? -1);
    return tense === 'past' ? 'past' : tense && 'future';
  };
  const isEnd = (text: string): boolean => STOPS.has(text);
  const told = lookBack(tokens, from, isEnd, tenseAt) ?? lookAhead(tokens, to, isEnd, tenseAt);
  return told === 'past';
}

/** "did not reopen |until Thursday": it was not before, and then it was. Not "was shut until Thursday", "does not reopen until Thursday". */
function wasNot({ tokens, data, verbs }: VerbSight, { from }: Stretch): boolean {
  for (let at = from - 2; at >= from - REACH; at--) {
    const { text, start, opens } = tokens[at] ?? { text: '.', start: 0, opens: true };
    if (STOPS.has(text) || text === ',') return false;
    if (verbs.get(start) === 'past') return [at - 2, at - 1, at + 1, at + 2].some((next) => data.negations.has(tokens[next]?.text ?? ''));
    if (opens) return false;
  }
  return false;
} // prettier-ignore

/** "was meant to land |on Sunday", "had been set to land"; not "is meant to land". */
function wasPlanned({ tokens, data }: VerbSight, from: number): boolean {
  for (let at = from - 1; at >= from - REACH; at--) {
    const { text, opens } = tokens[at] ?? { text: '.', opens: true };
    if (STOPS.has(text) || data.clauseBreaks.has(text)) return false;
    const isBack =
      data.lookingBack.has(text) ||
      (text === 'been' && tokens[at - 1]?.text === 'had') ||
      (data.future.has(text) && tokens[at - 1]?.text === ','); // "The debate, |planned for Friday"
    if (isBack) return true;
    if (opens) return false;
  }
  return false;
} // prettier-ignore

/**
 * "was meant to land |on Sunday, but it never did", "had been set |for Sunday and did not take place": the day has been. Not "was meant to land on
 * Sunday, but will not", "was set for Sunday and the two did not smile".
 */
function cameToNothing(sight: VerbSight, to: number): boolean {
  const { tokens, data } = sight;
  if (isDenied(sight, to)) return true;
  const but = [to, to + 1, to + 2, to + 3].find((at) => data.turns.has(tokens[at]?.text ?? ''));
  if (but === undefined || tokens[but]?.opens === true) return false;
  for (let at = but + 1; at <= but + TURN; at++) {
    const text = tokens[at]?.text ?? '.';
    if (STOPS.has(text) || data.future.has(text)) return false;
    if (isPast(text, data)) return true;
  }
  return false;
}

/** "|and did not begin", "|in Oslo never began", "|; it did not begin": a past is denied of the same subject. */
function isDenied({ tokens, data, verbs }: VerbSight, to: number): boolean {
  for (let at = to; at <= to + TURN; at++) {
    const { text, start, opens } = tokens[at] ?? { text: '.', start: -1, opens: true };
    if (opens || text === '.' || data.clauseBreaks.has(text)) return false;
    const tense = verbs.get(start);
    if (tense === undefined) continue;
    const isOwn = !/^(?:and|,|;)$/.test(tokens[to]?.text ?? '') || at <= to + 2;
    return tense === 'past' && isOwn && [at - 1, at + 1].some((no) => data.negations.has(tokens[no]?.text ?? ''));
  }
  return false;
} // prettier-ignore
/** How many tokens stand at most between "but" and the verb of what came instead. */
const TURN = 5;

/** What is asked for the direction of a date: the tokens, and where the verbs of whole clauses and infinitives start. */
export type VerbSight = {
  readonly tokens: readonly DateToken[];
  readonly data: CalendarLexicon;
  readonly verbs: ReadonlyMap<number, VerbTense>;
  /** For each token the number, from 1 on, of the quoted clause that it stands in; 0 outside of any. */
  readonly quoted: Uint32Array;
};

/** "left" and "had left"; "leaves"; "may leave", "to leave" and "has left". */
export type VerbTense = 'past' | 'present' | 'open';

/**
 * "Rovers host Town on Wednesday", "the lease runs out on March 1"; whatever the verb of a day that is nearer ahead than behind. Not "Lind leaves
 * court on Friday", which may be words under a picture, "comes after Monday's vote", "Lind says".
 */
function timetableAt(
  sight: VerbSight,
  at: number,
  date: number,
  grain: Grain | undefined,
): Direction | undefined {
  const { tokens, data, verbs } = sight;
  const token = tokens[at];
  if (token === undefined || token.capital || verbs.get(token.start) !== 'present')
    return undefined;
  const pair = `${token.text} ${tokens[at + 1]?.text ?? ''}`;
  const isListed =
    data.timetable.has(token.text) ||
    data.timetable.has(pair) ||
    (grain === 'due day' && !data.telling.has(token.text) && !isLonePast(tokens, at, data));
  return isListed && !isTaken(sight, at + 1, date) ? 'future' : undefined;
}

/** "when the coffin is brought home Tuesday", "once it reopens on Friday": a present behind such a word, whatever the verb. Not "when Lind says". */
function timeClauseAt({ tokens, data, verbs }: VerbSight, at: number): Direction | undefined {
  const token = tokens[at];
  if (token === undefined || token.capital || verbs.get(token.start) !== 'present')
    return undefined;
  if (data.telling.has(token.text)) return undefined;
  for (let start = at - 1; start > at - CLAUSE && tokens[start + 1]?.opens === false; start--) {
    const text = tokens[start]?.text ?? '';
    if (data.timeClauses.has(text)) return 'future';
    if (STOPS.has(text) || text === ',') return undefined;
  }
  return undefined;
}

/** "struck", which is no present whatever its tag; not "are certified". */
const isLonePast = (tokens: readonly DateToken[], at: number, data: CalendarLexicon): boolean =>
  isPast(tokens[at]?.text ?? '', data) &&
  ![at - 1, at - 2].some((helper) => /^(?:is|are|'s|'re|being)$/.test(tokens[helper]?.text ?? ''));

/** How far in front of its verb, in tokens, a clause opens. */
const CLAUSE = 12;

/** "takes a cut after the strike on Friday", "returns from Friday's talks": something stands between that has the day. Not "returns from its recess on Friday". */
function isTaken({ tokens, data }: VerbSight, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (data.behindWhich.has(tokens[at]?.text ?? '')) return true;
  return tokens[to - 1]?.text === 'from';
} // prettier-ignore

/** What the verb at a token tells: "open" where it may be either; undefined where none stands. */
type Told = Direction | 'open' | undefined;
type VerbReader = (at: number) => Told;

/** The verb in front of a date, back to the start of its clause. */
function lookBack(
  tokens: readonly DateToken[],
  from: number,
  isEnd: (text: string) => boolean,
  verbAt: VerbReader,
): Told {
  for (let at = from - 1; at >= from - REACH; at--) {
    const token = tokens[at];
    if (token === undefined || isSpeechMark(tokens, at)) return undefined;
    if (isEnd(token.text) && !isOfMonth(tokens, at)) return undefined;
    const told = verbAt(at);
    if (told !== undefined || token.opens) return told;
  }
  return undefined;
}

/** The verb behind a date, up to the end of its clause. */
function lookAhead(
  tokens: readonly DateToken[],
  to: number,
  isEnd: (text: string) => boolean,
  verbAt: VerbReader,
): Told {
  for (let at = to; at < to + REACH; at++) {
    const token = tokens[at];
    if (token === undefined || token.opens) return undefined;
    if ((isEnd(token.text) && !isOfMonth(tokens, at)) || isSpeechMark(tokens, at)) return undefined;
    const told = verbAt(at);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** The stop of "Jan. 14", which ends no clause. */
const isOfMonth = (tokens: readonly DateToken[], at: number): boolean =>
  tokens[at]?.text === '.' &&
  tokens[at - 1]?.sense?.month !== undefined &&
  tokens[at - 1]?.sense?.fullmonth === undefined &&
  tokens[at + 1]?.sense?.day !== undefined;

/** “It is over,” he said Friday: a mark beside a comma parts what is said from who says it. */
const isSpeechMark = (tokens: readonly DateToken[], at: number): boolean =>
  QUOTES.has(tokens[at]?.text ?? '') && /^[,.]$/.test(tokens[at - 1]?.text ?? '');

/** "will", "to meet", "expected" point ahead; "was", "said", "-ed" point back. */
function verbDirection({ tokens, data }: VerbSight, at: number, grain: Grain | undefined): Told {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const { text, capital } = token;
  const before = tokens[at - 1]?.text ?? '';
  if (data.future.has(text) && !capital) {
    if (tokens[at + 1]?.text === 'to' && isGivenUp(tokens, at, data, grain)) return 'past';
    return plansNothing(tokens, at, data) ? undefined : planAt(tokens, at, data, grain);
  }
  if (before === 'to' && isInfinitive(tokens, at, data, grain))
    return cameAbout(tokens, at - 2, data, grain) ? 'past' : planAt(tokens, at - 2, data, grain);
  if (capital) return undefined;
  if (data.appointed.has(text) && tokens[at + 1]?.text === 'for') return 'future';
  return isPast(text, data) && !isOfPlan(before, text, data) ? 'past' : undefined;
}

/** "will be |held Friday", "will |shut Friday" */
const isOfPlan = (before: string, text: string, data: CalendarLexicon): boolean =>
  before === 'be' || (data.future.has(before) && data.pastsLikeBases.has(text));

/** "to |meet"; of a month "to |tour", too. */
const isInfinitive = (
  tokens: readonly DateToken[],
  at: number,
  data: CalendarLexicon,
  grain: Grain | undefined,
): boolean =>
  data.bareVerbs.has(tokens[at]?.text ?? '') || (grain === 'month' && isBare(tokens, at, data));

/** Which way a plan points: "was due to be sentenced in April" may look back on it or not. */
function planAt(
  tokens: readonly DateToken[],
  at: number,
  data: CalendarLexicon,
  grain: Grain | undefined,
): Told {
  if (isOldPlan(tokens, at)) return grain === 'due day' ? 'future' : 'past';
  const isOpen =
    !isNear(grain) &&
    data.future.has(tokens[at]?.text ?? '') &&
    data.lookingBack.has(tokens[at - 1]?.text ?? '');
  return isOpen ? 'open' : 'future';
}

/** "as planned", "a scheduled speech", "gave up hope": such a word points nowhere. */
const plansNothing = (tokens: readonly DateToken[], at: number, data: CalendarLexicon): boolean =>
  isAsPlanned(tokens, at) ||
  isOfNoun(tokens, at, data) ||
  isPlanNoun(tokens, at, data) ||
  (tokens[at]?.text === 'hope' && data.hopeless.has(tokens[at - 1]?.text ?? ''));

/** "refused to sign", "forced many people to leave": the infinitive is told of as what was done or not done. Not "agreed to sign". */
function cameAbout(tokens: readonly DateToken[], to: number, data: CalendarLexicon, grain: Grain | undefined): boolean {
  if (isGivenUp(tokens, to, data, grain)) return true;
  for (let at = to; at > to - OBJECT; at--) {
    const text = tokens[at]?.text ?? '.';
    if (data.implicative.has(text)) return true;
    if (tokens[at]?.opens === true || STOPS.has(text) || data.future.has(text) || isPast(text, data)) return false;
  }
  return false;
} // prettier-ignore

/** "called |a general strike for", "has scheduled |the final for": a verb of calling something, and its object. */
function isSummoned({ tokens, data, verbs }: VerbSight, end: number): boolean {
  for (let at = end - 2; at > end - OBJECT - 4; at--) {
    const { text, start, opens } = tokens[at] ?? { text: '.', start: -1, opens: true };
    if (data.summoning.has(text))
      return tokens[at + 1]?.text !== 'for' && tokens[at - 1]?.text !== 'was';
    if (opens || STOPS.has(text) || text === ',' || verbs.has(start)) return false;
  }
  return false;
}

/**
 * "gave up their attempt |to reach it on Tuesday", "lost its fight to hold it on Friday": the day of what is given up. Not "dropped plans to close it
 * in May", "won the right to close it on Friday".
 */
function isGivenUp(
  tokens: readonly DateToken[],
  to: number,
  data: CalendarLexicon,
  grain: Grain | undefined,
): boolean {
  if (!isNear(grain)) return false;
  for (let at = to; at > to - OBJECT - 1; at--) {
    const text = tokens[at]?.text ?? '.';
    if (data.givingUp.has(text) || data.givingUp.has(`${text} ${tokens[at + 1]?.text ?? ''}`)) return true;
    if (tokens[at]?.opens === true || STOPS.has(text) || isPast(text, data)) return false;
  }
  return false;
} // prettier-ignore

const isNear = (grain: Grain | undefined): boolean => grain !== 'month' && grain !== 'far month';

/** How many tokens stand at most between such a verb and "to". */
const OBJECT = 6;

/** "went", "opened"; near miss: "red". */
const isPast = (text: string, data: CalendarLexicon): boolean =>
  data.past.has(text) || (text.length > 4 && text.endsWith('ed'));

/** "had been due to expire Friday" looks back on a plan, unless that day is nearer ahead than behind. */
const isOldPlan = (tokens: readonly DateToken[], at: number): boolean =>
  tokens[at - 1]?.text === 'been' && tokens[at - 2]?.text === 'had';

/** "began as planned Saturday", "as previously announced": it says nothing of the day. */
const isAsPlanned = (tokens: readonly DateToken[], at: number): boolean =>
  tokens[at - 1]?.text === 'as' || tokens[at - 2]?.text === 'as';

/** "cancelled a scheduled interview Monday", "a planned rally": it goes with the noun, and tells the verb nothing. Not "is due Monday". */
const isOfNoun = (tokens: readonly DateToken[], at: number, data: CalendarLexicon): boolean => {
  const next = tokens[at + 1];
  return (
    data.planned.has(tokens[at]?.text ?? '') &&
    data.determiners.has(tokens[at - 1]?.text ?? '') &&
    next?.sense === undefined &&
    /^[a-z]{3,}$/i.test(next?.text ?? '') &&
    !data.beforeDates.has(next?.text ?? '')
  );
};

/** "approved the plan on Friday", "the budget plan of Friday"; not "has a plan to leave on Friday", "they plan on leaving", "the council plans". */
function isPlanNoun(
  tokens: readonly DateToken[],
  at: number,
  { determiners, pointing }: CalendarLexicon,
): boolean {
  const word = tokens[at]?.text ?? '';
  const isOwned = (before: number): boolean => {
    const { text = '' } = tokens[before] ?? {};
    return determiners.has(text) || pointing.has(text);
  };
  return (
    /^(?:plans?|hopes?)$/.test(word) &&
    (isOwned(at - 1) || (word === 'plan' && (isOwned(at - 2) || isOwned(at - 3)))) &&
    tokens[at + 1]?.text !== 'to'
  );
}

/** "to acquire", not "to the bank", "to power", "to Oslo". */
const isBare = (tokens: readonly DateToken[], at: number, data: CalendarLexicon): boolean => {
  const { text = '', capital, sense } = tokens[at] ?? {};
  return (
    !capital && sense === undefined && /^[a-z]{3,}$/.test(text) && !data.notBareVerbs.has(text)
  );
};
