// English function words by class: what a shallow reading of a sentence needs to find a subject, a verb and a clause's end.
import type { GrammarData } from '../language.js';
import { monthNames, weekdayNames } from './lexicon/calendar-words.js';
import { words } from './word-list.js';

export const grammarData: GrammarData = {
  determiner: words(`
    a an the this that these those some any no each every either neither both all another several many most few such
    his her its their our my your whose one two three four five six seven eight nine ten other
  `),
  possessive: words(`his her its their our my your whose`),
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
  auxiliary: words(`
    is are was were be been being am has have had having do does did will would shall should can could may might must
    ought isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't couldn't
    mustn't cannot 'm i'm it's he's she's they're we're i've we've they've i'd we'd he'd she'd they'd
    i'll we'll he'll she'll they'll that's there's here's what's let's you're isn’t aren’t wasn’t weren’t hasn’t haven’t
    hadn’t don’t doesn’t didn’t won’t wouldn’t shouldn’t can’t couldn’t ’s ’d ’ll ’ve ’re i’m it’s he’s she’s they’re
    we’re i’ve we’ve they’ve i’d we’d he’d she’d they’d i’ll we’ll he’ll she’ll they’ll that’s there’s here’s what’s
    let’s you’re
  `),
  conditional: words(`would should could might may must will can`),
  negation: words(`
    not never no neither nor n't didn't didn’t doesn't doesn’t don't don’t won't won’t wouldn't wouldn’t couldn't couldn’t
    hasn't hasn’t haven't haven’t hadn't hadn’t can't can’t cannot hardly without
  `),
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
  finite: words(`
    became become becomes began begins believe believed believes bring brought built came come comes continue continued
    continues cut cost deserve deserves die died does expect expected expects fail failed fails fall fell feel feels felt
    find finds fought found gave get gets give gives go goes got grew grow grows happen happened happens hear heard held
    help helped helps hit hold holds hope hoped hopes keep keeps kept killed knew know known knows lack lacks lead leads
    leave leaves led left lie lies live lived lives look looked looks lose loses lost love loves made make makes mean
    means meant meet meets met move moved moves need needed needs oppose opposes owe owes paid plan planned plans play
    plays put puts ran reflect reflects remain remained remains represent represents require requires rose run runs sat
    saw see seem seemed seems sees seen sent serve serves set show showed shows sold spend spent spoke stand stands
    stay stayed stays stood support supports supported take takes talk talks taught think thinks thought threw took
    tried tries try turn turned turns understand understands understood use used uses voted want wanted wants went win
    wins won work worked works wrote exist exists appear appears appeared agree agrees agreed aim aims allow allows
    ask asks asked become believe belong belongs call calls called care cares caused causes change changed changes
    choose chose consider considers considered contain contains created creates decided decide decides depend depends
    did end ended ends enjoy enjoys ensure face faced faces forced follow follows grant heads include includes included
    intend intends intended join joined keeps know like likes liked like lied matter matters offers pose poses
    prefers prepare prepares protect provide provides pulled raise raised raises reach reached receive received
    refuse refused refuses refusing represents sounds start started starts stop stopped strike suffer suffered tell
    ate bore bought bound broke built burst caught clung crept dealt drank drew drove dug fed fled flew flung forgave forgot froze
    hid hung hurt laid lay leapt lent lit quit rang rode sank sang shook shone shot shrank shut slept slid sold sought split spread
    sprang spun stole struck stuck stung swam swept swore swung thrived tore woke wore
    tells threaten threatens threatened told wait waits watch welcome welcomed wish wished withdraw withdrew
  `),
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
