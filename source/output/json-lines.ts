// Briefing → JSON, a line for each thing found: what `jq`, a database or a script takes one at a time.
import type { Briefing } from '../model/briefing.js';
import { safeJson, safeLines, type SafeText } from '../text/printed/safe-text.js';
import { toDocument } from './json.js';

/** Which lists of the document are written, and what a line says it is. */
const LISTS = [
  ['articles', 'article'],
  ['events', 'event'],
  ['quotes', 'quote'],
  ['speakers', 'speaker'],
  ['warnings', 'warning'],
] as const;

/** `{"type": "event", …}` for each article, event, quote, speaker and warning, in the order of the JSON document. */
export function renderJsonLines(briefing: Briefing): SafeText {
  const document = toDocument(briefing);
  const { news } = document;
  return safeLines([
    ...LISTS.flatMap(([list, type]) =>
      document[list].map((value) => safeJson({ type, ...value }, 0)),
    ),
    ...(news ? [safeJson({ type: 'news', ...news }, 0)] : []),
  ]);
}
