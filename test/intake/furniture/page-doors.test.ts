import { describe, expect, it } from 'vitest';
import { isDoor, readStub } from '../../../source/intake/furniture/page-doors.js';
import { lineOf } from '../../../source/intake/text/lines.js';

const lines = (...texts: readonly string[]) => texts.map((text, at) => lineOf(text, at + 1, true));

describe('isDoor', () => {
  it.each([
    [
      ['Checking your browser', 'This takes five seconds. Please enable JavaScript and cookies.'],
      'Just a moment',
    ],
    [
      ['Prove that you are human', 'Our security system saw unusual traffic from where you are.'],
      undefined,
    ],
    [
      ['We and our partners use cookies', 'Accept or reject, and change your consent at any time.'],
      undefined,
    ],
  ])('%s', (texts, title) => {
    expect(isDoor(lines(...texts), title)).toBe(true);
  });

  it.each([
    [['Robot wins the harbour race, and its builders say that nobody helped it on the way.']],
    [['The court denied the captain’s appeal on Friday, and the ferry stays in the harbour.']],
    [['You will find a bakery by the quay.']],
  ])('%s is none', (texts) => {
    expect(isDoor(lines(...texts), undefined)).toBe(false);
  });
});

describe('readStub', () => {
  const opening =
    'The court freed the captain of the ferry on Friday, eight months after it had sunk off the cape.';

  it('names the offer that the opening ends in', () => {
    expect(readStub(lines(opening, 'Already a subscriber? Log in'), false).trouble).toContain(
      '“Already a subscriber? Log in”',
    );
    expect(readStub(lines(opening), true).trouble).toContain('for subscribers');
  });

  it('takes the offer out, and nothing where the text goes on below it', () => {
    const offer = ['Subscribe to keep reading', 'One crown a week.'];
    const marks = readStub(lines(opening, ...offer), true).lines.map(({ mark }) => mark);
    expect(marks).toEqual([undefined, 'offer of a subscription', 'offer of a subscription']);
    const on = readStub(lines(opening, ...offer, opening), true).lines;
    expect(on.every(({ mark }) => mark === undefined)).toBe(true);
  });

  it('is silent on a whole text', () => {
    const whole = Array.from({ length: 20 }, () => opening);
    expect(readStub(lines(...whole, 'Subscribe now'), true).trouble).toBeUndefined();
    expect(readStub(lines(opening), false).trouble).toBeUndefined();
  });
});
