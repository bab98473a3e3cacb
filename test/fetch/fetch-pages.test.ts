import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSocketServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fetchPages, type FetchOptions } from '../../source/fetch/fetch-pages.js';
import { isAddress } from '../../source/fetch/is-address.js';
import { isPublic } from '../../source/fetch/public-addresses.js';
import { looksLikeFeed } from '../../source/fetch/robots.js';
import { composeBriefing } from '../../source/pipeline.js';

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

const PAGE =
  '<!doctype html><html><head><title>Harstad opens its lock</title></head><body><article><h1>Harstad opens its lock</h1><p>Warden Ada Lind opened the lock of Harstad on 17 January 2022 after two years of work, the council said.</p><p>“It holds,” said Lind, who had asked for thicker gates.</p></article></body></html>';

let server: Server;
let origin = '';
let routes: Record<string, Handle> = {};
let asked: string[] = [];
let open = 0;
let mostOpen = 0;
let cacheFolder = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    mostOpen = Math.max(mostOpen, ++open);
    response.on('close', () => open--);
    const handle = routes[path];
    if (handle) handle(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  cacheFolder = mkdtempSync(join(tmpdir(), 'pages-'));
});
afterEach(() => {
  routes = {};
  asked = [];
  mostOpen = 0;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(cacheFolder, { recursive: true });
});

const send =
  (
    body: string | Buffer,
    headers: Record<string, string> = { 'content-type': 'text/html' },
    status = 200,
  ): Handle =>
  (_, response) => {
    response.writeHead(status, headers).end(body);
  };
const to = (location: string): Handle => send('', { location }, 302);

const fetch = async (paths: readonly string[], options: Partial<FetchOptions> = {}) => {
  const addresses = paths.map((path) => (path.startsWith('/') ? origin + path : path));
  const { fetched, warnings } = await fetchPages(addresses, {
    maxSize: 100_000,
    timeout: 5000,
    allowPrivate: true,
    cacheFolder: undefined,
    ...options,
  });
  return {
    texts: fetched.map(([, { bytes }]) => Buffer.from(bytes).toString()),
    urls: fetched.map(([, { url }]) => url.replace(origin, '')),
    said: warnings.map(({ message }) => message).join(' / '),
  };
};

