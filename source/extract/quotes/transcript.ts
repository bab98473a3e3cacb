// Passages → what is said in a transcript: paragraphs that open with a label, "Q.", "INTERVIEWER:", "ANN ORR, HOST:", in marks or without.
import type { Language } from '../../languages/language.js';
import type { Name } from '../../model/briefing.js';
import { contains, type Range } from '../../text/range.js';
import type { Coreference } from '../coreference/coreference.js';
import { does, has, Is, Use } from '../word-classes.js';
import type { QuoteDraft } from './draft.js';
import { isSign, type Passage, type PassageToken } from '../passages/passages.js';
import { isUnsettled } from '../passages/surnames.js';

/** So many labelled paragraphs make a transcript; two may be a list: "Where: Oslo". */
const FEWEST = 3;
/** Fewer do where a question of one is answered by another right below. */
const FEWEST_ASKED = 2;
const LONGEST_LABEL = 8;
/** Such of which the last words tell what somebody is. */
const LONGEST_TITLED = 12;

/** What one says until another does. */
type Turn = {
  readonly passage: Passage;
  /** Lower case, without what stands behind a comma: "ann orr" of "ANN ORR, HOST:". */
  readonly label: string;
  /** "HOST" of it. */
  readonly title: string;
  readonly name: Name | undefined;
  readonly labelRange: Range;
  readonly said: Range;
};

/** One quote per labelled paragraph, questions and courtesies told as such; none where the article is no transcript. */
export function readTranscript(
  body: string,
  all: readonly Passage[],
  coreference: Coreference,
): QuoteDraft[] {
  const { language } = coreference;
  const passages = all.map((passage) => withoutStars(withoutTimes(body, passage)));
  const printed = labelsInTurn(body, passages, language);
  const turnsIn = (some: readonly Passage[]): readonly Turn[] =>
    withFullLabels(some.flatMap((passage) => turnOf(body, passage, language, printed) ?? []));
  const opened = turnsIn(passages);
  const labels = new Set(opened.map(({ label }) => label));
  if (!areOfSpeakers(opened, language) || (opened.length < FEWEST && !isAnswered(body, opened)))
    return [];
  const turns = turnsIn(passages.flatMap((passage) => cutAtLabels(passage, labels, language)));
  const hosts = hostsAmong(body, turns, language);
  return turns.map((turn, at) => {
    const { passage, label, labelRange, said } = turn;
    const description = officeOf(turn, language);
    const name = description === undefined ? speakerOf(turn, turns, coreference) : undefined;
    const isQuestion =
      hosts.has(label) ||
      isCourtesy(body, said, language) ||
      isOnlyAsked(body, turn, turns[at + 1]);
    return {
      kind: isQuestion ? 'question' : 'direct',
      fragments: [said],
      quoted: [],
      range: said,
      source: {
        name,
        by: name === undefined ? 'unnamed' : 'name',
        ...(description === undefined ? {} : { description }),
      },
      sourceRange: labelRange,
      cueRange: undefined,
      rule: 'transcript',
      paragraph: passage.paragraph,
      marks: [],
    };
  });
}

/**
 * Two labels at least are somebody's, or stand again. Near miss: "SUMMARY:", "Oldby Charts:", "P19 Comment:", each of which heads one text and is nobody's name
 * or office.
 */
function areOfSpeakers(turns: readonly Turn[], language: Language): boolean {
  const { names, quotes } = language;
  const counts = new Map<string, number>();
  for (const { label } of turns) counts.set(label, (counts.get(label) ?? 0) + 1);
  const isSomebody = (turn: Turn): boolean => {
    const { label, title, name } = turn;
    return (
      name?.kind === 'person' ||
      officeOf(turn, language) !== undefined ||
      title !== '' ||
      quotes.questionAndAnswer.has(label.toUpperCase()) ||
      label
        .split(' ')
        .some((word) =>
          [names.roles, quotes.asking, names.honorifics].some((list) => list.has(word)),
        )
    );
  };
  const speakers = turns.filter((turn) => (counts.get(turn.label) ?? 0) > 1 || isSomebody(turn));
  return new Set(speakers.map(({ label }) => label)).size > 1;
}

