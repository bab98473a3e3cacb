// English as a Document needs it: clitics, abbreviations, endings, helping verbs.
import type { DocumentLexicon } from '../../document-words.js';
import { datelineLexicon } from '../dateline.js';
import { onlyPasts, pastForms, pastsLikeBases } from './irregular-verbs.js';
import { repairLexicon } from './repairs.js';
import { sentenceLexicon } from './sentences.js';
import { words } from '../word-list.js';

export const documentLexicon: DocumentLexicon = {
  datelines: datelineLexicon,
  repairs: repairLexicon,
  clitics: words(`s re ve ll d m`),
  joined: new Map([
    ['cannot', 3],
    ['gonna', 3],
    ['wanna', 3],
    ['gotta', 3],
    ['lemme', 3],
    ['gimme', 3],
  ]),
  elided: words(`em til tis twas cause n round bout`),
  saying: words(`
    said says added adds asked asks replied wrote writes explained continued
    told tells argued argues admitted admits insisted insists warned warns declared recalled read
  `),
  speaking: {
    own: words(`I We You we you my My our Our us me your Your`),
    pronouns: words(`he she they it`),
    behind: words(`to in on at after during as of the a an him her me reporters last this yesterday today when`),
  },
  units: words(`am pm k m b bn tn km cm mm kg lb lbs mph kph hr hrs min mins yr yrs mb gb ft mg ml`),
  boundPrefixes: words(`
    e non anti re pre pro cross mid co post over semi multi ex sub counter pan neo socio mini micro arch intra ultra un
    inter trans pseudo quasi
  `),
  abbreviations: new Set([
    ...sentenceLexicon.abbreviations,
    ...words(`Jr Sr Inc Corp Co Ltd Bros etc Esq Blvd Ave Mass Calif Fla Pa Tex Ariz Conn Ill Minn Ph.D`),
  ]),
  abbreviationsBeforeNumbers: sentenceLexicon.abbreviationsBeforeDigits,
  stopped: {
    firms: words('Inc. Corp. Co. Ltd. Bros.'),
    places: words(`
      Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Mass. Md. Mich. Minn. Mo. Mont. Neb. Nev.
      Okla. Ore. Pa. Tenn. Tex. Va. Vt. Wash. Wis. Wyo.
    `),
    lettersOfPlaces: words('D.C. N.C. N.D. N.H. N.J. N.M. N.Y. R.I. S.C. S.D.'),
    andSoOn: words('etc. al.'),
    leading: words('i.e. e.g. p.s. cf. viz.'),
    others: words('Jr. Sr. Ave. Blvd. St. Assn. Esq.'),
    courtesies: words('Mr. Mrs. Ms.'),
  },
  besideClock: words(`
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
    Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    January February March April May June July August September October November December Christmas Easter Thanksgiving
    Eastern Central Mountain Pacific Greenwich Zulu Local Time time
  `),
  articles: words(`the a an this that each every their his her its our`),
  sentenceOpeners: sentenceLexicon.openers,
  headings: {
    openers: words(`
      The A An In On At For After When As While If This These Those There Every With Before Since During
    `),
    inNames: words(`In On At For With As After Before During`),
    notLast: words(`
      a an the this that these those his her its their our my your some any no each every both all
      of in on at by for from with to into onto over under about as than per via like between against among behind beyond through toward towards
      and or but nor if when while because although though since until before after where whether who whom whose which what how why
      be been being not n't called named titled entitled dubbed quoting via versus vs single song album
      track book novel film movie show series play band magazine newspaper hymn opera musical
    `),
    notSecond: words(`and or but of is was are were to 's for in on at by with if`),
  },
  pastForms,
  onlyPasts,
  unchangedPasts: pastsLikeBases,
  endings: ['ingly', 'iness', 'edly', 'ing', 'est', 'ies', 'ied', 'ier', 'ily', 'ers', 'ed', 'es', 'er', 'ly', 's'],
  prefixes: ['counter', 'under', 'inter', 'over', 'self', 'semi', 'anti', 'mis', 'non', 'out', 'pre', 'un', 're', 'co'],
  be: words(`be am is are was were been being 's 're 'm ai`),
  have: words(`have has had having 've 'd 's`),
  do: words(`do does did`),
  times: words(`today yesterday tomorrow tonight week month year morning afternoon evening night weekend`),
  counting: words(`many few several most`),
  subordinators: words(`
    because although though while whereas if unless since until till after before as that whether once than lest so
  `),
  asking: words(`be am is are was were 's 're has have had do does did will would can ca could should may might must wo`),
  clauseOpeners: words(`that because although though while whereas if unless until before after whether as since once`),
  phraseOpeners: words(`since until till after before as than`),
  freeRelatives: words(`what how where why whatever`),
  emphatic: words(`even just only as in so`),
  inverting: words(`nor neither never rarely only so`),
  futures: words(`will 'll shall wo would 'd`),
  negations: words(`n't not never`),
}; // prettier-ignore
