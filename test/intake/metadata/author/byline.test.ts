import { describe, expect, it } from 'vitest';
import { lineOf } from '../../../../source/intake/text/lines.js';
import { makeBylineReader } from '../../../../source/intake/metadata/author/byline.js';
import { makeDateFinder } from '../../../../source/intake/metadata/day/printed-date.js';
import { english } from '../../../../source/languages/english/english.js';

const readByline = makeBylineReader(english.furniture, makeDateFinder(english.furniture));
const bylineOf = (text: string) => readByline(lineOf(text, 1, true));

const BYLINES: readonly [text: string, kind: string, names: string[]][] = [
  ['By Ann Lee', 'led', ['Ann Lee']],
  ['ByAnn Lee', 'led', ['Ann Lee']],
  ['Story: Ann Lee & Bo Ekman', 'led', ['Ann Lee', 'Bo Ekman']],
  ['Live updates by Ann Lee', 'led', ['Ann Lee']],
  ['BY ANN LEE', 'led', ['Ann Lee']],
  ['By Ann Lee and Bo van Ek, The Daily Lamp', 'led', ['Ann Lee', 'Bo van Ek']],
  ['Written by: Ann O’Neill', 'led', ['Ann O’Neill']],
  ['By Ann Lee November 19, 2019, 07:47 PM EST', 'led', ['Ann Lee']],
  ['by Ann Lee - 12/22/23 12:24 PM ET', 'led', ['Ann Lee']],
  ['By Dr. Ann J. Lee on December 21, 2023', 'led', ['Ann J. Lee']],
  ['Ann Lee 5 minutes ago Tue 28th December 2021 | 04:25 PM', 'dated', ['Ann Lee']],
  ['Ann Lee @annlee / 2 days', 'bare', ['Ann Lee']],
  ['Ann Lee', 'bare', ['Ann Lee']],
  ['Ann Lee, Special to Lamp News', 'bare', ['Ann Lee']],
  ['Ann Lee, Special to The Lamp', 'bare', ['Ann Lee']],
  ['Ann Lee in Oslo', 'bare', ['Ann Lee']],
  ['Ann Lee for The Lamp', 'bare', ['Ann Lee']],
  ['Ann Toller and Otto Lee', 'bare', ['Ann Toller', 'Otto Lee']],
  ['Ann LeePublished: December 20, 2023', 'dated', ['Ann Lee']],
  ['Ann Lee5 hours ago', 'dated', ['Ann Lee']],
  ['Ann LeeNews Reporter', 'bare', ['Ann Lee']],
  ['By Ann Lee Fox News', 'led', ['Ann Lee']],
  ['By Ann Lee and Bo Ekman The Associated Press', 'led', ['Ann Lee', 'Bo Ekman']],
  ['Ann Lee Deputy Content Hub Director', 'bare', ['Ann Lee']],
  ['By Reuters', 'led', ['Reuters']],
  ['By Lamp Staff', 'led', ['Lamp Staff']],
  ['Reuters November 18, 2019 11:03 PM', 'dated', ['Reuters']],
  ['By April Lee', 'led', ['April Lee']],
  ['Ann Lee Monday, 3 May 2021 6.30 p.m.', 'dated', ['Ann Lee']],
  ['Ann Lee Deputy Editor Dec. 3, 2021, Oslo Times.', 'dated', ['Ann Lee']],
  ['Analysis by Kim Roe, OBC Editor-at-large', 'led', ['Kim Roe']],
  ['Review by Ida Sund Contributor', 'led', ['Ida Sund']],
  ['Oct 4, 2022 at9:05 am | By Runa K', 'led', ['Runa K']],
  ['Friday May 7, 2021 6:15 pm CET by Tor Vik', 'led', ['Tor Vik']],
  ['Posted On : May 7, 2021 Published By : Ann J. Lee', 'led', ['Ann J. Lee']],
  ['Kim Roe · OBC News · Posted: May 07, 2021 4:00 AM | Last Updated: May 7', 'dated', ['Kim Roe']],
  ['By Ann Lee | Coastal Morning Media for OC.com', 'led', ['Ann Lee']],
  ['By Ann Lee | Bo Ekman', 'led', ['Ann Lee', 'Bo Ekman']],
  ['Ann LeeFeatured Columnist IIMay 7, 2021 Comments', 'dated', ['Ann Lee']],
  ['Rut Klerk as told to Ann Lee', 'led', ['Ann Lee']],
  ['James Lee Jr.', 'bare', ['James Lee Jr']],
];

const NO_BYLINES: readonly string[] = [
  'By the time the talks began, Ann Lee had left.',
  'By Tuesday',
  'World News',
  'Tuesday, 28 December 2021',
  'Ogden Ships, which has offices in Oslo, said it has 13 ships, up from seven a year ago.',
  'Bo Ekman left the harbour council on 9 June 2020.',
  'Warden Ada Lind opened the lock of Harstad on 17 January 2022, she said.',
  'Bo Ekman told us 3 hours ago that he had left.',
  'Privacy Policy',
  'Photography by Bo Ek',
  'Author Rut Klerk, from Oslo, said that she had begun to write on boats.',
  '3 May 2021, a sum paid by Ann Lee and others to the harbour of Oslo in one go for the quay',
  'Related Topics',
  'From there Ann Lee went to Oslo and on to the north',
  'Governor Picks Ex-Mayor to Fill Senate Seat',
  'Rovers Agree to Sell Striker',
  'Norland Troops to Leave Tarn by June',
  'Court Refuses to Hear Appeal of Miners',
  'Harbour Bank to Cut Rates Again',
];

describe('makeBylineReader', () => {
  it.each(BYLINES)('%s', (text, kind, names) => {
    expect(bylineOf(text)).toEqual({ kind, names });
  });

  it.each(NO_BYLINES)('finds no reporter in: %s', (text) => {
    expect(bylineOf(text)).toBeUndefined();
  });
});
