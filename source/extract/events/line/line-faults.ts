// The stretch that is printed as a line → why it can't stand alone, or tells no event: the name of a rule; undefined where it can.
import { isA, type Document } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import { anyIn, anyToken, phraseWith, tokenAt, type AskedLine } from './asked-line.js';
import { isReporting } from '../clauses/clauses.js';
import { isHalf, lacksSpeech } from './half-lines.js';
import { IDLE_LINES } from './idle-lines.js';
import {
  COUNTED_BEFORE,
  POINTS_BACK,
  RESTS_ON_TOLD,
  SUBJECT_TOLD_BEFORE,
} from '../../../model/told-before.js';
import { indexAt } from '../../../text/range.js';
import { EventTag } from '../clauses/event-tags.js';
import { isHere } from '../stand-ins/place-stand-ins.js';
import { isLostPronoun, isNamed } from './line-pronouns.js';
import {
  isAnybody,
  isCounted,
  isLone,
  isMostOfRow,
  isNamedElsewhere,
  isOfSomething,
  isShell,
  isToldBefore,
  isToldThing,
  isUnnamedSort,
} from './line-referents.js';
import { comparesBack, pointsBack, pointsThere } from './pointing-words.js';

/** The first that applies is the fault. */
const LINE_FAULTS: readonly {
  readonly name: string;
  readonly applies: (line: AskedLine) => boolean;
}[] = [
  // "Thursday’s ruling by Ann Lind"; near miss: "The ruling was overturned"
  {
    name: 'it has no verb',
    applies: ({ verbAt, to }) => verbAt >= to,
  },
  // "‘We are very excited,’ said Ann Lind", "“I lied,” Mr. Lind, 47, said"; near miss: "Lind called the plan “a bad joke”"
  {
    name: 'it is a quotation: it stands among the quotes',
    applies: isQuotation,
  },
  // "They were led by Ann Lind"; near misses: "Ann Lind said they left", "It is unclear who left", "In her speech, Lind left"
  {
    name: 'a pronoun that stands for nobody in the line',
    applies: (line) => anyToken(line, (at) => isLostPronoun(line, at)),
  },
  // "This issue was made worse"; near misses: "Those who left", "this country"
  {
    name: POINTS_BACK,
    applies: (line) => anyToken(line, (at) => pointsBack(line, at)),
  },
  // "The hits were recorded there"; near misses: "moved to Tarn and was born there", "there is a mill"
  {
    name: 'it points at a place that was told before',
    applies: (line) => anyToken(line, (at) => pointsThere(line, at)),
  },
  // "opened a hall here on Friday", where no dateline tells the place; near miss: "here is the list"
  {
    name: 'it points at where it was written',
    applies: (line) => anyToken(line, (at) => isHere(line.words, at, line.language)),
  },
  // "Another inquiry found no leak", "Lind rejected such attacks"; near misses: "Lind bought another ship", "such a storm that boats sank"
  {
    name: 'it compares with what was told before',
    applies: (line) =>
      isLatest(line) ||
      (line.subject !== undefined && isMostOfRow(line, line.subject)) ||
      anyToken(line, (at) => comparesBack(line, at)),
  },
  // "The Senate followed within the week"; near misses: "Talks followed the strike", "A riot followed in Tarn"
  {
    name: 'it tells what came behind what was told before',
    applies: followsOn,
  },
  // "did call for a pact", which lost its subject, and "were nine mills", which lost its "so"; near miss: "Ann Lind did call for a pact"
  {
    name: 'it has no subject',
    applies: ({ subject, verbAt, from, ...line }) =>
      verbAt === from &&
      (subject === undefined || subject.from > verbAt) &&
      !isNamed({ ...line, subject, verbAt, from }, from),
  },
  // "The two men were hurt", "all seven lands met", "Others left"; near misses: "Two men were hurt", "The two men on the barge were hurt"
  {
    name: COUNTED_BEFORE,
    applies: (line) => isLone(line) || anyToken(line, (at) => isCounted(line, at)),
  },
  // "It ended, "Lind told the jury": a mark of quotation that was set amiss; near miss: "a 6\" pipe"
  {
    name: 'a mark of quotation has no other',
    applies: hasOddMark,
  },
  // "Moat was found", cut from "when Moat was found"; near misses: "Moat was jailed", "Moat was found dead"
  {
    name: 'what its verb asks for is not there',
    applies: isHalf,
  },
  // "The incident is being investigated", "The surgery took three hours"; near misses: "The government fell", "The surgery on Lind failed"
  {
    name: SUBJECT_TOLD_BEFORE,
    applies: (line) => line.subject !== undefined && isToldBefore(line, line.subject),
  },
  // "The Fox News host apologised", "The cable channel fell"; near misses: "The Texas governor left", "The host of the show left"
  {
    name: 'its subject is told of by what it is, and not named',
    applies: (line) =>
      line.subject !== undefined &&
      (isNamedElsewhere(line, line.subject) || isAnybody(line, line.subject)),
  },
  // "Police charged the couple", "The company, which lost money, closed"; near misses: "Velm said the company", "the company behind the app"
  {
    name: 'it tells of what sort somebody or something is, and not who',
    applies: (line) => anyToken(line, (at) => isUnnamedSort(line, at)),
  },
  // "A sequel is set for May", "A spokesman declined"; near misses: "A spokesman for Velm declined", "A driver declined"
  {
    name: 'its subject is of what was told before',
    applies: (line) => line.subject !== undefined && isOfSomething(line, line.subject),
  },
  // "Lind denied the allegations"; near miss: "Lind denied the allegations of fraud"
  {
    name: 'what it is about was told before',
    applies: (line) =>
      line.object !== undefined &&
      isShell(line, line.object) &&
      !hasShellTail(line, line.object.to) &&
      isToldBefore(line, line.object, true),
  },
  // "Ann Lind agreed, saying the tax was low"; near misses: "Lind agreed to pay", "Lind agreed that the tax was low"
  {
    name: 'it answers what was told before',
    applies: answersBack,
  },
  // "Lind did not respond to the letter", "could not be reached"; near misses: "Lind did not pay the fine", "The hut could not be reached by road"
  {
    name: 'it tells what was not said',
    applies: tellsNoAnswer,
  },
  // "Lind’s was the harshest answer", "Those printed by Velm’s on Friday rose"; near misses: "Lind’s answer was harsh", "Those hurt in Tarn’s fire left"
  {
    name: 'its subject has no noun',
    applies: ({ words, verbAt, from, language }) =>
      verbAt > from + 1 &&
      (words.document.at(verbAt - 1).tag === 'POS' ||
        (language.lines.pointing.has(words.text(from)) &&
          hasBareOwner(words.document, from, verbAt))),
  },
  // "Nine were killed in the incident"; “signed the letter”; near misses: "in the incident at Tarn", "the letter of Ann Lind"
  {
    name: RESTS_ON_TOLD,
    applies: (line) => anyToken(line, (at) => isLeftShell(line, at) || isToldThing(line, at)),
  },
  // "told the crowd, “Life is not fair”", and the speech goes on; near miss: "said that “small firms are a haven”"
  {
    name: 'it stops in the midst of speech',
    applies: stopsInSpeech,
  },
  // "a disastrously dull show"; near misses: "Critics said it was a disastrously dull show", “disastrously dull”, which is quoted
  {
    name: 'it tells the writer’s own judgement',
    applies: (line) =>
      !isReporting(line.words, line.mention.predicate) &&
      anyToken(line, (at) => line.lines.judging.has(tokenAt(line, at).lower)),
  },
  // "You can hide items in the library", "for my part"; near misses: “I lied,” which is quoted, "a star other than our own sun"
  {
    name: 'it speaks of its writer or reader',
    applies: (line) => anyToken(line, (at) => isOfWriter(line, at)),
  },
  // "Perihelion is the point nearest to the sun", "The bill lets couples file together"; near misses: "Lind faces trial", "is being held"
  {
    name: 'it tells what is so, and no event',
    applies: tellsState,
  },
  ...IDLE_LINES,
  // "In a speech Lind declared", "Lind wrote on Twitter"; near misses: "Lind declared war", "Lind told the court of her fears"
  {
    name: 'what is said is not in it',
    applies: lacksSpeech,
  },
];

