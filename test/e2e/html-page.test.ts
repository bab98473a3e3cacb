// The HTML page in a browser: nothing is loaded or run, nothing is inaccessible, in light, dark, narrow and on paper.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeBriefing } from '../../source/pipeline.js';
import { formatFor } from '../../source/output/formats.js';

/** Where Debian's browser is; where there is none these tests are left out (.ci/run installs it). */
const BROWSER = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

describe.skipIf(BROWSER === undefined)('the HTML page', () => {
  let browser: Browser;
  let html: string;
  beforeAll(async () => {
    html = formatFor('html').render(await composeBriefing(['articles']), {
      columns: 80,
      all: false,
    });
    browser = await chromium.launch({ executablePath: BROWSER ?? '', args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
  });

  it.each([
    ['light', 900],
    ['dark', 900],
    ['light', 340],
  ] as const)('has no fault that axe knows, %s, %i pixels wide', async (colorScheme, width) => {
    const context = await browser.newContext({
      bypassCSP: true,
      colorScheme,
      viewport: { width, height: 900 },
    });
    const page = await context.newPage();
    await page.setContent(html);
    await page.addScriptTag({ content: AXE });
    const { violations } = await page.evaluate<{ violations: Violation[] }>('axe.run()');
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    const overflow = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow).toBe(0);
    await context.close();
  });

  it('asks for nothing and runs nothing', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const refused: string[] = [];
    page.on('requestfinished', (request) => asked.push(request.url()));
    page.on('requestfailed', (request) => refused.push(request.failure()?.errorText ?? ''));
    await page.setContent(
      html.replace(
        '<main>',
        '<main><img src="https://news.example/x.png"><script>document.title = "run"</script>',
      ),
    );
    expect(await page.title()).toBe(
      'Russia Vows to Firmly Defend National Interests at Talks with US, NATO',
    );
    expect(asked).toEqual([]);
    expect(refused).toEqual(['csp']);
    await page.close();
  });

  it('leads from a line to its words', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.setContent(html);
    await page.click('.events .cited a >> nth=0');
    const target = page.locator('.passage:target mark');
    expect(await target.count()).toBeGreaterThan(0);
    await page.close();
  });
});
