// What the whole of a sentence tells of one of its words, marked with ^.
import { describe, expect, it } from 'vitest';
import * as shape from '../../../source/document/tagger/sentence-shape.js';
import type { TagDraft } from '../../../source/document/tagger/tag-draft.js';
import { Class } from '../../../source/document/tagger/tag-set.js';
import { draftOf } from '../../helpers/tag-draft.js';

type Test = (draft: TagDraft, at: number) => boolean;

/** Where it holds and where it does not. */
const TABLE: readonly (readonly [string, Test, readonly string[], readonly string[]])[] = [
  [
    'isVerbPlace',
    shape.isVerbPlace,
    ['Lind/NNP ^sank/VBD', 'she/PRP ^left/VBD', 'Orr/NNP ,/, 40/CD ,/, ^left/VBD', 'Lindqvist/VB ^escaped/VBD'],
    ['the/DT ^sunken/VBN ship/NN', 'in/IN ^closed/VBN rooms/NNS', '^left/VBD it/PRP'],
  ],
  [
    'hasVerbAhead',
    shape.hasVerbAhead,
    ['^the/DT old/JJ ferry/NN sank/VBD'],
    ['^the/DT ferry/NN ,/, which/WDT sank/VBD', '^the/DT ferry/NN and/CC sank/VBD', '^the/DT ferry/NN'],
  ],
  [
    'hasVerbBefore',
    shape.hasVerbBefore,
    ['it/PRP sank/VBD near/IN the/DT ^quay/NN'],
    ['it/PRP sank/VBD and/CC the/DT ^quay/NN', 'it/PRP sank/VBD ,/, the/DT ^quay/NN', 'the/DT ^quay/NN'],
  ],
  [
    'opensBefore',
    shape.opensBefore,
    ['where/WRB the/DT ferry/NN ^sank/VBN', 'because/IN the/DT ferry/NN ^sank/VBN', 'said/VBD the/DT ferry/NN ^sank/VBN'],
    ['on/IN the/DT ferry/NN ^sank/VBN', 'because/IN ^sank/VBN', 'the/DT ferry/NN ^sank/VBN'],
  ],
  [
    'isPastBefore a noun phrase',
    (draft, at) => shape.isPastBefore(draft, at, Class.determiner | Class.number),
    ['A/DT bear/NN ^mauled/JJ two/CD hikers/NNS', 'She/PRP ^closed/VBN the/DT door/NN'],
    ['A/DT ^bleed/NN the/DT', 'She/PRP ^agreed/VBD the/DT', 'He/PRP ^closed/VBD quietly/RB', 'A/DT ^wounded/NN the/DT'],
  ],
  [
    'hasOneVerbBehind',
    shape.hasOneVerbBehind,
    ['^Lost/VBN in/IN fog/NN because/IN it/PRP sank/VBD'],
    ['^Lost/VBN in/IN fog/NN it/PRP sank/VBD', '^Lost/VBN because/IN it/PRP sank/VBD and/CC left/VBD'],
  ],
  [
    'isSaidBehindComma',
    shape.isSaidBehindComma,
    ['^Ferries/NNS late/JJ ,/, the/DT mayor/NN said/VBD on/IN Monday/NNP'],
    ['^Ferries/NNS ,/, he/PRP said/VBD ,/, would/MD sail/VB', '^Ferries/NNS ,/, the/DT mayor/NN left/VBD', '^Ferries/NNS are/VBP late/JJ ,/, he/PRP said/VBD', '^Ferries/NNS ,/, said/VBD'],
  ],
  [
    'isByAgent',
    shape.isByAgent,
    ['taken/VBN ^by/IN Norland/NNP', 'taken/VBN ^by/IN the/DT old/JJ army/NN'],
    ['fell/VBD ^by/IN 4/CD percent/NN', 'fell/VBD ^by/IN nearly/RB half/NN', 'taken/VBN ^from/IN Norland/NNP'],
  ],
  [
    'isEndOfStretch',
    shape.isEndOfStretch,
    ['the/DT 12/CD months/NNS ^ended/VBD May/NNP 31/CD'],
    ['the/DT war/NN ^ended/VBD', 'the/DT 12/CD months/NNS ^passed/VBD'],
  ],
  [
    'isOnly of pasts',
    (draft, at) => shape.isOnly(draft, at, 'VBN'),
    ['A/DT jury/NN ^recommended/VBN that/IN he/PRP be/VB freed/VBN', 'In/IN the/DT year/NN ended/VBN May/NNP it/PRP ^dropped/VBN'],
    ['A/DT jury/NN ^recommended/VBN men/NNS freed/VBN'],
  ],
  [
    'isObjectOf',
    shape.isObjectOf,
    ['Police/NNS held/VBD a/DT young/JJ ^guard/NN'],
    ['Police/NNS said/VBD a/DT young/JJ ^guard/NN', 'Police/NNS near/IN a/DT ^guard/NN', 'Police/NNS ^held/VBD'],
  ],
  [
    'hasRelativesAlone',
    shape.hasRelativesAlone,
    ['Orr/NNP ,/, who/WP runs/VBZ it/PRP ,/, ^pleaded/VBN'],
    ['Orr/NNP who/WP runs/VBZ it/PRP ^pleaded/VBN', 'Orr/NNP runs/VBZ it/PRP ,/, ^pleaded/VBN', 'Orr/NNP ,/, who/WP runs/VBZ it/PRP ,/, ^pleaded/VBN left/VBD'],
  ],
  [
    'isAside',
    shape.isAside,
    ['The/DT bridge/NN ,/, built/VBN in/IN 1932/CD ^,/, fell/VBD'],
    ['The/DT bridge/NN ,/, and/CC in/IN 1932/CD ^,/, fell/VBD', 'The/DT bridge/NN ^,/, fell/VBD', 'A/DT quay/NN ,/, a/DT pier/NN ,/, old/JJ ^,/, fell/VBD', 'Slowly/RB ,/, it/PRP ^,/, fell/VBD'],
  ],
  [
    'isSingularSubject',
    shape.isSingularSubject,
    ['the/DT ^army/NN', '^Norland/NNP', '^she/PRP'],
    ['the/DT ^ships/NNS', 'Lind/NNP and/CC ^Orr/NNP', '^they/PRP', '^left/VBD'],
  ],
  [
    'followsVerb',
    shape.followsVerb,
    ['hit/VBD ^Norland/NNP', 'hit/VBD ^the/DT', 'hit/VBD ^ships/NNS', 'hit/VBD ^southern/JJ Norland/NNP', 'broke/VBD ^out/RP', 'spread/VBD ^quickly/RB'],
    ['hit/VBD ^song/NN', 'hit/VBD ^southern/JJ song/NN', 'hit/VBD ^,/,'],
  ],
  [
    'isBehindSubject',
    shape.isBehindSubject,
    ['Rents/NNS in/IN the/DT port/NN ^leapt/VBD by/IN', 'The/DT museum/NN ^lent/VBD four/CD', 'Fish/NNS ^rose/NN fast/RB'],
    ['A/DT wild/JJ ^rose/NN fell/VBD', 'A/DT stock/NN ^rose/NN bud/NN'],
  ],
  [
    'hasDayAhead',
    shape.hasDayAhead,
    ['^Town/NNP on/IN Wednesday/NNP', '^in/IN Oslo/NNP on/IN the/DT first/JJ Friday/NNP', '^in/IN May/NNP', '^trading/VBG on/IN Friday/NNP'],
    ['^it/PRP sank/VBD on/IN Friday/NNP', '^may/MD', '^Town/NNP'],
  ],
  [
    'needsVerb',
    shape.needsVerb,
    ['Parliament/NN ^votes/NNS on/IN Friday/NNP', 'Parliament/NN ^votes/NNS on/IN a/DT bill/NN ,/, which/WDT would/MD end/VB it/PRP', 'It/PRP sank/VBD when/WRB the/DT pump/NN ^failed/VBN'],
    ['It/PRP sank/VBD in/IN a/DT ^storm/NN', 'Parliament/NN ^votes/NNS and/CC it/PRP ends/VBZ'],
  ],
]; // prettier-ignore

/** Whether the test holds at the word that ^ stands in front of. */
const holds = (test: Test, marked: string): boolean => {
  const at = marked.split(' ').findIndex((word) => word.startsWith('^'));
  return test(draftOf(marked.replace('^', '')), at);
};

describe.each(TABLE)('%s', (_name, test, hits, misses) => {
  it.each([...hits])('holds: %s', (marked) => {
    expect(holds(test, marked)).toBe(true);
  });

  it.each([...misses])('does not: %s', (marked) => {
    expect(holds(test, marked)).toBe(false);
  });
});

describe('needsVerb', () => {
  it('asks no headline for one', () => {
    expect(shape.needsVerb(draftOf('Parliament/NN votes/NNS', 'headline'), 1)).toBe(false);
  });
});
