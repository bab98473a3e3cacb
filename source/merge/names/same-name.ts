// Names of many articles → one name per person, organisation and place, and what each article's form now means.
import {
  familyNames,
  foldName,
  foldRole,
  isMisspelling,
  nameParts,
  samePerson,
  samePersonButSuffix,
  sounded,
  wholeNames,
} from '../../languages/fold-name.js';
import type { NameLexicon } from '../../languages/lexicons/name-lexicon.js';
import { languageOf } from '../../languages/registry.js';
import type { BriefedArticle, Name, OfficeMention } from '../../model/briefing.js';
import { fold } from '../../text/fold.js';
import { firstBy, sortedBy, type NonEmpty } from '../../text/values/non-empty.js';
import { memoizeByObject } from '../../text/values/memoize.js';
import { agglomerate } from '../cluster/agglomerate.js';
import { byCount, compare, distinct, distinctPlaces, groupBy } from '../cluster/sorted-lists.js';

export type SameSpeakers = {
  readonly names: readonly Name[];
  /** The canonical name for a form as an article uses it; the form itself where nobody is known by it there. */
  readonly canonical: (articleId: string, form: string) => string;
};

/** Names that are one, before a form is chosen for them. */
type NameGroup = {
  readonly id: string;
  readonly kind: Name['kind'];
  /** In order of their first mentions. */
  readonly members: NonEmpty<Name>;
  /** The distinct names of the members. */
  readonly names: NonEmpty<string>;
  readonly language: string;
};

/**
 * Joins what names one person across articles: surnames equal by sound and given names that agree ("Sergei", "Sergey", "S.");
 * a bare surname joins only where the set knows one full name with it. Organisations and places join by
 * name or by a form that one article uses for both. The canonical form is the longest frequent one.
 */
export function joinNames(
  names: readonly Name[],
  articles: readonly Pick<BriefedArticle, 'id' | 'body' | 'language'>[],
): SameSpeakers {
  const bodies = new Map(articles.map(({ id, body }) => [id, body]));
  const languages = new Map(articles.map(({ id, language }) => [id, language]));
  const groupFrom = (unsorted: NonEmpty<Name>): NameGroup => {
    const members = sortedBy(unsorted, byPlace);
    const [first, ...others] = members;
    const { kind, name, mentions } = first;
    const different = new Set(others.map((member) => member.name));
    different.delete(name);
    return {
      id: `${kind}\n${name}\n${firstPlace(first)}`,
      kind,
      members,
      names: [name, ...different],
      language: languages.get(mentions[0]?.articleId ?? '') ?? 'en',
    };
  };
  const known = withBarePeople(names, bodies, languages);
  const alike = groupBy(known, ({ kind, name }) => `${kind}\n${name}`);
  const joinedGroups = agglomerate([...alike.values()].map(groupFrom), {
    order: (group) => group.id,
    blockingKeys: groupKeys,
    closeness: (a, b) => (sameName(a, b) ? 1 : 0),
    join: (a, b) => groupFrom([...a.members, ...b.members]),
  });
  const groups = withBareSurnames(joinedGroups).map(([group, ...bare]) =>
    groupFrom([...group.members, ...bare.flatMap(({ members }) => members)]),
  );
  const joined = groups
    .map((group) => ({ group, name: mergeNames(group, bodies) }))
    .sort((a, b) => byPlace(a.name, b.name));
  /** By article and form. */
  const meanings = new Map<string, Map<string, string>>();
  for (const { group, name } of joined)
    for (const member of group.members)
      for (const articleId of distinct(member.mentions.map(({ articleId }) => articleId))) {
        const meaning = meanings.get(articleId) ?? new Map<string, string>();
        meanings.set(articleId, meaning);
        for (const alias of member.aliases) if (!meaning.has(alias)) meaning.set(alias, name.name);
        meaning.set(member.name, name.name);
      }
  return {
    names: joined.map(({ name }) => name),
    canonical: (articleId, form) => meanings.get(articleId)?.get(form) ?? form,
  };
}

/** In the order in which the names are first mentioned. */
const byPlace = (a: Name, b: Name): number => compare(firstPlace(a), firstPlace(b));

/** Where a name is first mentioned, and which it is, as text that sorts like the place. */
const firstPlace = memoizeByObject(({ mentions, kind, name }: Name): string => {
  const { articleId = '', start = 0, end = 0 } = mentions[0] ?? {};
  const offsets = [start, end].map((offset) => String(offset).padStart(9, '0'));
  return [articleId, ...offsets, kind, name].join('\n');
});

const dataOf = ({ language }: NameGroup): NameLexicon => languageOf(language).names;
const partsOf = (name: string, group: NameGroup): readonly string[] =>
  nameParts(name, dataOf(group));