/** "[00:01:12] Ann Orr: We left.", "00:12 ORR: We left.", "Ann Orr (10:14): We left.": the time is no part of the label. Near miss: "At 10:14: we left." */
function withoutTimes(body: string, passage: Passage): Passage {
  const { tokens, paragraph } = passage;
  const start = tokens[0]?.start ?? 0;
  const head = body.slice(start, start + FURTHEST_TIME);
  const times = [...head.matchAll(TIMES)].map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }));
  if (times.length === 0) return passage;
  const part = tokens.filter((token) => !times.some((time) => contains(time, token)));
  return { tokens: part, sentences: [{ from: 0, to: part.length }], paragraph };
}

/** In characters: behind a name and its office. */
const FURTHEST_TIME = 90;
const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,3})?)?';
/** What opens a paragraph in front of a word with a capital, or stands in brackets in front of its colon. */
const TIMES = new RegExp(
  `^[[(]?${CLOCK}[\\])]?(?: ?[-–—])? {0,2}(?=[[*_]{0,2}\\p{Lu})|[[(]${CLOCK}[\\])](?=\\s?:)`,
  'gu',
);

/** "**Ann Orr:** We left.": Markdown in plain text. Near miss: "*We left*". */
function withoutStars(passage: Passage): Passage {
  const { tokens, paragraph } = passage;
  if (!isSign(tokens[0], STARS)) return passage;
  const colon = tokens.findIndex((token) => isSign(token, ':'));
  if (colon < 0) return passage;
  let said = colon + 1;
  while (isSign(tokens[said], STARS)) said++;
  const label = tokens.slice(0, colon + 1).filter((token) => !isSign(token, STARS));
  const part = [...label, ...tokens.slice(said)];
  return { tokens: part, sentences: [{ from: 0, to: part.length }], paragraph };
}

const STARS = '*_';

/** "POST: Is it late? | ORR: It is.": two turns of two. Near misses: "WHERE: Oslo | WHEN: Friday", "The plan: Is it late? | The truth: It is." */
function isAnswered(body: string, [first, second, ...more]: readonly Turn[]): boolean {
  if (first === undefined || second === undefined || more.length + FEWEST_ASKED >= FEWEST)
    return false;
  const isNext = second.passage.paragraph - first.passage.paragraph === 1;
  return isNext && isAsked(body, first.said) && !isAsked(body, second.said);
}

/** "The defendant" of "THE DEFENDANT:"; undefined for a name and for "THE POST". */
function officeOf({ label }: Turn, { grammar, names, quotes }: Language): string | undefined {
  const [article = '', noun = '', ...more] = label.split(' ');
  const isOffice =
    grammar.uses.definite.has(article) &&
    more.length === 0 &&
    [names.roles, names.organisationHeads, quotes.sourceNouns].some((list) => list.has(noun));
  return isOffice ? `${article.charAt(0).toUpperCase()}${article.slice(1)} ${noun}` : undefined;
}

const lastWord = (label: string): string => label.slice(label.lastIndexOf(' ') + 1);

/** "The Post: Is it late? | Orr: It is.": a paragraph of two who speak, by labels that open others. Near miss: "Orr: We said: | Go." */
function cutAtLabels(
  passage: Passage,
  labels: ReadonlySet<string>,
  language: Language,
): readonly Passage[] {
  const { tokens, paragraph } = passage;
  const starts = [0];
  const lasts = new Set([...labels].map(lastWord));
  for (let at = 1; at < tokens.length; at++) {
    if (!isSign(tokens[at - 1], '.?!:') && tokens[at - 1]?.sentence === tokens[at]?.sentence)
      continue;
    const behind = tokens.slice(at, at + LONGEST_LABEL + 1);
    const to = capitalsEnd(behind, language);
    const label = labelOf(behind, to);
    if (to > 0 && (labels.has(label) || lasts.has(lastWord(label)))) starts.push(at);
  }
  if (starts.length === 1) return [passage];
  return starts.map((start, order) => {
    const part = tokens.slice(start, starts[order + 1]);
    return { tokens: part, sentences: [{ from: 0, to: part.length }], paragraph };
  });
}

