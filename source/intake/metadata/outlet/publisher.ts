// Lines around the article → who published it.
import type { FurnitureLexicon } from '../../../languages/lexicons/furniture-lexicon.js';
import type { Line } from '../../text/lines.js';
import { makePhraseTree, phraseAt } from '../../furniture/phrase-tree.js';
import { foldText, SIGN } from '../../text/scan.js';
import { isAgency } from '../author/byline-names.js';
import { hostOf } from './outlet-name.js';

/** The publisher that the lines of a page name, by its name or its address; undefined where they name none. */
export type PublisherFinder = (lines: readonly Line[]) => string | undefined;

const SIGNED = '(?:©|\\([cC]\\)|[Cc]opyright|COPYRIGHT)';
const YEARS = '(?:19|20)\\d\\d(?:\\s?[-–—]\\s?(?:19|20)?\\d\\d)?';
const OWNER =
  "(?<owner>(?:www\\.)?[\\p{L}\\d][\\p{L}\\d .&'’-]{1,50}?)(?=,|\\.(?!\\w)|\\||;|\\(|–|-\\s|®|™|\\s·|\\s(?:19|20)\\d\\d\\b|\\s©|\\s[Aa]ll [Rr]ights\\b|$)";

/** Who holds the rights, in the order in which they are believed. */
const OWNERS: readonly RegExp[] = [
  // "© 1997-2021, UrduPoint Network", "Copyright 2021 © The Daily Lamp. All rights reserved."
  new RegExp(
    `${SIGNED}\\W{0,4}(?:${SIGNED}\\W{0,4})?${YEARS},?\\s*(?:©\\s?)?(?:by\\s+)?${OWNER}`,
    'u',
  ),
  // "© The Daily Lamp 2021.", "© Daily Lamp Ltd. All rights reserved." Not "the copyright law".
  new RegExp(`^©\\s?${OWNER}`, 'u'),
  // "2021 The Daily Lamp. All rights reserved."
  new RegExp(`^${YEARS},?\\s+${OWNER}(?=.{1,40}[Aa]ll [Rr]ights [Rr]eserved)`, 'u'),
];

/** "a Lamp plc subsidiary", "2021", "19". Not "9News". */
const NO_OWNER = /^(?:\p{Ll}|(?:19|20)\d\d\b|\d+$)/u;

/** Legal forms behind a name: "Lamp Media Ltd" → "Lamp Media". */
export const LEGAL_FORM =
  /(?:,? (?:Inc|LLC|Ltd|Limited|PLC|Corp|Corporation|Co|Company|GmbH|Pty|AG|NV|BV|S\.?p?\.?A|Bhd|L\.?P)){1,4}\.?$/i;

/** "The Daily Lamp", "New York Lamp". Not "a Lamp plc subsidiary", "Us". */
const NAME =
  /^(?:[\p{Lu}\d][\p{L}\d.&’'-]{0,30})(?: (?:of |& |and the )?[\p{Lu}\d][\p{L}\d.&’'-]{0,30}){0,4}$/u;

const MAX_CLAIM_WORDS = 60;
const MAX_LEAD_WORDS = 9;

/** The address of an article stands among the headline, byline and day above it, if at all. */
const ADDRESS_LINES = 5;

/** Builds the finder for a language; its trees are made once. */
export function makePublisherFinder(data: FurnitureLexicon): PublisherFinder {
  const leads = makePhraseTree([...data.outletLeads, ...data.outletHints]);
  const strong = new Set(data.outletLeads);

  /** "Jobs at The Daily Lamp", "Follow Daily Lamp on Twitter": the name behind the lead, which a site prints of itself. */
  const nameBehindLead = ({ text, key, words, ends }: Line): [string, boolean] | undefined => {
    if (words > MAX_LEAD_WORDS || ends) return undefined;
    const lead = phraseAt(leads, key, 0);
    if (!lead || lead.words.length === key.length) return undefined;
    const behind = text.split(' ').slice(lead.count);
    const last = behind.findIndex((word) => /^\p{Ll}/u.test(word));
    const name = behind
      .slice(0, last < 0 ? undefined : last)
      .join(' ')
      .replace(/:$/, '');
    const isName =
      NAME.test(name) &&
      foldText(name)
        .split(' ')
        .some((word) => !data.notNames.has(word));
    return isName ? [name, strong.has(lead.words)] : undefined;
  };

  return (lines) => {
    for (const { words, text } of lines.slice(0, ADDRESS_LINES)) {
      if (words === 1 && hostOf(text) !== undefined) return text;
    }
    const owners: string[] = [];
    const behindLeads: [name: string, isStrong: boolean, key: string][] = [];
    for (const line of lines) {
      const owner = ownerIn(line);
      if (owner !== undefined && !(line.words <= 2 && isAgency(owner, data))) owners.push(owner);
      const found = nameBehindLead(line);
      if (found) behindLeads.push([...found, line.key]);
    }
    return selfNamed(behindLeads, owners, lines) ?? mostNamed(owners);
  };
}

function ownerIn({ text, words, key, signs }: Line): string | undefined {
  const mayClaim =
    (signs & (SIGN.copyright | SIGN.bracket)) !== 0 ||
    key.includes('copyright') ||
    key.includes('all rights reserved');
  if (words > MAX_CLAIM_WORDS || !mayClaim) return undefined;
  for (const pattern of OWNERS) {
    const owner = pattern.exec(text)?.groups?.owner?.replace(LEGAL_FORM, '').trim();
    if (owner === undefined) continue;
    if (hostOf(owner) !== undefined || !NO_OWNER.test(owner)) return owner;
  }
  return undefined;
}

/** The name that a page says of itself in two ways, one of them a lead that only outlets have: "Jobs at Lamp". */
function selfNamed(
  behindLeads: readonly (readonly [name: string, isStrong: boolean, key: string])[],
  owners: readonly string[],
  lines: readonly Line[],
): string | undefined {
  const ways = new Map<string, Set<string>>();
  for (const [name, , key] of behindLeads) {
    const folded = foldText(name);
    ways.set(folded, (ways.get(folded) ?? new Set()).add(key));
  }
  let best: string | undefined;
  let most = 1;
  for (const [name, isStrong] of behindLeads) {
    const folded = foldText(name);
    if (!isStrong) continue;
    const isOwner = owners.some((owner) => ` ${foldText(owner)} `.includes(` ${folded} `));
    const isLine = lines.some(({ key }) => key === folded);
    const count = (ways.get(folded)?.size ?? 0) + (isOwner ? 1 : 0) + (isLine ? 1 : 0);
    if (count > most) {
      best = name;
      most = count;
    }
  }
  return best;
}

/** The owner named most often; of several the last, as the page's own stands below those of its pictures and texts. */
function mostNamed(owners: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const owner of owners) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  let best: string | undefined;
  for (const [owner, count] of counts) if (count >= (counts.get(best ?? '') ?? 0)) best = owner;
  return best;
}
