// The reader's bookmarks and notes ↔ a text that can be read, edited and kept under version control by itself.

/** An event or quote that the reader marked. It keeps the words, so that it can be read without the articles. */
export type Bookmark = {
  readonly kind: 'event' | 'quote';
  readonly id: string;
  /** The words with speaker, outlet, day, file and line, as they are copied. */
  readonly words: string;
  /** What the reader wrote about it; empty for a plain bookmark. */
  readonly note: string;
};

export type Notebook = readonly Bookmark[];

/** "## quote 1a2b3c4d5e". Near miss: "## My own heading". */
const HEADING = /^## (?<kind>event|quote) (?<id>[0-9a-z]+)$/;
const NOTE = 'Note: ';

const PREFACE = `# Bookmarks and notes of briefing

A heading names what is marked, "${NOTE.trim()}" begins what you wrote. The file may be edited by hand.
`;

/** The notebook as Markdown. */
export function renderNotebook(notebook: Notebook): string {
  const parts = notebook.map(({ kind, id, words, note }) =>
    [`## ${kind} ${id}`, '', words, ...(note === '' ? [] : ['', NOTE + note]), ''].join('\n'),
  );
  return [PREFACE, ...parts].join('\n');
}

/** Reads such a text. What is not understood is passed over; never fails. */
export function parseNotebook(text: string): Notebook {
  const marked: { kind: Bookmark['kind']; id: string; words: string[]; note: string[] }[] = [];
  let noting = false;
  for (const line of text.split(/\r?\n/)) {
    const heading = HEADING.exec(line)?.groups;
    const current = marked.at(-1);
    if (heading) {
      marked.push({ kind: heading.kind as Bookmark['kind'], id: heading.id!, words: [], note: [] });
      noting = false;
    } else if (current && line.startsWith(NOTE)) {
      current.note.push(line.slice(NOTE.length));
      noting = true;
    } else current?.[noting ? 'note' : 'words'].push(line);
  }
  return marked.map(({ kind, id, words, note }) => ({
    kind,
    id,
    words: words.join('\n').trim(),
    note: note.join('\n').trim(),
  }));
}

/** The notebook with this bookmark in it, in place of an earlier one of the same event or quote. */
export function withBookmark(notebook: Notebook, bookmark: Bookmark): Notebook {
  const at = notebook.findIndex(({ id }) => id === bookmark.id);
  return at < 0 ? [...notebook, bookmark] : notebook.with(at, bookmark);
}
