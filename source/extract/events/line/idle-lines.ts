// A line that can be understood → why no editor would list it: it tells a state, a question or a mood, and no event; undefined where it does.
import { isA } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import { dayNumber } from '../../../calendar/civil-days.js';
import { indexAt } from '../../../text/range.js';
import { anyToken, phraseWith, tokenAt, type AskedLine } from './asked-line.js';
import { isNamed } from './line-pronouns.js';
import { isReporting } from '../clauses/clauses.js';
import { EventTag } from '../clauses/event-tags.js';

/** The first that applies is the fault. */
export const IDLE_LINES: readonly {
  readonly name: string;
  readonly applies: (line: AskedLine) => boolean;
}[] = [
  // "As of April, 35 million people drew a pension"; near miss: "As of Monday, nine men had died"
  { name: 'it counts how many there were in some month or year', applies: isCensus },
  // "Lind appeared on Norland TV"; near misses: "Lind appeared in court", "Lind appeared on Norland TV to defend the tax"
  { name: 'somebody was on the air, and no more', applies: isAppearance },
  // "Orr began by asking, “What went wrong?”", "Orr was asked whether he knew"; near misses: "Orr asked the court to free nine men", "Asked
  // whether he knew, Orr left"
  { name: 'it is a question: it stands among the quotes', applies: isQuestion },
  // "Lind was a tireless backer of Orr in 2008"; near misses: "Lind was a judge until Monday", "The 2008 crash was a blow"
  { name: 'what somebody or something was in some year', applies: isOfYear },
  // "Lind was in Tarn but was due to leave"; near misses: "Lind was in court", "The fire was in Tarn"
  { name: 'where somebody was', applies: isWhereabouts },
  // "Lind was seen embracing Orr"; near misses: "Lind was last seen waving", "Lind was seen leaving the mill"
  { name: 'how somebody was seen', applies: isSeen },
  // "The ban is just the latest in a row of rules"; near miss: "The ban is the latest to be lifted"
  { name: 'it is the latest of a row', applies: isLatestOfRow },
  // "The vote was supposed to be a fresh start"; near miss: "The vote was supposed to be held on Friday"
  { name: 'what something was meant to be', applies: isMeantToBe },
  // "His words seemed certain to anger Oslo", "Lind looked tired"; near misses: "Lind said he seemed tired", "Lind seemed to win", "He looked dead"
  { name: 'what seemed so to its writer', applies: isSeemed },
  // "Democrats were intent to win Tarn", "were hoping for a deal"; near misses: "were hoping on Friday to reach nine men", "Lind was eager to
  // leave Tarn"
  { name: 'what somebody had a mind to', applies: isMinded },
  // "The notes left unclear whether the firm would pay"; near miss: "Lind said it was unclear whether the firm would pay"
  { name: 'what nobody knows', applies: isUnclear },
  // "Neither Lind nor Orr made any comment on the sale", "did not say who paid"; near misses: "Lind made a comment on the sale", "did not
  // say that she paid"
  { name: 'that nobody spoke', applies: isSilence },
  // "If only Lind were free"; near misses: "If only nine sail", "If Lind leaves, only Orr stays"
  { name: 'it wishes', applies: isWish },
  // "Velm responded with an advert of its own"; near misses: "Velm opened a mill of its own", "Velm responded with an advert on the tax", "responded with a remark that it was old"
  { name: 'it answers in kind, and does not tell what', applies: answersInKind },
  // "Lind has been head of the mill since 1990", "is widely seen as weak"; near misses: "has been shut since 1990", "was widely felt"
  { name: 'what somebody or something has long been', applies: isLongBeen },
  // "The quay was quite old"; near misses: "Nine were dead", "The quay was quite old on Monday", "Lind said the quay was old"
  { name: 'how somebody or something was', applies: isQuality },
  // "The quay has been a mess", "There has been talk of a sale"; near misses: "The quay has been shut", "has been a mess since Monday"
  { name: 'how things have been', applies: hasBeenSo },
  // "If the mayor was the boss, Lind was the brain"; near misses: "If convicted, Lind faces jail", "If the strike goes ahead, nine ships stay"
  { name: 'what would be if something were', applies: isSupposed },
  // "Clearly, the talks failed"; near miss: "Clearly marked boats sank"
  {
    name: 'its writer says how sure it is',
    applies: ({ words, lines, from }) =>
      lines.idle.stances.has(words.text(from)) && words.text(from + 1) === ',',
  },
  // "As if Lind cared"; near miss: "As fog fell, nine ships sank"
  {
    name: 'it scorns',
    applies: ({ words, from }) => words.text(from) === 'as' && words.text(from + 1) === 'if',
  },
  // "The mill is in danger of going under"; near miss: "Lind is in prison"
  { name: 'what may come of it', applies: isAtRisk },
  // "Lind made the usual jibes"; near misses: "Lind said the usual fee was due", "fewer than usual"
  { name: 'what is always so', applies: isUsual },
  // "Lind joins “The Harbour Hour” to discuss the flood"; near misses: "Lind joins Orr to discuss the flood", "Velm joins the
  // “Nine Mills” pact on Friday to discuss prices"
  { name: 'it announces a programme', applies: isProgramme },
  // "Most lands view the dam as a threat, and Orr has called it one"; near miss: "Nine banks shut, and Orr says he is sad"
  { name: 'what somebody thinks or holds', applies: isPosition },
  // "Take a trip down memory lane"; near miss: "Take That sang in Tarn"
  { name: 'it tells its reader what to do', applies: isOrder },
];

