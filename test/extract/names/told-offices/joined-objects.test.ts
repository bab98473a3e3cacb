import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../source/extract/names/find-names.js';
import { articleOf, readingOf } from '../../../helpers/article.js';

/** How the office of Per Orr is told, whose apposition it is. */
const toldOf = (apposition: string): string | undefined =>
  findNames(readingOf(articleOf(`Per Orr, ${apposition}, said it rained.`))).flatMap(
    ({ offices }) => offices,
  )[0]?.told;

describe('what an office is of is told whole where "and" joins it', () => {
  it.each([
    // two kinds of one thing
    ['a professor of civil and mechanical engineering'],
    ['a professor of Asian and African history'],
    ['director of strategic and international affairs at the Merrow Council'],
    ['chairman of the foreign and defence committee'],
    // two fields
    ['professor of earth and environmental sciences at Merrow University'],
    ['director of marketing and communications'],
    ['the chief of surgery and critical care'],
    ['director of research and public policy at the Lund Institute'],
    ['director of health, safety and environment'],
    // the name of one body
    ['spokesman for the Harbour and Public Works Committee'],
    // what a named body is about
    ['director of Action on Smoke and Health'],
    ['head of research at Lund University’s Program on Energy and Growth'],
    ['director of the Merrow Institute of Allergy and Skin Diseases'],
    ['director of the state Ferry and Rail Office'],
    // a firm of several names
    ['an analyst with Lind, Orr & Co.'],
    ['a lawyer at Berg, Holm, Falk & Lund in Oldby'],
  ])('%s', (apposition) => {
    expect(toldOf(apposition)).toBe(apposition.replace(/^(?:an?|the) /, ''));
  });

  it('or not at all where the second may be anybody’s', () => {
    expect(toldOf('head of news for Merrow Films at Fifth and Quebec')).toBe(
      'head of news for Merrow Films',
    );
  });

  it.each([
    ['captain of the club and team captain', 'captain of the club'],
    ['head of planning and a local resident', 'head of planning'],
    ['head of planning and local residents', 'head of planning'],
    ['head of sport and players', 'head of sport'],
    ['a professor of law and mother of two', 'professor of law'],
    ['director of research and senior fellow at the Lund Institute', 'director of research'],
    ['head of trade and rising prices', 'head of trade'],
    ['founder of Oldby and the Lind Trust', 'founder of Oldby'],
    ['an analyst at Merrow Bank and Ann Lind', 'analyst at Merrow Bank'],
    ['chair of the Institute of Physics and Ann Lind', 'chair of the Institute of Physics'],
    ['a lawyer at Berg, Bo Holm and Ann Falk', 'lawyer at Berg'],
  ])('not %s', (apposition, told) => {
    expect(toldOf(apposition)).toBe(told);
  });
});
