// Text that was written for HTML once too often → the text.
import { decodeHTMLStrict } from 'entities/decode';

/** Titles in feeds and JSON-LD are often encoded for HTML: "Tom &amp; Jerry", "it&#8217;s". Not "AT&T", "R&D". */
export const decodeOnce = (text: string): string =>
  text.includes('&') ? decodeHTMLStrict(text) : text;

/** "R&amp;B", "AT&amp;amp;T", "it&#8217;s" in a text; not "AT&T; a firm", "&lt;b&gt;", which may be meant so. */
const WRITTEN_ENTITY = /&(?:amp;){0,2}(?:amp|quot|apos|nbsp|[lr][sd]quo|[mn]dash|#\d{2,5});/g;

/** A text that somebody saved from a page as it stood there → the text. */
export const decodeWritten = (text: string): string =>
  text.replace(WRITTEN_ENTITY, (entity) => decodeOnce(entity.replace(/^&(?:amp;)+(?=.)/, '&')));