/** A line that leads with how things stood in a month or a year. */
function isCensus({ words, from, mention: { date } }: AskedLine): boolean {
  return (
    words.text(from) === 'as' &&
    words.text(from + 1) === 'of' &&
    words.inDate(from + 2) &&
    (date?.precision === 'month' || date?.precision === 'year')
  );
}

/** "appeared on", and behind it nothing but names. */
function isAppearance(line: AskedLine): boolean {
  const { words, verbAt, to } = line;
  if (words.text(verbAt) !== 'appeared' || words.text(verbAt + 1) !== 'on') return false;
  for (let at = verbAt + 2; at < to; at++) {
    const token = tokenAt(line, at);
    const isOfName = isA(token, Class.proper) || /^(?:DT|POS|``|''|[“”"'’‘.,])$/.test(token.tag);
    if (!isOfName && words.tokens[at]?.capital !== true && !isWhen(line, at)) return false;
  }
  return to > verbAt + 2;
}

/** "on" or "Monday" of "on Monday". */
function isWhen({ words }: AskedLine, at: number): boolean {
  return words.inDate(at) || (words.is(at, EventTag.datePreposition) && words.inDate(at + 1));
}

/** It ends in a quoted question that a verb of asking brings, or somebody "was asked whether", and nothing tells the answer. */
function isQuestion(line: AskedLine): boolean {
  const { words, to } = line;
  if (isAsked(line)) return true;
  const { end } = words.document.at(to - 1);
  const quotation = words.quotations[indexAt(words.quotations, end - 1)];
  if (quotation === undefined || quotation.inner.end - end > LAST_MARK) return false;
  if (words.document.body.charAt(quotation.inner.end - 1) !== '?') return false;
  let front = words.document.indexAt(quotation.start) - 1;
  while (/^[,:]$/.test(words.text(front))) front--;
  return line.lines.idle.asking.has(words.text(front));
}
/** "was asked whether", "was asked on Monday why"; not "was asked to leave". */
function isAsked(line: AskedLine): boolean {
  const { words, verbAt } = line;
  if (!words.is(verbAt, EventTag.be) || words.text(verbAt + 1) !== 'asked') return false;
  let at = verbAt + 2;
  while (at < verbAt + WHEN_REACH && isWhen(line, at)) at++;
  return line.lines.idle.asked.has(words.text(at));
}

/** So many characters stand at most between the last word and the closing mark. */
const LAST_MARK = 2;

/** "was a …", "was head of …", and no finer date than a year behind it; "was the first to …" tells a deed. */
function isOfYear(line: AskedLine): boolean {
  const { words, lines, verbAt, mention } = line;
  const { run, date, predicate } = mention;
  if (run === undefined || date === undefined || predicate.from !== verbAt) return false;
  const days = dayNumber(date.end) - dayNumber(date.start);
  return (
    isPastBe(line) &&
    isNounAt(line, verbAt + 1) &&
    !(words.text(verbAt + 1) === 'the' && lines.idle.ranks.has(words.text(verbAt + 2))) &&
    run.from > verbAt &&
    days >= YEAR &&
    (lines.idle.ofYear.has(words.text(run.from - 1)) || words.is(run.from - 1, EventTag.determiner))
  );
}
const YEAR = 364;

/** "was", "were" as the main verb. */
const isPastBe = ({ words, lines, verbAt }: AskedLine): boolean =>
  lines.idle.was.has(words.text(verbAt));

/** A person, "was in", a name, and the clause ends. */
function isWhereabouts(line: AskedLine): boolean {
  const { words, verbAt, to, subject, mention } = line;
  if (!isPastBe(line) || words.text(verbAt + 1) !== 'in' || subject === undefined) return false;
  let at = verbAt + 2;
  while (at < to && (isA(tokenAt(line, at), Class.proper) || isWhen(line, at))) at++;
  const isEnd = at >= to || /^(?:CC|[.,:])$/.test(tokenAt(line, at).tag);
  return (
    isNamed(line, subject.head) &&
    mention.predicate.from === verbAt &&
    isA(tokenAt(line, verbAt + 2), Class.proper) &&
    isEnd
  );
}

/** "was seen embracing", "were pictured laughing": the main verb. */
function isSeen({ words, lines, verbAt, mention: { predicate } }: AskedLine): boolean {
  const { text } = words;
  const { watched, gestures, was } = lines.idle;
  return (
    predicate.from === verbAt &&
    was.has(text(verbAt)) &&
    watched.has(text(verbAt + 1)) &&
    gestures.has(text(verbAt + 2))
  );
}

/** "has been head of … since 1990", "is widely seen": how things stand, and no day of theirs. */
function isLongBeen(line: AskedLine): boolean {
  const { words, lines, verbAt, mention } = line;
  const { text } = words;
  if (lines.idle.present.has(text(verbAt)) && lines.idle.widely.has(text(verbAt + 1)))
    return tokenAt(line, verbAt + 2).tag === 'VBN';
  const { run } = mention;
  if (run === undefined || !lines.idle.since.has(text(run.from - 1))) return false;
  return (
    lines.perfect.has(text(verbAt)) && text(verbAt + 1) === 'been' && isNounAt(line, verbAt + 2)
  );
}

/** A noun, or what opens a phrase with one: "chairman", "the head". */
const isNounAt = (line: AskedLine, at: number): boolean =>
  isA(tokenAt(line, at), Class.noun | Class.determiner) && !line.words.inDate(at);

/** "has been a mess", "has been largely absent": without a day, and nothing that befell somebody as "dead" does. */
function hasBeenSo(line: AskedLine): boolean {
  const { words, lines, verbAt, mention } = line;
  const { predicate, run } = mention;
  if (run !== undefined || predicate.from !== verbAt || predicate.passive) return false;
  if (!lines.perfect.has(words.text(verbAt)) || words.text(predicate.to - 1) !== 'been')
    return false;
  const next = behindAdverbs(line, predicate.to);
  const said = tokenAt(line, next);
  const phrase = phraseWith(line, next);
  // "There has been a blast in Tarn"
  if (phrase !== undefined && words.is(phrase.head, EventTag.eventNoun)) return false;
  return (
    next < line.to &&
    isA(said, Class.adjective | Class.determiner | Class.noun) &&
    !lines.newsAdjectives.has(said.lower)
  );
}

/** "If" and what somebody or something is, not what may happen, and no day of its own. */
function isSupposed(line: AskedLine): boolean {
  const { words, from, to, mention } = line;
  if (words.text(from) !== 'if' || mention.run !== undefined) return false;
  let verb = from + 1;
  while (verb < to && words.text(verb) !== ',' && !isA(tokenAt(line, verb), Class.finite)) verb++;
  if (!words.is(verb, EventTag.be)) return false;
  const next = tokenAt(line, behindAdverbs(line, verb + 1));
  return !/^VB[NG]$/.test(next.tag);
}

/** "is in danger of", "are at risk of" */
function isAtRisk({ words, lines, verbAt }: AskedLine): boolean {
  return (
    lines.idle.present.has(words.text(verbAt)) &&
    words.is(verbAt + 1, EventTag.preposition) &&
    lines.idle.risks.has(words.text(verbAt + 2))
  );
}

/** "the usual jibes", "his usual self", outside what somebody says. */
function isUsual(line: AskedLine): boolean {
  const { words, lines, mention } = line;
  if (isReporting(words, mention.predicate)) return false;
  return anyToken(line, (at) => {
    const opens = words.is(at - 1, EventTag.determiner) || words.is(at - 1, EventTag.possessive);
    return opens && lines.idle.usual.has(words.text(at)) && !words.inQuote(at);
  });
}

/** "joins “The Harbour Hour” to discuss": in the present, and a title in marks right behind it. */
function isProgramme(line: AskedLine): boolean {
  const { words, lines, verbAt } = line;
  return (
    lines.idle.joining.has(words.text(verbAt)) &&
    words.inQuote(verbAt + 1) &&
    words.tokens[verbAt + 2]?.capital === true &&
    anyToken(line, (at) => words.text(at) === 'to' && lines.idle.discussing.has(words.text(at + 1)))
  );
}

/** Its main verb is one of thought in the present, and no date is its own: "considers", "views". */
function isPosition({ words, lines, verbAt, mention: { run } }: AskedLine): boolean {
  return run === undefined && lines.idle.thinking.has(words.text(verbAt));
}

/** "was brutal", "were quite large": without a day, and nothing that befell somebody as "dead" does. */
function isQuality(line: AskedLine): boolean {
  const { verbAt, mention } = line;
  const { predicate, run } = mention;
  if (run !== undefined || !isPastBe(line) || predicate.from !== verbAt || predicate.passive)
    return false;
  return isMereQuality(line, verbAt + 1);
}

/** "brutal", "quite large", nobody's words. */
function isMereQuality(line: AskedLine, from: number): boolean {
  const next = behindAdverbs(line, from);
  const { tag, lower } = tokenAt(line, next);
  return (
    next < line.to &&
    tag.startsWith('JJ') &&
    !line.lines.newsAdjectives.has(lower) &&
    !line.words.inQuote(next)
  );
}

/** "is just the latest in a" */
function isLatestOfRow({ words, lines, verbAt }: AskedLine): boolean {
  if (!words.is(verbAt, EventTag.be)) return false;
  const at = words.is(verbAt + 1, EventTag.onlyWord) ? verbAt + 2 : verbAt + 1;
  const row = [at, at + 1, at + 2, at + 3].map((one) => words.text(one)).join(' ');
  return lines.idle.latest.test(row);
}

/** "was supposed to be a" */
function isMeantToBe(line: AskedLine): boolean {
  const { words, lines, verbAt } = line;
  const row = [1, 2, 3, 4].map((step) => words.text(verbAt + step)).join(' ');
  return isPastBe(line) && lines.idle.meant.test(row);
}

/** "seemed certain to", "seemed strangely calm", "looked tired"; not "seemed to win", "looked into it". */
function isSeemed(line: AskedLine): boolean {
  const { words, lines, verbAt } = line;
  const { seeming, looking } = lines.idle;
  const verb = words.text(verbAt);
  if (line.mention.predicate.from !== verbAt) return false;
  if (seeming.has(verb)) return words.text(verbAt + 1) !== 'to';
  return looking.has(verb) && isMereQuality(line, verbAt + 1);
}

function behindAdverbs(line: AskedLine, from: number): number {
  let at = from;
  while (at < line.to && isA(tokenAt(line, at), Class.adverb)) at++;
  return at;
}

/** "was intent", "were bent". */
function isMinded(line: AskedLine): boolean {
  const mind = line.words.text(line.verbAt + 1);
  const { minded, wishing } = line.lines.idle;
  if (!isPastBe(line)) return false;
  return minded.has(mind) || (wishing.has(mind) && line.mention.run === undefined);
}

/** "left unclear", "is unclear", "remains unclear". */
function isUnclear({ words, lines, verbAt }: AskedLine): boolean {
  return (
    [verbAt + 1, verbAt + 2].some((at) => lines.idle.unclear.has(words.text(at))) &&
    (words.is(verbAt, EventTag.be) || lines.idle.leaving.has(words.text(verbAt)))
  );
}

/** "made no comment", "Neither … made any public comment", "did not say who", "declined to say". */
function isSilence(line: AskedLine): boolean {
  const { words, from, verbAt } = line;
  const { making, comments } = line.lines.idle;
  if (isUnsaid(line) || isKeptBack(line)) return true;
  if (!making.has(words.text(verbAt))) return false;
  const isNone = words.text(verbAt + 1) === 'no';
  const isOfNobody = words.text(from) === 'neither' && words.text(verbAt + 1) === 'any';
  return (
    (isNone || isOfNobody) && [verbAt + 2, verbAt + 3].some((at) => comments.has(words.text(at)))
  );
}

/** "No names were released", "No name had been released as of Monday": what is kept back opens it. */
function isKeptBack({ words, lines, from, mention: { predicate } }: AskedLine): boolean {
  const { text } = words;
  const { kept, releasing } = lines.idle;
  const noun = words.document.at(from + 1).tag.startsWith('JJ') ? from + 2 : from + 1; // "No further details"
  return text(from) === 'no' && kept.has(text(noun)) && releasing.has(text(predicate.head));
}

/** "did not say who paid", "would not say whether", "repeatedly declined to say", "neither said much", "said little". */
function isUnsaid(line: AskedLine): boolean {
  const { words, from, verbAt } = line;
  const { text } = words;
  const { declining, speaking, little, helping, asked } = line.lines.idle;
  if (declining.has(text(verbAt)))
    return text(verbAt + 1) === 'to' && speaking.has(text(verbAt + 2));
  if (text(verbAt) === 'said')
    return (
      little.has(text(verbAt + 1)) || (text(verbAt + 1) === 'much' && text(from) === 'neither')
    );
  const isDenied = helping.has(text(verbAt)) && line.lines.denying.has(text(verbAt + 1));
  if (!isDenied || text(verbAt + 2) !== 'say') return false;
  let at = verbAt + 3;
  while (at < verbAt + WHEN_REACH && isWhen(line, at)) at++;
  return asked.has(text(at));
}
/** "did not say |on Monday |who" */
const WHEN_REACH = 8;

/** "If only" in front of somebody. */
function isWish(line: AskedLine): boolean {
  const { words, from } = line;
  const next = tokenAt(line, from + 2);
  return (
    words.text(from) === 'if' &&
    words.text(from + 1) === 'only' &&
    !isA(next, Class.number) &&
    next.tag !== 'NNS'
  );
}

/** "retorted with an advert of its own" */
function answersInKind(line: AskedLine): boolean {
  const { words, lines, verbAt, to } = line;
  if (!lines.idle.answering.has(words.text(verbAt))) return false;
  if (words.text(verbAt + 1) === 'with' && lines.anew.has(words.text(verbAt + 2)))
    if (lines.idle.remarks.has(words.text(verbAt + 3))) return !tellsWhat(line, verbAt + 4);
  for (let at = verbAt + 2; at < to - 1; at++)
    if (words.is(at, EventTag.possessive) && words.text(at + 1) === 'own')
      return words.text(at - 1) === 'of';
  return false;
}

/** "that …", "saying …", “…”: what was said. */
const tellsWhat = ({ words, lines, to }: AskedLine, at: number): boolean =>
  at < to &&
  (lines.contentOpeners.has(words.text(at)) ||
    words.is(at, EventTag.ing) ||
    /^[:,“"]$/.test(words.text(at)));

/** A verb without a subject opens it: "Take a trip". */
function isOrder(line: AskedLine): boolean {
  const { words, from, mention, named } = line;
  const first = tokenAt(line, from);
  return (
    first.tag === 'VB' &&
    words.tokens[from]?.opens === true &&
    words.tokens[from + 1]?.capital !== true &&
    !isReporting(words, mention.predicate) &&
    !named.some(({ mention: { start, end } }) => first.start >= start && first.end <= end)
  );
}
