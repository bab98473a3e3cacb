// As much of a parsed page as its metadata is read from, and its fields as tidy text.
import { cleanText } from '../../text/clean.js';
import { decodeOnce } from '../../text/decode-entities.js';

export type PageDocument = {
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
};
export type PageElement = {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<{ readonly textContent: string | null }>;
  readonly parentElement: PageElement | null;
  readonly getAttribute: (name: string) => string | null;
  readonly closest: (selector: string) => PageElement | null;
};

/** Answers the first of the meta tags named that has a value. */
export type MetaReader = (...names: string[]) => string | undefined;

/** A headline, a name or a link is no longer, however long its field. */
const FIELD_LENGTH = 2000;

/** The words of a field, decoded once more, which many pages need: "it&#8217;s". Undefined where there are none. */
export function tidy(text: string | null | undefined): string | undefined {
  const clean = cleanText(decodeOnce(text?.slice(0, FIELD_LENGTH) ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
  return clean === '' ? undefined : clean;
}

/** The first value of an attribute among the elements of a selector. */
export function attributeOf(
  document: PageDocument,
  selector: string,
  name: string,
): string | undefined {
  for (const element of document.querySelectorAll(selector)) {
    const value = tidy(element.getAttribute(name));
    if (value !== undefined) return value;
  }
  return undefined;
}
