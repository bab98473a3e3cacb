// A verb that nothing dates → the day that its words and those before leave it, as a guess: that of what is told, of the page, or none.
import type { EventDate } from '../../../model/briefing.js';
import { asLatest, inferredDay } from '../../../calendar/date-agreement.js';
import { memoizeByObject } from '../../../text/values/memoize.js';
import { countedFromDeed, tellsOfEarlier } from './attach-dates-undated.js';
import { isReporting } from '../clauses/clauses.js';
import type { Manner } from '../event-mention.js';
import { EventTag } from '../clauses/event-tags.js';
import type { EventWords, Run } from '../clauses/event-words.js';
import { isPresentNews } from './present-news.js';
import { inheritedDate, type DateContext } from './inherit-dates.js';
import { OPENING_SENTENCES, STANDING, type StandingVerb } from './standing.js';
import type { Predicate } from '../clauses/predicates.js';
import type { PhraseRange } from '../clauses/roles.js';

/** The verb, its sentence and what came before. */
export type UndatedVerb = {
  readonly words: EventWords;
  readonly predicate: Predicate;
  readonly manner: Manner;
  /** Who says it, in lower case; '' for a deed. */
  readonly speaker: string;
  readonly subject: PhraseRange | undefined;
  /** Its clause is what somebody says. */
  readonly isSaid: boolean;
  readonly sentence: PhraseRange & {
    readonly index: number;
    readonly place: number;
    readonly runs: readonly Run[];
  };
  /** ISO day. */
  readonly published: string | undefined;
  readonly memory: DateContext;
};

export type UndatedDay = {
  readonly rule: string;
  readonly date: EventDate | undefined;
  /** It tells how things stand, or is of a day that nobody prints; `date` is that by which it was so. */
  readonly isStanding?: boolean;
};

/** The first that applies decides; those without `date` leave the verb without a day. */
const RULES: readonly {
  readonly name: string;
  readonly applies: (asked: UndatedVerb) => boolean;
  readonly date?: (asked: UndatedVerb) => EventDate | undefined;
  /** The text speaks for its day. */
  readonly isTold?: boolean;
}[] = [
  // "will close"; near miss: "closed"
  {
    name: 'a plan has the day that it names, or none',
    applies: ({ predicate: { kind, hedged, planning } }) => kind === 'future' || hedged || planning,
  },
  // "A day before the announcement, the school shut"
  {
    name: 'so long before or after what the text told, or what has no day',
    applies: (asked) => countedBy(asked) !== undefined,
    date: (asked) => countedBy(asked)?.date,
    isTold: true,
  },
  // "It closed two lanes in May. The closures caused jams"; near miss: "The report caused jams"
  {
    name: 'the day of what is its subject, which the text told',
    applies: (asked) => toldSubject(asked) !== undefined,
    date: (asked) => {
      const date = toldSubject(asked);
      return date && { ...date, certainty: 'inferred' };
    },
    isTold: true,
  },
  // "shut it, three years after a survey found that it leaked"; near misses: "three years after the survey, it shut", "after a survey found a leak"
  {
    name: 'a clause that says so long after what',
    applies: isLongBefore,
  },
  {
    name: '“previously”, “at an earlier hearing”, “until now”: some day before',
    applies: ({ words, sentence }) => tellsOfEarlier(words, sentence),
  },
  // "had planned to retire"; near miss: "had a headache", "has planned", "Lind says she had got it"
  {
    name: 'the past perfect: some day before what is told',
    applies: ({ words, predicate: { kind, from }, isSaid }) =>
      kind === 'perfect' && words.text(from) === 'had' && !isSaid,
  },
  // "Light bends when it is tugged", "Norland is one of the largest isles"; near misses: "Rebels seize Tarn", which opens a text, "The phone has two cameras", "is being examined"
  {
    name: 'a truth in the present tense has no day',
    applies: (asked) =>
      isPresentDeed(asked) && !isNews(asked) && !isGoingOn(asked) && isTruth(asked),
  },
  {
    name: 'the present tense: the day of publication',
    applies: isPresentDeed,
    date: ({ published }) =>
      published === undefined ? undefined : asLatest(inferredDay(published)),
  },
  {
    name: '“recently”: some day before',
    applies: ({ sentence: { runs } }) => runs.some(({ mention }) => mention.value === 'PAST_REF'),
  },
];

/** The day of a verb that nothing dates, and the rule that gave it; undefined where it has none. */
export function undatedDay(asked: UndatedVerb): UndatedDay {
  const { words, predicate, manner, speaker, sentence, memory } = asked;
  const rule = RULES.find(({ applies }) => applies(asked));
  if (rule?.isTold === true) return { rule: rule.name, date: rule.date?.(asked) };
  const { from, index } = sentence;
  const goesOn = words.is(from, EventTag.pronoun) || words.is(from, EventTag.connective);
  const found =
    rule === undefined
      ? inheritedDate(memory, {
          sentence: index,
          speaker,
          goesOn,
          isDeed: isPastDeed(asked),
          isSame: words.among(from, 'pointing'),
          isPlain: predicate.kind !== 'past' || manner === 'saying',
          verb: asked.predicate.verb,
        })
      : { rule: rule.name, date: rule.date?.(asked) };
  const standing = standingOf(asked, found);
  const stands = STANDING.find(({ applies }) => applies(standing));
  return stands === undefined || found.date === undefined
    ? found
    : { rule: stands.name, date: asLatest(found.date), isStanding: true };
}

