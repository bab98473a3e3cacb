// The first words of an article → the place, agency and day that it was filed from. The words stay in the body.
import type { Dateline } from '../../model/article.js';
import type { DateFinder } from './printed-date.js';

/** A place: up to five capitalised words, commas between: "MOSCOW", "NEW YORK", "Moscow", "PORT-AU-PRINCE, Haiti". */
const PLACE =
  /^(?<place>\p{Lu}[\p{L}.’'-]{1,30}(?:,? (?:\p{Lu}[\p{L}.’'-]{0,30}(?![\p{L}.’'-]| \d)|de|la|al|of)){0,5}),?/u;

/** ", Dec. 24", ", 28 December 2021": digits among a few words. Not ", which". */
const DAY =
  /^,? ?(?<day>(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8}\.?)(?:,? \d{4})?),?/u;

/** " (AP) —", " (UrduPoint / Sputnik - 28th December, 2021 ) :". The brackets hold no sentence. */
const AGENCY = /^ ?\((?<agency>[^().!?]{2,80}?(?:\.com)?) ?\) ?/u;

/** What ends a dateline: " - ", " — ", ": ", " _ ", " --". */
const MARK = /^ ?(?:-{1,2}|–|—|_|:)(?=\s|:|$|\p{Lu}|["“])/u;

/** Splits "UrduPoint News / Sputnik - 28th December, 2021" before its date. */
const BEFORE_DATE = /(?<![\s,–—-])[\s,–—-]+$/u;

/** "AP", "UrduPoint News / Sputnik - 28th December, 2021": capitals throughout. Not "the alliance of the West". */
const AGENCY_NAME = /^[\p{Lu}\d/&-]\S*(?:\s+[\p{Lu}\d/&-]\S*){0,11}\s*$/u;

const MAX_LENGTH = 160;

/** The dateline that `text` begins with, and where it ends; undefined where it begins otherwise. */
export function readDateline(
  text: string,
  findDates: DateFinder,
): { readonly dateline: Dateline; readonly end: number } | undefined {
  const head = text.slice(0, MAX_LENGTH);
  const opening = PLACE.exec(head);
  if (!opening) return undefined;
  const place = opening.groups?.place ?? '';
  let at = opening[0].length;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const match = pattern.exec(head.slice(at)) ?? undefined;
    if (match) at += match[0].length;
    return match;
  };
  const day = take(DAY)?.groups?.day;
  const inBrackets = take(AGENCY)?.groups?.agency;
  const mark = take(MARK)?.[0].trim();
  if (NO_DATELINES.some(({ applies }) => applies({ place, day, inBrackets, mark })))
    return undefined;
  const printed = findDates(inBrackets ?? '')[0];
  const agency =
    printed === undefined
      ? inBrackets
      : inBrackets?.slice(0, printed.start).replace(BEFORE_DATE, '');
  return {
    dateline: {
      place: place.replace(/,$/, ''),
      agency: agency === '' ? undefined : agency?.trim(),
      date: printed?.day ?? findDates(day ?? '')[0]?.day,
    },
    end: at,
  };
}

/** What may be a dateline, in its parts. */
type Parts = {
  readonly place: string;
  readonly day: string | undefined;
  readonly inBrackets: string | undefined;
  readonly mark: string | undefined;
};

/** What opens like a dateline and is none. */
const NO_DATELINES: readonly {
  readonly name: string;
  readonly applies: (parts: Parts) => boolean;
}[] = [
  {
    // "Berg (the alliance of the West) said"; near miss: "BERG (AP)".
    name: 'brackets without a day or a dash, and no agency in them',
    applies: ({ day, inBrackets, mark }) =>
      inBrackets !== undefined && !mark && day === undefined && !AGENCY_NAME.test(inBrackets),
  },
  {
    // "Berg – the harbour"; near miss: "Berg (AP) – the harbour", "BERG – the harbour".
    name: 'no capitals, and no agency with a day or a dash',
    applies: ({ place, day, inBrackets, mark }) =>
      place !== place.toUpperCase() &&
      !/^\p{Lu}{3,}/u.test(place) &&
      (inBrackets === undefined || (!mark && day === undefined)),
  },
  {
    // "ANN: Yes."; near miss: "BERG, May 3: The ferry".
    name: 'no agency, and no dash or a colon without a day',
    applies: ({ day, inBrackets, mark }) =>
      inBrackets === undefined && (mark === undefined || (mark === ':' && day === undefined)),
  },
  {
    // "THE COUNCIL OF OLD BERG (AP) said"; near miss: the same with a dash.
    name: 'many words without a dash',
    applies: ({ place, mark }) => place.split(' ').length > 4 && !mark,
  },
];
