import { describe, expect, it } from 'vitest';
import { paragraphsOf, readOne } from '../../helpers/intake.js';

const BODY = [
  'The harbour court freed the captain of the ferry on Friday, eight months after she had steered it on the rocks in a gale.',
  '“I have slept badly since then,” Rut Klerk told the judges, who had read the log of every boat that was out that night.',
  'The owners of the ferry may appeal within two weeks, and their counsel said that they would read the ruling first.',
];
const POST =
  'I was on that ferry and nobody told us anything until the boats came for us in the dark.';
const HEAD = ['Court frees captain of ferry', 'By Tor Vikander', '3 May 2021'];

const bodyBelow = async (...tail: readonly string[]): Promise<string[]> =>
  paragraphsOf(await readOne([...HEAD, ...BODY, ...tail].join('\n\n')));

describe('comments of readers', () => {
  it.each([
    ['Comments (2)', 'Sort by: Oldest', 'kelp_fan', '6 hours ago', POST, 'Reply   Like   Report'],
    ['2 Comments', 'Anna, Holm', POST, 'Reply · Share · Report abuse'],
    ['14 responses', 'Tove says:', POST, 'Log in to reply'],
    ['Have your say', 'Bo', '2 days ago', POST, 'Upvote 4  Downvote  Flag'],
    ['Discussion', 'Newest', 'old salt', 'an hour ago', POST, POST, 'Like 3 Reply'],
  ])('go with their heading: %s', async (...tail) => {
    expect(await bodyBelow(...tail)).toEqual(BODY);
  });

  it.each([
    ['Comments', POST],
    ['Reply', POST, 'She closed the log.'],
    ['The discussion went on for hours after the judges had left.', POST],
  ])('are none without a post: %s', async (...tail) => {
    expect(await bodyBelow(...tail)).toContain(POST);
  });

  it('are not the count above the text', async () => {
    const text = [...HEAD, '2 comments', 'Reply', ...BODY].join('\n\n');
    expect(paragraphsOf(await readOne(text))).toEqual(BODY);
  });
});

describe('words set apart from the text', () => {
  it('go where another line has them', async () => {
    const [first = '', second = '', third = ''] = BODY;
    const pulled = [...HEAD, first, second, '“I have slept badly since then”', third].join('\n\n');
    expect(paragraphsOf(await readOne(pulled))).toEqual(BODY);
    const credited =
      'Their counsel said that they would read the ruling first Rut Klerk, captain of a ferry';
    expect(
      paragraphsOf(await readOne([...HEAD, first, credited, second, third].join('\n\n'))),
    ).toEqual(BODY);
    const told = '“I shall never steer again as long as I live.”';
    const own = [...HEAD, first, second, told, third].join('\n\n');
    expect(paragraphsOf(await readOne(own))).toEqual([first, second, told, third]);
  });
});

describe('heads and marks of copies', () => {
  it('takes all who signed, and no house', async () => {
    const head = ['Levant Eye', 'Court frees captain of ferry', 'Rut Orr', 'By Rut Orr, Levant Eye', 'Bo Ekman', 'By Bo Ekman, Levant Eye', '3 May 2021']; // prettier-ignore
    expect((await readOne([...head, ...BODY].join('\n\n'))).author).toBe('Rut Orr, Bo Ekman');
  });

  it('reads the rows of a wire without their marks', async () => {
    const rows = ['^BC-Ferry Court,2nd Ld-Writethru,0311<', '^Court frees captain of ferry<', '^By RUT ORR=', '^Lamp Press Writer=', ...BODY.map((text) => `   ${text}`)]; // prettier-ignore
    const article = await readOne(rows.join('\n'));
    expect(article).toMatchObject({ title: 'Court frees captain of ferry', author: 'Rut Orr' });
    expect(paragraphsOf(article)).toEqual(BODY);
  });

  it('leaves signs of sums alone', async () => {
    const sum = 'The log says that x^2 < y, which the judges left to others to read.';
    expect(paragraphsOf(await readOne([...HEAD, ...BODY, sum].join('\n\n'))).at(-1)).toBe(sum);
  });
});
