// The title of a feed, "The Lamp > Region", "World news | The Lamp" → the name of the outlet in it.
import { english } from '../../../languages/english/english.js';
import { foldText } from '../../text/scan.js';
import { hostOf } from './outlet-name.js';

/** Between an outlet and its section: " > ", " - ", " | ", " :: ", ": ". Not "Al-Lamp". */
const BETWEEN = / ?(?:»|::| [>|–—-] |: )\s?/u;

/** Behind a name: " RSS feed", " RSS", " (RSS)". */
const KIND = /(?: \(?|\()(?:RSS(?: ?\d(?:\.\d)?)?(?: feeds?)?|Atom(?: feed)?|news feed|feed)\)?$/i;

/**
 * The outlet: the part whose letters the address of the feed has; else the first that does more than name a section, "World news".
 * @param url the address of the site
 */
export function outletOfFeed(title: string | undefined, url?: string): string | undefined {
  const whole = title?.trim().replace(KIND, '').trim() ?? '';
  const parts = whole
    .split(BETWEEN)
    .map((part) => part.replace(KIND, '').trim())
    .filter((part) => part !== '');
  if (parts.length < 2) return whole === '' ? undefined : whole;
  const host = (hostOf(url) ?? '').replace(/[^a-z\d]/g, '');
  const letters = (part: string): string => foldText(part).replace(/^the /, '').replaceAll(' ', '');
  const own = parts.find((part) => letters(part).length > 3 && host.includes(letters(part)));
  const { sectionWords } = english.furniture;
  const isSection = (part: string): boolean =>
    foldText(part)
      .split(' ')
      .every((word) => sectionWords.has(word));
  return own ?? parts.find((part) => !isSection(part)) ?? parts[0];
}