describe('fetchPages', () => {
  it('fetches what is behind addresses, in their order, four at once', async () => {
    const paths = Array.from({ length: 9 }, (_, index) => `/${index}`);
    const waiting: (() => void)[] = [];
    for (const path of paths)
      routes[path] = (_, response) => {
        waiting.push(() => response.writeHead(200, { 'content-type': 'text/plain' }).end(path));
        if (waiting.length === 4 || path === '/8')
          for (const answer of waiting.splice(0).reverse()) answer();
      };
    const { texts, said } = await fetch(paths);
    expect([texts, said]).toEqual([paths, '']);
    expect(mostOpen).toBeLessThanOrEqual(4);
  });

  it('unpacks, and reads in the charset that the answer states', async () => {
    routes['/gz'] = send(gzipSync('packed'), { 'content-encoding': 'gzip' });
    routes['/latin'] = send(Buffer.from('Dagrofá caf\u00e9', 'latin1'), {
      'content-type': 'text/html; charset=ISO-8859-1',
    });
    expect((await fetch(['/gz', '/latin'])).texts).toEqual(['packed', '\ufeffDagrofá café']);
  });

  it('follows redirects, but not in a circle nor out of the web', async () => {
    routes['/a'] = to('/b');
    routes['/b'] = send('b');
    routes['/round'] = to('/round');
    routes['/file'] = to('file:///etc/passwd');
    expect((await fetch(['/a'])).urls).toEqual(['/b']);
    expect((await fetch(['/round'])).said).toMatch(/leads on more than 5 times/);
    expect((await fetch(['/file'])).said).toMatch(/leads to file: and not to a page/);
  });

  it.each([
    [404, /not there/], [403, /save the page in a browser/], [429, /too often/], [503, /fails just now/], [418, /status 418/],
  ])('says what status %d means', async (status, message) => {
    routes['/x'] = send('', {}, status);
    expect((await fetch(['/x'])).said).toMatch(message);
  }); // prettier-ignore

  it('asks robots.txt once a site for pages, not for feeds', async () => {
    routes['/robots.txt'] = send(
      'User-agent: *\nDisallow: /private/\n\nUser-agent: briefing\nDisallow: /no/',
      { 'content-type': 'text/plain' },
    );
    for (const path of ['/no/a', '/private/b', '/no/feed.xml']) routes[path] = send('words');
    const { urls, said } = await fetch(['/no/a', '/private/b', '/no/feed.xml']);
    expect(urls).toEqual(['/private/b', '/no/feed.xml']);
    expect(said).toMatch(/robots\.txt/);
    expect(asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
  });

  it('reads no page where the server fails to say its rules', async () => {
    routes['/robots.txt'] = send('', {}, 500);
    routes['/a'] = send('a');
    expect((await fetch(['/a'])).said).toMatch(/robots\.txt/);
  });

  it('asks only for what has changed, and keeps what it got to itself', async () => {
    let asks: (string | undefined)[] = [];
    routes['/a'] = ({ headers }, response) => {
      asks = [headers['if-none-match'], headers['if-modified-since']];
      if (asks[0] === '"1"') response.writeHead(304).end();
      else
        response
          .writeHead(200, { etag: '"1"', 'last-modified': 'Mon, 17 Jan 2022 10:00:00 GMT' })
          .end('first');
    };
    expect((await fetch(['/a'], { cacheFolder })).texts).toEqual(['first']);
    expect((await fetch(['/a'], { cacheFolder })).texts).toEqual(['first']);
    expect(asks).toEqual(['"1"', 'Mon, 17 Jan 2022 10:00:00 GMT']);
    const [file] = readdirSync(cacheFolder);
    expect(statSync(join(cacheFolder, file!)).mode & 0o077).toBe(0);
    writeFileSync(join(cacheFolder, file!), '{"address":"broken');
    expect((await fetch(['/a'], { cacheFolder })).texts).toEqual(['first']);
    expect(asks).toEqual([undefined, undefined]);
  });
});

describe('slow, broken and hostile servers', () => {
  it('are given up after a while', async () => {
    routes['/never'] = () => undefined;
    routes['/drip'] = (_, response) => void response.writeHead(200).write('a');
    const { texts, said } = await fetch(['/never', '/drip'], { timeout: 300 });
    expect(texts).toEqual([]);
    expect(said.match(/has not answered whole/g)).toHaveLength(2);
  });

  it('fill no machine', async () => {
    const big = Buffer.alloc(200_000, 'a');
    routes['/big'] = send(big);
    routes['/endless'] = (_, response) => {
      response.writeHead(200);
      const pour = (): void => {
        while (!response.destroyed && response.write(big));
        if (!response.destroyed) response.once('drain', pour);
      };
      pour();
    };
    routes['/bomb'] = send(gzipSync(Buffer.alloc(5_000_000)), { 'content-encoding': 'gzip' });
    const { texts, said } = await fetch(['/big', '/endless', '/bomb']);
    expect(texts).toEqual([]);
    expect(said.match(/--max-size/g)).toHaveLength(3);
  });

  it.each([
    ['no HTTP', 'hello\r\n\r\n'],
    ['a head without end', `HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(20_000)}`],
    ['a cut body', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort'],
    ['nothing', ''],
    [
      'a packed body that is none',
      'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd',
    ],
  ])('that answer with %s cost themselves', async (_, answer) => {
    const sockets = createSocketServer((socket) => {
      socket.on('error', () => undefined);
      socket.end(answer);
    });
    await new Promise<void>((done) => sockets.listen(0, '127.0.0.1', done));
    routes['/good'] = send('good');
    const bad = `http://127.0.0.1:${(sockets.address() as AddressInfo).port}/feed`;
    const { texts, said } = await fetch([bad, '/good']);
    sockets.close();
    expect(texts).toEqual(['good']);
    expect(said).toMatch(/answer/);
  });

  it('that are not there are named as such', async () => {
    expect((await fetch(['http://127.0.0.1:1/feed'])).said).toMatch(/takes no connection/);
    const nobody = { resolve: (_: string, done: (error: Error, found: []) => void) => { done(Object.assign(new Error('x'), { code: 'ENOTFOUND' }), []); } }; // prettier-ignore
    expect((await fetch(['http://lamp.example/feed'], nobody)).said).toMatch(/not found/);
    expect((await fetch(['http://a:b@lamp.example/feed', 'http://[::x/feed'])).said).toMatch(
      /name or a password.*no address of the web/,
    );
  });
});

describe('private addresses', () => {
  it.each([
    ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255'],
    ...['::1', '::', 'fe80::1', 'fd00::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', 'ff02::1', '2001:db8::1', 'lamp'],
  ])('%s is no public one', (address) => {
    expect(isPublic(address)).toBe(false);
  }); // prettier-ignore
  it.each(['8.8.8.8', '93.184.216.34', '2606:2800:220:1::1'])('%s is one', (address) => {
    expect(isPublic(address)).toBe(true);
  });

  const REFUSED = /--allow-private/;
  const names = (...addresses: readonly string[]): Partial<FetchOptions> => ({
    resolve: (_, done) => {
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    },
  });

  it.each([
    ['typed', () => `${origin}/feed`, {}],
    ['typed as a number', () => origin.replace('127.0.0.1', '2130706433') + '/feed', {}],
    ['typed in hexadecimal', () => origin.replace('127.0.0.1', '0x7f.1') + '/feed', {}],
    ['typed as IPv6', () => origin.replace('127.0.0.1', '[::ffff:7f00:1]') + '/feed', {}],
    [
      'behind a name',
      () => origin.replace('127.0.0.1', 'lamp.example') + '/feed',
      names('127.0.0.1'),
    ],
    [
      'among the addresses of a name',
      () => origin.replace('127.0.0.1', 'lamp.example') + '/feed',
      names('93.184.216.34', '10.0.0.1'),
    ],
  ] as const)('are not connected to: %s', async (_, address, options) => {
    routes['/feed'] = send('secret');
    const { texts, said } = await fetch([address()], { allowPrivate: false, ...options });
    expect(texts).toEqual([]);
    expect(said).toMatch(REFUSED);
    expect(asked).toEqual([]);
  });

  it('are not connected to behind a redirect', async () => {
    routes['/feed'] = to(`${origin.replace('127.0.0.1', '127.0.0.2')}/secret.xml`);
    // the first host is reached, as one that is allowed would be
    let lookups = 0;
    const resolve: NonNullable<FetchOptions['resolve']> = (_, done) => {
      done(null, [{ address: lookups++ === 0 ? '127.0.0.1' : '10.0.0.1', family: 4 }]);
    };
    const { said } = await fetch([`${origin.replace('127.0.0.1', 'lamp.example')}/feed`], {
      allowPrivate: false,
      resolve,
    });
    expect(said).toMatch(REFUSED);
  });
});

describe('what is typed', () => {
  it.each([
    ['https://lamp.example/a', true], ['HTTP://lamp.example', true], ['https:/lamp', false], ['file:///a', false], ['a/https://b', false],
  ])('%s is an address: %s', (path, is) => {
    expect(isAddress(path)).toBe(is);
  }); // prettier-ignore

  it.each([
    ['https://lamp.example/feed/', true], ['https://lamp.example/rss', true], ['https://lamp.example/a.xml', true], ['https://lamp.example/?format=atom', true],
    ['https://lamp.example/feedback', false], ['https://lamp.example/a', false], ['https://lamp.example/xml', false],
  ])('%s looks like a feed: %s', (address, is) => {
    expect(looksLikeFeed(address)).toBe(is);
  }); // prettier-ignore

  it('is read as a page, a feed, and a list of feeds', async () => {
    const rss = `<rss version="2.0"><channel><title>Lamp</title><item><title>Lock</title><link>https://lamp.example/1</link><description>${'Warden Ada Lind opened the lock on 17 January 2022. '.repeat(30)}</description></item></channel></rss>`;
    routes['/story'] = send(PAGE);
    routes['/rss'] = send(rss, { 'content-type': 'application/rss+xml' });
    routes['/list.opml'] = send(
      `<opml version="2.0"><body><outline text="x"><outline xmlUrl="${origin}/rss"/></outline></body></opml>`,
      { 'content-type': 'text/xml' },
    );
    const { articles, warnings } = await composeBriefing(
      [`${origin}/story`, `${origin}/list.opml`],
      { allowPrivate: true },
    );
    expect(articles.map(({ title, path, url }) => [title, path, url]).toSorted()).toEqual([
      ['Harstad opens its lock', `${origin}/story`, `${origin}/story`],
      ['Lock', `${origin}/rss`, 'https://lamp.example/1'],
    ]);
    expect(warnings).toEqual([]);
  });
});
