// Names of many articles → one name per person, organisation and place, and what each article's form now means.
import type { BriefedArticle, Name } from '../model/briefing.js';
import { foldName, givenNamesAgree } from './fold-name.js';
import { joinClosest } from './join-closest.js';
import { byCount, distinctBy } from './listing.js';
import { fold } from '../model/fold.js';

export type SameSpeakers = {
  readonly names: readonly Name[];
  /** The canonical name for a form as an article uses it; the form itself where nobody is known by it there. */
  readonly canonical: (articleId: string, form: string) => string;
};

/** Names that are one, before a form is chosen for them. `id` is the place of the first mention. */
type Group = {
  readonly id: string;
  readonly kind: Name['kind'];
  readonly members: readonly Name[];
};

/**
 * Joins what names one person across articles: surnames equal by sound and given names that agree ("Sergei", "Sergey", "S.");
 * a bare surname joins only where the set knows one full name with it. Organisations and places join by
 * name or by a form that one article uses for both. The canonical form is the longest frequent one.
 */
export function joinNames(
  names: readonly Name[],
  articles: readonly Pick<BriefedArticle, 'id' | 'body'>[],
): SameSpeakers {
  const bodies = new Map(articles.map(({ id, body }) => [id, body]));
  const groups = withBareSurnames(
    joinClosest(names.map(groupOf), {
      id: (group) => group.id,
      keys: groupKeys,
      closeness: (a, b) => (sameName(a, b) ? 1 : 0),
      join: joinGroups,
    }),
  );
  const joined = groups.map((group) => ({ group, name: mergeNames(group, bodies) }));
  const meaning = new Map<string, string>();
  for (const { group, name } of joined)
    for (const member of group.members)
      for (const articleId of articlesOf(member))
        for (const form of [member.name, ...member.aliases]) {
          const key = `${articleId}\n${form}`;
          if (form === member.name || !meaning.has(key)) meaning.set(key, name.name);
        }
  return {
    names: joined.map(({ name }) => name),
    canonical: (articleId, form) => meaning.get(`${articleId}\n${form}`) ?? form,
  };
}

function groupOf(name: Name): Group {
  const first = name.mentions[0];
  const place = first === undefined ? '' : `${first.articleId}\n${placeKey(first.start)}`;
  return { id: `${place}\n${name.kind}\n${name.name}`, kind: name.kind, members: [name] };
}

/** Offsets as text that sorts like numbers. */
const placeKey = (offset: number): string => String(offset).padStart(10, '0');

function joinGroups(a: Group, b: Group): Group {
  const [first, second] = a.id < b.id ? [a, b] : [b, a];
  return { ...first, members: [...first.members, ...second.members].sort(byFirstMention) };
}

const byFirstMention = (a: Name, b: Name): number => {
  const [x, y] = [groupOf(a).id, groupOf(b).id];
  return x < y ? -1 : x > y ? 1 : 0;
};

const wordsOf = (name: string): readonly string[] => name.split(/\s+/);
const surnameOf = (name: string): string => foldName(wordsOf(name).at(-1) ?? '');
const isBare = (group: Group): boolean =>
  group.kind === 'person' && group.members.every(({ name }) => wordsOf(name).length === 1);

function groupKeys(group: Group): string[] {
  if (group.kind === 'person')
    return group.members.map(({ name }) => `${isBare(group) ? 'bare' : 'full'} ${surnameOf(name)}`);
  return group.members.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((form) => `${group.kind} ${foldTitle(form)}`),
  );
}

/** "The Hague" → "hague", "N.A.T.O." → "nato". */
const foldTitle = (name: string): string =>
  fold(name)
    .replace(/^the\s+/, '')
    .replaceAll('.', '');

function sameName(a: Group, b: Group): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind !== 'person') return sharesName(a, b) || sharesName(b, a);
  return a.members.every((x) => b.members.every((y) => samePerson(x.name, y.name)));
}

/** True when a name of the first is a printed form of the second. */
function sharesName(a: Group, b: Group): boolean {
  const forms = new Set(
    b.members.flatMap(({ name, aliases }) => [name, ...aliases].map(foldTitle)),
  );
  return a.members.some(({ name }) => forms.has(foldTitle(name)));
}

function samePerson(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (surnameOf(a) !== surnameOf(b)) return false;
  return x.length === 1 || y.length === 1 || givenNamesAgree(x[0]!, y[0]!);
}

/** Bare surnames put with the full name that has them, where exactly one has. */
function withBareSurnames(groups: readonly Group[]): Group[] {
  const full = new Map<string, Group[]>();
  for (const group of groups)
    if (group.kind === 'person' && !isBare(group)) {
      const surname = surnameOf(group.members[0]!.name);
      full.set(surname, [...(full.get(surname) ?? []), group]);
    }
  const owners = new Map<Group, Group>();
  const rest = groups.filter((group) => {
    const candidates = isBare(group) ? full.get(surnameOf(group.members[0]!.name)) : undefined;
    if (candidates?.length !== 1) return true;
    owners.set(candidates[0]!, group);
    return false;
  });
  return rest.map((group) => {
    const bare = owners.get(group);
    return bare === undefined ? group : joinGroups(group, bare);
  });
}

const articlesOf = (name: Name): ReadonlySet<string> =>
  new Set(name.mentions.map(({ articleId }) => articleId));

function mergeNames(group: Group, bodies: ReadonlyMap<string, string>): Name {
  const { members } = group;
  const mentions = distinctBy(
    members.flatMap((member) => member.mentions),
    ({ articleId, start }) => `${articleId}\n${placeKey(start)}`,
  );
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
  };
}

/** A person's longest frequent full form, anything else's most frequent one; between equals the one printed first. */
function canonicalForm(group: Group, printed: readonly (string | undefined)[]): string {
  const names = [...new Set(group.members.flatMap(({ name, aliases }) => [name, ...aliases]))];
  const full = names.filter((name) => wordsOf(name).length > 1);
  const candidates =
    group.kind === 'person' && full.length > 0
      ? full
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
  frequent.sort((a, b) => size(b) - size(a) || a.first - b.first || (a.form < b.form ? -1 : 1));
  return frequent[0]!.form;
}
