// Text of others → text of Markdown, in which nothing of it is a mark.

/** What Markdown would take for marks: "*", "_" and "[" wherever they stand. A "&" that begins an entity too. */
const MARKS = /[\\`*_[\]<>#|~$&!]/g;

/** Text of an article as text of Markdown, on one line. */
export const markdownLine = (text: string): string =>
  text.replace(/\s+/gu, ' ').trim().replace(MARKS, '\\$&');
