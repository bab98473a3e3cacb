// Where somebody's offices are printed → the one that a quote is told with: that of its place, in its fullest form.
import type { Name, OfficeMention } from '../model/briefing.js';
import type { NameLexicon } from './lexicons/name-lexicon.js';
import { memoizeByObject } from '../text/values/memoize.js';

/** Where a quote stands in an article. */
type Place = { readonly articleId: string; readonly start: number; readonly end: number };

/** How far behind a quote its speaker may be introduced, in characters: “…,” said Ann Orr, the mayor of Oldby. */
const BEHIND = 250;

/** In words; a longer telling is a sentence. */
const LONGEST = 14;

/**
 * The office of a speaker as a quote at `place` is told with it: "founder of the Oldby Tea Party"; undefined where none is printed that says
 * something by itself. Of several the last before the quote; where another place of the set tells the same one with its body, so.
 */
export function chooseRole(
  { offices }: Pick<Name, 'offices'>,
  place: Place,
  names: NameLexicon,
): string | undefined {
  const { telling, strong, asked } = toldOf(names)(offices);
  const [own, nearby] = nearestOf(asked, place);
  if (nearby === undefined) return undefined;
  const near = fullestHere(own, nearby, names);
  if (near.role === '') return near.told;
  const same = own.filter((one) => isSameOffice(near, one, names));
  const fuller = fullestOf(same, near, names);
  if (fullness(fuller, names) > 1) return fuller.told;
  const elsewhere = telling.filter(
    (one) => one.articleId !== place.articleId && isSameOffice(fuller, one, names),
  );
  const fullest = fullestOf(elsewhere, fuller, names);
  if (isFull(fullest, names)) return fullest.told;
  // a bare "spokesman" where the same articles tell of an "adviser to Ann Orr"
  const other = strong.filter((one) => isFull(one, names) && !isPast(one, names));
  const [, nearest] = nearestOf(other, place);
  return (nearest ?? fullest).told;
}

/** What is asked of the offices of somebody, the same for each of his quotes. */
const toldOf = memoizeByObject((names: NameLexicon) =>
  memoizeByObject((offices: readonly OfficeMention[]) => {
    const tellings = offices.filter((one) => tellsByItself(one, names));
    // “Our great captain Ann Orr”, as another calls her
    const printed = tellings.filter(({ inSpeech }) => inSpeech !== true);
    const telling = printed.some((one) => !isThen(one, names)) ? printed : tellings;
    const strong = presentOf(
      telling.filter((one) => !isWeak(one, names)),
      names,
    );
    const asked = firstWithAny([strong, telling.filter(({ role }) => role !== ''), telling]);
    return { telling, strong, asked };
  }),
);

const firstWithAny = (lists: readonly (readonly OfficeMention[])[]): readonly OfficeMention[] =>
  lists.find((list) => list.length > 0) ?? [];

/** Without what somebody was where it is told what he is: not "former governor of Oldby" of a secretary of state; "former" of the same office stays. */
function presentOf(
  offices: readonly OfficeMention[],
  names: NameLexicon,
): readonly OfficeMention[] {
  const present = offices.filter((one) => !isPast(one, names));
  return offices.filter((one) => {
    if (!isPast(one, names) || present.some((other) => isSameOffice(one, other, names)))
      return true;
    return !present.some((other) => fullness(other, names) > 1 || other.role.includes(' '));
  });
}

/** The offices told in the article of the quote, or else in others, and the one of them that is nearest to it. */
function nearestOf(
  offices: readonly OfficeMention[],
  { articleId, end }: Place,
): readonly [readonly OfficeMention[], OfficeMention | undefined] {
  const own = offices.filter((one) => one.articleId === articleId);
  if (own.length > 0) return [own, own.findLast(({ start }) => start < end + BEHIND) ?? own[0]];
  const counts = new Map<string, number>();
  for (const { told } of offices) counts.set(told, (counts.get(told) ?? 0) + 1);
  const count = ({ told }: OfficeMention): number => counts.get(told) ?? 0;
  const [most] = offices.toSorted((a, b) => count(b) - count(a));
  return [offices, most];
}

/**
 * Of those told of one mention, the one that is told with a body: "chairman of the Ports Committee" of "Rep. Orr (R-Ohio), chairman of the Ports
 * Committee"; "representative (R-Ohio)" of "Rep. Orr (R-Ohio), spokesman for House Republicans".
 */
function fullestHere(
  offices: readonly OfficeMention[],
  near: OfficeMention,
  names: NameLexicon,
): OfficeMention {
  const here = offices.filter(
    (one) => one.articleId === near.articleId && one.start === near.start,
  );
  if (isOfMembers(near, names)) return here.find(({ told }) => SEAT.test(told)) ?? near;
  if (!SEAT.test(near.told)) return near;
  const whole = here.find(
    (one) =>
      !SEAT.test(one.told) &&
      !isOfMembers(one, names) &&
      fullness(one, names) > 1 &&
      !isPast(one, names),
  );
  return whole ?? near;
}

