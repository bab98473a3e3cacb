import { describe, expect, it } from 'vitest';
import {
  hostOf,
  nameOutlets,
  type OutletClues,
} from '../../../../source/intake/metadata/outlet/outlet-name.js';

const NO_CLUES: OutletClues = { stated: undefined, printed: undefined, url: undefined, head: [] };
const nameOf = (clues: Partial<OutletClues>): string | undefined =>
  nameOutlets([{ ...NO_CLUES, ...clues }])[0];

describe('the host', () => {
  const HOSTS: readonly [text: string, host: string | undefined][] = [
    ['https://www.lamp.com/a?b=http', 'lamp.com'],
    ['edition.lamp.co.uk', 'edition.lamp.co.uk'],
    ['https://web.archive.org/web/2019/http://lamp.com/a', 'lamp.com'],
    ['https://t.co/abc', undefined],
    ['L.A. Times', undefined],
    ['St.Louis', undefined],
    ['3.5', undefined],
    ['ann@lamp.com', undefined],
    ['photo.jpg', undefined],
    ['The lamp.com team', undefined],
  ];
  it.each(HOSTS)('of %s', (text, host) => {
    expect(hostOf(text)).toBe(host);
  });
});

describe('the name of an outlet', () => {
  const NAMES: readonly [clues: Partial<OutletClues>, name: string | undefined][] = [
    // one house for its hosts, editions and spellings
    [{ stated: 'edition.cnn.com' }, 'CNN'],
    [{ stated: 'www.bbc.co.uk' }, 'BBC'],
    [{ stated: 'BBC News' }, 'BBC'],
    [{ stated: 'BBC Scotland', url: 'https://www.bbc.co.uk/a' }, 'BBC'],
    [{ stated: 'The Associated Press' }, 'The Associated Press'],
    [{ stated: 'AP' }, 'The Associated Press'],
    [{ stated: 'Washington Post' }, 'The Washington Post'],
    [{ url: 'https://www.huffingtonpost.ca/a' }, 'HuffPost'],
    [{ url: 'https://timesofindia.indiatimes.com/a' }, 'The Times of India'],
    [{ printed: 'nytimes.com' }, 'The New York Times'],
    // what is stated of another's host stays
    [{ stated: 'Reuters', url: 'https://news.yahoo.com/a' }, 'Reuters'],
    [{ stated: 'The Sun', url: 'https://www.sun-of-merrow.example/a' }, 'The Sun'],
    [{ stated: 'The Harbour Post', url: 'https://harbourpost.example/a' }, 'The Harbour Post'],
    // the paper's own line, then what the page prints
    [
      { url: 'https://www.harbourpost.com/a', head: ['Ferry sinks', 'Harbour Post'] },
      'Harbour Post',
    ],
    [{ url: 'https://thelamp.example/a', head: ['The Lamp'] }, 'The Lamp'],
    [{ printed: 'Ek Media', url: 'https://www.harbourpost.com/a' }, 'Ek Media'],
    // a readable host
    [{ stated: 'http://news.coastdaily.com/x' }, 'Coastdaily'],
    [{ printed: 'CoastDaily.com' }, 'CoastDaily'],
    [{ url: 'https://www.coast-daily.co.uk/x' }, 'Coast-daily'],
    [{ url: 'https://www.lamp.example/x' }, 'lamp.example'],
    [{ url: 'https://www.ek.com/x' }, 'ek.com'],
    [{ url: 'https://twitter.com/annlee/1' }, undefined],
    [{}, undefined],
  ];
  it.each(NAMES)('of %j is %s', (clues, name) => {
    expect(nameOf(clues)).toBe(name);
  });

  it('is what sister files of the host say, in the form that most print', () => {
    const url = 'https://www.harbourpost.com/a';
    const set = [
      { ...NO_CLUES, url },
      { ...NO_CLUES, url, stated: 'The Harbour Post' },
      { ...NO_CLUES, stated: 'Harbour Post' },
      { ...NO_CLUES, stated: 'The Harbour Post' },
      { ...NO_CLUES, url: 'https://other.example/a' },
    ];
    expect(nameOutlets(set)).toEqual([
      'The Harbour Post',
      'The Harbour Post',
      'The Harbour Post',
      'The Harbour Post',
      'other.example',
    ]);
  });
});