/** "SHAPER:" is the speaker of "ARI SHAPER:", if no other label ends so. */
function withFullLabels(turns: readonly Turn[]): readonly Turn[] {
  const byLast = Map.groupBy(turns, ({ label }) => label.split(' ').at(-1) ?? '');
  return turns.map((turn) => {
    const longer = (byLast.get(turn.label) ?? []).filter(({ label }) => label !== turn.label);
    const [full] = longer;
    const isOne = full !== undefined && longer.every(({ label }) => label === full.label);
    return isOne ? { ...turn, label: full.label, name: full.name } : turn;
  });
}

/**
 * Labels in small letters that take turns, one of which asks: "Ann Orr", "Orr" and "The Post" of an interview, lower case. Near miss: "Where"
 * and "When" of a list.
 */
function labelsInTurn(
  body: string,
  passages: readonly Passage[],
  language: Language,
): ReadonlySet<string> {
  const { quotes } = language;
  const found = passages.flatMap(({ tokens, paragraph }) => {
    const to = capitalsEnd(tokens, language);
    const [first, last] = [tokens[to], tokens.at(-1)];
    if (to === 0 || first === undefined || last === undefined) return [];
    const label = labelOf(tokens, to);
    return [{ label, paragraph, asks: isAsked(body, { start: first.start, end: last.end }) }];
  });
  const longer = new Set(found.map(({ label }) => label).filter((label) => label.includes(' ')));
  const lasts = new Set([...longer].map((label) => label.split(' ').at(-1)));
  const isWho = (label: string): boolean =>
    longer.has(label) ||
    lasts.has(label) ||
    quotes.asking.has(label) ||
    quotes.questionAndAnswer.has(label.toUpperCase());
  const turns = found.filter(({ label }) => isWho(label));
  const asking = [...Map.groupBy(turns, ({ label }) => lastWord(label))].filter(
    ([, own]) => own.filter(({ asks }) => asks).length * 2 > own.length && own.length > 1,
  );
  const others = turns.filter(({ label }) => asking.every(([asks]) => asks !== lastWord(label)));
  return asking.length > 0 && others.length > 1
    ? new Set(turns.map(({ label }) => label))
    : new Set();
}

/** The index behind "Ann Orr:", "[Ann Orr]:", "Ann Orr, Mayor of Oslo:", "Speaker 1:"; 0 where no words with capitals stand before a colon. */
function capitalsEnd(
  tokens: readonly PassageToken[],
  { quotes: { countedSpeakers } }: Language,
): number {
  let comma = 0;
  for (let at = 0; at < (comma > 0 ? LONGEST_TITLED : LONGEST_LABEL); at++) {
    const token = tokens[at];
    if (token === undefined || token.marked !== undefined) return 0;
    if (at > 0 && isSign(token, ':')) return unlessMarked(tokens, at + 1);
    if (comma === 0 && at > 1 && isSign(token, ',')) comma = at;
    const isTitle = comma > 0 && (at === comma || isInTitle(token));
    const isCount =
      at === 1 && countedSpeakers.has(tokens[0]?.lower ?? '') && has(token, Is.number);
    if (!isTitle && !isCount && !isInLabel(token, at)) return 0;
  }
  return 0;
}

/** "[", "Ann", "Orr’s", "]" of a label; near miss: "said". */
const isInLabel = (token: PassageToken, at: number): boolean =>
  (at === 0 && isSign(token, '[(')) ||
  isSign(token, ')]') ||
  (at > 0 && has(token, Is.genitive)) ||
  has(token, Is.capital);

/** Of "mayor of Oslo", "head of the board, Oslo University" behind a comma. */
const isInTitle = (token: PassageToken): boolean =>
  isSign(token, ',&') ||
  has(token, Is.role | Is.roleModifier) ||
  does(token, Use.of | Use.definite | Use.additive | Use.purpose);

/** The words of a label: "Ann Orr" of "[Ann Orr]:", of "Ann Orr, Mayor of Oslo:", of "The Post's Ann Orr:". */
function ownWords(tokens: readonly PassageToken[], to: number): readonly PassageToken[] {
  const comma = tokens.findIndex((token, at) => at > 0 && at < to && isSign(token, ',('));
  const end = comma > 0 ? comma : to;
  const owner = tokens.findLastIndex((token, at) => at < end && has(token, Is.genitive));
  return tokens.slice(owner + 1, end).filter((token) => !isSign(token, '[]():'));
}

