import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../source/intake/limits.js';
import { readArticles } from '../../../../source/intake/read-articles.js';
import { paragraphsOf } from '../../../helpers/intake.js';

const FIRST =
  'The council of the island met on Tuesday to hear what its envoy had brought home from the talks.';
const SECOND =
  '“We have little that could be signed,” the envoy told the council of Körsholm, and he asked for more time.';

const HEADERS = [
  'Return-Path: <news@mail.lamp.example>',
  'Message-ID: <1@lamp.example>',
  'Date: Tue, 28 Dec 2021 23:30:00 -0500',
  'Subject: Fwd: =?UTF-8?Q?Council_hears_envoy_of_K=C3=B6rsholm?=',
  'MIME-Version: 1.0',
];
const ANN = 'From: Ann Lee at The Daily Lamp <news@mail.lamp.example>';

const mail = (headers: readonly string[], body: string, encoding: BufferEncoding = 'utf8') => ({
  path: 'letter.eml',
  bytes: Buffer.from([...HEADERS, ...headers, '', body].join('\r\n'), encoding),
});

const page = `<html><head><title>Lamp</title></head><body><nav>Read online</nav><h1>Council hears envoy</h1><p>${FIRST}</p><p>${SECOND}</p><p>Unsubscribe</p></body></html>`;
const plain = ['Content-Type: text/plain; charset=utf-8', '', 'Read it online.'];
const BOTH = [
  '--b',
  ...plain,
  '--b',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from(page).toString('base64'),
  '--b--',
].join('\r\n');

describe('a mail', () => {
  it('gives the text of its page, and what its headers say', async () => {
    const letter = mail([ANN, 'Content-Type: multipart/alternative; boundary=b'], BOTH);
    const { articles, warnings } = await readArticles([letter]);
    expect(warnings).toEqual([]);
    expect(paragraphsOf(articles[0]!)).toEqual([FIRST, SECOND]);
    expect(articles[0]).toMatchObject({
      title: 'Council hears envoy of Körsholm',
      author: 'Ann Lee',
      publisher: 'Daily Lamp',
      publishedAt: '2021-12-28T23:30',
    });
  });

  it.each([
    ['are those of its stories', '', true],
    ['lead away from a letter', `<p>${SECOND}</p>`.repeat(5), false],
  ])('keeps linked headlines that %s', async (_, letter, isKept) => {
    const story = (name: string): string =>
      `<tr><td><b><a href="/x">${name} harbour is shut by ice</a></b></td></tr><tr><td><p>${FIRST}</p></td></tr>`;
    const html = `<html><body>${letter}<table>${story('Northern')}${story('Southern')}</table></body></html>`;
    const { articles } = await readArticles([
      mail([ANN, 'Content-Type: text/html; charset=utf-8'], html),
    ]);
    expect(articles[0]!.body.includes('Southern harbour')).toBe(isKept);
  });

  it('gives its text where it has no page, in its own charset', async () => {
    const letter = mail(
      ['From: news@mail.lamp.example', 'Content-Type: text/plain; charset=iso-8859-1'],
      [FIRST, SECOND.replace(/[“”]/g, '"')].join('\r\n\r\n'),
      'latin1',
    );
    const { articles } = await readArticles([letter]);
    expect(articles[0]!.body).toContain('Körsholm');
    expect(articles[0]).toMatchObject({ publisher: 'lamp.example', author: undefined });
    expect(articles[0]!.paragraphs.map(({ line }) => line)).toEqual([undefined, undefined]);
  });

  it('is told by its headers, and a text with a label above is none', async () => {
    const named = { ...mail([ANN], FIRST), path: 'letter.txt' };
    const labelled = {
      path: 'a.txt',
      bytes: Buffer.from(`Published: Tuesday\n\n${FIRST}\n\n${SECOND}`),
    };
    const { articles } = await readArticles([named, labelled]);
    expect(articles.map(({ author }) => author)).toEqual(['Ann Lee', undefined]);
  });

  it('is cut at the limit', async () => {
    const letter = mail([ANN], `${FIRST}\r\n\r\n${SECOND}`);
    const limits = { ...LIMITS, maxLength: FIRST.length };
    const { articles, warnings } = await readArticles([letter], { limits });
    expect(articles.map(({ body }) => body)).toEqual([FIRST]);
    expect(warnings).toHaveLength(1);
  });

  it.each([
    [
      '50,000 nested parts',
      'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n'.repeat(50_000),
    ],
    ['a header of megabytes', `X: ${'a'.repeat(3_000_000)}\r\n\r\n${FIRST}`],
  ])('survives %s', async (_, body) => {
    const { articles, warnings } = await readArticles([
      { path: 'a.eml', bytes: Buffer.from(`${ANN}\r\n${body}`) },
    ]);
    expect(articles.length + warnings.length).toBeGreaterThan(0);
  });
});