/** Under which the person may be named alone, folded: "lind" of Ann Lind, "jihun" and "park" of Park Ji-hoon. */
const surnamesOf = (group: NameGroup): readonly string[] =>
  familyNames(partsOf(group.names[0], group), dataOf(group)).map(foldName);
const isBare = (group: NameGroup): boolean =>
  group.kind === 'person' && group.names.every((name) => partsOf(name, group).length === 1);

function groupKeys(group: NameGroup): string[] {
  if (group.kind === 'person') {
    const [surname = ''] = surnamesOf(group);
    if (isBare(group)) return [`bare ${surname}`];
    // a misspelt surname begins as the right one does
    const given = foldName(partsOf(group.names[0], group)[0] ?? '');
    const forms = [...formsOf(group)].filter((form) => form.includes(' '));
    return [
      `full ${surname}`,
      `given ${given} ${sounded(surname.slice(0, 2))}`,
      `joined ${foldName(partsOf(group.names[0], group).join(''))}`,
      ...forms.map((form) => `form ${form}`),
    ];
  }
  return [...formsOf(group)].map((form) => `${group.kind} ${form}`);
}

/** "The Hague" → "hague", "N.A.T.O." → "nato". */
const foldTitle = (name: string): string =>
  fold(name)
    .replace(/^the\s+/, '')
    .replaceAll('.', '');

/** Every printed form, folded. */
const formsOf = memoizeByObject(
  ({ members }: NameGroup): ReadonlySet<string> =>
    new Set(members.flatMap(({ name, aliases }) => [name, ...aliases].map(foldTitle))),
);

function sameName(a: NameGroup, b: NameGroup): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind !== 'person') return sharesName(a, b) || sharesName(b, a);
  const names = dataOf(a);
  return (
    a.names.every((x) => b.names.every((y) => samePerson(x, y, names))) ||
    hasOneForm(a, b) ||
    (a.names.every((x) =>
      b.names.every((y) => samePersonButSuffix(x, y, names) || isMisspelling(x, y, names)),
    ) &&
      !shareArticle(a, b))
  );
}

/** An article that prints both "Per Lind" and "Per Lind Jr." tells of two. */
function shareArticle(a: NameGroup, b: NameGroup): boolean {
  const articles = articlesOf(a);
  return [...articlesOf(b)].some((id) => articles.has(id));
}

const articlesOf = memoizeByObject(
  ({ members }: NameGroup): ReadonlySet<string> =>
    new Set(members.flatMap(({ mentions }) => mentions.map(({ articleId }) => articleId))),
);

/** True where an article gives one of the two a full form that the other has: "Zelda Selby, née Horrocks". */
function hasOneForm(a: NameGroup, b: NameGroup): boolean {
  const isForm = (group: NameGroup, others: NameGroup): boolean =>
    others.names.some((name) => fullForms(group).has(fold(name)));
  return isForm(a, b) || isForm(b, a);
}

/** The other forms of several words that its articles print, folded. */
const fullForms = memoizeByObject((group: NameGroup): ReadonlySet<string> => {
  const forms = distinct(group.members.flatMap(({ aliases }) => aliases));
  return new Set(forms.filter((form) => partsOf(form, group).length > 1).map(fold));
});

/** True when a name of the first is a printed form of the second. */
function sharesName(a: NameGroup, b: NameGroup): boolean {
  const forms = formsOf(b);
  return a.names.some((name) => forms.has(foldTitle(name)));
}

/** Bare surnames put with the full name that has them, where exactly one has. */
function withBareSurnames(groups: readonly NameGroup[]): NonEmpty<NameGroup>[] {
  const people = groups.filter(({ kind }) => kind === 'person');
  const owners = new Map<string, NameGroup[]>();
  for (const group of people)
    if (!isBare(group))
      for (const surname of surnamesOf(group))
        owners.set(surname, [...(owners.get(surname) ?? []), group]);
  const owned = new Map<NameGroup, NameGroup[]>();
  for (const group of people) {
    if (!isBare(group)) continue;
    const [owner, other] = ownersOf(group, owners.get(surnamesOf(group)[0] ?? '') ?? []);
    if (owner !== undefined && other === undefined)
      owned.set(owner, [...(owned.get(owner) ?? []), group]);
  }
  const taken = new Set([...owned.values()].flat());
  return groups
    .filter((group) => !taken.has(group))
    .map((group) => [group, ...(owned.get(group) ?? [])]);
}

/**
 * Who may be meant by a bare surname: not those whose full name stands in an article of it, which told the two apart; of
 * several those whose office is printed with it, if any.
 */
