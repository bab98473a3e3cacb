// The text of a feed → the same up to so many items, so that what lies beyond them is neither parsed nor kept.

/** What begins an item, "<item", "<atom:entry", and what may hold one as mere text. Not "<items>". */
const OPENING = /<!\[CDATA\[|<!--|<(?<name>(?:[\w-]{1,40}:)?(?:item|entry))[\s>]/gi;

const HIDDEN_UNTIL: Readonly<Record<string, string>> = { '<![CDATA[': ']]>', '<!--': '-->' };

/** The text before the item after the `most`-th; all of it where there are no more. What is open then stays open. */
export function cutFeed(text: string, most: number): string {
  let items = 0;
  let first: string | undefined;
  OPENING.lastIndex = 0;
  for (let found = OPENING.exec(text); found; found = OPENING.exec(text)) {
    const end = HIDDEN_UNTIL[found[0].toUpperCase()];
    if (end !== undefined) {
      const at = text.indexOf(end, OPENING.lastIndex);
      if (at < 0) break;
      OPENING.lastIndex = at + end.length;
      continue;
    }
    const name = (found.groups?.name ?? '').toLowerCase();
    first ??= name;
    if (name === first && ++items > most) return closed(text.slice(0, found.index));
  }
  return text;
}

/** What ends an item: "</item>", "</atom:entry>". */
const ENDING = /<\/(?:[\w-]{1,40}:)?(?:item|entry)\s{0,5}>/gi;

/** "<title>", "</content:encoded>", "<link/>", and what hides tags. */
const TAG =
  /<!\[CDATA\[|<!--|<(?<close>\/)?(?<name>[a-z][\w:-]{0,40})(?:\s[^<>]{0,2000})?(?<empty>\/)?>/gi;

/** The text of a feed that is cut, all that was open at its end closed; undefined where it has no item. */
export function mendFeed(text: string): string | undefined {
  let start = 0;
  for (const found of text.matchAll(ENDING)) start = found.index + found[0].length;
  const rest = text.slice(start).replace(/<[^<>]{0,2000}$/, '');
  const item = rest.search(/<(?:[\w-]{1,40}:)?(?:item|entry)[\s>]/i);
  if (item >= 0) return closed(text.slice(0, start) + rest + endOf(rest.slice(item)));
  return start === 0 ? undefined : closed(text.slice(0, start));
}

/** What closes the elements that are open at the end of a text, the innermost first. */
function endOf(text: string): string {
  const open: string[] = [];
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(text); tag; tag = TAG.exec(text)) {
    const hiddenUntil = HIDDEN_UNTIL[tag[0].toUpperCase()];
    if (hiddenUntil !== undefined) {
      const end = text.indexOf(hiddenUntil, TAG.lastIndex);
      if (end < 0) return hiddenUntil + endTags(open);
      TAG.lastIndex = end + hiddenUntil.length;
      continue;
    }
    const { close, name = '', empty } = tag.groups ?? {};
    if (close !== undefined)
      open.splice(open.lastIndexOf(name) < 0 ? open.length : open.lastIndexOf(name));
    else if (empty === undefined) open.push(name);
  }
  return endTags(open);
}

const endTags = (names: readonly string[]): string =>
  names
    .toReversed()
    .map((name) => `</${name}>`)
    .join('');

/** A part of a text as one of its own: V8 would keep the whole for its sake. */
const apart = (part: string): string => Buffer.from(part).toString();

/** The elements around the items, with the tags that end them. */
function closed(text: string): string {
  const around = [...text.slice(0, HEAD).matchAll(AROUND)].flatMap(
    ({ groups }) => groups?.name ?? [],
  );
  return apart(text) + endTags(around);
}

const HEAD = 100_000;

/** "<rss", "<channel", "<feed", "<rdf:RDF", "<atom:feed". */
const AROUND = /<(?<name>rss|channel|(?:[\w-]{1,40}:)?(?:feed|rdf))[\s>]/gi;
