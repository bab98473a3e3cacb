import { describe, expect, it } from 'vitest';
import { bodyMeant, bodyOfIt, readBodies } from '../../../../source/extract/coreference/descriptions/bodies.js'; // prettier-ignore
import { english } from '../../../../source/languages/english/english.js';
import { passagesOf } from '../../../helpers/passage.js';

const bodiesOf = (body: string) => readBodies(passagesOf(body), new Map(), english);

describe('readBodies', () => {
  it.each([
    ['Velm Foods left. Ann Orr met Velm Foods.', ['Velm Foods acts', 'Velm Foods']],
    ['Ann Orr left Norway.', []], // no people, no lands
    ['The Merrow Rowers, a rowing group, left.', ['Merrow Rowers acts group']],
    ['Velm Foods rival Marcum Foods left.', ['Marcum Foods']],
  ])('%s', (body, expected) => {
    const told = bodiesOf(body).map(({ name, acts, sort }) =>
      [name.name, ...(acts ? ['acts'] : []), ...(sort === undefined ? [] : [sort])].join(' '),
    );
    expect(told).toEqual(expected);
  });
});

/** Which body a noun means where the body of a text ends. */
function meantBy(noun: string, body: string): string | undefined {
  const paragraph = body.split('\n\n').length - 1;
  const known = { bodies: bodiesOf(body), language: english };
  return bodyMeant(known, noun, { start: body.length, paragraph }, () => undefined)?.name;
}

describe('bodyMeant', () => {
  it.each([
    ['the only one', 'company', 'Velm Foods left.', 'Velm Foods'],
    ['by its own word', 'ministry', 'Velm Foods met the Harbour Ministry.', 'Harbour Ministry'],
    ['who opened a sentence last', 'company', 'Velm Foods left. Marcum Foods slept.', 'Marcum Foods'],
    ['not where another is named since', 'company', 'Velm Foods left. Ann Orr of Marcum Foods slept.', undefined],
    ['not from afar where there are two', 'company', 'Marcum Foods left. Velm Foods slept.\n\nIt rained.\n\nIt rained.\n\nIt rained.', undefined],
    ['what stands beside its name', 'charity', 'The charity Merrow Seas sued.', 'Merrow Seas'],
    ['no body', 'table', 'Velm Foods left.', undefined],
  ])('%s', (_why, noun, body, expected) => {
    expect(meantBy(noun, body)).toBe(expected);
  }); // prettier-ignore
});

describe('bodyOfIt', () => {
  const ofIt = (body: string): string | undefined =>
    bodyOfIt({ bodies: bodiesOf(body), language: english }, { start: body.length, paragraph: 0 })?.name; // prettier-ignore

  it.each([
    ['Velm Foods left.', 'Velm Foods'],
    ['Velm Foods left. Velm Foods slept.', 'Velm Foods'],
    ['Velm Foods left. Marcum Foods slept.', undefined],
    ['Rain fell on Velm Foods.', undefined],
  ])('%s', (body, expected) => {
    expect(ofIt(body)).toBe(expected);
  });
});
