import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../helpers/quotes.js';

/** "mayor of Oldby" for each office that is told of a person. */
const officesIn = (body: string): string[] =>
  namesIn(body)
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ offices }) => offices.map(({ told }) => told));

describe('readOffices', () => {
  it.each([
    ['in the run of the name', 'Mayor Ann Orr left.', ['mayor']],
    ['in small letters in front', 'The foreign minister, Ann Orr, left.', ['foreign minister']],
    ['behind it', 'Ann Orr, a spokeswoman for Merrow Foods, left.', ['spokeswoman for Merrow Foods']],
    ['by a title', 'Sen. Ann Orr left.', ['senator']],
    ['of one who holds it no more, whatever stands between', 'A former royal protection officer, Bo Orr, left.', ['former royal protection officer']],
    ['behind a verb that opens the sentence', 'Count former Oldby mayor Ann Orr among them.', ['former Oldby mayor']],
    ['with the body that opens the sentence', 'National Security Council spokesman Bo Orr left.', ['National Security Council spokesman']],
    ['with “then” in front of “a”', 'It was late, said Bo Orr, then a Liberal senator.', ['then Liberal senator']],
    ['not of one who is told of in what tells which', 'The judge Bo Orr was talking of is late.', []],
    ['of one who does something himself', 'The judge Bo Orr was late.', ['judge']],
    ['and nothing of what somebody was under another', 'It is late, said Bo Orr, who was mayor under Ann Lind.', []],
    ['with the party and seat', 'Sen. Ann Orr, R-Texas, left.', ['senator (R-Texas)']],
    ['with what she is mayor of', 'Mayor Ann Orr of Oldby left.', ['mayor of Oldby']],
    ['by what she does', 'Ann Orr, who represents the plaintiffs in the case, left.', ['who represents the plaintiffs in the case']],
    ['and not by the rank behind it', 'The army chief, Lieutenant General Bo Orr, left.', ['army chief']],
    ['of a staff, in front of a rank', 'Norland’s Chief of Army Staff General Bo Orr left.', ['Norland’s chief of army staff']],
    ['by the rank alone', 'Captain Ann Orr left.', ['captain']],
    ['of an inspector, whose rank it is not', 'Justice Department Inspector General Ann Orr left.', ['Justice Department inspector general']],
    ['both of two', 'Director and writer Bo Orr left.', ['director and writer']],
    ['both of two, behind a body', 'Velm chairman and CEO Bo Orr left.', ['Velm chairman and CEO']],
    ['both of two callings', 'The novelist and poet Bo Orr left.', ['novelist and poet']],
    ['one of two that are two people', 'The president and prime minister Bo Orr left.', ['prime minister']],
    ['all of a list', 'Ann Orr, a behavioral scientist, counselor, and coach, left.', ['behavioral scientist, counselor, and coach']],
    ['one of two, behind which another is named', 'They met Ann Orr, the singer and actor, Bo Lind and a guest.', ['singer']],
    ['of two sorts', 'Ann Orr, the senior and managing attorney for the Harbour Union, left.', ['senior and managing attorney for the Harbour Union']],
    ['with its sort', 'Ann Orr, a municipal worker in Oldby, left.', ['municipal worker in Oldby']],
    ['without praise', 'Ann Orr, an influential singer, left.', ['singer']],
    ['with a duty', 'Ann Orr, the envoy in charge of keeping the Merrow pact, left.', ['envoy in charge of keeping the Merrow pact']],
    ['with a field', 'Ann Orr, a senior fellow on trade at the Lund Institute, left.', ['senior fellow on trade at the Lund Institute']],
    ['without what is no field', 'Ann Orr, a lawyer on duty, left.', ['lawyer']],
    ['of a post', 'It rained, said sheriff’s spokesman Bo Orr.', ['sheriff’s spokesman']],
    ['of a body, behind somebody else', 'Governor Phil Lind and Merrow University president Ann Orr left.', ['governor', 'Merrow University president']],
    ['with initials', 'MCC Chairman G.K. Orr left.', ['MCC chairman']],
    ['with what modifiers of two parts have', 'Ann Orr, an international harbour policy expert at the Lund Institute, left.', ['international harbour policy expert at the Lund Institute']],
    ['behind an opening', 'Speaking on Monday, the head of Merrow province’s justice department, Ann Orr, left.', ['head of Merrow province’s justice department']],
    ['of somebody else', 'It was Bo Lind, the head of the Harbour Board, Ann Orr said.', ['head of the Harbour Board']],
    ['in two ways of printing', 'MCC executive Director Ann Orr left.', ['MCC executive director']],
    ['with a department and where that is', 'Ann Orr, a professor in the department of law at Merrow University, left.', ['professor in the department of law at Merrow University']],
    ['and of what else', 'Ann Orr, a poet and the author of “Rivers”, left.', ['poet and the author of “Rivers”']],
    ['and with nothing else', 'Ann Orr, a lawyer and a friend, left.', ['lawyer']],
    ['with whose it newly is', 'Merrow’s newly elected mayor Ann Orr left.', ['Merrow’s newly elected mayor']],
    ['with where she works, beside others', 'So said Ann Orr from the Merrow Centre for Research and colleagues.', ['of the Merrow Centre for Research']],
    ['not by where she came from', 'He flew with Ann Orr from Oldby and others.', []],
    ['in front, of a whole thing', 'Velm’s general manager of works, Peter Orr, said it rained.', ['Velm’s general manager of works']],
    ['in front of a title', 'The director of the Rail Authority, Eng. Per Orr, told us so.', ['director of the Rail Authority']],
    ['in front, in a parliament', 'The minority leader in Parliament, Mr Per Orr, said so.', ['minority leader in Parliament']],
    ['in front, with a field', 'Its spokesman on farming, Per Orr, said so.', ['spokesman on farming']],
    ['in front, inside the sentence', 'They met the Dutch minister for sport, Femke Orr, who said so.', ['Dutch minister for sport']],
    ['without a comma', 'Head of sport Femke Orr said so.', ['head of sport']],
    ['and not by a rank', 'The director of the Oldby Police Board, Superintendent Ann Orr, said so.', ['director of the Oldby Police Board']],
    ['of one in a talk with another', 'In a talk with the head of works, Ann Orr, a baker, said so.', ['baker']],
    ['not of a fan', 'A fan of the manager of Velm, Ann Orr, said so.', []],
    ['nor of a daughter', 'The daughter of the manager, Ann Orr, said so.', []],
    ['with what sort of body', 'The board’s secretary, Per Orr, said so.', ['board secretary']],
    ['without the sort of body of what is past', 'The club’s former coach, Per Orr, said so.', ['former coach']],
    ['of one of several', 'Ministers Ann Orr and Per Lind left.', ['minister']],
  ])('%s: %s', (_why, body, expected) => {
    expect(officesIn(body)).toEqual(expected);
  }); // prettier-ignore

  it.each([
    ['one that nobody holds', 'It would be late under a President Orr. Ann Orr left.'],
    ['none is told', 'Ann Orr left.'],
    ['that of another', 'Ann Orr met the mayor.'],
  ])('none: %s', (_why, body) => {
    expect(officesIn(body)).toEqual([]);
  });
});
