import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pageLines, type PageNode } from '../../../source/intake/furniture/page-text.js';

const lines = (body: string) => {
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`) as unknown as {
    readonly document: { readonly documentElement: PageNode };
  };
  return pageLines(document.documentElement);
};
const texts = (body: string): string[] => lines(body).map(({ text }) => text);
const marks = (body: string) => lines(body).map(({ mark }) => mark);

describe('pageLines', () => {
  it('keeps the rows of a table of data', () => {
    const table = `<table><caption>Votes</caption><thead><tr><th>Ward</th><th>Yes</th></tr></thead>
      <tbody><tr><td>North</td><td>412</td></tr><tr><td></td><td></td></tr></tbody></table>`;
    expect(texts(table)).toEqual(['Votes', 'Ward | Yes', 'North | 412']);
    expect(new Set(lines(table).map(({ kind }) => kind))).toEqual(new Set(['row']));
  });

  it.each([
    [
      'cells of paragraphs',
      `<table><tr><td>Menu</td><td>${'The court met again. '.repeat(12)}</td></tr><tr><td>a</td><td>b</td></tr></table>`,
    ],
    [
      'a table within',
      '<table><tr><td><table><tr><td>a</td></tr></table></td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
    ],
    ['one column', '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>'],
  ])('reads a table that lays out the page as what it holds: %s', (_, table) => {
    expect(lines(table).some(({ kind }) => kind === 'row')).toBe(false);
  });

  it('leaves out what is for screen readers, but for headlines', () => {
    expect(texts('<p>Rain <span class="visually-hidden">opens a window</span>fell.</p>')).toEqual([
      'Rain fell.',
    ]);
    expect(texts('<h1 class="sr-only">Rain</h1><p class="hidden-gems">Sun</p>')).toEqual([
      'Rain',
      'Sun',
    ]);
  });

  it('marks comments, and not what only has the word', () => {
    expect(marks('<div class="comment-list"><p>Well said!</p></div>')).toEqual([
      'comments of readers',
    ]);
    expect(marks('<div class="commentary"><p>Well said!</p></div>')).toEqual([undefined]);
    expect(marks('<article class="post comments"><p>Well said!</p></article>')).toEqual([
      undefined,
    ]);
  });

  it('tells items of a list from a list of links', () => {
    const list =
      '<ul><li>Line 4 to the mill</li><li><a href="/a">Ten walks along the coast</a></li></ul>';
    expect(lines(list).map(({ kind, isLink, mark }) => [kind, isLink, mark])).toEqual([
      ['item', false, undefined],
      [undefined, true, 'link to another article'],
    ]);
  });

  it('knows what names who wrote', () => {
    const page = '<p class="byline">Rut Klerk</p><p>Tor Vik</p><a href="/authors/bo">Bo Ekman</a>';
    expect(lines(page).map(({ isByline }) => isByline)).toEqual([true, false, true]);
  });

  it('joins a drop cap with its word', () => {
    expect(texts('<div><div>T</div><p>he ferry sank.</p></div>')).toEqual(['The ferry sank.']);
    expect(texts('<div><div>A</div><p>Ferries sank.</p></div>')).toEqual(['A', 'Ferries sank.']);
  });
});
