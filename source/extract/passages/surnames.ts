// Passages in which several people share a surname → the same, each lone surname told of the one who is meant, or of nobody known.
import type { Language } from '../../languages/language.js';
import type { Gender } from '../../languages/lexicons/name-lexicon.js';
import { nameParts } from '../../languages/fold-name.js';
import type { Name } from '../../model/briefing.js';
import type { Range } from '../../text/range.js';
import { does, has, Is, Use } from '../word-classes.js';
import { pronounBehind } from '../names/name-mentions.js';
import { deathBehind, genderSigns, nameStart, type NamedWord } from '../names/told-person.js';

/** A word that may be part of a name, or a quotation; a passage of them. */
type StretchWord = NamedWord & {
  readonly marked?: Range | undefined;
  readonly verb?: { readonly finite: boolean } | undefined;
};
type Stretch<T extends StretchWord> = {
  readonly tokens: readonly T[];
  readonly sentences: readonly { readonly from: number; readonly to: number }[];
  readonly paragraph: number;
};

/** True for a surname that may stand for several people: a name without a mention. */
export const isUnsettled = (name: Name): boolean => name.mentions.length === 0;

/** How many paragraphs the one who held the stage keeps the surname for. */
const REACH = 6;

/** What was read so far of the people of one surname. */
type Family = {
  readonly members: readonly Name[];
  /** Who was named in full last. */
  last: Name | undefined;
  /** That one was told of as somebody's kin, and never holds the stage for it. */
  isKin: boolean;
  /** Who opened a sentence last under the full name, and in which paragraph. */
  stage: { readonly name: Name; readonly paragraph: number } | undefined;
  /** Who was named in full so far. */
  readonly named: Set<Name>;
  /** Who is told to be dead, and whether in what the article tells of. */
  readonly dead: Map<Name, 'killed' | 'died'>;
  /** How often the surname alone stood for each. */
  readonly lone: Map<Name, number>;
  /** In which paragraph the surname alone stood for that one last. */
  held: number;
  /** Who did so in that paragraph, too. */
  rival: Name | undefined;
  /** Two who were told of together last: neither is named in passing. */
  pair: readonly Name[];
  /** In which paragraph the one named in full last did something, told of as kin. */
  kinActs: number | undefined;
  /** Whom "he" or "she" told to be meant by the surname alone, until one of them is named in full. */
  told: Name | undefined;
  /** The one named in full last, where a verb of saying stood behind. */
  speaker: Name | undefined;
};

/**
 * "Ana Tor, whose brother Luis Tor died, spoke. Tor said …" → Ana: the surname is that of the one who opened a sentence last under the full
 * name, not of one named in passing since. Where two did so in one paragraph, and no title tells, it is nobody's known.
 */
