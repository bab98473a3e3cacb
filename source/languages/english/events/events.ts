// The English words that tell an event: verbs and their forms, what they say of status, and what a summary can do without.
import type { EventLexicon } from '../../lexicons/event-lexicon.js';
import { grammarLexicon } from '../grammar/grammar.js';
import {
  irregularParticiples,
  irregularPasts,
  unchangedPasts,
} from '../grammar/irregular-verbs.js';
import { MONTHS } from '../lexicon/calendar-words.js';
import { phrases, union, words } from '../word-list.js';
import { eventLists } from './event-lists.js';

/** Base forms of verbs that news tells events with. */
export const baseVerbs = words(`
  accept accuse add admit agree aim announce appeal appear approve argue arrest arrive ask attack ban become begin believe
  blame block break bring call cancel cite claim close come condemn confirm consider continue cut decide declare defend
  demand deny deploy describe die discuss elect enter expect express face fail fall file find fire fly force get give go
  halt help hit hold hope impose include increase insist join kill launch lead leave lose make mean meet move need note offer open
  order plan play pledge prepare present promise propose protest publish push raise reach receive refuse reject release
  remain reopen report resign respond resume return reveal rise rule run say see seek seize send show sign speak stand
  start state stop strike submit sue suggest support suspend take talk tell think threaten try turn unveil urge visit vote vow
  want warn win withdraw work write
`);

/** Past forms that are too short for the rule of -ed, or unchanged. */
export const shortPasts = words('died lied owed read sued tied used vied');

