// What looks like a date and is none: prices, names, counts, flight numbers. Each guard is named for what it sees.
import type { CalendarLexicon } from '../../languages/lexicons/calendar-lexicon.js';
import { memoizeByObject } from '../../text/values/memoize.js';
import type { DateToken } from '../tokens.js';
import type { Expression } from './patterns.js';

type GuardedSight = {
  readonly tokens: readonly DateToken[];
  readonly expression: Expression;
  readonly first: DateToken;
  readonly last: DateToken;
  readonly before: DateToken | undefined;
  readonly after: DateToken | undefined;
  readonly data: CalendarLexicon;
};

/** “…,” March said; "fell. March said". */
const ENDS_SAYING = /^[.!?"”“]$/;

/** "a May meeting", "the bank's May meeting"; not "the Women's March on Tarn", "the Long March". */
const isBeforeNoun = (
  before: DateToken | undefined,
  after: DateToken | undefined,
  data: CalendarLexicon,
): boolean =>
  before !== undefined &&
  data.determiners.has(before.text) &&
  after !== undefined &&
  !after.opens &&
  !after.capital &&
  /^[a-z0-9]/.test(after.text) &&
  !data.beforeDates.has(after.text) &&
  !data.past.has(after.text);

/** "a televised March debate": an adjective stands between. Not "the May march", "a Women's March event". */
const isBehindAdjective = (
  tokens: readonly DateToken[],
  { from, to }: Expression,
  { articles }: CalendarLexicon,
): boolean => {
  const [determiner, adjective, after] = [tokens[from - 2], tokens[from - 1], tokens[to]];
  return (
    tokens[from]?.capital === true &&
    adjective?.capital === false &&
    !adjective.opens &&
    adjective.sense === undefined &&
    /^[a-z]{3,}$/.test(adjective.text) &&
    articles.has(determiner?.text ?? '') &&
    after?.opens === false &&
    !after.capital &&
    /^[a-z]{3,}$/.test(after.text)
  );
};

/** "in May", "In May it rained"; not "The March", "the March", which needs a noun behind. */
const isBehindDateWord = (before: DateToken | undefined, data: CalendarLexicon): boolean =>
  before !== undefined &&
  (before.capital
    ? data.beforeMonths.has(before.text)
    : data.beforeDates.has(before.text) && !data.determiners.has(before.text));

/** "$1990", "#1971", "no:1204". */
const SIGN = /^[$£€#+*=&:/.]$/;

/** ", 1998", "May's 1998", "1997-1998". */
const BEFORE_YEAR = /^(?:,|'s|-)$/;

/** What may stand behind a phrase that is whole. */
const ENDS_PHRASE = /^[.,;:!?)"”—–]$/;

/** "(c. 1818", "m. 1949": a stop that ends a word of one or two letters, in brackets. */
const isShortForm = (
  tokens: readonly DateToken[],
  from: number,
  { shortForms }: CalendarLexicon,
): boolean =>
  tokens[from - 1]?.text === '.' &&
  shortForms.has(tokens[from - 2]?.text ?? '') &&
  /^[(;]$/.test(tokens[from - 3]?.text ?? '');

/** "San Orlo Expo 2016", "the Tarn 2012 Games": a name of two words or more with the year in which it is held. Not "Peugeot 2008". */
const isHeldIn = (tokens: readonly DateToken[], { from, says }: Expression): boolean =>
  isBetween(says.year, 1980, 2035) &&
  [1, 2].every((back) => isNameWord(tokens[from - back]) && tokens[from - back]?.opens === false) &&
  /^[a-z]+$/.test(tokens[from - 1]?.text ?? '');

/** "which is still in use today", "the town that it is today.": an age, as far as it ends what is said. */
function isStillSo(
  tokens: readonly DateToken[],
  { from, to, rule }: Expression,
  { being }: CalendarLexicon,
): boolean {
  const behind = tokens[to];
  const isLast = behind === undefined || behind.opens || /^[.,;?!)]$/.test(behind.text);
  if (rule !== 'today' || !isLast) return false;
  if (being.has(tokens[from - 1]?.text ?? '')) return true;
  for (let at = from - 1; at > from - 8 && tokens[at + 1]?.opens === false; at--)
    if (tokens[at]?.text === 'still') return true;
  return false;
}

/** "1998"; not "1998 to 2001". */
const isLoneYear = ({ rule, from, to }: Expression): boolean => rule === 'year' && to - from <= 1;

const isBetween = (value: number | string | undefined, least: number, most: number): boolean =>
  typeof value === 'number' && value >= least && value <= most;

/** "Lind", "Island"; not "Tuesday". */
const isNameWord = (token: DateToken | undefined): boolean =>
  token?.capital === true && token.sense === undefined;

/** "of the season", "of his term"; not "of the year", "of 2019", "of fiscal 2019". */
const isOfSomethingElse = (
  tokens: readonly DateToken[],
  to: number,
  { determiners, yearWords }: CalendarLexicon,
): boolean => {
  const after = tokens[to];
  if (after?.text !== 'of' || after.opens) return false;
  const noun = tokens[determiners.has(tokens[to + 1]?.text ?? '') ? to + 2 : to + 1];
  return noun !== undefined && noun.sense === undefined && /^[a-z]+$/.test(noun.text) &&
    !yearWords.has(noun.text); // prettier-ignore
};

/** "|, 61," */
const isAge = (tokens: readonly DateToken[], at: number): boolean =>
  tokens[at]?.text === ',' &&
  /^[1-9]\d$/.test(tokens[at + 1]?.text ?? '') &&
  tokens[at + 2]?.text === ',';

/** "|a nurse", "|who left", "|34" */
const opensApposition = (token: DateToken | undefined, { introducing }: CalendarLexicon): boolean =>
  introducing.has(token?.text ?? '') || /^[1-9]\d$/.test(token?.text ?? '');

/** How far around an expression a word of money or of play says which half it is, in tokens. */
const NEIGHBOURS = 25;

/**
 * The words of its paragraph speak of play and none of money; where neither does, those of the whole text. A half of a text without a word
 * of money is that of a match, a concert, a debate.
 */
function isOfMatch(
  tokens: readonly DateToken[],
  { from, to }: Expression,
  data: CalendarLexicon,
): boolean {
  const { moneyWords, playWords } = data;
  const near = { play: 0, money: 0 };
  const count = (at: number): void => {
    const text = tokens[at]?.text ?? '';
    if (playWords.has(text)) near.play++;
    if (moneyWords.has(text)) near.money++;
  };
  for (let at = from - 1; at >= from - NEIGHBOURS && tokens[at + 1]?.opens === false; at--)
    count(at);
  for (let at = to; at < to + NEIGHBOURS && tokens[at]?.opens === false; at++) count(at);
  if (near.play !== near.money) return near.play > near.money;
  const { play, money } = votesOf(data)(tokens);
  return play > money || money === 0;
}

type Vote = { readonly play: number; readonly money: number };

/** How often a text speaks of play and of money; counted once. */
const votesOf = memoizeByObject(({ moneyWords, playWords }: CalendarLexicon) =>
  memoizeByObject((tokens: readonly DateToken[]): Vote => ({
    play: tokens.filter(({ text }) => playWords.has(text)).length,
    money: tokens.filter(({ text }) => moneyWords.has(text)).length,
  })),
);

/** Quarters that a firm counts by a year of its own, which the text says of one of them; counted once. */
const fiscalQuartersOf = memoizeByObject(({ fiscal, stretchEnds }: CalendarLexicon) =>
  memoizeByObject((tokens: readonly DateToken[]): ReadonlySet<number> => {
    const quarters = new Set<number>();
    for (const [at, { text, sense }] of tokens.entries()) {
      if (text !== 'quarter') continue;
      const ordinal = ordinalAt(tokens, at);
      if (ordinal === undefined) continue;
      const from = tokens[at - 1]?.text === '-' ? at - 2 : at - 1;
      const isFiscal =
        fiscal.has(tokens[from - 1]?.text ?? '') ||
        (tokens[at + 1]?.text === 'of' && [at + 2, at + 3].some((next) => fiscal.has(tokens[next]?.text ?? '')));
      const month = stretchEnds.has(tokens[at + 1]?.text ?? '') ? tokens[at + 2]?.sense?.month : undefined;
      const endsLate = typeof month === 'number' && month !== ordinal * 3;
      if (sense !== undefined && (isFiscal || endsLate)) quarters.add(ordinal);
    }
    return quarters;
  }),
); // prettier-ignore

/** 3 of "third |quarter", "third-|quarter". */
function ordinalAt(tokens: readonly DateToken[], at: number): number | undefined {
  const before = tokens[at - 1]?.text === '-' ? tokens[at - 2] : tokens[at - 1];
  const ordinal = before?.sense?.ordinal;
  return typeof ordinal === 'number' ? ordinal : undefined;
}

const QUARTERS = /^(?:quarter|quarter-year|year-quarter|quarter-shift-year|shift-year-quarter)$/;

/** "planets", "claims"; not "was", "across" */
const PLURAL = /^(?!was$|has$|is$|as$|his$|across$|towards$|perhaps$|always$)[a-z]{2,}[^s'’]s$/;

/** "august" of "August Lind resigned"; not of "In August Lind resigned", "on 3 August Lind resigned". */
const givenMonthsOf = memoizeByObject((data: CalendarLexicon) => memoizeByObject((tokens: readonly DateToken[]): ReadonlySet<string> => new Set(
  tokens.flatMap(({ text, capital }, at) => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const isName =
      capital && data.ambiguousMonths.has(text) &&
      after?.capital === true && !after.opens && after.sense === undefined &&
      !data.beforeMonths.has(before?.text ?? '') && before?.sense === undefined && !/^(?:of|on)$/.test(before?.text ?? '');
    return isName ? text : [];
  }),
))); // prettier-ignore

/** "told the |Mail on Sunday", "his |Mail on Sunday column" */
const isSundayPaper = (
  tokens: readonly DateToken[],
  at: number,
  { sundayPapers, determiners }: CalendarLexicon,
): boolean =>
  tokens[at]?.capital === true &&
  sundayPapers.has(tokens[at].text) &&
  determiners.has(tokens[at - 1]?.text ?? '');

/** "Norland's |Sunday |Times", "the |Sunday |Mirror"; not "On Sunday Times Square filled". */
const isNamedPaper = ({ expression, before, after, data }: GuardedSight): boolean =>
  expression.rule === 'weekday' &&
  after?.capital === true &&
  !after.opens &&
  data.namedPapers.has(after.text) &&
  (data.determiners.has(before?.text ?? '') || before?.text === "'s");

/** "Monday |Night Football", "Saturday |Kitchen" */
function isShow(
  tokens: readonly DateToken[],
  to: number,
  { weekdayShows }: CalendarLexicon,
): boolean {
  const at = tokens[to]?.text === 'night' ? to + 1 : to;
  const isOne = (token: DateToken | undefined): boolean => token?.capital === true && !token.opens;
  return isOne(tokens[to]) && isOne(tokens[at]) && weekdayShows.has(tokens[at]?.text ?? '');
}

/** "resigned on |the day |she was charged"; not "During the day she wept". */
const isDayOfDeed = ({
  expression,
  last,
  before,
  after,
  data,
}: Pick<GuardedSight, 'expression' | 'last' | 'before' | 'after' | 'data'>): boolean =>
  expression.rule === 'the-unit' &&
  last.text === 'day' &&
  before?.text === 'on' &&
  after !== undefined &&
  data.nominatives.has(after.text);

type Guard = { readonly name: string; readonly sees: (sight: GuardedSight) => boolean };

const GUARDS: readonly Guard[] = [
  {
    // "Ms. May spoke", "a march through town": alone, such a month needs a word that dates take in front.
    name: 'month that is also a name or a verb',
    sees: ({ expression, tokens, first, before, after, data }) =>
      expression.rule === 'month' &&
      data.ambiguousMonths.has(first.text) &&
      !isBeforeNoun(before, after, data) &&
      !(isBehindAdjective(tokens, expression, data) && !data.beforeDates.has(after?.text ?? '')) &&
      !isBehindDateWord(before, data) &&
      !(
        after !== undefined &&
        /^(?:and|or|-|,|\.|\))$/.test(after.text) &&
        before !== undefined &&
        !(before.capital && before.sense === undefined) && // "Augusta March, a nurse"
        !first.opens &&
        !ENDS_SAYING.test(before.text)
      ),
  },
  {
    // "9.45 p.m.: The council met": the hour at which an item of a live page was posted; not "9 p.m. Monday was the end"
    name: 'label of a live page',
    sees: ({ expression, first, after }) =>
      expression.kind === 'clock' &&
      first.opens &&
      (after === undefined || after.opens || /^[:–—|]$/.test(after.text)),
  },
  {
    // "won in 2:15", "drew 10:10", "Luke 10:25"; not "sailed at 21:10"
    name: 'numbers beside a colon that are no clock time',
    sees: ({ expression, before, data }) =>
      expression.rule === 'bare-clock' && !data.beforeClocks.has(before?.text ?? ''),
  },
  {
    // "in June Allyson's house" is rare, "April Ryan said" is not.
    name: 'first name before a surname',
    sees: ({ expression, first, after, before, data }) =>
      expression.rule === 'month' &&
      data.ambiguousMonths.has(first.text) &&
      after?.capital === true &&
      after.sense === undefined &&
      !(before !== undefined && data.beforeMonths.has(before.text)),
  },
  {
    // "Karin and August flew in", where "August Lind" is told of; not "In August it shut", "Karin left, and on 3 August it shut"
    name: 'given name of somebody whose full name stands elsewhere',
    sees: ({ expression: { rule, to, from }, tokens, first, before, after, data }) =>
      rule === 'month' &&
      to - from === 1 &&
      first.capital &&
      givenMonthsOf(data)(tokens).has(first.text) &&
      !data.beforeMonths.has(before?.text ?? '') &&
      before?.text !== 'of' &&
      before?.sense === undefined &&
      tokens[from - 2]?.sense === undefined && // "between June and August"
      after?.sense === undefined,
  },
  {
    // "Sunday Orr, 34,", "August Lind, who left", "found by May Orr, a nurse", "Her son, Sunday Orr, is"; not "On Sunday Orr, who", "on June 3 Orr, a
    // nurse"
    name: 'given name of somebody who is introduced',
    sees: ({ expression: { rule, to, from, kind }, tokens, first, before, after, data }) =>
      (rule === 'month' || kind === 'weekday') &&
      to - from === 1 &&
      (first.opens ||
        !data.beforeDates.has(before?.text ?? '') ||
        (before?.text === 'by' && !before.opens)) &&
      isNameWord(after) &&
      after?.opens === false &&
      tokens[to + 1]?.text === ',' &&
      (opensApposition(tokens[to + 2], data) || (before?.text === ',' && kind === 'weekday')),
  },
  {
    // "Room 1204", "the 2400 block"
    name: 'number that is no year of news',
    sees: ({ expression }) =>
      isLoneYear(expression) && !isBetween(expression.says.year, 1500, 2100),
  },
  {
    // "2100 GMT", "2000 people", "1990 %"
    name: 'count or clock, not a year',
    sees: ({ expression, after, data }) =>
      isLoneYear(expression) &&
      after !== undefined &&
      (after.sense?.zone !== undefined || data.countNouns.has(after.text) || after.text === '%'),
  },
  {
    // "roughly 2000 planets", "more than 1900 claims"; not "around 2000, prices fell", "by 2000 was"
    name: 'count behind a word of about how many',
    sees: ({ expression, before, after, tokens, data }) =>
      isLoneYear(expression) &&
      (data.roughly.has(before?.text ?? '') ||
        (before?.text === 'than' && data.comparing.has(tokens[expression.from - 2]?.text ?? ''))) &&
      after?.opens === false &&
      !after.capital &&
      PLURAL.test(after.text),
  },
  {
    // "2000 dockers left"; not "1998, when", "1998-2001"
    name: 'number that opens a paragraph',
    sees: ({ expression, first, before, after }) =>
      isLoneYear(expression) &&
      (before === undefined || first.opens) &&
      !(after?.text === ',' || after?.text === '-'),
  },
  {
    // "Flight 1971", "Windows 2000", "$1990": a year stands behind an article or what stands before dates; in lines of our time,
    // behind any small word; and behind the name of what is held in it ("the Tarn Games 2012").
    name: 'name or price, not a year',
    sees: ({ expression, tokens, first, before, data }) =>
      isLoneYear(expression) &&
      before !== undefined &&
      !first.opens &&
      !isShortForm(tokens, expression.from, data) &&
      (SIGN.test(before.text) ||
        data.notBeforeYears.has(before.text) ||
        !(
          data.determiners.has(before.text) ||
          BEFORE_YEAR.test(before.text) ||
          data.beforeDates.has(before.text) ||
          isHeldIn(tokens, expression) ||
          (!before.capital && isBetween(expression.says.year, 1900, 2100))
        )),
  },
  {
    // "a doctor who gave his name as Ramadan", "Ramadan Moss": without a word that tells the time it is a name.
    name: 'feast that is also a name',
    sees: ({ expression, first, before, after, data }) =>
      expression.rule === 'ramadan' &&
      expression.to - expression.from === 1 &&
      (after?.capital === true || first.opens || !data.beforeFeasts.has(before?.text ?? '')),
  },
  {
    // "with Johnnie Christmas", "on Easter Island"; not "On Christmas", "White Christmas trees" of a sentence's start.
    name: 'feast in a name',
    sees: ({ expression, before, after, data }) =>
      expression.kind === 'holiday' &&
      expression.to - expression.from === 1 &&
      ((after?.opens === false && isNameWord(after)) ||
        (isNameWord(before) && !data.beforeDates.has(before?.text ?? ''))),
  },
  {
    // "Christmas scored twice", "Easter, 61, had led it", "said Easter shot him"; not "Christmas fell on a Sunday", "sales at Christmas rose"
    name: 'feast that does what somebody does',
    sees: ({ expression, tokens, before, after, data }) =>
      expression.kind === 'holiday' &&
      expression.to - expression.from === 1 &&
      after?.opens === false &&
      !(
        before !== undefined &&
        !tokens[expression.from]?.opens &&
        (data.beforeDates.has(before.text) || before.text === "'s")
      ) &&
      (isAge(tokens, expression.to) ||
        ((data.past.has(after.text) || /[^e]ed$/.test(after.text)) &&
          !data.feastVerbs.has(after.text))),
  },
  {
    // "scored in the second half", "led in the first quarter of the season"; not "profit fell in the first half".
    name: 'half or quarter of a match',
    sees: ({ expression, tokens, last, data }) =>
      (expression.rule === 'half' || expression.rule === 'quarter') &&
      last.text !== 'year' &&
      (isOfSomethingElse(tokens, expression.to, data) || isOfMatch(tokens, expression, data)),
  },
  {
    // "its fiscal third quarter", "the third quarter of |the fiscal year", "the third quarter ended Aug. 31", and "third-quarter profit" beside them; not "the third quarter ended Sept. 30"
    name: 'quarter of a year that a firm counts',
    sees: ({ expression: { rule, says, from }, tokens, data }) =>
      (QUARTERS.test(rule) &&
        typeof says.ordinal === 'number' &&
        fiscalQuartersOf(data)(tokens).has(says.ordinal)) ||
      (rule === 'full-year' &&
        tokens[from - 1]?.text === 'of' &&
        tokens[from - 2]?.text === 'quarter'),
  },
  {
    // "Super Tuesday", "a Sheffield Wednesday player", "a Long March 5 rocket": a name.
    name: 'named weekday',
    sees: ({ expression, first, before, data }) =>
      (expression.kind === 'weekday' || data.ambiguousMonths.has(first.text)) &&
      before?.capital === true &&
      data.beforeNamedDays.has(before.text),
  },
  {
    // "told the Mail on Sunday", "a Sunday newspaper", "Monday Night Football"; not "told the Post on Sunday", "the Sunday vote", "On Monday Live Nation"
    name: 'weekday of a paper or a show',
    sees: ({ expression, tokens, last, before, after, data, ...sight }) =>
      (expression.kind === 'weekday' || expression.rule === 'weekday-part') &&
      (isNamedPaper({ expression, tokens, last, before, after, data, ...sight }) ||
        (before?.text === 'on' && isSundayPaper(tokens, expression.from - 2, data)) ||
        (after?.opens === false && data.weekdayPapers.has(after.text)) ||
        (isShow(tokens, expression.to, data) &&
          (!data.beforeDates.has(before?.text ?? '') ||
            (expression.rule === 'weekday-part' ? last : after)?.text === 'night'))),
  },
  {
    // "for his Saturday trade", "their Friday classes": what comes with each of them. Not "her Monday speech".
    name: 'weekday of a habit',
    sees: ({ expression, before, after, data }) =>
      expression.rule === 'weekday' &&
      data.owners.has(before?.text ?? '') &&
      after?.opens === false &&
      data.habits.has(after.text),
  },
  {
    // "the Fall Guy", "Spring Creek"
    name: 'season in a name',
    sees: ({ data, last, after }) =>
      last.capital &&
      data.ambiguousSeasons.has(last.text) &&
      after?.capital === true &&
      after.sense === undefined,
  },
  {
    // "52 years old", "three-quarters of it", "a quarter of the market": no stretch of time.
    name: 'age or share',
    sees: ({ expression, last, before, after }) =>
      expression.kind === 'duration' &&
      (after?.text === 'old' ||
        (last.text.startsWith('quarter') && (before?.text === '-' || after?.text === 'of'))),
  },
  {
    // "a second", "a second term": an ordinal.
    name: 'second as an ordinal',
    sees: ({ expression, last }) => expression.kind === 'duration' && last.text === 'second',
  },
  {
    // "The year-earlier loss", "a week-long strike": the unit is half of a word.
    name: 'unit with a hyphen behind',
    sees: ({ last, after }) =>
      after?.text === '-' &&
      after.start === last.end &&
      (last.sense?.unit !== undefined || last.sense?.units !== undefined),
  },
  {
    // ABC's "This Week": a name; "This week" opens a sentence.
    name: 'unit with a capital',
    sees: ({ expression, last }) =>
      (expression.kind === 'unit' || expression.rule === 'the-unit') &&
      last.capital &&
      last.sense?.unit !== undefined,
  },
  {
    // "named player of the year", "our interview of the month"; not "the rest of the year".
    name: 'honour of a year',
    sees: ({ expression, tokens, before, data }) =>
      expression.rule === 'the-unit' &&
      before?.text === 'of' &&
      data.honours.has(tokens[expression.from - 2]?.text ?? ''),
  },
  {
    // "USA Today reported", "Al Jazeera Tonight": a name; "Today" opens a sentence.
    name: 'name that ends in today',
    sees: ({ expression, first, before, after, data }) =>
      expression.kind === 'deictic' &&
      first.capital &&
      !first.opens &&
      (before?.capital === true || (after?.opens === false && data.todayShows.has(after.text))),
  },
  {
    // "the leaders of tomorrow", "the people of today": an age, not a day.
    name: 'today and tomorrow as an age',
    sees: ({ expression, before, tokens, data }) =>
      expression.kind === 'deictic' &&
      (before?.text === 'of' || isStillSo(tokens, expression, data)),
  },
  {
    // "the day before the vote", "the night before the vote": counted from the vote, not from a day the text gave. Not
    // "She had left the night before."
    name: 'before or after something',
    sees: ({ expression, last, before, after, data }) =>
      after !== undefined &&
      ((expression.rule === 'unit-before' && !ENDS_PHRASE.test(after.text)) ||
        (expression.rule === 'prior-part' &&
          last.text === 'before' &&
          !ENDS_PHRASE.test(after.text) &&
          after.text !== 'and') ||
        isDayOfDeed({ expression, last, before, after, data }) ||
        (expression.rule === 'the-unit' &&
          data.countedFrom.has(after.text) &&
          !(after.text === 'that' && before?.text === 'over'))), // "said over the weekend that"
  },
  {
    // "in his 30s", "in her early 20s": an age; not "in the early 90s".
    name: 'age',
    sees: ({ expression, first, last, before, data }) =>
      expression.rule === 'decade' &&
      (first.sense?.decade !== undefined || data.owners.has(before?.text ?? '')) &&
      last.sense?.decade !== undefined &&
      last.end - last.start < 5 &&
      before?.text !== "'" &&
      before?.text !== '’',
  },
  {
    // "soon after", "as soon as": no time of its own.
    name: 'soon that joins clauses',
    sees: ({ first, before, after }) =>
      first.text === 'soon' &&
      (before?.text === 'as' || after?.text === 'after' || after?.text === 'as'),
  },
];

/** True where a guard turns the expression down. */
export function isGuarded(
  expression: Expression,
  tokens: readonly DateToken[],
  data: CalendarLexicon,
): boolean {
  const [first, last] = [tokens[expression.from], tokens[expression.to - 1]];
  if (first === undefined || last === undefined) return false;
  const sight: GuardedSight = {
    tokens,
    expression,
    first,
    last,
    before: tokens[expression.from - 1],
    after: tokens[expression.to],
    data,
  };
  return GUARDS.some(({ sees }) => sees(sight));
}
