// A quote → what it weighs, and by which rule it is not listed, or only where few others are: three tables.
import type { Quote } from '../../model/briefing.js';
import type { Weight } from '../../model/trace.js';
import { wordsIn, type QuoteFacts, type RuleFacts } from './quote-facts.js';

/** What a quote weighs: the sum of these. Set by hand after trials over 22 stories; each part is told by `--why`. */
const WORTH: readonly { readonly name: string; readonly weight: (facts: QuoteFacts) => number }[] =
  [
    { name: 'independent texts that print it', weight: ({ texts }) => Math.log(texts) },
    {
      name: 'its speaker is named',
      weight: ({ quote: { speaker } }) => (speaker === undefined ? 0 : 0.5),
    },
    { name: 'articles that name its speaker', weight: ({ speakerShare }) => 0.25 * speakerShare },
    { name: 'how far down it stands', weight: ({ depth }) => -0.25 * depth },
    { name: 'it says enough', weight: ({ words }) => 0.5 * Math.min(1, words / ENOUGH_WORDS) },
    { name: 'it is a scrap', weight: ({ words }) => (words < FEWEST_WORDS ? -0.5 : 0) },
    {
      name: 'a part of it is told',
      weight: ({ quote: { kind }, heard }) =>
        kind === 'mixed' ? (heard < ENOUGH_HEARD ? -0.6 : -0.3) : 0,
    },
    {
      name: 'it ends in a question',
      weight: ({ quote: { text } }) => (ENDS_ASKING.test(text) ? -0.3 : 0),
    },
  ];
