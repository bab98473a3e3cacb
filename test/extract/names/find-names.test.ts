import { describe, expect, it } from 'vitest';
import { namesIn } from '../../helpers/quotes.js';

type Rule = readonly [why: string, body: string, ...rows: string[]];

const row = (body: string): string[] =>
  namesIn(body).map(({ kind, name, roles, affiliation, aliases }) =>
    [kind, name, roles.join(' + '), affiliation ?? '', aliases.join(' + ')].join(' | '),
  );

const RULES: readonly Rule[] = [
  [
    'a small start is no word in small letters',
    'The mayor met Dovan al-Tarn in Oslo.',
    'person | Dovan al-Tarn |  |  | Dovan al-Tarn',
    'place | Oslo |  |  | Oslo',
  ],
  ['surname later', 'Ann Orr left. Orr was late.', 'person | Ann Orr |  |  | Ann Orr + Orr'],
  [
    'office and country',
    'Norwegian Foreign Minister Per Lind left.',
    'person | Per Lind | foreign minister | Norway | Per Lind',
  ],
  [
    'office with an object',
    'U.S. Secretary of State Ann Orr left.',
    'place | United States |  |  | U.S.',
    'person | Ann Orr | secretary of state | United States | Ann Orr',
  ],
  [
    'apposition',
    'Ann Orr, a spokeswoman for NATO, left.',
    'person | Ann Orr | spokeswoman | NATO | Ann Orr',
    'organisation | NATO |  |  | NATO',
  ],
  [
    'genitive',
    'Norway’s Foreign Minister Per Lind left.',
    'place | Norway |  |  | Norway',
    'person | Per Lind | foreign minister | Norway | Per Lind',
  ],
  [
    'initials in brackets',
    'The North Sea Council (NSC) met. Later the NSC left.',
    'organisation | North Sea Council |  |  | North Sea Council + NSC',
  ],
  [
    'particles',
    'Ursula van der Berg left.',
    'person | Ursula van der Berg |  |  | Ursula van der Berg',
  ],
  [
    'one surname, two people',
    'Ann Orr met Bill Orr. Mr. Orr left.',
    'person | Ann Orr |  |  | Ann Orr',
    'person | Bill Orr |  |  | Bill Orr + Orr',
  ],
  [
    'caption',
    'Lind Orr\n\nPer Lind met Ann Orr.',
    'person | Per Lind |  |  | Per Lind',
    'person | Ann Orr |  |  | Ann Orr',
  ],
  [
    'an office with the place it is held of',
    'Mayor of Selby Dara Quill spoke. Governor of New Harrow Tarek Moss left. President of the United States Ann Orr came.',
    'organisation | Selby |  |  | Selby',
    'person | Dara Quill | mayor | Selby | Dara Quill',
    'organisation | New Harrow |  |  | New Harrow',
    'person | Tarek Moss | governor | New Harrow | Tarek Moss',
    'place | United States |  |  | United States',
    'person | Ann Orr | president | United States | Ann Orr',
  ],
  [
    'an office of somewhere, without a name behind it',
    'Ann Orr, Republican of Texas, left with the chief of Quill and Moss.',
    'person | Ann Orr | Republican | Texas | Ann Orr',
    'place | Texas |  |  | Texas',
    'organisation | Quill |  |  | Quill',
    'organisation | Moss |  |  | Moss',
  ],
  [
    'an office behind its body',
    'On Monday Harrow Police Chief Thane Quill spoke. Zoo Director Thora Moss left. General Electric Chair Bo Lind came.',
    'person | Thane Quill | police chief | Harrow | Thane Quill',
    'person | Thora Moss | director | Zoo | Thora Moss',
    'organisation | General Electric |  |  | General Electric',
    'person | Bo Lind | chair | General Electric | Bo Lind',
  ],
  [
    'surnames and bodies that look like an office',
    'James Head of Brown University met Ann Bishop Orr. General Motors fell. The Deputy Minister Group rose.',
    'person | James Head |  |  | James Head',
    'organisation | Brown University |  |  | Brown University',
    'person | Ann Bishop Orr |  |  | Ann Bishop Orr',
    'organisation | General Motors |  |  | General Motors',
    'organisation | Deputy Minister Group |  |  | Deputy Minister Group',
  ],
  [
    'ranks, and titles in a row',
    'Maj. Gen. Otto Lind and Lt Col Rui Moss met Deputy Chief Constable Dara Quill and Del. Siri Orr.',
    'person | Otto Lind | major general |  | Otto Lind',
    'person | Rui Moss | lieutenant colonel |  | Rui Moss',
    'person | Dara Quill | deputy chief constable |  | Dara Quill',
    'person | Siri Orr | delegate |  | Siri Orr',
  ],
  [
    'capitals of an office',
    'House Speaker Paul Orr, the CEO of Lampworks, and White House counsel Ann Lind left.',
    'person | Paul Orr | House speaker + CEO | Lampworks | Paul Orr',
    'organisation | Lampworks |  |  | Lampworks',
    'organisation | White House |  |  | White House',
    'person | Ann Lind | White House counsel |  | Ann Lind',
  ],
  [
    'words that open a sentence',
    'Choosing Tarnley was bold. Bo Tarnley agreed. Rebels said no. Villagers said so. Fleming left. They saw Fleming.',
    'person | Bo Tarnley |  |  | Bo Tarnley + Tarnley',
    'organisation | Fleming |  |  | Fleming',
  ],
  [
    'particles in capitals and left out',
    'Ludwig van der Moss, María de la Quill López and Abdel el-Orr spoke. Van der Moss left. De la Quill too. Orr came.',
    'person | Ludwig van der Moss |  |  | Ludwig van der Moss + Van der Moss',
    'person | María de la Quill López |  |  | María de la Quill López + De la Quill',
    'person | Abdel el-Orr |  |  | Abdel el-Orr + Orr',
  ],
  [
    'a surname of two words',
    'Cheryl Boone Orr spoke. Boone Orr left. Ann Orr came.',
    'person | Cheryl Boone Orr |  |  | Cheryl Boone Orr + Boone Orr',
    'person | Ann Orr |  |  | Ann Orr',
  ],
  [
    'family name first, given name with a hyphen',
    'Minister Kang Ji-hoon met Tsai Wei-lan. Kang left. A Tarn-based firm and ten-year bonds fell. Ten-year Lind fell.',
    'person | Kang Ji-hoon | minister |  | Kang Ji-hoon + Kang',
    'person | Tsai Wei-lan |  |  | Tsai Wei-lan',
    'organisation | Lind |  |  | Lind',
  ],
  [
    'a nickname in marks or brackets',
    'Corinne “Coco” Quill spoke. William (Bill) Moss Jr. left. The Lund Club (LC) President Bo Orr came. Quill left.',
    'person | Corinne “Coco” Quill |  |  | Corinne “Coco” Quill + Quill',
    'person | William (Bill) Moss Jr. |  |  | William (Bill) Moss Jr.',
    'organisation | Lund Club |  |  | Lund Club + LC',
    'person | Bo Orr | president |  | Bo Orr',
  ],
  [
    'four names in a sentence are no headline',
    'Ministers Ana Quill, Max Moss, Ivo Tarn and Piet Lind met. Moss left.',
    'person | Ana Quill | minister |  | Ana Quill',
    'person | Max Moss |  |  | Max Moss + Moss',
    'person | Ivo Tarn |  |  | Ivo Tarn',
    'person | Piet Lind |  |  | Piet Lind',
  ],
  [
    'a surname that is a month',
    'Dara June, the minister, spoke. June said no. It rained in June. Oslo May 5 was cold.',
    'person | Dara June | minister |  | Dara June + June',
    'place | Oslo |  |  | Oslo',
  ],
  [
    'a name of birth',
    'Zelda Quill, née Moss, spoke. Quill left.',
    'person | Zelda Quill |  |  | Zelda Quill + Quill + Zelda Moss',
    'organisation | Moss |  |  | Moss',
  ],
  [
    'one surname: told of in passing',
    'Ana Quill, whose brother Luis Quill died, spoke. Quill left.',
    'person | Ana Quill |  |  | Ana Quill + Quill',
    'person | Luis Quill | brother |  | Luis Quill',
  ],
  [
    'one surname: the pronoun behind it',
    'Ana Quill met Luis Quill. Quill said she would fly.',
    'person | Ana Quill |  |  | Ana Quill + Quill',
    'person | Luis Quill |  |  | Luis Quill',
  ],
  [
    'places and teams',
    'The fans of Lund Rovers left Orr Tower and St. Oran for Fort Moss.',
    'organisation | Lund Rovers |  |  | Lund Rovers',
    'place | Orr Tower |  |  | Orr Tower',
    'place | St. Oran |  |  | St. Oran',
    'place | Fort Moss |  |  | Fort Moss',
  ],
  [
    'bodies with "and"',
    'Ways and Means Committee Chairman Bo Orr left. Norway and Merrow Council met. Food and Drug Administration aides came.',
    'organisation | Ways and Means Committee |  |  | Ways and Means Committee',
    'person | Bo Orr | chairman | Ways and Means Committee | Bo Orr',
    'place | Norway |  |  | Norway',
    'organisation | Merrow Council |  |  | Merrow Council',
    'organisation | Food and Drug Administration |  |  | Food and Drug Administration',
  ],
  [
    'things that are named as people are',
    'Tarn will launch Quill Moss. Quill Moss is big. The ferry Oran Lise sank. Tiu Ruun and Ann Moss left the ship.',
    'organisation | Quill Moss |  |  | Quill Moss',
    'organisation | Oran Lise |  |  | Oran Lise',
    'person | Tiu Ruun |  |  | Tiu Ruun',
    'person | Ann Moss |  |  | Ann Moss',
  ],
  ['no names', 'On Monday the minister left. Meanwhile it rained.'],
];

describe('findNames', () => {
  it.each(RULES)('%s', (_why, body, ...rows) => {
    expect(row(body)).toEqual(rows);
  });
});