export const eventLexicon: EventLexicon = {
  separate: words('another separate second unrelated simultaneous'),
  uses: {
    past: union(
      irregularPasts,
      unchangedPasts,
      shortPasts,
      words('bet bid broadcast cast did forecast outlawed rebid shed sung wed'),
    ),
    participle: union(irregularParticiples, unchangedPasts, shortPasts, words('been done')),
    notVerb: words(`
      united dated hundred indeed need seed feed speed unprecedented alleged so-called limited kindred sacred
      wicked naked beloved aged embed red bed exceed proceed succeed bleed breed weed deed greed reed creed
      moped biped based related retired unidentified unnamed armed unarmed wounded injured displaced detained
      besieged supposed rugged talented sophisticated experienced unmanned organized organised occupied disputed
    `),
    hedged: words('would could may might should can must ca'),
    be: words('is are was were be been being am re m'),
    adverb: words(`
      not never also already only just still then now yet again even further instead soon once since always often t
      later earlier first formerly reportedly allegedly officially formally long both all each nearly almost
    `),
    planning: words(`
      scheduled expected due set planned slated planning going expects plans intends hopes hope aims intend plan
      bound poised ready preparing likely supposed meant intended billed tipped pencilled penciled timetabled fixed booked arranged
    `),
    cancelling: words(
      'cancel cancels canceled cancelled postpone postponed postpones scrapped scrap scraps called-off aborted axe axed axes shelve shelved shelves ditch ditched',
    ),
    saying: words(`
      say says said saying tell tells told add adds added note notes noted state states stated inform informed
      informs explain explained explains report reported reports claim claimed claims write wrote writes describe
      described comment commented remark remarked reiterate reiterated stress stressed emphasize emphasized recall
      recalled reveal revealed argue argued suggest suggested believe believes believed think thought understand
      understands hope hopes expect expects quote quoted cite cited observed acknowledged insisted insist insists
      maintain maintained assert asserted asserts asked asks ask replied answered pointed mention mentioned wrote
      tweeted posted indicated allege alleges alleged contend contends contended
    `),
    telling: words(`
      announce announces announced vow vows vowed pledge pledges pledged warn warns warned appeal appeals appealed
      urge urges urged demand demands demanded reject rejects rejected deny denies denied call calls called threaten
      threatens threatened promise promises promised accuse accuses accused condemn condemns condemned declare
      declares declared confirm confirms confirmed propose proposes proposed admit admits admitted order orders
      ordered agree agrees agreed decide decides decided disclosed unveiled unveils presented present presents
      cautioned apologized apologised conceded
    `),
    stative: words(`
      is are was were be been am has have had include includes included remain remains remained seem seems seemed
      appear appears believe believes believed want wants wanted know knows knew mean means meant need needs needed
      own owns owned contain contains contained consist consists live lives lived like likes liked love loved think
      thinks thought feel feels felt depend depends stand stands stood represent represents belong belongs lie lies
      involve involves involved cost costs exist exists existed matter hope hopes consider considers considered
    `),
    habitual: words(`
      usually often always every regularly typically traditionally frequently normally routinely annually
      generally
    `),
    depending: words(
      'depend depends depended hinge hinges hinged hang hangs hung rest rests rested',
    ),
    cutting: words(', " ” ; : — – and but'),
    subordinator: words(`
      after before when while because although though since until as where which who whom whose that if unless
      whereas once
    `),
    notOnDate: words('since until till by after before from following prior pending'),
    passing: words('when while after before since once'),
    accusing: words(`
      charged convicted tried indicted sentenced arrested accused suspected implicated questioned acquitted suspect suspects
      indictment indictments lawsuit lawsuits complaint affidavit accuser accusers plaintiff plaintiffs
    `),
    work: words(
      'file photo photograph picture image handout movie film documentary novel book song album',
    ),
    possessive: grammarLexicon.possessive,
    fewer: words('less fewer'),
    eventNoun: words(`
      launch release introduction unveiling debut founding creation formation establishment opening closure shutdown signing
      resignation departure retirement appointment election elections referendum vote inauguration ouster overthrow coup
      revolution uprising revolt rebellion protests riots demonstrations crackdown massacre genocide invasion occupation war
      intervention withdrawal ceasefire truce annexation attack attacks bombing bombings shooting shootings killing killings
      murder murders assassination kidnapping abduction hijacking raid airstrike arrest trial conviction sentencing acquittal
      execution death deaths suicide birth wedding marriage divorce funeral crash accident collision derailment sinking
      explosion blast fire collapse earthquake quake tsunami hurricane flood floods eruption outbreak pandemic epidemic spill
      leak merger takeover acquisition purchase sale bankruptcy bailout default crisis recession strike boycott settlement
      agreement accord deal treaty pact summit conference meeting hearing debate convention caucus caucuses gathering rally
      protest demonstration ceremony vigil visit speech announcement decision ruling verdict scandal lawsuit recall ban
      sanctions campaign slaying blasts closures explosions crashes raids arrests collisions
    `),
    connective: words(`
      however meanwhile also but and separately moreover furthermore additionally earlier later then so still yet
      nevertheless nonetheless instead rather afterwards besides thus therefore or
    `),
    attribution: words('according per'),
    determiner: grammarLexicon.determiner,
    pronoun: words('he she it they we i you who which that there this these those'),
    preposition: grammarLexicon.preposition,
    lightConnective: words('and but then or so yet later'),
    speaker: words('i we you'),
    aside: words('while amid although though whereas'),
    lightDate: words('today yesterday'),
    leaningOnDate: words(
      'dated last this next and or to into between late early later earlier night morning',
    ),
    datePreposition: words('on in at during over of by for around about'),
    denying: words(`
      deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes
      disputed disputing refute refutes refuted refuting rebut rebuts rebutted rubbish rubbishes rubbished contradict
      contradicts contradicted contest contests contested debunked disproved disavowed
    `),
    claiming: words(`
      allege alleges alleged alleging claim claims claimed claiming contend contends contended contending maintain maintains
      maintained insist insists insisted assert asserts asserted argue argues argued believe believes believed suspect
      suspects suspected suggest suggests suggested fear fears feared speculate speculates speculated assume assumes assumed
      boast boasts boasted imply implies implied purport purports purported rumoured rumored think thinks thought
      understood
    `),
    claimNoun: words(`
      claim claims report reports allegation allegations accusation accusations suggestion suggestions rumour rumours rumor
      rumors speculation assertion assertions notion idea suspicion suspicions insinuation insinuations charge charges story
      stories talk
    `),
    untrue: words(
      'untrue false wrong incorrect nonsense baseless unfounded groundless inaccurate lie fabrication',
    ),
    provable: words('truth evidence proof basis foundation true correct sign indication'),
    negating: words("no not n't never without little"),
    claimAdverb: words('allegedly purportedly supposedly'),
    settling: words(`
      refuse refuses refused refusing fail fails failed failing decline declines declined declining neglect neglects neglected
      omit omitted forget forgot forgotten begin begins began begun start starts started continue continues continued manage
      manages managed forced compelled obliged allowed permitted cease ceases ceased
    `),
    moving: words(`
      postpone postpones postponed postponing delay delays delayed delaying reschedule reschedules rescheduled rescheduling
      defer defers deferred deferring move moves moved moving shift shifts shifted adjourn adjourns adjourned adjourning
      slip slips slipped slipping slide slides slid
    `),
    placing: words(
      'put puts putting push pushes pushed pushing bring brings brought bringing hold held',
    ),
    displacing: words('back off forward over'),
    calling: words('call calls called calling'),
    off: words('off'),
    dropping: words(`
      dropped scrapped cancelled canceled abandoned shelved withdrawn withdrew ditched axed aborted halted suspended
      postponed delayed deferred failed refused declined balked stalled backed pulled
    `),
    ago: words('ago'),
    issuing: words(`
      issued released published posted circulated shown taped delivered read sent emailed e-mailed mailed dated given made broadcast aired
      shared filed signed tweeted recorded written
    `),
    statement: words(`
      statement statements letter letters email e-mail e-mails memo message report post tweet interview speech video release note notice
      filing remarks address briefing broadcast bulletin affidavit complaint column editorial article blog podcast
      document documents paper papers record records figures data survey study poll emails filings footage transcript reports
    `),
    showing: words(
      'show shows showed find finds found reveal reveals revealed detail details detailed indicate indicates indicated provide provides provided suggest suggests suggested accuse accused ask asks asked put puts',
    ),
    lifelong: words('born grew graduated studied majored educated'),
    regarding: words(`
      about over into defend defends defended defending justify justifies justified regret regrets regretted concerning regarding surrounding involving relating related linked tied pertaining connected connection
      investigate investigates investigated investigating probe probes probed probing recall recalls recalled recalling
      remember remembers remembered remembering commemorate commemorates commemorated commemorating describing discussing
      reviewing examining recounting recount recounts recounted referencing reference references referenced response responses reaction reply retaliation
    `),
    gathering: words(`
      hearing hearings meeting debate rally conference ceremony session summit arguments match game briefing forum convention
      parade march vigil funeral service event sitting gathering inquest race final finals semifinal semifinals quarterfinal
      playoff playoffs derby runoff primary primaries concert talks
    `),
    feeling: words(`
      anger angry outrage outraged dismay dismayed shock shocked surprise surprised delight delighted joy fury furious
      disappointment disappointed frustration alarm looked look laughed mocked hit hitting aimed pointed scoffed bristled
    `),
    bounding: words('than least about around over nearly some roughly almost'),
    floating: words('each both all also'),
    deictic: words('today yesterday tomorrow tonight'),
    leaningAdverb: words('also'),
    onlyWord: words('only just until least starting beginning even'),
    holding: words('recent latest first last most of'),
    ofYear: words(`
      nominee nominees candidate candidates contender contenders hopeful hopefuls champion champions winner winners finalist finalists
      medalist medalists medallist medallists laureate laureates graduate graduates
    `),
    outlet: words(`
      newspaper paper daily weekly magazine broadcaster channel website outlet news post times herald tribune gazette
      journal agency media press television tv radio
    `),
  },
  lists: eventLists,
  conditions: {
    conjunctions: phrases(`
      if, unless, as long as, so long as, in case, on condition, on condition that, on the condition that, on the proviso that,
      with the proviso that, on the understanding that, in the event, in the event that
    `),
    participles: phrases(`
      provided, provided that, providing, providing that, assuming, assuming that, supposing, supposing that, granted that
    `),
    prepositions: phrases(`
      in the event of, in case of, absent a, absent an, absent any, subject to, pending, barring, contingent on, contingent upon, conditional on, conditional upon,
      dependent on, dependent upon, depending on, depending upon
    `),
    openers: words('whether'),
    inverted: words('should were had'),
    behind: words('permitting'),
    notBehind: words(`
      even as what or see know ask asks asked asking wonder wonders wondered say says said tell told doubt doubts doubted
      check checked ensure
    `),
    notBefore: words('any not or possible necessary needed ever only so anything'),
  },
  notReports: [
    // "3/12 30 May 2021 A man waves": a picture of a gallery; near miss: "3/12 of the vote"
    /^\d{1,3} ?\/ ?\d{1,3} (?=\d{1,2} [A-Z]|[A-Z])/,
    // "This article was amended on 3 May": a note of the paper; near miss: "This bill was amended"
    /^\W{0,4}(?:(?:correction|clarification|update)s?: )?(?:this|an earlier version of this|the original version of this) (?:article|story|piece|post|report|page|headline|caption|column)\b/i,
    // "An obituary on Friday about Ann Lind misstated her age": the same; near miss: "The mayor misstated her age"
    /^\W{0,4}(?:an?|the) (?:article|story|report|obituary|profile|review|column|headline|caption)\b[^.]{0,120} (?:misstated|misidentified|misspelled|misattributed)\b/i,
    // "— Ann Lind (@annlind) May 3, 2021": a message that is shown; near miss: "Lind (left)"
    /\(@\w{1,40}\)/,
    // "JUST WATCHED Tram runs again", "MUST WATCH": a player of films; near miss: "Just watched"
    /\b(?:JUST WATCHED|MUST WATCH|Replay More Videos|Media playback is|Image copyright|Image caption)\b/,
    // "Getty - Contributor The cordon", "(Photo by Ann Lind)", "AFP/Getty Images": a credit; near miss: "Getty said"
    /\bGetty(?: Images)? ?[-–—/] ?Contributor\b|\((?:Photo|Photograph|Picture|Image)s?(?: by|:)|\b(?:AFP|AP|EPA|Reuters|Xinhua) ?\/ ?[A-Z][a-z]+|\/ ?(?:Getty|Alamy|Shutterstock|Rex)\b/,
    // "Photos, Top: Wang/Alamy", "Photograph: Ann Lind": near miss: "Photographs show"
    /^(?:Photo|Photos|Photograph|Picture|Image|Credit)s?(?: credit|, top)? ?:/i,
  ],
  standIns: {
    monthNames: MONTHS.map(([name = '']) => name.charAt(0).toUpperCase() + name.slice(1)),
    on: 'on',
    inside: 'in',
    weekOf: 'the week of',
    weekendOf: 'the weekend of',
  },
};
