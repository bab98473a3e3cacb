// How each format of a briefing is written. A new format is one file, a row here and one in format-names.ts.
import type { Briefing } from '../model/briefing.js';
import type { SafeText } from '../text/printed/safe-text.js';
import { FORMAT_ROWS, formatNamed, type FormatName, type FormatRow } from './format-names.js';
import { renderHtml } from './html/html.js';
import { renderJson } from './json.js';
import { renderJsonLines } from './json-lines.js';
import { renderMarkdown } from './markdown.js';
import type { PageOptions } from './page.js';
import { renderText } from './text.js';

type Render = (briefing: Briefing, options: PageOptions) => SafeText;

const RENDERERS: Readonly<Record<FormatName, Render>> = {
  text: renderText,
  markdown: renderMarkdown,
  html: renderHtml,
  json: renderJson,
  jsonl: renderJsonLines,
};

/** The format of that name and how it is written; without a name the page that people read. */
export function formatFor(name: string | undefined): FormatRow & { readonly render: Render } {
  const row = formatNamed(name ?? '') ?? FORMAT_ROWS[0];
  return { ...row, render: RENDERERS[row.name] };
}
