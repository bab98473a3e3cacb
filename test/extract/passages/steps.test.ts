import { describe, expect, it } from 'vitest';
import * as steps from '../../../source/extract/passages/steps.js';
import { Use } from '../../../source/extract/word-classes.js';
import { passageTokensOf, placeOf, printedTokens } from '../../helpers/passage.js';

type Step = typeof steps.skipPhrases;

/** What a step passes over behind the "|", up to the next stop. */
function passed(step: Step, marked: string): string {
  const [front = '', rest = ''] = marked.split('|');
  const tokens = passageTokensOf(front + rest);
  const from = tokens.findIndex(({ start }) => start >= front.length);
  const stop = tokens.findLastIndex(({ text }) => text === '.');
  return printedTokens(tokens, from, step(tokens, from, stop < 0 ? tokens.length : stop));
}

describe('skipPhrases', () => {
  it.each([
    ['Ann Lind said |on Tuesday it rained.', 'on Tuesday'],
    ['Ann Lind said |in an interview with Radio Tarn that it rained.', 'in an interview with Radio Tarn'],
    ['Ann Lind said |(Dec. 22) it rained.', '( Dec. 22 )'],
    ['Ann Lind said |again that it rained.', 'again'],
    ['Ann Lind said |last week that it rained.', 'last week'],
    ['Ann Lind said |Tuesday morning that it rained.', 'Tuesday morning'],
    ['Ann Lind said |that it rained.', ''],
    ['Ann Lind said |there was rain.', ''],
    ['Ann Lind said |(and she was right that it rained.', ''],
  ])('%s', (marked, expected) => {
    expect(passed(steps.skipPhrases, marked)).toBe(expected);
  }); // prettier-ignore
});

describe('skipNounPhrase', () => {
  it.each([
    ['|The leaders of the party had left.', 'The leaders of the party'],
    ['|The mayor and the council left.', 'The mayor and the council'],
    ['|Ann Lind left.', 'Ann Lind'],
    ['They told |reporters Ann Lind was late.', 'reporters'],
    ['They said |it rained.', ''],
    ['They |left.', ''],
  ])('%s', (marked, expected) => {
    expect(passed(steps.skipNounPhrase, marked)).toBe(expected);
  });
});

describe('firstComma, toThat and trimEnd', () => {
  const at = (body: string, word: string): [ReturnType<typeof passageTokensOf>, number] => {
    const tokens = passageTokensOf(body);
    return [tokens, placeOf(tokens, word)];
  };

  it('finds the next comma, or the end', () => {
    const [tokens, rained] = at('It rained hard, and it blew.', 'rained');
    expect(tokens[steps.firstComma(tokens, rained, tokens.length)]?.text).toBe(',');
    expect(steps.firstComma(tokens, rained, rained + 1)).toBe(rained + 1);
  });

  it.each([
    ['Ann Lind said, without proof, that it rained.', true],
    ['Ann Lind said – online, as it happens – that it rained.', true],
    ['Ann Lind said, without proof; that it rained.', false],
    ['Ann Lind said, without proof, it rained.', false],
    ['Ann Lind said quietly, that it rained.', false],
  ])('goes over an aside to the “that” behind it: %s', (body, isThere) => {
    const [tokens, said] = at(body, 'said');
    const to = steps.toThat(tokens, said + 1, tokens.length);
    expect(to === said + 1 ? undefined : tokens[to]?.text).toBe(isThere ? 'that' : undefined);
  });

  it('leaves out the signs at an end, and never more than there is', () => {
    const [tokens, rained] = at('It rained, —', 'rained');
    expect(steps.trimEnd(tokens, 0, tokens.length)).toBe(rained + 1);
    expect(steps.trimEnd(tokens, rained + 1, tokens.length)).toBe(rained + 1);
  });
});

describe('what a stretch holds', () => {
  type Holds = (tokens: ReturnType<typeof passageTokensOf>, from: number, to: number) => boolean;
  const holds = (test: Holds, body: string): boolean => {
    const tokens = passageTokensOf(body);
    return test(tokens, 0, tokens.length);
  };

  it.each<[string, Holds, string, boolean]>([
    ['a finite verb', steps.hasFinite, 'the ferry sank', true],
    ['a finite verb', steps.hasFinite, 'the old ferry', false],
    ['marks', steps.hasMarked, 'a “late” ferry', true],
    ['marks', steps.hasMarked, 'a late ferry', false],
    ['a main verb', steps.hasMainVerb, 'the ferry that left sank', true],
    ['a main verb', steps.hasMainVerb, 'the ferry that sank', false],
    ['a main verb', steps.hasMainVerb, 'rangers who count the herd are late', true],
    ['a main verb', steps.hasMainVerb, '“We saw the ferry sink off the coast of Tarn”', true],
    ['a verb with its subject', steps.hasOwnVerb, 'the ferry sank', true],
    ['something told', steps.tells, 'the ferry sank', true],
    ['something told', steps.tells, 'the old ferry', false],
    ['something told', steps.tells, '“Late Trains” of Oslo', false],
    ['that use', (tokens, from, to) => steps.hasTokenUse(tokens, Use.additive, from, to), 'rain and snow', true],
    ['that use', (tokens, from, to) => steps.hasTokenUse(tokens, Use.additive, from, to), 'rain or snow', false],
  ])('%s: %#', (_what, test, body, expected) => {
    expect(holds(test, body)).toBe(expected);
  }); // prettier-ignore

  it('asks for a subject in the stretch itself', () => {
    const tokens = passageTokensOf('Ann Orr reported a loss of 3 million and cut jobs.');
    const from = placeOf(tokens, 'a');
    expect(steps.hasMainVerb(tokens, from, tokens.length)).toBe(true);
    expect(steps.hasOwnVerb(tokens, from, tokens.length)).toBe(false);
  });
});
