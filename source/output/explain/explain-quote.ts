// What is known of how a quote was read → its explanation: kind, speaker with who else was tried, wording, listing.
import type { Quote, QuoteOccurrence } from '../../model/briefing.js';
import { type Range } from '../../text/range.js';
import type { Decision, ExplainedLine, Explanation } from '../../model/trace.js';
import { sayQuote } from '../../select/wording.js';
import {
  type Traced,
  type Articles,
  line,
  under,
  section,
  percent,
  sayWhere,
  wordsAt,
  oneLine,
  MOST,
  few,
  decisionAt,
  choiceLines,
} from './explain-lines.js';

const KINDS: Readonly<Record<Quote['kind'], string>> = {
  direct:
    'direct: words in quotation marks that stand as a sentence, or as what a verb of saying says',
  mixed: 'mixed: a reported clause with some words in quotation marks',
  indirect: 'indirect: reported without quotation marks',
  question: 'an interviewer’s question, or a courtesy',
};

/** The rules of who speaks, in words, with an example each. */
const SPEAKER_RULES: Readonly<Partial<Record<string, string>>> = {
  'source + verb': 'the source stands before its verb: “Orr said …”',
  'verb + source': 'the source stands behind its verb: “…,” said Orr',
  'any verb': 'a name and a verb stand behind marks that a comma ends: “…,” Orr grumbled',
  'quoted as saying': 'another quotes the source: “…,” Orr was quoted as saying',
  for: 'words in marks are told as the source’s view: for Orr, it was “…”',
  'according to': 'the source stands behind “according to”',
  noun: 'a noun of saying and its owner: Orr’s claim that …',
  passive: 'the source stands behind “by”: Lind was told by Orr that …',
  'verb before': 'a verb of saying leads into the marks: Orr said: “…”',
  before: 'a verb of saying stands before the marks: Orr, who said that day “…”',
  around: 'source and verb stand inside what is said: “…, Orr said, …”',
  'clause before': 'what is said stands before source and verb: the bridge is shut, Orr said',
  that: 'what is said stands behind “that”',
  colon: 'the source is named before a colon',
  label: 'a name stands right before a colon: Orr: “…”',
  signature: 'a name behind a dash signs it',
  transcript: 'a label opens the paragraph, as in a transcript',
  interview: 'a paragraph that asks stands above it, as in an interview',
  infinitive: 'what is said stands as “to …”: Orr vowed to …',
  'same paragraph': 'nobody stands beside it: the speaker of its paragraph',
  'paragraph before': 'nobody stands beside it: the speaker of the paragraph before',
  'paragraph below': 'nobody stands beside it: the paragraph below says who says it',
  'whose text it is':
    'the words are those of a text, whose author stands in front: “a confession by Orr – …”',
  'subject before': 'nobody stands beside it: who acts in the sentence before',
  none: 'nobody stands beside it or near it',
};

export function explainQuote(trace: Traced<'quote'>, articles: Articles): Explanation {
  const { quote, decisions, variant, choice } = trace;
  const cue = ({ cue: verb }: QuoteOccurrence): string =>
    verb === undefined ? 'no verb of saying beside it' : `tied to its source by “${oneLine(verb)}”`;
  return {
    title: `Quote ${quote.id}: ${sayQuote(quote, articles)}`,
    sections: [
      section('Kind', [
        line(KINDS[quote.kind]),
        ...few(
          quote.occurrences,
          (one, at) => {
            const speech = decisionAt(decisions.get(one.articleId) ?? [], 'speech', one);
            const rule = speech ? ` [${speech.rule}]` : '';
            return [under(`${at + 1}. ${cue(one)}${rule} · ${sayWhere(one, articles)}`)];
          },
          'sighting',
          1,
        ),
      ]),
      section('Speaker', [
        line(
          `${quote.speaker ?? 'not named'}, ${quote.speakerCertainty === 'explicit' ? 'named beside the words' : 'inferred'} [${quote.speakerRule ?? 'no rule'}]`,
        ),
        ...[SPEAKER_RULES[quote.speakerRule ?? '']].flatMap((rule) => (rule ? under(rule) : [])),
        ...few(
          quote.occurrences,
          (one, at) => speakerLines(one, at, decisions.get(one.articleId) ?? [], articles),
          'sighting',
        ),
      ]),
      ...(variant ? [section('Another wording', variantLines(variant, articles))] : []),
      section('Listed', choiceLines(choice)),
    ],
  };
}

function variantLines(
  { main, trace }: NonNullable<Traced<'quote'>['variant']>,
  articles: Articles,
): ExplainedLine[] {
  return [
    line(`of ${sayQuote(main, articles)} · ${main.id}`),
    ...(trace
      ? [
          under(`“${trace.words}” and “${trace.others}”`),
          under(
            `${percent(trace.stemShare)} of their telling words are the same, and ${percent(trace.build)} of the shorter stand in the other in the same order [one speaker, other articles, at most two days apart]`,
          ),
        ]
      : []),
  ];
}

/** Who was asked for in turn, and whom the words that stand for the source could mean. */
function speakerLines(
  occurrence: QuoteOccurrence,
  at: number,
  decisions: readonly Decision[],
  articles: Articles,
): ExplainedLine[] {
  const { articleId, speakerText } = occurrence;
  const given = decisionAt(decisions, 'speaker', occurrence);
  const [person] = decisions
    .filter(
      ({ about, at: place }) =>
        about === 'person' &&
        distance(place, occurrence) < NEAR &&
        wordsAt({ articleId, ...place }, articles) === oneLine(speakerText ?? ''),
    )
    .sort((a, b) => distance(a.at, occurrence) - distance(b.at, occurrence));
  return [
    line(
      `in ${at + 1}: ${speakerText === undefined ? 'no source beside it' : `the source is “${oneLine(speakerText)}”`}`,
    ),
    ...(given?.tried ?? []).map(({ name, result }, step) =>
      under(`${step + 1}. ${name}: ${result}`),
    ),
    ...(person
      ? [
          under(
            `it stands for ${person.outcome === '' ? 'nobody known' : person.outcome} [${person.rule}]`,
          ),
          ...(person.tried ?? [])
            .slice(0, MOST)
            .map(({ name, result }) => under(`${name}: ${result}`)),
        ]
      : []),
  ];
}

/** A source stands within so many characters of its quote. */
const NEAR = 400;
const distance = (a: Range, b: Range): number => Math.max(0, a.start - b.end, b.start - a.end);
