// The English words by which a verb tells how things stood, or came about on a day that nobody prints.
import type { StandingLexicon } from '../../lexicons/line-lexicon.js';
import { union, words } from '../word-list.js';

/** Verbs of a state, for what tells how things stood as for what tells nothing. */
export const stateLexicon = {
  was: words('was were'),
  seeming: words('seem seems seemed'),
  looking: words('look looks looked feel feels felt sound sounds sounded'),
};

const OFTEN = words('always repeatedly often');

export const standingLexicon: StandingLexicon = {
  ...stateLexicon,
  ofLong: union(OFTEN, words('long since consistently never widely')),
  later: words('later subsequently eventually originally initially'),
  laterUnits: words('hours days weeks months years year month week'),
  otherTimes: /^(?:at the time|over the next|in those days|back then|before that|before long)\b/,
  schooled: words('went attended'),
  schools: words('university college school academy institute conservatory seminary polytechnic'),
  earned: words('received earned holds held completed gained has had'),
  degrees: words('degree doctorate diploma phd ph.d mba'),
  served: words('played served spent worked lived taught coached ruled led ran'),
  longUnits: words('season seasons year years decade decades term terms'),
  counted: words('a an one two three four five six seven eight nine ten several many'),
  every: words('every each'),
  everyUnits: /^(?:day|night|week|weekend|month|year|summer|winter|spring|autumn|\p{L}+day)$/u,
  lasting: words('for'),
  longTimes: words('months years decades weeks generations centuries'),
  behind: words('after following before'),
  within: words('in during at over throughout'),
  meanwhile: words('when while as'),
  beside: words('as while when although though after'),
  plainSpeech: words('said told added wrote tweeted'),
  gradual: words('began started continued kept swelled grew gained emerged became remained helped'),
  also: words('also'),
  again: union(OFTEN, words('frequently sometimes regularly routinely usually')),
  beforeOthers: words('first'),
  like: words('like as'),
  ofMind: words('knew wanted liked loved hated needed owned resembled'),
};
