// An address → what its server answers, redirects followed, within limits of time, size and redirects. The only importer of
// node:http and node:https: nothing else of the program opens a socket.
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { Unreadable } from '../text/trouble.js';
import { guardedLookup, refusePrivateHost, type Resolve } from './public-addresses.js';

export type RequestOptions = {
  /** Bytes of an answer, packed or unpacked. */
  readonly maxSize: number;
  /** Milliseconds for one answer, from the look-up of its name to its last byte. */
  readonly timeout: number;
  /** Connects to addresses of this machine and of private networks too. */
  readonly allowPrivate: boolean;
  /** Asked for the addresses of a name; the system where it is undefined. */
  readonly resolve?: Resolve | undefined;
};

export type Answer = {
  readonly status: number;
  /** Where the answer came from, behind all redirects. */
  readonly url: string;
  readonly header: (name: string) => string | undefined;
  readonly body: Uint8Array;
};

/** So often an answer may lead elsewhere. */
const MOST_REDIRECTS = 5;

/** Who asks; the name by which a robots.txt knows the program. */
export const AGENT = 'briefing';
const USER_AGENT = `Mozilla/5.0 (compatible; ${AGENT}; reads articles for one person)`;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Asks for an address, with more headers where `headers` names some. Throws `Unreadable` for all that goes wrong but a status. */
export async function requestPage(
  address: string,
  headers: Readonly<Record<string, string>>,
  options: RequestOptions,
): Promise<Answer> {
  let url = addressOf(address);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    if (!options.allowPrivate) refusePrivateHost(url.hostname);
    const answer = await requestOnce(url, headers, options);
    const location = answer.header('location');
    if (!REDIRECTS.has(answer.status) || location === undefined) return answer;
    url = addressOf(location, url);
  }
  throw new Unreadable(
    `leads on more than ${MOST_REDIRECTS} times, perhaps in a circle; check the address`,
  );
}

/** An address of the web, without the part behind "#". Throws for any other. */
function addressOf(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href))
    throw new Unreadable('is no address of the web; check it');
  const url = new URL(address, base?.href);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Unreadable(`leads to ${url.protocol} and not to a page; check the address`);
  if (url.username !== '' || url.password !== '')
    throw new Unreadable(
      'holds a name or a password, which are not sent; save the page and read the file',
    );
  url.hash = '';
  return url;
}

function requestOnce(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { maxSize, timeout, allowPrivate, resolve }: RequestOptions,
): Promise<Answer> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((done, fail) => {
    const signal = AbortSignal.timeout(timeout);
    const failWith = (error: unknown): void => {
      fail(new Unreadable(signal.aborted ? tooSlow(timeout) : sayError(error)));
    };
    const asked = request(url, {
      headers: { 'user-agent': USER_AGENT, 'accept-encoding': 'gzip, deflate, br', accept: ACCEPTED, ...headers },
      signal,
      agent: false,
      ...(allowPrivate && resolve === undefined ? {} : { lookup: allowPrivate ? openLookup(resolve) : guardedLookup(resolve) }),
    });
    asked.on('error', failWith);
    asked.on('response', (answer) => {
      readBody(answer, maxSize).then((packed) => {
        const header = (name: string): string | undefined => {
          const value = answer.headers[name];
          return Array.isArray(value) ? value[0] : value;
        };
        const body = unpacked(packed, header('content-encoding'), maxSize);
        done({ status: answer.statusCode ?? 0, url: url.href, header, body });
      }).catch((error: unknown) => {
        asked.destroy();
        failWith(error);
      });
    });
    asked.end();
  });
} // prettier-ignore

const ACCEPTED = 'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5'; // prettier-ignore

/** Names that are resolved otherwise, with all that is found allowed. */
function openLookup(resolve: Resolve | undefined) {
  return (name: string, options: { readonly all?: boolean | undefined }, done: Parameters<ReturnType<typeof guardedLookup>>[2]): void => {
    resolve?.(name, (error, found) => {
      const [first] = found;
      if (error || first === undefined) done(error ?? new Error('no address'), []);
      else if (options.all === true) done(null, [...found]);
      else done(null, first.address, first.family);
    });
  };
} // prettier-ignore

async function readBody(answer: IncomingMessage, maxSize: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxSize) throw new Unreadable(TOO_LARGE);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const TOO_LARGE =
  'answers with more than is read of one file and is left out; --max-size raises the limit';

const UNPACK = { gzip: gunzipSync, 'x-gzip': gunzipSync, deflate: inflateSync, br: brotliDecompressSync } as const; // prettier-ignore

function unpacked(body: Buffer, encoding: string | undefined, maxOutputLength: number): Uint8Array {
  const name = encoding?.trim().toLowerCase() ?? '';
  if (body.length === 0 || !(name in UNPACK)) return body;
  try {
    return UNPACK[name as keyof typeof UNPACK](body, { maxOutputLength });
  } catch (error) {
    const isHuge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Unreadable(
      isHuge ? TOO_LARGE : "answers with what can't be unpacked; try again later",
    );
  }
}

const tooSlow = (timeout: number): string =>
  `has not answered whole within ${Math.round(timeout / 1000)} s; try again, or save the page and read the file`;

/** What the errors of a connection mean, by their codes. */
const MEANING: readonly (readonly [RegExp, string])[] = [
  [/^(?:ENOTFOUND|EAI_)/, 'names a site that is not found; check the address, and that you are online'],
  [/^ECONNREFUSED/, 'is not answered: its server takes no connection'],
  [/^(?:ECONNRESET|EPIPE|HPE_|ERR_STREAM_PREMATURE_CLOSE|ERR_HTTP)/, 'was answered with something that is cut or no answer of a web server; try again'],
  [/^(?:ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENETDOWN)/, 'can not be reached; check that you are online'],
  [/^(?:CERT_|ERR_TLS|ERR_SSL|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|EPROTO)/, 'has a certificate that can not be trusted; it is not read'],
]; // prettier-ignore

function sayError(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const { code = '', errors } = error as NodeJS.ErrnoException & { readonly errors?: readonly unknown[] };
  if (errors?.[0] !== undefined) return sayError(errors[0]);
  return MEANING.find(([pattern]) => pattern.test(code))?.[1] ?? `can't be fetched (${code === '' ? 'unknown error' : code})`;
} // prettier-ignore
