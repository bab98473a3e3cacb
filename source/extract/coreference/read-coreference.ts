// Passages and names of an article → its coreference: genders, offices, who is in focus where; and each name with all its mentions.
import type { Language } from '../../languages/language.js';
import type { Name } from '../../model/briefing.js';
import { overlapFinder, type Range } from '../../text/range.js';
import type { Passage } from '../passages/passages.js';
import type { Reading } from '../reading.js';
import { readAges } from './descriptions/ages.js';
import { readBodies } from './descriptions/bodies.js';
import type { Coreference, Focus, SourceMention } from './coreference.js';
import { readFoci } from './antecedents/focus.js';
import { findGenders } from './descriptions/genders.js';
import { readIntroduction } from './descriptions/introductions.js';
import { readIssuedTexts } from './descriptions/issued-texts.js';
import { readNamedGroups } from './descriptions/named-groups.js';
import { officesOf, titlesOf } from './descriptions/office-holders.js';
import { findDead } from './descriptions/dead.js';
import { ownedOffices } from './antecedents/owned-offices.js';
import { findThings, placesOnly, toldThings } from './descriptions/things.js';
import { readStrangers } from './descriptions/strangers.js';
import { readToldNouns } from './descriptions/told-nouns.js';
import { readTopics } from './antecedents/topics.js';

/** What the passages tell of who is who. */
export function readCoreference(
  { language, trace }: Reading,
  passages: readonly Passage[],
  names: readonly Name[],
): Coreference {
  const people = names.filter(({ kind }) => kind === 'person');
  const foci: Focus[] = [];
  const sources: SourceMention[] = [];
  const { genders, guessed, hinted } = findGenders(passages, people, language);
  const isOutside = outside(passages);
  const coreference = {
    genders,
    guessed,
    hinted,
    bodies: readBodies(passages, genders, language),
    ages: readAges(passages),
    texts: readIssuedTexts(passages, language),
    groups: readNamedGroups(passages, language),
    told: readToldNouns(passages, language),
    strangers: readStrangers(passages, language),
    topics: readTopics(passages, language),
    introduction: readIntroduction(passages),
    things: new Set([
      ...findThings(names, language.names),
      ...toldThings(passages, language),
      ...placesOnly(passages, language),
    ]),
    dead: findDead(passages, language),
    foci,
    sources,
    items: passages.flatMap((passage) => itemLine(passage, language)),
    language,
    people: people
      .flatMap((name) =>
        name.mentions.filter(isOutside).map(({ start, end }) => ({
          start,
          end,
          name,
          word: name.name.toLowerCase(),
        })),
      )
      .sort((a, b) => a.start - b.start),
    offices: officesOf(people, language, titlesOf(passages, language)),
    owned: new Map(),
    trace,
  };
  readFoci(passages, coreference, { foci, sources });
  const owned = ownedOffices(passages, { ...coreference, trace: undefined });
  return { ...coreference, owned };
}

/** A test for what stands in no quotation: whom a speaker names is not thereby spoken of. */
function outside(passages: readonly Passage[]): (range: Range) => boolean {
  const quotations = passages.flatMap(({ tokens }) => tokens.flatMap(({ marked }) => marked ?? []));
  const inside = overlapFinder(quotations);
  return (range) => inside(range).length === 0;
}

const LONGEST_ITEM_LINE = 6;

/** The line that opens an item of a live page: "11:45 a.m." */
function itemLine({ tokens }: Passage, { quotes }: Language): Range[] {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last || tokens.length > LONGEST_ITEM_LINE) return [];
  const isItem = quotes.itemLine.test(tokens.map(({ lower }) => lower).join(' '));
  return isItem ? [{ start: first.start, end: last.end }] : [];
}

/** The names as chains: beside its printed forms, each has the subjects that stand for it ("he", "the minister") among its mentions. */
export function chainsOf(names: readonly Name[], { foci }: Coreference): Name[] {
  const meant = new Map<Name, Map<number, Range>>();
  for (const { start, end, name } of foci.flatMap(({ subjects }) => subjects)) {
    if (name === undefined) continue;
    const known = meant.get(name) ?? new Map<number, Range>();
    meant.set(name, known.set(end, { start, end }));
  }
  return names.map((name) => {
    const { articleId } = name.mentions[0] ?? {};
    const printed = new Set(name.mentions.map(({ end }) => end));
    const added = [...(meant.get(name)?.values() ?? [])].filter(({ end }) => !printed.has(end));
    if (articleId === undefined || added.length === 0) return name;
    return {
      ...name,
      mentions: [...name.mentions, ...added.map((range) => ({ articleId, ...range }))],
    };
  });
}
