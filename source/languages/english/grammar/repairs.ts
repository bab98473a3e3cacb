// English as the repairs of tags need it: which words tell, by the whole sentence, what another is.
import type { RepairLexicon } from '../../document-words.js';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar-words.js';
import { union, words } from '../word-list.js';

// what opens a clause, never a noun phrase alone: not "after talks held in May"
const verbOpeners = words('that because although if while');

const namesOf = (rows: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(rows.flatMap(([name = '']) => [name]));

export const repairLexicon: RepairLexicon = {
  nominative: words('i he she we they'),
  singular: words('he she it'),
  tying: words('on in at of from with by for over during near under'), // prepositions that open no clause
  local: words('into to on in at through across off over near'), // behind a verb: "burst |into flames"
  placing: words('on in at to for with over near against under'), // between a verb and its day: "gather |in Oslo on Friday"
  particles: words('down up off out away back'), // "closed |down two halls": no participle
  openers: words('that as after before because while if since until although though than'),
  verbOpeners,
  eventOpeners: union(verbOpeners, words('after before until since as')),
  // what things do by themselves: "after a hillside |collapsed"; near miss: "after a deal |signed in Tarn"
  happening: words(`
    collapsed exploded erupted crashed capsized occurred happened died vanished disappeared arrived emerged
    caved toppled overturned derailed ignited stalled
  `),
  telling: words('saying telling adding warning arguing claiming insisting noting'), // "Lind rallied voters, |saying he would win"
  saying: words('said says say'), // "Lind |said the quay closed on Friday"
  // behind these a clause may stand without "that"
  takingClause: words(`
    said says thought thinks believed believes knew knows hoped hopes feared fears claimed claims alleged alleges insisted
    insists added adds felt feels argued argues denied denies admitted confirmed announced noted reported suggested showed
    shows found learned learnt heard meant means told wished was is had has
  `),
  speakingTo: words('speak speaks speaking spoke talk talks talking talked listen listens listening listened'),
  naming: words('called named dubbed titled entitled nicknamed termed aged'), // "a dish |called the Widow"
  // "by a |fifth"
  measures: words(`
    half third thirds quarter quarters fourth fifth fifths sixth seventh eighth ninth tenth twelfth hundredth percent point points
  `),
  stretches: words('year quarter half months weeks days period season'), // "the |year ended May 31"
  sides: words('left right centre center'), // of a picture
  weekdays: union(namesOf(WEEKDAYS), words('yesterday')), // how a paper of the next morning calls its day
  months: namesOf(MONTHS),
}; // prettier-ignore
