// What a file states, prints and was fetched from → the name of its outlet: one for all hosts, editions and spellings of a house.
import { HOUSES, PLATFORMS, type House } from '../../../languages/houses.js';

/** What tells of one article's outlet. */
export type OutletClues = {
  /** The name or host that the file states. */
  readonly stated: string | undefined;
  /** The one that the page prints of itself. */
  readonly printed: string | undefined;
  /** The address of the article. */
  readonly url: string | undefined;
  /** Short lines at the head of the file, as printed. */
  readonly head: readonly string[];
};

/** A host, as a name or at the start of an address. Not: "L.A. Times", "St.Louis", "3.5", "Ann.Lee@lamp.example". */
const HOST =
  /^(?:https?:\/\/)?(?<host>(?:[\p{L}\d][\p{L}\d-]{0,62}\.){1,6}(?:[a-z]{2,24}|COM|NET|ORG))(?::\d{1,5})?(?:[/?#]|$)/u;

/** "photo.jpg": a file, no host. */
const FILE = /\.(?:docx?|gif|html?|jpe?g|json|md|mp[34]|pdf|php|png|txt|xml|zip)$/;

/** Endings that many kinds of sites have: "lamp.com" is read as Lamp. Of "lamp.example" the ending is part of the name. */
const COMMON_ENDING = /\.(?:com|net|org|info|news|tv|co|com?\.[a-z]{2}|(?:org|net)\.[a-z]{2})$/;

/** What stands before a country's ending and is no name: "lamp.co.uk". */
const SECOND_LEVEL: ReadonlySet<string> = new Set(
  'ac co com edu gob gov gouv go ltd me ne net or org plc'.split(' '),
);

const squeeze = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** One key for "The Lamp", "Lamp" and "LAMP". */
const keyOf = (name: string): string => squeeze(name.replace(/^the\s+/i, ''));

const BY_ALIAS: ReadonlyMap<string, House> = new Map(
  HOUSES.flatMap((house) => house.aliases.map((alias) => [keyOf(alias), house] as const)),
);
const BY_HOST: ReadonlyMap<string, House> = new Map(
  HOUSES.flatMap((house) => house.hosts.map((host) => [host, house] as const)),
);

/** Longer addresses tell no more of their host. */
const ADDRESS_LENGTH = 2000;

/** The host of an address or of a name that is one, without "www."; undefined for other names and for platforms. */
export function hostOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const address = text.slice(0, ADDRESS_LENGTH).trim();
  // "https://archive.example/2021/https://lamp.example/a": what an archive keeps
  const inner = Math.max(address.lastIndexOf('http://'), address.lastIndexOf('https://'), 0);
  const host = HOST.exec(address.slice(inner))?.groups?.host?.toLowerCase();
  if (host === undefined || FILE.test(host) || PLATFORMS.has(registeredDomain(host)))
    return undefined;
  return host.replace(/^www?\d?\./, '');
}

/** "edition.lamp.com" → "lamp.com", "news.lamp.co.uk" → "lamp.co.uk". */
export function registeredDomain(host: string): string {
  const labels = host.split('.');
  const isCountry = labels.at(-1)?.length === 2 && SECOND_LEVEL.has(labels.at(-2) ?? '');
  return labels.slice(isCountry ? -3 : -2).join('.');
}

/** The house whose host it is, or a host below its. */
function houseOfHost(host: string): House | undefined {
  const labels = host.split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const house = BY_HOST.get(labels.slice(from).join('.'));
    if (house) return house;
  }
  const domain = registeredDomain(host);
  return BY_HOST.get(`${domain.slice(0, domain.indexOf('.'))}.*`);
}

/** A host as a name, in letters as printed: "thelamp.com" → "Thelamp", "UrduPoint.com" → "UrduPoint", "lamp.example" as it is. */
function readable(host: string, printed: string): string {
  const domain = registeredDomain(host);
  const name = domain.replace(COMMON_ENDING, '');
  if (name === domain || name.length < 3) return domain;
  const at = printed.toLowerCase().indexOf(name);
  const asPrinted = at < 0 ? name : printed.slice(at, at + name.length);
  return asPrinted === name ? name.charAt(0).toUpperCase() + name.slice(1) : asPrinted;
}

/** "Tarn Herald", "The Norland Evening Post", "Tarn & District Chronicle". Near miss: "Tarn herald". */
const NAME_OF_PAPER = /^(?:(?:\p{Lu}[\p{L}’'-]{0,30}|&|and) ){1,5}\p{Lu}[\p{L}’'-]{1,30}$/u;

/** True for the name of a house that is known, and for one that ends in a word that papers and stations end in. */
export function isOutletName(text: string, outletTails: ReadonlySet<string>): boolean {
  if (text.length > LONGEST_NAME || !/^\p{Lu}/u.test(text)) return false;
  const last = text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('-')) + 1).toLowerCase();
  return BY_ALIAS.has(keyOf(text)) || (outletTails.has(last) && NAME_OF_PAPER.test(text));
}

const LONGEST_NAME = 80;

/** True for a name that a house's article goes under: "Lamp", "Lamp Sport" of The Daily Lamp. */
function isNameOf({ aliases }: House, name: string): boolean {
  const key = keyOf(name);
  return aliases.some((alias) => key.startsWith(keyOf(alias)) || keyOf(alias).endsWith(key));
}