/** "ann orr" of "[Ann Orr]:". */
const labelOf = (tokens: readonly PassageToken[], to: number): string =>
  ownWords(tokens, to)
    .map(({ lower }) => lower.replace('.', ''))
    .join(' ');

function turnOf(
  body: string,
  passage: Passage,
  language: Language,
  printed: ReadonlySet<string>,
): Turn | undefined {
  const { tokens } = passage;
  if (tokens[0]?.marked !== undefined) return markedTurn(body, passage);
  const capitals = printed.size === 0 ? 0 : capitalsEnd(tokens, language);
  const isPrinted = capitals > 0 && printed.has(labelOf(tokens, capitals));
  const to = isPrinted ? capitals : labelEnd(tokens, language);
  if (isPrinted) return printedTurn(passage, to);
  const first = tokens[to];
  const last = tokens.at(-1);
  if (to === 0 || first === undefined || last === undefined) return undefined;
  // "Q." holds its stop, "ANN ORR" stands before a colon
  const end = isSign(tokens[to - 1], ':.') ? to - 2 : to - 1;
  const comma = tokens.findIndex((token, at) => at <= end && isSign(token, ',('));
  const head = comma > 0 ? comma - 1 : end;
  const textOf = (from: number, until: number): string =>
    tokens
      .slice(from, until + 1)
      .map(({ lower }) => lower.replace('.', ''))
      .join(' ');
  return {
    passage,
    label: textOf(0, head),
    title: textOf(head + 1, end),
    name: tokens[head]?.name,
    labelRange: { start: tokens[0]?.start ?? 0, end: tokens[head]?.end ?? 0 },
    said: { start: first.start, end: last.end },
  };
}

/** "[Ann Orr]: We left.", "Ann Orr, Mayor of Oslo: We left." */
function printedTurn(passage: Passage, to: number): Turn | undefined {
  const { tokens } = passage;
  const words = ownWords(tokens, to);
  const [head] = words;
  const [first, last, end] = [tokens[to], tokens.at(-1), words.at(-1)];
  if (head === undefined || end === undefined || first === undefined || last === undefined)
    return undefined;
  const title = tokens
    .slice(0, to)
    .filter((token) => token.start > end.end && !isSign(token, '[](),:'));
  return {
    passage,
    label: labelOf(tokens, to),
    title: title.map(({ lower }) => lower.replace('.', '')).join(' '),
    name: end.name,
    labelRange: { start: head.start, end: end.end },
    said: { start: first.start, end: last.end },
  };
}

/** A label in capitals at the head of a quotation: “ORR: We left.”; near miss: “NATO said: …”, “Orr: We left.” */
const MARKED_LABEL = /^\s*(?<label>[A-Z][A-Z.’'-]*(?: [A-Z.’'-]+){0,3}):\s+(?=\S)/;

function markedTurn(body: string, passage: Passage): Turn | undefined {
  const inner = passage.tokens[0]?.marked?.inner;
  if (inner === undefined || passage.tokens.length > 1) return undefined;
  const found = MARKED_LABEL.exec(body.slice(inner.start, Math.min(inner.end, inner.start + 80)));
  const label = found?.groups?.label;
  if (found === null || label === undefined) return undefined;
  const start = inner.start + found[0].indexOf(label);
  return {
    passage,
    label: label.toLowerCase(),
    title: '',
    name: undefined,
    labelRange: { start, end: start + label.length },
    said: { start: inner.start + found[0].length, end: inner.end },
  };
}

/** The labels of those who ask: "Q", "HOST", and whoever asks more than he tells. */
function hostsAmong(body: string, turns: readonly Turn[], language: Language): ReadonlySet<string> {
  const { asking } = language.quotes;
  const hosts = new Set<string>();
  for (const [label, own] of Map.groupBy(turns, (one) => one.label)) {
    const isTold = own.some(
      (one) => asking.has(one.label) || asking.has(one.title.replace(/^\W+/, '')),
    );
    const asks = own.filter(
      ({ said }) => isAsked(body, said) || isCourtesy(body, said, language),
    ).length;
    const questions = own.filter(({ said }) => isAsked(body, said)).length;
    if (isTold || (questions > 0 && asks * 2 > own.length)) hosts.add(label);
  }
  return hosts;
}

const isAsked = (body: string, { start, end }: Range): boolean =>
  body.slice(start, end).trimEnd().endsWith('?');

