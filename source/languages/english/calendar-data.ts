// The English words of the calendar: what a word says of a date, and the words that tell which way a date points.
import type { CalendarData, WordSense } from '../language.js';
import { datePatterns } from './date-patterns-data.js';

type Words<Value> = Readonly<Record<string, Value>>;

// prettier-ignore
const MONTHS: Words<number> = {
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9,
  october: 10, november: 11, december: 12,
};

// prettier-ignore
const SHORT_MONTHS: Words<number> = {
  jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12,
};

// prettier-ignore
const WEEKDAYS: Words<number> = {
  monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7,
};

// prettier-ignore
const SHORT_WEEKDAYS: Words<number> = {
  mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7,
};

// prettier-ignore
const UNITS: Words<string> = {
  second: 'second', minute: 'minute', hour: 'hour', day: 'day', week: 'week', weekend: 'weekend',
  month: 'month', quarter: 'quarter', semester: 'half', year: 'year', decade: 'decade', century: 'century',
};

// prettier-ignore
const PLURAL_UNITS: Words<string> = {
  seconds: 'second', minutes: 'minute', hours: 'hour', days: 'day', weeks: 'week',
  weekends: 'weekend', months: 'month', quarters: 'quarter', years: 'year', yrs: 'year', decades: 'decade',
  centuries: 'century',
};

// prettier-ignore
const CARDINALS: Words<number> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
  twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18,
  nineteen: 19,
};

// prettier-ignore
const TENS: Words<number> = {
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};

// prettier-ignore
const ORDINALS: Words<number> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
  eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17,
  eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30,
};

// prettier-ignore
const NAMED_DECADES: Words<number> = {
  twenties: 2, thirties: 3, forties: 4, fifties: 5, sixties: 6, seventies: 7, eighties: 8, nineties: 9,
};

const SEASONS: Words<string> = {
  spring: 'SP',
  summer: 'SU',
  fall: 'FA',
  autumn: 'FA',
  winter: 'WI',
};

// prettier-ignore
const PARTS: Words<string> = {
  morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI', midnight: 'T24:00', noon: 'T12:00',
  dawn: 'TMO', daybreak: 'TMO', dusk: 'TEV', nightfall: 'TNI', midday: 'T12:00', lunchtime: 'TAF',
};

// prettier-ignore
const EDGES: Words<string> = { early: 'START', earlier: 'START', mid: 'MID', late: 'END', later: 'END' };

// prettier-ignore
const BOUNDS: Words<string> = {
  beginning: 'START', start: 'START', middle: 'MID', end: 'END', outset: 'START', close: 'END',
};

// prettier-ignore
const SHIFTS: Words<number> = {
  last: -1, past: -1, this: 0, current: 0, next: 1, coming: 1, upcoming: 1,
};

const PRIORS: Words<number> = { previous: -1, preceding: -1, prior: -1, following: 1, same: 0 };

const HALF_DAYS: Words<string> = {
  am: 'am',
  pm: 'pm',
  'a.m.': 'am',
  'p.m.': 'pm',
  'a.m': 'am',
  'p.m': 'pm',
};

// prettier-ignore
const VAGUE: Words<string> = {
  several: 'X', few: 'X', many: 'X', some: 'X', couple: '2', dozen: '12', half: 'half',
};

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

function lexicon(): ReadonlyMap<string, WordSense> {
  const senses = new Map<string, WordSense>();
  const add = <Value>(words: Words<Value>, sense: (value: Value) => WordSense): void => {
    for (const [word, value] of Object.entries(words))
      senses.set(word, { ...senses.get(word), ...sense(value) });
  };
  add(MONTHS, (month) => ({ month, fullmonth: month }));
  add(SHORT_MONTHS, (month) => ({ month }));
  add(WEEKDAYS, (weekday) => ({ weekday, fullweekday: weekday }));
  add(SHORT_WEEKDAYS, (weekday) => ({ weekday }));
  add(UNITS, (unit) => ({ unit }));
  add(PLURAL_UNITS, (units) => ({ units }));
  add(CARDINALS, (number) => ({ number, small: number }));
  add(TENS, (number) => ({ number, tens: number }));
  add({ hundred: 100 }, (number) => ({ number }));
  add({ q1: 1, q2: 2, q3: 3, q4: 4 }, (quarter) => ({ quarter }));
  add(ORDINALS, (ordinal) => ({ ordinal }));
  add(NAMED_DECADES, (named) => ({ nameddecade: named }));
  add(SEASONS, (season) => ({ season }));
  add(PARTS, (part) => ({ part }));
  add(EDGES, (edge) => ({ edge }));
  add(BOUNDS, (bound) => ({ bound }));
  add(SHIFTS, (shift) => ({ shift }));
  add(PRIORS, (prior) => ({ prior }));
  add(HALF_DAYS, (halfday) => ({ halfday }));
  add({ est: 1, edt: 1, gmt: 1, et: 1, pst: 1, cst: 1, bst: 1, utc: 1 }, (zone) => ({ zone }));
  add({ mornings: 'TMO', afternoons: 'TAF', evenings: 'TEV', nights: 'TNI' }, (parts) => ({
    parts,
  }));
  add(VAGUE, (vague) => ({ vague }));
  for (const [word, weekday] of Object.entries(WEEKDAYS))
    senses.set(`${word}s`, { weekdays: weekday });
  return senses;
}

export const calendarData: CalendarData = {
  words: lexicon(),
  patterns: datePatterns,
  capitalised: list(`
    january february march april may june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds
    thu thur thurs fri sat sun
  `),
  ambiguousMonths: list('march may april june august'),
  ambiguousSeasons: list('fall spring'),
  beforeNamedDays: list('super bloody sheffield black fat shrove maundy cyber'),
  beforeDates: list(`
    in on at by since until till from to through during before after between and or of for early mid late last
    next this past that the around about about circa than earlier later each every as over - – — ( / "
  `),
  countNouns: list(`
    people troops soldiers miles km kilometers kilometres meters metres feet pounds tons tonnes dollars euros
    percent percentage pc acres homes houses jobs workers employees units points votes barrels gallons shares
    cars copies years months days hours residents students families deaths cases men women children
    volunteers members tents refugees fighters rebels migrants protesters delegates
  `),
  notBeforeYears: list(`
    flight route highway room page no number channel boeing airbus windows office resolution article section
    chapter model apartment suite interstate rd street avenue
  `),
  future: list(`
    will ll shall would scheduled expected due plans plan planned planning upcoming slated expects hopes
    hope intends intend intended aims going deadline supposed
  `),
  futureBefore: list('by'),
  until: list('until till effective'),
  soonest: list('soon early late'),
  past: list(`
    said told was were did had been has have began went came made took gave held met saw left found
    struck hit fell rose fought won lost sent became spoke wrote brought bought sold paid broke shot led felt
    kept stood ran drew grew chose flew threw knew thought heard built spent lay sat set cut put quit shut
    spread quoted noted added announced reported
  `),
  bareVerbs: list(`
    be meet hold begin start end visit vote decide open close leave arrive return take give make present discuss
    speak address report release announce sign run play face appear attend join launch travel fly go come host
    convene resume submit testify stand become happen expire
  `),
  notBareVerbs: list(`
    the his her its their our this that these those power date death life work school court trial office market prison jail
    town each all another some any many most more less about around over him them what which
  `),
  endOfMonths: list('by through'),
  clauseBreaks: list(
    `that which who whom whose when while where because although though but if whether`,
  ),
};
