// A line → the sign that it is no part of the article, if it carries one: a button, a credit, a list of links, the end.
import type { FurnitureLexicon } from '../../languages/lexicons/furniture-lexicon.js';
import type { Line } from '../text/lines.js';
import {
  makePhraseTree,
  phraseAt,
  phraseIn,
  type ListedPhrase,
  type PhraseTree,
} from './phrase-tree.js';
import { foldText, hasLetter, SIGN } from '../text/scan.js';

/**
 * Why a line is furniture.
 * `end` marks what stands below an article only, `comments` the first of its readers, after whom nothing of the article
 * comes, `box` what also stands between its paragraphs;
 * `weak` marks what real sentences may look like too.
 */
export type FurnitureCue = {
  readonly reason: string;
  readonly kind: 'junk' | 'end' | 'comments' | 'box' | 'weak';
};

/** Answers the cue of a line, or undefined for one that may be text. */
export type CueFinder = (line: Line) => FurnitureCue | undefined;

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
const BARE_LINK = /pic\.twitter\.com\/|^(?:https?:\/\/|www\.)\S+(?: \d{1,3}\/\d{1,3})?$/i;

/** Why a line is left out that every page of a print has. */
export const PAGE_MARK = 'number of a printed page';

const PRINTED_LINK = /^(?:https?:\/\/|www\.)\S+ \d{1,3}\/\d{1,3}$/i;

/** The number of a printed page, alone or behind day and paper: "Page 2", "5 May 2021 The Lamp Page 1 of 2", "- 3 -". Not "on page 2". */
const PAGE_NUMBER =
  /^(?:[-–—] ?\d{1,3} ?[-–—]|(?:.{0,60} )?(?:Page|PAGE|p\.) \d{1,3}(?: ?(?:of|\/) ?\d{1,3})?|\d{1,3} of \d{1,3})$/;

/** Ends a copy: "ENDS", "###", "-30-", "# # #", "- END -". */
const END_OF_COPY = /^(?:(?:# ?){3,5}|[-–—~*]{0,2} ?(?:30|END|ENDS|ENDIT) ?[-–—~*]{0,2})$/;

/** An e-mail address, alone or with a word: "news@lamp.example", "[email protected]". */
const BARE_ADDRESS = /^(?:\S{1,20} ){0,2}(?:\S{1,64}@\S{1,64}\.\S{2,20}|\[email protected\])$/i;

/** "1 Man marries a stop 2 Queen opens a fair 3 Why", "1. Rain 2. Snow 3. Hail"; not "1 ship, 2 boats". */
const NUMBERED_LINKS = /\b1[.)]? \D{3,150} 2[.)]? \D{3,150} 3[.)]? /;

/** Between the names of a list of links: "Home | News | Sport", "Urdu News - Car Prices - Live TV". */
const SEPARATOR = / [|•·»>–-] |[|•·»]/g;