/** One sentence that asks, and another who answers: "CHAIRMAN ORR: Was anyone hurt? | VALE: Two men." */
const isOnlyAsked = (body: string, { said, label }: Turn, next: Turn | undefined): boolean =>
  next !== undefined &&
  next.label !== label &&
  isAsked(body, said) &&
  !/[.!?:…][”"’)]*\s/u.test(body.slice(said.start, said.end));

/** "Thanks, Ari.", "You’re welcome.", "Will do, Ari."; near misses: "Thanks to them, we won.", "We will do it." */
function isCourtesy(body: string, { start, end }: Range, { quotes }: Language): boolean {
  const words = body
    .slice(start, Math.min(end, start + 80))
    .split(/[^\p{L}’']+/u)
    .filter(Boolean);
  if (end - start > 60) return false;
  const [first = '', ...rest] = words;
  const plain = [first, ...rest.filter((word) => !/^\p{Lu}/u.test(word))].join(' ').toLowerCase();
  if (quotes.courtesyPhrases.has(plain)) return true;
  if (!words.some((word) => quotes.courtesies.has(word.toLowerCase()))) return false;
  return words.every(
    (word, at) =>
      quotes.courtesies.has(word.toLowerCase()) ||
      quotes.besideCourtesy.has(word.toLowerCase()) ||
      (at > 0 && /^\p{Lu}/u.test(word)),
  );
}

/** Whom a label names: the one person of the fullest name that ends in it; behind "A" the one person named before the first turn. */
function speakerOf(
  { label, name }: Turn,
  turns: readonly Turn[],
  { people, language }: Coreference,
): Name | undefined {
  const [first] = turns;
  if (language.quotes.questionAndAnswer.has(label.toUpperCase())) {
    if (language.quotes.asking.has(label)) return undefined;
    const before = people.filter(({ start }) => start < (first?.labelRange.start ?? 0));
    const named = new Set(before.map((one) => one.name));
    return named.size === 1 ? [...named][0] : undefined;
  }
  const known = name !== undefined && isUnsettled(name) ? undefined : name;
  const last = label.split(' ').at(-1) ?? '';
  const alike = new Set(
    people
      .map((one) => one.name)
      .filter((one) => {
        const words = one.name.toLowerCase().split(' ');
        return words.at(-1) === last && (words.length > 1 || words[0] === label);
      }),
  );
  const full = [...alike];
  // "ANN ORR" and "Ann Orr" are two names of one: that which is printed in small letters
  const best = full.find((one) => one.name !== one.name.toUpperCase()) ?? full[0];
  const others = new Set(
    full.map((one) => one.name.toLowerCase()).filter((one) => one.includes(' ')),
  );
  return others.size > 1 ? undefined : (best ?? known);
}

/** The index after the label and its colon, or 0: "Q.", "A:", "MR. ORR:", "ANN ORR, HOST:", and "Ann Orr:" where the name is known. */
function labelEnd(tokens: readonly PassageToken[], { quotes }: Language): number {
  const [first] = tokens;
  if (first === undefined) return 0;
  if (first.text.length < 3 && quotes.questionAndAnswer.has(first.text.replace('.', ''))) {
    if (first.text.endsWith('.')) return unlessMarked(tokens, 1);
    if (isSign(tokens[1], ':.')) return unlessMarked(tokens, 2);
    // "Q Is it late?"; near miss: "A Late Train"
    return quotes.asking.has(first.lower) && has(tokens[1], Is.capital) ? 1 : 0;
  }
  for (let at = 0; at < LONGEST_LABEL; at++) {
    const token = tokens[at];
    if (token === undefined) return 0;
    if (at > 0 && isSign(token, ':')) return unlessMarked(tokens, at + 1);
    const isShouted = has(token, Is.capital) && token.text === token.text.toUpperCase();
    const isTitle = at > 1 && (isSign(token, ',()') || has(token, Is.role | Is.roleModifier));
    if (!isShouted && !isTitle && (token.name === undefined || token.name.kind === 'place'))
      return 0;
  }
  return 0;
}

/** Words in marks behind a label are read as any other quotation. */
const unlessMarked = (tokens: readonly PassageToken[], to: number): number =>
  tokens[to] === undefined || tokens[to].marked !== undefined ? 0 : to;
