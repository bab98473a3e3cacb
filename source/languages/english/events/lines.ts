// The English words that decide whether a line can be understood and told by itself.
import type { LineLexicon } from '../../lexicons/line-lexicon.js';
import { idleLexicon } from './idle.js';
import { standingLexicon } from './standing.js';
import { phraseList, phrases, words } from '../word-list.js';

/** Not "New York", "Washington", "Georgia", which may be a town or a land. */
const STATES = `
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas,
  kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada,
  new hampshire, new jersey, new mexico, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina,
  south dakota, tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming, queensland, new south wales, tasmania,
  uttar pradesh, maharashtra, kerala, tamil nadu, karnataka, gujarat, rajasthan, bihar, west bengal, telangana, andhra pradesh, punjab
`;

/** Nouns for what bears one of the words behind them in its name. */
const NAMED_HEADS = `
  law: act, law; legislation: act, law, bill; statute: act; act: act; bill: bill, act; treaty: treaty, convention; pact: pact, accord; accord: accord
  committee: committee; subcommittee: subcommittee; commission: commission; council: council; ministry: ministry; department: department
  agency: agency; union: union; university: university; college: college; school: school, academy; hospital: hospital, infirmary
  museum: museum; zoo: zoo; league: league; association: association; federation: federation; foundation: foundation
  institute: institute, institution; studio: studios, pictures; network: network, television; bureau: bureau; academy: academy
  orchestra: orchestra; festival: festival; bridge: bridge; stadium: stadium, arena; arena: arena; airport: airport; library: library
  authority: authority; tribunal: tribunal; service: service; fund: fund
  prison: prison, jail, penitentiary; jail: jail, prison; storm: storm, hurricane; hurricane: hurricane; typhoon: typhoon; cyclone: cyclone
  warship: ins, uss, hms; freighter: mv, ms
  state: ${phraseList(STATES).join(', ')}
`;

const namedHeads = new Map(
  NAMED_HEADS.split(/[;\n]/)
    .map((row) => row.split(':'))
    .map(([noun = '', heads = '']) => [noun.trim(), phrases(heads)] as const)
    .filter(([noun]) => noun !== ''),
);

