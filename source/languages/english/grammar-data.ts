// English function words by class: what a shallow reading of a sentence needs to find a subject, a verb and a clause's end.
import type { GrammarData } from '../language.js';
import { irregularPasts, unchangedPasts } from './irregular-verbs.js';
import { CARDINALS, monthNames, weekdayNames } from './lexicon/calendar-words.js';
import { union, words } from './word-list.js';

const POSSESSIVES = words(`his her its their our my your whose`);

/** "don't" and "don’t". */
const withBothApostrophes = (list: ReadonlySet<string>): ReadonlySet<string> =>
  union(
    list,
    [...list].map((word) => word.replace("'", '’')),
  );

export const grammarData: GrammarData = {
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
  conditional: words(`would should could might may must will can`),
  negation: union(
    words('not never no neither nor cannot hardly without'),
    withBothApostrophes(
      words(`
      n't didn't doesn't don't won't wouldn't couldn't hasn't haven't hadn't can't
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
  /** Past and present forms that are verbs far more often than nouns: they show that a clause has a verb. */
  finite: union(
    irregularPasts,
    unchangedPasts,
    words(`
      agree agreed agrees aim aims allow allows appear appeared appears ask asked asks become becomes begins believe
      believed believes belong belongs bring call called calls care cares caused causes change changed changes choose
      come comes consider considered considers contain contains continue continued continues created creates decide
      decided decides depend depends deserve deserves did die died does end ended ends enjoy enjoys ensure exist
      exists expect expected expects face faced faces fail failed fails fall feel feels find finds follow follows
      forced get gets give gives go goes grant grow grows happen happened happens heads hear help helped helps hold
      holds hope hoped hopes include included includes intend intended intends join joined keep keeps killed know
      known knows lack lacks lead leads leave leaves lie lied lies like liked likes live lived lives look looked
      looks lose loses love loves make makes matter matters mean means meet meets move moved moves need needed needs
      offers oppose opposes owe owes plan planned plans play plays pose poses prefers prepare prepares protect
      provide provides pulled puts raise raised raises reach reached receive received reflect reflects refuse refused
      refuses refusing remain remained remains represent represents require requires run runs see seem seemed seems
      seen sees serve serves show shows sounds spend stand stands start started starts stay stayed stays stop stopped
      strike suffer suffered support supported supports take takes talk talks tell tells think thinks threaten
      threatened threatens thrived tried tries try turn turned turns understand understands use used uses voted wait
      waits want wanted wants watch welcome welcomed win wins wish wished withdraw work worked works
    `),
  ),
  female: words(`she her herself`),
  male: words(`he his him himself`),
  notSource: words(`i we you it`),
  contracted: words(`s d m ll ve re`),
  hypothetical: words(`if`),
  superlative: words(`most least`),
  plural: words(`people`),
  uses: {
    definite: words(`the`),
    article: words(`the a an this no any every each another`),
    quantifier: words(`this that these those all both each another one some many most others`),
    standing: words(`
      some many others both one several most all another this these those few
    `),
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
    reducing: words(`when if as though while until`),
    contentOpener: words(`if although though unless once that whether`),
    aside: words(`but while although though whereas with`),
    intensifier: words(`even`),
    according: words(`according`),
    existential: words(`there`),
    partOfDay: words(`morning evening night afternoon`),
    timeModifier: words(`last this next earlier late early`),
    timeUnit: words(`week month year night summer fall spring winter day in`),
  },
  endings: { participle: 'ing', past: 'ed', adverb: 'ly' },
  genitive: 's',
  // "officials"; near miss: "press"
  pluralEnding: /[^s]s$/,
};
