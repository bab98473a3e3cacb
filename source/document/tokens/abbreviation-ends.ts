// A word that keeps its stop ("U.S.", "p.m.", "Inc.") → whether a sentence ends behind it: by what follows, and what stands in front.
import type { DocumentLexicon } from '../../languages/document-words.js';
import { isCapital, isNumber, isSmall } from '../../text/letters.js';
import { Class, CLASSES } from '../tagger/tag-set.js';
import { mayBeVerb, type CutWords } from './run-in-headings.js';

/** Where it is asked: token `at` keeps its stop, `next` follows it and the marks that close, `from` begins its sentence. */
export type StoppedWord = {
  readonly cuts: CutWords;
  readonly from: number;
  readonly at: number;
  readonly next: number;
  readonly data: DocumentLexicon;
};

type EndRule = {
  readonly name: string;
  readonly applies: (word: StoppedWord) => boolean;
  readonly ends: boolean;
};

const textAt = ({ cuts }: Pick<StoppedWord, 'cuts'>, at: number): string =>
  cuts.forms[at]?.text ?? '';
const code = (text: string): number => text.charCodeAt(0);

/** True where a sentence ends behind "U.S.", "p.m.", "Inc."; never behind "Mr.", "St." or an initial. */
export const abbreviationEnds = (word: StoppedWord): boolean =>
  RULES.find(({ applies }) => applies(word))?.ends ?? false;

/** The first that applies decides; none ends a sentence where none does. */
const RULES: readonly EndRule[] = [
  {
    // "ERIE, Pa. — A woman died". Near misses: "in Erie, Pa. A woman died", "UPDATE 2 p.m. -- |A woman died"
    name: 'a place and its dash',
    applies: ({ data: { stopped }, ...word }) =>
      DASHES.has(textAt(word, word.next)) &&
      (stopped.places.has(textAt(word, word.at)) ||
        stopped.lettersOfPlaces.has(textAt(word, word.at))),
    ends: false,
  },
  {
    // "he was tired, i.e. The", "P.S. You can". Near miss: "in the U.S. You can"
    name: 'what leads on',
    applies: (word) => word.data.stopped.leading.has(textAt(word, word.at).toLowerCase()),
    ends: false,
  },
  {
    // "He lives in the U.S. |The house", "… the U.S. |Initially, it". Near misses: "the U.S. Under Secretary", "U.S. Senate, meanwhile"
    name: 'a word that opens sentences follows',
    applies: (word) => {
      const first = firstWord(word);
      return (
        word.data.sentenceOpeners.has(textAt(word, first)) ||
        (opensAnyhow(word, first) && /^[\p{Ll}\d,]/u.test(textAt(word, first + 1)))
      );
    },
    ends: true,
  },
  {
    // "Brothers Inc. |Ms. Orr", "at 7 a.m. |Mr. Orr". Near miss: "U.S. Rep. Orr"
    name: 'Mr. or Ms. follows',
    applies: (word) => word.data.stopped.courtesies.has(textAt(word, word.next)),
    ends: true,
  },
  {
    // "Velm Lines Inc. |Velm, which". Near miss: "Velm Lines Inc. Chief Ann Lind"
    name: 'a firm that is named again',
    applies: isNamedAgain,
    ends: true,
  },
  {
    // "in Washington, D.C. |Lind's firm", "in Salem, Ore. |Ann Lind, who". Near miss: "Washington, D.C. Mayor Ann Lind"
    name: 'a place behind its comma, and who acts',
    applies: endsPlace,
    ends: true,
  },
  {
    // "Around 9 p.m. Lind called", "that on Friday at 9 p.m. Lind called". Near miss: "The fire began at 9 p.m. |Lind called"
    name: 'a clock with no verb in front',
    applies: (word) => isClock(word) && !hasVerbInFront(word),
    ends: false,
  },
  {
    // "starting at 3 p.m. |Soldiers searched". Near misses: "3 p.m. Monday", "3 p.m. Eastern", "3 p.m. Oslo time", "the 8 p.m. Mass"
    name: 'a clock, and no day or zone of it',
    applies: (word) => isClock(word) && !isBesideClock(word),
    ends: true,
  },
  {
    // "She crossed into the U.S. |Mexican police had looked". Near misses: "said the U.S. Senate had", "to the U.S. Senate, and aides had"
    name: 'a whole clause on both sides',
    applies: (word) => isWholeClause(word) && hasOwnVerb(word),
    ends: true,
  },
];

