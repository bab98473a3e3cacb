// Short lists of English words that rules of events ask for by name.
import type { EventLexicon } from '../../lexicons/event-lexicon.js';
import { words } from '../word-list.js';

export const eventLists: EventLexicon['lists'] = {
  activities: words(`
    flight flights service services train trains tour tours walk walks run runs ride rides regatta regattas fair
    fairs carnival carnivals ball balls trip trips festival festivals show shows fixture fixtures dinner dinners
    gala galas exhibition exhibitions screening screenings premiere premieres broadcast broadcasts concert concerts
    operation operations classes lessons play work production export exports import imports sales payment payments
    deliveries shipment shipments plan plans programme programmes program programs project projects aid search talks
    negotiations match matches game games race races league season tournament rule rules law laws travel relations
    cooperation ties duty duties tariff tariffs
  `),
  afterWhich: words('after following during'),
  amounts: words('percent per % million billion trillion thousand point points cent cents pence'),
  approximate: words('more less than about nearly almost over around just only some at least'),
  arranged: words('fixed booked arranged'),
  atFirst: words('originally initially previously first provisionally'),
  auxiliaries: words('did has have had was were'),
  beforeCounts: words('about almost around nearly over the just some'),
  beforeStretches: words('past last next coming'),
  changes: words('up down increase decrease rise drop decline fall gain'),
  circumstances: words('without by under despite with'),
  compared: words('compared versus unlike'),
  contentOpeners: words('whether if that'),
  contested: words('won lost held hosted staged contested missed boycotted reached entered'),
  contesting: words('win won lose lost missed attended skipped reached entered'),
  countedFrom: words('before after following'),
  dayParts: words('day morning afternoon evening night'),
  definite: words('the this that these those'),
  denials: words("not never n't no cannot"),
  dying: words('died drowned perished'),
  earlierLinks: words('at in during on'),
  earlyOrLate: words('early late later soon sooner recently'),
  formerly: words('previously formerly initially originally'),
  gerundLinks: words('at from in on'),
  goingOn: words('already still now'),
  joins: words('and but or then'),
  lasting: words(`
    being having living lying standing sitting leaning hanging looking hoping facing missing lacking waiting
    thinking wondering feeling talking wearing owning becoming growing getting going coming leaving arriving moving
    joining meeting starting beginning opening closing returning working planning preparing expecting considering
  `),
  leadingTo: words('to till until'),
  levels: words(`
    level levels average averages close closes mark marks forecast forecasts rate rates price prices figure figures
    peak peaks total totals low lows high highs norm norms that those one ones estimate estimates target targets
    expectations record records value values count counts sum
  `),
  links: words('and but or then ; : — – -'),
  longUnits: words('days weeks months years'),
  looking: words(`
    facing awaiting expecting anticipating hoping seeking preparing planning citing quoting following including
    regarding concerning leaving heading using having being
  `),
  minded: words('eager keen anxious reluctant willing unwilling desperate loath hopeful wary'),
  moreOrLess: words('more less fewer'),
  namedLinks: words('in by at during'),
  occasionLinks: words('in at during'),
  ofBefore: words('earlier previous prior'),
  ofTruths: words('there that this these those which'),
  ordering: words('told asked ordered urged'),
  particles: words('back away ahead'),
  partsOfDay: words('morning afternoon evening night'),
  partsOfTime: words(`
    end start beginning close middle half part most much rest course summer spring autumn fall winter month months
    week weeks day days night morning evening afternoon quarter all
  `),
  pointing: words('this that these those'),
  pronouns: words('it they he she'),
  rangeEnds: words('to until till through - – —'),
  ranks: words('second third fourth fifth sixth seventh eighth ninth tenth last latest'),
  relativePronouns: words('who whose whom which'),
  relatives: words('who which that'),
  rowJoins: words('and or then &'),
  setAgainst: words('measured set stacked weighed judged as'),
  sizes: words('many much large big high low great few little'),
  spokenAt: words(`
    hearing hearings meeting meetings debate debates conference conferences session sessions summit summits argument
    arguments briefing briefings forum forums convention conventions talk talks inquest inquests inquiry trial
    trials
  `),
  statementLinks: words('in at during via'),
  statementOpeners: words('in at via'),
  stopping: words('prevented stopped scuppered thwarted foiled scotched ruined halted'),
  stretchEnds: words('to ended ending'),
  stretchNouns: words(`
    day days week weeks month months quarter quarters half year years season seasons
  `),
  stretchOpeners: words('since the past'),
  stretches: words('year decade season'),
  tellingWhich: words('that as when'),
  times: words(`
    time times hour hours day days night nights morning evening week weeks weekend month months quarter year years
    summer winter spring autumn season
  `),
  untilNow: words('now this then recently'),
  whereabouts: words('in at during outside inside'),
};
