// English verbs and phrases that tie a source to what it said.
import type { CueFrame, CueVerb, QuoteLexicon } from '../lexicons/quote-lexicon.js';
import { keysOf, phrases, words } from './word-list.js';

/**
 * One row per set of frames: "frames: verb, verb past, verb past participle". A regular verb is its base alone.
 *   clause      "said (that) it rained"      that        only with "that"
 *   addressee   "told Orr (that) it rained"  direct      beside words in marks
 *   infinitive  "vowed to go"                order       "urged Orr to go"
 *   name        "called Orr a liar"          as          "described it as late"
 *   of          "accused Orr of lying"       object      "criticised the plan"
 *   belief      "thinks it “a lottery”": only with words in marks
 */
const VERBS = `
  clause direct: say said, add, note, write wrote written, state, announce, argue, warn, report, claim, insist, deny denied,
    acknowledge, explain, suggest, testify testified, tweet, confirm, predict, estimate, allege, recall, declare, assert,
    contend, maintain, admit, concede, stress, emphasize, emphasise, reveal, reiterate, respond, reply replied, remark,
    caution, lament, counter, opine, boast, conclude, disclose, affirm, proclaim, observe, quip, joke, complain, vent,
    point-out, answer, reckon, guess, concur, retort, profess, surmise, theorize, venture, reaffirm, recollect, verify, counter
  that direct: agree, repeat, mention, tell told, post, relate, hint, clarify clarified, promise, vow, pledge, swear swore sworn, signal, charge,
    protest, elaborate, forecast forecast, reason, speculate, muse, underline, underscore, highlight, inform, indicate,
    gripe, fume, rail, whine, recount, rule, pronounce, urge, demand, propose, recommend, request, threaten, texted, email,
    ask, describe, decree, certify certified, attest, brag, rejoin, guess, imply implied
  addressee direct: reassure, tell told, remind, inform, assure, warn, notify notified, advise, ask, caution, promise, email, text
  direct: continue, ask, shout, yell, scream, exclaim, begin began begun, read read, go-on went-on gone-on, demand, chant, whisper, mutter, sing sang
    sung, cry cried, retort, laugh, scoff, snap, sigh, chuckle, joke, crack, sneer, plead, gush, shoot-back shot-back, fire-back, hit-back, snap-back, cut-in, chime-in, call-out, blurt, interject, tease,
    quote, thunder, roar, bellow, bark, growl, groan, enthuse, marvel, rage, storm, instruct, inquire, wonder, cheer, offer,
    preach, greet, implore, interrupt, conclude, urge, remember, volunteer, intone, drawl, huff, scold, taunt, jeer, deadpan, end, open,
    warn, close, echo, put-it put-it, ponder, beg, thank, apologize, apologise, praise, condemn, slam, blast, caption, message, text, sum
  infinitive: vow, pledge, promise, threaten, offer, swear swore sworn, propose, claim
  order: urge, ask, tell told, warn, order, call-on, implore, beg, instruct, advise, encourage, request, exhort, press, demand
  name: call, label, brand, dub, deem, declare, proclaim, term
  as: describe, denounce, dismiss, condemn, slam, criticize, criticise, characterize, characterise, portray, hail, praise, blast,
    deride, decry decried, attack, refer-to, tout, mock, ridicule, cast cast, depict, paint, reject, rip, deplore, lambast, lambaste, frame, denigrate,
    laud, acclaim, salute, castigate, disparage, belittle, brush-aside, brush-off, shrug-off, write-off wrote-off written-off, sum-up
  to: liken, compare, equate
  of: accuse
  for: criticize, criticise, praise, blame, condemn, denounce, slam, blast, attack, rebuke, mock, thank, fault, chide, deride, scold
  belief: think thought, believe, feel felt, hope, fear, consider
  object: call-for, announce, propose, demand, predict, promise, warn-of, urge, suggest, forecast forecast,
    question, apologize-for, apologise-for, argue-for, complain-about
`;

