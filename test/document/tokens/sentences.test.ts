import { describe, expect, it } from 'vitest';
import { documentOf } from '../../helpers/document.js';

/** [why, text with | where a sentence ends] */
const RULES: readonly (readonly [string, string])[] = [
  ['stops', 'It rained.| Nobody came!| Why?| It rained.'],
  [
    'a mark of a name',
    'She told E! News that it rained.| He works for Yahoo! Finance.| “It is for Alexi!”| Lind left.',
  ],
  ['a call that ends', 'We shouted Stop!| Nobody came.| He left Yahoo!| The firm is small.'],
  [
    'what is called inside a sentence',
    'The crowd shouted “Run! Run!” as it rained.| Men with cries of "Out! Out!" came.',
  ],
  ['what is called and told', 'Lind said: “Run!| It burns.”| “Run!| It burns,” she said.'],
  ['title', 'Gen. Alan Orr met Mrs. Lind.| They talked.'],
  ['month before a digit', 'He left on Dec. 22 for Oslo.| It was in Dec.| The snow fell.'],
  ['initials', 'J. K. Moss and John F. Kent spoke.| Both left.'],
  ['dotted letters inside', 'The U.S. Senate met at 9 a.m. Tuesday.| It voted.'],
  ['dotted letters at the end', 'He lives in the U.S.| The house is small.'],
  ['a clock at the end', 'The curfew starts at 3 p.m.| Soldiers searched cars.'],
  ['a clock with its minutes', 'Polls close at 7:30 a.m.| Voters queued.'],
  ['a clock and its day', 'The match is at 3 p.m. Saturday in Oslo.| It rained.'],
  ['a clock and whose it is', 'It ends at 3 p.m. Moscow time.| It began at 9 p.m. Eastern.'],
  ['a clock in front of its noun', 'The bishop held the 8 p.m. Mass.| It rained.'],
  ['a state', 'They met in Newtown, Conn.| At the time, it rained.'],
  ['a state inside', 'The fair in Austin, Tex. drew forty men.| It rained.'],
  ['a capital and who owns', 'He saw a judge in Washington, D.C.| Orr’s firm paid.'],
  ['a capital and who acts', 'He saw a judge in Washington, D.C.| Orr paid.'],
  ['a capital and its mayor', 'The Washington, D.C. Mayor Ann Lind left.| It rained.'],
  [
    'a country before an office',
    'A day earlier, U.S. Secretary of State Ann Lind left.| It rained.',
  ],
  ['a company', 'She works for Norland Inc.| The firm is small.'],
  [
    'a word that is no name behind a country',
    'It ships to the U.S.| Under the deal, it pays.| The U.S. Under Secretary left.| It lies in the U.S.| Initially, it sold shoes.| The U.S. Senate, meanwhile, met.| Is it the U.S.| Are they safe?| The law is U.S.| Many like it.',
  ],
  [
    'a whole clause on both sides of a country',
    'She crossed into the U.S.| Mexican police had looked for her.| She wrote to the U.S. Senate, and aides had read it.| Lind said a ship of the U.S. Navy had sunk.| Firms tried to enter the U.S.| Makers Velm, Tarn, and Bay are glad.| He spoke in the U.S. Senate, House and court.',
  ],
  [
    'who is called Mr.',
    'She works for Norland Inc.| Ms. Orr left.| Doors open at 7 a.m.| Mr. Orr came.',
  ],
  [
    'a firm named again',
    'She sued Velm Lines Inc.| Velm, which has ships, paid.| She sued Velm Lines Inc. Chief Bo Orr.',
  ],
  [
    'a state and who acts there',
    'He works in Salem, Calif.| Ann Lind, who owns it, left.| He greets them in Salem, Calif.| Orr paid.| It rained in Salem, Calif. Police Chief Ann Lind left.',
  ],
  ['a place and its dash', 'SALEM, Ore. — A man died.| TARN, Mo. -- Attorney Ann Lind left.'],
  [
    'a clock that opens its clause',
    'At 9 p.m. Lind called.| She says that on Friday at 9 p.m. Orr stood there.| A fire began at 9 p.m.| Lind called.| It opens between 3 a.m. and 5 a.m.| Police know it.| It began at 9 p.m.| NATO knew.| It starts at 9 a.m. ET.',
  ],
  ['what leads on', 'He was ill, i.e. The cold got him.| P.S. You left.'],
  ['a street', 'She lives on E. 52nd St.| It is loud.| The mill on Velm Ave.| He left it.'],
  [
    'a calibre',
    'He aimed a .38-caliber gun, then a. 38-caliber rifle.| Orr had a . 357 Magnum.| It rained.| 9 left.',
  ],
  [
    'a number with letters',
    'Orr is charged in case No. VA08 in Tarn.| Was it so?| No.| It was not.',
  ],
  ['an office in short', 'Tarn County Dist. Atty. Ann Lind charged Spc. Bo Orr.'],
  ['decimal', 'It rose 3.5 percent.| Then it fell.'],
  ['closing quote after the stop', '“It is over.”| He left.'],
  ['a mark behind a blank', '"It is over. "| But he left.| "It rained.'],
  ['typewriter quotes', "It rained.| ``I saw it,'' he said.| ``We left.''| She nodded."],
  ['quote goes on', '“Is it over?” he asked.| She nodded.'],
  ['ellipsis', 'He paused…| Then he spoke.| “Well ... yes,” he said.'],
  ['no stop at the end', 'A headline without a stop'],
  ['bracket', 'It was cold (in Dec. 2020).| It snowed.'],
  ['a number', 'It rained.| 30 people left.'],
  ['a heading that lost its line', 'Best of times| The election pleased Tarn.| It rained.'],
  ['a heading and what it tells in short', 'Tarn mill: 9 dead| In May 1991, a boiler burst.'],
  ['a heading behind a sentence', 'It rained.| The Velm years| The first sale failed.'],
  ['a heading that is a name', 'Ann Lind (Norland)| This track is short.'],
  ['no heading that would be a deed of no day', 'Tarn mill: 9 killed In May 1991, a boiler burst.'],
  ['a heading that is a person', 'Bo Orr| The baker from Oslo came last.'],
  [
    'a letter that tells which',
    'A hepatitis A outbreak closed a school.| It was a grade A student.| Police said building A burned.| On Monday building A burned.| She taught nine straight A students.| Fire: gate A burned.',
  ],
  ['a name in the midst', 'Orr wrote in The Harbour Post and sang Live At the Mill.| It rained.'],
  [
    'a title in the midst',
    'Lind sang a song He knew.| Lind asked: If so, who pays?| Orr was cast in the drama In the Fog on Monday and moved.| Bishop Ann Lind opened the comedy As Good as Gold.| She read the memoir The other shore on Monday.| Fans of the memoir The other shore met.| Tarn Opera reopens with Before the storm on Friday.| Nine actors rehearse At the lake.| Lind streams The last ferry and paid.| Critics hail During a thaw.| Orr directs If we sail.| She read two books: 1 called The other shore.',
  ],
  [
    'a god in the midst',
    'They live by His grace.| Worshippers praised His name on Tuesday.| Priests praise His name and fast.| Bishops say He wept.| Monks sang that They are one.',
  ],
  [
    'a heading with a verb stays with its sentence',
    'Velm sells the mill The first sale failed.| It rained.',
  ],
  ['one heading at most', 'Bo Orr| The talks After the vote In the hall failed.'],
  ['a paragraph ends one', 'One without a stop|\n\nTwo.'],
];

describe('sentences', () => {
  it.each(RULES)('%s', (_why, marked) => {
    const body = marked.replaceAll('|', '');
    const found = documentOf(body).sentences.map(({ start, end }) => body.slice(start, end));
    expect(found).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  it('gives each its tokens', () => {
    const { sentences, tokens } = documentOf('It rained. Nobody came.\n\nWhy?');
    expect(sentences.map(({ from, to }) => [from, to])).toEqual([[0, 3], [3, 6], [6, 8]]); // prettier-ignore
    expect(tokens.map(({ sentence }) => sentence)).toEqual([0, 0, 0, 1, 1, 1, 2, 2]);
  });

  it('gives none of an empty body', () => {
    expect(documentOf('').sentences).toEqual([]);
  });
});