export const lineLexicon: LineLexicon = {
  idle: idleLexicon,
  standing: standingLexicon,
  knownNouns: words(`
    government state president presidency police army navy military parliament senate house congress cabinet court opposition
    administration economy market markets dollar pound euro yen ruble rouble yuan rupee weather sun moon earth sky sea ocean world
    universe internet web public media press church pope queen king prince princess constitution law country nation capital city
    town village region area border rest majority minority number total toll average budget treasury left right west east north
    south week weekend year month season future past team
    ministry department party council committee board commission league university school hospital airport
    harbour harbor port mine factory plant museum zoo theatre theater station prison jail stadium hotel store shop college
    embassy consulate parish diocese temple mosque village county province
    authorities family families parents children couple people men women man woman boy girl child baby suspect suspects
    defendant accused gunman gunmen attacker attackers shooter pair duo trio side sides visitors hosts driver victims
    prosecution defence defense jury mob crowd troops soldiers forces rebels militants protesters demonstrators workers
    residents fans players lawmakers officials investigators scientists researchers astronomers experts analysts critics
    democrats republicans conservatives liberals doctors nurses surgeons firefighters rescuers organisers organizers pilots crew
    students teachers astronauts engineers police officers divers drivers passengers climbers pupils staff employees detectives
    prosecutors judges judge jurors pilot
  `),
  shellNouns: words(`
    incident allegation allegations accusation accusations claim claims charge finding findings decision ruling proposal idea
    suggestion comments comment remark remarks move statement statements report offer measure conversation conversations criticism
    controversy list note
  `),
  shellTails: words('of that to against by about over between which who made on'),
  toldThings: words('letter letters cable cables incident gig ban memo dossier email'),
  anybody: words('man woman'),
  unnamedPeople: words(`
    suspect gunman knifeman attacker assailant shooter bomber thief burglar robber intruder hijacker kidnapper hacker fugitive inmate detainee
    convict defendant accused accuser champion patient toddler baby child infant employee hunter hiker diver rider swimmer surfer duke earl
  `),
  anyPeople: words(
    'driver pilot passenger juror victim teacher student pupil officer soldier worker neighbour neighbor owner leader',
  ),
  ownedOffices: words(`
    spokesman spokeswoman spokesperson deputy aide assistant commissioner expert member head founder co-founder cofounder leader owner boss
    partner ally friend colleague supporter client visitor master
    wife husband mother father son daughter brother sister widow widower girlfriend boyfriend fiancee fiance uncle aunt nephew niece
    cousin grandmother grandfather stepfather stepmother ex-wife ex-husband
  `),
  tying: words('though too then'),
  contrasting: words('however nevertheless nonetheless'),
  thirdPerson: words('he she it they him her them his its their'),
  empty: 'it',
  contentOpeners: words('that to whether if'),
  saidOfNothing: words(
    'known said believed thought understood hoped feared announced reported revealed',
  ),
  ofSeveral: words('their'),
  ofRow: words('latest newest next'),
  answering: words('agreed disagreed concurred'),
  denying: words("not n't never"),
  unsaid: words(
    'respond responded reply replied comment commented elaborate elaborated mention mentioned specify specified answer answered',
  ),
  unreached: words('reached contacted'),
  returning: words('return returned'),
  calls: words('call calls message messages email emails e-mail e-mails text texts'),
  perfect: words("has have hasn't haven't they've we've you've i've"),
  onlookers: words(`
    analyst analysts commentator commentators columnist columnists pundit pundits historian historians strategist strategists
    economist economists professor professors scholar scholars pollster pollsters user users viewer viewers fan fans commenter commenters
  `),
  judging: words(`
    disastrously savagely laughably shamefully masterfully embarrassingly hilariously mercifully thankfully unsurprisingly gloriously
    sacrilege vainglorious lackluster lacklustre cringeworthy
  `),
  weighing: words(`
    most best least worst only never always ever much more less far too lot little very really clearly even just so still often
  `),
  arguing: words(`
    way real chance ability work world pattern opportunity future things thing kind sense fact lack growth success problem problems
    difficult easy hard important
  `),
  pointing: words('this that these those'),
  sharedNouns: words(
    'sun moon earth sky ocean oceans world universe galaxy system planet species lives time',
  ),
  ofWriter: words('i we you my our your me us'),
  pointedNouns: words(
    'country nation world week weekend year month season time day morning evening afternoon night autumn fall winter spring summer',
  ),
  mereNouns: words('one ones'),
  restricting: words(
    'who whose which that with of in from at on for living killed involved affected where whom',
  ),
  mere: words(`
    whole entire new latest second first third last final same next initial other recent current deadly massive huge dramatic
    terrifying horrific powerful tragic controversial incredible groundbreaking brutal fatal devastating shocking historic stunning
    bizarre fierce heated bitter tense lengthy sweeping sudden surprise unusual crucial ambitious lively rare harrowing grisly
    long-awaited much-anticipated ongoing
  `),
  groups: words('two three four five six seven eight nine ten both'),
  pairs: words('pair duo trio two three'),
  halves: words('both neither either'),
  twofold: words('sides parties houses chambers ends ways hands legs arms eyes ears sexes parents'),
  whole: words('all'),
  wholeNouns: words(
    'charges counts allegations accusations claims requests appeals demands objections',
  ),
  halfVerbs: words(
    'found seen held taken told asked put made sent given called named known said believed thought brought kept left heard shown',
  ),
  there: 'there',
  placing: words(
    'in at near outside inside into onto through across around behind toward towards over on along within above',
  ),
  speaking: words(`
    say says said saying write writes wrote declares declared add adds added state states stated tell tells told tweet tweets tweeted
    explain explains explained remark remarks remarked announce announces announced quip quips quipped
  `),
  openingAside: words('when while after before as where who which'),
  addressing: words('tell tells told'),
  topical: words('of about how what why'),
  adding: words('add adds added'),
  addedTo: words('to up'),
  lone: words(
    'others another both neither some many most few several one none each all former latter',
  ),
  remains: words('rest remainder'),
  seeming: words(`
    seem seems seemed appear appears appeared emerge emerges emerged turn turns turned take takes took
    rain rains rained snow snows snowed follow follows followed
  `),
  lasting: words('face faces await awaits carry carries'),
  dayNouns: words('same day night eve morning evening week month anniversary'),
  // "Bo and |Ann Orr"; near miss: "Bo Lind and |Ann Orr"
  pair: /(?<!\p{Lu}[\p{L}.'’-]{0,30} )\b\p{Lu}\p{L}{1,20} (?:and|&) $/u,
  // "singers and |Ann Orr"; near miss: "Bo Lind met |Ann Orr"
  joined: /(?:\band|&) $/u,
  comparing: new Map([
    ['another', 'subject'],
    ['other', 'subject'],
    ['same', 'definite'],
    ['such', 'any'],
  ]),
  comparedWith: words('as that who which'),
  occasions: words(`
    interview speech address statement remarks meeting hearing debate session briefing conference ceremony event show programme program
    broadcast call conversation talks visit trip appearance testimony reason time process note letter email e-mail memo message tweet
    post posting video clip
  `),
  occasionOpeners: words('during at in for after on by'),
  leaningArticles: words('the this that'),
  unnamedSorts: words(
    'couple company firm group team club committee subcommittee organization organisation lawmakers legislation duo trio podcast',
  ),
  others: 'others',
  other: 'other',
  following: words('followed ensued'),
  leftOver: words('remaining other latter'),
  bodyNouns: words(
    'channel network powerhouse nonprofit non-profit charity organisation organization outfit company firm group airline carrier club team',
  ),
  soleOffices: words(`
    governor mayor president minister premier chancellor king queen prince pope chairman chairwoman chair chief director head leader
    speaker secretary secretary-general ceo executive commissioner general captain manager coach founder boss
  `),
  soleWords: words('prime vice only sole lone top chief supreme next new other'),
  ranks: words(
    'prime vice deputy assistant foreign finance interior defense defence health justice education',
  ),
  neverSole: words(`
    candidate nominee senator congressman congresswoman lawmaker legislator politician actor actress singer rapper host author star striker
    contender frontrunner front-runner billionaire businessman businesswoman tycoon playwright filmmaker
  `),
  anew: words('a an one another'),
  bodyParts: words('head face hand'),
  genders: new Map([
    ['men', 'male'],
    ['women', 'female'],
  ]),
  both: 'both',
  and: 'and',
  here: 'here',
  thisOne: 'this',
  takingTime: words(
    'spend spends spent spending waste wasted mark marks marked celebrate celebrated observe observed',
  ),
  relational: words(
    'sequel prequel spokesman spokeswoman spokesperson retrial rematch replay rerun',
  ),
  ofOne: words('it its'),
  ofMany: words('they them'),
  oneOrMany: words(
    'police media headquarters barracks series means news works politics data staff',
  ),
  ofThing: words('it its them'),
  leaningPair: ['as', 'well'],
  postVerbs: words(
    'represents representing represented leads leading heads heading headed chairs chairing chaired runs running owns owning',
  ),
  newsAdjectives: words(`
    dead missing alive safe free open closed ill unconscious unhurt uninjured injured wounded homeless empty due ready available
    guilty innocent void invalid legal illegal able unable set likely certain under
  `),
  untold: words(`
    way ways end ends part parts rest top bottom side sides middle beginning start front back edge time times day days moment moments
    hour hours minute minutes week weeks month months year years decade decades period past future present number numbers amount
    total majority minority lot fact facts thing things kind sort type form case cases point points level levels rate rates idea reason reasons result
    results need lack use sense aim goal effect effects cause course order basis position place places area areas region ground
    world sun moon earth sky sea air water internet web media press public people man woman men women boy girl
    child children couple pair family families others one ones same latter former president prime minister pope queen king
    first second third left right north south east west town towns city cities village villages country countries capital county province district island neighbourhood neighborhood scene trail mood crowd crowds street streets market markets economy weather law truth news story word words power powers security institution institutions failure failures impact site sites links
  `),
  stateNouns: words(
    'government regime administration parliament army military embassy consulate opposition authorities economy constitution police',
  ),
  ofOrder: words(
    'first second third fourth fifth last final next initial other another same latest new such similar further more no any each every both all some many several few sister rival neighbouring neighboring',
  ),
  ownTails: words('of on against over about into between among from for to by with'),
  bodyTails: words('of that behind who whose led owned run called named founded responsible based'),
  firmTies: words(`
    share shares stock ceo cfo coo chairman chairwoman employee employees staffers customer customers shareholder shareholders investors
    executive executives spokesperson spokesman spokeswoman headquarters factory factories stores products founder co-founder cofounder
    subsidiary
  `),
  clubTies: words(`
    fan fans player players coach manager striker forward midfielder defender goalkeeper quarterback pitcher shortstop roster squad supporter
    supporters captain winger fullback linebacker outfielder catcher guard center
  `),
  namedHeads,
  state: 'state',
  dwellers: /^\p{Lu}\p{Ll}+(?:ans|ists|crats|ites|ers)$/u,
  mereNames: words(
    'house senate bill police fire health city town county state national federal local the of for',
  ),
  namedFirst: words('storm hurricane typhoon cyclone ins uss hms mv ms'),
  states: phrases(STATES),
  oneOfLand: /^(?:\p{L}{2,}[^mw]an|dane|swede|briton|spaniard|turk|pole|finn|scot|israeli)$/u,
  couple: 'couple',
  coupleLinks: words('of to'),
  coupleTies: words(`
    wife husband spouse marriage married marry wed wedding engaged engagement fiance fiancee fiancé fiancée boyfriend girlfriend dating
    divorce divorced romance ex-wife ex-husband ex-boyfriend ex-girlfriend newlyweds
  `),
  anyGroups: words('group brand giant operator supplier developer contractor utility maker chain'),
  tellingTails: words('that of for between among against about behind near'),
  aboutNouns: words(`
    ban bill law act rule inquiry enquiry investigation probe review report study survey poll talk negotiation vote debate deal
    agreement treaty pact accord truce ceasefire contract ruling verdict decision sentence tax tariff sanction restriction embargo curb limit blockade
    attack assault raid strike war battle fight crackdown siege hearing claim case trial lawsuit suit complaint petition appeal
    campaign protest demonstration rally march strike boycott plan proposal programme program project scheme bid offer order warrant charge
    allegation accusation referendum election cut threat warning role speech statement letter email message memo note call visit trip tour
    journey flight mission march match game final race bridge road tunnel pipeline ferry link border book film documentary series
    exhibition lecture paper article interview conversation meeting summit conference dispute row feud clash conflict relationship
    merger takeover sale purchase loan grant fund fine ransom reward bounty payment response reply reaction answer demand request
    support opposition resistance crash collision murder killing death
  `),
  labels: [
    // "CLOSE Ann Lind says": the button of a picture; near misses: "CLOSE BROTHERS rose", "Close friends left"
    /^(?:CLOSE|WATCH|LISTEN|(?:FILE )?PHOTOS?|READ MORE|SHARE)(?: ?[:|–—-])? (?=[A-Z][a-z]+(?: |’|'))/,
    // "UPDATE 2:52 p.m. -- ", "Original Story: "; near misses: "Update the list", "Live music stopped"
    /^(?:updated?|breaking(?: news)?|original (?:story|post|report|article)|latest|exclusive|developing|correction|clarification|analysis|opinion|live|just in)(?: (?:at )?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?)? ?(?::|-{1,2}|[–—]) ?/i,
    // "2.30 p.m: ", "14:05 GMT - "; near misses: "2:52 into the match", "9:00-17:00"
    /^\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})? ?(?:: |-{1,2} |[–—] )/i,
    // "There was one problem: Lind had no licence"; near misses: "There was one problem with the plan: it rained", "There was one survivor"
    /^[Tt]here (?:is|was|['’]s)(?: just| only| but)? (?:one|a|another) (?:big |small |slight )?(?:problem|catch|hitch|snag|twist|wrinkle|drawback): (?=[A-Z])/,
    // "Here is what happened elsewhere: Lind quit", "Stage 2 ‘Landing’: The probe fell"; near misses: "Here is Lind", "Stage 2 begins: nine ride", "Chapter 11: Velm files", "Day 3: nine riders fell"
    /^[Hh]ere(?: is| are|['’]s) [^:.!?]{3,80}: (?=[A-Z])/,
    /^(?:Stage|Step|Phase|Part|Day) \d{1,2}(?: ['’‘“"][^'’”"]{1,30}['’”"])?: (?=[A-Z])/,
    // "Of course, ", "At one point, ": what ties to the sentence before; near misses: "At one point in May", "In the end zone"
    /^(?:of course|to wit|since then|at one point|after that|in fact|at the time|to be sure|in the end|by contrast|for example|for instance|in turn|on the other hand|at the same time|as a result|in other words|indeed|above all|in any case|even so|all the same|that said|in addition|for now|elsewhere|as expected|as planned|as promised|as feared|overall|not surprisingly|unsurprisingly|sure enough|needless to say|similarly|likewise|conversely|consequently|accordingly|subsequently), /i,
    // "About the book club: Ann Lind", "Background: Ann Lind"; near misses: "About the vote: Lind was right", "Reform: the vote"
    /^(?:About (?:the|our|us|this)(?: [\p{L}’'-]+){0,4}|Background|Context|Fact[- ]check|The (?:background|backstory|context|latest)|What (?:happened|we know|to know)|Why it matters|Editor['’]s note|In brief|ICYMI|FYI): (?=[A-Z])/u,
    // "[See footnote] ", "[Updated] "; near miss: "[Ann] Lind left"
    /^\[(?:see|update|updated|note|correction|editor|watch|read|photo|picture|video|related)\b[^\]]{0,40}\] ?/i,
    // "Backstory Ann Lind was", a heading that lost its line; near misses: "Background checks rose", "Profile of a killer", "Timeline shows police left"
    /^(?:Backstory|Factbox|Explainer|Profile|Timeline|Q&A|At a glance|BACKSTORY|FACTBOX|EXPLAINER|PROFILE|TIMELINE|AT A GLANCE):? (?=[A-Z][a-z]+ [A-Z])/,
    // "● ", "- "; near miss: "-5 degrees"
    /^(?:[●•▪◦‣■►*·] ?|[-–—] )+/,
    // "(CNN) -- ", "(Reuters) - "; near miss: "(CNN is part of it)"
    /^\([A-Z][A-Za-z.]{1,20}(?: [A-Z][A-Za-z.]{1,20})?\) ?(?:-{1,2} |[–—] ?)?(?=[A-Z])/,
    // "(Update 2:45 p.m. in Tarn) - "; near miss: "(updated rules apply)"
    /^\(Updated? \d[^()]{0,60}\) ?(?:-{1,2} |[–—] )?/,
    // "(Updated 6:40 p.m. (0140 in Tarn)) "
    /^\(Updated? \d[^()]{0,40}\([^()]{0,40}\)\) ?/,
    // "ORR (on camera): ", "LIND (voice over): "; near miss: "ORR (Velm): nine"
    /^\p{Lu}[\p{Lu}'’. -]{1,30} \((?:on camera|voice[- ]?over|on the phone|via (?:telephone|phone|video|satellite)|through translator)\): ?/u,
    // "Tarn dam talks -- Ann Lind left": what it is about; near misses: "The mayor -- Ann Lind -- left", "The old quay -- Tarn’s first -- fell"
    /^(?!(?:The|An?|H(?:is|er)|Its|Their) )\p{Lu}[\p{L}'’.&]*(?: [\p{L}\d'’.&]+){1,5} -- (?!.+ -- )(?=\p{Lu})/u,
    // "P4 Ann Lind", "THE OBSERVER A group": a page and a newspaper in a list; near misses: "P4 rose", "THE BBC said"
    /^P\d{1,2}(?:,\d{1,2})* (?=[A-Z][A-Za-z]+ |A )/,
    /^THE [A-Z]{4,} (?=A [a-z]|[A-Z][a-z]+ )/,
    // "THE RED GARDEN A pot …": a heading that lost its line; near misses: "US AND UK forces left", "NATO and EU ministers met"
    /^(?:[A-Z][A-Z'’&-]+ |A ){3,14}(?=[A-Z](?:[a-z]| [a-z]))/,
  ],
};