const inflect = (base: string): readonly [string, string, string] => {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const doubled = /^(?:quip|admit|beg|brag|rip|snap|dub|put|begin|hit|cut|sum)$/.test(base);
  const last = base.at(-1) ?? '';
  const present = /(?:s|x|ch|sh)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : base === 'go' || base === 'echo'
        ? `${base}es`
        : `${base}s`;
  return [
    present,
    doubled ? `${base}${last}ed` : base.endsWith('e') ? `${base}d` : `${base}ed`,
    doubled ? `${base}${last}ing` : /(?:ee|oe|ye)$/.test(base) ? `${base}ing` : `${stem}ing`,
  ];
};

const NONE: ReadonlySet<CueFrame> = new Set();

function compile(rows: string): ReadonlyMap<string, CueVerb> {
  const verbs = new Map<string, CueVerb>();
  const set = (
    form: string,
    lemma: string,
    tense: CueVerb['form'],
    { frames, particle }: { frames: readonly CueFrame[]; particle: string | undefined },
  ) => {
    const before = verbs.get(form);
    const known = before?.frames ?? NONE;
    const own = particle === undefined ? new Set([...known, ...frames]) : known;
    const withParticle = new Map(before?.withParticle);
    if (particle !== undefined)
      withParticle.set(particle, new Set([...(withParticle.get(particle) ?? []), ...frames]));
    // what a verb may have by itself it may have before a particle, too
    for (const [key, others] of withParticle) withParticle.set(key, new Set([...own, ...others]));
    verbs.set(form, {
      lemma,
      form: before?.form ?? tense,
      frames: own,
      withParticle,
    });
  };
  // a row starts two spaces deep, its continuation four
  for (const row of rows
    .replace(/\n {4,}/g, ' ')
    .trim()
    .split('\n')) {
    const [head = '', list = ''] = row.split(':');
    const frames = head.trim().split(/\s+/) as CueFrame[];
    for (const entry of list.split(',')) {
      const forms = entry.trim().split(/\s+/);
      const [base = ''] = forms;
      // "call-for": the particle is looked for after the verb
      const [verb = '', particle] = base.split('-');
      const [present, regular, participle] = inflect(verb);
      const past = forms[1]?.split('-')[0] ?? (verb === 'hit' || verb === 'cut' ? verb : regular);
      const add = (form: string, tense: CueVerb['form']): void => {
        set(form, verb, tense, { frames, particle });
      };
      add(past, 'past');
      const own = forms[2]?.split('-')[0];
      if (own !== undefined) add(own, 'past participle');
      add(present, 'present');
      add(participle, 'participle');
      add(verb, 'base');
    }
  }
  return verbs;
}

/** A row per noun: "noun: words". */
const aliasSets = (rows: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .map((row) => {
        const [noun = '', list = ''] = row.split(':');
        return [noun.trim(), words(list)] as const;
      }),
  );

