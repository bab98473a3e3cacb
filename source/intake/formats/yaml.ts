// YAML that people write above an article or beside a folder → what it says. The only importer of yaml, whose parser is
// given nothing that would keep it: its time grows with a power of the depth where lists and maps are keys.
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { Unreadable } from '../../text/trouble.js';
import { KILOBYTE, raisedBy, type Limits } from '../limits.js';

type YamlLimits = Pick<Limits, 'maxYamlSize' | 'maxYamlDepth'>;

/** What a text of YAML says, every scalar by the core schema. Throws for one that is too large, too deep or broken. */
export function readYaml(text: string, limits: YamlLimits): unknown {
  const document = parse(text, limits);
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown;
  } catch (error) {
    throw new Unreadable(
      `holds YAML that can't be read: ${(error as Error).message}; correct it and run again`,
    );
  }
}

/** What stands at a place of a text of YAML, and in which line, from 1: words as they are written, a list, a map. */
export type YamlNode = { readonly line: number } & (
  | { readonly kind: 'text' | 'number' | 'boolean' | 'nothing'; readonly words: string }
  | { readonly kind: 'list'; readonly parts: readonly YamlNode[] }
  | { readonly kind: 'map'; readonly entries: readonly YamlEntry[] }
);

export type YamlEntry = { readonly key: string; readonly line: number; readonly value: YamlNode };

/** The same with its lines; what is meant by an alias counts as nothing. Throws as {@link readYaml} does. */
export function readYamlLines(text: string, limits: YamlLimits): YamlNode {
  const counter = new LineCounter();
  const { contents } = parse(text, limits, counter);
  return nodeOf(contents, counter, 1);
}

function nodeOf(node: unknown, counter: LineCounter, above: number): YamlNode {
  const start = (node as { range?: readonly number[] | null } | null)?.range?.[0];
  const line = start === undefined ? above : counter.linePos(start).line;
  if (isSeq(node))
    return { line, kind: 'list', parts: node.items.map((part) => nodeOf(part, counter, line)) };
  if (isMap(node))
    return {
      line,
      kind: 'map',
      entries: node.items.map(({ key, value }): YamlEntry => {
        const name = nodeOf(key, counter, line);
        return {
          key: 'words' in name ? name.words : '',
          line: name.line,
          value: nodeOf(value, counter, name.line),
        };
      }),
    };
  if (!isScalar(node)) return { line, kind: 'nothing', words: '' };
  const { value, source } = node;
  const kinds = { string: 'text', number: 'number', boolean: 'boolean' } as const;
  const kind = kinds[typeof value as keyof typeof kinds] as 'text' | undefined;
  return { line, kind: kind ?? 'nothing', words: source ?? '' };
}

/** The text parsed, which is neither large nor deep. */
function parse(
  text: string,
  { maxYamlSize, maxYamlDepth }: YamlLimits,
  lineCounter?: LineCounter,
): Document {
  if (text.length > maxYamlSize)
    throw new Unreadable(
      `holds more than ${Math.round(maxYamlSize / KILOBYTE)} KB of YAML, which is not read${raisedBy('maxYamlSize')}`,
    );
  if (yamlDepth(text) > maxYamlDepth)
    throw new Unreadable(
      `holds YAML nested deeper than ${maxYamlDepth}, which is not read${raisedBy('maxYamlDepth')}`,
    );
  // Whether keys are unique, and words for each of thousands of errors, would cost the square of their number.
  const document = parseDocument(text, {
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    ...(lineCounter && { lineCounter }),
  });
  const [broken] = document.errors;
  if (broken) {
    const line = text.slice(0, broken.pos[0]).split('\n').length;
    throw new Unreadable(
      `holds YAML that can't be read, line ${line}: ${broken.message}; correct it and run again`,
    );
  }
  return document;
}

/** So often what is said once may be meant again, which multiplies. */
const MOST_ALIASES = 50;

/** In front of what a line holds: blanks, "- ", "? ", ": ", tags and anchors. Not "-x", "?". */
const INDICATORS = /^[ \t]*(?:(?:[-?:]|[!&][^\s]{0,200})(?:[ \t]+|$))*/;

/**
 * How deep lists and maps stand within one another, at most: by indentation, by the marks in front of a line ("- - x", "? ? x")
 * and by brackets. Brackets and marks within words count too, so it may be more than there is, never less.
 */
export function yamlDepth(text: string): number {
  const columns: number[] = [];
  let brackets = 0;
  let deepest = 0;
  for (const line of text.split('\n')) {
    const lead = INDICATORS.exec(line)?.[0] ?? '';
    if (lead.length < line.length || lead.trim() !== '')
      for (let at = 0; at <= lead.length; at++) {
        if (at < lead.length && !'-?:'.includes(lead.charAt(at))) continue;
        while ((columns.at(-1) ?? -1) >= at) columns.pop();
        columns.push(at);
      }
    for (const mark of line) {
      if (mark === '[' || mark === '{') brackets++;
      else if (mark === ']' || mark === '}') brackets = Math.max(0, brackets - 1);
      else continue;
      deepest = Math.max(deepest, columns.length + brackets);
    }
    deepest = Math.max(deepest, columns.length + brackets);
  }
  return deepest;
}
