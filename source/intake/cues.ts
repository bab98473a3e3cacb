// A line → the sign that it is no part of the article, if it carries one: a button, a credit, a list of links, the end.
import type { FurnitureData } from '../languages/language.js';
import type { Line } from './lines.js';
import { makePhraseTree, phraseAt, phraseIn, type Phrase, type PhraseTree } from './phrase-tree.js';
import { foldText, hasLetter, SIGN } from './scan.js';

/**
 * Why a line is furniture.
 * `end` marks what stands below an article only, `comments` the first of its readers, after whom nothing of the article
 * comes, `box` what also stands between its paragraphs;
 * `weak` marks what real sentences may look like too.
 */
export type Cue = {
  readonly reason: string;
  readonly kind: 'junk' | 'end' | 'comments' | 'box' | 'weak';
};

/** Answers the cue of a line, or undefined for one that may be text. */
export type CueFinder = (line: Line) => Cue | undefined;

/** "This website uses cookies to improve your experience …". Not an article on what cookies do, which says "website" less. */
const COOKIE_NOTICE = /\bcookies?\b/gi;
const COOKIE_COMPANY = /\b(?:website|browser|consent|preferences|partners)\b/i;

/** "© 2021 The Daily Lamp", "Copyright 2019-2021 …". Not "the copyright law of 1909". */
const COPYRIGHT = /(?:©|\(c\)|^copyright\b)\D{0,40}\b(?:19|20)\d\d\b/i;

/** "3 minutes ago", "Ann Lee 5 hours ago". Not "It began 5 hours ago." */
const TIME_AGO = /\b(?:\d{1,3}|an?) (?<unit>[a-z]{2,7}) ago$/i;

/** "Well said! February 21, 2011 at 12:12 am | Report abuse | And another thing": comments run together. */
const COMMENT_STAMP = /\d:\d\d ?[ap]\.?m\.? ?\| ?(?:report abuse|reply|flag|permalink)\b/i;

/** "5 min read", "3 Min Read", "2 minute read". */
const READING_TIME =
  /^(?:\D{0,20})\b\d{1,3}[ -]?min(?:ute)?s?\.?(?:\(s\))?[ -](?:read|listen|watch)\b/i;

/** "By Ann Lee" style shares are elsewhere; this is "— Ann Lee (@annlee) October 28, 2023" below an embedded post. */
const POST_SIGNATURE = /^[—–-]{1,2} ?.{1,60}\(@\w{1,30}\)/u;

/** A link that stands for a picture or a post: "pic.twitter.com/abc", "https://…" as a whole line. */
const BARE_LINK = /pic\.twitter\.com\/|^(?:https?:\/\/|www\.)\S+$/i;

/** An e-mail address, alone or with a word: "news@lamp.example", "[email protected]". */
const BARE_ADDRESS = /^(?:\S{1,20} ){0,2}(?:\S{1,64}@\S{1,64}\.\S{2,20}|\[email protected\])$/i;

/** Between the names of a list of links: "Home | News | Sport", "Urdu News - Car Prices - Live TV". */
const SEPARATOR = / [|•·»>–-] |[|•·»]/g;

