import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notebookPath, readNotebook, writeNotebook } from '../../source/library/notebook-file.js';
import {
  parseNotebook,
  renderNotebook,
  withBookmark,
  type Notebook,
} from '../../source/library/notebook.js';

const notebook: Notebook = [
  { kind: 'quote', id: '1a2b', words: '“No choice” — Ada Lind (Paper:3)', note: '' },
  { kind: 'event', id: '3c4d', words: '28 Dec: dockers walked out', note: 'ask Reyes\nonce more' },
];

describe('the notebook', () => {
  it('is read back as it was written', () => {
    expect(parseNotebook(renderNotebook(notebook))).toEqual(notebook);
  });

  it('passes over what somebody wrote around it', () => {
    const edited = `mine\n${renderNotebook(notebook)}\n## My own heading\n`;
    expect(parseNotebook(edited).map(({ id }) => id)).toEqual(['1a2b', '3c4d']);
  });

  it('holds one bookmark of each event or quote', () => {
    const noted = { ...notebook[0]!, note: 'why?' };
    expect(withBookmark(notebook, noted)).toEqual([noted, notebook[1]]);
  });

  it('lies in the data folder of the reader, and is made when it is first written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
    const path = notebookPath({ XDG_DATA_HOME: folder });
    expect(path).toBe(join(folder, 'briefing', 'notebook.md'));
    expect(readNotebook(path)).toEqual([]);
    writeNotebook(path, notebook);
    expect(readNotebook(path)).toEqual(notebook);
    expect(readFileSync(path, 'utf8')).toContain('Note: ask Reyes');
  });

  it('that cannot be read is no empty one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
    writeFileSync(join(folder, 'file'), '');
    expect(() => readNotebook(join(folder, 'file', 'notebook.md'))).toThrow();
  });
});
