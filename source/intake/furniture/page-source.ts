// The source of a saved page → the same without what no reader sees: scripts, styles, comments and data packed into addresses;
// and what the browser that saved it wrote of the saving.
import type { Saving } from '../metadata/page/page-metadata.js';

export type PageSource = { readonly html: string; readonly saving: Saving };

/** "<!doctype html", "<html": where a page begins, whatever a server printed above it. */
const BEGINNING = /<!doctype\s+html|<html[\s>]/i;
const BEGINS_WITHIN = 20_000;

/** What hides markup, and the shadow roots that show it. */
const SKIPPED =
  /<!--|<(?<name>script|style|svg|iframe|object)(?=[\s>/])[^<>]{0,20000}>|<template\s[^<>]{0,500}shadowroot[^<>]{0,500}>|<(?<close>\/)?template\b[^<>]{0,500}>/gi;

/** "type="application/ld+json"": the one kind of script that is read. */
const LINKED_DATA = /\btype\s*=\s*["']?application\/ld\+json/i;

/** "data:image/png;base64,iVBOR…": a file within an attribute. */
const DATA_ADDRESS = /data:[\w/+.-]{0,60}(?:;[\w=-]{1,40}){0,4},[^"'\s<>)]{60,}/gi;

/**
 * Leaves out what no reader sees; linear in the length of the page. What is never closed hides the rest, as in a browser.
 * A shadow root that is declared in the markup becomes a part of the page.
 */
export function readableSource(source: string): PageSource {
  const begins = BEGINNING.exec(source.slice(0, BEGINS_WITHIN));
  const text =
    begins && !/<body[\s>]/i.test(source.slice(0, begins.index))
      ? source.slice(begins.index)
      : source;
  return { html: withoutHidden(text).replace(DATA_ADDRESS, ''), saving: savingOf(source) };
}

function withoutHidden(text: string): string {
  const kept: string[] = [];
  /** The templates that are open; true for one that is shown. */
  const templates: boolean[] = [];
  const missing = new Set<string>();
  let from = 0;
  SKIPPED.lastIndex = 0;
  for (let found = SKIPPED.exec(text); found; found = SKIPPED.exec(text)) {
    const [opening] = found;
    const { name, close } = found.groups ?? {};
    const isTemplate = opening !== '<!--' && name === undefined;
    if (isTemplate) {
      const isShown =
        close === undefined ? opening.includes('shadowroot') : templates.pop() === true;
      if (close === undefined) templates.push(isShown);
      if (isShown) {
        kept.push(text.slice(from, found.index), close === undefined ? '<div>' : '</div>');
        from = SKIPPED.lastIndex;
      }
      continue;
    }
    if (opening.endsWith('/>') || (name?.toLowerCase() === 'script' && LINKED_DATA.test(opening)))
      continue;
    const end = name === undefined ? '-->' : `</${name.toLowerCase()}`;
    const at = missing.has(end) ? -1 : endOf(text, end, SKIPPED.lastIndex);
    kept.push(text.slice(from, found.index), ' ');
    if (at < 0) {
      missing.add(end);
      // an open comment or script hides all below it; any other element is left to the parser
      if (name !== undefined && !/^(?:script|style)$/i.test(name)) {
        from = found.index;
        continue;
      }
      from = text.length;
      break;
    }
    from = at;
    SKIPPED.lastIndex = at;
  }
  kept.push(text.slice(from));
  return kept.join('');
}

const ENDS: Readonly<Record<string, RegExp>> = {
  '-->': /-->/g,
  '</script': /<\/script[^<>]{0,100}>/gi,
  '</style': /<\/style[^<>]{0,100}>/gi,
  '</svg': /<\/svg[^<>]{0,100}>/gi,
  '</iframe': /<\/iframe[^<>]{0,100}>/gi,
  '</object': /<\/object[^<>]{0,100}>/gi,
};

/** Behind what ends a hidden part; -1 where nothing does. */
function endOf(text: string, end: string, from: number): number {
  const pattern = ENDS[end];
  if (pattern === undefined) return -1;
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** "url: https://lamp.example/a" and "saved date: Tue Mar 05 2019 …" of SingleFile, "saved from url=(0029)https://…" of a browser. */
const SAVED_URL = /(?:\burl:\s*|saved from url=\(\d{1,5}\))(?<url>https?:\/\/[^\s<>"]{1,1000})/i;
const SAVED_DATE = /\bsaved date:\s*(?<date>[^\n<>]{8,80})/i;

function savingOf(source: string): Saving {
  const head = source.slice(0, BEGINS_WITHIN);
  const comments = Array.from(head.matchAll(/<!--[^<>]{0,2000}-->/g), ([comment]) => comment).join(
    '\n',
  );
  return {
    url: SAVED_URL.exec(comments)?.groups?.url,
    day: SAVED_DATE.exec(comments)?.groups?.date?.replace(/-->?$/, '').trim(),
  };
}
