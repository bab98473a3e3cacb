// How English writes a date: one row per way. The longest match wins, then the earlier row.
// Tags are words of calendar-data.ts and shapes of numbers (tokens.ts). `kind` is read in dates/resolve.ts.
import type { DatePattern, WordSense } from '../language.js';

type Row = readonly [rule: string, pattern: string, fixed?: WordSense];

const rows = (kind: string, table: readonly Row[]): DatePattern[] =>
  table.map(([rule, pattern, fixed]) => ({
    rule,
    kind,
    pattern,
    ...(fixed ? { with: fixed } : {}),
  }));

/** In full or short of a year or a day: "Tuesday, Dec. 28, 2021", "the 10th of January", "mid-May", "late 2011". */
const CALENDAR: readonly Row[] = [
  ['iso', '<iso>'],
  ['numeric', '<numeric>'],
  ['weekday-month-day', '<weekday> .? ,? <month> .? <day> ,? <year>'],
  ['weekday-month-day', '<weekday> .? ,? <month> .? <day>'],
  ['weekday-day-month', '<weekday> .? ,? the? <day> of? <month> ,? <year>'],
  ['weekday-day-month', '<weekday> .? ,? the? <day> of? <month>'],
  ['month-day-year', '<month> .? the? <day> ,? <year>'],
  ['month-day', '<month> .? the? <day>'],
  ['week-of', 'the week of <month> .? <day>'],
  ['month-ordinal', '<fullmonth> <ordinal>'],
  ['month-ordinal', '<fullmonth> <tens> <ordinal>'],
  ['day-month-year', 'the? <day> of? <month> .? ,? <year>'],
  ['day-month', 'the? <day> of? <month>'],
  ['short-day-month', '<day> - <month> - <year>'],
  ['month-year', '<month> .? ,? of? <year>'],
  ['month-year', '<fullmonth> nineteen <tens> -? <small>?', { century: 19 }],
  ['edge-month-year', '<edge> -? <month> .? ,? <year>'],
  ['edge-month', '<edge> -? <month> .?'],
  ['bound-month-year', 'the <bound> of <month> .? ,? <year>'],
  ['bound-month', 'the <bound> of <month> .?'],
  ['bound-year', 'the <bound> of <year>'],
  ['edge-year', '<edge> -? <year>'],
  ['season-year', 'the? <season> of <year>'],
  ['season-year', 'the? <season> of nineteen <tens> -? <small>?', { century: 19 }],
  ['season-year', '<season> <year>'],
  ['edge-season-year', 'the? <edge> <season> of? <year>'],
  ['quarter-year', 'the? <ordinal> -? quarter of? <year>', { unit: 'quarter' }],
  ['year-quarter', 'the? <year> <ordinal> quarter', { unit: 'quarter' }],
  ['quarter-year', '<quarter> ,? <year>', { unit: 'quarter' }],
  ['half-year', 'the? <ordinal> half of <year>', { unit: 'half' }],
  ['fiscal-year', 'fiscal year? <year>'],
  ['year', '<year>'],
  ['year', 'the? year <year>'],
  ['year-period', 'the <year> period|quarter'],
  ['year', 'the? year nineteen <tens> -? <small>?', { century: 19 }],
  ['spelled-year', 'nineteen <tens> -? <small>?', { century: 19 }],
  ['year', 'the year two thousand <small>?', { century: 20 }],
  ['decade', 'the? <edge>? -? <decade>'],
  ['decade', 'the <edge>? -? <nameddecade>'],
  ['century', 'the? <edge>? -? <ordinal> century'],
  ['month', '<fullmonth>'],
  ['edge-weekday', '<edge> <weekday>'],
];

const WEEKDAY: readonly Row[] = [
  ['weekday', '<fullweekday>'],
  ['edge-weekday', '<edge> <fullweekday>'],
  ['weekday-part', '<edge>? <fullweekday> <part>'],
  ['part-weekday', '<part> on? <fullweekday>'],
  ['shift-weekday', 'the? <shift> <fullweekday>'],
  ['prior-weekday', 'the? <prior> <fullweekday>'],
  ['shift-weekday-part', '<shift> <fullweekday> <part>'],
  ['weekday-shift-week', '<fullweekday> of? <shift> week'],
  ['this-coming-weekday', 'this|the coming|past <fullweekday>', { shift: 1 }],
];