/** "[Related: Ten things to know]", "(RELATED: …)". */
const BRACKETED_LINK = /^[[(](?:related|read|watch|see|more|also)\b/i;

/** Opens a caption: "FILE PHOTO: A ship …", "FILE - A ship …", "Photo: Ann Lee". Not "File sharing is …". */
const CREDIT_HEAD =
  /^\(?(?:FILE(?: PHOTO| IMAGE)?(?: ?[:–—-]|,)|(?:photos?|images?|pictures?|credits?|photograph|illustration|screenshot|video|graphic)(?: credits?)? ?(?:[:©]|by\b|via\b|courtesy\b|\.{3}|…))/i;

/** "… at work. REUTERS/Ann Lee", "Credit: EPA", "(AP Photo/Ann Lee)", "Ann Lee/Getty Images", "(photo by AFP)". */
const CREDIT_TAIL =
  /(?:REUTERS ?\/|AP Photo|AP Images|\/ ?(?:AFP|AP|EPA|EFE|Reuters|Getty|Bloomberg|Shutterstock|TASS|Xinhua)\b|(?:via|\/|\||\(|©|:) ?(?:Getty|Shutterstock|iStock|Alamy|Unsplash|Flickr|Wikimedia)|[^ ] Getty Images$|\b(?:photo|image|picture|credit|photograph|courtesy|screengrab|screenshot)s?(?: credits?)? ?(?:by\b|:|via\b|\.{3}|of:|courtesy)|\((?:file(?: photo| image)?|photo|image|picture)\b)[^.!?]{0,70}\.?\)?$/i;

/** A caption whose credit was set on the next line: "Ships in the harbour (" and "Ann Lee/Lamp Live)". */
const OPEN_BRACKET = / \($|^[^()]{1,60}\)$/;

const MAX_CUE_WORDS = 40;
const MAX_BUTTON_WORDS = 12;
/** A credit stands at the very end of a caption. */
const CREDIT_LENGTH = 80;

/** Without one of these, or a word of credits, no line is tried for CREDIT_TAIL. */
const CREDIT_SIGNS = SIGN.slash | SIGN.separator | SIGN.bracket | SIGN.copyright | SIGN.colon;

/** Builds the finder for a language; its trees are made once. */
export function makeCueFinder(data: FurnitureData): CueFinder {
  const treeOf = (list: readonly string[]): PhraseTree => makePhraseTree(list.map(foldText));
  const exact = new Set(data.junkLines);
  const longestExact = Math.max(...data.junkLines.map(({ length }) => length));
  const ends = treeOf(data.endCues);
  const prefixes = treeOf(data.junkPrefixes);
  const boxes = treeOf(data.boxCues);
  const phrases = treeOf(data.junkPhrases);
  const weakPhrases = treeOf(data.weakPhrases);
  const anyPhrases = treeOf([...data.junkPhrases, ...data.weakPhrases, ...data.creditWords]);

  /** "Share 12", "12 Comments", "Comments (3)": the number tells nothing. */
  const isButton = ({ key, words, signs }: Line): boolean =>
    (signs & SIGN.digit) === 0
      ? key.length <= longestExact && exact.has(key)
      : words <= MAX_BUTTON_WORDS && exact.has(withoutNumbers(key));

  // Which signs a line must hold is asked first: an expression is tried on few lines only.
  const cueOf = (line: Line): Cue | undefined => {
    const { text, key, words, signs } = line;
    const has = (sign: number): boolean => (signs & sign) !== 0;
    if (!has(SIGN.letter) && !hasLetter(text)) return junk('no words');
    if (words < 200 && key.includes('cookie') && isCookieNotice(text)) return junk('cookie notice');
    if (has(SIGN.separator) && COMMENT_STAMP.test(text))
      return { reason: 'comments of readers', kind: 'comments' };
    const mayClaim = has(SIGN.copyright | SIGN.bracket) || key.startsWith('copyright');
    if (words > MAX_CUE_WORDS)
      return mayClaim && COPYRIGHT.test(text.slice(0, 60)) ? end('copyright') : linkList(line);
    if (mayClaim && COPYRIGHT.test(text)) return end('copyright');
    if (isButton(line)) return junk('button or label');
    if (isHeading(line, phraseAt(ends, key, 0))) return end('end-of-article cue');
    if (isHeading(line, phraseAt(boxes, key, 0)))
      return { reason: 'heading of a box of links', kind: 'box' };
    const ago = key.endsWith('ago') ? TIME_AGO.exec(text)?.groups?.unit : undefined;
    if (ago && words <= 12 && data.timeAgoUnits.has(ago.toLowerCase()))
      return junk('time of posting');
    if (words <= 10 && has(SIGN.digit) && READING_TIME.test(text)) return junk('reading time');
    if ((has(SIGN.slash) || words === 1) && BARE_LINK.test(text)) return junk('link');
    if (words <= 4 && has(SIGN.at | SIGN.bracket) && BARE_ADDRESS.test(text))
      return junk('address');
    if (has(SIGN.at) && words <= 14 && POST_SIGNATURE.test(text))
      return junk('signature of an embedded post');
    if (has(SIGN.bracket) && BRACKETED_LINK.test(text)) return junk('link to another article');
    if ('fipcsvg'.includes(key.charAt(0)) && CREDIT_HEAD.test(text)) return junk('photo credit');
    const mayPhrase = phraseIn(anyPhrases, key) !== undefined;
    if ((has(CREDIT_SIGNS) || mayPhrase) && CREDIT_TAIL.test(text.slice(-CREDIT_LENGTH)))
      return junk('caption with credit');
    if (has(SIGN.bracket) && OPEN_BRACKET.test(text)) return junk('caption with credit');
    const prefix = phraseAt(prefixes, key, 0);
    if (prefix && (prefix.count > 1 ? startsPlain(text) : isLabel(text)))
      return junk(`begins "${prefix.words}"`);
    const phrase = mayPhrase ? phraseIn(phrases, key) : undefined;
    if (phrase) return junk(`says "${phrase.words}"`);
    if (!line.ends && key.includes('share') && isShareRow(key, data)) return junk('share buttons');
    const weak = mayPhrase ? phraseIn(weakPhrases, key) : undefined;
    if (weak) return { reason: `says "${weak.words}"`, kind: 'weak' };
    return linkList(line);
  };
  return cueOf;
}

const junk = (reason: string): Cue => ({ reason, kind: 'junk' });
const end = (reason: string): Cue => ({ reason, kind: 'end' });

function isCookieNotice(text: string): boolean {
  return COOKIE_COMPANY.test(text) && (text.match(COOKIE_NOTICE)?.length ?? 0) > 1;
}

/** "Related stories", "More stories from World". Not "More in sorrow than in anger, he left." */
function isHeading({ words, ends }: Line, cue: Phrase | undefined): boolean {
  return cue !== undefined && (words <= cue.count || (!ends && words <= cue.count + 6));
}

/** "Share on Facebook Share on Twitter Share by email". */
function isShareRow(key: string, { shareWords }: FurnitureData): boolean {
  const words = key.split(' ');
  return words.includes('share') && words.filter((word) => shareWords.has(word)).length >= 2;
}

function withoutNumbers(key: string): string {
  return key
    .replace(/\b\d{1,6}\b/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** "Related: …", "Photo | …": a single word is a label only with its sign. */
function isLabel(text: string): boolean {
  return /^[^:|]{2,21}[:|]/.test(text) && /^[\p{L}'’ ]{2,20} ?[:|]/u.test(text);
}

/** A sentence in quotation marks is somebody's words, whatever it begins with. */
function startsPlain(text: string): boolean {
  return /^[a-z]/i.test(text) || /^[\p{L}[(*►▶•>»-]/u.test(text);
}

function linkList({ text, signs }: Line): Cue | undefined {
  if ((signs & (SIGN.separator | SIGN.dash)) === 0) return undefined;
  const separators = text.match(SEPARATOR)?.length ?? 0;
  if (separators < 2) return undefined;
  const words = text.split(' ').length - separators;
  const isList = words / (separators + 1) <= 4 && (separators >= 3 || !/[.!?]["”’)]*$/.test(text));
  return isList ? junk('list of links') : undefined;
}
