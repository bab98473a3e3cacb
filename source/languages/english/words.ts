// Which English words carry meaning, and which forms belong to one word. Used to compare texts, never to print.
import type { WordLexicon } from '../lexicons/word-lexicon.js';
import { befalling, calamities, deedFamilies, deeds } from './events/deeds.js';
import { nearWords, wideWords } from './events/wide-words.js';
import { grammarLexicon } from './grammar/grammar.js';
import { baseOfIrregular } from './grammar/irregular-verbs.js';
import { CARDINALS, TENS } from './lexicon/calendar-words.js';
import { keysOf, phrases, union, without, words } from './word-list.js';

/** "ies-y" → an ending and what stands in its place. */
const pairs = (list: string): readonly (readonly [string, string])[] =>
  [...words(list)].map((pair) => {
    const [ending = '', replacement = ''] = pair.split('-');
    return [ending, replacement];
  });

/** The classes of grammar whose words say nothing of what a sentence is about. */
const CLOSED = [
  'determiner',
  'preposition',
  'conjunction',
  'subordinator',
  'relative',
  'subject',
  'object',
  'auxiliary',
  'contracted',
] as const;

export const wordLexicon: WordLexicon = {
  functionWords: without(
    union(
      ...CLOSED.map((name) => grammarLexicon[name]),
      words(`
        according add added adding adds again already also doing done dr earlier ever further furthermore here
        however just later least less meanwhile mine more moreover mr mrs ms much never none not now ones only ours
        ourselves own said same say saying says still t tell telling tells theirs then there told too very what yours
        yourself
      `),
    ),
    new Set(CARDINALS.slice(1)),
  ),
  irregularForms: new Map([
    ...baseOfIrregular,
    ...keysOf(`
    child: children
    begin: commence, commenced, commences, commencing, start, started, starting, starts
    crisis: crises
    death: dead
    die: died, dies, dying
    kill: killed, killing
    lie: lied, lying
    life: lives
    man: men
    news: news
    born: born
    wound: wound
    ground: ground
    rent: rent
    person: people
    wife: wives
    woman: women
  `),
  ]),
  endings: pairs(`
    sses-ss ies-y ied-y ments- ment- ations-at ation-at ions- ion- ingly- edly- ings- ing- ed- ly- ches-ch shes-sh xes-x ss-ss us-us is-is s-
  `),
  onceOnly: words(`
      die kill resign arrest sign land elect shoot explode crash sink founder sentence convict acquit jail appoint born marry launch
      found assassinate inaugurate bury collapse unveil ratify dissolve merge nominate dismiss expel defect surrender capture execute
      derail capsize last final maiden inaugural
    `),
  counted: keysOf(`
    killed: kill, die, death, toll, fatality, casualty, body, dead, corpse
    injured: injure, wound, hurt, injury
    arrested: arrest, detain, detention
    missing: miss, unaccounted
    infected: infect, infection
    displaced: displace, homeless
    evacuated: evacuate, evacuation
    rescued: rescue
  `),
  tolling: words('rise climb reach stand increase jump soar hit pass exceed top grow double mount'),
  scales: words('magnitude magnitudes'),
  livesLost: {
    lives: words('life lives'),
    verbs: words(
      'take takes took taken taking claim claims claimed claiming cost costs costing lose lost losing',
    ),
  },
  anybody: words(`person victim soul`),
  deeds,
  calamities,
  befalling,
  deedFamilies,
  denials: words(`
    deny denies denied denying refute refutes refuted refuting dispute disputes disputed disputing contradict contradicts contradicted
    contradicting
  `),
  // "denied on Monday that", "denied firing", "denied reports that"; near misses: "did not deny that", "denied bail", "denied access"
  denying:
    /(?<!\b(?:not|never|n['’]t|to) )\b(?:den(?:y|ies|ied|ying)|refut(?:e[sd]?|ing)|disput(?:e[sd]?|ing)|reject(?:s|ed|ing)?) (?:(?:on \p{Lu}\p{Ll}+day|yesterday|categorically|strongly|flatly|vehemently|repeatedly|any|all|the|media|those|these|claims?|reports?|allegations?|accusations?|suggestions?|charges?) )*?(?:that |(?:claims?|reports?|allegations?|accusations?|suggestions?) (?:that |of )|(?=(?:it|he|she|they) )|(?=\p{Ll}{3,}ing\b(?! room)))/u,
  // "did not shell", "never took", "there had been no swap"; near misses: "will not shell", "has not said"
  notDone:
    /\b(?:(?<there>[Tt]here (?:was|were|is|has been|had been|have been) no(?:t any)?)|(?:did|had|has|have|was|were)(?: not|n['’]t)(?: been| ever)?|never(?: once| been)?|(?:had|has|have) never(?: been)?)\b(?! (?:only|just|even|yet|immediately|say|said|respond|responded|comment|commented|know|known)\b)/u,
  demands: phrases(`
    call for, call on, appeal for, appeal to, press for, push for, lobby for, plead for, beg for, ask for, ask to, urge, demand,
    beseech, implore, petition, seek
  `),
  reactions: phrases(`
    push back, hit back, fire back, hit out, lash out, retort, condemn, denounce, decry, deplore, slam, criticise, criticize, rebuke,
    chide, scold, deride, mock, scoff, applaud, praise, hail, laud, lament
  `),
  // " back on a report that"; near miss: " a report", " the ruling"
  claimed:
    /^(?: (?:back|out))?(?: \p{Lu}\p{Ll}+day| on \p{Lu}\p{Ll}+day)? (?:on|against|at) (?:an? |the |any |these |those |such )?(?:claims?|reports?|suggestions?|allegations?|accusations?|rumou?rs?|speculation|notions?|assertions?)\b/u,
  // " it was untrue that", " there was no truth in reports", " reports that it sank were false"; near misses: " it was true that", " reports that it
  // sank were false alarms"
  untrueClaim:
    /^(?: on \p{Lu}\p{Ll}+day)?,? ?(?:that )?(?:it (?:is|was|were) (?:\p{Ll}+ly |just )?(?:untrue|false|wrong|incorrect|nonsense|not true|not correct|not the case|a lie|a fabrication) that\b|there (?:is|was|were) (?:absolutely )?(?:no|not a word of|not an ounce of|not a shred of) (?:truth|substance|basis) (?:in|to|for)\b|(?:the |all |those |these |such |media |press )*(?:claims?|reports?|suggestions?|allegations?|accusations?|rumou?rs?|accounts?|assertions?|stories|story) (?:of|that) [^.;!?\n]{1,160}? (?:is|was|are|were) (?:\p{Ll}+ly |just )?(?:untrue|false|wrong|incorrect|nonsense|baseless|unfounded|not true|a lie|lies|fabricated|invented)(?! alarm))/u,
  // "was put off to May 10", "brought the vote forward", "will now meet", "on May 10 instead of", "a year later than planned"; near misses: "will meet",
  // "put off by the noise, he", "is delayed", "said now"
  newDay:
    /\b(?:postpon|reschedul|deferr?|adjourn|delay|mov|shift)(?:ed|ing|es|s|e)\b[^.;:!?\n]{0,80}? (?:to|until|till|for)\b|\b(?:put|push(?:ed|es|ing)?|moved|moving)\b[^.;:!?\n]{0,60}? (?:off|back|forward|up)\b[^.;:!?\n]{0,60}? (?:to|until|till)\b|\b(?:brought|bring(?:s|ing)?)\b[^.;:!?\n]{0,60}? forward\b|\b(?:will|would|is|are|was|were) now (?:to|not|be|due|set|scheduled|expected|planned|\p{Ll}+)\b|\binstead of\b|\brather than (?:on|in) \p{Lu}|\b(?:earlier|later|sooner) than (?:first |originally |initially |previously )?(?:planned|scheduled|expected|intended)\b/u,
  // "had previously", "once"; near misses: "has", "had a"
  saidBefore: /\b(?:had|once|previously)(?: (?:also|once|already|earlier|\p{Ll}+ly))? $/u,
  presentSaying: /[^s]s$/u,
  goingOn: words('added continued noted explained concluded recalled wrote'),
  // "apologised in person"; near miss: "in the person of"
  spokenWay:
    /\b(?:in person|face to face|by (?:tele)?phone|(?:over|on) the (?:tele)?phone)\b(?! of)/u,
  // "apologised in a written statement", "posted an apology"; near miss: "stated it"
  writtenWay:
    /\bin (?:writing|print)\b|\b(?:in|by|with) (?:an? |the |his |her |their |its )?(?:\p{Ll}+ )?(?:statement|letter|e-?mail|tweet|note|post|text message)\b|\bon (?:Facebook|Twitter|Instagram)\b/u,
  reports: words('report'),
  wide: wideWords,
  near: nearWords,
  demonstratives: words('this that these those it'),
  goals: words('to with for against into'),
  ends: words('to into'),
  locatives: words('in near off outside inside around into through across'),
  sites: words('on at'),
  landforms: words('Mount Mt Lake Cape Camp Fort Loch'),
  settlements: words('town city village port suburb capital hamlet'),
  venues: words(`
    street avenue boulevard road lane square bridge station airport hospital clinic center centre hall house palace hotel tower
    building plaza mall park garden gardens stadium arena theater theatre museum church cathedral mosque temple school college
    university academy court prison jail club store bank office headquarters parliament congress senate
  `),
  regions: words('district province state county island municipality region prefecture peninsula'),
  negations: words(`not no never nobody nothing none neither nor without`),
  numbers: new Map([
    ['zero', 0],
    ...CARDINALS.map((word, index): [string, number] => [word, index + 1]),
    ...TENS.map((word, index): [string, number] => [word, 10 * index + 20]),
  ]),
  multipliers: new Map(
    Object.entries({
      hundred: 1e2,
      thousand: 1e3,
      million: 1e6,
      billion: 1e9,
      trillion: 1e12,
      m: 1e6,
      bn: 1e9,
    }),
  ),
  ageBefore: words('age aged ages'),
  ageBehind: words('old olds'),
  numbered: words(
    'no number nos top channel route highway flight page chapter section article platform gate room group grade',
  ),
  parents: words('mother father parent mum mom dad grandmother grandfather'),
  somePeople: words(`
    child children woman women man men girl boy baby infant teenager student pupil soldier civilian foreigner tourist national citizen
    officer policeman policemen fireman firemen firefighter rescuer medic doctor nurse journalist guard trooper rebel militant attacker
    gunman gunmen suspect driver pilot crew family relative member resident villager bystander pedestrian
  `),
  wholeBefore: words('of'),
  wholeMarks: {
    before: phrases('total of, altogether, overall, in all, in total, combined'),
    behind:
      phrases(`in all, in total, all told, altogether, overall, worldwide, globally, nationwide, countrywide, between them,
      across the, across all, across its, throughout the`),
  },
  partBefore: words('including among another'),
  partBehind: words('more others other of further additional'),
  additive: words('and plus'),
  reaching: words('to at'),
  roughly: new Set(
    words(
      `about around nearly almost roughly some approximately over under than least most up estimated`,
    ),
  ),
  contractions: [
    ['cannot', 'can not'],
    ["can't", 'can not'],
    ["won't", 'will not'],
    ["n't", ' not'],
    ["'re", ' are'],
    ["'ve", ' have'],
    ["'ll", ' will'],
    ["'m", ' am'],
  ],
};
