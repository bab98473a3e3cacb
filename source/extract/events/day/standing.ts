// A verb that nothing dates → why the day that its page leaves it says little: it tells how things stand, or came about on some day that
// nobody prints. Such a guess is not listed: of lines without a printed day nearly half stood under a wrong one.
import { dayNumber } from '../../../calendar/civil-days.js';
import type { StandingLexicon } from '../../../languages/lexicons/line-lexicon.js';
import type { EventDate } from '../../../model/briefing.js';
import { eventDateOf } from './event-dates.js';
import { EventTag } from '../clauses/event-tags.js';
import type { EventWords, Run } from '../clauses/event-words.js';
import type { DateContext } from './inherit-dates.js';
import type { Predicate } from '../clauses/predicates.js';
import type { PhraseRange } from '../clauses/roles.js';

/** A verb, its sentence and what the article printed before it. */
export type StandingVerb = {
  readonly words: EventWords;
  readonly predicate: Predicate;
  /** What is known of its language. */
  readonly standing: StandingLexicon;
  /** Who says it, in lower case; '' for a deed. */
  readonly speaker: string;
  /** Its clause is what somebody says. */
  readonly isSaid: boolean;
  /** It reports what somebody says or shows. */
  readonly reports: boolean;
  readonly sentence: PhraseRange & {
    readonly index: number;
    /** In the text: 0 opens it, whatever day stands above. */
    readonly place: number;
    readonly runs: readonly Run[];
  };
  /** ISO day. */
  readonly published: string | undefined;
  /** The day that it is guessed to be of. */
  readonly guess: EventDate | undefined;
  readonly memory: DateContext;
};

/** So many first sentences tell the news, even in the perfect or the present. */
export const OPENING_SENTENCES = 3;

const isBehindOpening = ({ sentence }: StandingVerb): boolean =>
  sentence.place >= OPENING_SENTENCES;

/** The first that applies is the reason. */
export const STANDING: readonly {
  readonly name: string;
  readonly applies: (asked: StandingVerb) => boolean;
}[] = [
  // "Four towns have banned buses", behind the opening; near misses: the same as the opening, "Lind says the quay has shut"
  {
    name: 'a perfect behind the opening: how things stand',
    applies: (asked) => isPerfect(asked) && !asked.isSaid && isBehindOpening(asked),
  },
  // "has long defended", "have since hailed her", "was widely criticised"; near miss: "has now resigned"
  {
    name: 'a long time: “long”, “since”, “widely” …',
    applies: hasLong,
  },
  // "has been mocked ever since she spoke"; near miss: "has been closed since Monday"
  { name: 'it goes on ever since', applies: ({ words, predicate, sentence }) => predicate.kind === 'perfect' && goesOnSince(words, predicate, sentence) },
  // "Orr later sold it", "Weeks later the mill burned", "At first she was hurt"; near misses: "Orr later said", "later on Monday"
  { name: 'some time after or before what is told', applies: isOfAnotherTime },
  // "She starred in a 1983 film"; near misses: "repealed a 2010 law" of the opening, "said that the 2010 law"
  { name: 'a year of long ago stands with it', applies: hasOldYear },
  // "After the Tarn shooting, Orr announced"; near misses: "After the vote on Monday, Orr left", "After she lost, Orr left"
  {
    name: 'after what the sentence only names',
    applies: opensBehindEvent,
  },
  // "She is challenging Orr", behind the opening; near misses: the same as the opening, "Lind says it is safe"
  {
    name: 'the present tense behind the opening: how things stand',
    applies: (asked) =>
      asked.predicate.kind === 'present' &&
      !asked.reports &&
      asked.sentence.place >= OPENING_SENTENCES,
  },
  // "She is famous for it", behind the first sentence; near misses: "Nine are dead" as the first, "It is being examined"
  {
    name: 'what somebody or something is',
    applies: ({ predicate: { kind, copula }, sentence }) =>
      kind === 'present' && copula && sentence.place > 0,
  },
  // "studied law in Tarn", "went to Orlo University", "played two seasons"; near misses: "went to Tarn", "played two matches"
  { name: 'what a life was', applies: isOfLife },
  // "For months, farmers complained"; near miss: "For the fans, it ended badly"
  { name: 'it went on for long', applies: opensLong },
  // "It sank in May. The crew rowed to Tarn", on a page of Monday; near misses: "It sank in May. … It sank on Sunday. The crew rowed to
  // Tarn", "It sank in May. Orr said she was sound"
  { name: 'a day before it is named near it: it may be of that', applies: isNearEarlier },
  // "Orr gave an interview last year. She told the paper that it was a lie", "Orr told a court in May that … Orr said that …"; near misses:
  // "Orr gave an interview last year. The mayor said it was a lie", "It sank in May, Orr said on Monday. She said that …"
  { name: 'a saying that goes on from a time before', applies: saysOnFromEarlier },
  // "Nobody was hurt. Farmers began to complain", "… As the fire spread, …", "… Orr also wrote two books"; near miss: "… Orr left"
  { name: 'it began, went on or was done beside what is told', applies: wentBeside },
  // "Orr repeatedly called it a lie", "The Post first reported it"; near miss: "Orr said he was first"
  { name: 'it was done again and again, or before others did', applies: isRepeated },
  // "When he made the remark, he was speaking to donors", behind the opening; near miss: "When he fell, the crew stopped"
  { name: 'what went on while something was done', applies: wentOn },
  // "It seemed as good a time as any", "It felt like a farce"; near misses: "It looked into the case", "She felt the quake"
  { name: 'what something seemed to be', applies: isSeeming },
  // "Lind knew Orr", "wanted more"; near misses: "Lind said she knew Orr", "learned of it"
  { name: 'what somebody knew, liked or wanted', applies: isOfMind },
  // "used it as a line of attack in the 2010 elections"; near misses: "repealed a 2010 law", "denied that it sold bonds in May"
  { name: 'a time of long ago stands by it', applies: hasOldTime },
]; // prettier-ignore

