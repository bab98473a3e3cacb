import { describe, expect, it } from 'vitest';
import { joinNames } from '../../../source/merge/names/same-name.js';
import { briefingOf, type Findings } from '../../helpers/briefing.js';

function joined(...named: readonly (readonly [string, Findings['names']])[]) {
  const briefings = named.map(([body, names], index) => briefingOf(`a${index}`, body, { names }));
  return joinNames(
    briefings.flatMap(({ names }) => names),
    briefings.flatMap(({ articles }) => articles),
  );
}
const forms = (result: ReturnType<typeof joined>): string[] => result.names.map(({ name }) => name);

describe('joinNames', () => {
  it.each([
    ['Sergei Orlow', 'Sergey Orlow'],
    ['Dmitry Kosin', 'Dmitrii Kosin'],
    ['Volodymyr Melensky', 'Volodymyr Melenskyy'],
    ['Anna Lindqvist', 'A. Lindqvist'],
    ['José Marín', 'Jose Marin'],
    ['Muhamad al-Tariq', 'Muhammad Al Tariq'],
    ['Jürg Mössner', 'Juerg Moessner'],
    ['Hassan Rouhabi', 'Hasan Rohabi'],
  ])('%s is %s', (a, b) => {
    expect(forms(joined([`${a} left.`, [a]], [`${b} came.`, [b]]))).toHaveLength(1);
  });

  it.each([
    ['Bill Corden', 'Hilda Corden'],
    ['Anna Lind', 'Anna Lund'],
    ['Mara Orlow', 'Maro Orlova'],
    ['Jan Moss', 'Jon Moss'],
  ])('%s is not %s', (a, b) => {
    expect(forms(joined([`${a} left.`, [a]], [`${b} came.`, [b]]))).toHaveLength(2);
  });

  it('joins "Per Lind" and "Per Lind Jr." unless an article prints both', () => {
    const both = ['Per Lind Jr. left.', ['Per Lind Jr.']] as const;
    expect(forms(joined(both, ['Per Lind came.', ['Per Lind']]))).toEqual(['Per Lind Jr.']);
    expect(
      forms(joined(both, ['Per Lind came. Per Lind Jr. too.', ['Per Lind', 'Per Lind Jr.']])),
    ).toHaveLength(2);
  });

  it('joins two spellings of a long surname unless an article prints both', () => {
    const one = ['Ann Alishvandi left.', ['Ann Alishvandi']] as const;
    expect(forms(joined(one, ['Ann Alishbandi came.', ['Ann Alishbandi']]))).toHaveLength(1);
    expect(
      forms(
        joined(one, ['Ann Alishbandi met Ann Alishvandi.', ['Ann Alishbandi', 'Ann Alishvandi']]),
      ),
    ).toHaveLength(2);
  });

  it('joins a name of birth with the name', () => {
    const result = joined(
      ['Zelda Moss said no.', ['Zelda Moss']],
      ['Zelda Quill spoke.', [{ name: 'Zelda Quill', aliases: ['Zelda Quill', 'Zelda Moss'] }]],
    );
    expect(result.names).toHaveLength(1);
  });

  it('gives the family name in front to the one person', () => {
    const result = joined(['Kang said no.', ['Kang']], ['Kang Ji-hoon came.', ['Kang Ji-hoon']]);
    expect(forms(result)).toEqual(['Kang Ji-hoon']);
  });

  it('takes a lone word for the person whom the set knows, not "the Quill"', () => {
    const person = ['Ann Quill came.', ['Ann Quill']] as const;
    const lone = [{ name: 'Quill', kind: 'organisation' as const }];
    expect(forms(joined(['Then Quill left.', lone], person))).toEqual(['Ann Quill']);
    expect(forms(joined(['Then the Quill sank.', lone], person))).toHaveLength(2);
  });

  it('gives a bare surname to the one full name of the set', () => {
    const result = joined(
      ['Orlow said no. Orlow left.', ['Orlow']],
      ['Sergei Orlow came.', ['Sergei Orlow']],
    );
    expect(forms(result)).toEqual(['Sergei Orlow']);
    expect(result.canonical('a0', 'Orlow')).toBe('Sergei Orlow');
  });

  it('leaves a bare surname alone that two people have', () => {
    const result = joined(
      ['Corden said no.', ['Corden']],
      ['Bill Corden came.', ['Bill Corden']],
      ['Hilda Corden came.', ['Hilda Corden']],
    );
    expect(forms(result)).toHaveLength(3);
    expect(result.canonical('a0', 'Corden')).toBe('Corden');
  });

  it('names a person by the longest frequent full form, the first printed between equals', () => {
    const result = joined(
      [
        'Sergey Orlow spoke. Sergey Orlow left. Sergey Orlow is 60. Orlow slept.',
        [{ name: 'Sergey Orlow', aliases: ['Sergey Orlow', 'Orlow'] }],
      ],
      ['Sergei Orlow spoke.', ['Sergei Orlow']],
      ['Sergei Orlow spoke.', ['Sergei Orlow']],
      ['Sergey P. Orlow spoke.', ['Sergey P. Orlow']],
    );
    expect(forms(result)).toEqual(['Sergey Orlow']);
    expect(result.names[0]?.aliases).toContain('Sergei Orlow');
  });

  it('joins organisations by a form that one article uses for both', () => {
    const result = joined(
      [
        'The Northern League (NL) met. NL voted. NL left.',
        [{ name: 'NL', kind: 'organisation', aliases: ['Northern League', 'NL'] }],
      ],
      ['The Northern League voted.', [{ name: 'Northern League', kind: 'organisation' }]],
    );
    expect(forms(result)).toEqual(['NL']);
    expect(result.canonical('a1', 'Northern League')).toBe('NL');
  });
});
