// A person and the article → how the article itself says who that is: “Joseph Sellers, the women’s lawyer,” or “Wal-Mart lawyer Bo Orr”.
import { isA, phraseHolding } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import { chooseRole } from '../../../languages/choose-role.js';
import type { Language } from '../../../languages/language.js';
import type { Name } from '../../../model/briefing.js';
import type { EventWords } from '../clauses/event-words.js';
import type { Range } from '../../../text/range.js';

/** What an article prints around a name, as it is printed. */
export type PersonNote = {
  /** In front of the name: "Harbour Board chairman". */
  readonly before: string | undefined;
  /** Behind it, without its commas: "the women’s lawyer". */
  readonly behind: string | undefined;
};

type Asked = {
  readonly words: EventWords;
  readonly people: {
    readonly inSentence: (
      sentence: number,
    ) => readonly { readonly name: Name; readonly mention: Range }[];
  };
  readonly language: Language;
};

/** All words that an article tells of somebody beside the name, in lower case: "fox", "news", "host". */
export const wordsToldOf = (name: Name, asked: Asked): ReadonlySet<string> =>
  new Set(
    [...notesOf(name, asked).flatMap(({ before, behind }) => [before, behind]), ...name.roles]
      .filter((told) => told !== undefined)
      .flatMap((told) => told.toLowerCase().split(/[\s,]+/)),
  );

/** Who somebody is, as the article tells where it names them in full; what says of what body goes before a bare office. */
export function personNote(name: Name, asked: Asked): PersonNote {
  const notes = notesOf(name, asked);
  const bodied = notes.find(({ before, behind }) => isOfBody(before) || isOfBody(behind));
  const isBare = ({ before }: PersonNote): boolean =>
    name.roles.some((role) => role.toLowerCase() === before?.toLowerCase());
  const any =
    bodied ??
    toldNote(name, asked) ??
    notes.find((note) => (note.before ?? note.behind) !== undefined && !isBare(note));
  const bare = notes.find(({ before }) => before !== undefined)?.before ?? name.roles[0];
  const isWhole = bare !== undefined && standsAlone(name, asked) && !isClipped(bare, name, asked);
  return any ?? { before: isWhole ? bare : undefined, behind: undefined };
}

/** "Senator" of "Sen. Bo Orr" tells what he is; not where more stands in front of it ("Norland State Sen. Bo Orr"), nor "spokesman", who is somebody's. */
function standsAlone(name: Name, asked: Asked): boolean {
  const { words, language: { lines } } = asked; // prettier-ignore
  const { document } = words;
  const role = name.roles[0];
  if (lines.ownedOffices.has(role?.toLowerCase().split(' ').at(-1) ?? '')) return false;
  return !name.mentions.slice(0, MENTIONS).some(({ start, end }) => {
    const at = document.indexAt(start);
    const before = document.at(at - 1);
    if (!isInFull(document.body.slice(start, end), name)) return false;
    const isTitle = before.text.endsWith('.') && isA(before, Class.noun);
    const isHere = before.lower === role?.toLowerCase().split(' ').at(-1);
    if (!isTitle && !isHere) return false;
    const front = document.at(isTitle ? at - 2 : at - 1 - wordsIn(role));
    return front.sentence === before.sentence && isA(front, Class.noun);
  });
}

const wordsIn = (text: string | undefined): number => text?.split(' ').length ?? 0;

