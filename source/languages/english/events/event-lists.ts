// Short lists of English words that rules of events ask for by name; an example beside each.
import type { EventLexicon } from '../../lexicons/event-lexicon.js';
import { words } from '../word-list.js';

export const eventLists: EventLexicon['lists'] = {
  // "axed its |flights": what goes on until it is axed, besides nouns of events
  activities: words(`
    flight flights service services train trains tour tours walk walks run runs ride rides regatta regattas fair
    fairs carnival carnivals ball balls trip trips festival festivals show shows fixture fixtures dinner dinners
    gala galas exhibition exhibitions screening screenings premiere premieres broadcast broadcasts concert concerts
    operation operations classes lessons play work production export exports import imports sales payment payments
    deliveries shipment shipments plan plans programme programmes program programs project projects aid search talks
    negotiations match matches game games race races league season tournament rule rules law laws travel relations
    cooperation ties duty duties tariff tariffs
  `),
  amounts: words('percent per % million billion trillion thousand point points cent cents pence'), // "4 |per cent"
  approximate: words('more less than about nearly almost over around just only some at least'), // "|more than two days ago"
  arranged: words('fixed booked arranged'), // "was |fixed for May"
  atFirst: words('originally initially previously first provisionally'), // "|originally due on Friday"
  auxiliaries: words('did has have had was were'), // "but it |did not"
  beforeCounts: words('about almost around nearly over the just some'), // "for |almost six years"
  beforeStretches: words('past last next coming'), // "in the |past decade"
  changes: words('up down increase decrease rise drop decline fall gain'), // "|up from May"
  circumstances: words('without by under despite with'), // "Orr, killed on Friday |by a bomb"
  compared: words('compared versus unlike'), // "|versus May"
  contentOpeners: words('whether if that'), // "asked |whether"
  contested: words('won lost held hosted staged contested missed boycotted reached entered'), // "|lost the 1998 final"
  contesting: words('win won lose lost missed attended skipped reached entered'), // "|won Monday's vote"
  countedFrom: words('before after following'), // "two weeks |after"
  dayParts: words('day morning afternoon evening night'), // "the |day after"
  definite: words('the this that these those'), // "|the launch"
  denials: words("not never n't no cannot"), // "are |not due until March"
  dying: words('died drowned perished'), // what harms, as "killed" does
  earlierLinks: words('at in during on'), // "|at an earlier hearing"
  earlyOrLate: words('early late later soon sooner recently'), // "as |early as Thursday"
  explaining: words('attributed blamed credited ascribed'), // "|attributed its third-quarter loss to"
  // "|approaching next year with care"
  facing: words(`
    approach approaches approached approaching enter enters entered entering face faces faced facing await awaits awaited awaiting
    fear fears feared fearing dread dreads dreaded
  `),
  fates: words('case story fate body plight memory life career'), // "the |case of Orr, who fled"
  formerly: words('previously formerly initially originally'), // "|previously denied"
  // times and occasions of a feast: "the Easter |break", "a Christmas |service"
  feastTimes: words(`
    period season weekend weekends holiday holidays break breaks eve time message broadcast service services mass dinner lunch party parties truce
    celebrations festivities prayers getaway uprising procession
  `),
  feasts: words('christmas easter halloween thanksgiving'), // "|Christmas records"
  answerLinks: words('to for at against'), // "in response |to"
  asideOpeners: words('who which whose whom himself herself itself themselves'), // "Orr, |herself up for election in May, left"
  answers: words('response reaction reply retaliation revenge reprisal protest answer'), // "in |response to the raids"
  // what stands behind them has its own time, long ago: "|echoed a speech of 2008", "|drew on a book of 2008"
  bringingUp: words(
    'cited cites echoed echoes evoked evokes invoked invokes likened compared mentioned referenced recalled relived revisited drew referred harked',
  ),
  gerundLinks: words('at from in on'), // "balked |at closing it"
  goingOn: words('already still now'), // "is |still"
  // pasts of what a thing does to people and houses at a stroke: "|killed", "|buried"
  harming: words(`
    killed injured wounded hurt maimed burned burnt scalded sickened poisoned infected drowned trapped buried crushed hit struck
    damaged destroyed wrecked gutted flattened demolished levelled leveled razed flooded swamped submerged shattered tore ripped
    swept sank capsized derailed blew blocked cut knocked toppled uprooted scorched engulfed displaced stranded blinded
  `),
  hourLinks: words('before after'), // "just |before 5 p.m. on Wednesday"
  holdingFrom: words('effective'), // "cut its rate, |effective on Friday"
  joins: words('and but or then'), // "Orr, killed on Friday, |and"
  // what "is" tells of how things stand, or of what is to come: "is |living"
  lasting: words(`
    being having living lying standing sitting leaning hanging looking hoping facing missing lacking waiting
    thinking wondering feeling talking wearing owning becoming growing getting going coming leaving arriving moving
    joining meeting starting beginning opening closing returning working planning preparing expecting considering
  `),
  leaders: words(`
    head chief leader president chairman chairwoman chair director boss founder owner member minister secretary mayor governor king queen prince
    captain coach manager editor widow widower wife husband son daughter father mother brother sister friend lawyer ally aide spokesman
    spokeswoman speaker owner author star host
  `), // "the |head of Velm, who left"
  leading: words('up down ahead behind'), // "were 2-1 |up"
  leadingTo: words('to till until'), // "|until May"
  // "above the |rate of May"
  levels: words(`
    level levels average averages close closes mark marks forecast forecasts rate rates price prices figure figures
    peak peaks total totals low lows high highs norm norms that those one ones estimate estimates target targets
    expectations record records value values count counts sum
  `),
  links: words('and but or then ; : — – -'), // "met Orr |and left"
  longUnits: words('days weeks months years'), // "|days after the vote"
  lookingBack: words(
    'ago earlier before previously year-earlier year-ago last previous prior preceding',
  ), // "from 3 million |a year ago"
  // "|facing a vote on Tuesday": the day is of what is faced
  looking: words(`
    facing awaiting expecting anticipating hoping seeking preparing planning citing quoting following including
    regarding concerning leaving heading using having being
  `),
  minded: words('eager keen anxious reluctant willing unwilling desperate loath hopeful wary'), // "was |eager to"
  moreOrLess: words('more less fewer'), // "|more than"
  namedLinks: words('in by at during'), // "|in the July 7 bombings"
  occasionLinks: words('in at during'), // "|at Monday's hearing"
  ofBefore: words('earlier previous prior'), // "an |earlier hearing"
  ofTruths: words('there that this these those which'), // "|there are few ways"
  ordering: words('told asked ordered urged'), // "|told him to stay"
  particles: words('back away ahead'), // "showed no sign of backing |away"
  partsOfDay: words('morning afternoon evening night'), // "the |evening before"
  // "the |end of May"
  partsOfTime: words(`
    end start beginning close middle half part most much rest course summer spring autumn fall winter month months
    week weeks day days night morning evening afternoon quarter all
  `),
  persisting: words('already still'), // "when the crew was |already there"
  pointing: words('this that these those'), // "|this"
  // "Orr |refuses to step down": what somebody does, in the present of a first sentence
  presentNews: words(`
    refuse refuses rule rules beat beats defeat defeats win wins lose loses seize seizes capture captures fall falls
    rise rises plunge plunges soar soars arrest arrests detain detains charge charges jail jails sentence sentences
    acquit acquits agree agrees buy buys acquire acquires sell sells recall recalls face faces fail fails resign
    resigns quit quits sack sacks appoint appoints elect elects ban bans launch launches unveil unveils kill kills
    die dies injure injures attack attacks strike strikes hit hits storm storms sign signs march marches rally
    rallies protest protests sue sues free frees release releases rescue rescues reject rejects approve approves
    pass passes back backs endorse endorses block blocks halt halts suspend suspends cancel cancels postpone
    postpones extend extends cut cuts raise raises slash slashes hike hikes axe axes close closes shut shuts reopen
    reopens order orders deploy deploys invade invades withdraw withdraws evacuate evacuates expel expels summon
    summons join joins leave leaves open opens slam slams blast blasts
  `),
  pronouns: words('it they he she'), // "|it"
  rangeEnds: words('to until till through - – —'), // "from May 4 |to May 9"
  // what a gerund behind them tells is of its own time: "|recalled playing the hall in 1988"
  recalling: words('admitted confessed described mentioned recalled recounted remembered reported'),
  ranks: words('second third fourth fifth sixth seventh eighth ninth tenth last latest'), // ", the |second this week"
  relativePronouns: words('who whose whom which'), // "|who"
  relatives: words('who which that'), // "|that left"
  rowJoins: words('and or then &'), // "on Monday |and on Friday"
  setAgainst: words('measured set stacked weighed judged as'), // "|measured against May"
  sizes: words('many much large big high low great few little'), // "twice as |many as in May"
  // "|hearing": what is told may be told there
  spokenAt: words(`
    hearing hearings meeting meetings debate debates conference conferences session sessions summit summits argument
    arguments briefing briefings forum forums convention conventions talk talks inquest inquests inquiry trial
    trials
  `),
  statementLinks: words('in at during via'), // "|in a statement issued Friday"
  statementOpeners: words('in at via'), // "|In a statement released Tuesday, he"
  stopping: words('prevented stopped scuppered thwarted foiled scotched ruined halted'), // "but Orr |stopped it"
  stretchEnds: words('to ended ending'), // "the year |to March"
  // "the |year to March"
  stretchNouns: words(`
    day days week weeks month months quarter quarters half year years season seasons
  `),
  stretchOpeners: words('since the past'), // "|since May"
  stretches: words('year decade season'), // "this |decade"
  summoning: words(
    'called set scheduled rescheduled fixed booked arranged announced ordered convened summoned',
  ), // "|called a vote for May 4"
  tellingWhich: words('that as when'), // "the same day |that Lind left"
  // "every |day"
  times: words(`
    time times hour hours day days night nights morning evening week weeks weekend month months quarter year years
    summer winter spring autumn season
  `),
  unitsToNow: words('week month quarter year decade'), // "over the past |year"
  untilNow: words('now this then recently'), // "until |now"
  withOn: words('voted acted operated'), // "is to be |voted on Thursday"
  ways: words('behind along across around apart out'), // "trails far |behind this year", ", out |last week,"
  whereabouts: words('in at during outside inside'), // "|outside the court on Friday"
};