export function settleSurnames<T extends StretchWord>(
  passages: readonly Stretch<T>[],
  names: readonly Name[],
  language: Language,
): readonly Stretch<T>[] {
  const { names: lexicon } = language;
  const families = familiesOf(names, lexicon);
  if (families.size === 0) return passages;
  const genderOf = (name: Name): Gender | undefined => genderTold(name, language);
  return passages.map((passage) => {
    const { tokens, sentences, paragraph } = passage;
    const starts = new Set(sentences.map(({ from }) => from));
    /** No person was named yet in the sentence. */
    let opens = true;
    const settled = tokens.map((token, at): T => {
      if (starts.has(at)) opens = true;
      const { name } = token;
      if (name?.kind !== 'person' || tokens[at + 1]?.name === name) return token;
      const first = opens;
      opens = false;
      const family = families.get(surnameAt(tokens, at, lexicon.suffixes));
      if (!family?.members.includes(name)) return token;
      if (tokens[at - 1]?.name === name) {
        family.isKin = isBehindKin(tokens, at, lexicon.kinRoles);
        const other = besideAt(tokens, at, family) ?? ownerBeside(tokens, at, family);
        const beside = other === undefined ? undefined : tokens[other]?.name;
        family.kinActs = family.isKin && actsAt(tokens, at) ? paragraph : undefined;
        if (beside !== undefined)
          notePair(
            family,
            [beside, name],
            has(tokens[at + 1], Is.genitive) || isInPhrase(tokens, other ?? at)
              ? undefined
              : paragraph,
          );
        else
          noteFull(family, name, paragraph, {
            opens: first && !family.isKin && !isGoverned(tokens, at),
            isDoneTo: isBehindVerb(tokens, at) || (actsAt(tokens, at) && !isGoverned(tokens, at)),
          });
        noteDeath(family, name, deathBehind(tokens, at, language));
        family.speaker = tellsAt(tokens, at, language) ? name : undefined;
        return token;
      }
      const title = tokens[at - 1];
      // "Sheriff Tor", "Gov. Tor" beside Mayor Ana Tor: the office tells
      const holder = holderIn(family, title, language);
      if (holder !== undefined) {
        family.lone.set(holder, (family.lone.get(holder) ?? 0) + 1);
        return holder === name ? token : { ...token, name: holder };
      }
      const gender = has(title, Is.honorific)
        ? lexicon.honorifics.get(title?.lower ?? '')
        : undefined;
      const pronoun = gender === undefined ? pronounBehind(tokens, at, language) : undefined;
      const [only, other] = family.members.filter((one) => (genderOf(one) ?? pronoun) === pronoun);
      // “Judge Ana Tor jailed Luis Tor. Tor said he was late”: of whom?
      if (pronoun !== undefined && other === undefined && family.rival === undefined)
        family.told = only ?? family.told;
      const fits = (one: Name): boolean => gender === undefined || genderOf(one) === gender;
      const isTold = family.told !== undefined && fits(family.told);
      const told = isTold ? family.told : memberMeant(family, name, paragraph, fits);
      const says = saysAt(tokens, at, language);
      const alive = told !== undefined && says ? aliveOf(family, told, fits) : told;
      const meant = (says ? speakerOf(family, fits) : undefined) ?? alive;
      noteDeath(family, told, deathBehind(tokens, at, language));
      if (meant !== undefined && holdsOn(family, meant)) family.held = paragraph;
      if (meant !== undefined) family.lone.set(meant, (family.lone.get(meant) ?? 0) + 1);
      return meant === name ? token : { ...token, name: meant ?? nobodyOf(name, token.text) };
    });
    return { ...passage, tokens: settled };
  });
}

/** The gender that an office tells of, or else the given name: "his wife, Nye Tor". */
function genderTold(name: Name, language: Language): Gender | undefined {
  const signs = genderSigns(name, language);
  for (const kind of ['role', 'given'] as const) {
    const [one, ...others] = signs.filter((sign) => sign.of === kind);
    if (one !== undefined && others.every(({ gender }) => gender === one.gender)) return one.gender;
  }
  return undefined;
}

const noteDeath = (
  { dead }: Family,
  name: Name | undefined,
  how: 'killed' | 'died' | undefined,
): void => {
  if (name !== undefined && how !== undefined && !dead.has(name)) dead.set(name, how);
};

/** "Tor | said", "said | Tor", “…,” Tor | told us: a verb of saying right beside a surname. Near miss: "Tor told a friend that he was ill". */
function saysAt(tokens: readonly StretchWord[], last: number, { quotes }: Language): boolean {
  let next = last + 1;
  while (has(tokens[next], Is.adverb)) next++;
  const sentence = tokens[last]?.sentence;
  const isMarked = [last - 1, last - 2].some(
    (at) => tokens[at]?.marked !== undefined && tokens[at].sentence === sentence,
  );
  return [next, nameStart(tokens, last) - 1].some((at) => {
    const verb = quotes.verbs.get(tokens[at]?.lower ?? '');
    if (verb === undefined || has(tokens[at], Is.capital)) return false;
    return isMarked || (quotes.plainSaying.has(verb.lemma) && !verb.frames.has('addressee'));
  });
}

/**
 * Who says something under a surname that stands for one who is told to be dead: the only other of the family who was named, where the article
 * tells of the death; nobody known where the death may be long ago. The same where nobody else was named, or not just one.
 */