/** “Are you late?”; near miss: “Late? No.” */
const ENDS_ASKING = /\?["”’')\]]*$/;
const FEWEST_WORDS = 6;
const ENOUGH_WORDS = 25;

/**
 * Rules for quotes that are listed only where hardly any other is: few words lean on what was asked or said before ("It is," "Not us").
 * Of such lines that readers judged one in three was good, of the others two in three, and an editor kept one in three.
 */
const LIGHT: readonly {
  readonly name: string;
  readonly applies: (facts: QuoteFacts, worth: number) => boolean;
  /** True where several texts that print it don't make up for it. */
  readonly however?: true;
}[] = [
  // “The pier was lost.” with nobody beside it. Near miss: “The pier was lost,” a neighbour said. Of 78 such quotes that readers judged two were good.
  {
    name: 'nobody is told to say it, and others say more',
    applies: ({ quote: { speaker, speakerDescription } }) =>
      speaker === undefined && speakerDescription === undefined,
    however: true,
  },
  // Lind shook his head. “It was late.” Near misses: “It was late,” Lind said; Lind said he was tired. “It was late.” Of 62 such quotes that
  // readers judged ten stood in a wrong mouth, 37 were good.
  {
    name: 'nobody is told to say it: who acts or speaks near it was taken, and others say more',
    applies: ({ isSaidOn, quote: { speakerRule } }) => BY_NEARNESS.has(speakerRule) && !isSaidOn,
  },
  // The neighbour said: “It was late.” Near misses: Lind said so; a neighbour did. Of 62 such quotes that readers judged 20 were good.
  {
    name: 'a source without a name says it, of whom was told before, and others say more',
    applies: ({ isOfNewcomer, quote: { speaker, speakerDescription } }) =>
      speaker === undefined && speakerDescription !== undefined && !isOfNewcomer,
  },
  // Lind said the bridge was “late again, as it was all of last year”. Near misses: Mayor Ann Lind said so; the harbour board did. Of 54 such quotes three were good.
  {
    name: 'a part of it is told, of somebody whose part is not, and others say more',
    applies: ({ isVerdict, isBody, quote: { kind, speakerRole } }) =>
      kind === 'mixed' && !isVerdict && !isBody && speakerRole === undefined,
  },
  {
    name: 'a few words, and others say more',
    applies: ({ words, isVerdict }) => !isVerdict && words < FEWEST_OF_A_LINE,
  },
  // “It was chaos in there for a while,” a driver said; near miss: the same said by “the mayor of Oldby”, or by six words more.
  {
    name: 'a short remark of somebody whose part is not told, and others say more',
    applies: ({ words, isVerdict, quote: { speakerRole } }) =>
      !isVerdict && words < FEWEST_OF_ANYBODY && speakerRole === undefined,
  },
  // Lind said the harbour, which the frost had closed for all of a week, was “not safe for any boat”; called the lawsuit “frivolous”. Near
  // misses: the harbour was “not safe for any boat”; called the lawsuit “utter waste”.
  // Of such quotes one in four was good, an editor kept one in ten.
  {
    name: 'most of it is the reporter’s, and others say more',
    applies: ({ words, heard, isVerdict, quote: { kind } }) =>
      kind === 'mixed' &&
      heard < (isVerdict ? FEWEST_OF_A_VERDICT : Math.min(MANY_HEARD, REPORTERS_SHARE * words)),
  },
  // “Yeah, I think it was fair,” Lind said. Near misses: “No train ran,” “Yes, and …” of many words.
  {
    name: 'it answers what was asked before, and others say more',
    applies: ({ words, isAnswer }) => isAnswer && words < ENOUGH_WORDS,
  },
  // The Oldby Post said: “The mayor is late again.”
  {
    name: 'a paper’s own words, and others say more',
    applies: ({ isPaper }) => isPaper,
  },
  // Of such quotes one in four was good, of the others two in three.
  {
    name: 'it weighs little, and others say more',
    applies: ({ isVerdict }, worth) => !isVerdict && worth < LEAST_WORTH,
  },
];
/** Rules that take whoever acts or speaks near a quotation. */
const BY_NEARNESS: ReadonlySet<string | undefined> = new Set(['subject before', 'same paragraph']);
const LEAST_WORTH = 0.3;
const REPORTERS_SHARE = 0.5;
/** So many marked words say something, whatever stands around them. */
const MANY_HEARD = 9;
const FEWEST_OF_A_VERDICT = 2;
const FEWEST_OF_A_LINE = 8;
const FEWEST_OF_ANYBODY = 12;
/** So many marked words of somebody's own are a statement; readers found 7 of 10 such quotes good, 1 of 4 of those with fewer than 5. */
const ENOUGH_HEARD = 8;
const FEWEST_HEARD = 5;

/** Reported speech in so few words says nothing where it is listed: "that the mayor". */
export const isScrap = (quote: Quote): boolean =>
  quote.kind === 'indirect' && wordsIn(quote) < FEWEST_WORDS;

/** “...you do is”, “… and it rained”; near miss: “... We wait.” */
const BEGINS_CUT = /^["“‘']{0,2}(?:\.\s?\.\s?\.|…)\s*\p{Ll}/u;

/** "The law", "A section of the penal code": its last word. */
const isLaw = (description: string, lawTexts: ReadonlySet<string>): boolean =>
  lawTexts.has(description.toLowerCase().split(' ').at(-1) ?? '');

/** Rules that keep a quote from being weighed; the first that applies is the reason. */
const RULES: readonly {
  readonly name: string;
  readonly applies: (quote: Quote, facts: RuleFacts) => boolean;
}[] = [
  // "Lind said the bridge would close"; near miss: Lind said the bridge was “finished”.
  {
    name: 'reported speech without a quoted word: its news stands in the events',
    applies: ({ kind }) => kind === 'indirect',
  },
  // "ARI SHAPER: Thank you for joining us."
  {
    name: 'an interviewer’s question, or a courtesy',
    applies: ({ kind }) => kind === 'question',
  },
  // “Was the bridge safe?” Near miss: “Was it safe? It was not.”
  {
    name: 'a question',
    applies: ({ text }) => !/[.!]/.test(text) && ENDS_ASKING.test(text),
  },
  // “...you do is wait,” Lind said. Near miss: “... We wait.”
  {
    name: 'it begins inside a sentence whose first words are cut away',
    applies: ({ text }) => BEGINS_CUT.test(text),
  },
  // Lind sang “we’ll be late tonight”. Near miss: Lind said “we’ll be late tonight”.
  {
    name: 'words of a song',
    applies: ({ occurrences }, { languageOf: of }) =>
      occurrences.every(({ cue, articleId }) =>
        of(articleId).quotes.singing.has(cue?.toLowerCase() ?? ''),
      ),
  },
  // The part of the criminal code that says: “Whoever …”. Near miss: “A lawyer said: …”
  {
    name: 'the text of a law',
    applies: ({ speaker, speakerDescription, occurrences: [sighting] }, { languageOf: of }) =>
      speaker === undefined &&
      isLaw(speakerDescription ?? '', of(sighting?.articleId ?? '').quotes.lawTexts),
  },
  // “We did not know”, where “We had no idea” was said before: it stands under that.
  {
    name: 'another wording of a quote, under which it stands',
    applies: ({ variantOf }) => variantOf !== undefined,
  },
  // "“…”, Lind said, the agency reported" where Lind's words are listed.
  {
    name: 'a report of a report: the quote inside it is listed',
    applies: (quote, { isRelay }) => isRelay(quote),
  },
  // Lind said the building had “massive damage”. Near miss: Lind said the roof “had been damaged beyond repair”.
  {
    name: 'a few marked words in a sentence of the reporter’s',
    applies: (quote, { heardIn, isVerdict }) =>
      quote.kind === 'mixed' && heardIn(quote) < FEWEST_HEARD && !isVerdict(quote),
  },
  // The original called for the club “to mend its ways”. Near misses: “We left,” with nobody beside it; a witness said he was “late for work”.
  {
    name: 'a clause of which nothing tells who says it',
    applies: ({ kind, speaker, speakerDescription }) =>
      kind === 'mixed' && speaker === undefined && speakerDescription === undefined,
  },
  // According to the office, the plan would slow what it calls “the growth of the benefits”.
  // Lind said that would “end the matter”, “calling it late”, to “end the strike”. Near misses: “that will end it”; the council said it “had no say”.
  {
    name: 'a clause whose first words lean on what was told before',
    applies: (quote, { isLeaning }) => quote.kind === 'mixed' && isLeaning(quote),
  },
  // The Oldby Post said that the mayor “was met with applause”. Near misses: Emily Post said so; the words of its leader, all in marks.
  {
    name: 'what a paper reports, in the words of another: no speech',
    applies: (quote, { isPaper }) => quote.kind === 'mixed' && isPaper(quote),
  },
  {
    name: 'what a source is read to say, in the reporter’s words',
    applies: (quote, { heardIn }) =>
      quote.kind === 'mixed' &&
      quote.speakerRule === 'according to' &&
      heardIn(quote) < ENOUGH_HEARD,
  },
];

/** The rule that keeps a quote from being weighed. */
export const refusalOf = (quote: Quote, facts: RuleFacts): string | undefined =>
  RULES.find(({ applies }) => applies(quote, facts))?.name;

/** What its worth is the sum of. */
export const weightsOf = (facts: QuoteFacts): readonly Weight[] =>
  WORTH.map(({ name, weight }) => ({ name, value: weight(facts) }));

/** The rule by which a quote is listed only where few others are; what several texts print says something, however short. */
export const lightnessOf = (facts: QuoteFacts, worth: number): string | undefined =>
  LIGHT.find(
    ({ applies, however }) => (facts.texts < 2 || however === true) && applies(facts, worth),
  )?.name;