const DEICTIC: readonly Row[] = [
  ['today', 'today', { offset: 0 }],
  ['yesterday', '<edge>? yesterday', { offset: -1 }],
  ['tomorrow', 'tomorrow', { offset: 1 }],
  ['yesterday-part', 'yesterday <part>', { offset: -1 }],
  ['tomorrow-part', 'tomorrow <part>', { offset: 1 }],
  ['part-yesterday', '<part> yesterday', { offset: -1 }],
  ['edge-today', '<edge> today', { offset: 0 }],
  ['before-yesterday', 'the? day before yesterday', { offset: -2 }],
  ['after-tomorrow', 'the? day after tomorrow', { offset: 2 }],
  ['tonight', '<edge>? tonight', { offset: 0, part: 'TNI' }],
  ['last-night', 'last night', { offset: -1, part: 'TNI' }],
  ['this-part', '<edge>? this <part>', { offset: 0 }],
  ['overnight', 'overnight', { offset: 0, part: 'TNI' }],
];

/** A unit of the calendar seen from the publication day: "last week", "the end of this year", "May last year". */
const UNIT: readonly Row[] = [
  ['shift-unit', '<shift> <unit>'],
  ['the-shift-unit', 'the <shift> <unit>'],
  ['edge-shift-unit', '<edge> -? <shift> <unit>'],
  ['bound-shift-unit', 'the? <bound> of the? <shift> <unit>'],
  ['fiscal', 'the? <shift> fiscal <unit>'],
  ['shift-month', 'this|the? past? <shift> <fullmonth>'],
  ['edge-shift-month', '<edge> <shift> <fullmonth>'],
  ['month-shift-year', '<edge>? -? <fullmonth> of? <shift> year', { ofyear: 1 }],
  ['month-day-shift-year', '<month> .? <day> of? <shift> year'],
  ['shift-season', 'this|the? <shift> <season>'],
  ['shift-season', 'this past <season>', { shift: 0 }],
  ['edge-shift-season', '<edge> <shift> <season>'],
  ['season-shift-year', '<season> of? <shift> year'],
  ['quarter-shift-year', 'the? <ordinal> -? quarter of? <shift> year', { unit: 'quarter' }],
  ['shift-year-quarter', "<shift> year 's <ordinal> quarter", { unit: 'quarter' }],
  ['edge-unit', 'the? <bound> of the <unit>'],
  ['year-end', 'year - end', { yearend: 1 }],
  ['year-end', 'year end', { yearend: 1 }],
  ['year-end', "year 's end", { yearend: 1 }],
  ['the-season', 'the <edge>? <season>', { shift: 0 }],
];

const QUARTER: readonly Row[] = [
  ['quarter', '<ordinal> - quarter'],
  ['quarter', 'the? fiscal? <ordinal> quarter'],
  ['latest', 'the latest quarter|period'],

  ['quarter', 'the? <quarter>'],
  ['half', 'the <ordinal> half', { unit: 'half' }],
];

/** "two weeks ago", "a year ago": counted from the publication day. */
const AGO: readonly Row[] = [
  ['ago', 'about|nearly|almost|around|just|only|some? a|an <unit> ago', { count: 1, sign: -1 }],
  ['ago', 'about|nearly|almost|around|just|only|some? <number> <units> ago', { sign: -1 }],
  ['ago', 'about|nearly|almost|around|just|only|some? <number> <unit> ago', { sign: -1 }],
  ['ago', 'about|nearly|almost|around|just|only|some? <tens> -? <small> <units> ago', { sign: -1 }],
  ['ago', 'a? <unit> or so ago', { count: 1, sign: -1 }],
  ['vague-ago', 'a? <vague> of? <units> ago', { sign: -1 }],
  ['vague-ago', '<units> ago', { vague: 'X', sign: -1 }],
  ['vague-ago', 'long ago', { vague: 'X', units: 'year', sign: -1 }],
  ['from-now', '<number> <units> from now', { sign: 1 }],
  ['from-now', 'a|an <unit> from now', { count: 1, sign: 1 }],
  ['in-units-time', "<number> <units> ' time", { sign: 1 }],
];