const DASHES: ReadonlySet<string> = new Set(['—', '–', '-', '--', '–-']);
/** Marks that may stand before the first word of a sentence. */
export const OPENING: ReadonlySet<string> = new Set([
  '"',
  '“',
  '‘',
  "'",
  '`',
  '``',
  '«',
  '(',
  '[',
  ...DASHES,
]);

function firstWord(word: StoppedWord): number {
  let at = word.next;
  while (OPENING.has(textAt(word, at))) at++;
  return at;
}

/** "Initially", "Under", "Many", "Are": what is neither a name nor stands in front of a noun that is one. */
function opensAnyhow(word: StoppedWord, at: number): boolean {
  const { text = '', choices, finite } = word.cuts.forms[at] ?? {};
  if (isInitial(textAt(word, word.at)) || !/^\p{Lu}\p{Ll}/u.test(text)) return false;
  return finite === 2 || word.data.counting.has(text.toLowerCase()) || isOnly(choices, OPENS);
}

const OPENS = Class.pronoun | Class.preposition | Class.wh | Class.determiner;
const isInitial = (text: string): boolean => text.length === 2;

function isNamedAgain(word: StoppedWord): boolean {
  if (!word.data.stopped.firms.has(textAt(word, word.at))) return false;
  const name = textAt(word, word.next);
  if (!isCapital(code(name))) return false;
  const behind = textAt(word, word.next + 1);
  const isSame = word.cuts.forms
    .slice(Math.max(word.from, word.at - REACH), word.at)
    .some(({ text }) => text === name);
  return (
    isSame && (behind === ',' || /^(?:['’]s|\p{Ll}.*)$/u.test(behind) || isCapital(code(behind)))
  );
}

/** Behind a place that a comma opens: a name or two, and what they do or own. */
function endsPlace(word: StoppedWord): boolean {
  const place = textAt(word, word.at);
  const { lettersOfPlaces, places } = word.data.stopped;
  const isShort = lettersOfPlaces.has(place);
  if (textAt(word, word.at - 1) !== ',' || !(isShort || places.has(place))) return false;
  if (!isCapital(code(textAt(word, word.next)))) return false;
  const acts = /^(?:['’]s|(?!of$|for$)\p{Ll}+)$/u;
  if (acts.test(textAt(word, word.next + 1))) return isShort || hasVerbInFront(word);
  let at = word.next;
  while (at < word.next + 4 && isName(word, at)) at++;
  return (
    at > word.next &&
    hasVerbInFront(word) &&
    (textAt(word, at) === ',' || acts.test(textAt(word, at)))
  );
}

/** "Lind", "Velm": a capital, and no word that is known as anything but a name. */
function isName({ cuts }: StoppedWord, at: number): boolean {
  const { text = '', choices } = cuts.forms[at] ?? {};
  const isProper = (tag: number): boolean => ((CLASSES[tag] ?? 0) & Class.proper) > 0;
  return isCapital(code(text)) && (choices === undefined || choices.every(isProper));
}

const isClock = (word: StoppedWord): boolean =>
  /^[ap]\.m\.$/i.test(textAt(word, word.at)) && isNumber(code(textAt(word, word.at - 1)));

/** "3 p.m. Monday", "3 p.m. ET", "3 p.m. (0200 GMT)", "3 p.m. Oslo time", "the 8 p.m. Mass". */
function isBesideClock(word: StoppedWord): boolean {
  const { besideClock, articles } = word.data;
  const [name, behind] = [textAt(word, word.next), textAt(word, word.next + 1)];
  const isWord =
    /^\p{Lu}\p{Ll}+$/u.test(name) || (/^\p{Lu}{3,}$/u.test(name) && !/T$|^UTC$/.test(name));
  if (!isWord || besideClock.has(name) || besideClock.has(behind)) return true;
  return articles.has(textAt(word, word.at - 2).toLowerCase());
}

/** What may be a verb stands in the clause in front: behind "that", behind "and at", or from the first word on. */
function hasVerbInFront({ cuts, from, at, data }: StoppedWord): boolean {
  for (let back = at - 1; back >= Math.max(from, at - REACH); back--) {
    const { text = '', choices } = cuts.forms[back] ?? {};
    if (data.clauseOpeners.has(text.toLowerCase()) && !data.phraseOpeners.has(text.toLowerCase()))
      return false;
    if (text === 'and' && isOnly(cuts.forms[back + 1]?.choices, Class.preposition)) return false;
    if (choices !== undefined && isOnly(choices, Class.preposition)) continue;
    if (mayBeVerb(cuts.forms[back])) return true;
  }
  return false;
}

const isOnly = (choices: Uint8Array | undefined, kind: number): boolean =>
  choices?.every((tag) => ((CLASSES[tag] ?? 0) & (kind | Class.adverb)) > 0) ?? false;

/** "She crossed into the U.S.", "… sent a note to enter the U.S.": with a verb, without one that a clause may follow, without "that" or "who". */
function isWholeClause({ cuts, from, at, data }: StoppedWord): boolean {
  const textOf = (index: number): string => cuts.forms[index]?.text ?? '';
  if (!/^(?:\p{Lu}\.){2,}$/u.test(textOf(at)) || textOf(at - 1) !== 'the') return false;
  if (!isOnly(cuts.forms[at - 2]?.choices, Class.preposition | Class.to) && textOf(at - 3) !== 'to')
    return false;
  let hasVerb = false;
  for (let back = Math.max(from, at - REACH); back < at - 1; back++) {
    const form = cuts.forms[back];
    const lower = textOf(back).toLowerCase();
    // near miss: "used it |as a door"
    const opens = back > from && data.clauseOpeners.has(lower) && !/^an?$/.test(textOf(back + 1));
    if (opens || (!hasVerb && isOnly(form?.choices, Class.wh))) return false;
    if (data.repairs.takingClause.has(lower) && form?.finite !== 2) return false;
    hasVerb ||= isSureVerb(form);
  }
  return hasVerb;
}

const isSureVerb = (form: CutWords['forms'][number] | undefined): boolean =>
  form !== undefined &&
  isSmall(code(form.text)) &&
  (form.finite === 2 || form.past === 'only' || /.ed$/.test(form.text));

/** "Mexican police had", "Agents came", "Chinese makers Velm, Tarn and Bay have": a subject and its verb. */
function hasOwnVerb(word: StoppedWord): boolean {
  let commas = 0;
  if (!isCapital(code(textAt(word, word.next)))) return false;
  for (let at = word.next; at < word.next + LONGEST_SUBJECT; at++) {
    const form = word.cuts.forms[at];
    const text = form?.text ?? '';
    if (at > word.next && isSureVerb(form)) return true;
    if (at > word.next && isOnly(form?.choices, 0)) return mayBeVerb(word.cuts.forms[at + 1]);
    if (text === ',') commas++;
    else if (text === 'and' ? commas < (textAt(word, at - 1) === ',' ? 2 : 1) : !isNominal(form))
      return false;
  }
  return false;
}

const LONGEST_SUBJECT = 12;
/** So many words in front are asked. */
const REACH = 80;

function isNominal(form: CutWords['forms'][number] | undefined): boolean {
  if (form === undefined) return false;
  if (isCapital(code(form.text))) return true;
  const isNoun = (tag: number): boolean =>
    ((CLASSES[tag] ?? 0) & (Class.noun | Class.adjective)) > 0;
  return form.choices?.some(isNoun) ?? isSmall(code(form.text));
}

/** "U.S.", "p.m.", "J."; not "Mr.", which stands before a name. */
export const endsWithStop = (text: string, data: DocumentLexicon): boolean =>
  text.charCodeAt(text.length - 1) === 0x2e &&
  text.length > 1 &&
  (isInitial(text) || text.indexOf('.') < text.length - 1 || isStopped(text, data.stopped));

const isStopped = (text: string, stopped: DocumentLexicon['stopped']): boolean =>
  stopped.firms.has(text) ||
  stopped.places.has(text) ||
  stopped.andSoOn.has(text) ||
  stopped.others.has(text);
