import { describe, expect, it } from 'vitest';
import { findNames } from '../../../source/extract/names/find-names.js';
import { readPassages } from '../../../source/extract/passages/passages.js';
import { INSIDE_RULES, OPENING_RULES } from '../../../source/extract/quotes/speech-rules.js';
import { readSpeeches } from '../../../source/extract/quotes/speech.js';
import { languageOf } from '../../../source/languages/registry.js';
import type { Decision } from '../../../source/model/trace.js';
import { articleOf } from '../../helpers/article.js';

/** [rule, is it speech, the paragraph with one quotation] */
const CASES: readonly (readonly [string, 'speech' | 'no speech', string])[] = [
  ['attribution behind a quotation that opens its sentence', 'speech', '“We left,” Ann Orr said.'],
  ['title of a few words', 'no speech', '“Daily News” is late.'],
  ['sentence of its own', 'speech', '“We left when it rained.”'],
  ['subject of the words behind it', 'no speech', '“Should have seen that at once” is a song.'],
  ['whole sentence', 'speech', '“We left because it rained that day,” (Oslo, 2019)'],
  ['a few words at the start of a sentence', 'no speech', '“Rather late,” (Oslo, 2019)'],
  ['part of the sentence that goes on behind it', 'no speech', 'The “fine” plan failed.'],
  ['predicate of the subject in front of it', 'no speech', 'Ann Orr “has no plans,” he said.'],
  ['title', 'no speech', 'Ann Orr praised the song “A Change of Heart”.'],
  ['title of what is somebody’s', 'no speech', 'It rained, Ann Orr said on Velm’s “State of the Town.”'],
  ['title behind a colon, of which more is told', 'no speech', 'Ann Orr set him a task: “The Making of the Modern Harbour,” which he read.'],
  ['aside between dashes', 'no speech', 'Ann Orr asked whether the cuts – “often sold as savings” – were part of the plan.'],
  ['attribution behind it, not the colon in front', 'speech', 'On the plan: “We left,” Ann Orr said.'],
  ['behind the comma or colon of an attribution', 'speech', 'Ann Orr said, “We left in May.”'],
  ['right behind a verb of saying', 'speech', 'Ann Orr said “we left in May.”'],
  ['behind the one who is told', 'speech', 'Ann Orr told Per Lind “we left in May.”'],
  ['sentence behind a verb of saying', 'speech', 'Ann Orr said on Monday “We left in the end.”'],
  ['words on a sign that is named behind them', 'no speech', '“No boats today,” a banner outside the hall read.'],
  ['words on a sign that is named behind them', 'no speech', '“Keep off the ice,” a sign said.'],
  ['question that the subject is asked', 'speech', 'Asked, “Is the train late?” Ann Orr replied.'],
  ['words on a sign', 'no speech', 'The headline said: “The Queen of Rage.”'],
  ['words on a sign', 'no speech', 'His T-shirt read, “We will not move.”'],
  ['words on a sign', 'no speech', 'A placard in the crowd declared, “Nobody voted for this.”'],
  ['behind the comma or colon of an attribution', 'speech', 'A poster in a forum wrote, “Nobody voted for this.”'],
  ['behind the comma or colon of an attribution', 'speech', 'The letter said: “We will not move.”'],
  ['behind the comma or colon of an attribution', 'speech', 'A marcher with a sign said: “We will not move.”'],
  ['attribution behind a quotation that opens its sentence', 'speech', '“Keep off the ice,” a warden said.'],
  ['behind the comma or colon of an attribution', 'speech', 'The mayor, under a banner, said: “We will not move.”'],
  ['words of the clause around it', 'no speech', 'Ann Orr spoke of “late trains.”'],
]; // prettier-ignore

function decisionsOf(body: string): Decision[] {
  const article = articleOf(body);
  const language = languageOf('en');
  const reading = { article, language };
  const decisions: Decision[] = [];
  for (const passage of readPassages(reading, findNames(reading)))
    readSpeeches(body, passage, language, (decision) => decisions.push(decision));
  return decisions;
}

describe('readSpeeches', () => {
  it.each(CASES)('%s: %s: %s', (rule, outcome, body) => {
    const [decision, ...others] = decisionsOf(body);
    expect([decision?.rule, decision?.outcome, others]).toEqual([rule, outcome, []]);
  });

  it.each([
    [
      '“It was late,” Ann Orr told “Good Morning Oslo,” adding more.',
      'title of the one who is told',
    ],
    ['“Costs are up,” the banker told “The Money Hour,” and left.', 'title of the one who is told'],
    [
      '“We lost,” Ann Orr told “Ring Side,” which is shown at noon.',
      'title of the one who is told',
    ],
    [
      '“He is free,” the lawyer told “Court Report,” reading a note.',
      'title of the one who is told',
    ],
    ['“Snow is near,” Per Lind told “Sky Watch,” as it rained.', 'title of the one who is told'],
    [
      '“It is late,” Ann Orr posited, “it is wet and late.”',
      'second half behind an attribution of any verb',
    ],
    [
      '“Rates rose,” ventured the banker, “wages did not.”',
      'behind the comma or colon of an attribution',
    ],
    [
      '“The herd is safe,” Ranger Mora crowed on Monday, “every head of it.”',
      'second half behind an attribution of any verb',
    ],
    [
      '“We left,” Ann Orr said. “Nobody stayed because of the rain” in Oslo.',
      'second half with a phrase behind it',
    ],
    [
      '“The firm is typical,” Judge Alm said. “Then every firm is in breach of Title Nine” of the Act.',
      'second half with a phrase behind it',
    ],
    [
      '“Rates rose,” the banker said. “Wages did not rise that year” in the north.',
      'second half with a phrase behind it',
    ],
    // near misses
    [
      '“We left,” Ann Orr said. “Nobody stayed because of the rain” is a song.',
      'subject of the words behind it',
    ],
    [
      '“Rates rose,” the banker said. “Late Trains of the Far North Coast” in the hall.',
      'subject of the words behind it',
    ],
    [
      '“It is late,” Ann Orr posited, and “late” trains ran.',
      'part of the sentence that goes on behind it',
    ],
    ['“We left,” Ann Orr said. “Nobody Else Will.”', 'sentence of its own'],
    [
      '“Costs are up,” the banker told Lind, “and wages are.”',
      'behind the comma or colon of an attribution',
    ],
    ['“We lost,” Ann Orr told him, “but Berg won.”', 'behind the comma or colon of an attribution'],
    ['“He is free,” the lawyer said, “Thank God.”', 'behind the comma or colon of an attribution'],
    ['“No,” Per Lind said, “no.”', 'behind the comma or colon of an attribution'],
  ])('reads the second quotation of %s by “%s”', (body, rule) => {
    expect(decisionsOf(body)[1]?.rule).toBe(rule);
  });

  it('names each rule once', () => {
    const names = [...OPENING_RULES, ...INSIDE_RULES].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
