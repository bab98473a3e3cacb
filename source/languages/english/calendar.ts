// The English words of the calendar: what a word says of a date, and the words that tell which way a date points.
import type { CalendarLexicon, WordSense } from '../lexicons/calendar-lexicon.js';
import { datePatterns } from './date-patterns.js';
import { eventLists } from './events/event-lists.js';
import { baseVerbs, shortPasts } from './events/events.js';
import { irregularPasts, pastsLikeBases, unchangedPasts } from './grammar/irregular-verbs.js';
import {
  CARDINALS,
  MONTHS,
  monthNames,
  TENS,
  UNITS,
  WEEKDAYS,
  weekdayNames,
} from './lexicon/calendar-words.js';
import { phraseList, union, words } from './word-list.js';

/** Words, each with its place in the list, from 1 unless told. */
const numbered = (list: Iterable<string>, first = 1): [string, number][] =>
  [...list].map((word, index) => [word, index + first]);

/** Rows of forms: each form with the place of its row, from 1. */
const numberedRows = (rows: readonly (readonly string[])[]): [string, number][] =>
  rows.flatMap((forms, index) => forms.map((form): [string, number] => [form, index + 1]));

/** Rows "VALUE: word word": each word with its value. */
const valued = (rows: string): [string, string][] =>
  phraseList(rows).flatMap((row) => {
    const [value = '', list = ''] = row.split(': ');
    return [...words(list)].map((word): [string, string] => [word, value]);
  });

const ORDINALS = words(`
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  seventeenth eighteenth nineteenth twentieth
`);
const DECADES = words('twenties thirties forties fifties sixties seventies eighties nineties');
const PARTS = `TMO: morning dawn daybreak, TAF: afternoon lunchtime, TEV: evening dusk, TNI: night nightfall, T24:00: midnight, T12:00: noon midday`;

/** What each word says of a date, by tag. */
function senses(): ReadonlyMap<string, WordSense> {
  const senses = new Map<string, WordSense>();
  const add = <Value>(
    list: readonly (readonly [string, Value])[],
    sense: (value: Value) => WordSense,
  ): void => {
    for (const [word, value] of list) senses.set(word, { ...senses.get(word), ...sense(value) });
  };
  const firsts = (rows: readonly (readonly string[])[]): string[] =>
    rows.flatMap((forms) => forms.slice(0, 1));
  add(numberedRows(MONTHS), (month) => ({ month }));
  add(numbered(firsts(MONTHS)), (fullmonth) => ({ fullmonth }));
  add(numberedRows(WEEKDAYS), (weekday) => ({ weekday }));
  add(numbered(firsts(WEEKDAYS)), (fullweekday) => ({ fullweekday }));
  add(numbered(firsts(WEEKDAYS).map((day) => `${day}s`)), (weekdays) => ({ weekdays }));
  add(
    [...UNITS.keys()].map((unit) => [unit, unit] as const),
    (unit) => ({ unit }),
  );
  add([['semester', 'half']], (unit) => ({ unit }));
  add(
    [...UNITS, ['year', 'yrs'] as const].map(([unit, plural]) => [plural, unit] as const),
    (units) => ({ units }),
  );
  add(numbered(CARDINALS), (number) => ({ number, small: number }));
  add(numbered(TENS, 2), (tens) => ({ number: 10 * tens, tens: 10 * tens }));
  add([['hundred', 100]], (number) => ({ number }));
  add(numbered(words('q1 q2 q3 q4')), (quarter) => ({ quarter }));
  add([...numbered(ORDINALS), ['thirtieth', 30]], (ordinal) => ({ ordinal }));
  add(numbered(DECADES, 2), (nameddecade) => ({ nameddecade }));
  add(valued('SP: spring, SU: summer, FA: fall autumn, WI: winter'), (season) => ({ season }));
  add(valued(PARTS), (part) => ({ part }));
  add(valued('START: early earlier, MID: mid, END: late later'), (edge) => ({ edge }));
  add(valued('START: beginning start outset, MID: middle, END: end close'), (bound) => ({ bound }));
  add(valued('-1: last past, 0: this current, 1: next coming upcoming'), (shift) => ({
    shift: Number(shift),
  }));
  add(valued('-1: previous preceding prior, 1: following, 0: same'), (prior) => ({
    prior: Number(prior),
  }));
  add(valued('am: am a.m. a.m, pm: pm p.m. p.m'), (halfday) => ({ halfday }));
  add(
    [
      ...words(`
        gmt utc bst cet cest eet eest wet msk est edt et cst cdt ct mst mdt pst pdt pt akst hst ast nst ist jst kst hkt sgt pkt aest
        aedt awst acst nzst nzdt sast wib
      `),
    ].map((zone) => [zone, 1] as const),
    (zone) => ({ zone }),
  );
  add(valued('TMO: mornings, TAF: afternoons, TEV: evenings, TNI: nights'), (parts) => ({ parts }));
  add(valued('X: several few many some, 2: couple, 12: dozen, half: half'), (vague) => ({ vague }));
  return senses;
}

