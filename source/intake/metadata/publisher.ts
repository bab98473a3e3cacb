// Lines around the article → who published it.
import type { Line } from '../lines.js';
import { SIGN } from '../scan.js';

/** A line that is a site's address: "UrduPoint.com", "www.lamp.example". Not "e.g.", "lamp.example/page". */
const DOMAIN_LINE =
  /^(?:https?:\/\/)?(?:www\.)?(?<name>[\p{L}\d-]{3,30})\.(?:com|org|net|news|co\.uk|co|tv|info|ie|in|pk|au|com\.au|ca|eu)\/?$/iu;

/** "© 1997-2021, UrduPoint Network", "Copyright 2021 The Daily Lamp. All rights reserved." */
const COPYRIGHT_OWNER =
  /(?:©|\(c\)|copyright)\W{0,4}(?:copyright\W{0,4})?(?:(?:19|20)\d\d)(?:\s?[-–—]\s?(?:19|20)?\d\d)?,?\s+(?:by\s+)?(?<owner>\p{L}[\p{L}\d .&'’-]{1,50}?)(?=,|\.|\||;|\(|–|-\s|\ball rights\b|$)/iu;

/** Legal forms behind a name: "Lamp Media Ltd" → "Lamp Media". */
const LEGAL_FORM =
  /(?:,? (?:Inc|LLC|Ltd|Limited|PLC|Corp|Corporation|Co|Company|GmbH|Pty|L\.?P))\.?$/i;

/** The publisher as a site line or the copyright owner names it; undefined where neither is printed. */
export function findPublisher(lines: readonly Line[]): string | undefined {
  for (const line of lines.slice(0, 3)) {
    const name = line.words === 1 ? DOMAIN_LINE.exec(line.text)?.groups?.name : undefined;
    if (name !== undefined) return name;
  }
  const owners = new Map<string, number>();
  for (const { text, words, key, signs } of lines) {
    const mayClaim = (signs & (SIGN.copyright | SIGN.bracket)) !== 0 || key.includes('copyright');
    if (words > 60 || !mayClaim || (signs & SIGN.digit) === 0) continue;
    const owner = COPYRIGHT_OWNER.exec(text)?.groups?.owner?.replace(LEGAL_FORM, '').trim();
    if (owner) owners.set(owner, (owners.get(owner) ?? 0) + 1);
  }
  return [...owners].sort((a, b) => b[1] - a[1])[0]?.[0];
}