/** "has left", "have been seen"; not "had left". */
const isPerfect = ({ words, predicate: { kind, from } }: StandingVerb): boolean =>
  kind === 'perfect' && words.text(from) !== 'had';

/** "has long defended", "has since hailed", "have always met", "has been praised ever since" */
function hasLong({ standing, words: { text }, predicate: { from, to } }: StandingVerb): boolean {
  for (let at = from; at < to; at++) if (standing.ofLong.has(text(at))) return true;
  return false;
}

/** "has been mocked |ever since" */
function goesOnSince({ text }: EventWords, { to }: Predicate, sentence: PhraseRange): boolean {
  for (let at = to; at < sentence.to - 1; at++)
    if (text(at) === 'ever' && text(at + 1) === 'since') return true;
  return false;
}

/** "later", "at first", "weeks later", "when the blast took place": no day that the text tells, and none that is printed. */
function isOfAnotherTime({ standing, words, predicate, sentence }: StandingVerb): boolean {
  const { text } = words;
  const isDated = sentence.runs.some(({ mention }) => eventDateOf(mention) !== undefined);
  if (predicate.kind !== 'past' || isDated) return false;
  const before = text(predicate.from - 1);
  if (standing.later.has(before)) return true;
  if (before === 'first' && text(predicate.from - 2) === 'at') return true;
  for (let at = sentence.from; at < sentence.to - 1; at++) {
    if (words.inQuote(at)) continue;
    if (text(at + 1) === 'later' && standing.laterUnits.has(text(at))) return true;
    if (at > predicate.head && text(at) === 'took' && text(at + 1) === 'place' && words.is(at - 1, EventTag.eventNoun)) return true;
  }
  const opening = [0, 1, 2].map((on) => text(sentence.from + on)).join(' ');
  return standing.otherTimes.test(opening);
} // prettier-ignore
/** The only times in it are years that are over, behind the opening: "a 1983 film", "the law of 2010". */
function hasOldYear({
  words,
  predicate,
  reports,
  isSaid,
  sentence,
  published,
}: StandingVerb): boolean {
  if (
    predicate.kind !== 'past' ||
    reports ||
    isSaid ||
    published === undefined ||
    sentence.place < OPENING_SENTENCES
  )
    return false;
  const dates = sentence.runs
    .filter(({ from }) => !words.inQuote(from))
    .flatMap(({ mention }) => eventDateOf(mention) ?? []);
  return dates.length > 0 && dates.every(({ end }) => dayNumber(published) - dayNumber(end) > YEAR);
}

