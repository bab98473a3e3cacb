// The sentences that may tell what a quote leans on → the one that is read beside it: the sum of what speaks for each, or none.
import { isA, type Token } from '../../document/document.js';
import { Class } from '../../document/tagger/tag-set.js';
import type { Name, QuoteContext } from '../../model/briefing.js';
import { countBefore, type Range } from '../../text/range.js';
import { standsForPerson } from '../coreference/coreference.js';
import {
  hangsBy,
  isVerb,
  sentencesBefore,
  tokensIn,
  type ContextCandidate,
  type Leaning,
} from './context-sentence.js';
import { isForm, isPersonWord } from './leaning.js';
import { withoutPlural } from './word-counts.js';

/** What is asked of a candidate: its words, and the one of a quote. */
type Pair = {
  readonly leaning: Leaning;
  readonly candidate: ContextCandidate;
  readonly tokens: readonly Token[];
};

/** What speaks for a sentence, and against it. Set by hand on sixty quotes, of which sixty others were right as often. */
const WEIGHTS: readonly { readonly name: string; readonly weight: (pair: Pair) => number }[] = [
  {
    name: 'how far back it stands',
    weight: ({ candidate: { back } }) => NEXT - BACK * (back - 1),
  },
  {
    // Orr said that the board was late. “It will not meet,” Orr said. Near miss: The board was late. “It will not meet,” Orr said.
    name: 'it tells of the one who speaks',
    weight: ({ leaning, candidate }) =>
      candidate.kind !== 'question' &&
      (candidate.back === 1 || !isMarked(leaning, candidate)) &&
      mainSubject(leaning, candidate) === 'speaker'
        ? 2
        : 0,
  },
  {
    // “Will he go?” “Never,” Orr said. Asked if he would go, Orr sighed. “Never,” he said.
    name: 'it asks, or tells what was asked',
    weight: (pair) => (asks(pair) ? 2 : 0),
  },
  {
    // Lind said that the board was late. “It will not meet,” Orr said.
    name: 'somebody else says it',
    weight: ({ leaning, candidate }) =>
      candidate.kind === 'before' && mainSubject(leaning, candidate) === 'another who speaks'
        ? -0.4
        : 0,
  },
  {
    // Baxter left. “He is old,” Orr said. Near miss: The weather was fine. “He is old,” Orr said.
    name: 'it names whom “he” means',
    weight: ({ leaning, candidate, tokens }) => {
      if (!leansOnPerson(leaning) || candidate.kind === 'question') return 0;
      if (namesAnother(leaning, candidate)) return 2;
      // "Orr, a surgeon, left": of the one who speaks
      const isOwn = mainSubject(leaning, candidate) === 'speaker';
      const from = isOwn ? tokens.findIndex((token) => isA(token, Class.finite)) : 0;
      const isByNoun = candidate.back === 1 && hasPerson(leaning, tokens.slice(from));
      return isByNoun ? 1 : NEVER;
    },
  },
  {
    // The senate took up two bills. “Both bills are late,” Orr said.
    name: 'it has the noun',
    weight: ({ leaning: { on, language }, tokens }) => {
      if (on.noun === undefined) return 0;
      const { lower } = on.noun;
      if (tokens.some((token) => isForm(token.lower, lower))) return 1.5;
      return language.grammar.uses.definite.has(on.word?.lower ?? '') ? -0.25 : -0.75;
    },
  },
  {
    // Several left. “They are late,” Orr said. Near miss: Lind left. “They are late,” Orr said.
    name: 'it tells of several whom “they” may mean',
    weight: ({ leaning, tokens }) =>
      !leansOnSeveral(leaning)
        ? 0
        : tokens.some((token) => isSeveral(token, leaning))
          ? 0.75
          : -1.5,
  },
  {
    name: 'words of the quote stand in it',
    weight: ({ leaning, tokens }) => SHARED * Math.min(MOST_SHARED, sharedWords(leaning, tokens)),
  },
  {
    // But he would not let her go. “You did,” he said.
    name: 'it leans itself',
    weight: ({ leaning, candidate }) => {
      const word = candidate.kind === 'question' ? undefined : hangsBy(leaning, candidate);
      if (word === undefined) return 0;
      // "Although her boat is old, she said it was safe": of the one who speaks
      const isOwn =
        standsForPerson(word.lower, leaning.language) &&
        mainSubject(leaning, candidate) === 'speaker';
      return isOwn ? 0 : word.tag === 'DT' ? -0.75 : -1.5;
    },
  },
  {
    name: 'the speaker’s own words, from before',
    weight: ({ leaning, candidate }) => (isMarked(leaning, candidate) ? -0.5 : 0),
  },
  {
    name: 'a sentence in front of it is read with it',
    weight: ({ leaning: { document }, candidate: { start, sentence } }) =>
      start < (document.sentences[sentence]?.start ?? 0) - 1 ? -0.25 : 0,
  },
];

