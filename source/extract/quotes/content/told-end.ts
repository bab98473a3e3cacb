// Tokens of what stands behind a verb of saying → where the reporter goes on in it, by the tense of a verb or by a name that is told of.
import type { Language } from '../../../languages/language.js';
import { does, has, Is, Use } from '../../word-classes.js';
import { standsForPerson } from '../../coreference/coreference.js';
import type { ContentRange, Report } from '../draft.js';
import {
  isFiniteToken,
  isSign,
  type PassageToken,
  type PassageVerb,
} from '../../passages/passages.js';
import type { Phrase } from '../../passages/phrases.js';
import { hasFinite, hasMarked, skipNounPhrase, trimEnd } from '../../passages/steps.js';

type EndRule = {
  readonly name: string;
  /** True where the reporter goes on at this token of the content. */
  readonly applies: (told: Told, at: number) => boolean;
};

/** A content and the verb that it hangs on. */
type Told = ContentRange & {
  readonly tokens: readonly PassageToken[];
  readonly cue: PassageVerb | undefined;
  /** Token of that verb. */
  readonly cueAt: number;
  /** Who says it. */
  readonly phrase: Phrase | undefined;
  readonly language: Language;
};

const END_RULES: readonly EndRule[] = [
  {
    // The jibe – Orr said Lind was late – was cheap; not Orr said the jibe – a cheap one – was late, Orr – an old hand – said it was late – again
    name: 'the dash that closes the aside in which it is said',
    applies: (told, at) => isSign(told.tokens[at], DASHES) && standsInAside(told),
  },
  {
    // said the cover was “cruel” and referred to a study; said it was “stolen” but offered no proof; not said the mayor called and left
    name: 'what only a speaker does, in the tense of the verb of saying',
    applies: ({ tokens, cue, language: { quotes } }, at) => {
      if (!does(tokens[at], Use.additive | Use.adversative)) return false;
      const verb = tokens[at + 1];
      const isDeed =
        quotes.speakerDeeds.has(verb?.lower ?? '') ||
        (does(tokens[at], Use.adversative) &&
          quotes.denyingOpeners.has(tokens[at + 2]?.lower ?? ''));
      return isDeed && isOfReporter(verb?.verb, cue);
    },
  },
  {
    // wanted a feast “at the palace”|, presumably as king; the board weighed the ruling|, which it reportedly wrote; not said that, apparently, it was late
    name: 'a guess at what was meant',
    applies: ({ tokens, from, to, language: { quotes } }, at) => {
      if (!isComma(tokens, at) || !hasFinite(tokens, from, at)) return false;
      let guess = at + 1;
      if (does(tokens[guess], Use.which | Use.who))
        while (has(tokens[guess], Is.relative | Is.subject | Is.auxiliary)) guess++;
      return (
        quotes.guessing.has(tokens[guess]?.lower ?? '') &&
        !isSign(tokens[guess + 1], ',') &&
        guess + 1 < to
      );
    },
  },
  {
    // said the rebels would return | and ordered the gates shut; not said it was late | and rained, would return | and would stay
    name: 'a verb in the tense of the verb of saying, behind modal verbs',
    applies: ({ tokens, from, cue }, at) => {
      if (!does(tokens[at], Use.additive | Use.adversative)) return false;
      let verb = at + 1;
      while (has(tokens[verb], Is.adverb)) verb++;
      return isOfReporter(tokens[verb]?.verb, cue) && isModal(tokens, from, at);
    },
  },
  {
    // Orr said the dam was safe | and flew to Oslo; not said the bus skidded and left the road, police said he was drunk and left
    name: 'what the one who speaks does with the body, behind what is so',
    applies: (told, at) => {
      const { tokens, cue, language } = told;
      const isAnd = does(tokens[at], Use.additive);
      if (!isAnd && !isComma(tokens, at)) return false;
      let verb = at + 1;
      while (has(tokens[verb], Is.adverb)) verb++;
      if (!isAnd && verb === at + 1) return false;
      if (!language.quotes.bodyDeeds.has(tokens[verb]?.lower ?? '')) return false;
      const group = tokens[verb]?.verb;
      // "laid" is tagged as a participle at times: "was safe and | laid flowers"; near miss: "had gone and laid flowers"
      const isPast =
        isOfReporter(group, cue) ||
        (group?.tense === 'participle' && cue?.tense === 'past' && !hasPerfect(told, at));
      return isPast && isOnePerson(told) && tellsState(told, at);
    },
  },
  {
    // said the ice was “thin as a plate”|, and the police closed the lake; not said it was “a gem”, and the film deserved a prize
    name: 'what another did, behind what is so',
    applies: (told, at) => {
      const { tokens, from, to, cue, language } = told;
      const isAnd = does(tokens[at + 1], Use.additive);
      const isApart = isSign(tokens[at], ',') || tokens[at]?.ends === ',';
      if (!isAnd || !isApart || has(tokens[at + 2], Is.subject)) return false;
      const verb = skipNounPhrase(tokens, at + 2, to);
      const group = tokens[verb]?.verb;
      if (verb === at + 2 || group?.passive === true || !isOfReporter(group, cue)) return false;
      if (isState(tokens[verb]?.lower ?? '', language)) return false;
      return hasMarked(tokens, from, at + 1) && tellsState(told, at + 1);
    },
  },
  {
    // would call up Tess Moran|, who left in May; not Tess Moran, who left in May, would start; the man who left
    name: 'what is told of a name at the end',
    applies: ({ tokens, from, to }, at) => {
      const isOf = does(tokens[at + 1], Use.who | Use.where);
      if (!isSign(tokens[at], ',') || !isOf || !isNamed(tokens, at - 1)) return false;
      if (hasMarked(tokens, at, to)) return false;
      for (let next = at + 2; next < to; next++) if (isSign(tokens[next], ',')) return false;
      return hasFinite(tokens, from - 1, at) || tokens[from]?.phraseEnd !== undefined;
    },
  },
  {
    // ruled the sale was void|, dealing a blow to the firm; not said the dam burst, leaving 300 homeless
    name: 'a participle that tells what the saying does',
    applies: ({ tokens, to, language: { quotes } }, at) =>
      isComma(tokens, at) &&
      (quotes.comments.has(tokens[at + 1]?.lower ?? '') ||
        (quotes.effects.has(tokens[at + 1]?.lower ?? '') &&
          hasNoun(
            tokens,
            { from: at + 2, to: Math.min(to, at + 2 + LONGEST_PHRASE) },
            quotes.reactions,
          ))),
  },
  {
    // said the vote was bought|, an accusation that the mayor denies; not said the clerk, an old friend, had left
    name: 'a noun of saying that takes up what was said',
    applies: ({ tokens, to, language: { quotes } }, at) => {
      if (!isComma(tokens, at) || !has(tokens[at + 1], Is.determiner)) return false;
      const noun = pastAdjectives(tokens, at + 2, to);
      const isOpen = noun + 1 >= to || has(tokens[noun + 1], Is.relative | Is.sign | Is.subject);
      return quotes.statedNouns.has(tokens[noun]?.lower ?? '') && isOpen;
    },
  },
  {
    // promised free school meals| in a move that surprised teachers; not said the bank had cut rates in a move to help
    name: 'what sort of act the saying is',
    applies: ({ tokens, from, to, language: { quotes } }, at) => {
      const opening = isComma(tokens, at) ? at + 1 : at;
      const isAct = quotes.actOpeners.has(tokens[opening]?.lower ?? '');
      if (!isAct || !has(tokens[opening + 1], Is.determiner)) return false;
      // "a move reminiscent of": the adjective may stand behind its noun
      const phrase = { from: opening + 2, to: pastAdjectives(tokens, opening + 2, to) + 1 };
      if (hasNoun(tokens, phrase, quotes.remarkNouns)) return true;
      return hasNoun(tokens, phrase, quotes.moveNouns) && !tellsOfDeed(tokens, from, at);
    },
  },
  {
    // suggested she was not afraid| and confronted her with a letter; not said she was kind and greeted all by name
    name: 'what else is done to the one who is spoken to',
    applies: ({ tokens, cue, language: { quotes } }, at) =>
      does(tokens[at], Use.additive) &&
      isOfReporter(tokens[at + 1]?.verb, cue) &&
      quotes.facing.has(tokens[at + 1]?.lower ?? '') &&
      has(tokens[at + 2], Is.object),
  },
];