/** Counted from the day the text is speaking of: "a day earlier", "the following week", "that month". */
const ANAPHORIC: readonly Row[] = [
  ['earlier', 'a|an|one <unit> earlier', { count: 1, sign: -1 }],
  ['unit-before', 'a|an|one <unit> before', { count: 1, sign: -1 }],
  ['earlier', '<number> <units> earlier', { sign: -1 }],
  ['unit-before', '<number> <units> before', { sign: -1 }],
  ['unit-before', 'the <unit> before', { count: 1, sign: -1 }],
  ['next-part', 'the next <part>', { count: 1, sign: 1, unit: 'day' }],
  ['same-part', 'that <part>', { count: 0, sign: 1, unit: 'day' }],
  ['later', 'a|an|one <unit> later', { count: 1, sign: 1 }],
  ['unit-before', 'a|an|one <unit> after', { count: 1, sign: 1 }],
  ['unit-before', 'the <unit> after', { count: 1, sign: 1 }],
  ['later', '<number> <units> later', { sign: 1 }],
  ['previous', 'the <prior> <unit>'],
  ['next-unit', 'the next <unit>', { count: 1, sign: 1 }],
  ['same-unit', 'that <unit>', { count: 0, sign: 1 }],
  ['same-unit', '<edge> that same? <unit>', { count: 0, sign: 1 }],
  ['same-unit', 'that same <unit>', { count: 0, sign: 1 }],
  ['full-year', 'the full year', { count: 0, sign: 1, unit: 'year' }],
  ['full-year', 'the fiscal|financial year', { count: 0, sign: 1, unit: 'year' }],
  ['edge-the-unit', '<edge> in the <unit>', { count: 0, sign: 1 }],
  ['same-unit', 'the same <unit>', { count: 0, sign: 1 }],
  ['the-unit', 'the <unit>', { count: 0, sign: 1 }],
  ['year-earlier', 'year - earlier|ago', { count: 1, sign: -1, unit: 'year' }],
  ['year-earlier', 'the? year - earlier|ago period', { count: 1, sign: -1, unit: 'year' }],
  [
    'year-earlier',
    'the? comparable? year - earlier|ago <ordinal>? quarter|period',
    { count: 1, sign: -1, unit: 'year' },
  ],
];

const REF: readonly Row[] = [
  ['now', 'right? now', { ref: 'PRESENT_REF' }],
  ['now', 'currently', { ref: 'PRESENT_REF' }],
  ['now', 'current', { ref: 'PRESENT_REF' }],
  ['now', 'at present', { ref: 'PRESENT_REF' }],
  ['now', 'nowadays', { ref: 'PRESENT_REF' }],
  ['now', 'these days', { ref: 'PRESENT_REF' }],
  ['past', 'more? recently', { ref: 'PAST_REF' }],
  ['past', 'recent', { ref: 'PAST_REF' }],
  ['past', 'recent <units>', { ref: 'PAST_REF' }],
  ['past', 'the past', { ref: 'PAST_REF' }],
  ['future', 'soon', { ref: 'FUTURE_REF' }],
  ['future', 'the near? future', { ref: 'FUTURE_REF' }],
  ['future', 'the? coming <units>', { ref: 'FUTURE_REF' }],
];

const DURATION: readonly Row[] = [
  ['duration', 'the? <number> <units>'],
  ['duration', '<number> <unit>'],
  ['duration', '<number> -? <unit>'],
  ['duration', '<tens> -? <small> <units>'],
  ['duration', '<tens> -? <small> - <unit>'],
  ['duration', 'a|an <unit>', { count: 1 }],
  ['duration', 'the <shift> <number> <units>'],
  ['duration', 'the? first|last <number> <units>'],
  ['duration', 'the? <shift> <vague> <units>'],
  ['duration', 'a? <vague> of? <units>'],
  ['duration', 'half a|an <unit>', { vague: 'half' }],
  ['duration', '<units>', { vague: 'X' }],
];

const SET: readonly Row[] = [
  ['every', 'every|each <unit>', { count: 1 }],
  ['every', 'every|each <fullweekday>'],
  ['every', 'every <number> <units>'],
  ['weekdays', '<weekdays>'],
  ['weekdays', '<fullweekday> <parts>'],
  ['daily', 'daily', { unit: 'day', count: 1 }],
  ['weekly', 'weekly', { unit: 'week', count: 1 }],
  ['monthly', 'monthly', { unit: 'month', count: 1 }],
  ['quarterly', 'quarterly', { unit: 'quarter', count: 1 }],
  ['annually', 'annually', { unit: 'year', count: 1 }],
  ['hourly', 'hourly', { unit: 'hour', count: 1 }],
];

