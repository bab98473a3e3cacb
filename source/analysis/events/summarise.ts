// A clause → the words that say what happened: the date, the connective, asides and who reported it trimmed away.
import type { EventData } from '../../languages/language.js';
import type { Range } from '../../model/range.js';
import type { Token } from '../dates/tokens.js';

/** What a summary is taken from. Token numbers; `to` is exclusive. */
export type Stretch = {
  readonly body: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** The verb that the summary must keep. */
  readonly verbTo: number;
  /** The date mentions that date this event, as runs of tokens: the list says when, so the summary need not. */
  readonly dates: readonly { readonly from: number; readonly to: number }[];
  readonly data: EventData;
};

export type Summary = { readonly text: string; readonly range: Range };

/** A summary longer than this is cut at the first place where its meaning allows it. */
const WANTED = 90;

/** The word after a comma that opens an aside: ", saying", ", which", ", demanded by". Not: ", Geneva". */
const ASIDE = /^(?:which|who|where|while|amid|as|after|but|and|with|[a-z]{3,}ing|[a-z]{3,}ed)$/;

/** "Tuesday, December 28", "last week", "earlier this month"; not "January 10". */
const DROPPABLE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:earlier |later )?(?:last|this) [a-z]+$|(?:today|yesterday)$)/i;

