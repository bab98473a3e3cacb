// A text that is JSON, or JSON as Python and JavaScript write it → its value.

/** NaN, Infinity, undefined where a value stands; a comma before a bracket that closes. Strings are matched whole, to be left alone. */
const FOREIGN =
  /"(?:[^"\\]|\\.)*"|(?<![\w$])(?:-?Infinity|NaN|undefined|None)(?![\w$])|,(?=\s{0,1000}[\]}])/g;

/** The value of a text; undefined where it is no JSON, which is never null nor undefined itself here. */
export function parseLenient(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return /(?<![\w$])(?:Infinity|NaN|undefined|None)(?![\w$])|,\s{0,1000}[\]}]/.test(text)
      ? parseMended(text)
      : undefined;
  }
}

function parseMended(text: string): unknown {
  const mended = text.replace(FOREIGN, (found) =>
    found.startsWith('"') ? found : found === ',' ? '' : 'null',
  );
  try {
    return JSON.parse(mended) ?? undefined;
  } catch {
    return undefined;
  }
}
