// Text that was written for HTML once too often → the text.
import { decodeHTMLStrict } from 'entities/decode';

/** Titles in feeds and JSON-LD are often encoded for HTML: "Tom &amp; Jerry", "it&#8217;s". Not "AT&T", "R&D". */
export const decodeOnce = (text: string): string =>
  text.includes('&') ? decodeHTMLStrict(text) : text;
