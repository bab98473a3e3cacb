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

/** A part of a text as one of its own: V8 would keep the whole for its sake. */
const apart = (part: string): string => Buffer.from(part).toString();

/** The elements around the items, with the tags that end them. */
function closed(text: string): string {
  const around = [...text.slice(0, HEAD).matchAll(AROUND)].flatMap(
    ({ groups }) => groups?.name ?? [],
  );
  return (
    apart(text) +
    around
      .reverse()
      .map((name) => `</${name}>`)
      .join('')
  );
}

const HEAD = 100_000;

/** "<rss", "<channel", "<feed", "<rdf:RDF", "<atom:feed". */
const AROUND = /<(?<name>rss|channel|(?:[\w-]{1,40}:)?(?:feed|rdf))[\s>]/gi;