function aliveOf(
  { dead, named }: Family,
  meant: Name,
  fits: (name: Name) => boolean,
): Name | undefined {
  const how = dead.get(meant);
  const [other, another] = [...named].filter((one) => !dead.has(one) && fits(one));
  if (how === undefined || other === undefined || another !== undefined) return meant;
  return how === 'killed' ? other : undefined;
}

/**
 * "Per and Ana Tor lived near. Their niece, Eva Tor, told the court … Tor said": the one named in full last, who spoke, where the surname alone
 * stood for no other. Near miss: "Per Tor left. Tor wept. His niece, Eva Tor, told the court … Tor said".
 */
const speakerOf = (
  { speaker, last, lone, dead }: Family,
  fits: (name: Name) => boolean,
): Name | undefined =>
  speaker !== undefined &&
  speaker === last &&
  fits(speaker) &&
  !dead.has(speaker) &&
  [...lone.keys()].every((one) => one === speaker)
    ? speaker
    : undefined;

/** "Eva Tor | said", "Eva Tor, | told". */
const tellsAt = (tokens: readonly StretchWord[], last: number, { quotes }: Language): boolean => {
  let next = last + 1;
  // "Eva Tor from Velm, | told"
  if (does(tokens[next], Use.of | Use.origin))
    while (next < last + KIN_REACH && has(tokens[next], Is.preposition | Is.capital)) next++;
  const verb = tokens[tokens[next]?.lower === ',' ? next + 1 : next];
  return quotes.plainSaying.has(quotes.verbs.get(verb?.lower ?? '')?.lemma ?? '');
};

const holds = ({ roles }: Name, office: string): boolean =>
  roles.some((role) => role === office || role.endsWith(` ${office}`));

/** The one of a family who holds the office in front of the surname. */
function holderIn(
  { members }: Family,
  title: NamedWord | undefined,
  { quotes }: Language,
): Name | undefined {
  const short = quotes.shortTitles.get(title?.lower.replace(/\.$/, '') ?? '');
  const offices = short?.split(' ') ?? (has(title, Is.role) ? [title?.lower ?? ''] : []);
  const [only, other] = members.filter((one) => offices.some((office) => holds(one, office)));
  return other === undefined ? only : undefined;
}

/** The surname that ends there, in small letters: of "Per Lind Jr." too. */
const surnameAt = (
  tokens: readonly NamedWord[],
  at: number,
  suffixes: ReadonlySet<string>,
): string => {
  const last = tokens[at]?.lower ?? '';
  return (suffixes.has(last.replace(/\.$/, '')) ? tokens[at - 1]?.lower : last) ?? '';
};

/** "a lesson from | Luis Tor", "Luis Tor| ’s trial": named in passing. Near miss: "Luis Tor left". */
function isGoverned(tokens: readonly NamedWord[], last: number): boolean {
  return has(tokens[last + 1], Is.genitive) || isInPhrase(tokens, last);
}

/** "of | Luis Tor": behind a preposition. Near miss: "Luis Tor’s wife". */
const isInPhrase = (tokens: readonly NamedWord[], last: number): boolean => {
  const before = tokens[nameStart(tokens, last) - 1];
  return has(before, Is.preposition) && !has(before, Is.subordinator);
};

/** "jailed | Luis Tor", "beat | the champion Luis Tor". */
function isBehindVerb(tokens: readonly StretchWord[], last: number): boolean {
  const before = tokens[nameStart(tokens, last) - 1];
  const isVerb = does(before, Use.pastEnding) || before?.verb !== undefined;
  return isVerb && !has(before, Is.capital);
}

/** "Luis Tor | left", "Luis Tor, 44,| left": a verb stands right behind the name. */
function actsAt(tokens: readonly StretchWord[], last: number): boolean {
  let next = last + 1;
  while (/^(?:,|\d{1,3})$/.test(tokens[next]?.lower ?? '')) next++;
  return tokens[next]?.verb?.finite === true && tokens[next]?.sentence === tokens[last]?.sentence;
}

