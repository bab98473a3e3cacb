import { describe, expect, it } from 'vitest';
import { documentOf } from '../helpers/document.js';

/** "subject > verb > object" of each verb of a clause; "-" for nobody. */
const rolesOf = (text: string): string[] => {
  const { verbGroups, roles, nounPhrases, at } = documentOf(text);
  const name = (phrase: number | undefined): string =>
    phrase === undefined ? '-' : at(nounPhrases[phrase]?.head ?? -1).text;
  return verbGroups.flatMap(({ finite, head }, index) => {
    const { subject, object } = roles[index] ?? {};
    return finite ? [`${name(subject)} > ${at(head).text} > ${name(object)}`] : [];
  });
};

/** [text, who does what] */
const ROLES: readonly (readonly [string, readonly string[]])[] = [
  ['Lind sold the ferry.', ['Lind > sold > ferry']],
  ['The mayor of Oslo left.', ['mayor > left > -']],
  ['On Monday the union left the talks.', ['union > left > talks']],
  ['Ann Lind, the mayor of Oslo, left.', ['Lind > left > -']],
  ['The ferry that sank was old.', ['ferry > sank > -', 'ferry > was > -']],
  ['Lind, who sold the ferry, left.', ['Lind > sold > ferry', 'Lind > left > -']],
  ['Officials briefed on the plan left.', ['Officials > left > -']],
  ['Prices rose in May and fell in June.', ['Prices > rose > -', 'Prices > fell > -']],
  ['The ferry was sold and she left.', ['ferry > sold > -', 'she > left > -']],
  ['“We left,” said Ann Lind.', ['We > left > -', 'Lind > said > -']],
  ['Did the mayor know?', ['mayor > know > -']],
  ['There is a crane in the port.', ['crane > is > -']],
  ['Ships and boats sank.', ['Ships > sank > -']],
  ['The raid, in which they hit trucks, ships and planes, began.', ['they > hit > trucks', 'raid > began > -']],
]; // prettier-ignore

describe('roles', () => {
  it.each(ROLES)('%s', (text, expected) => {
    expect(rolesOf(text)).toEqual(expected);
  });

  it('names the relative word', () => {
    const { roles, at } = documentOf('The man who left was old.');
    expect(roles.map(({ relative }) => at(relative ?? -1).text)).toEqual(['who', '']);
  });

  it('gives one for each verb group, with an object of bare ones', () => {
    const { roles, verbGroups, nounPhrases, at } = documentOf('They want to sell the ferry.');
    expect(roles).toHaveLength(verbGroups.length);
    expect(at(nounPhrases[roles[1]?.object ?? -1]?.head ?? -1).text).toBe('ferry');
  });
});