/** The name of the first rule that a line breaks. */
export function lineFaultOf(line: AskedLine): string | undefined {
  return LINE_FAULTS.find(({ applies }) => applies(line))?.name;
}

/**
 * "in the incident": a noun that stands for what was told before opens behind a preposition, in a line that names nobody and nothing; or
 * behind a verb in front of the main clause: "When Lind made the remarks, she was".
 */
function isLeftShell(line: AskedLine, at: number): boolean {
  const { language, words, subject } = line;
  const before = tokenAt(line, at - 1);
  const opens = isA(before, Class.verb) && subject !== undefined && subject.from > at;
  if (!opens && !isA(before, Class.preposition)) return false;
  const phrase = language.grammar.uses.definite.has(words.text(at))
    ? phraseWith(line, at)
    : undefined;
  return (
    phrase?.from === at &&
    isShell(line, phrase) &&
    !hasShellTail(line, phrase.to) &&
    isToldBefore(line, phrase, opens) &&
    (opens ||
      !anyToken(line, (word) => isA(tokenAt(line, word), Class.proper) && !words.inDate(word)))
  );
}

/** "of fraud", "on fires"; not "on Friday". */
const hasShellTail = ({ lines, words }: AskedLine, at: number): boolean =>
  lines.shellTails.has(words.text(at)) && !words.inDate(at + 1);