const CLOCK: readonly Row[] = [
  ['clock-day', '<clock> <halfday>? <zone>? on? <fullweekday>'],
  ['clock-day', 'midnight|noon|midday on? <fullweekday>'],
  ['clock', '<clock> <halfday> <zone>?'],
  ['clock', '<hour> <halfday> <zone>?'],
  ['clock-day', '<hour> <halfday> <zone>? on? <fullweekday>'],
  ['clock', '<clock> <zone>'],
  ['clock-month-day', '<clock> <halfday>? <zone>? ,? on? <month> .? <day> ,? <year>'],
  ['clock-month-day', '<clock> <halfday>? <zone>? ,? on? <month> .? <day>'],
  ['clock-month-day', '<hour> <halfday> <zone>? ,? on? <month> .? <day>'],
  ['around-clock', 'around|about <clock> <halfday>?'],
  ['clock', 'noon|midnight|midday'],
  ['clock', '<hour> in the morning|afternoon|evening'],
];

/** Named days. `month` and `day` fix them, `nth` counts weekdays of a month, `easter` days from Easter Sunday. */
const HOLIDAY: readonly Row[] = [
  ['new-year', 'the? new year day', { month: 1, date: 1 }],
  ['new-year', "new year 's day", { month: 1, date: 1 }],
  ['new-year-eve', "new year 's eve", { month: 12, date: 31 }],
  ['new-year', "the new year 's? holidays|holiday", { month: 1, date: 1, wide: 'week' }],
  ['new-year', "new year 's? holidays|holiday", { month: 1, date: 1, wide: 'week' }],
  ['christmas', 'christmas day?', { month: 12, date: 25 }],
  ['christmas-eve', 'christmas eve', { month: 12, date: 24 }],
  ['orthodox-christmas', 'orthodox christmas', { month: 1, date: 7 }],
  ['boxing-day', 'boxing day', { month: 12, date: 26 }],
  ['thanksgiving', 'thanksgiving day?', { month: 11, weekday: 4, nth: 4 }],
  ['labor-day', 'labor day', { month: 9, weekday: 1, nth: 1 }],
  ['memorial-day', 'memorial day', { month: 5, weekday: 1, nth: -1 }],
  ['mlk-day', 'martin luther king jr? .? day', { month: 1, weekday: 1, nth: 3 }],
  ['presidents-day', "presidents ' day", { month: 2, weekday: 1, nth: 3 }],
  ['columbus-day', 'columbus day', { month: 10, weekday: 1, nth: 2 }],
  ['veterans-day', "veterans '? day", { month: 11, date: 11 }],
  ['independence-day', 'independence day', { month: 7, date: 4 }],
  ['july-fourth', 'the fourth of july', { month: 7, date: 4 }],
  ['halloween', 'halloween', { month: 10, date: 31 }],
  ['valentine', "valentine 's day", { month: 2, date: 14 }],
  ['st-patrick', "st .? patrick 's day", { month: 3, date: 17 }],
  ['may-day', 'may day', { month: 5, date: 1 }],
  ['election-day', 'election day', { month: 11, weekday: 1, nth: 1, add: 1 }],
  ['easter-week', 'easter week', { easter: 1, wide: 'week' }],
  ['womens-day', "international women 's day", { month: 3, date: 8 }],
  ['armistice', 'armistice day', { month: 11, date: 11 }],
  ['remembrance', 'remembrance day', { month: 11, date: 11 }],
  ['bastille', 'bastille day', { month: 7, date: 14 }],
  ['easter', 'easter sunday?', { easter: 0 }],
  ['good-friday', 'good friday', { easter: -2 }],
  ['easter-monday', 'easter monday', { easter: 1 }],
  ['palm-sunday', 'palm sunday', { easter: -7 }],
  ['ash-wednesday', 'ash wednesday', { easter: -46 }],
];

export const datePatterns: readonly DatePattern[] = [
  ...rows('holiday', HOLIDAY),
  ...rows('calendar', CALENDAR),
  ...rows('weekday', WEEKDAY),
  ...rows('deictic', DEICTIC),
  ...rows('unit', UNIT),
  ...rows('quarter', QUARTER),
  ...rows('ago', AGO),
  ...rows('anaphoric', ANAPHORIC),
  ...rows('ref', REF),
  ...rows('set', SET),
  ...rows('clock', CLOCK),
  ...rows('duration', DURATION),
];