const CLOSERS = /^[,;:.\-—–"”’]$/;

/** Words of the stretch in their order, none changed; at least up to the verb. */
export function summarise(stretch: Stretch): Summary {
  const { body, tokens, data } = stretch;
  let { from, to } = stretch;
  from = skipOpening({ ...stretch, from });
  to = skipAttribution({ ...stretch, from, to });
  to = cutAsides({ ...stretch, from, to });
  while (
    to > from + 1 &&
    (CLOSERS.test(tokens[to - 1]!.text) || data.connectives.has(tokens[to - 1]!.text))
  )
    to--;
  const dropped = droppedDates({ ...stretch, from, to });
  let text = '';
  let last = tokens[from]!.start;
  for (const { start, end } of dropped) {
    text += body.slice(last, start);
    last = end;
  }
  const end = endOf(body, tokens, from, to);
  text += body.slice(last, Math.max(last, end));
  return {
    text: text
      .replace(/\s+/g, ' ')
      .replace(/ ([,.;:])/g, '$1')
      .trim(),
    range: { start: tokens[from]!.start, end },
  };
}

/** The end of the last token; a closing mark that belongs to a quotation inside is kept. */
function endOf(body: string, tokens: readonly Token[], from: number, to: number): number {
  const end = tokens[to - 1]!.end;
  const inside = body.slice(tokens[from]!.start, end);
  const open = (inside.match(/“/g)?.length ?? 0) > (inside.match(/”/g)?.length ?? 0);
  const odd = (inside.match(/"/g)?.length ?? 0) % 2 === 1;
  const mark = open ? '”' : odd ? '"' : undefined;
  if (mark === undefined) return end;
  if (body[end] === mark) return end + 1;
  if (body[end + 1] === mark && /[.,!?]/.test(body[end]!)) return end + 2;
  return end;
}

/** Token behind "MOSCOW (Agency / Other - 28th December, 2021) ": where and when a text was filed is not what happened. */
export function datelineEnd(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < Math.min(to, from + 6) && (tokens[at]!.capital || /^[,.]$/.test(tokens[at]!.text)))
    at++;
  if (at === from || tokens[at]?.text !== '(') return from;
  let close = at;
  while (close < Math.min(to, at + 20) && tokens[close]!.text !== ')') close++;
  if (tokens[close]?.text !== ')') return from;
  const shouts = tokens[from]!.end - tokens[from]!.start > 2 && tokens[close + 1]?.capital === true;
  close++;
  const marks = close;
  while (close < to && /^[-—–:]$/.test(tokens[close]!.text)) close++;
  return close > marks || (shouts && close - at > 4) ? close : from;
}

/** "However, ", "Last week, ", "According to reports, ", "Addressing a meeting, ": the statement begins behind them. */
function skipOpening(stretch: Stretch): number {
  let at = stretch.from;
  for (
    let next = skipOne(stretch, at);
    next > at && next < stretch.verbTo;
    next = skipOne(stretch, at)
  )
    at = next;
  return at;
}

function skipOne({ tokens, from, verbTo, dates, data }: Stretch, at: number): number {
  const { text } = tokens[at]!;
  const next = tokens[at + 1]?.text ?? '';
  if (/^[,;:”)\-—–]$/.test(text)) return at + 1;
  if (data.connectives.has(text) && next === ',') return at + 2;
  if (/^(?:and|but|then|or|so|yet|later)$/.test(text)) return at + 1;
  if (
    data.subordinators.has(text) &&
    !/^(?:who|where|whose|whom|which|until|unless|if)$/.test(text)
  )
    return at + 1;
  if (data.attributions.has(text) || (at === from && text.length > 5 && text.endsWith('ing'))) {
    let comma = at;
    while (comma < verbTo && tokens[comma]!.text !== ',') comma++;
    if (comma < verbTo - 1) return comma + 1;
  }
  const date = dates.find(
    (run) => run.from === at || (run.from === at + 1 && /^(?:on|in|at|by|early|late)$/.test(text)),
  );
  if (date === undefined || tokens[date.to]?.text === "'s") return at;
  const isFree = tokens[date.to]?.text === ',' || isSubject(tokens[date.to], data);
  return isFree ? date.to : at;
}

const isSubject = (token: Token | undefined, data: EventData): boolean =>
  token !== undefined &&
  (token.capital || data.determiners.has(token.text) || data.pronouns.has(token.text));

/** ", AP reported", ", according to the ministry", ", as per the report": who said so, where that is not the event. */
function skipAttribution({ tokens, from, to, verbTo, data }: Stretch): number {
  for (let at = to - 1; at > Math.max(verbTo, to - 24); at--) {
    const { text } = tokens[at]!;
    if (text !== ',') continue;
    const next = tokens[at + 1]?.text ?? '';
    const after = tokens[at + 2]?.text ?? '';
    if (data.attributions.has(next) || (next === 'as' && data.attributions.has(after))) return at;
    for (let verb = at + 1; verb < to && verb < at + 12; verb++)
      if (data.saying.has(tokens[verb]!.text) && verb >= to - 3 && verb > at + 1 && verb >= verbTo)
        return at;
  }
  return to > from ? to : from + 1;
}

/** Cuts at the last of the marks that end the main statement, where the summary is longer than wanted. */
function cutAsides({ tokens, from, to, verbTo }: Stretch): number {
  const length = (end: number): number => tokens[end - 1]!.end - tokens[from]!.start;
  if (length(to) <= WANTED) return to;
  let best = to;
  let quoted = false;
  for (let at = from; at < to; at++) {
    const { text } = tokens[at]!;
    if (text === '"' || text === '“' || text === '”')
      quoted = text === '“' || (text === '"' && !quoted);
    if (at <= verbTo + 1 || quoted) continue;
    const next = tokens[at + 1]?.text ?? '';
    const opens =
      text === ';' ||
      (text === ',' && ASIDE.test(next)) ||
      /^(?:amid|although|whereas)$/.test(text);
    if (opens && length(at) > 30) {
      best = at;
      break;
    }
  }
  return best;
}

/** "on Tuesday, December 28," inside the statement; not "the Tuesday deadline", "Tuesday's vote", "until Tuesday". */
function droppedDates({ tokens, from, to, dates, body, data }: Stretch): Range[] {
  const dropped: Range[] = [];
  for (const run of dates) {
    if (run.from <= from || run.to >= to + 1) continue;
    const before = tokens[run.from - 1]!;
    const after = tokens[run.to];
    const only = body.slice(tokens[run.from]!.start, tokens[run.to - 1]!.end);
    if (!DROPPABLE.test(only)) continue;
    if (
      after?.text === "'s" ||
      data.determiners.has(before.text) ||
      data.notOnDate.has(before.text)
    )
      continue;
    if (/^(?:last|this|next|and|or|to|between|late|early|for|at|night|morning)$/.test(before.text))
      continue;
    const first = before.text === 'on' ? run.from - 1 : run.from;
    let last = run.to;
    if (tokens[last]?.text === '(' && dates.some(({ from: inner }) => inner === last + 1)) {
      while (last < to && tokens[last]!.text !== ')') last++;
      last++;
    }
    const comma = tokens[first - 1]?.text === ',';
    if (comma && tokens[last]?.text === ',') last++;
    else if (tokens[run.to - 1]?.text !== ',' && tokens[last]?.text === ',' && only.includes(','))
      last++;
    if (first <= from || last > to) continue;
    dropped.push({ start: tokens[first - 1]!.end, end: tokens[last - 1]!.end });
  }
  return dropped;
}
