import { describe, expect, it } from 'vitest';
import { documentOf } from '../helpers/document.js';

const slices = (body: string): string[] =>
  documentOf(body).datelines.map(({ start, end }) => body.slice(start, end));

describe('readDatelines', () => {
  it('finds that of each paragraph', () => {
    const body = 'OSLO (AP) — The ferry sank.\n\nIt was old.\n\nTARN, May 3 (AP) — It rained.';
    expect(slices(body)).toEqual(['OSLO (AP) —', 'TARN, May 3 (AP) —']);
  });

  it('reads a place in small letters in the first paragraph alone', () => {
    expect(slices('Oslo — The ferry sank.\n\nTarn — It rained.')).toEqual(['Oslo —']);
  });

  it('finds none where a text begins at once', () => {
    expect(slices('The ferry sank.')).toEqual([]);
  });
});
