import { describe, expect, it } from 'vitest';
import { outletOfFeed } from '../../../../source/intake/metadata/outlet/feed-title.js';

describe('outletOfFeed', () => {
  it.each([
    ['The Harbour Post > Region', undefined, 'The Harbour Post'],
    ['The Harbour Post - World news RSS', undefined, 'The Harbour Post'],
    ['World news | The Harbour Post', undefined, 'The Harbour Post'],
    ['Harbour Post: Politics', undefined, 'Harbour Post'],
    ['Notes of a sailor - Harbour Post', 'https://www.harbourpost.example/', 'Harbour Post'],
    ['Harbour Post RSS Feed', undefined, 'Harbour Post'],
    ['Al-Lamp', undefined, 'Al-Lamp'],
    ['News', undefined, 'News'],
    ['', undefined, undefined],
    [undefined, undefined, undefined],
  ])('%s', (title, url, outlet) => {
    expect(outletOfFeed(title, url)).toBe(outlet);
  });
});