const NEXT = 0.5;
const BACK = 1;
const SHARED = 0.5;
const MOST_SHARED = 4;
const NEVER = -10;

/** What is asked of the best, by how sure it is that a quote leans. */
const LEAST = { 'what was told': 0, 'what was asked': 0, perhaps: 2, nothing: 2 } as const;
/** The same of the reporter's words right in front of what surely leans on what was told. */
const LEAST_NEXT = -1.5;

/** The sentences before a draft that tell what it leans on; undefined where nothing speaks for any. */
export function sentenceBefore(leaning: Leaning): QuoteContext | undefined {
  let best: ContextCandidate | undefined;
  const { on } = leaning.on;
  let most = -Infinity;
  for (const candidate of sentencesBefore(leaning)) {
    if (!isFit(leaning, candidate)) continue;
    const pair = { leaning, candidate, tokens: tokensIn(leaning, candidate) };
    const sum = WEIGHTS.reduce((all, { weight }) => all + weight(pair), 0);
    const isNext = candidate.kind === 'before' && candidate.back === 1;
    const least = on === 'what was told' && isNext ? LEAST_NEXT : LEAST[on];
    if (sum < least || sum <= most) continue;
    best = candidate;
    most = sum;
  }
  return best && { start: best.start, end: best.end, kind: best.kind };
}

/** An answer is read with a question or the speaker's own words, and with what tells that somebody asked; what leans on nothing with that alone. */
function isFit(leaning: Leaning, candidate: ContextCandidate): boolean {
  const { on } = leaning.on;
  if (on === 'what was told' || on === 'perhaps') return true;
  if (on === 'what was asked' && candidate.kind !== 'before') return true;
  return asks({ leaning, candidate, tokens: tokensIn(leaning, candidate) });
}

/** “You’re late”: somebody is addressed, and named before. */
const isAddress = ({ on: { word }, language: { quotes } }: Leaning): boolean =>
  word !== undefined && quotes.addressing.has(word.lower);

const hasPerson = (leaning: Leaning, tokens: readonly Token[]): boolean =>
  !isAddress(leaning) && tokens.some((token) => isPersonWord(token, leaning.language));

/** Whom “he” or “you” means may be told there, by name or by what he is: "the envoy". */
export const mayName = (leaning: Leaning, range: Range): boolean =>
  namesAnother(leaning, range) || hasPerson(leaning, tokensIn(leaning, range));

/** “He” or “you” is meant. */
export const leansOnPerson = (leaning: Leaning): boolean => {
  const { word } = leaning.on;
  return (
    word !== undefined && (standsForPerson(word.lower, leaning.language) || isAddress(leaning))
  );
};

const leansOnSeveral = ({ on: { word }, language: { quotes } }: Leaning): boolean =>
  word !== undefined && (quotes.they.has(word.lower) || quotes.pairing.has(word.lower));

