// English verbs whose past is not made with -ed: "base past participle" a row, "/" between forms that are both used. One
// form behind the base is past and participle in one. Verbs whose past is their base ("hit") stand apart.
import type { PastForm } from '../../document-words.js';
import { phraseList, union, without, words } from '../word-list.js';

const ROWS = `
arise arose arisen, awake awoke awoken, bear bore borne/born, beat beat beaten, become became become, befall befell befallen,
begin began begun, behold beheld, bend bent, bereave bereft, beset beset, bid bade bidden, bind bound, bite bit bitten,
bleed bled, blow blew blown, break broke broken, breed bred, bring brought, build built, burn burnt, buy bought, catch caught,
choose chose chosen, cling clung, come came come, creep crept, deal dealt, dig dug, draw drew drawn,
dream dreamt, drink drank drunk, drive drove driven, dwell dwelt, eat ate eaten, fall fell fallen, feed fed, feel felt,
fight fought, find found, flee fled, fling flung, fly flew flown, forbid forbade forbidden, foresee foresaw foreseen,
forget forgot forgotten, forgive forgave forgiven, forgo forwent forgone, forsake forsook forsaken, freeze froze frozen,
get got got/gotten, give gave given, go went gone, grind ground, grow grew grown, hang hung, have had, hear heard,
hide hid hidden, hold held, inlay inlaid, keep kept, kneel knelt, know knew known, lay laid, lead led, lean leant, leap leapt,
learn learnt, leave left, lend lent, lie lay lain, light lit, lose lost, make made, mean meant, meet met, mislead misled,
misunderstand misunderstood, mistake mistook mistaken, mow mowed mown, outdo outdid outdone, outgrow outgrew outgrown,
overcome overcame overcome, overhear overheard, override overrode overridden, oversee oversaw overseen, overtake overtook overtaken,
overthrow overthrew overthrown, partake partook partaken, pay paid, plead pled, prove proved proven, rebuild rebuilt,
redo redid redone, repay repaid, rend rent, resell resold, retake retook retaken, rethink rethought, rewrite rewrote rewritten,
ride rode ridden, ring rang rung, rise rose risen, run ran run, saw sawed sawn, say said, see saw seen, seek sought, sell sold,
send sent, sew sewed sewn, shake shook shaken, shear sheared shorn, shine shone, shoot shot, show showed shown,
shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat, slay slew slain, sleep slept, slide slid, sling slung,
slink slunk, smell smelt, smite smote smitten, sow sowed sown, speak spoke spoken, speed sped, spell spelt, spend spent,
spill spilt, spin spun, spit spat, spoil spoilt, spring sprang sprung, stand stood, steal stole stolen, stick stuck,
sting stung, stink stank stunk, strew strewed strewn, stride strode stridden, strike struck struck/stricken, string strung,
strive strove striven, swear swore sworn, sweep swept, swell swelled swollen, swim swam swum, swing swung, take took taken,
teach taught, tear tore torn, tell told, think thought, thrive throve thriven, throw threw thrown, tread trod trodden,
unbind unbound, undergo underwent undergone, understand understood, undertake undertook undertaken, undo undid undone,
unwind unwound, uphold upheld, wake woke woken, wear wore worn, weave wove woven, weep wept, win won, wind wound,
withdraw withdrew withdrawn, withhold withheld, withstand withstood, wring wrung, write wrote written
`;

type Verb = {
  readonly base: string;
  readonly pasts: readonly string[];
  readonly participles: readonly string[];
};

const VERBS: readonly Verb[] = phraseList(ROWS).map((row) => {
  const [base = '', past = '', participle = past] = row.split(' ');
  return { base, pasts: past.split('/'), participles: participle.split('/') };
});

/** Forms that are nouns far more often. */
const NOUNS = words('ground rent spat');

/** "shrank", "held". */
export const irregularPasts = without(union(VERBS.flatMap(({ pasts }) => pasts)), NOUNS);

/** "shrunk", "held". */
export const irregularParticiples = without(
  union(VERBS.flatMap(({ participles }) => participles)),
  NOUNS,
);

/** Verbs whose past is their base, and which are seldom nouns. */
export const unchangedPasts = words('burst cost cut hit hurt let put quit set shut split spread');

/** "shrank" → "shrink". */
export const baseOfIrregular: ReadonlyMap<string, string> = new Map(
  VERBS.flatMap(({ base, pasts, participles }) =>
    [...pasts, ...participles].map((form): [string, string] => [form, base]),
  ),
);

/** "shrank" → past, "shrunk" → participle, "held" → both. */
export const pastForms: ReadonlyMap<string, PastForm> = new Map(
  VERBS.flatMap(({ pasts, participles }) => [
    ...pasts.map((form): [string, PastForm] => [
      form,
      participles.includes(form) ? 'both' : 'past',
    ]),
    ...participles
      .filter((form) => !pasts.includes(form))
      .map((form): [string, PastForm] => [form, 'participle']),
  ]),
);

/** What "shrank" has and "lay" has not: as it stands it is no base form. */
export const onlyPasts = without(irregularPasts, union(VERBS.map(({ base }) => base)));

/** Verbs whose past is printed like their base. */
export const pastsLikeBases = words(`
  beat bet bid broadcast burst cast cost cut forecast hit hurt let offset outbid put quit rid set shed shut split spread thrust
  upset wed
`);
