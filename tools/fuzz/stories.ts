// Nothing → what an article could hold: sentences with people, days and quotes, whole or garbled, from the same few names,
// so that the files of a case tell partly the same.
import fc from 'fast-check';
import { ATTACKS, NOTATIONS } from './attacks.js';

export type FuzzStory = {
  readonly title: string;
  readonly outlet: string;
  readonly author: string;
  /** As a file would print it, often no day at all. */
  readonly date: string;
  readonly url: string;
  readonly paragraphs: readonly string[];
};

const PEOPLE = [
  'Ann Orlow',
  'Tomas Veld',
  'Foreign Minister Ilse Brandt',
  'Karim Osei, the mayor of Sundhavn,',
  'Orlow',
  'Mr. Veld',
  'she',
  'the mayor',
  'the harbour board',
  'a spokesman for the port',
  'the Sundhavn Post',
  'NATO',
  "Siobhan O'Dell",
  'the top Karelian diplomat',
];
const CUES = ['said', 'told reporters', 'warned', 'added', 'announced', 'denied', 'wrote', 'asked'];
const CLAUSES = [
  'the ferry sank off Sundhavn',
  'the talks on the bridge will be held in Oslo',
  'the strike killed 12 people and injured 40',
  'the council approved a budget of $3.5 million',
  'the minister resigned',
  'the election was cancelled',
  'the board may close the old dock',
  'workers returned to the yard',
  'the two states signed the pact',
  'we will not yield an inch',
  'it is a “red line” for us',
  'the court ruled against the port',
];
const DAYS = [
  'on Tuesday',
  'on Monday, December 27',
  'on 3 May 2021',
  'on Jan. 10, 2022',
  'on 31 February 2021',
  'on 29 February 2023',
  'on 99 May 9999',
  '2021-13-45',
  '2021-12-28',
  '28/12/2021',
  '31/31/2021',
  'yesterday',
  'tomorrow',
  'a day earlier',
  'last week',
  'next month',
  'in 2016',
  'in the year 0000',
  'in 9999',
  'in the 1970s',
  'in mid-March',
  'early in December',
  'from 3 to 7 May',
  'between Monday and Friday',
  'at 16:25 on Monday',
  'at 25:99',
  'two weeks after 31 December 9999',
  '8,000 years later',
  '500,000,000 days ago',
  'since Easter 2021',
  'on Christmas Eve',
  'over the weekend',
  'in the third quarter of 2021',
  'every Thursday',
  'for three days',
  'on the 2nd of January 0001',
];
const DATES = [
  '2021-12-28',
  '2021-12-28T16:25:00Z',
  '2021-12-28T24:61',
  '9999-99-99',
  '2021-02-31',
  '2023-02-29',
  '0000-00-00',
  '20211399',
  '20211228T162500Z',
  '1640708700',
  '9999999999999',
  '253402300799999',
  'Tue, 28 Dec 2021 16:25:00 GMT',
  '31 Dec 9999',
  'Dec 28, 2021',
  '28.12.2021',
  '02/03/2021',
  '31/31/2021',
  'Tuesday',
  'yesterday',
  '',
];
const OUTLETS = ['Sundhavn Post', 'sundhavn.example', 'The Daily Lamp', 'Reuters', '', 'Harbour'];
const FURNITURE = [
  'Related Topics: ferry, port',
  'By Ann Orlow',
  'SUNDHAVN (Harbour News - 28th December, 2021)',
  'SUNDHAVN, Dec 28 (Reuters) -',
  'Published: Tuesday 28 December 2021, 16:25',
  'Photo: Karim Osei/AP',
  'Advertisement',
  'Share this on Facebook',
  'All rights reserved. © 2021 Sundhavn Post',
  '3 minutes ago',
  '# Heading',
  '* * *',
  '- one\n- two',
  'Q: Will it open?\nA: It will.',
  'ORLOW: We will not yield an inch.',
  'Read more: Why the ferry sank',
];
const SOUP = [
  ...'“ ” ‘ ’ " \' „ « » ( ) , . … ; : – — ! ? - / \n 2 7 e r I it that who which'.split(' '),
  ...['said', 'told', 'by', 'of', 'to', 'and', 'not', 'was', 'will', 'a', 'the', 'Orlow', 'Veld'],
  ...['May', '2021', 'Monday', '3', '12', 'per cent', 'Mr.', 'U.S.', 'Sundhavn', 'NATO', '$'],
];

const one = (words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words);
const [person, cue, clause, day] = [one(PEOPLE), one(CUES), one(CLAUSES), one(DAYS)];

/** Parts joined, where a text stands for itself. */
const said = (...parts: readonly (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
  fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((words) => words.join(''));

const soup = fc
  .array(one([...SOUP, ...DAYS, ...CLAUSES]), { minLength: 1, maxLength: 24 })
  .map((words) => words.join(' '));

/** Code points of all of Unicode, halves of characters among them. */
const anyCharacters = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { minLength: 1, maxLength: 30 })
  .map((points) => String.fromCodePoint(...points));

const sentence = fc.oneof(
  { weight: 4, arbitrary: said(person, ' ', cue, ' that ', clause, ' ', day, '.') },
  { weight: 4, arbitrary: said('“', clause, ',” ', person, ' ', cue, ' ', day, '.') },
  { weight: 3, arbitrary: said('“', clause, ',” ', person, ' ', cue, ', “', clause, '.”') },
  { weight: 3, arbitrary: said(day, ', ', clause, ', and ', clause, ' ', day, '.') },
  { weight: 2, arbitrary: said(person, ' ', cue, ' ', clause, ' “', clause, '” ', day, '.') },
  { weight: 2, arbitrary: said('According to ', person, ', ', clause, ' ', day, '.') },
  { weight: 1, arbitrary: said(person, ' ', cue, ': "', clause, '. ', clause, '."') },
  { weight: 1, arbitrary: said('“', clause, '. ', clause, '.') },
  { weight: 2, arbitrary: one(FURNITURE) },
  { weight: 3, arbitrary: soup },
  { weight: 1, arbitrary: anyCharacters },
);

/** The text with something hostile in it somewhere, once in a while. */
const spiked = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 5, arbitrary: text },
    {
      weight: 1,
      arbitrary: fc
        .tuple(text, one([...ATTACKS, ...NOTATIONS]), fc.nat(400))
        .map(([words, attack, at]) => {
          const place = at % (words.length + 1);
          return words.slice(0, place) + attack + words.slice(place);
        }),
    },
  );

export const paragraph: fc.Arbitrary<string> = spiked(
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' ')),
);

/** A story of paragraphs of its own and of those that other files of the case may hold too. */
export const story = (shared: readonly string[]): fc.Arbitrary<FuzzStory> =>
  fc.record({
    title: spiked(said(person, ' ', cue, ' ', clause)),
    outlet: spiked(one(OUTLETS)),
    author: spiked(person),
    date: spiked(one(DATES)),
    url: spiked(one(['https://sundhavn.example/a', 'javascript:alert(1)', 'file:///etc/passwd'])),
    paragraphs: fc.array(fc.oneof(paragraph, one(shared)), { minLength: 1, maxLength: 4 }),
  });