/** "Velm’s |on Friday": behind an owner nothing begins that is owned. */
function hasBareOwner({ at: tokenOf }: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokenOf(at).tag === 'POS' && isA(tokenOf(at + 1), Class.preposition | Class.mark))
      return true;
  return false;
}

/** It holds a straight mark that no quotation of the article begins or ends with, and that follows no figure. */
function hasOddMark({ words: { document, quotations }, from, to }: AskedLine): boolean {
  for (let at = from; at < to; at++) {
    const { text, start, end } = document.at(at);
    if (text !== '"' || /\d/.test(document.body.charAt(start - 1))) continue;
    const own = quotations[indexAt(quotations, start)];
    if (own === undefined || (own.start !== start && own.end !== end)) return true;
  }
  return false;
}

/** "The latest victim was Ann Lind"; not "The latest poll showed". */
function isLatest({ words, lines, language, subject, verbAt }: AskedLine): boolean {
  return (
    subject !== undefined &&
    language.grammar.uses.definite.has(words.text(subject.from)) &&
    lines.ofRow.has(words.text(subject.from + 1)) &&
    words.is(verbAt, EventTag.be) &&
    words.tokens[verbAt + 1]?.capital === true
  );
}

/** Its main verb says yes or no to somebody, and a comma or nothing follows. */
function answersBack({ lines, words, verbAt, to }: AskedLine): boolean {
  return (
    lines.answering.has(words.text(verbAt)) &&
    (verbAt + 1 >= to || words.text(verbAt + 1) === ',' || words.text(verbAt + 1) === '.')
  );
}

/** Its main verb tells that it came behind something, and nothing but a day follows: "followed on the 6th". */
function followsOn({
  words,
  lines,
  verbAt,
  to,
  object,
  mention: { predicate },
}: AskedLine): boolean {
  if (!lines.following.has(words.text(verbAt)) || predicate.passive) return false;
  if (object !== undefined && !words.inDate(object.head)) return false;
  let next = verbAt + 1;
  if (words.text(next) === 'within') return true;
  if (words.is(next, EventTag.datePreposition)) next++;
  const first = next;
  while (next < to && (words.inDate(next) || words.is(next, EventTag.determiner))) next++;
  const isEnd = next >= to || /^[,.;]$/.test(words.text(next));
  return isEnd || (words.inDate(first) && words.text(next) !== 'of'); // "followed months |of talks"
}

/** "did not respond", "has not yet commented", "did not return two calls", "could not be reached". */
function tellsNoAnswer(line: AskedLine): boolean {
  const { lines, words, verbAt, to } = line;
  let at = verbAt + 1;
  if (!isA(tokenAt(line, verbAt), Class.verb | Class.modal)) return false;
  if (!lines.denying.has(words.text(at))) return false;
  while (at < to && isA(tokenAt(line, at), Class.adverb)) at++;
  if (lines.unsaid.has(words.text(at))) return true;
  if (lines.returning.has(words.text(at)))
    return anyIn(at + 1, Math.min(to, at + CALLS_REACH), (next) =>
      lines.calls.has(words.text(next)),
    );
  return words.is(at, EventTag.be) && isUnreached(line, at + 1);
}
/** "return |three calls and a letter" */
const CALLS_REACH = 4;

