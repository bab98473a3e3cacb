// What somebody holds, in marked words, is a report of it.
import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../../helpers/quotes.js';

type Row = readonly [body: string, ...rows: string[]];

const HELD: readonly Row[] = [
  ['Amina Sund is convinced that the last wells “will not see June”.', 'mixed | Amina Sund | the last wells “will not see June”'],
  ['Coach Peter Brandt was certain his side “could beat anyone”.', 'mixed | Peter Brandt | his side “could beat anyone”'],
  ['Trader Ana Moll suspects that the central bank “has run out of road”.', 'mixed | Ana Moll | the central bank “has run out of road”'],
  ['Ana Moll sees the rally as “a bounce”.', 'mixed | Ana Moll | sees the rally as “a bounce”'],
  ['Ana Moll finds the delay “cruel”.', 'mixed | Ana Moll | finds the delay “cruel”'],
  ['The widow is adamant that she “will not go away”.', 'mixed | (The widow) | she “will not go away”'],
  ['Ana Moll is convinced that “nobody will swim here in our time”.', 'mixed | Ana Moll | “nobody will swim here in our time”'],
  // near misses
  ['Ana Moll is convinced of it, and the “Green Line” is shut.'],
  ['Ana Moll is not sure that the pump “works”.'],
  ['Ana Moll may think that the pump “works”.'],
  ['It is clear that the plan “is dead”.'],
  ['Nobody is convinced that the pump “works”.'],
  ['Ana Moll was worried about the “ghost ship”.'],
  ['Ana Moll found the “missing” key in a shoe.'],
  ['Ana Moll saw “a ghost”.'],
  ['Police found a note reading “help me”.'],
  ['The jury found him guilty of “gross neglect”.'],
]; // prettier-ignore

const OPENED: readonly Row[] = [
  ['To Amina Sund, the new road is “a bandage on a broken leg”.', 'mixed | Amina Sund | the new road is “a bandage on a broken leg”'],
  ['For Amina Sund, the loss of the yard would be “a funeral”.', 'mixed | Amina Sund | the loss of the yard would be “a funeral”'],
  ['In Amina Sund’s mind, the referee was “a passenger”.', 'mixed | Amina Sund | the referee was “a passenger”'],
  // near misses
  ['For Amina Sund, the “Green Line” was the way home.'],
  ['For Amina Sund, the plan is dead.'],
  ['To Oslo, the plan is “dead”.'],
  ['To the north, the “Green Line” is closed.'],
  ['To Amina Sund, Per Orm wrote that the plan was “dead”.', 'mixed | Per Orm | the plan was “dead”'],
  ['As Amina Sund sees her, the girl is “late”.'],
]; // prettier-ignore

describe('viewReport', () => {
  it.each(HELD)('%s', (body, ...rows) => {
    expect(rowsIn(body)).toEqual(rows);
  });
});

describe('openingView', () => {
  it.each(OPENED)('%s', (body, ...rows) => {
    expect(rowsIn(body)).toEqual(rows);
  });
});
