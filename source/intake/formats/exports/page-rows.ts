// A page that a press database exports → its text, a block in a row, a blank row between blocks.
import { Parser } from 'htmlparser2';

/** Elements that part rows, and those of which nothing is text. */
const BLOCKS: ReadonlySet<string> = new Set(
  'p div h1 h2 h3 h4 h5 h6 table tr td th ul ol li section article header footer blockquote pre dl dt dd hr body'.split(' '),
); // prettier-ignore
const HIDDEN: ReadonlySet<string> = new Set('script style head title noscript template'.split(' '));

/** No page is nested so deep; the parser takes longer for each element the more are open, so it is read up to there. */
const HOPELESS = 2000;
const CHUNK = 16_384;

/** The rows of a page, its white space as a browser shows it. */
export function pageRows(html: string): string {
  const rows: string[] = [];
  let row = '';
  let hidden = 0;
  let open = 0;
  const end = (gap: boolean): void => {
    const text = row.replace(/\s+/g, ' ').trim();
    row = '';
    if (text !== '') rows.push(text);
    if (gap && rows.length > 0 && rows.at(-1) !== '') rows.push('');
  };
  const parser = new Parser(
    {
      onopentagname: (name) => {
        open++;
        if (HIDDEN.has(name)) hidden++;
        else if (name === 'br') end(false);
        else if (BLOCKS.has(name)) end(true);
      },
      ontext: (text) => {
        if (hidden === 0) row += text;
      },
      onclosetag: (name) => {
        open--;
        if (HIDDEN.has(name)) hidden = Math.max(0, hidden - 1);
        else if (BLOCKS.has(name)) end(true);
      },
    },
    { decodeEntities: true },
  );
  for (let at = 0; at < html.length && open < HOPELESS; at += CHUNK)
    parser.write(html.slice(at, at + CHUNK));
  parser.end();
  end(false);
  return rows.join('\n');
}