/** "could not be |reached", "|contacted for comment yesterday"; not "|reached by road". */
function isUnreached({ lines, words, to }: AskedLine, at: number): boolean {
  const next = words.is(at + 1, EventTag.datePreposition) && words.inDate(at + 2) ? at + 2 : at + 1;
  return (
    lines.unreached.has(words.text(at)) &&
    (next >= to || words.inDate(next) || /^(?:[.,;]|and|for)$/.test(words.text(next)))
  );
}

/** Speech, and who says it, and nothing else. */
function isQuotation(line: AskedLine): boolean {
  const { words, from, to, verbAt } = line;
  let quoted = 0;
  for (let at = from; at < to; at++) if (words.inQuote(at)) quoted++;
  if (2 * quoted > to - from) return !tellsDeed(line, to - from - quoted);
  if (quoted < LEAST_SPEECH || !words.inQuote(from)) return false;
  // “I lied,” Mr. Lind, 47, said in answer to the judge
  let end = from;
  while (end < to && words.inQuote(end)) end++;
  return end - from >= LEAST_SPEECH && !words.is(end, EventTag.be) && verbAt < to;
}
/** "Lind rang Orr again on Monday to ask “…”": what she did stands in front of the speech, and is no saying. */
function tellsDeed(
  { words, mention, subject, from, verbAt }: AskedLine,
  unquoted: number,
): boolean {
  if (unquoted < LEAST_DEED || subject === undefined || words.inQuote(from)) return false;
  const { predicate } = mention;
  return predicate.from === verbAt && !predicate.copula && !isReporting(words, predicate);
}
/** So few words outside the marks are but who says it. */
const LEAST_DEED = 8;

/** So many words in marks are speech; fewer may be a title. */
const LEAST_SPEECH = 5;

/** It ends within a quotation that a comma opens and of which more is to come. */
function stopsInSpeech({ words, from, to }: AskedLine): boolean {
  const last = words.document.at(to - 1);
  const quotation = words.quotations[indexAt(words.quotations, last.end - 1)];
  if (quotation?.closed !== true || quotation.inner.end - last.end <= LEAST_REST) return false;
  const opening = words.document.indexAt(quotation.start);
  return opening > from && /^[,:]$/.test(words.text(opening - 1));
}
/** So many characters are more than the marks at the end of a sentence. */
const LEAST_REST = 3;

/** "our readers", "you can"; not "our own sun". */
function isOfWriter(line: AskedLine, at: number): boolean {
  const { tag, lower, text } = tokenAt(line, at);
  if (!tag.startsWith('PRP') || !line.lines.ofWriter.has(lower)) return false;
  if (text === 'i' || isInName(line, at)) return false; // "Mazar-i-Sharif"
  const owned = tag === 'PRP$' ? phraseWith(line, at) : undefined;
  return owned === undefined || !line.lines.sharedNouns.has(tokenAt(line, owned.head).lower);
}

/** "(I-Tarn)"; "On Your Side": it begins neither a sentence nor a quotation. */
function isInName(line: AskedLine, at: number): boolean {
  const [before, word, behind] = [tokenAt(line, at - 1), tokenAt(line, at), tokenAt(line, at + 1)];
  if (word.text === 'I') return before.text === '(' && behind.text === '-';
  return /^\p{Lu}/u.test(word.text) && /^\p{Lu}/u.test(before.text) && /^\p{Lu}/u.test(behind.text);
}

/** Its verb is in the present and tells no change, and no day is its own. */
function tellsState(line: AskedLine): boolean {
  const { words, mention, lines, verbAt, to } = line;
  const { predicate, run } = mention;
  if (predicate.kind !== 'present' || run !== undefined || predicate.from !== verbAt) return false;
  if (mention.status === 'happened') return false; // "Rebels seize the port of Tarn", which opens a text
  if (isReporting(words, predicate) || lines.lasting.has(predicate.verb)) return false;
  if (predicate.planning || predicate.hedged) return false;
  const head = tokenAt(line, predicate.head);
  if (predicate.passive || head.tag === 'VBG' || head.tag === 'VBN') return false;
  if (!predicate.copula) return true;
  let next = predicate.to;
  while (next < to && isA(tokenAt(line, next), Class.adverb)) next++;
  const said = tokenAt(line, next);
  if (isA(said, Class.adjective)) return !lines.newsAdjectives.has(said.lower);
  return isA(said, Class.determiner | Class.number | Class.noun);
}
