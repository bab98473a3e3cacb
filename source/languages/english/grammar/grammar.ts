// English function words by class: what a shallow reading of a sentence needs to find a subject, a verb and a clause's end.
import type { GrammarLexicon } from '../../lexicons/grammar-lexicon.js';
import { CARDINALS, monthNames, weekdayNames } from '../lexicon/calendar-words.js';
import { union, words } from '../word-list.js';

const POSSESSIVES = words(`his her its their our my your whose`);

/** "don't" and "don’t". */
const withBothApostrophes = (list: ReadonlySet<string>): ReadonlySet<string> =>
  union(
    list,
    [...list].map((word) => word.replace("'", '’')),
  );

export const grammarLexicon: GrammarLexicon = {
  determiner: union(
    POSSESSIVES,
    CARDINALS.slice(0, 10),
    words(`
      a an the this that these those some any no each every either neither both all another several many most few such other
    `),
  ),
  possessive: POSSESSIVES,
  preposition: words(`
    about above across after against along alongside amid amidst among around as at before behind below beneath beside besides
    between beyond by concerning despite down during except following for from in inside into like near of off on onto
    out outside over past per regarding since through throughout to toward towards under underneath unlike until up upon
    versus via with within without
  `),
  conjunction: words(`and but or nor yet so`),
  subordinator: words(`
    that because although though while whereas when whenever if unless until since after before as where wherever
    whether why how once than lest even
  `),
  relative: words(`who whom which whose that`),
  subject: words(`he she they it i we you who`),
  object: words(`him her them it me us you himself herself themselves itself myself whom`),
  auxiliary: union(
    words(`
      is are was were be been being am has have had having do does did will would shall should can could may might must ought cannot
      ’s ’d ’ll ’ve ’re 'm
    `),
    withBothApostrophes(
      words(`
      isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't couldn't i'm
      it's he's she's they're we're i've we've they've i'd we'd he'd she'd they'd i'll we'll he'll she'll they'll that's there's
      here's what's let's you're mustn't
    `),
    ),
  ),
  adverb: words(`
    also later then again once now still already just only even often always sometimes usually frequently repeatedly
    recently earlier previously subsequently eventually finally initially first instead thus therefore too soon ever
    since yesterday today tonight tomorrow simply merely further furthermore moreover meanwhile however nevertheless
    nonetheless separately afterward afterwards ago here there twice both long famously flatly quickly ultimately
    reportedly allegedly apparently quietly publicly privately openly rhetorically bluntly briefly immediately angrily
    almost perhaps maybe indeed similarly likewise additionally though alone together rather quite very well so
    all on-air aloud online sarcastically jokingly
  `),
  day: weekdayNames,
  month: monthNames,
  nearDay: words(`yesterday today tomorrow tonight`),
  female: words(`she her herself`),
  male: words(`he his him himself`),
  notSource: words(`i we you it`),
  contracted: words(`s d m ll ve re`),
  embedding: words(`which what whom that who`),
  hypothetical: words(`if`),
  approximating: words(
    'only just nearly almost about around roughly approximately over under some',
  ),
  limiting: words(`
    at least most more less fewer than up to as many much few only just nearly almost about around roughly approximately over under even
    close no not between some
  `),
  uses: {
    definite: words(`the`),
    standing: words(`
      some many others both one several most all another this these those few
    `),
    reflexive: words(`himself herself itself themselves myself ourselves`),
    infinitive: words(`to`),
    complementiser: words(`that`),
    be: words(`is are was were be been being 's ’s`),
    of: words(`of`),
    purpose: words(`for`),
    as: words(`as`),
    employer: words(`of for at to`),
    agent: words(`by`),
    absolute: words(`with`),
    locative: words(`in at near from`),
    origin: words(`from`),
    additive: words(`and`),
    alternative: words(`or`),
    adversative: words(`but`),
    who: words(`who`),
    whose: words(`whose`),
    which: words(`which`),
    where: words(`where`),
    reducing: words(`when if as though while until`),
    contentOpener: words(`if although though unless once that whether`),
    aside: words(`but while although though whereas with`),
    intensifier: words(`even`),
    according: words(`according`),
    existential: words(`there`),
    partOfDay: words(`morning evening night afternoon`),
    timeModifier: words(`last this next earlier late early`),
    timeUnit: words(`week weekend month year decade season night summer fall spring winter day in`),
  },
  endings: { participle: 'ing', past: 'ed' },
  genitive: 's',
  // "an editorial"; near miss: "a letter"
  indefinite: [
    [/^[aeio]/, 'an'],
    [/^/, 'a'],
  ],
};
