// All mentions of somebody or something → a Name: how it is shown, its other forms, offices and mentions.
import { wholeNames } from '../../languages/fold-name.js';
import type { Language } from '../../languages/language.js';
import type { Name, OfficeMention } from '../../model/briefing.js';
import { lowerBound } from '../../text/values/lower-bound.js';
import { documentOf } from '../document-of.js';
import type { Reading } from '../reading.js';
import type { Word } from '../words.js';
import type { NamedEntity } from './name-mentions.js';

export function toName(entity: NamedEntity, words: readonly Word[], reading: Reading): Name {
  const { article, language } = reading;
  const counts = new Map<string, number>();
  for (const { text } of entity.mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  const births = entity.mentions.flatMap(({ bornAs }) => bornAs ?? []);
  const aliases = [...new Set([...counts.keys(), ...births])];
  const roles = new Map<string, number>();
  const affiliations = new Map<string, number>();
  for (const {
    reading: { roles: printed, affiliation },
  } of entity.mentions) {
    for (const role of printed) roles.set(role, (roles.get(role) ?? 0) + 1);
    if (affiliation !== undefined)
      affiliations.set(affiliation, (affiliations.get(affiliation) ?? 0) + 1);
  }
  const best = (map: ReadonlyMap<string, number>): string[] =>
    [...map].sort((a, b) => b[1] - a[1]).map(([key]) => key);
  const several = new Set(
    entity.mentions.filter(({ parts }) => parts.length > 1).map(({ text }) => text),
  );
  const printed = several.size > 0 ? aliases.filter((alias) => several.has(alias)) : aliases;
  const full = wholeNames(printed, language.names);
  const canonical =
    entity.name ??
    full.sort(
      (a, b) =>
        Number(isShouted(a)) - Number(isShouted(b)) ||
        (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
        b.length - a.length,
    )[0] ??
    aliases[0] ??
    '';
  const named =
    entity.kind === 'person' || entity.name !== undefined
      ? withStyle(spoken(canonical, entity, language), entity, language)
      : withoutArticle(canonical, language);
  return {
    name: named,
    kind: entity.kind,
    aliases: aliases.includes(named) || entity.name !== undefined ? aliases : [named, ...aliases],
    roles: entity.kind === 'person' ? best(roles) : [],
    affiliation: entity.kind === 'person' ? best(affiliations)[0] : undefined,
    offices: entity.kind === 'person' ? officesOf(entity, words, reading) : [],
    mentions: entity.mentions
      .flatMap(({ first, last }) => {
        const [opening, ending] = [words[first], words[last]];
        if (opening === undefined || ending === undefined) return [];
        return [{ articleId: article.id, start: opening.start, end: ending.end }];
      })
      .sort((a, b) => a.start - b.start),
  };
}

/**
 * "Tom McOrr" of a person printed "TOM MCORR" alone, as transcripts do; near misses: "J.R. Orr", "Tom Orr III".
 */
function spoken(name: string, { kind }: NamedEntity, { names }: Language): string {
  const words = name.split(' ');
  if (kind !== 'person' || !isShouted(name) || name.length < SHORTEST_SHOUTED) return name;
  return words
    .map((word, at) => {
      const small = word.toLowerCase();
      if (word.includes('.') || (at > 0 && ORDINAL.test(word))) return word;
      if (at > 0 && names.particles.has(small)) return small;
      return small.replace(PART_OF_NAME, (part, mac: string | undefined, letter: string) =>
        mac === undefined ? part.toUpperCase() : `Mc${letter.toUpperCase()}`,
      );
    })
    .join(' ');
}

/** In letters: "AJ" is no name in capitals. */
const SHORTEST_SHOUTED = 3;
const ORDINAL = /^[IVX]{1,4}$/;
/** The letters that are large in "jean-luc", "o’neil", "mcorr". */
const PART_OF_NAME = /(?<!\p{L})(?:(mc)(?=\p{L}{3})(\p{L})|\p{L})/gu;

/** "Lord Orr" of whom no given name is printed: the title is what the surname is told apart by. Near misses: "Mr. Orr", "Ann Orr". */
function withStyle(
  name: string,
  { kind, mentions }: NamedEntity,
  { names: { styles } }: Language,
): string {
  if (kind !== 'person' || name.includes(' ')) return name;
  const titles = new Set(mentions.flatMap(({ honorific }) => honorific ?? []));
  const [title, other] = titles;
  if (title === undefined || other !== undefined || !styles.has(title)) return name;
  return `${title.charAt(0).toUpperCase()}${title.slice(1)} ${name}`;
}

/** Every office of somebody where it is printed. */
const officesOf = (
  { mentions }: NamedEntity,
  words: readonly Word[],
  reading: Reading,
): OfficeMention[] =>
  mentions
    .flatMap(({ first, reading: { told } }) => {
      const start = words[first]?.start ?? 0;
      const isSaid = told.length > 0 && isInSpeech(reading, start);
      return told.map((office) => ({
        articleId: reading.article.id,
        start,
        ...office,
        ...(isSaid ? { inSpeech: true as const } : {}),
      }));
    })
    .sort((a, b) => a.start - b.start);

/** Between the marks of somebody's words. Near miss: the song “Mayor Ann Orr”. */
function isInSpeech(reading: Reading, start: number): boolean {
  const quotations = documentOf(reading)?.quotations ?? [];
  const inner = quotations[lowerBound(quotations, (one) => one.start < start) - 1]?.inner;
  return inner !== undefined && start < inner.end && inner.end - inner.start > LONGEST_TITLE;
}

/** In characters. */
const LONGEST_TITLE = 40;

/** "NAIROBI", as a dateline prints it. Not: "NATO", which has no other form to lose against. */
const isShouted = (text: string): boolean => text === text.toUpperCase();

/** "The Hague Court" → "Hague Court"; a definite article in small letters is part of no name. */
function withoutArticle(text: string, { grammar }: Language): string {
  const space = text.indexOf(' ');
  const [first = ''] = text;
  return first !== first.toLowerCase() &&
    grammar.uses.definite.has(text.slice(0, space).toLowerCase())
    ? text.slice(space + 1)
    : text;
}
