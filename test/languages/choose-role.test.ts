import { describe, expect, it } from 'vitest';
import { chooseRole } from '../../source/languages/choose-role.js';
import { english } from '../../source/languages/english/english.js';

/** "a 10 governor > former Ohio governor": article, place, role, how it is told. */
const officeOf = (line: string) => {
  const [, articleId = '', start = '', role = '', told = ''] =
    /^(\w) (\d+) ([^>]*) > (.+)$/.exec(line) ?? [];
  return { articleId, start: Number(start), role, told };
};
const chosen = (lines: readonly string[]): string | undefined =>
  chooseRole(
    { offices: lines.map(officeOf) },
    { articleId: 'a', start: 500, end: 600 },
    english.names,
  );

describe('which of several offices a quote is told with', () => {
  it.each<[string, string[], string | undefined]>([
    [
      'the last before it',
      ['a 10 coach > Oldby coach', 'a 400 trustee > trustee of Orr Foods'],
      'trustee of Orr Foods',
    ],
    ['the one that follows at once', ['a 700 coach > Oldby coach'], 'Oldby coach'],
    [
      'the fuller of one office',
      ['a 10 founder > founder of Orr Foods', 'a 400 founder > founder'],
      'founder of Orr Foods',
    ],
    [
      'a seat, not for whose members somebody speaks',
      ['a 490 senator > senator (D-Ohio)', 'a 490 envoy > envoy for Senate Democrats'],
      'senator (D-Ohio)',
    ],
    [
      'a body of a party, not a seat',
      [
        'a 490 senator > senator (R-Ohio)',
        'a 490 chair > chair of the Republican National Committee',
      ],
      'chair of the Republican National Committee',
    ],
    [
      'for whose members somebody speaks, where no seat is told',
      ['a 490 spokesman > spokesman for House Republicans'],
      'spokesman for House Republicans',
    ],
    [
      'fuller in a sister article',
      ['a 10 chair > chair', 'b 20 chair > Oldby League chair'],
      'Oldby League chair',
    ],
    [
      'what somebody is, not what he was',
      ['a 400 governor > former governor of Ohio', 'b 10 chair > Oldby League chair'],
      'Oldby League chair',
    ],
    [
      'an office, not an aside',
      ['a 10 host > Oldby News host', 'a 490 critic > critic of the mayor'],
      'Oldby News host',
    ],
    [
      'kin, not a place',
      ['a 10 brother > Bo Orr’s brother', 'a 490 > of Oldby'],
      'Bo Orr’s brother',
    ],
    [
      'held before',
      ['a 10 governor > former Ohio governor', 'a 400 governor > governor'],
      'former Ohio governor',
    ],
    [
      'an office, not a party',
      ['a 10 governor > Ohio governor', 'a 490 republican > Republican'],
      'Ohio governor',
    ],
    [
      'an office, not what somebody stood up for',
      ['a 490 defender > defender of rights', 'b 10 justice > justice'],
      'justice',
    ],
    ['no creed', ['a 490 witness > Jehovah’s witness'], undefined],
    ['but who saw it', ['a 490 witness > witness'], 'witness'],
    ['a party where nothing else is told', ['a 490 republican > Republican'], 'Republican'],
    [
      'an office of elsewhere, not that of then',
      ['a 490 governor > then governor', 'b 9 candidate > candidate for mayor'],
      'candidate for mayor',
    ],
    ['a bare tie is none', ['a 10 brother > brother', 'a 490 rival > likely rival'], undefined],
    ['a tie with whose', ['a 10 sister > sister of Per Orr'], 'sister of Per Orr'],
    [
      'another office that was held before is not the same',
      ['a 10 speaker > former House speaker', 'a 490 senator > senator'],
      'senator',
    ],
    ['nor one that says nothing', ['a 490 official > official'], undefined],
    [
      'of one office the fullest',
      ['a 490 coach > hockey coach', 'b 9 coach > Oldby hockey coach'],
      'Oldby hockey coach',
    ],
    [
      'a full one for a bare other',
      ['a 490 spokesman > spokesman', 'b 9 adviser > adviser to Per Orr'],
      'adviser to Per Orr',
    ],
    ['a body where no office is told', ['a 490  > of Merrow Foods'], 'of Merrow Foods'],
    [
      'what somebody is, not what he was in a year',
      ['a 490 chair > 2008 Liberal campaign chair', 'b 9 director > Oldby Museum director'],
      'Oldby Museum director',
    ],
    [
      'the year with what he was then, where nothing else is told',
      ['a 490 nominee > 2008 Liberal nominee'],
      '2008 Liberal nominee',
    ],
    ['none', [], undefined],
  ])('%s', (_, lines, role) => {
    expect(chosen(lines)).toBe(role);
  });
});
