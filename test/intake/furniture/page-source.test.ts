import { describe, expect, it } from 'vitest';
import { readableSource } from '../../../source/intake/furniture/page-source.js';

const html = (source: string): string => readableSource(source).html.replace(/\s+/g, ' ').trim();

const SOURCES: readonly [why: string, source: string, left: string][] = [
  [
    'scripts and styles',
    '<p>a</p><script>x("</p>")</script><style>p{}</style><p>b</p>',
    '<p>a</p> <p>b</p>',
  ],
  [
    'but for data on the article',
    '<script type="application/ld+json">{"a":1}</script>',
    '<script type="application/ld+json">{"a":1}</script>',
  ],
  ['comments, and what they hide', '<p>a</p><!-- <script> --><p>b</p>', '<p>a</p> <p>b</p>'],
  ['a script that never ends', '<p>a</p><script>var a = 1 <p>b</p>', '<p>a</p>'],
  [
    'what stands above the page',
    'Warning: no disk <b>x</b>\n<!DOCTYPE html><html><p>a</p>',
    '<!DOCTYPE html><html><p>a</p>',
  ],
  [
    'not text on pages',
    '<html><body><p>He typed</p><!doctype html>',
    '<html><body><p>He typed</p><!doctype html>',
  ],
  [
    'pictures within addresses',
    `<img src="data:image/png;base64,${'A'.repeat(99)}=">`,
    '<img src="">',
  ],
  [
    'not short ones',
    '<img src="data:image/gif;base64,R0l=">',
    '<img src="data:image/gif;base64,R0l=">',
  ],
  [
    'a shadow root becomes a part of the page',
    '<x-text><template shadowrootmode="open"><p>a</p><template><b>c</b></template></template></x-text>',
    '<x-text><div><p>a</p><template><b>c</b></template></div></x-text>',
  ],
];

describe('readableSource', () => {
  it.each(SOURCES)('%s', (_, source, left) => {
    expect(html(source)).toBe(left);
  });

  it('tells what a browser wrote of the saving', () => {
    const single =
      '<!-- Page saved with SingleFile \n url: https://lamp.example/a \n saved date: Tue Mar 05 2019 16:30:00 GMT+0100 -->';
    expect(readableSource(`<!doctype html>${single}<html>`).saving).toEqual({
      url: 'https://lamp.example/a',
      day: 'Tue Mar 05 2019 16:30:00 GMT+0100',
    });
    const browser = '<!-- saved from url=(0024)https://lamp.example/b -->';
    expect(readableSource(`${browser}<html>`).saving.url).toBe('https://lamp.example/b');
    expect(readableSource('<p>url: https://lamp.example/c</p>').saving.url).toBeUndefined();
  });
});