/** "born", "grew up", "studied", "attended Orlo College", "went to the University of Tarn", "served two terms" */
function isOfLife({ standing, words, predicate: { head, kind } }: StandingVerb): boolean {
  if (kind === 'present' || kind === 'future') return false;
  const { text } = words;
  if (words.is(head, EventTag.lifelong)) return true;
  const isSchooled = standing.schooled.has(text(head));
  const isServed = standing.served.has(text(head));
  const isEarned = standing.earned.has(text(head));
  for (let at = head + 1; at < head + LIFE_REACH && text(at) !== ',' && text(at) !== '.'; at++) {
    if (isSchooled && standing.schools.has(text(at)) && words.tokens[at]?.capital === true) return true;
    if (isEarned && standing.degrees.has(text(at)) && !words.inQuote(at)) return true;
    if (isServed && standing.longUnits.has(text(at)) && (standing.counted.has(text(at - 1)) || /^\d+$/.test(text(at - 1)))) return true;
  }
  return false;
} // prettier-ignore
const LIFE_REACH = 8;

/** "For months, …", "For the past eight years, …", "Every other week, …" */
function opensLong({ standing, words: { text }, sentence: { from, to } }: StandingVerb): boolean {
  if (standing.every.has(text(from)))
    return [from + 1, from + 2].some((at) => standing.everyUnits.test(text(at)));
  if (!standing.lasting.has(text(from))) return false;
  for (let at = from + 1; at < Math.min(to, from + LONG_REACH); at++)
    if (standing.longTimes.has(text(at))) return true;
  return false;
}
const LONG_REACH = 6;

/** "After the Tarn shooting, …", "Following the vote, …": an event noun up to a comma, and no verb and no date in between. */
function opensBehindEvent({ standing, words, sentence: { from, to } }: StandingVerb): boolean {
  const { document, text, is, inDate } = words;
  if (!standing.behind.has(text(from))) return false;
  for (let at = from + 1; at < Math.min(to, from + OPENING_PHRASE); at++) {
    if (text(at) === ',') return is(at - 1, EventTag.eventNoun);
    if (inDate(at) || document.at(at).tag.startsWith('VB')) return false;
  }
  return false;
}
const OPENING_PHRASE = 8;

/** A time more than so many days before the page is of no news. */
const OLD = 14;

/** "used it in the 2010 elections": a time of long ago in the phrases of the verb, which no comma and no participle cuts off. */
function hasOldTime({ standing, words, predicate, reports, sentence, published }: StandingVerb): boolean {
  if (predicate.kind !== 'past' || reports || published === undefined) return false;
  return sentence.runs.some((run) => {
    if (isEarlier(words, run) && run.from >= predicate.to) return true;
    const date = eventDateOf(run.mention);
    if (date === undefined || dayNumber(published) - dayNumber(date.end) <= OLD) return false;
    const tie = words.is(run.from - 1, EventTag.determiner) ? run.from - 2 : run.from - 1;
    if (run.from < predicate.to || words.is(run.to, EventTag.work)) return false;
    if (!standing.within.has(words.text(tie))) return false;
    return !isCutOff(words, predicate.to, tie);
  });
} // prettier-ignore

const YEAR = 365;

/** "earlier in the year", "earlier this year" */
const isEarlier = ({ text }: EventWords, { from, to }: Run): boolean =>
  text(from) === 'earlier' && text(to - 1) === 'year';

/** A comma, or another verb: "the mill |that it built in 1990", "a mill |built in 1990". */
function isCutOff({ document, is }: EventWords, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (is(at, EventTag.cutting) || document.at(at).tag.startsWith('VB')) return true;
  return false;
}

/** So many sentences and paragraphs behind a date what is told may still be of that. */
const NEAR = { sentences: 4, paragraphs: 2 } as const;

