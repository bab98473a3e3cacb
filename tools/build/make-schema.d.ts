/** Where the schema lies in the package. */
export const SCHEMA_FILE: string;
/** The JSON schema of BriefingDocument, as it stands in the file. */
export function makeSchema(): string;
