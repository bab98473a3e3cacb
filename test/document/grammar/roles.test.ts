import { describe, expect, it } from 'vitest';
import { documentOf } from '../../helpers/document.js';

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
  ['Many of the witnesses left.', ['Many > left > -']],
  ['Several were hurt.', ['Several > hurt > -']],
  ['Crews in general have a plan.', ['Crews > have > plan']],
  ['Gloria had a cough in the winter and the doctors were asked.', ['Gloria > had > cough', 'doctors > asked > -']],
  ['Critics say the firm sold the ferry.', ['Critics > say > -', 'firm > sold > ferry']],
  ['They sued to ensure that this plague leaves nobody behind.', ['They > sued > -', 'plague > leaves > nobody']],
  ['The mayor said Mr Dar, 33, was held.', ['mayor > said > -', 'Dar > held > -']],
  ['Ann Lind, the head of the port, said Friday that it closed.', ['Lind > said > -', 'it > closed > -']],
  ['We fired, Orr, a spokesman, told CNN.', ['We > fired > -', 'Orr > told > CNN']],
  ['The port is shut, warned Ann Lind.', ['port > is > -', 'Lind > warned > -']],
  ['Six rifles, ten flares and about 300 rounds were found.', ['rifles > found > -']],
  ['To buy it, Lind and Orr sold a mill.', ['Lind > sold > mill']],
  ['Ann Lind, 66, of Oslo, was held.', ['Lind > held > -']],
  ['The mayor of Oslo closed last week.', ['mayor > closed > -']],
  ['The bank said last year was worse.', ['bank > said > -', 'year > was > -']],
  ['The guard who told them that it was safe has been sacked.', ['guard > told > them', 'it > was > -', '- > sacked > -']],
  ['Lind left Monday.', ['Lind > left > -']],
  ['The board took a much more careful view.', ['board > took > view']],
  ['Lind, who runs the port, on Tuesday left.', ['Lind > runs > port', 'Lind > left > -']],
  ['Lind, whose firm built the port, late last week sold a mill.', ['firm > built > port', 'Lind > sold > mill']],
  ['Lind, the mayor, in a speech on Tuesday defended the port.', ['Lind > defended > port']],
  ['In Tarn, a town of the hills, in spring the snow melts.', ['snow > melts > -']],
  ['Bronzes which were sold and had long been shown in a museum came home.', ['Bronzes > sold > -', 'Bronzes > shown > -', 'Bronzes > came > -']],
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
