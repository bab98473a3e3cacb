import { describe, expect, it } from 'vitest';
import {
  canBe,
  helperBefore,
  isAt,
  isEdge,
  isNameAt,
  isPlural,
  lowerAt,
  pastAt,
  tagAt,
  wasSeenAs,
} from '../../../source/document/tagger/tag-draft.js';
import { Class } from '../../../source/document/tagger/tag-set.js';
import { draftOf } from '../../helpers/tag-draft.js';

const FERRY = draftOf('The/DT Ferries/NNS had/VBD also/RB quickly/RB left/VBN ,/,');

describe('a sentence under repair', () => {
  it('tells the tag and the word at a place, and none outside', () => {
    expect([tagAt(FERRY, 1), lowerAt(FERRY, 1)]).toEqual(['NNS', 'ferries']);
    expect([tagAt(FERRY, 7), lowerAt(FERRY, 7)]).toEqual([undefined, '']);
    expect([tagAt(FERRY, -1), lowerAt(FERRY, -1)]).toEqual([undefined, '']);
  });

  it('asks for any of several classes', () => {
    expect(isAt(FERRY, 1, Class.noun | Class.mark)).toBe(true);
    expect(isAt(FERRY, 1, Class.finite)).toBe(false);
    expect(isAt(FERRY, 7, Class.noun)).toBe(false);
  });

  it('knows a plural and an edge', () => {
    expect([0, 1, 2].map((at) => isPlural(FERRY, at))).toEqual([false, true, false]);
    expect([5, 6, 7].map((at) => isEdge(FERRY, at))).toEqual([false, true, true]);
  });
});

describe('helperBefore', () => {
  it('looks past adverbs, three at most', () => {
    expect(lowerAt(FERRY, helperBefore(FERRY, 5))).toBe('had');
    const long = draftOf('had/VBD also/RB so/RB very/RB quickly/RB left/VBN');
    expect(helperBefore(long, 5)).toBe(1);
  });
});

describe('what a word could be', () => {
  const draft = draftOf('Orrumby/NNP left/VBD the/DT quay/NN');

  it('is anything where it was never met', () => {
    expect(canBe(draft, 0, 'VBZ')).toBe(true);
    expect(wasSeenAs(draft, 0, 'NNP')).toBe(false);
  });

  it('is what it was met as', () => {
    expect([canBe(draft, 1, 'VBN'), wasSeenAs(draft, 1, 'VBN')]).toEqual([true, true]);
    expect([canBe(draft, 2, 'VBZ'), wasSeenAs(draft, 2, 'VBZ')]).toEqual([false, false]);
  });

  it('has a past where its form tells one', () => {
    expect(pastAt(draft, 1)).toBeDefined();
    expect(pastAt(draft, 3)).toBeUndefined();
  });
});

describe('isNameAt', () => {
  it('holds of a name, not of a weekday', () => {
    const draft = draftOf('Lind/NNP left/VBD Monday/NNP');
    expect([0, 1, 2].map((at) => isNameAt(draft, at))).toEqual([true, false, false]);
  });
});