/** Ana of "Ana Tor’s husband, | Luis Tor, wept": kin who acts beside one who only owns. Near miss: "Ana Tor, whose husband Luis Tor died". */
function ownerBeside(
  tokens: readonly StretchWord[],
  last: number,
  { isKin, members }: Family,
): number | undefined {
  if (!isKin || !actsAt(tokens, last)) return undefined;
  const first = nameStart(tokens, last);
  for (let at = first - 1; at > first - KIN_REACH; at--) {
    const owner = tokens[at - 1]?.name;
    if (!has(tokens[at], Is.genitive) || owner === undefined) continue;
    return owner !== tokens[last]?.name && members.includes(owner) ? at - 1 : undefined;
  }
  return undefined;
}

/** How far in front of a full name the "and" stands that joins it to another: "and his younger sister, the surgeon". */
const PAIR_REACH = 10;

/** Ana of "Ana Tor and her brother | Luis Tor": the other of the family who is told of together with one. Near miss: "Ana Tor left, and Luis Tor". */
function besideAt(
  tokens: readonly NamedWord[],
  last: number,
  { members }: Family,
): number | undefined {
  const name = tokens[last]?.name;
  const first = nameStart(tokens, last);
  for (let at = first - 1; at > first - PAIR_REACH && at > 0; at--) {
    const token = tokens[at];
    if (!does(token, Use.additive)) {
      if (mayIntroduce(token)) continue;
      return undefined;
    }
    let before = at - 1;
    while (before > at - PAIR_REACH && /^(?:,|\d{1,3})$/.test(tokens[before]?.lower ?? ''))
      before--;
    const other = tokens[before]?.name;
    // "Ana and | Luis Tor": the given name alone, of the surname behind
    const isFull =
      tokens[before - 1]?.name === other || tokens[before]?.lower !== tokens[last]?.lower;
    const isOther = other !== undefined && other !== name && members.includes(other);
    return isOther && isFull ? before : undefined;
  }
  return undefined;
}

/** "her", "brother", "Mayor", a comma: what may stand between "and" and a name. Near misses: "left", "for", "said". */
const mayIntroduce = (token: NamedWord | undefined): boolean =>
  token !== undefined &&
  !has(token, Is.preposition | Is.auxiliary | Is.cue | Is.relative) &&
  !does(token, Use.pastEnding);

/** How far in front of a full name the word stands that makes it somebody's kin: "his father, the Rev. Per Lind". */
const KIN_REACH = 7;

