// A list of feeds (OPML) → the addresses that it names.
import { xmlTree, type XmlElement } from './xml-tree.js';

/** The addresses of a list's feeds, each once, in its order; empty for what is no such list. */
export function feedsListed(text: string): string[] {
  return /<opml[\s>]/i.test(text.slice(0, 2000)) ? feedsBelow(xmlTree(text)) : [];
}

/** The same of a tree. Outlines stand within one another. */
export function feedsBelow(root: XmlElement): string[] {
  const found: string[] = [];
  const tasks: XmlElement[] = [root];
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    const address = task.attributes.xmlurl?.trim();
    if (address !== undefined && address !== '') found.push(address);
    for (const child of task.children.toReversed())
      if (typeof child !== 'string') tasks.push(child);
  }
  return [...new Set(found)];
}