function ownersOf(bare: NameGroup, owners: readonly NameGroup[]): readonly NameGroup[] {
  const apart = owners.filter((owner) => !shareArticle(bare, owner));
  const offices = officesOf(bare);
  const byOffice = apart.filter((owner) => [...officesOf(owner)].some((one) => offices.has(one)));
  return byOffice.length > 0 ? byOffice : apart;
}

const officesOf = (group: NameGroup): ReadonlySet<string> =>
  new Set(group.members.flatMap(({ roles }) => roles.map((role) => foldRole(role, dataOf(group)))));

/**
 * One word that an article alone did not tell of whom it speaks is the person's of whom the set tells by the full name: "Zadan"
 * of Craig Zadan. Not "the Zadan", a known body, a surname of two.
 */
function withBarePeople(
  names: readonly Name[],
  bodies: ReadonlyMap<string, string>,
  languages: ReadonlyMap<string, string>,
): Name[] {
  const dataFor = ({ mentions }: Name): NameLexicon =>
    languageOf(languages.get(mentions[0]?.articleId ?? '') ?? 'en').names;
  const full = new Map<string, Set<string>>();
  for (const name of names) {
    if (name.kind !== 'person') continue;
    const parts = nameParts(name.name, dataFor(name));
    if (parts.length < 2) continue;
    for (const surname of familyNames(parts, dataFor(name)).map(foldName))
      full.set(surname, (full.get(surname) ?? new Set()).add(foldName(parts[0] ?? '')));
  }
  return names.map((name) => {
    const { kind, name: word, aliases, mentions } = name;
    if (kind !== 'organisation' || aliases.length > 1 || !LONE_WORD.test(word)) return name;
    if (dataFor(name).organisations.has(word.toLowerCase())) return name;
    const definite = mentions.filter(({ articleId, start }) =>
      DEFINITE.test(bodies.get(articleId)?.slice(Math.max(0, start - 4), start) ?? ''),
    );
    const isThing = 2 * definite.length >= mentions.length; // not of "the Obama plan" alone
    const isSurname = full.get(foldName(word))?.size === 1;
    return isSurname && !isThing ? { ...name, kind: 'person' } : name;
  });
}

/** "Zadan"; not "NATO", "Zadan Group". */
const LONE_WORD = /^\p{Lu}(?!\p{Lu}+$)[\p{L}’'-]+$/u;
const DEFINITE = /\bthe\s$/i;

function mergeNames(group: NameGroup, bodies: ReadonlyMap<string, string>): Name {
  const { members } = group;
  const mentions = distinctPlaces(members.flatMap((member) => member.mentions));
  const forms = mentions.map(({ articleId, start, end }) =>
    bodies.get(articleId)?.slice(start, end),
  );
  const name = canonicalForm(group, forms);
  return {
    name,
    kind: group.kind,
    aliases: [...new Set(members.flatMap((member) => [member.name, ...member.aliases]))].sort(
      (a, b) => Number(b === name) - Number(a === name) || b.length - a.length || (a < b ? -1 : 1),
    ),
    roles: byCount(members.flatMap((member) => member.roles)),
    affiliation: byCount(members.flatMap(({ affiliation }) => affiliation ?? []))[0],
    mentions,
    offices: members.flatMap(({ offices }) => offices).toSorted(byOfficePlace),
  };
}

const byOfficePlace = (a: OfficeMention, b: OfficeMention): number =>
  compare(a.articleId, b.articleId) || a.start - b.start || compare(a.told, b.told);

/** A person's longest frequent full form, anything else's most frequent one; between equals the one printed first. */
function canonicalForm(group: NameGroup, printed: readonly (string | undefined)[]): string {
  const names = [...new Set(group.members.flatMap(({ name, aliases }) => [name, ...aliases]))];
  // "Lord Orr" of Ann Orr is no full name
  const spaced = names.filter((name) => /\s/.test(name));
  const given = spaced.filter((name) => partsOf(name, group).length > 1);
  const whole = given.length > 0 ? given : spaced;
  // "ANN ORR", as a transcript prints "Ann Orr"
  const quiet = whole.filter((name) => name !== name.toUpperCase());
  const full = quiet.length > 0 ? quiet : whole;
  const candidates =
    group.kind === 'person' && full.length > 0
      ? wholeNames(full, dataOf(group))
      : [...new Set(group.members.map(({ name }) => name))];
  const rows = candidates.map((form) => ({
    form,
    count: printed.filter((text) => text === form).length,
    first: !printed.includes(form) ? Infinity : printed.indexOf(form),
  }));
  const most = Math.max(...rows.map(({ count }) => count));
  const size = ({ form, count }: { form: string; count: number }): number =>
    group.kind === 'person' ? form.length : count;
  const frequent = rows.filter(({ count }) => 2 * count >= most);
  return firstBy(
    frequent,
    (a, b) => size(b) - size(a) || a.first - b.first || compare(a.form, b.form),
  ).form;
}
