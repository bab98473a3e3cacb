// Passages → what is said in an interview without labels: a paragraph that asks “you”, and below it the answer of the one who says “I”.
import type { Name } from '../../model/briefing.js';
import type { Range } from '../../text/range.js';
import type { Coreference } from '../coreference/coreference.js';
import { isSign, type Passage } from '../passages/passages.js';
import { has, Is } from '../word-classes.js';
import type { QuoteDraft } from './draft.js';

/** So many questions that are answered make an interview; one may be a writer's own. */
const FEWEST = 2;
/** In words: a longer paragraph that ends in a question tells more than it asks. */
const LONGEST_QUESTION = 40;

/** A question with the paragraphs of its answer. */
type Exchange = { readonly question: Passage; readonly answers: readonly Passage[] };

/**
 * "Why did you leave? | I was tired.": the question told as such, the answer as that of the one person named above the first question. Near misses: "Will
 * it cost much? | The council thinks not.", "How can you help? | Orr asks for blankets.", one question alone.
 */
export function readInterview(
  all: readonly Passage[],
  { people, language }: Coreference,
): QuoteDraft[] {
  const { addressing, ofSpeaker } = language.quotes;
  const uses = (words: ReadonlySet<string>, { tokens }: Passage): boolean =>
    tokens.some(({ lower }) => words.has(lower.split(/[’']/, 1).join()));
  const addresses = ({ question }: Exchange): boolean => uses(addressing, question);
  const isOwn = ({ answers }: Exchange): boolean => answers.some((one) => uses(ofSpeaker, one));
  const exchanges = exchangesOf(all.filter(({ tokens }) => tokens.length > 0));
  const isInterview =
    exchanges.length >= FEWEST &&
    exchanges.some(addresses) &&
    exchanges.every((one) => addresses(one) || isOwn(one)) &&
    exchanges.filter(isOwn).length * 2 >= exchanges.length;
  if (!isInterview) return [];
  const start = exchanges[0]?.question.tokens[0]?.start ?? 0;
  const before = new Set(people.filter((one) => one.start < start).map(({ name }) => name));
  const [only] = before;
  const answering = before.size === 1 ? only : undefined;
  // "It was long, Orr says.": a portrait that asks on behalf of its readers
  const isTold = exchanges.some(({ answers }) =>
    answers.some(({ tokens }) =>
      tokens.some(({ name }) => name !== undefined && name === answering),
    ),
  );
  if (isTold) return [];
  return exchanges.flatMap(({ question, answers }) => [
    turn(question, 'question', undefined),
    ...answers.map((answer) => turn(answer, 'direct', answering)),
  ]);
}

/** The questions that stand for themselves, each with what stands below it up to the next; only the first paragraph below the last. */
function exchangesOf(all: readonly Passage[]): readonly Exchange[] {
  const asked = [...all.keys()].filter((at) => isQuestion(all[at]!));
  const exchanges = asked.map((at, order) => ({
    question: all[at]!,
    answers: all.slice(at + 1, asked[order + 1] ?? at + 2),
  }));
  const isWhole = exchanges.every(
    ({ answers }) => answers.length > 0 && answers.every(({ tokens }) => !tokens.some(isMarked)),
  );
  return isWhole ? exchanges : [];
}

/** Words in marks: who says them is told there. */
const isMarked = ({ marked }: Passage['tokens'][number]): boolean => marked !== undefined;

/** One paragraph, all of which asks: "Why did you leave?", "— And now?", "**Why?**". */
function isQuestion({ tokens }: Passage): boolean {
  const words = tokens.filter((token) => !isSign(token, OPENS));
  const last = words.findLastIndex((token) => has(token, Is.sign));
  const isAlone = !words.slice(0, -1).some((token) => isSign(token, '.:!"'));
  return (
    isAlone &&
    last === words.length - 1 &&
    isSign(words[last], '?') &&
    last > 0 &&
    last < LONGEST_QUESTION
  );
}

/** Dashes and stars in front of what somebody says. */
const OPENS = '—–-*_•';

function turn(passage: Passage, kind: QuoteDraft['kind'], name: Name | undefined): QuoteDraft {
  const { tokens, paragraph } = passage;
  const first = tokens.find((token) => !isSign(token, OPENS));
  const said: Range = { start: first?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  return {
    kind,
    fragments: [said],
    quoted: [],
    range: said,
    source: { name, by: 'unnamed' },
    sourceRange: undefined,
    cueRange: undefined,
    rule: 'interview',
    paragraph,
    marks: [],
  };
}