/** "three years |after a survey found": no comma stands between. */
function isLongBefore({ words, predicate, sentence }: UndatedVerb): boolean {
  return sentence.runs.some(({ to, mention }) => {
    if (!/^P\d/.test(mention.value) || words.text(to) !== 'after' || predicate.from <= to) return false;
    for (let at = to; at < predicate.from; at++) if (words.text(at) === ',') return false;
    return true;
  });
} // prettier-ignore

const isPastDeed = ({ words, predicate, manner }: UndatedVerb): boolean =>
  predicate.kind === 'past' && !isSaying(words, predicate, manner);

/** What the rules of how things stand ask of it. */
const standingOf = (asked: UndatedVerb, { date }: UndatedDay): StandingVerb => ({
  ...asked,
  standing: asked.memory.standing,
  guess: date,
  reports: !isPastDeed(asked) && isReporting(asked.words, asked.predicate),
});

/** "The barge burned", "has discovered" of an opening: nothing speaks for its day but the page. `date` is the one that it has. */
export const isOfPage = (
  { words, predicate, manner, sentence, memory, published }: UndatedVerb,
  date: EventDate | undefined,
): boolean =>
  date !== undefined &&
  date.start === published &&
  memory.lead === undefined &&
  !isSaying(words, predicate, manner) &&
  (predicate.kind === 'past' ||
    (predicate.kind === 'perfect' && sentence.place < OPENING_SENTENCES));

/** "said", "announced"; not "thought he was ill", which goes on in the time that is told, "were called to the quay", "told him to stay". */
const isSaying = (words: EventWords, { head, passive }: Predicate, manner: Manner): boolean =>
  manner !== 'deed' &&
  !words.is(head, EventTag.stative) &&
  !(passive && words.text(head) === 'called') &&
  !isOrder(words, head);

/** "told him to stay", "ordered the crew to leave"; not "told reporters on the way to Tarn" */
function isOrder({ text, document, among }: EventWords, head: number): boolean {
  if (!among(head, 'ordering')) return false;
  for (let at = head + 1; at < head + ORDER_REACH && text(at) !== ','; at++)
    if (text(at) === 'to') return document.at(at + 1).tag === 'VB';
  return false;
}
const ORDER_REACH = 5;

const countedBy = ({ words, sentence, memory }: UndatedVerb): UndatedDay | undefined =>
  countedFromDeed(words, sentence, memory);

/** The day of the deed that the noun of a subject comes back to: "closures" to "closed", "the crash" to "crashed". */
function toldSubject({
  words,
  predicate: { kind },
  subject,
  speaker,
  memory,
}: UndatedVerb): EventDate | undefined {
  if (kind !== 'past' || speaker !== '' || subject === undefined) return undefined;
  const { text, is, among } = words;
  const noun = text(subject.to - 1);
  const isDefinite = among(subject.from, 'definite');
  if (!isDefinite || !is(subject.to - 1, EventTag.eventNoun)) return undefined;
  for (const [stem, date] of memory.deeds)
    if (stem.length >= SHORTEST_STEM && noun.startsWith(stem)) return date;
  return undefined;
}

/** "vot" of "vote" and "voted" */
const SHORTEST_STEM = 3;

function isPresentDeed({ predicate, speaker }: UndatedVerb): boolean {
  return predicate.kind === 'present' && speaker === '';
}

const isNews = ({ words, predicate, sentence }: UndatedVerb): boolean =>
  isPresentNews(words, predicate, sentence);

/** "is being examined", "Lind says", "is now empty": of the day of the page. */
function isGoingOn({ words, predicate, sentence: { runs } }: UndatedVerb): boolean {
  if (isReporting(words, predicate)) return true;
  if (runs.some(({ mention }) => mention.value === 'PRESENT_REF')) return true;
  for (let at = predicate.from; at <= predicate.head; at++)
    if (words.is(at, EventTag.ing) || words.text(at) === 'being') return true;
  return [predicate.from - 1, predicate.to].some((at) => words.among(at, 'goingOn'));
}

/** "is an effect", "is one of the largest", "There are few ways", "That means", "Light bends", "A crane lifts": of no time. */
function isTruth({ words, predicate, subject }: UndatedVerb): boolean {
  const { head, to, from } = predicate;
  if (words.is(head, EventTag.be) && /^(?:an?|one)$/.test(words.text(to))) return true;
  if (words.among(from - 1, 'ofTruths')) return true;
  return subject !== undefined && isGeneric(words, subject);
}

/** "light", "satellites", "a crane": any such thing; not "the crane", "Norland", "two cranes", "iPlane 4", "Banks" of "he told Banks". */
function isGeneric(words: EventWords, { from, to }: PhraseRange): boolean {
  const { document, text, tokens } = words;
  const named = tokens
    .slice(from, to)
    .some(({ start, end }) => NAMED.test(document.body.slice(start, end)));
  if (named || capitalsOf(words).has(text(from))) return false;
  return /^an?$/.test(text(from)) || /^(?:NNS?|JJ[RS]?|VBG)$/.test(document.at(from).tag);
}

/** "iPlane", "4"; not "Light" */
const NAMED = /\d|.\p{Lu}/u;

/** The words that stand with a capital where no sentence opens, in lower case. */
const capitalsOf = memoizeByObject(
  ({ tokens }: EventWords): ReadonlySet<string> =>
    new Set(
      tokens.flatMap(({ text, capital, opens }, at) =>
        capital && !opens && !/^[.!?"”“]$/.test(tokens[at - 1]?.text ?? '.') ? text : [],
      ),
    ),
);
