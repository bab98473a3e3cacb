// The first words of a paragraph → the dateline in them: from where, through whom and on which day it was filed.
// "OSLO, May 3 (AP) — The ferry sank." → OSLO, AP, May 3, and where it ends. One table of forms, the first that fits decides.
import type { Range } from '../text/range.js';

/** What a language prints where a dateline might stand. */
export type DatelineLexicon = {
  /** Words before a dash that are no place: "EXCLUSIVE — …". Lower case. */
  readonly labels: ReadonlySet<string>;
  /** "left" of "Ann Lind (left) — The mayor": what in brackets is no agency, though in small letters. */
  readonly sides: ReadonlySet<string>;
  /** Words of somebody who speaks: "LIND: I think so" has no dateline. Lower case. */
  readonly spoken: ReadonlySet<string>;
};

/** A dateline and what is printed in it. It starts at its first word; a headline that ran into it stands before. */
export type PrintedDateline = Range & {
  readonly place: string | undefined;
  /** "AP", "UrduPoint / Sputnik - 28th December, 2021": what the brackets hold. */
  readonly agency: string | undefined;
  /** "Dec 24", outside brackets. */
  readonly day: string | undefined;
};

/** A capitalised word that is no month in front of its day. */
const WORD = String.raw`\p{Lu}[\p{L}.’'-]{0,30}(?![\p{L}.’'-]| \d)`;
const REGION = String.raw`(?:, ${WORD}(?: (?:${WORD}|of)){0,3},?)?`;
/** "Moscow", "MOSCOW, Idaho", "PORT-AU-PRINCE", "PARIS/BERLIN", "Nagpur (India)" before another bracket. */
const PLACE = String.raw`(?<place>\p{Lu}[\p{L}.’'-]{1,30}(?:(?:,? |\\?/)(?:${WORD}|de|la|al|of)){0,5}(?: \(\p{Lu}[\p{L} ]{1,30}\)(?= ?\())?)`;
/** Capitals throughout, up to four words, and a region: "NEW YORK", "TAIPEI, Taiwan", "ST. LOUIS". */
const CAPITALS = String.raw`(?<place>\p{Lu}[\p{Lu}.’'-]{1,30}(?:(?: |\\?/)\p{Lu}[\p{Lu}.’'-]{0,30}){0,3}(?![\p{L}’'-])${REGION})`;
/** ", Dec. 24", ", 28 December 2021": digits beside a capitalised word. Not ", which". */
const DAY = String.raw`,? ?(?<day>(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8}\.?)(?:,? \d{4})?),?`;
/** " (AP)", " (UrduPoint / Sputnik - 28th December, 2021 )". The brackets hold no sentence. */
const AGENCY = String.raw`,? ?\((?<agency>[^().!?]{2,80}?(?:\.com)?) ?\)`;
/** Capitals throughout: "AP", "CBS News". Not "the alliance of the West". */
const AGENCY_NAME = String.raw`[\p{Lu}\d/&-][^\s().!?]{0,30}(?:\s+[\p{Lu}\d/&-][^\s().!?]{0,30}){0,11}`;
const NAMED_AGENCY = String.raw`,? ?\((?<agency>${AGENCY_NAME}) ?\)`;
/** " - ", " — ", "_", " --". */
const DASH = String.raw` ?(?:-{1,2}|[‐-―_])`;
/** The text begins behind it: no word in small letters. */
const TEXT = String.raw`(?=\s*(?:$|[^\s\p{Ll}]))`;
const BEHIND_MARK = String.raw`(?=\s|:|$|\p{Lu}|["“‘(])${TEXT}`;

type Groups = Readonly<Record<string, string | undefined>>;

type Form = {
  readonly name: string;
  /** What it cannot do without: asked first, for the pattern is costly to compile and most articles need few of them. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly accepts?: (groups: Groups, data: DatelineLexicon) => boolean;
  /** What the paragraph says behind it. */
  readonly opens?: (behind: string, data: DatelineLexicon) => boolean;
  /** Only where the text itself begins. */
  readonly onlyFirst?: true;
};