/**
 * True where the host of an address is short for a name: its label is the beginnings of the name's words in their order, one of them
 * of several letters or each word with one: "tarnpost" of "The Tarn Evening Post", "norpost", "tep". Not "al" of "Ann Lee".
 */
export function hasNameOf(url: string, name: string): boolean {
  const domain = registeredDomain(hostOf(url) ?? '');
  const label = squeeze(domain.slice(0, domain.indexOf('.')));
  const words = name
    .split(/[^\p{L}\p{N}]+/u)
    .map(squeeze)
    .filter((word) => word !== '');
  const own = words[0] === 'the' ? words.slice(1) : words;
  if (!/^\p{Lu}/u.test(name) || label.length < SHORTEST_LABEL) return false;
  return [own, words].some(
    (each) => label === each.map((word) => word.charAt(0)).join('') || isOfBeginnings(label, each),
  );
}

const SHORTEST_LABEL = 3;
/** So many letters of a word tell it. */
const TELLING_LETTERS = 3;

/** "brismorningpost" is of the beginnings of "Brisbane", "Morning" and "Post", one of them of several letters. */
function isOfBeginnings(label: string, words: readonly string[]): boolean {
  // how far into the label the words so far can reach: without and with one that tells
  const reached = { plain: new Set([0]), told: new Set<number>() };
  for (const word of words)
    for (const [key, ends] of Object.entries(reached))
      for (const from of [...ends])
        for (let length = sharedLength(label, from, word); length > 0; length--)
          (key === 'told' || length >= TELLING_LETTERS ? reached.told : reached.plain).add(
            from + length,
          );
  return reached.told.has(label.length);
}

/** How many letters of a word stand in a text from there on. */
function sharedLength(text: string, from: number, word: string): number {
  let length = 0;
  while (length < word.length && text[from + length] === word[length]) length++;
  return length;
}

/** The line of the head that has the letters of the host's first label: "Harbour Post" over harbourpost.com. */
function ownLine(host: string, head: readonly string[]): string | undefined {
  const domain = registeredDomain(host);
  const label = squeeze(domain.slice(0, domain.indexOf('.')));
  return head.find(
    (line) =>
      /^\p{Lu}/u.test(line) &&
      hostOf(line) === undefined &&
      [squeeze(line), keyOf(line)].some((key) => key === label || `the${key}` === label),
  );
}

/** A rule that names the outlet; the first that does decides. */
type OutletRule = {
  readonly name: string;
  readonly nameIn: (
    clues: OutletClues & { readonly host: string | undefined },
  ) => string | undefined;
};

const OUTLET_RULES: readonly OutletRule[] = [
  {
    name: 'a house that the name stands for', // "BBC News"; not "The Sun" of lamp.example
    nameIn: ({ stated, printed, url }) => {
      const house = BY_ALIAS.get(keyOf(stated ?? printed ?? ''));
      const host = hostOf(url);
      return host === undefined || (house && houseOfHost(host) === house) ? house?.name : undefined;
    },
  },
  {
    name: 'the house of the host', // "edition.cnn.com"; not what is stated to be of Reuters there
    nameIn: ({ stated = '', host = '' }) => {
      const house = houseOfHost(host);
      const isOther = stated !== '' && hostOf(stated) === undefined;
      return house && isOther && !isNameOf(house, stated) ? undefined : house?.name;
    },
  },
  {
    name: 'the name stated', // "The Harbour Post"; not "harbourpost.com"
    nameIn: ({ stated }) => (hostOf(stated) === undefined ? stated : undefined),
  },
  {
    name: "the paper's own line", // "Harbour Post" over harbourpost.com
    nameIn: ({ host, head }) => (host === undefined ? undefined : ownLine(host, head)),
  },
  {
    name: 'the name printed', // "© 2021 The Harbour Post"
    nameIn: ({ printed }) => (hostOf(printed) === undefined ? printed : undefined),
  },
];

/**
 * The names of a set's outlets, in the order of their clues: by the first rule that tells; then by what sister files of
 * the host are named, in the form that most print; then the host, made readable. Undefined where nothing tells.
 */
export function nameOutlets(set: readonly OutletClues[]): (string | undefined)[] {
  const rows = set.map((clues) => {
    const host = hostOf(clues.stated) ?? hostOf(clues.url) ?? hostOf(clues.printed);
    const told = OUTLET_RULES.map(({ nameIn }) => nameIn({ ...clues, host })).find(
      (name) => name !== undefined,
    );
    return { host, told, printed: clues.stated ?? clues.printed ?? '' };
  });
  const spellings = new Map<string, string[]>();
  const sisters = new Map<string, string[]>();
  for (const { host, told } of rows) {
    if (told === undefined) continue;
    addTo(spellings, keyOf(told), told);
    if (host !== undefined) addTo(sisters, registeredDomain(host), told);
  }
  return rows.map(({ host, told, printed }) => {
    const name = told ?? commonest(sisters.get(registeredDomain(host ?? '')));
    if (name !== undefined) return commonest(spellings.get(keyOf(name))) ?? name;
    return host === undefined ? undefined : readable(host, printed);
  });
}

function addTo(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** The name that stands most often among those; of equals the longer, then the first. */
function commonest(names: readonly string[] = []): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  let best: string | undefined;
  for (const [name, count] of counts) {
    const most = counts.get(best ?? '') ?? 0;
    if (count > most || (count === most && name.length > (best ?? '').length)) best = name;
  }
  return best;
}