/** A deed, or what somebody does by speaking, that the words in front of it may date. */
const isDatable = ({ standing, words, predicate: { kind, head } }: StandingVerb): boolean =>
  kind === 'past' && !standing.plainSpeech.has(words.text(head));

/** The last date that was named is of a day before the guess, and stands near. */
function isNearEarlier(asked: StandingVerb): boolean {
  const { words, sentence, memory, guess } = asked;
  const { named } = memory;
  if (named === undefined || guess === undefined || !isDatable(asked)) return false;
  if (named.date.end >= guess.start || sentence.index - named.sentence > NEAR.sentences)
    return false;
  if (sentence.runs.some(({ mention }) => eventDateOf(mention)?.start === guess.start))
    return false;
  let paragraphs = 0;
  for (let at = named.from + 1; at <= sentence.from; at++)
    if (words.tokens[at]?.opens === true) paragraphs++;
  return paragraphs <= NEAR.paragraphs && !isBehindSameDay(asked);
}

/** The sentence before prints the very day that is guessed. */
function isBehindSameDay({ sentence, memory: { last }, guess }: StandingVerb): boolean {
  return (
    last?.sentence === sentence.index - 1 &&
    last.run !== undefined &&
    last.date?.start === guess?.start
  );
}

/** The sentence before names a time before the guess, and this goes on with "she", or with who spoke there. */
function saysOnFromEarlier({ words, predicate, reports, speaker, sentence, memory: { named, last }, guess }: StandingVerb): boolean {
  if (predicate.kind !== 'past' || !reports || named === undefined || guess?.isLatest !== true) return false;
  if (named.sentence !== sentence.index - 1 || named.date.end >= guess.start) return false;
  if (sentence.runs.some(({ mention }) => eventDateOf(mention) !== undefined)) return false;
  const isSameSpeaker = speaker !== '' && last?.sentence === sentence.index - 1 && last.speaker === speaker;
  return isSameSpeaker || words.among(sentence.from, 'pronouns');
} // prettier-ignore

const isMidway = ({ words, sentence }: StandingVerb): boolean =>
  sentence.place > 0 && words.tokens[sentence.from]?.opens === false;

/** "began to complain", "As the fire spread, …", "also wrote", in the midst of a paragraph. */
function wentBeside(asked: StandingVerb): boolean {
  if (!isDatable(asked) || !isMidway(asked) || isBehindSameDay(asked)) return false;
  if (!isBehindOpening(asked)) return false;
  const { standing, predicate, sentence, reports } = asked;
  const { text } = asked.words;
  if (standing.beside.has(text(sentence.from))) return true;
  if (standing.gradual.has(text(predicate.head))) return true;
  return !reports && [predicate.from - 1, predicate.to].some((at) => standing.also.has(text(at)));
}

/** "repeatedly called", "first reported" */
function isRepeated({ standing, words, predicate, sentence }: StandingVerb): boolean {
  if (predicate.kind !== 'past' || sentence.place === 0) return false;
  const before = words.text(predicate.from - 1);
  const isAgain = standing.again.has(before) || standing.again.has(words.text(predicate.to));
  return isAgain || standing.beforeOthers.has(before);
}

/** "When …, he was speaking" */
function wentOn({ standing, words, predicate: { from, head }, sentence }: StandingVerb): boolean {
  return (
    sentence.place >= OPENING_SENTENCES &&
    standing.meanwhile.has(words.text(sentence.from)) &&
    standing.was.has(words.text(from)) &&
    words.is(head, EventTag.ing)
  );
}

/** "seemed", "looked like", "felt as if" */
function isSeeming({ standing, words: { text }, predicate: { head, to } }: StandingVerb): boolean {
  const { seeming, looking, like } = standing;
  return seeming.has(text(head)) || (looking.has(text(head)) && like.has(text(to)));
}

/** "knew", "wanted" of a sentence, not of what is said. */
function isOfMind({
  standing,
  words,
  predicate: { kind, head },
  isSaid,
  reports,
}: StandingVerb): boolean {
  return kind === 'past' && !isSaid && !reports && standing.ofMind.has(words.text(head));
}
