// Any text → text of an HTML page, which no reader takes for marks.

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** "a < b" → "a &lt; b". Safe between tags and in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);

/** The value of a quoted attribute: on one line. */
export const attribute = (text: string): string => escapeHtml(text.replace(/\s+/gu, ' '));
