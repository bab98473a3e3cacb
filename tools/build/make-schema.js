// The type of what --json writes → briefing.schema.json. npm run schema
import { writeFileSync } from 'node:fs';
import { createGenerator } from 'ts-json-schema-generator';

/** Where the schema lies in the package. */
export const SCHEMA_FILE = 'briefing.schema.json';

/** The JSON schema of BriefingDocument, as it stands in the file. */
export function makeSchema() {
  const schema = createGenerator({
    path: 'source/output/briefing-document.ts',
    tsconfig: 'tsconfig.json',
    type: 'BriefingDocument',
    additionalProperties: true, // fields may be added
    skipTypeCheck: true,
  }).createSchema('BriefingDocument');
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

if (import.meta.main) writeFileSync(SCHEMA_FILE, makeSchema());
