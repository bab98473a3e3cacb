// node tools/lint/repeated-names.js [FOLDER]: exported names that more than one file declares, for one word is to mean one thing.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** So many of a thousand names of the top level may be exported twice. */
const PER_THOUSAND = 3;

/** The names that a binding makes: one, or those of a pattern. */
const boundNames = (name) =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((part) => (ts.isBindingElement(part) ? boundNames(part.name) : []));

const declaredBy = (statement) => {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  return ts.isDeclarationStatement(statement) && statement.name ? [statement.name.text] : [];
};

const isExported = ({ modifiers = [] }) =>
  modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/**
 * What a folder of TypeScript declares at the top level: how many names, and which exported ones in more than one file.
 * @returns {{ names: number, repeated: Map<string, string[]> }} each repeated name with its files
 */
export function repeatedNames(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .toSorted();
  const exported = new Map();
  let names = 0;
  for (const path of files) {
    const text = readFileSync(join(folder, path), 'utf8');
    const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    // an overload says its name again
    names += new Set(statements.flatMap(declaredBy)).size;
    for (const name of new Set(statements.filter(isExported).flatMap(declaredBy)))
      exported.set(name, [...(exported.get(name) ?? []), path]);
  }
  return { names, repeated: new Map([...exported].filter(([, paths]) => paths.length > 1)) };
}

/** What is said of too many; undefined where there are not. */
export function complaint({ names, repeated }) {
  if (repeated.size * 1000 <= names * PER_THOUSAND) return undefined;
  const rows = [...repeated].map(([name, paths]) => `  ${name}: ${paths.join(', ')}`);
  const share = `${repeated.size} of ${names} names are exported by more than one file`;
  return [
    `${share}, more than ${PER_THOUSAND} of 1,000; rename what means something else:`,
    ...rows,
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const said = complaint(repeatedNames(process.argv[2] ?? 'source'));
  if (said !== undefined) console.error(said);
  process.exitCode = said === undefined ? 0 : 1;
}