/** In tokens: what a participle has for an object. */
const LONGEST_PHRASE = 6;

const DASHES = '—–-';

/** "The jibe – Orr | said": a dash stands open in front of the verb. */
function standsInAside({ tokens, cueAt }: Told): boolean {
  let dashes = 0;
  for (let at = cueAt - 1; at >= Math.max(0, cueAt - LONGEST_BEFORE); at--) {
    if (isSign(tokens[at], '.?!')) break;
    if (isSign(tokens[at], DASHES)) {
      // the aside is the saying itself: few words stand between
      if (dashes === 0 && cueAt - at > LONGEST_PHRASE) return false;
      dashes++;
    }
  }
  return dashes % 2 === 1;
}
/** In tokens. */
const LONGEST_BEFORE = 80;

const isComma = (tokens: readonly PassageToken[], at: number): boolean =>
  isSign(tokens[at], ',') && tokens[at + 1]?.marked === undefined;

function hasNoun(
  tokens: readonly PassageToken[],
  { from, to }: ContentRange,
  nouns: ReadonlySet<string>,
): boolean {
  for (let at = from; at < to && !has(tokens[at], Is.sign | Is.relative); at++)
    if (nouns.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** The last word of the phrase that is open at `from`: "a rather blunt | rebuke of". */
function pastAdjectives(tokens: readonly PassageToken[], from: number, to: number): number {
  let at = from;
  while (
    at + 1 < to &&
    at - from < 3 &&
    tokens[at + 1]?.phraseEnd !== undefined &&
    tokens[at + 1]?.phraseEnd === tokens[at]?.phraseEnd
  )
    at++;
  return at;
}

/** "the bank had cut rates", "they left": a deed that is over is told, which what stands behind may be of. */
function tellsOfDeed(tokens: readonly PassageToken[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isFiniteToken(tokens, at) && tokens[at]?.verb?.modal === undefined) return true;
  return false;
}

/** A person, "she", "the surgeon", who walks and waves. Near misses: "police", "the ministry", "officials". */
function isOnePerson({ tokens, phrase, language }: Told): boolean {
  if (phrase === undefined) return false;
  if (phrase.name !== undefined) return phrase.name.kind === 'person';
  if (phrase.pronoun !== undefined) return standsForPerson(phrase.pronoun, language);
  const { lower = '' } = tokens[phrase.head] ?? {};
  return has(tokens[phrase.head], Is.role) && !language.quotes.pluralEnding.test(lower);
}

/** "the dam was safe", "talks had failed", "she knew": a clause, and no verb of it tells in the past what was done. */
function tellsState({ tokens, from, language }: Told, to: number): boolean {
  let isClause = false;
  for (let at = from; at < to; at++) {
    const { verb, lower = '' } = tokens[at] ?? {};
    if (verb?.finite !== true || !isFiniteToken(tokens, at)) continue;
    isClause = true;
    const isSo = verb.copula || verb.modal !== undefined || isState(lower, language);
    if (!isSo && verb.tense !== 'perfect') return false;
  }
  return isClause;
}

const isState = (verb: string, { events, quotes }: Language): boolean =>
  events.uses.stative.has(verb) || quotes.standingPasts.has(verb);

function hasPerfect({ tokens, from }: Told, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.verb?.tense === 'perfect') return true;
  return false;
}

/** Where the reporter goes on in a content behind the verb of its report; its own end where nothing is the reporter's. */
export function endOfTold(
  tokens: readonly PassageToken[],
  { from, to }: ContentRange,
  { cue: { from: cueAt }, phrase }: Report,
  language: Language,
): number {
  const told = { tokens, from, to, cue: tokens[cueAt]?.verb, cueAt, phrase, language };
  for (let at = from; at < to; at++) {
    const isMarked = tokens[at]?.marked !== undefined;
    if (at === from && !isMarked) continue;
    if (END_RULES.some(({ applies }) => applies(told, at)))
      return trimEnd(tokens, from, isMarked ? at + 1 : at);
  }
  return to;
}

/** True for a verb in the tense of the verb of saying: "declined" of "said …", "has hired" of "insists …". */
function isOfReporter(verb: PassageVerb | undefined, cue: PassageVerb | undefined): boolean {
  if (verb?.finite !== true || verb.modal !== undefined || cue === undefined) return false;
  if (cue.tense === 'past') return verb.tense === 'past';
  return cue.tense === 'present' && (verb.tense === 'present' || verb.tense === 'perfect');
}

/** True where each finite verb is modal, and one stands there: "would go". */
function isModal(tokens: readonly PassageToken[], from: number, to: number): boolean {
  let count = 0;
  for (let at = from; at < to; at++) {
    if (!isFiniteToken(tokens, at)) continue;
    if (tokens[at]?.verb?.modal === undefined) return false;
    count++;
  }
  return count > 0;
}

const isNamed = (tokens: readonly PassageToken[], at: number): boolean =>
  tokens[at]?.name !== undefined || has(tokens[at], Is.country);