/** "his wife, Ann Lind": told of as somebody's, not as who acts. */
function isBehindKin(
  tokens: readonly NamedWord[],
  at: number,
  kinRoles: ReadonlySet<string>,
): boolean {
  const before = tokens.slice(Math.max(0, at - KIN_REACH), at);
  const kin = before.findLastIndex(
    ({ lower }) => kinRoles.has(lower) || kinRoles.has(lower.replace(/s$/, '')),
  );
  if (kin < 0) return false;
  const owner = before[kin - 1];
  const isOwned = has(owner, Is.possessive) || /^['’]s?$/.test(owner?.lower ?? '');
  return (
    isOwned &&
    before
      .slice(kin + 1)
      .every(({ name, lower }) => name !== undefined || !/^[a-z]{4,}$/.test(lower))
  );
}

/** Surname in small letters → the people of that name, where there are several. */
function familiesOf(
  names: readonly Name[],
  lexicon: Language['names'],
): ReadonlyMap<string, Family> {
  const members = new Map<string, Name[]>();
  for (const name of names) {
    const words = nameParts(name.name, lexicon);
    const surname = words.at(-1) ?? '';
    if (name.kind !== 'person' || words.length < 2) continue;
    members.set(surname, [...(members.get(surname) ?? []), name]);
  }
  return new Map(
    [...members]
      .filter(([, people]) => people.length > 1)
      .map(([surname, people]) => [
        surname,
        {
          members: people,
          named: new Set(),
          dead: new Map(),
          lone: new Map(),
          last: undefined,
          isKin: false,
          stage: undefined,
          held: 0,
          rival: undefined,
          pair: [],
          kinActs: undefined,
          told: undefined,
          speaker: undefined,
        },
      ]),
  );
}

/** True for the one who holds the stage; not for a headline that was taken for a name, "Ann Orr Meets Lind". */
const holdsOn = ({ stage }: Family, meant: Name): boolean =>
  meant === stage?.name && meant.name.split(' ').length <= LONGEST_NAME;

/** In words. */
const LONGEST_NAME = 3;

function noteFull(
  family: Family,
  name: Name,
  paragraph: number,
  { opens, isDoneTo }: { readonly opens: boolean; readonly isDoneTo: boolean },
): void {
  family.last = name;
  family.told = undefined;
  family.named.add(name);
  const before = family.stage;
  if (!opens) {
    // "Judge Ana Tor jailed Luis Tor": either may be meant by what follows
    if (
      isDoneTo &&
      !family.isKin &&
      before !== undefined &&
      before.name !== name &&
      before.paragraph === paragraph
    )
      family.rival = name;
    return;
  }
  family.pair = [];
  family.rival =
    before !== undefined && before.name !== name && before.paragraph === paragraph
      ? before.name
      : undefined;
  family.stage = { name, paragraph };
  family.held = paragraph;
}

/** "Ana Tor and her brother Luis Tor own the mill": either may be meant by what follows, be one told of as kin or not. */
function notePair(
  family: Family,
  [one, other]: readonly [Name, Name],
  paragraph: number | undefined,
): void {
  family.last = other;
  family.told = undefined;
  family.isKin = false;
  family.pair = [one, other];
  family.named.add(one).add(other);
  // "a farm of Ana and Luis Tor": in passing
  if (paragraph === undefined) return;
  if (family.stage?.name !== one) family.stage = { name: one, paragraph };
  family.rival = other;
  family.held = paragraph;
}

/** "Eva Tor left. Tor wept. Her parents, Ivo and Ana Tor, sang. Tor …": the one other whom the surname meant so far. Near miss: "Eva Tor left. Her mother, Ana Tor, sang. Tor …". */
function beforeKin(
  { isKin, last, named, lone }: Family,
  name: Name,
  fits: (name: Name) => boolean,
): Name | undefined {
  if (!isKin || last !== name || lone.has(name)) return undefined;
  const [only, other] = [...named].filter((one) => lone.has(one));
  return other === undefined && only !== undefined && fits(only) ? only : undefined;
}

/** Who is meant where the names of the article say `name`, the one named in full last. */
function memberMeant(
  family: Family,
  name: Name,
  paragraph: number,
  fits: (name: Name) => boolean,
): Name | undefined {
  const { last, named, isKin, stage, held, rival, pair, lone, kinActs, dead } = family;
  const known = stage === undefined ? beforeKin(family, name, fits) : undefined;
  if (known !== undefined) return known;
  const isFar = stage === undefined || (!isKin && paragraph - held > REACH);
  // "Judge Ana Tor jailed Luis Tor", and nothing tells since which of them is meant
  if (isFar && (rival === name || pair.includes(name)) && !lone.has(name)) return undefined;
  // whom a speaker names in full is not thereby named last
  const isLast = last === name || !named.has(name);
  // "Ana Tor left. Her brother, Luis Tor, wept. Tor said …"
  const isKinActing = kinActs === paragraph && dead.size === 0 && last !== undefined && fits(last);
  if (isKinActing && stage !== undefined && !lone.has(stage.name) && fits(stage.name))
    return undefined;
  const isOpen = rival !== undefined && fits(rival) && (isLast || name === stage?.name);
  if (isFar || !(isLast || isOpen) || !fits(stage.name)) return name;
  if (!isOpen) return stage.name;
  const [rivals, own] = [lone.get(rival) ?? 0, lone.get(stage.name) ?? 0];
  const least = pair.length > 0 ? 0 : 1;
  if (rivals > least && own === 0) return rival;
  return own > least && rivals === 0 ? stage.name : undefined;
}

/** A name that stands for nobody known; it keeps what tells that a person is meant. */
const nobodyOf = (name: Name, surname: string): Name => ({
  ...name,
  name: surname,
  aliases: [surname],
  roles: [],
  affiliation: undefined,
  mentions: [],
  offices: [],
});