/** "officials", "police"; near miss: "support for checks". */
function isSeveral(token: Token, { document, language: { quotes } }: Leaning): boolean {
  if (quotes.severalNouns.has(token.lower)) return true;
  if (token.tag !== 'NNS' && token.tag !== 'NNPS') return false;
  const index = document.phraseAt(document.indexAt(token.start)) ?? -1;
  const phrase = document.nounPhrases[index];
  const front = phrase === undefined ? undefined : document.at(phrase.from - 1);
  const isSubject = document.roles.some(({ subject }) => subject === index);
  if (isSubject) return true;
  return front === undefined || !isA(front, Class.preposition);
}

/** Who is told of in the last sentence of a candidate. */
function mainSubject(
  { coreference: { foci }, draft, document }: Leaning,
  { sentence }: ContextCandidate,
): 'speaker' | 'another who speaks' | undefined {
  const told = document.sentences[sentence];
  if (told === undefined) return undefined;
  const focus = foci[countBefore(foci, told.end) - 1];
  if (focus === undefined || focus.start < told.start) return undefined;
  const [main] = focus.subjects;
  if (main?.name !== undefined && main.name === draft.source.name) return 'speaker';
  return focus.speaks ? 'another who speaks' : undefined;
}

/** "Asked whether it was late", "Orr declined to say": right in front of the quote, and not answered there. Near miss: Asked, he said: “It was.” */
function asks({ leaning, candidate: { kind, back, start, end }, tokens }: Pair): boolean {
  if (kind === 'question') return tokens.length >= SHORTEST_QUESTION;
  const { quotes } = leaning.language;
  const isAnswered = leaning.drafts.some(
    (one) =>
      one.kind !== 'indirect' &&
      one.source.name === leaning.draft.source.name &&
      one.range.start >= start &&
      one.range.end <= end,
  );
  if (back > 1 || isAnswered) return false;
  return tokens.some(
    (token, at) =>
      isVerb(token) &&
      (quotes.questioning.has(token.lower) ||
        (quotes.unanswering.has(token.lower) && tokens[at + 1]?.tag === 'TO')),
  );
}

/** So many tokens ask something: “And Lind?”; near miss: “Huh?” */
const SHORTEST_QUESTION = 3;

/** Somebody else than the speaker is named there, who can be “he” or “she”. */
function namesAnother(
  { coreference, draft, on: { word }, language }: Leaning,
  range: Range,
): boolean {
  const { people, genders } = coreference;
  const { female, male } = language.grammar;
  const fits = (name: Name): boolean => {
    const gender = genders.get(name);
    if (name === draft.source.name || word === undefined) return false;
    return (
      (gender !== 'male' || !female.has(word.lower)) &&
      (gender !== 'female' || !male.has(word.lower))
    );
  };
  for (let at = countBefore(people, range.start); at < people.length; at++) {
    const person = people[at]!;
    if (person.start >= range.end) return false;
    if (fits(person.name)) return true;
  }
  return false;
}

/** It holds words in marks. */
const isMarked = ({ drafts }: Leaning, { kind, start, end }: ContextCandidate): boolean =>
  kind === 'own' &&
  drafts.some((one) => one.kind === 'direct' && one.range.start >= start && one.range.end <= end);

/** How many words that tell something stand in a quote and in a candidate. */
function sharedWords({ draft, document }: Leaning, tokens: readonly Token[]): number {
  const told = new Set(tokens.filter(isTelling).map(({ lower }) => withoutPlural(lower)));
  const shared = new Set<string>();
  for (const { start, end } of draft.fragments)
    for (let at = document.indexAt(start); ; at++) {
      const token = document.at(at);
      if (token.start < 0 || token.start >= end) break;
      const word = withoutPlural(token.lower);
      if (isTelling(token) && told.has(word)) shared.add(word);
    }
  return shared.size;
}

/** “bridge”, “closed”; not “be”, “say”, nor a name, which tells who and not what. */
const isTelling = (token: Token): boolean =>
  token.lower.length >= SHORTEST_TELLING && isA(token, Class.noun | Class.adjective | Class.verb);
const SHORTEST_TELLING = 5;