const isCapitals = (place = ''): boolean =>
  place === place.toUpperCase() || /^\p{Lu}{3,}/u.test(place);

const form = (...parts: readonly string[]): RegExp => new RegExp(`^${parts.join('')}`, 'u');

const AGENCY_AND_DASH = form(String.raw`\((?<agency>${AGENCY_NAME}) ?\)`, DASH, BEHIND_MARK);

/** A bracket and a dash behind it: "(AP) —", "(left) - he". Not "(AP) said". */
const BRACKET_AND_DASH = /\([^()]*\) ?[-‐-―_]/;

/** Nobody speaks in it: "The ferry sank"; not "We saw it". */
const isTold = (behind: string, { spoken }: DatelineLexicon): boolean =>
  !(behind.match(/\p{L}+/gu) ?? []).some((word) => spoken.has(word.toLowerCase()));

/** In this order. */
const FORMS: readonly Form[] = [
  {
    // "OSLO (AP) —", "OSLO, May 3 (AP) -", "Oslo (AFP) –"; not "Lind (left) — The", "NATO (the alliance) - said", "Ann Lind (R): We"
    name: 'place, agency and dash',
    sign: BRACKET_AND_DASH,
    pattern: form(PLACE, ',?', `(?:${DAY})?`, AGENCY, DASH, BEHIND_MARK),
    accepts: ({ place, agency = '' }) =>
      /^[\p{Lu}\d]/u.test(agency) || (isCapitals(place) && !agency.includes(' ')),
  },
  {
    // "Oslo (dpa) - The"; not "Ann Lind (left) — The"
    name: 'place, agency in small letters and dash',
    sign: BRACKET_AND_DASH,
    pattern: form(
      PLACE,
      ',?',
      `(?:${DAY})?`,
      String.raw` \((?<agency>\p{Ll}{2,5})\)`,
      DASH,
      BEHIND_MARK,
    ),
    accepts: ({ agency = '' }, { sides }) => !sides.has(agency),
    onlyFirst: true,
  },
  {
    // "Oslo, (Wire / Post - 3rd May, 2021 ) :The", "OSLO (AP): The"; not "Ann Lind (Labour): We left."
    name: 'place, agency and colon',
    sign: /\([^()]*\) ?:/,
    pattern: form(PLACE, ',?', `(?:${DAY})?`, NAMED_AGENCY, ' ?:', TEXT),
    accepts: ({ place, agency = '' }) => isCapitals(place) || /\d/.test(agency),
  },
  {
    // "Oslo, May 3 (AP) The"
    name: 'place, day and agency',
    sign: /\d[^\d()]{0,20}\(/,
    pattern: form(PLACE, ',?', DAY, AGENCY, TEXT),
  },
  {
    // "OSLO (Wire / Post - 3rd May, 2021) The"; not "NATO (North Atlantic Treaty Organization) said"
    name: 'place and agency',
    sign: /\((?![a-z\s])[^()]*\) (?!\s*[a-z])/,
    pattern: form(PLACE, ',?', NAMED_AGENCY, ' ', TEXT),
    accepts: ({ place, agency = '' }) => isCapitals(place) || /\d/.test(agency),
  },
  {
    // "OSLO, May 3. /WIRE/. The"
    name: 'place and agency between strokes',
    sign: /^[^a-z\s]{2}.*\//s,
    pattern: form(CAPITALS, `(?:${DAY})?`, String.raw`\.? ?/(?<agency>\p{Lu}{2,12})/\.? `, TEXT),
  },
  {
    // "OSLO — The", "MOSCOW, Idaho, May 3 — The", "OSLO, May 3 AP - The", "OSLO, May 3, Velmo - The"; not "EXCLUSIVE – The", "CO-OP"
    name: 'place in capitals',
    sign: /^[^a-z\s]{2}.*[-‐-―_](?![a-z\d]|\s+[a-z])/s,
    pattern: form(
      CAPITALS,
      String.raw`(?:${DAY}(?: (?<agency>\p{Lu}{2,6}|\p{Lu}\p{L}{2,12}(?: \p{Lu}\p{L}{1,12})?))?)?`,
      DASH,
      BEHIND_MARK,
    ),
  },
  {
    // "OSLO, May 3: The"; not "LIND: Yes."
    name: 'place in capitals and a day',
    sign: /^[^a-z\s]{2}.*\d\D{0,20}:/s,
    pattern: form(CAPITALS, DAY, ' ?:', BEHIND_MARK),
  },
  {
    // "OSLO: The ferry sank", "NEW TARN, Ostland: The"; not "LIND: I think so.", "UPDATE: The"
    name: 'place in capitals and a colon',
    sign: /^[^a-z\s]{2}[^:]*:/,
    pattern: form(CAPITALS, ': ', TEXT),
    opens: isTold,
    onlyFirst: true,
  },
  {
    // "(AP) --"; not "(He left) — The"
    name: 'agency',
    sign: /^\(/,
    pattern: AGENCY_AND_DASH,
  },
  {
    // "London — The", "Taipei, Taiwan — The"; not "Yes — The", "Lind and Orr — the"
    name: 'place where the text begins',
    sign: / (?:--|[‒-―])/,
    pattern: form(
      String.raw`(?<place>\p{Lu}\p{L}[\p{L}.’'-]{1,30}(?: ${WORD}){0,2}${REGION})`,
      ' (?:--|[‒-―])',
      BEHIND_MARK,
    ),
    onlyFirst: true,
  },
];

/** No dateline of the forms above is longer. */
const LONGEST = 160;
/** A headline without a stop that ran into a dateline is no longer. */
const LONGEST_HEADLINE = 600;

/** "Off Oslo", "OSLO, May 3,": what an agency stands behind. Not "he saw". */
const BEFORE_AGENCY = /(?:\p{Lu}[\p{L}.’'-]{0,30}|\d),? ?$/u;
/** The place and the day in front of it, which a headline in capitals may have run into. */
const PLACE_BEFORE = /(?:(?:\p{Lu}[\p{L}.’'-]{0,30}|\d{1,2}(?:st|nd|rd|th)?|\d{4}),?[ /]?){1,8}$/u;

/**
 * The dateline of a paragraph; undefined where none is found.
 * @param text the paragraph
 * @param isFirst whether the text begins with it: a place that is printed like any other word is read there only
 */
export function readDateline(
  text: string,
  data: DatelineLexicon,
  isFirst: boolean,
): PrintedDateline | undefined {
  const head = text.slice(0, LONGEST);
  if (!/^[\p{Lu}(]/u.test(head)) return undefined;
  for (const { sign, pattern, accepts, opens, onlyFirst = false } of FORMS) {
    if ((onlyFirst && !isFirst) || !sign.test(head)) continue;
    const match = pattern.exec(head);
    if (match === null || isLabel(match.groups, data)) continue;
    if (accepts?.(match.groups ?? {}, data) === false) continue;
    if (opens?.(text.slice(match[0].length), data) === false) continue;
    return toDateline(0, match[0].length, match.groups);
  }
  return buriedIn(text.slice(0, LONGEST_HEADLINE));
}

const isLabel = (groups: Groups | undefined, { labels }: DatelineLexicon): boolean =>
  labels.has(/^\p{L}*/u.exec(groups?.place ?? '')?.[0].toLowerCase() ?? '');

function toDateline(start: number, end: number, groups: Groups = {}): PrintedDateline {
  const { place, agency, day } = groups;
  return {
    start,
    end,
    place: place?.replace(/,$/, '').replaceAll('\\/', '/'),
    agency: agency?.trim(),
    day,
  };
}

function buriedIn(head: string): PrintedDateline | undefined {
  if (!BRACKET_AND_DASH.test(head)) return undefined;
  for (let open = head.indexOf('('); open >= 0; open = head.indexOf('(', open + 1)) {
    const before = head.slice(Math.max(0, open - LONGEST), open);
    const match = BEFORE_AGENCY.test(before) ? AGENCY_AND_DASH.exec(head.slice(open)) : null;
    if (match === null) continue;
    const place = PLACE_BEFORE.exec(before)?.[0].length ?? 0;
    return toDateline(open - place, open + match[0].length, match.groups);
  }
  return undefined;
}
