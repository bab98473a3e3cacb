// The notebook → the draft: what the reader put together to write from, in an order of his own, and as Markdown.
import { markdownLine } from '../text/printed/markdown-line.js';
import { safeLines, type SafeText } from '../text/printed/safe-text.js';
import type { Bookmark, ClaimKind, Notebook } from './notebook.js';

/** The entry of a claim in the draft: "draft quote". */
export const draftKind = (kind: ClaimKind): Bookmark['kind'] => `draft ${kind}`;

/** The kind of what is put into the draft; undefined for a bookmark. */
export const draftedKind = ({ kind }: Bookmark): ClaimKind | undefined =>
  kind === 'draft event' ? 'event' : kind === 'draft quote' ? 'quote' : undefined;

export const isDraft = (bookmark: Bookmark): boolean => draftedKind(bookmark) !== undefined;

/** What is marked or noted, without the draft. */
export const bookmarksOf = (notebook: Notebook): Notebook =>
  notebook.filter((bookmark) => !isDraft(bookmark));

/** The note about what an entry of the draft holds; empty where there is none. */
export const noteOn = (notebook: Notebook, { id }: Bookmark): string =>
  bookmarksOf(notebook).find((bookmark) => bookmark.id === id)?.note ?? '';

/** The draft as a Markdown page: a numbered list, each with its source as it was copied, and the note about it below. */
export function renderDraft(title: string, draft: Notebook, notebook: Notebook): SafeText {
  return safeLines([
    `# ${markdownLine(title)}`,
    ...draft.flatMap((entry, index) => {
      const head = `${index + 1}. `;
      const note = noteOn(notebook, entry);
      return [
        '',
        head + markdownLine(entry.words),
        ...(note === ''
          ? []
          : [
              '',
              `${' '.repeat(head.length)}Note: ${note.split('\n').map(markdownLine).join(' / ')}`,
            ]),
      ];
    }),
  ]);
}