/** "Hawks president", "president and CEO of Orr Foods": the office as quotes are told with it, where that names its body. Near misses: "of Orr Foods", "senator (R-Ohio)". */
function toldNote(name: Name, asked: Asked): PersonNote | undefined {
  const [place] = name.mentions;
  const [role] = name.roles;
  if (place === undefined || role === undefined) return undefined;
  const told = chooseRole(name, place, asked.language.names);
  if (told === undefined || !isOfBody(told)) return undefined;
  const isBehind = told.toLowerCase().startsWith(`${role.toLowerCase()} `) && !told.includes('(');
  if (isBehind) return { before: undefined, behind: told };
  const isInFront = told.toLowerCase().endsWith(role.toLowerCase());
  if (!isInFront || isClipped(told, name, asked)) return undefined;
  const { body } = asked.words.document;
  const isOpened = /^\p{Lu}[^ ]*['’]s /u.test(told) && (body.includes(`the ${told}`) || body.includes(`The ${told}`)); // prettier-ignore
  return { before: isOpened ? `the ${told}` : told, behind: undefined };
}

/** "Norland Women president" of "The Guild of Norland Women President Bo Orr": what stands in front of it is of the body, too. */
function isClipped(told: string, name: Name, asked: Asked): boolean {
  const { words, language } = asked;
  const { document } = words;
  return name.mentions.slice(0, MENTIONS).some(({ start }) => {
    const before = document.body.slice(Math.max(0, start - told.length - 1), start);
    // "As for the Hawks, | president Bo Orr"
    if (before.trimEnd().toLowerCase() !== told.toLowerCase()) return false;
    const at = document.indexAt(start) - wordsIn(told);
    const front = document.at(at - 1);
    if (front.sentence !== document.at(at).sentence) return false;
    return isA(front, Class.noun) || language.grammar.uses.of.has(front.lower);
  });
}

/** What stands around each of the first full mentions. */
const notesOf = (name: Name, asked: Asked): readonly PersonNote[] =>
  name.mentions
    .slice(0, MENTIONS)
    .filter(({ start, end }) => isInFull(asked.words.document.body.slice(start, end), name))
    .flatMap(({ start, end }) => {
      const { indexAt } = asked.words.document;
      const from = indexAt(start);
      const to = indexAt(end - 1) + 1;
      const behind = behindOf(to, asked) ?? aheadOf(from, asked);
      return [
        { before: undefined, behind },
        { before: beforeOf(from, name, asked), behind: undefined },
      ];
    });

/** So many of the first mentions are asked for an introduction. */
const MENTIONS = 6;

/** "Joseph M. Sellers", "Joseph Sellers"; not "Sellers", "Mr. Sellers", "he", "the lawyer". */
const isInFull = (mention: string, { name }: Name): boolean =>
  mention.startsWith(name.slice(0, name.indexOf(' ') + 1)) && mention.includes(' ');

/** It names something: "AARP’s policy director", "chairman of the Harbour Board"; not "The chairman". */
const isOfBody = (text: string | undefined): boolean =>
  text !== undefined && /(?:^| )(?!The |A )\p{Lu}/u.test(text) && text.includes(' ');

/** "Sellers, |the women’s lawyer|, said", "Sellers, |who represents the women|, said": what names nobody else and tells an office or a post. */
function behindOf(to: number, asked: Asked): string | undefined {
  const { words } = asked;
  const hasComma = words.text(to) === ',';
  const from = hasComma ? to + 1 : to;
  const inside =
    postFrom(from, asked) ?? (hasComma && isOfficePhrase(from, asked) ? from : undefined);
  if (inside === undefined) return undefined;
  let end = inside;
  while (end - from <= LONGEST && isInNote(asked, end)) end++;
  const stop = words.document.at(end);
  const isWhole = stop.text === ',' || stop.tag === '.' || isA(stop, Class.wh);
  if (end === inside || !isWhole || leans(asked, from, end)) return undefined;
  return printed(asked, from, end);
}

/** Behind "who represents", "leading"; undefined where none opens. */
function postFrom(from: number, { words, language: { lines } }: Asked): number | undefined {
  const verb = isA(words.document.at(from), Class.wh) ? from + 1 : from;
  return lines.postVerbs.has(words.text(verb)) && isA(words.document.at(verb), Class.verb)
    ? verb + 1
    : undefined;
}

/** "the women’s lawyer", "a founder of the club": its head is an office; not "another minister", "AARP’s rival". */
function isOfficePhrase(from: number, asked: Asked): boolean {
  const {
    words,
    language: { lines },
  } = asked;
  const first = isA(words.document.at(from), Class.adverb) ? from + 1 : from; // "then the mayor"
  const phrase = phraseHolding(words.document, first);
  return (
    phrase?.from === first &&
    isOffice(asked, phrase.head) &&
    !lines.comparing.has(words.text(first))
  );
}

/** "|AARP’s chief executive|, Barry Rand, said": such a phrase in front of the name. */
function aheadOf(nameFrom: number, asked: Asked): string | undefined {
  const { words } = asked;
  const end = nameFrom - 1;
  if (words.text(end) !== ',' || !isOffice(asked, end - 1)) return undefined;
  let from = end;
  while (end - from <= LONGEST && isA(words.document.at(from - 1), Class.modifier)) from--;
  const isWhole =
    isA(words.document.at(from), Class.determiner) || words.tokens[from]?.capital === true;
  if (!isWhole || words.text(from - 1) === ',' || !isClear(asked, from, end)) return undefined;
  return leans(asked, from, end) ? undefined : uncapitalised(printed(asked, from, end));
}

/** "A resident, Ann Orr, said", where a sentence opens. */
const uncapitalised = (text: string): string =>
  text.replace(/^(?:An?|The)(?= )/, (word) => word.toLowerCase());

/** "|Wal-Mart lawyer| Bo Orr": an office right in front of the name with the names in front of it. */
function beforeOf(nameFrom: number, name: Name, asked: Asked): string | undefined {
  const { words } = asked;
  const { document } = words;
  const end = nameFrom;
  const role = name.roles.find((one) =>
    document.body
      .slice(0, document.at(end - 1).end)
      .toLowerCase()
      .endsWith(one.toLowerCase()),
  );
  if (role === undefined) return undefined;
  let from = end;
  const first = document.at(end - 1).end - role.length;
  while (from > 0 && document.at(from - 1).start >= first) from--;
  while (
    document.at(from - 1).sentence === document.at(end - 1).sentence &&
    (isA(document.at(from - 1), Class.proper) ||
      (/^(?:POS|HYPH)$/.test(document.at(from - 1).tag) &&
        isA(document.at(from - 2), Class.proper)))
  )
    from--;
  // "the Met’s commissioner"
  const isOwned = words.text(from + 1) === "'s" && asked.language.grammar.uses.definite.has(words.text(from - 1)); // prettier-ignore
  const opening = isOwned ? from - 1 : from;
  return isClear(asked, from, end) ? uncapitalised(printed(asked, opening, end)) : undefined;
}

const LONGEST = 12;

/** A word that may stand in such a phrase: no verb of a clause, no pronoun, no date, no mark. */
function isInNote(asked: Asked, at: number): boolean {
  const { words } = asked;
  const token = words.document.at(at);
  if (words.inQuote(at) || words.inDate(at)) return false;
  if (isA(token, Class.finite | Class.pronoun | Class.wh) || token.tag === 'PRP$') return false;
  return isClear(asked, at, at + 1) && !/^[,.;:()—–]$/.test(token.text) && token.tag !== '.';
}

/** No other person is named among the tokens, and no word stands in a quotation. */
function isClear({ words, people }: Asked, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = words.document.at(at);
    const isPerson = people
      .inSentence(token.sentence)
      .some(
        ({ name, mention }) =>
          name.kind === 'person' && mention.start <= token.start && token.end <= mention.end,
      );
    if (isPerson || words.inQuote(at)) return false;
  }
  return true;
}

function isOffice({ words, language: { names } }: Asked, at: number): boolean {
  const { lower } = words.document.at(at);
  return (names.roles.has(lower) && !names.kinRoles.has(lower)) || names.occupation.test(lower);
}

/** "the group’s director", "his lawyer": it tells whose by what was told before. */
function leans(
  { words, language: { grammar, names, quotes } }: Asked,
  from: number,
  to: number,
): boolean {
  for (let at = from; at < to; at++) {
    const { lower, tag } = words.document.at(at);
    if (tag === 'PRP$' || tag === 'PRP') return true;
    const isBody =
      names.organisationHeads.has(lower) || quotes.firmNouns.has(lower) || quotes.sortWords.has(lower) || quotes.clubNouns.has(lower); // prettier-ignore
    if (
      isBody &&
      words.tokens[at]?.capital !== true &&
      grammar.uses.definite.has(words.text(at - 1))
    )
      return true;
  }
  return false;
}

const printed = ({ words: { document } }: Asked, from: number, to: number): string =>
  document.body.slice(document.at(from).start, document.at(to - 1).end).replace(/\s+/g, ' ');