export const quoteLexicon: QuoteLexicon = {
  verbs: compile(VERBS),
  plainSaying: words(`say add tell argue note contend warn`),
  adding: words(`adding`),
  ordinals: words(`first second third fourth fifth last latter former next rest original`),
  prompting: words(`asked`),
  questioning: words(`asked pressed quizzed queried questioned`),
  unanswering: words(`declined refused`),
  meaning: words(`mean think guess know believe suppose`),
  pairing: words(`both either neither`),
  echoing: words(`so nor neither`),
  doing: words(`do does did done doing`),
  so: words(`so`),
  // "saw a man run", "recalled her saying": whoever stands behind it does what the verb behind that tells
  perceiving: words(`
    see sees saw seen seeing hear hears heard hearing overheard watch watches watched watching recall recalls recalled recalling
    remember remembers remembered remembering
  `),
  orderMarkers: words(`to against`),
  comparing: words(`compared versus`),
  referring: words(`citing pointing referring alluding invoking gesturing`),
  comments: words(`
    echoing contradicting reiterating rejecting dismissing rebutting refuting conceding repeating backtracking backpedalling distancing
    parroting paraphrasing mimicking joining
  `),
  effects: words(`
    delivering dealing handing prompting sparking drawing raising fuelling fueling provoking triggering eliciting inviting causing
    stoking reviving reigniting heightening stirring
  `),
  reactions: words(`
    blow setback rebuke victory boost reprieve criticism outrage anger fury speculation questions fears doubts laughter applause cheers boos
    calls condemnation hopes concerns concern alarm suspicion suspicions controversy debate uproar backlash ridicule praise gasps jeers
    protests objections
  `),
  statedNouns: words(`
    accusation allegation claim charge assertion contention suggestion remark comment statement admission view argument prediction
    promise pledge vow warning threat denial insistence sentiment stance insinuation complaint criticism conclusion verdict ruling
  `),
  actOpeners: words(`in with`),
  remarkNouns: words(`
    reference allusion swipe nod dig jab rebuke riposte retort rebuff broadside tirade reversal u-turn turnaround volte-face climbdown
  `),
  moveNouns: words(`move step gesture sign shift bid concession signal`),
  facing: words(`
    confronted challenged pressed thanked hugged greeted handed showed presented interrupted embraced kissed applauded saluted questioned
    grilled
  `),
  speakerDeeds: words(`
    referred refers refer pointed points point alluded alludes allude cited cites cite urged urges urge likened likens liken vowed vows vow
  `),
  bodyDeeds: words(`
    left flew walked drove went returned headed travelled traveled stormed marched strode rushed hurried sat stood rose boarded rolled laid
    handed shook waved smiled laughed wept bowed posed hung signed kissed hugged raised nodded shrugged sighed grinned winked clapped knelt
    toured visited met sailed rode stepped ran jumped climbed swam
  `),
  standingPasts: words(`
    deserved required lacked faced hated feared understood owed worked suffered struggled relied made let kept enjoyed wished respected
    supported trusted expected
  `),
  guessing: words(`presumably apparently evidently seemingly supposedly reportedly`),
  goingOn: words(`continue continues continued on`),
  questionAndAnswer: words(`Q A QUESTION ANSWER`),
  asking: words(`q host anchor interviewer moderator presenter question reporter newsreader`),
  addressing: words(`you your yours yourself`),
  ofSpeaker: words(`i me my mine myself`),
  countedSpeakers: words(`speaker participant voice respondent interviewee`),
  touchedParts: phrases(`
    neck, chest, lapel, lapels, shoulder, shoulders, cheek, cheeks, forehead, breast, shook hand, shook hands, clasped hand, clasped hands
  `),
  courtesies: words(
    `thanks thank welcome hello hi bye goodbye morning evening afternoon night pleasure glad good great nice luck care
    congratulations anytime cheers likewise`,
  ),
  courtesyPhrases: phrases(`
    will do, you too, same to you, same here, no problem, no worries, you bet, sure thing, look after yourself, over to you,
    back to you, go ahead, please do, not at all, of course, my pleasure, until next time, see you then
  `),
  besideCourtesy: words(`
    you you're you’re so much very for joining us me having being here it's it’s my a to be with on the today and again all everyone
    sir ma'am indeed most kind take of yourself yourselves stay safe well have see soon any time talk i'm i’m we're we’re there
  `),
  notSpeechBefore: words(`
    so-called dubbed known nicknamed titled entitled called named labeled labelled book song show film movie album novel
    series play magazine newspaper poem program programme essay article documentary podcast hit track single bestseller
    game episode word words phrase term slogan motto hashtag sign signs banner memoir sitcom soundtrack headline headlines heading
    caption tagline
  `),
  sayingNouns: words(`
    claim claims warning warnings promise promises pledge pledges vow vows threat threats assertion allegation allegations accusation
    insistence prediction announcement argument statement contention assurance assurances admission declaration confession remark comment
  `),
  viewNouns: words(
    `view words opinion eyes telling estimation judgment judgement account reckoning mind book belief`,
  ),
  attitudes: words(`
    convinced sure certain confident adamant persuaded optimistic pessimistic hopeful worried afraid fearful concerned positive satisfied
    insistent clear aware proud glad relieved angry furious upset disappointed sad happy grateful
  `),
  holding: words(`
    suspect suspects suspected expect expects expected worry worries worried dread dreads dreaded trust trusts trusted imagine imagines imagined
    reckon reckons reckoned sense senses sensed
    see sees saw seen regard regards regarded view views viewed perceive perceives perceived find finds found consider considers considered
    think thinks thought believe believes believed
    deem deems deemed rate rates rated judge judges judged
  `),
  deeming: words(`
    see sees saw seen regard regards regarded view views viewed perceive perceives perceived find finds found consider considers considered
    think thinks thought believe believes believed deem deems deemed rate rates rated judge judges judged
  `),
  knowing: words(`
    knowing believing thinking fearing hoping realising realizing seeing feeling assuming supposing finding considering given imagining
  `),
  linking: words(`
    remain remains remained seem seems seemed look looks looked mean means meant represent represents represented amount amounts amounted
    feel feels felt become becomes became
  `),
  somebody: words(
    `somebody someone anybody anyone everybody everyone something anything everything much`,
  ),
  nobody: words(`no nobody none neither no-one nothing`),
  answeringCues: words(`replied answered retorted responded replies answers retorts responds`),
  signNouns: words(`
    sign signs signboard banner banners placard placards headline headlines billboard billboards plaque label sticker stickers
    t-shirt t-shirts shirt shirts graffiti mural caption captions chyron slogan hashtag badge badges tattoo inscription
  `),
  communication: words(`
    statement email e-mail letter tweet post message memo op-ed speech text note blog interview report reply response
    release ad video column editorial apology memorandum testimony
  `),
  statements: words(`statement release`),
  sourceNouns: words(`
    source insider user netizen man men woman women person boy girl child children kid guy lady gentleman gentlemen individual human crowd audience public
    population majority minority half third quarter percent handful dozen hundred thousand million others other proponent
    opponent respondent participant attendant accountant applicant defendant informant occupant servant sergeant tenant student president
    parent patient client agent correspondent dissident resident incumbent superintendent regent
    friend ally foe colleague mate peer fan devotee employee attendee trustee nominee appointee detainee evacuee committee
    critic sceptic skeptic academic cleric mechanic medic politician staffer veteran official operative delegate associate advocate
    candidate magistrate graduate colonist native local national expert boss chief head host guest figure elder hand brass voice guru chef
    monarch patriarch thief spy ace pro rep exec bride groom saint don mp pm ceo cfo coo vp aide prince hero villain giant individual
    umpire referee monk nun cook jockey coxswain spouse twin orphan heir heiress lad lass teen youth adolescent toddler baby infant senior
    junior alumnus alumni alumna scout cadet recruit conscript guard thug bandit rebel militant insurgent combatant tyrant despot
    oligarch magnate baron earl duke duchess count countess knight dame viscount sheikh shah caliph ayatollah mullah lama abbot abbess
    deacon parson nanny chauffeur concierge maid valet cop sleuth vet psychic bard virtuoso soprano tenor maestro diva idol celeb
    celebrity ballerina acrobat gymnast goalie pundit wonk nerd geek denizen citizen civilian landlord landlady hostess emcee dj
    accomplice culprit suspect convict inmate felon captive martyr passer-by bystander relative kin fiancé fiancée fiancee refugee
    crewmate castaway adviser cohort cast municipality posting finding result conclusion palace crown throne treasury orchestra choir troupe
    leadership membership management presidency monarchy administration regime opposition coalition alliance federation confederation
    association organisation organization institution institute foundation charity society movement faction wing caucus campaign
    delegation mission embassy consulate convention conference summit panel cabinet commission council junta militia force patrol squad
    brigade battalion unit cell network channel station broadcaster programme program show podcast watchdog regulator think-tank thinktank
    thinktanker tank lobby industry sector community tribe clan household congregation church mosque synagogue diocese parish university
    faculty academy laboratory lab clinic hospital trust fund exchange market bench bar tribunal jury court state nation country
    city county town village island kingdom republic empire federation union syndicate cooperative cartel consortium
    conglomerate subsidiary branch division directorate secretariat ministry department service bureau body team side club league bid
    camp corner right left green bigot heavyweight confidant confidante probe inquiry investigation center centre elite someone
    document paper record file filing dossier report study survey poll census analysis review audit assessment estimate forecast projection data
    figure statistic number research ranking index tally count tracker average breakdown summary
    account article story piece column essay book memoir biography autobiography diary journal novel manual guide
    guideline rule regulation law act code statute constitution amendment bill ordinance treaty agreement accord pact contract charter
    manifesto platform plank resolution motion petition complaint lawsuit suit indictment affidavit warrant subpoena brief
    ruling verdict judgment judgement opinion decision dissent order decree injunction
    transcript recording tape video clip film documentary footage broadcast bulletin coverage ad advert advertisement commercial
    leaflet flyer pamphlet brochure poster notice warning disclaimer disclosure label website site page homepage account blog
    tweet thread caption posting comment remark speech address sermon lecture presentation pitch note invitation card
    application form questionnaire answer message text call communique communiqué dispatch cable telegram newsletter press release
    proposal plan draft blueprint strategy outline prospectus announcement proclamation declaration testimony
    evidence slate scripture prophecy proverb adage legend rumour rumor version cookie narrator
  `),
  // "dakar-born"; near miss: "newborn"
  bornEnding: /.-(?:born|raised|bred|based)$/,
  // "co-author": told beside whoever the other is
  sharedOpening: /^co-/,
  // "organiser", "auditor", "strategist", "oarsman", "musician"; near misses: "letter", "mist", "ocean"
  agentEnding:
    /(?:[a-z]{3}(?:er|or|eer|ist|ian|crat|ologue|maker|holder)|(?:man|men|woman|women|person|people|folk|mate|child|parent))$/,
  notAgents: words(`
    summer winter weather water paper letter number order power matter center centre corner river river quarter chapter character border
    danger anger hunger finger shoulder silver copper timber lumber november october december september dinner supper butter
    chatter clutter disaster monster cluster register theater theatre tower shower flower powder computer printer scanner cooler
    heater boiler freezer trigger transfer offer answer banner another either neither rather whether other further
    earlier later sooner latter former better never ever over under after however wonder murder slaughter laughter fever gender tender
    ladder feather leather rubber chamber member meter liter layer error terror horror mirror factor sector vector tractor motor
    favor favour harbor harbour labor labour color colour humor humour honor honour rumor flavor vapor odor minor major prior
    interior exterior floor door odour behavior behaviour armour vigor rigor tumor monitor corridor metaphor
    mist twist list wrist fist gist checklist shortlist canister easier harder bigger greater smaller larger higher lower
    longer shorter stronger weaker cheaper broader wider deeper closer faster slower older younger newer
    fewer richer poorer career pioneer reader-er gathering buffer barrier folder header newer counter encounter thunder
    calendar burger dollar cover tiger spider oyster poster hammer rocker blister filter fiber fibre calibre
    chopper helicopter trailer container carrier server browser router charger spoiler
    twitter whisper proper super tier plier skier-er
  `),
  it: words(`it its itself`),
  they: words(`they them their`),
  severalNouns: words(
    `police people authorities family staff crew jury media press clergy military prosecution defence defense`,
  ),
  pairNouns: words(`couple pair duo two both`),
  // "officials", "witnesses"; near miss: "press", "campus", "analysis"
  pluralEnding: /[^suia]s$|[^c]ies$|(?:ss|ch|sh|x)es$/,
  bodyRoles: words(
    `organiser organizer operator developer publisher owner producer broadcaster promoter manufacturer`,
  ),
  parties: words(`
    complainant plaintiff claimant petitioner accuser victim survivor witness whistleblower caller resident tenant patient teenager pupil
  `),
  signing: words(`signed written drafted penned`),
  issuing: words(`
    release released releases releasing issue issued issues issuing publish published publishes publishing send sent sends sending write wrote
    writes writing put puts putting post posted posts posting circulate circulated circulates file filed files pen penned drafted deliver
    delivered
  `),
  trailing: words(
    `familiar close available present involved alike alone taken himself herself itself themselves`,
  ),
  describing: words(`familiar close`),
  aboutWords: words(`about concerning regarding`),
  firmNouns: words(`
    company firm group carrier airline bank retailer automaker carmaker chipmaker drugmaker manufacturer maker startup start-up chain
    brand giant operator supplier lender insurer utility developer contractor brewer grocer supermarket shipbuilder miner planemaker truckmaker steelmaker toymaker
    corporation conglomerate brokerage housebuilder refiner
  `),
  sortWords: aliasSets(`
    panel: committee commission subcommittee inquiry
    airline: airlines airways airline air aviation jet
    carrier: airlines airways airline air aviation mobile telecom wireless
    bank: bank banking bancorp financial
    lender: bank banking bancorp financial capital
    retailer: stores supermarkets markets foods retail clothing
    supermarket: stores supermarkets markets foods
    automaker: motors motor auto automotive cars
    carmaker: motors motor auto automotive cars
    chipmaker: semiconductors semiconductor chips electronics
    drugmaker: pharma pharmaceuticals therapeutics biotech drugs
    insurer: insurance assurance mutual
    utility: power electric energy water gas
    brewer: breweries brewing brewery
    miner: mining minerals metals mines
    league: league
    union: union federation workers
    hospital: hospital clinic infirmary
    university: university college
  `),
  paperNouns: words(`paper newspaper daily tabloid weekly magazine publication broadsheet`),
  clubNouns: words(`club team side franchise`),
  thingNouns: words(`
    project projects rocket rockets missile missiles satellite spacecraft probe ship ships vessel ferry boat aircraft plane jet helicopter
    car cars truck van vehicle train engine machine device phone drug vaccine product products brand company firm start-up team club
    paper newspaper website site app game film movie song album book novel show series band festival storm hurricane typhoon river
    mountain bridge building tower stadium hotel bar restaurant shop village town city district horse dog
    racehorse gelding mare colt filly stallion pony thoroughbred greyhound hound puppy cat bull cow goat elephant whale tortoise parrot
    robot yacht trawler tanker barge schooner dinghy locomotive tram tractor balloon airship drone
  `),
  longAgo: words(`had once formerly long later`),
  naming: words(`called call calls calling dubbed named christened nicknamed labelled labeled`),
  firmWords: words(`
    foods motor motors airlines airways steel oil gas energy dairy mining mines pharma pharmaceuticals chemicals electric electronics
    semiconductors software networks telecom mobile shipping rail railways lines hotels resorts stores markets breweries cement mills
    robotics aerospace dynamics biotech therapeutics insurance capital ventures partners logistics freight wireless power solar
    aero aviation avionics biosciences genomics diagnostics automotive textiles apparel beverages distillers seafoods packaging plastics
    ceramics realty properties interactive fintech securities bancorp haulage trucking infrastructure utilities renewables lithium uranium
    petroleum resources minerals metals cosmetics shipyard shipyards cannery holdings industries brands chips
  `),
  clubWords: words(`
    united rovers athletic wanderers albion rangers wednesday villa palace juniors rhinos leafs orient argyle bears lions tigers hawks eagles giants bulls sharks pirates
    bengals braves brewers broncos browns bruins buccaneers cardinals cavaliers celtics chargers chiefs clippers colts cowboys cubs dodgers
    dolphins falcons flyers grizzlies harlequins hornets hotspur jaguars jets knicks lakers mariners marlins mavericks mets nationals
    nuggets orioles pacers packers panthers patriots penguins phillies pistons raptors ravens redskins rockets royals saracens seahawks spurs
    steelers timberwolves titans twins vikings warriors wizards yankees padres astros diamondbacks sox fc cf afc sc
  `),
  paperWords: words(`
    times post news daily journal herald guardian tribune gazette mail star telegraph chronicle globe weekly examiner inquirer observer
    register review mirror sun echo standard courier dispatch press bulletin today mercury argus sentinel ledger
  `),
  publicBodies: words(`
    ministry department police court council parliament congress senate house army navy government commission committee agency union
    university college school hospital church assembly nations party office bureau authority board
  `),
  townBodies: words(
    'police sheriff mayor council councillor councilman fire firefighters residents resident',
  ),
  shortTitles: keysOf(`
    senator lawmaker: sen
    representative congressman congresswoman lawmaker: rep
    governor: gov
    general: gen
    colonel: col
    captain: capt
    lieutenant: lt
    sergeant: sgt
    professor: prof
    doctor: dr
    reverend vicar priest: rev, revd
    monsignor: msgr, mgr
    superintendent: supt
    inspector: insp
    commander: cmdr, cdr
    major: maj
    admiral: adm
    brigadier: brig
    corporal: cpl
    private: pvt, pte
    commissioner: comm
    councillor: cllr
    alderman: ald
    ambassador: amb
  `),
  late: words(`late`),
  killed: words(`killed murdered slain assassinated executed`),
  ownDeath: words(`killed shot hanged`),
  drowning: words(`drowned perished`),
  dying: words(`died`),
  spent: words(`
    turn turns time times minute minutes hour hours day days week weeks month months year years career trouble difficulty fun pains pleasure
  `),
  singing: words(`sing sings sang sung singing croon crooned rap rapped raps`),
  anybody: words(`a an another some several many few dozens`),
  answering: words(`well yeah yep yes no nope man oh hey ah ah-hah ha wow okay ok uh um hmm`),
  affirming: words(`yes no yeah yep nope absolutely definitely certainly exactly`),
  such: words(`such`),
  toldNouns: words(`
    accident act action agreement allegation allegations announcement answer article attack ban bill case change changes charge charges
    claim claims clip comments comparison complaint concept conversation crash deal decision decisions deposition discovery document
    documents email evidence exercise experiment explosion film findings fire footage idea image images incident injury inquiry
    investigation issue issues law lawsuit letter list measure measures meeting memo message move offer operation order photo photos
    pictures plan plans policy project proposal proposals question reception recording report request result results rule rules ruling
    sentence shooting shock song speech statement statistics strike study suit survey talks test tests text trip verdict video visit vote
  `),
  hereNouns: words(`
    country nation state city town village county district region continent world planet place land house room court
    committee council parliament congress senate government administration president community neighborhood neighbourhood
    campaign election year month week weekend day night evening morning afternoon hour minute moment time point stage date
    season century decade generation era age
  `),
  prospective: words(`going about set`),
  attempts: words(
    `attempt attempts bid chance effort efforts excuse means method move opportunity plan ploy response signal something somewhere step steps tactic tool way ways`,
  ),
  seeming: words(
    `seem seems seemed appear appears appeared rain rains rained snow snows snowed happen happens happened turns turned`,
  ),
  lawTexts: words(`law act code statute constitution amendment clause bill ordinance`),
  moving: words(`
    satisfy satisfied satisfies please pleased pleases anger angered angers annoy annoyed annoys irritate irritated irritates infuriate
    infuriated infuriates enrage enraged enrages outrage outraged outrages upset upsets trouble troubled troubles worry worried worries
    alarm alarmed alarms puzzle puzzled puzzles baffle baffled baffles confound confounded confounds surprise surprised surprises
    amuse amused amuses impress impressed impresses persuade persuaded persuades convince convinced convinces disappoint disappointed
    disappoints frustrate frustrated frustrates bother bothered bothers reassure reassured reassures dismay dismayed dismays
  `),
  quoting: words(`quoted quotes quoting quote cited cites citing`),
  withholding: words(`
    deny denied denies denying refuse refused refuses refusing decline declined declines declining fail failed fails failing avoid
    avoided avoids avoiding stop stopped stops short yet without instead than worth
  `),
  hardly: words(`never hardly scarcely barely`),
  withNoun: words(`report announce claim reveal disclose post confirm predict estimate`),
  denying: words(`deny`),
  denyingOpeners: words(`no not nor neither`),
  // "11 : 45 a.m.", "9 p.m. et", "noon"; near miss: "9 a.m. is early", "12 people"
  itemLine: /^(?:\d{1,2}(?: ?[:.] ?\d\d)? ?[ap] ?\.? ?m\.?|noon|midnight)(?: [a-z]{2,4})?$/,
};
