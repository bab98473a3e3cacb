// English as a Document needs it: clitics, abbreviations, endings, helping verbs.
import type { DocumentData } from '../document-data.js';
import { datelineData } from './dateline-data.js';
import { pastForms } from './irregular-verbs.js';
import { sentenceData } from './sentence-data.js';
import { words } from './word-list.js';

export const documentData: DocumentData = {
  datelines: datelineData,
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
  units: words(`am pm k m b bn tn km cm mm kg lb lbs mph kph hr hrs min mins yr yrs mb gb ft mg ml`),
  boundPrefixes: words(`
    e non anti re pre pro cross mid co post over semi multi ex sub counter pan neo socio mini micro arch intra ultra un
    inter trans pseudo quasi
  `),
  abbreviations: new Set([
    ...sentenceData.abbreviations,
    ...words(`Jr Sr Inc Corp Co Ltd Bros etc Esq Blvd Ave Mass Calif Fla Pa Tex Ariz Conn Ill Minn Ph.D`),
  ]),
  abbreviationsBeforeNumbers: sentenceData.abbreviationsBeforeDigits,
  sentenceOpeners: sentenceData.openers,
  pastForms,
  endings: ['ingly', 'iness', 'edly', 'ing', 'est', 'ies', 'ied', 'ier', 'ily', 'ers', 'ed', 'es', 'er', 'ly', 's'],
  prefixes: ['counter', 'under', 'inter', 'over', 'self', 'semi', 'anti', 'mis', 'non', 'out', 'pre', 'un', 're', 'co'],
  be: words(`be am is are was were been being 's 're 'm ai`),
  have: words(`have has had having 've 'd 's`),
  do: words(`do does did`),
  subordinators: words(`
    because although though while whereas if unless since until till after before as that whether once than lest so
  `),
}; // prettier-ignore
