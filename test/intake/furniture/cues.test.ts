import { describe, expect, it } from 'vitest';
import { makeCueFinder } from '../../../source/intake/furniture/cues.js';
import { lineOf } from '../../../source/intake/text/lines.js';
import { english } from '../../../source/languages/english/english.js';

const findCue = makeCueFinder(english.furniture);
const cueOf = (text: string) => findCue(lineOf(text, 1, true));

const FURNITURE: readonly [text: string, reason: string][] = [
  ['Advertisement', 'button or label'],
  ['12 Comments', 'button or label'],
  ['Related Topics', 'heading of a box of links'],
  ['No comments:', 'end-of-article cue'],
  ['More Stories From World', 'heading of a box of links'],
  [
    'Most read 1 Man marries a crane 2 Queen opens a dairy 3 Why otters sleep',
    'box of numbered links in one line',
  ],
  ['12:34', 'no words'],
  ['###', 'end of the copy'],
  ['-30-', 'end of the copy'],
  ['ENDS', 'end of the copy'],
  ['Page 2', 'number of a printed page'],
  ['May 5, 2021 The Harbour Post Page 1 of 2', 'number of a printed page'],
  ['https://lamp.example/a 1/2', 'number of a printed page'],
  ['@rutklerk', 'account of a social network'],
  ['Photography by Bo Ek', 'photo credit'],
  ['Notes to editors:', 'end-of-article cue'],
  ['View this post on Instagram', 'says "view this post on instagram"'],
  [
    'Leave a note Share this item on Facebook Share this item via WhatsApp Share it on X',
    'share buttons',
  ],
  ['Pictured from left: Ann Lee, Bo Ek and the mayor of Oslo.', 'begins "pictured from left"'],
  ['Ships lie in the harbour of Oslo (', 'caption with credit'],
  ['Ann Lee/Lamp Live)', 'caption with credit'],
  [
    'This website uses cookies to improve your experience. Of these cookies, the ones that are needed are kept in your browser.',
    'cookie notice',
  ],
  ['© 1997-2021, The Daily Lamp', 'copyright'],
  ['Copyright 2024 Lamp Media Inc. All rights reserved.', 'copyright'],
  [
    'Well said! February 21, 2011 at 12:12 am | Report abuse | And so say I.',
    'comments of readers',
  ],
  ['51 minutes ago', 'time of posting'],
  ['Ann Lee 5 hours ago', 'time of posting'],
  ['5 min read', 'reading time'],
  ['https://lamp.example/2021/ships', 'link'],
  ['news@lamp.example', 'address'],
  ['— Ann Lee (@annlee) October 28, 2023', 'signature of an embedded post'],
  ['[Related: Ten things to know about ships]', 'link to another article'],
  ['FILE PHOTO: A ship in the harbour of Oslo, May 3, 2021.', 'photo credit'],
  ['(Credit: Shutterstock / Ann Lee)', 'photo credit'],
  ['The mayor of Oslo (photo by AFP)', 'caption with credit'],
  ['A ship in the harbour of Oslo. REUTERS/Ann Lee', 'caption with credit'],
  ['Ann Lee/Getty Images', 'caption with credit'],
  ['Sign up for our newsletter', 'begins "sign up for"'],
  ['Read more: Two ships collide', 'begins "read more"'],
  ['With reporting by RT, AP, Reuters, The Hill', 'begins "with reporting by"'],
  ['About Us | Contact Us | Advertise', 'end-of-article cue'],
  ['Education - Urdu News - Car Prices - Breaking News', 'list of links'],
  ['___', 'no words'],
  ['A priest blesses boats in the port of Oslo. Hide Caption 4 of 21', 'caption of a gallery'],
  ['Ships lie in the harbour of Oslo. Photo 3 of 9', 'caption of a gallery'],
  ['Image copyright EPA Image caption Crowds waved at the ship', 'begins "image copyright"'],
  ['Media playback is unsupported on your device', 'begins "media playback is"'],
  ['Correction: An earlier version of this story gave a wrong name.', 'begins "correction"'],
  [
    'An earlier version of this article gave a wrong name.',
    'begins "an earlier version of this article"',
  ],
];

const TEXT: readonly string[] = [
  'The copyright law of 1909 was amended by the council.',
  'Correction 4 May: An earlier version of this article gave a wrong name.',
  'It began three hours ago.',
  'The crane can lift the gate of lock 4 of 21',
  'An earlier version of this bill was struck down in May.',
  'Correction of the market is overdue, Lind said.',
  'He wrote to news@lamp.example on Tuesday, and nobody answered him for a week.',
  'File sharing is legal on the island, the court said on Tuesday.',
  'Getty Images sued the company over the pictures that it had copied.',
  'The minister told Reuters that talks would go on.',
  '“Read more books,” she told the children of the school.',
  'Watch the harbour, he told them, and they watched it.',
  'The company changed its privacy policy after the court ruled against it.',
  'The children baked cookies on Tuesday, and the cookies were sold in the harbour.',
  'Ships - old ones, mostly - lay in the harbour.',
  'Russia submits draft security documents',
  'Moscow, which has more from the deal than anyone, said no.',
];

describe('makeCueFinder', () => {
  it.each(FURNITURE)('%s: %s', (text, reason) => {
    expect(cueOf(text)?.reason).toBe(reason);
  });

  it.each(TEXT)('takes for text, or at most for a weak sign: %s', (text) => {
    expect([undefined, 'weak']).toContain(cueOf(text)?.kind);
  });
});