/** "spokesman for House Republicans"; near miss: "chairman of the Republican National Committee". */
const isOfMembers = ({ told }: OfficeMention, { parties }: NameLexicon): boolean =>
  parties.has(/ (?<member>\S+)s$/.exec(told)?.groups?.member?.toLowerCase() ?? '');

/** "senator (R-Ohio)". */
const SEAT = /\([A-Z][.-]/;

/** "Republican", "tycoon", "critic of Ann Lind", "Lind’s brother", "of Merrow Foods", a bare "official", "then governor": told with where no office is. */
const isWeak = (office: OfficeMention, names: NameLexicon): boolean =>
  office.role === '' ||
  names.weakRoles.has(headOf(office.role)) ||
  names.tieRoles.has(headOf(office.role)) ||
  names.kinRoles.has(headOf(office.role)) ||
  isThen(office, names) ||
  (names.vagueRoles.has(office.role) && !isFull(office, names));

/** "then-senator". */
const isThen = ({ told }: OfficeMention, { thenRoles }: NameLexicon): boolean =>
  thenRoles.has(/^then-?/i.exec(told)?.[0].toLowerCase() ?? '');

const headOf = (role: string): string => role.slice(role.lastIndexOf(' ') + 1).toLowerCase();

const wordsIn = (told: string): number => told.split(' ').length;

/** Not "brother" and "rival", which say nothing without whose; not a whole sentence. */
function tellsByItself(
  { role, told }: OfficeMention,
  { kinRoles, tieRoles, vagueRoles, creedRoles, nearRoles }: NameLexicon,
): boolean {
  if (wordsIn(told) > LONGEST || vagueRoles.has(told)) return false;
  const head = headOf(role);
  // "a practicing Jehovah’s witness"; near miss: "witness"
  if (creedRoles.has(head) && GENITIVE.test(told)) return false;
  const isTie = (kinRoles.has(head) && !nearRoles.has(head)) || tieRoles.has(head);
  return !isTie || OWNER.test(told);
}

/** "sister of Ann Lind", "Lind’s sister"; near miss: "likely rival". */
const OWNER = /\s(?:of|to)\s|[’']s?\s/;

const GENITIVE = /[’']s?\s/;

/** True where it is told of what an office is: "mayor of Oldby", "White House spokesman", "Orr’s lawyer"; not of "former mayor". */
const isFull = (office: OfficeMention, names: NameLexicon): boolean =>
  factsIn(names)(office).isFull;

/** What is asked of an office anew for each quote of its bearer. */
const factsIn = memoizeByObject((names: NameLexicon) =>
  memoizeByObject(({ role, told }: OfficeMention) => {
    const bare = withoutPast(role, names);
    const isPast = OF_A_YEAR.test(told) || told.split(/[ -]/).some((word) => names.pastRoles.has(word.toLowerCase())); // prettier-ignore
    return { bare, isFull: wordsIn(withoutPast(told, names)) > wordsIn(bare), isPast };
  }),
);

/** "former Ohio governor" → "Ohio governor". */
const withoutPast = (office: string, { pastRoles }: NameLexicon): string =>
  office
    .split(' ')
    .filter((word) => !pastRoles.has(word.toLowerCase()))
    .join(' ');

/** 0: "director", 1: "zoo director", 2: "Oldby Zoo director". */
function fullness(office: OfficeMention, names: NameLexicon): number {
  if (!isFull(office, names)) return 0;
  return /\p{Lu}/u.test(office.told) ? 2 : 1;
}

/** "governor" and "former Ohio governor"; not "senator" and "governor", "spokesman" and "deputy spokesman". */
function isSameOffice(near: OfficeMention, one: OfficeMention, names: NameLexicon): boolean {
  if (headOf(near.role) !== headOf(one.role)) return false;
  const [own, other] = [factsIn(names)(near).bare, factsIn(names)(one).bare];
  return other.endsWith(own) || own.endsWith(other);
}

/** The fullest of those that are told with their body, "former" before others where one article says it; `near` where it is as full. */
function fullestOf(
  offices: readonly OfficeMention[],
  near: OfficeMention,
  names: NameLexicon,
): OfficeMention {
  let best = near;
  for (const one of offices) {
    const [own, known] = [fullness(one, names), fullness(best, names)];
    const isWhole = one.told.toLowerCase().endsWith(` ${best.told.toLowerCase()}`);
    const isOver = isPast(one, names) && !isPast(best, names);
    if (own > known || (own === known && (isWhole || (isOver && !isFull(near, names))))) best = one;
  }
  return best;
}

/** "2008 Liberal nominee"; near miss: "1st vice president". */
const OF_A_YEAR = /^\d{4} /;

const isPast = (office: OfficeMention, names: NameLexicon): boolean =>
  factsIn(names)(office).isPast;