/** "[Related: Ten things to know]", "(RELATED: …)". */
const BRACKETED_LINK = /^[[(](?:related|read|watch|see|more|also)\b/i;

/** Opens a caption: "FILE PHOTO: A ship …", "FILE - A ship …", "Photo: Ann Lee". Not "File sharing is …". */
const CREDIT_HEAD =
  /^\(?(?:FILE(?: PHOTO| IMAGE)?(?: ?[:–—-]|,)|(?:photos?|images?|pictures?|credits?|photograph(?:y|s)?|illustrations?|screenshot|video|graphics?)(?: credits?)? ?(?:[:©]|by\b|via\b|courtesy\b|\.{3}|…))/i;

/** "… at work. REUTERS/Ann Lee", "Credit: EPA", "(AP Photo/Ann Lee)", "Ann Lee/Getty Images", "(photo by AFP)". */
const CREDIT_TAIL =
  /(?:REUTERS ?\/|AP Photo|AP Images|\/ ?(?:AFP|AP|EPA|EFE|Reuters|Getty|Bloomberg|Shutterstock|TASS|Xinhua)\b|(?:via|\/|\||\(|©|:) ?(?:Getty|Shutterstock|iStock|Alamy|Unsplash|Flickr|Wikimedia)|[^ ] Getty Images$|\b(?:photo|image|picture|credit|photograph|courtesy|screengrab|screenshot)s?(?: credits?)? ?(?:by\b|:|via\b|\.{3}|of:|courtesy)|\((?:file(?: photo| image)?|photo|image|picture)\b)[^.!?]{0,70}\.?\)?$/i;

/** "… on Wednesday. Hide Caption 4 of 21", "Ships at dawn. Photo 4 of 21": its place in a gallery. Not "Photos show 4 of 21 ships". */
export const GALLERY_CAPTION = 'caption of a gallery';
const PLACE_IN_GALLERY =
  /(?:\b(?:hide|show|toggle) caption|[.!?”"] (?:photo|image|picture|slide|caption)s?):? \d{1,3} ?(?:of|\/) ?\d{1,3}\)?$/i;

/** A caption whose credit was set on the next line: "Ships in the harbour (" and "Ann Lee/Lamp Live)". */
const OPEN_BRACKET = / \($|^[^()]{1,60}\)$/;

const MAX_CUE_WORDS = 40;
const MAX_BUTTON_WORDS = 12;
const BYLINE_WORDS = 6;
/** A credit stands at the very end of a caption. */
const CREDIT_LENGTH = 80;

/** Without one of these, or a word of credits, no line is tried for CREDIT_TAIL. */
const CREDIT_SIGNS = SIGN.slash | SIGN.separator | SIGN.bracket | SIGN.copyright | SIGN.colon;

/** What a language knows of furniture, as it is looked up. */
type Lists = {
  readonly data: FurnitureLexicon;
  readonly buttons: ReadonlySet<string>;
  readonly longestButton: number;
  readonly ends: PhraseTree;
  readonly prefixes: PhraseTree;
  readonly boxes: PhraseTree;
  readonly phrases: PhraseTree;
  readonly weakPhrases: PhraseTree;
};

/** A line, and what several rules ask of it. */
type Asked = {
  readonly line: Line;
  readonly lists: Lists;
  /** True where it holds one of some signs. */
  readonly has: (signs: number) => boolean;
  /** True where it may say whose the rights are. */
  readonly mayClaim: boolean;
  /** True where it holds a phrase of any list: asked once, for few lines do. */
  readonly mayPhrase: () => boolean;
};

/** The rules are asked in their order; the first that applies gives the cue. Which signs a line must hold is asked first. */
type Rule = {
  readonly name: string;
  readonly applies: (asked: Asked) => boolean;
  readonly effect: (asked: Asked) => FurnitureCue;
  /** True of a rule that is asked of a line of any length; the others of no more than MAX_CUE_WORDS. */
  readonly ofAnyLength?: true;
};

const ofKind = (kind: FurnitureCue['kind'], name: string, applies: Rule['applies']): Rule => ({
  name,
  applies,
  effect: () => ({ reason: name, kind }),
});
const junk = (name: string, applies: Rule['applies']): Rule => ofKind('junk', name, applies);
const ofAnyLength = (rule: Rule): Rule => ({ ...rule, ofAnyLength: true });

const RULES: readonly Rule[] = [
  // "###", "-30-"; near miss: "30".
  ofAnyLength(
    ofKind(
      'end',
      'end of the copy',
      ({ line: { text, words } }) => words <= 4 && text.length > 2 && END_OF_COPY.test(text),
    ),
  ),
  // "* * *", "12:04"; near miss: "a".
  ofAnyLength(junk('no words', ({ line, has }) => !has(SIGN.letter) && !hasLetter(line.text))),
  // "This website uses cookies …, manage your cookies"; near miss: an article on one cookie.
  ofAnyLength(
    junk(
      'cookie notice',
      ({ line: { words, key, text } }) =>
        words < 200 && key.includes('cookie') && isCookieNotice(text),
    ),
  ),
  // "Well said! … at 12:12 am | Report abuse |"; near miss: "at 12:12 am, Lind said".
  ofAnyLength(
    ofKind(
      'comments',
      'comments of readers',
      ({ line, has }) => has(SIGN.separator) && COMMENT_STAMP.test(line.text),
    ),
  ),
  // "© 2021 The Daily Lamp"; near miss: "the copyright law of 1909". A long line must open with it.
  ofAnyLength(
    ofKind(
      'end',
      'copyright',
      ({ line: { words, text }, mayClaim }) =>
        mayClaim && COPYRIGHT.test(words > MAX_CUE_WORDS ? text.slice(0, 60) : text),
    ),
  ),
  // "Share 12", "Comments (3)"; near miss: "He shares 12 boats".
  junk('button or label', isButton),
  // "More stories from World"; near miss: "More in sorrow than in anger, he left."
  ofKind('end', 'end-of-article cue', ({ line, lists }) =>
    isHeading(line, phraseAt(lists.ends, line.key, 0)),
  ),
  // "Related stories"; near miss: "Related stories were told by all."
  ofKind('box', 'heading of a box of links', ({ line, lists }) =>
    isHeading(line, phraseAt(lists.boxes, line.key, 0)),
  ),
  // "Most read 1 Man marries a stop 2 Queen opens a fair 3 Why otters sleep"; near miss: "Most read 1 page a day."
  ofAnyLength(
    junk(
      'box of numbered links in one line',
      ({ line, lists, has }) =>
        has(SIGN.digit) &&
        phraseAt(lists.boxes, line.key, 0) !== undefined &&
        NUMBERED_LINKS.test(line.text),
    ),
  ),
  // "Ann Lee 5 hours ago"; near miss: "It began 5 hours ago."
  junk('time of posting', isTimeOfPosting),
  // "5 min read"; near miss: "It took 5 minutes to read."
  junk(
    'reading time',
    ({ line, has }) => line.words <= 10 && has(SIGN.digit) && READING_TIME.test(line.text),
  ),
  // "https://lamp.example/a 1/3", as browsers print it below a page; near miss: "https://lamp.example/a".
  junk(
    PAGE_MARK,
    ({ line, has }) => line.words === 2 && has(SIGN.slash) && PRINTED_LINK.test(line.text),
  ),
  // "https://lamp.example/a"; near miss: "See https://lamp.example/a for more".
  junk(
    'link',
    ({ line, has }) => (has(SIGN.slash) || line.words === 1) && BARE_LINK.test(line.text),
  ),
  // "Page 1 of 2"; near miss: "Page after page was turned".
  junk(
    PAGE_MARK,
    ({ line, has }) => line.words <= 12 && has(SIGN.digit) && PAGE_NUMBER.test(line.text),
  ),
  // "news@lamp.example"; near miss: "Write to the desk at news@lamp.example".
  junk(
    'address',
    ({ line, has }) =>
      line.words <= 4 && has(SIGN.at | SIGN.bracket) && BARE_ADDRESS.test(line.text),
  ),
  // "@annlee"; near miss: "@annlee wrote that".
  junk(
    'account of a social network',
    ({ line, has }) => has(SIGN.at) && /^@\w{1,30}$/.test(line.text),
  ),
  // "— Ann Lee (@annlee) October 28, 2023"; near miss: "Ann Lee (@annlee) wrote that".
  junk(
    'signature of an embedded post',
    ({ line, has }) => has(SIGN.at) && line.words <= 14 && POST_SIGNATURE.test(line.text),
  ),
  // "Our Sports Correspondent"; near miss: "Our reporter was held."
  junk(
    'byline without a name',
    ({ line: { key, words, ends }, lists }) =>
      words <= BYLINE_WORDS && !ends && lists.data.unnamedByline.test(key),
  ),
  // "(Adds quotes, background)"; near miss: "(Adds nothing, he said) but weight".
  junk(
    "a wire's note on its version",
    ({ line: { text, key }, lists, has }) =>
      has(SIGN.bracket) &&
      text.startsWith('(') &&
      text.endsWith(')') &&
      lists.data.versionNotes.has(key.slice(0, key.indexOf(' '))),
  ),
  // "[Related: Ten things to know]"; near miss: "[The related case] is over."
  junk(
    'link to another article',
    ({ line, has }) => has(SIGN.bracket) && BRACKETED_LINK.test(line.text),
  ),
  // "FILE PHOTO: A ship"; near miss: "File sharing is".
  junk(
    'photo credit',
    ({ line }) => 'fipcsvg'.includes(line.key.charAt(0)) && CREDIT_HEAD.test(line.text),
  ),
  // "Ships at dawn. REUTERS/Ann Lee"; near miss: "Reuters reported it."
  junk(
    'caption with credit',
    ({ line, has, mayPhrase }) =>
      (has(CREDIT_SIGNS) || mayPhrase()) && CREDIT_TAIL.test(line.text.slice(-CREDIT_LENGTH)),
  ),
  // "Ships at dawn. Hide Caption 4 of 21"; near miss: "It holds 4 of 21"
  ofAnyLength(
    junk(
      GALLERY_CAPTION,
      ({ line, has }) => has(SIGN.digit) && PLACE_IN_GALLERY.test(line.text.slice(-CREDIT_LENGTH)),
    ),
  ),
  // "Ships in the harbour ("; near miss: "The ships (two) left."
  junk('caption with credit', ({ line, has }) => has(SIGN.bracket) && OPEN_BRACKET.test(line.text)),
  {
    // "Read more: the ferry"; near miss: “Read more,” she said.
    name: 'begins with words of furniture',
    applies: (asked) => openingOf(asked) !== undefined,
    effect: (asked) => ({ reason: `begins "${openingOf(asked)?.words ?? ''}"`, kind: 'junk' }),
  },
  {
    // "Get the news in your inbox"; near miss: "The news reached the harbour".
    name: 'says words of furniture',
    applies: (asked) => saidIn('phrases', asked) !== undefined,
    effect: (asked) => ({
      reason: `says "${saidIn('phrases', asked)?.words ?? ''}"`,
      kind: 'junk',
    }),
  },
  // "Share on Facebook Share on Twitter"; near miss: "They share the quay."
  junk(
    'share buttons',
    ({ line, lists }) =>
      !line.ends && line.key.includes('share') && isShareRow(line.key, lists.data),
  ),
  {
    // "Ann Lee contributed to this report", which may be a sentence in the middle of an article.
    name: 'says words that furniture has, and text too',
    applies: (asked) => saidIn('weakPhrases', asked) !== undefined,
    effect: (asked) => ({
      reason: `says "${saidIn('weakPhrases', asked)?.words ?? ''}"`,
      kind: 'weak',
    }),
  },
  // "Home | News | Sport | Weather"; near miss: "Berg – the old town – slept."
  ofAnyLength(junk('list of links', ({ line }) => isLinkList(line))),
];

/** Builds the finder for a language; its trees are made once. */
export function makeCueFinder(data: FurnitureLexicon): CueFinder {
  const treeOf = (list: readonly string[]): PhraseTree => makePhraseTree(list.map(foldText));
  const lists: Lists = {
    data,
    buttons: new Set(data.junkLines),
    longestButton: Math.max(...data.junkLines.map(({ length }) => length)),
    ends: treeOf(data.endCues),
    prefixes: treeOf(data.junkPrefixes),
    boxes: treeOf(data.boxCues),
    phrases: treeOf(data.junkPhrases),
    weakPhrases: treeOf(data.weakPhrases),
  };
  const anyPhrases = treeOf([...data.junkPhrases, ...data.weakPhrases, ...data.creditWords]);
  const longRules = RULES.filter((rule) => rule.ofAnyLength);
  return (line) => {
    const has = (signs: number): boolean => (line.signs & signs) !== 0;
    let isPhrased: boolean | undefined;
    const asked: Asked = {
      line,
      lists,
      has,
      mayClaim: has(SIGN.copyright | SIGN.bracket) || line.key.startsWith('copyright'),
      mayPhrase: () => (isPhrased ??= phraseIn(anyPhrases, line.key) !== undefined),
    };
    const rules = line.words > MAX_CUE_WORDS ? longRules : RULES;
    return rules.find(({ applies }) => applies(asked))?.effect(asked);
  };
}

/** "Share 12", "12 Comments", "Comments (3)": the number tells nothing. */
function isButton({ line: { key, words }, lists, has }: Asked): boolean {
  return has(SIGN.digit)
    ? words <= MAX_BUTTON_WORDS && lists.buttons.has(withoutNumbers(key))
    : key.length <= lists.longestButton && lists.buttons.has(key);
}

function isTimeOfPosting({ line: { key, text, words }, lists }: Asked): boolean {
  if (words > 12 || !key.endsWith('ago')) return false;
  const unit = TIME_AGO.exec(text)?.groups?.unit;
  return unit !== undefined && lists.data.timeAgoUnits.has(unit.toLowerCase());
}

/** The words of furniture that a line begins with; several tell in any plain line, one only as a label. */
function openingOf({ line: { key, text }, lists }: Asked): ListedPhrase | undefined {
  const opening = phraseAt(lists.prefixes, key, 0);
  const isOne = opening && (opening.count > 1 ? startsPlain(text) : isLabel(text));
  return isOne ? opening : undefined;
}

const saidIn = (
  list: 'phrases' | 'weakPhrases',
  { line, lists, mayPhrase }: Asked,
): ListedPhrase | undefined => (mayPhrase() ? phraseIn(lists[list], line.key) : undefined);

function isCookieNotice(text: string): boolean {
  return COOKIE_COMPANY.test(text) && (text.match(COOKIE_NOTICE)?.length ?? 0) > 1;
}

/** "Related stories", "More stories from World". Not "More in sorrow than in anger, he left." */
function isHeading({ words, ends }: Line, cue: ListedPhrase | undefined): boolean {
  return cue !== undefined && (words <= cue.count || (!ends && words <= cue.count + 6));
}

/** "Share on Facebook Share on Twitter Share by email". */
function isShareRow(key: string, { shareWords }: FurnitureLexicon): boolean {
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
  return /^[a-z]/i.test(text) || /^[\p{L}[(*►▶•>»—–-]/u.test(text);
}

function isLinkList({ text, signs }: Line): boolean {
  if ((signs & (SIGN.separator | SIGN.dash)) === 0) return false;
  const separators = text.match(SEPARATOR)?.length ?? 0;
  if (separators < 2) return false;
  const words = text.split(' ').length - separators;
  return words / (separators + 1) <= 4 && (separators >= 3 || !/[.!?]["”’)]*$/.test(text));
}
