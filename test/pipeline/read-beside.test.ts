import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractArticle } from '../../source/extract/extract-article.js';
import type { Article } from '../../source/model/article.js';
import { briefOn, composeBriefing } from '../../source/pipeline.js';
import { readBeside } from '../../source/pipeline/read-beside.js';
import { articleOf } from '../helpers/article.js';

const ARTICLES = Array.from({ length: 8 }, (_, at) => articleOf(`${at} ${'word '.repeat(40_000)}`));

/** What is read elsewhere of the first `count` articles. */
async function readElsewhere(articles: readonly Article[], count: number): Promise<unknown[]> {
  const { take, end } = readBeside(articles);
  const read: unknown[] = [];
  for (let place = 0; place < count; place++) read.push(await take(place));
  end();
  return read;
}

describe('readBeside', () => {
  it('starts no thread for what is read as fast without', async () => {
    const few = ARTICLES.slice(0, 3);
    expect(await readElsewhere(few, few.length)).toEqual(few.map(() => undefined));
  });

  // There is no built thread beside the source.
  it('leaves to the caller what a thread was given that failed', async () => {
    expect(await readElsewhere(ARTICLES, ARTICLES.length)).toEqual(ARTICLES.map(() => undefined));
  });
});

describe('composeBriefing', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'briefing-'));
    for (const [at, name] of ['Ada Lind', 'Bo Berg', 'Cy Orr'].entries())
      writeFileSync(
        join(folder, `${at}.txt`),
        `Warden ${name} opened the lock of Harstad on ${17 + at} January 2022, the council said.`,
      );
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is the same whoever reads the articles', async () => {
    const asked: number[] = [];
    let isEnded = false;
    const briefing = await composeBriefing([folder], {
      beside: (articles) => ({
        take: (place) => {
          asked.push(place);
          const article = place === 1 ? articles[place] : undefined;
          return Promise.resolve(article && briefOn(article, extractArticle));
        },
        end: () => {
          isEnded = true;
        },
      }),
    });
    expect(briefing).toEqual(await composeBriefing([folder]));
    expect(asked).toEqual([0, 1, 2]);
    expect(isEnded).toBe(true);
  });
});