const ARTICLES = words('a an the');
const OWNERS = words("his her its their our my your 's");

/** What ties a second day to the first of its month. */
const DAY_LINKS = words('- – and or to through');

export const calendarLexicon: CalendarLexicon = {
  words: senses(),
  patterns: datePatterns,
  capitalised: union(monthNames, weekdayNames),
  ambiguousMonths: words('march may april june august'),
  ambiguousSeasons: words('fall spring'),
  beforeNamedDays: words('long super bloody sheffield black fat shrove maundy cyber'),
  beforeDates: words(`
    in on at by since until till from to through during before after between and or of for early mid late last
    next this past that the around about about circa than earlier later each every as over - – — ( / "
  `),
  beforeMonths: words(
    'in by since until till during throughout through before early mid late last next this from between',
  ),
  articles: ARTICLES,
  owners: OWNERS,
  determiners: union(ARTICLES, OWNERS),
  pointing: words('this that'),
  beforeFeasts: words('of in during for before after since until till throughout this the'),
  beforeClocks: words('at by around about until till'),
  shortForms: words('c ca b d m r fl div est'),
  being: words('is are exist exists know'),
  fiscal: words('fiscal financial'), // "the |fiscal third quarter"
  stretchEnds: words('ended ending'), // "the third quarter |ended Aug. 31"
  yearWords: words('fiscal financial calendar this last next that year'),
  introducing: union(ARTICLES, words('who whose')),
  roughly: words('roughly approximately about around some nearly almost over exactly'),
  comparing: words('more less fewer rather'),
  countedFrom: words('before after when that of'),
  feastVerbs: words(`
    was were did fell came began ended saw brought passed marked went had has been is meant boosted helped lifted hurt hit cost proved
    turned made seemed looked felt became gave kept arrived approached loomed dawned started remained
  `),
  habits: words(`
    trade market markets shift shifts class classes lesson lessons job jobs column roast round rounds walk walks ritual
    evenings mornings nights afternoons crowd crowds matinee matinees routine
  `),
  moneyWords: words(`
    profit profits sales earnings earned revenue revenues loss losses income net share shares percent % billion million
    growth gdp economy economic investors company companies bank banks market markets orders output exports imports
    inflation quarterly analysts dividend deliveries shipments prices stock turnover results cents bookings
    built flew shipped exported imported produced hired jobs cars vehicles passengers subscribers customers tonnes barrels
    factory factories brewer carmaker airline retailer shops stores branches
  `),
  playWords: words(`
    goal goals goalless goalkeeper keeper score scored scores scoring scorer match matches game games season league striker
    midfielder defender winger penalty penalties coach team teams teammates referee half-time halftime kick-off kickoff
    player players touchdown quarterback innings wicket wickets try tries fixture fixtures rebounds playoff playoffs
    equalised equalized equaliser equalizer trailed trailing led lead pitch substitute substitutes points crowd fans stadium
    cup final corner header puck tackle scrum basket baskets derby audience stage orchestra chorus soprano tenor baritone pianist
    conductor concert opera actors overture interval
  `),
  honours: words(`
    player players man woman person rookie coach word book song album car team athlete sportsman sportswoman newcomer manager
    driver interview photo artist footballer cricketer jockey golfer teacher nurse goal save shot
  `),
  countNouns: words(`
    people troops miles km kilometers kilometres meters metres feet pounds tons tonnes dollars euros
    percent percentage pc acres homes houses jobs workers employees units points votes barrels gallons shares
    cars years months days hours residents students families deaths cases men women children
    volunteers members tents refugees fighters rebels migrants protesters delegates words pages copies
    schoolchildren pupils passengers patients voters soldiers officers prisoners animals trees visitors
    customers staff guests seats beds tickets signatures victims villagers sailors athletes runners
  `),
  notBeforeYears: words(`
    flight route highway room page no number channel boeing airbus windows office resolution article section
    chapter model apartment suite interstate rd street avenue
  `),
  future: words(`
    will ll shall would may might must should scheduled expected due plans plan planned planning upcoming slated expects hopes
    hope intends intend intended aims going deadline supposed
  `),
  openStarts: words('since after following from'),
  behindWhich: words('after since following'),
  planned: words('scheduled planned expected intended upcoming'),
  hopeless: words('up lost no of in'),
  timetable: union(
    words(`
      host hosts play plays face faces meet meets open opens reopen reopens restart restarts close closes start starts begin begins end ends expire
      expires resume resumes return returns vote votes sit sits convene convenes reconvene reconvenes air airs debut debuts
      premiere premieres compete competes contest contests tour tours entertain entertains elect elects choose chooses lapse
      lapses depart departs sail sails fall falls launch launches is are visit visits travel travels decide decides
    `),
    phraseList(`
      run out, runs out, kick off, kicks off, get underway, gets underway, get under, gets under, take place, takes place,
      take effect, takes effect, come out, comes out, leave for, leaves for, arrive in, arrives in, hold talks, holds talks,
      hold a, holds a, hold elections, holds elections, hold its, holds its, hold their, take on, takes on, go ahead, goes ahead, go on, goes on, go to, goes to, head to, heads to, come into, comes into
    `),
  ),
  telling: words(`
    say says tell tells add adds report reports write writes warn warns note notes explain explains claim claims insist insists
    show shows reveal reveals find finds suggest suggests recall recalls believe believes think thinks know knows admit admits
    have has do does seem seems appear appears remain remains stand stands lie lies live lives follow follows come comes
    accused alleged believed charged known said thought suspected reported
  `),
  implicative: words(`
    refused refuses failed fails declined declines managed began started continued tried attempted forgot neglected
    proceeded had able unable forced allowed permitted rushed went helped seemed appeared needed stopped ceased came got
    enabled prompted caused led compelled hurried used rejected dismissed turned denied vetoed blocked abandoned only
  `),
  pastsLikeBases,
  summoning: eventLists.summoning,
  givingUp: new Set([
    'gave up',
    ...words('dropped lost abandoned ended scrapped ditched shelved axed'),
  ]), // "|gave up an attempt to"
  lookingBack: words('was were'),
  timeClauses: words('when until before once if unless till'),
  futureBefore: words('by'),
  until: words('until till effective'),
  soonest: words('soon early late'),
  past: union(
    irregularPasts,
    unchangedPasts,
    shortPasts,
    words('was were did had been has have quoted noted added announced reported'),
  ),
  bareVerbs: union(
    baseVerbs,
    words('address attend be convene end expire happen host testify travel'),
  ),
  notBareVerbs: words(`
    the his her its their our this that these those power date death life work school court trial office market prison jail
    town each all another some any many most more less about around over him them what which
  `),
  endOfMonths: words('by through'),
  mishaps: words(`
    events event incident incidents attack attacks crash crashes blast blasts explosion explosions bombing bombings shooting shootings
    murder murders killing killings massacre fire fires flood floods earthquake quake riot riots coup accident accidents disaster
    collapse tragedy assault robbery raid raids
  `),
  calledOff: words('axed cancelled canceled scrapped called postponed shelved abandoned'),
  moving: words(
    'postpone postpones postponed postponing reschedule reschedules rescheduled defer defers deferred adjourn adjourns adjourned delay delays delayed shift shifted moved',
  ),
  movedTo: words('to until till'),
  placing: words('put puts putting push pushes pushed pushing bring brings brought'),
  displacing: words('off back forward'),
  beginning: words('starting beginning commencing effective'),
  announcing: words(`
    announced unveiled approved ordered voted decreed declared imposed proposed outlined revealed agreed scheduled planned called launched
    announces unveils approves orders decrees declares imposes proposes outlines reveals plans calls
  `),
  appointed: words('set rebooked pencilled penciled rearranged rescheduled'),
  arranging: words(
    'set fixed called arranged booked pencilled agreed settled decided based insisted voted focused worked',
  ),
  memories: words(`
    remember remembers recall recalls speak speaks talk talks tell tells boast boasts dream dreams sing sings memory memories legend
    legends stories forget forgotten commemorate commemorates mourn mourns remembered compare compares measure measures evoke evokes
  `),
  negations: words("not never n't 't"),
  turns: words('but yet only instead'),
  clauseBreaks: words(
    `that which who whom whose when while where because although though but if whether`,
  ),
  dayLinks: DAY_LINKS,
  rangeLinks: union(DAY_LINKS, words('— until till thru')),
  upTo: words('to through until till - –'),
  listLinks: words(', and or &'),
  endsPair: words('in at on and to for with when as by but during that after'),
  saidOn: /\b(?:said|says|added|announced|reported|told \w+)(?: on| late| early)? $/,
  ofWhatIsKnown: /\b(?:the|that|this|an?|same|his|her|its|their)\s$/i,
  sundayPapers: words('mail independent'),
  namedPapers: words(
    'times telegraph mirror express mail post herald star sun people mercury tribune',
  ),
  nominatives: words('he she they it we i you'),
  todayShows: words('programme program show'),
  weekdayPapers: words('newspaper newspapers paper papers tabloid tabloids supplement magazine'),
  weekdayShows: words('live kitchen brunch football lights takeaway raw smackdown'),
  famousDays: [
    {
      month: 9,
      day: 11,
      year: 2001,
      namedBy:
        /^(?:attacks?|hijack(?:ings?|ers?)|terror|terrorist|survivors?|victims?|responders?|families|memorial)$/,
      of: /^(?:attacks|events|hijackings|hijackers|terrorism|atrocities|horrors?|tragedy|carnage|aftermath|victims|survivors|families|firefighters|responders|widows?|orphans|heroes|memory|wake)$/, // prettier-ignore
      ofLinks: words('of on'),
    },
    {
      month: 1,
      day: 6,
      year: 2021,
      namedBy: /^(?:riot(?:s|ers?|ing)?|insurrection(?:ists?)?|mob|committee|panel|defendants?)$/,
      of: /^(?:riots?|insurrection|events|mob|storming)$/,
      ofLinks: words('of on'),
    },
  ],
};
