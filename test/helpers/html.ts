// A page of HTML → its elements by selector, with what tests ask of them.
import { parseHTML } from 'linkedom';

type PageElement = {
  readonly id: string;
  readonly textContent: string | null;
  readonly getAttribute: (name: string) => string | null;
};
type PageDocument = {
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
};

/** The elements of the page that a selector means, in order. */
export function elementsOf(html: string): (selector: string) => readonly PageElement[] {
  const { document } = parseHTML(html) as unknown as { readonly document: PageDocument };
  return (selector) => [...document.querySelectorAll(selector)];
}
