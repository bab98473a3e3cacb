// What English prose tells about names: titles, offices, countries and their adjectives, heads of organisations,
// given names of women and men.
import { WORLD_BODIES, WORLD_MEDIA, WORLD_PLACES } from './world-names.js';
import type { Gender, NameLexicon } from '../lexicons/name-lexicon.js';
import { grammarLexicon } from './grammar/grammar.js';
import { CARDINALS, monthNames, weekdayNames } from './lexicon/calendar-words.js';
import { wordLexicon } from './words.js';
import { aliases, keysOf, phrases, union, without, words } from './word-list.js';

/** Country or body: the adjectives and short forms that stand for it, lower case, dots as printed. */
const COUNTRIES = `
Afghanistan: afghan, afghans
Albania: albanian, albanians
Algeria: algerian, algerians
Angola: angolan
Argentina: argentine, argentinian, argentines
Armenia: armenian, armenians
Australia: australian, australians
Austria: austrian, austrians
Azerbaijan: azerbaijani, azeri, azerbaijanis
Bahrain: bahraini
Bangladesh: bangladeshi, bangladeshis
Belarus: belarusian, belarussian, belarusians
Belgium: belgian, belgians
Bolivia: bolivian, bolivians
Bosnia: bosnian, bosnians, bosnia and herzegovina, bosnia-herzegovina
Botswana: motswana
Brazil: brazilian, brazilians
Britain: british, u.k., uk, united kingdom, briton, britons, brit, brits, great britain
Bulgaria: bulgarian, bulgarians
Burkina Faso: burkinabe
Burundi: burundian
Cambodia: cambodian, cambodians
Cameroon: cameroonian
Canada: canadian, canadians
Chad: chadian
Chile: chilean, chileans
China: chinese
Colombia: colombian, colombians
Congo: congolese, democratic republic of congo, drc
Costa Rica: costa rican
Croatia: croatian, croat, croatians
Cuba: cuban, cubans
Cyprus: cypriot, cypriots
Czech Republic: czech, czechs, czechia
Denmark: danish, danes
Dominican Republic: dominican
Ecuador: ecuadorian, ecuadorean
Egypt: egyptian, egyptians
El Salvador: salvadoran
England: english, englishman, englishwoman
Eritrea: eritrean
Estonia: estonian, estonians
Ethiopia: ethiopian, ethiopians
Fiji: fijian
Finland: finnish, finns
France: french, frenchman, frenchwoman
Gambia: gambian
Georgia: georgian, georgians
Germany: german, germans
Ghana: ghanaian
Greece: greek, greeks
Guatemala: guatemalan
Guinea: guinean
Haiti: haitian, haitians
Honduras: honduran
Hong Kong: hongkongers
Hungary: hungarian, hungarians
Iceland: icelandic
India: indian, indians
Indonesia: indonesian, indonesians
Iran: iranian, iranians
Iraq: iraqi, iraqis
Ireland: irish, irishman, irishwoman
Israel: israeli, israelis
Italy: italian, italians
Ivory Coast: ivorian
Jamaica: jamaican
Japan: japanese
Jordan: jordanian, jordanians
Kazakhstan: kazakh, kazakhs
Kenya: kenyan, kenyans
Kosovo: kosovar, kosovan
Kuwait: kuwaiti
Kyrgyzstan: kyrgyz
Laos: laotian, lao
Latvia: latvian, latvians
Lebanon: lebanese
Liberia: liberian
Libya: libyan, libyans
Lithuania: lithuanian, lithuanians
Luxembourg: luxembourgish
Macedonia: macedonian, north macedonia
Madagascar: malagasy
Malawi: malawian
Malaysia: malaysian, malaysians
Mali: malian
Malta: maltese
Mauritania: mauritanian
Mexico: mexican, mexicans
Moldova: moldovan, moldovans
Mongolia: mongolian
Montenegro: montenegrin
Morocco: moroccan, moroccans
Mozambique: mozambican
Myanmar: burmese, burma
Namibia: namibian
Nepal: nepali, nepalese
Netherlands: dutch, the netherlands, dutchman, dutchwoman
New Zealand: new zealander
Nicaragua: nicaraguan
Niger: nigerien
Nigeria: nigerian, nigerians
North Korea: north korean, north koreans, dprk
Norway: norwegian, norwegians
Oman: omani
Pakistan: pakistani, pakistanis
Palestine: palestinian, palestinians, palestinian authority
Panama: panamanian
Paraguay: paraguayan
Peru: peruvian, peruvians
Philippines: philippine, filipino, filipinos, the philippines
Poland: polish, poles
Portugal: portuguese
Qatar: qatari, qataris
Romania: romanian, romanians
Russia: russian, russians, russian federation
Rwanda: rwandan, rwandans
Saudi Arabia: saudi, saudis, saudi arabian
Scotland: scottish, scots, scotsman
Senegal: senegalese
Serbia: serbian, serb, serbs
Sierra Leone: sierra leonean
Singapore: singaporean
Slovakia: slovak, slovaks
Slovenia: slovenian, slovene
Somalia: somali, somalis
South Africa: south african, south africans
South Korea: south korean, south koreans, republic of korea
South Sudan: south sudanese
Soviet Union: soviet, ussr
Spain: spanish, spaniards, spaniard, spaniards
Sri Lanka: sri lankan
Sudan: sudanese
Sweden: swedish, swedes, swede, swedes
Switzerland: swiss
Syria: syrian, syrians
Taiwan: taiwanese
Tajikistan: tajik
Tanzania: tanzanian
Thailand: thai, thais
Togo: togolese
Tunisia: tunisian, tunisians
Turkey: turkish, turks, turkiye, türkiye
Turkmenistan: turkmen
Uganda: ugandan, ugandans
Ukraine: ukrainian, ukrainians
United Arab Emirates: emirati, emiratis, uae, u.a.e.
United States: u.s., us, usa, u.s.a., american, americans, america, united states of america
Uruguay: uruguayan
Uzbekistan: uzbek, uzbeks
Venezuela: venezuelan, venezuelans
Vietnam: vietnamese
Wales: welsh, welshman
Yemen: yemeni, yemenis
Zambia: zambian
Zimbabwe: zimbabwean, zimbabweans
Europe: european, europeans
Eurasia: eurasian
Africa: african, africans
Asia: asian, asians
`;

/** Agencies, newspapers and networks, in the same form. */
const MEDIA = `
Reuters:
Associated Press: ap, a.p.
AFP: agence france-presse
TASS: tass news agency
Sputnik:
RIA Novosti: ria
Interfax:
Xinhua:
Bloomberg:
RT: russia today
BBC:
CNN:
NBC:
CBS:
ABC:
MSNBC:
Fox News: fox
Al Jazeera: al-jazeera
New York Times:
Washington Post:
Wall Street Journal:
Financial Times:
Guardian:
Politico:
Al Arabiya:
UPI: united press international
NPR:
USA Today:
Sky News:
Press TV:
IRNA:
Anadolu:
Newsweek:
Rolling Stone:
Yonhap:
Kyodo:
`;

/** Bodies that are known by several names. */
const ORGANISATIONS = `
NATO: n.a.t.o., north atlantic treaty organization, north atlantic treaty organisation, north atlantic treaty alliance
European Union: e.u., eu
United Nations: u.n., un
European Commission: ec
African Union: au
World Health Organization: who, w.h.o., world health organisation
International Monetary Fund: imf, i.m.f.
World Bank:
OSCE:
OPEC:
Kremlin:
White House:
Pentagon:
Congress:
Senate:
Parliament:
Downing Street:
State Department:
Treasury:
Foreign Office:
Home Office:
House of Commons:
House of Representatives:
Supreme Court:
Hamas:
Hezbollah: hizbollah
Taliban:
Islamic State: isis, isil, daesh, is group
Al-Qaeda: al qaeda, al-qaida
Boko Haram:
Shin Bet:
Mossad:
Fatah:
Houthis: houthi
Twitter:
Facebook:
Google:
Microsoft:
Apple:
Amazon:
Tesla:
Boeing:
Airbus:
General Motors:
General Electric:
General Mills:
General Dynamics:
General Relativity:
Gazprom:
Rosneft:
Sony:
Samsung:
Nintendo:
PlayStation:
Toyota:
Nissan:
Volkswagen:
Mercedes-Benz: mercedes benz
Rolls-Royce: rolls royce
Huawei:
Netflix:
Spotify:
Uber:
Airbnb:
TikTok:
WhatsApp:
YouTube:
Pfizer:
AstraZeneca:
Enron:
Arthur Andersen:
Goldman Sachs:
JPMorgan Chase: jpmorgan, jp morgan, j.p. morgan
Morgan Stanley:
Credit Suisse:
Barclays:
HSBC:
Walmart: wal-mart
Unilever:
Vodafone:
Verizon:
SpaceX:
Notre Dame:
Telegram:
Instagram:
FIFA:
UEFA:
FBI: f.b.i.
CIA: c.i.a.
NSA:
Amnesty International: amnesty
Human Rights Watch: hrw
Red Cross:
Doctors Without Borders: médecins sans frontières, medecins sans frontieres, msf
Reporters Without Borders: rsf
Action on Smoking and Health:
Save the Children:
Friends of the Earth:
Physicians for Human Rights:
Mothers Against Drunk Driving:
Just Stop Oil:
Black Lives Matter:
Citizens Advice:
Greenpeace:
GOP: g.o.p.
Democratic Party:
Republican Party:
Conservative Party:
Labour Party: labour
Knesset:
Bundestag:
Duma: state duma
Fed: federal reserve
`;

const PLACES = `
  afghanistan, aleppo, algiers, amman, amsterdam, ankara, antarctica, arctic, athens, atlanta, auckland, baghdad, baku, bangkok, barcelona, beijing,
  beirut, belfast, belgrade, berlin, bogota, boston, brasilia, bratislava, brussels, bucharest, budapest, buenos aires, cairo,
  california, canberra, cape town, caracas, chicago, colorado, connecticut, copenhagen, crimea, damascus, delhi, new delhi, dhaka, doha, donbas,
  donetsk, dubai, dublin, edinburgh, florida, frankfurt, gaza, gaza strip, geneva, glasgow, golan heights, guantanamo bay, hague, hanoi, harare,
  havana, hawaii, helsinki, hiroshima, hollywood, houston, idaho, idlib, illinois, indiana, iowa, islamabad, istanbul, jakarta, jerusalem, johannesburg,
  kabul, kampala, kandahar, kansas, karachi, kashmir, kathmandu, kentucky, kharkiv, khartoum, kherson, kiev, kyiv, kinshasa, kuala lumpur, lagos,
  lahore, latin america, las vegas, lima, lisbon, ljubljana, london, los angeles, louisiana, luhansk, lviv, madrid, maine, manchester, manhattan, manila, mariupol,
  maryland, massachusetts, mecca, melbourne, miami, michigan, middle east, minneapolis, minnesota, minsk, mississippi, missouri, mogadishu, montana, montreal,
  moscow, mosul, mumbai, munich, nairobi, nebraska, nevada, new england, new hampshire, new jersey, new mexico, new orleans, new york,
  new york city, north america, north carolina, north dakota, northern ireland, odesa, odessa, ohio, oklahoma, ontario, oregon, oslo, ottawa, paris, pennsylvania,
  philadelphia, phnom penh, prague, pretoria, pyongyang, quebec, ramallah, rhode island, riga, rio de janeiro, riyadh, rome, san francisco, sanaa,
  santiago, sao paulo, sarajevo, seattle, seoul, shanghai, sofia, south america, south carolina, south dakota, st. petersburg, st petersburg, stockholm, strasbourg,
  sydney, taipei, tallinn, tashkent, tbilisi, tehran, tel aviv, tennessee, texas, tibet, tokyo, toronto, tripoli, tunis, utah,
  vancouver, vermont, vienna, vilnius, virginia, warsaw, washington, washington d.c., west bank, west virginia, wisconsin, wyoming, xinjiang, yangon,
  yerevan, zagreb, zurich, alabama, alaska, arizona, arkansas, delaware, d.c., brooklyn, queens, bronx, detroit, dallas, denver, phoenix, cleveland, milwaukee,
  balkans, baltics, caucasus, scandinavia, mediterranean, black sea, south china sea, red sea, persian gulf, sahel, siberia, catalonia, bavaria, dagestan, chechnya,
  dar es salaam, ho chi minh city, santo domingo, port-au-prince, san salvador, guatemala city, mexico city, panama city, quito, montevideo,
  asuncion, la paz, san jose, san juan, san diego, san antonio, santa fe, baton rouge, el paso, fort worth, salt lake city, kansas city,
  oklahoma city, st. louis, st louis, fort lauderdale, little rock, chiang mai, vientiane, ulaanbaatar, dushanbe, bishkek, astana, almaty, ashgabat,
  kunduz, herat, jalalabad, peshawar, rawalpindi, quetta, kolkata, chennai, bengaluru, hyderabad, ahmedabad, colombo, naypyidaw, mandalay, rangoon,
  busan, osaka, kyoto, fukushima, nagasaki, guangzhou, shenzhen, wuhan, chongqing, tianjin, nanjing, urumqi, lhasa, macau, brisbane, adelaide,
  port moresby, antananarivo, maputo, lusaka, lilongwe, windhoek, gaborone, luanda, libreville, yaounde, brazzaville, bangui, n'djamena, niamey,
  ouagadougou, bamako, dakar, banjul, conakry, freetown, monrovia, abidjan, accra, lome, cotonou, abuja, maiduguri, port harcourt, kigali, bujumbura,
  goma, mombasa, zanzibar, juba, asmara, dodoma, misrata, benghazi, tobruk, ajdabiya, zawiya, ras lanuf, rabat, casablanca, nouakchott, port said,
  muscat, manama, kuwait city, basra, kirkuk, irbil, erbil, fallujah, ramadi, tikrit, homs, latakia, raqqa, kobani, haifa, jenin, nablus, hebron,
  bethlehem, rafah, khan younis, nicosia, valletta, izmir, diyarbakir, thessaloniki, skopje, pristina, podgorica, tirana, novi sad, srebrenica,
  des moines, milan, naples, turin, venice, marseille, seville, antwerp, rotterdam, hamburg, cologne, stuttgart, dresden, salzburg, bern, lausanne, davos,
  gothenburg, reykjavik, krakow, gdansk, chisinau, dnipro, zaporizhzhia, mykolaiv, bakhmut, sevastopol, belgorod, vladivostok, novosibirsk,
  yekaterinburg, grozny, liverpool, cape canaveral, west point, silicon valley, wall street, capitol hill, ground zero,
  calif, fla, ariz, colo, conn, mass, mich, minn, mont, neb, nev, okla, ore, tenn, wis, wyo, n.c., n.d., n.h., n.j., n.m., n.y., r.i., s.c., s.d., w.va., ky, vt,
  nagorno-karabakh, addis ababa, milky way, nile delta, pearl harbor, washington dc, mars, jupiter, saturn, eastern europe, western europe, central europe, central asia, southeast asia, west africa, east africa, north africa, vatican, holy see
`;

const titles = (gender: Gender | undefined, list: string): [string, Gender | undefined][] =>
  [...words(list)].map((title) => [title, gender]);

/** What shows that the party of that name is meant: "Labour MP"; near miss: "Labour Minister". */
const PARTY_OFFICES =
  'party mp mps mep msp td tds peer leader deputy councillor candidate chairman whip'.split(' ');

export const nameLexicon: NameLexicon = {
  honorifics: new Map([
    ...titles(
      'male',
      `mr mister sir lord king prince pope fr sheikh sheik shaikh ayatollah imam mullah emperor viscount sultan
      shri shree datuk dato herr monsieur signor señor senhor`,
    ),
    ...titles(
      'female',
      `mrs ms miss dame lady queen princess madame mme mlle baroness countess duchess empress
      smt datin puan frau signora señora alhaja`,
    ),
    ...titles(
      undefined,
      `dr prof rev sen sens rep reps gov govs gen lt col maj capt sgt cpl cmdr adm brig supt det insp pres hon amb atty mx
      messrs rabbi cllr pc wpc dci dsi pte spc ofc revd rvd msgr mgr ven sqn ldr wg cdr flt ch lcpl pvt pfc ssgt tsgt msgt cwo
      tpr gnr bdr ens lieut const lt-col lt-cmdr lt-gen lt-gov maj-gen brig-gen engr alhaji haji hajji maulana hrh assemb`,
    ),
  ]),
  styles: words('lord lady baroness viscount prince princess countess duchess'),
  titlePairs: phrases(`
    det con, tan sri, dato sri, datuk seri, rt hon, rt rev, rt revd, very rev, very revd, most rev, most revd, rev canon, revd canon,
    gp capt, pilot officer
  `),
  capitalTitles: new Set('DI DS DC PS ACC DCC GP PCSO'.split(' ')),
  lettersBehindNames: new Set(
    'KC QC SC MP MEP MSP MLA TD JP OBE MBE CBE KBE DBE CMG FRS PhD MD DDS RN'.split(' '),
  ),
  stoppedTitles: words('del ald asst comdr dep supv eng'),
  titleOffices: new Map([
    ['revd', 'reverend'],
    ['sqn', 'squadron'],
    ['ldr', 'leader'],
    ['wg', 'wing'],
    ['flt', 'flight'],
    ['gp', 'group'],
    ['cdr', 'commander'],
    ['ch', 'chief'],
    ['pvt', 'private'],
    ['lieut', 'lieutenant'],
    ['lt-col', 'lieutenant-colonel'],
    ['lt-cmdr', 'lieutenant-commander'],
    ['lt-gen', 'lieutenant-general'],
    ['lt-gov', 'lieutenant-governor'],
    ['maj-gen', 'major-general'],
    ['brig-gen', 'brigadier-general'],
    ['del', 'delegate'],
    ['ald', 'alderman'],
    ['comdr', 'commander'],
    ['dep', 'deputy'],
    ['asst', 'assistant'],
    ['supv', 'supervisor'],
    ['cllr', 'councillor'],
    ['sen', 'senator'],
    ['sens', 'senator'],
    ['rep', 'representative'],
    ['reps', 'representative'],
    ['gov', 'governor'],
    ['govs', 'governor'],
    ['lt', 'lieutenant'],
    ['gen', 'general'],
    ['col', 'colonel'],
    ['maj', 'major'],
    ['capt', 'captain'],
    ['sgt', 'sergeant'],
    ['cpl', 'corporal'],
    ['cmdr', 'commander'],
    ['adm', 'admiral'],
    ['brig', 'brigadier'],
    ['supt', 'superintendent'],
    ['det', 'detective'],
    ['insp', 'inspector'],
    ['prof', 'professor'],
    ['pres', 'president'],
    ['amb', 'ambassador'],
    ['atty', 'attorney'],
  ]),
  crowns: words('king queen pope emperor empress emir sultan prince princess shah'), // "|King Hassan": goes by one name
  suffixes: words('jr jr. sr sr. ii iii iv'),
  roles: words(`
    activist actor actress administrator admiral ally adviser advisor aide ambassador analyst anchor archbishop archdeacon architect artist assistant
    agent astronaut athlete attorney author banker billionaire biologist bishop blogger boss brother businessman businesswoman candidate captain
    caretaker cardinal ceo cfo cto coo chair chairman chairperson chairwoman chancellor chef chief cleric clerk coach co-chair co-founder colonel columnist comedian
    commander commentator commissioner committeeman committeewoman comptroller congressman congresswoman conservationist consultant contender coordinator correspondent councillor councilman
    councilwoman counsel counselor counsellor critic curator daughter dean delegate democrat deputy designer detective developer dictator
    diplomat director doctor driver economist editor emir engineer entrepreneur envoy executive expert eyewitness farmer father fellow filmmaker
    financier firefighter fisherman founder frontrunner front-runner general goalkeeper governor grandfather grandmother guard guitarist head historian
    host husband inspector inventor investigator investor jihadist journalist judge justice king laureate lawmaker lawyer leader lecturer legislator
    lieutenant lobbyist major manager marshal mayor mediator medic member mep mla msp td midfielder minister ministers mogul monarch mother mp musician negotiator
    neighbor neighbour nominee novelist nurse officer official opponent organizer organiser owner painter partner pastor patriarch patrolman philanthropist
    philosopher photographer physician physicist pilot player playwright poet policeman politician pollster pope preacher premier presenter president
    president-elect priest princess principal producer professor programmer prosecutor protester psychiatrist psychologist publicist publisher
    queen quarterback rapper reporter representative republican researcher resident reverend rival sailor scholar scientist secretary secretary-general secretary-treasurer senator
    sergeant sheriff singer sister soldier solicitor son speaker specialist spokesman spokesperson spokeswoman sponsor star statistician strategist student
    striker superintendent supporter surgeon surrogate surveyor survivor teacher technician theologian trader treasurer trustee tsar czar tycoon undersecretary
    under-secretary vice-president vice-chair veteran victim virologist volunteer warden whip whistle-blower widow wife witness worker writer epidemiologist meteorologist
    forecaster shopkeeper astrophysicist accountant chemist biochemist climatologist dentist archaeologist anthropologist sociologist
    oncologist paediatrician pediatrician hydrologist volcanologist zoologist entomologist ornithologist pathologist immunologist neuroscientist
    cosmologist bartender janitor welder electrician rabbi imam trainer miner teenager plumber dealer jeweller jeweler commuter resident
    passenger motorist tourist pensioner farmworker dissident refugee migrant hostage prisoner defector survivor onlooker witness
    representative-elect senator-elect governor-elect mayor-elect congressman-elect congresswoman-elect
    prime-minister-elect chancellor-elect general-designate minister-designate secretary-designate ambassador-designate
    president-designate chancellor-designate director-designate commissioner-designate chairman-designate director-general attorney-general governor-general solicitor-general consul-general major-general lieutenant-general brigadier-general rear-admiral vice-admiral surgeon-general under-secretary-general
    rapporteur staffer negotiators leaders officials presidents senators rep sultan vicar chairs governors generals
    alderman assemblyman assemblywoman brigadier chaplain commodore constable corporal councillor counselor curate deputies doorman
    economist englishman englishwoman firewoman frenchman filmmaker moviemaker gm guitarist irishman magistrate medallist medalist midwife model
    nutritionist ombudsman paramedic provost rector scotsman selectman skipper supervisor undersheriff vice-chairman vice-chancellor welshman
    comptroller bassist drummer goaltender infielder outfielder pitcher catcher linebacker cornerback winger defender centre-back
    conservative communist liberal socialist
    beekeeper bookmaker bookseller boxer campaigner carer caregiver cashier chambermaid choreographer climber composer cricketer customer
    cyclist dancer decorator demonstrator expatriate fishmonger footballer golfer hairdresser homeowner housekeeper islander jockey landlady
    landlord librarian lifeboatman maid mechanic promoter pupil receptionist referee rescuer restaurateur rower sculptor shopper skater
    skier sprinter swimmer tenant translator trucker umpire undergraduate villager voter waiter whistleblower wrestler
    master harbourmaster harbormaster postmaster quartermaster stationmaster
    nun monk friar abbot abbess frontman soprano batsman yachtsman physio missionary retiree orphan heiress duchess taoiseach attache
    archivist bowler bosun bursar busker choirmaster convener convenor co-ordinator co-organiser co-organizer coxswain crofter docker
    fly-half full-back fullback grower helmsman left-back listener lobsterman playmaker postman postwoman reader registrar right-back
    scrum-half seamer shepherd signalman spinner steward stockman trawlerman veterinarian viewer wicketkeeper wicket-keeper
    co-pilot co-owner co-counsel co-director co-captain co-ceo co-president co-chairman co-chairwoman co-manager
    showrunner screenwriter songwriter novelist biographer essayist cartoonist headmaster headmistress headteacher barrister coroner
    bailiff ranger lifeguard neurosurgeon cardiologist geologist seismologist glaciologist astronomer ecologist botanist
  `),
  roleModifiers: words(`
    foreign prime vice deputy first second senior junior assistant associate acting interim former ex late then-president incoming outgoing chief
    defense defence interior finance health justice education trade energy economy environment agriculture transport labor labour culture
    home treasury state press national security general executive managing top lead leading principal special political
    communications campaign policy military army navy police intelligence federal attorney district supreme court high associate permanent
    presidential white house republican democratic conservative liberal labour socialist opposition majority minority party parliamentary
    prosecuting attending presiding founding commanding investigating arresting sitting
    certified licensed registered chartered aspiring would-be self-styled self-proclaimed self-described
    veteran longtime long-time retired honorary regional local city county world research medical emergency staff
    central election chief bureau editorial legal public affairs relations media human rights development
    attorney lieutenant solicitor inspector surgeon district brigadier air vice-
    fire wing squadron group flight economic scientific technical financial creative operating marketing technology climate homeland budget science commercial
    regional product programme program information digital data strategy investment nutrition safety
    assistant co- under secretary legislative government diplomatic european joint union
  `),
  roleObjects: words(`
    affairs commerce commons defence defense education energy finance health interior justice labor labour lords policy
    relations representatives security staff state trade transport treasury war
  `),
  officeNames: phrases(`
    house, white house, senate, congress, parliament, republican, republicans, democrat, democrats, democratic, tory, kremlin,
    pentagon, commons, lords, liberal democrat, liberal democrats, communist, conservative, liberal, socialist,
    ${PARTY_OFFICES.map((office) => `labour ${office}`).join(', ')}
  `),
  compoundTails: words(`
    age air aid base bed bill bit box boy buy cap car cell cent core cup cut day deal eye fan fit fly free gun half hand hit home hour
    in job key law leg lie life line long man men mile mob on one off out over pay per run seat sea set she site size sun tax ten
    time tip to tone top two up use way web win wing woman work year
  `),
  rolesAsSurnames: words(`
    king dean bishop pope judge justice major marshal farmer prince princess queen star fellow guard host son driver priest cardinal
    chancellor sergeant general painter miner warden trader sailor singer member leader head father brother sister usher banks
  `),
  memberLetters: new Set('MP MEP MSP MLA TD'.split(' ')),
  headsAsSurnames: words(`
    banks bridge brooks castle chambers church falls field fields ford forest garden grove hall hill hills lake lane manor meadows mills
    park parks pool post rivers street temple towers wells wood woods
  `),
  pastRoles: words(`former ex then once formerly previously`),
  nowRoles: words(`now also currently himself herself`),
  sideRoles: words(`also`),
  endedRoles: phrases(`until, till, under, at the time`),
  partyWords: words(`labor labour conservative liberal democrat democratic republican`),
  ministerRoles: words(`minister secretary commissioner`),
  rankRoles: words(
    'general colonel captain major lieutenant admiral vice-admiral rear-admiral brigadier commodore marshal sergeant corporal lieutenant-general major-general superintendent',
  ),
  classing: /(?:al|ic|ary)$/,
  praising: words(`
    influential controversial exceptional emotional critical skeptical sceptical cynical typical loyal vocal radical potential eventual
    actual original unusual legendary exemplary ordinary temporary charismatic enthusiastic iconic heroic historic pathetic eccentric
    dynamic sympathetic energetic romantic fantastic tragic popular familiar similar spectacular stellar phenomenal sensational
    monumental pivotal several usual formal informal beneficial crucial fatal immoral 
    intentional magical partial rational remarkable substantial unconventional unofficial
    necessary voluntary visionary revolutionary extraordinary solitary imaginary ironic laconic
    authentic realistic optimistic pessimistic enigmatic pragmatic problematic prolific sporadic stoic terrific lethargic nostalgic
    apologetic specific bombastic acerbic barbaric caustic chaotic despotic dramatic emphatic erratic frantic frenetic
    gigantic hectic horrific idyllic majestic manic mythic neurotic patriotic poetic prophetic quixotic sadistic sarcastic symbolic telegenic
    photogenic autocratic undemocratic brutal cordial diabolical ethical fanatical farcical frugal genial hypothetical hysterical jovial mercurial
    methodical nominal notional paternal maternal quizzical whimsical proverbial perennial perpetual colossal
  `),
  postRoles: words(`
    ceo cfo coo cto gm chairman chairwoman chairperson chair co-chair vice-chair director manager executive treasurer secretary coach captain
    spokesman spokeswoman spokesperson minister founder co-founder owner co-owner president editor commissioner curator
  `),
  workLinks: words('at'),
  soleRoles: words(`
    president premier minister chancellor king queen pope governor mayor secretary chairman chairwoman chair speaker ceo cfo leader head director chief
    manager executive emir sultan monarch prince princess coach captain
  `),
  chairs: words(`professor chair fellow lecturer`),
  publicOwners: words(`government opposition`),
  deputyRoles: words(`deputy vice assistant`),
  nationalBodies: phrases(`
      court, courts, senate, house, congress, parliament, guard, state department, justice department, treasury department,
      defense department, education department, energy department, labor department, commerce department, interior department,
      agriculture department, transportation department
    `),
  bodyModifiers: words(`campaign city county court party union`),
  officeLinks: words(`of for at to with from on in`),
  officeTails: phrases(`in chief, in charge, at large, in residence, emeritus, emerita, designate`),
  ordinals: words(`first second third fourth fifth last`),
  houseRoles: words(
    `speaker leader whip chair chairman chairwoman chairperson secretary spokesman spokeswoman adviser advisor`,
  ),
  placeLinks: words(`at with from on in`),
  fieldLinks: words(`on`),
  noFields: words(
    `board call campus cnn course duty foot fox hand holiday leave line location loan record scene screen set site stage strike television tour trial tv twitter vacation watch`,
  ),
  weakRoles: words(`
    billionaire celebrity champion conservative contender defender democrat favorite favourite hopeful independent liberal libertarian magnate millionaire
    mogul nominee opponent republican rival runner-up socialist star tory tycoon
  `),
  vagueRoles: phrases(`
    candidate, author, expert, fellow, figure, leader, lawmaker, legislator, member, official, officer, politician, resident,
    family member, team member, staff member, group member, cast member, crew member
  `),
  calling: words('known nicknamed dubbed called alias aka a.k.a'),
  betterKnown: words('better best widely commonly popularly affectionately'),
  plainPeople: words(`
    man woman men women boy girl child person people one member friend native resident part kind sort type victim someone anyone
    candidate figure official day week month year time number lot example symbol sign bit thing
  `),
  sharing: words('fellow'),
  moreOfKind: words('another one'),
  setApart: words(
    'only other same next new then second third last first one sole home away visiting opposing host rival',
  ),
  epithets: words(
    `pensioner teenager youngster pro veteran newcomer staffer operative politician lawmaker legislator entertainer performer athlete`,
  ),
  tieRoles: words(
    `ally boss buddy classmate colleague critic fan foe opponent rival supporter surrogate victim`,
  ),
  creedRoles: words(`witness`),
  creeds: words(
    'catholic catholics jesuit jesuits muslim muslims protestant protestants buddhist buddhists hindu hindus sikh sikhs',
  ),
  thenRoles: words(`then then-`),
  titleLevels: words('state'),
  kinRoles: words(`
    aunt boyfriend brother cousin daughter father friend girlfriend godson granddaughter grandfather grandmother grandson husband parent
    mother neighbor neighbour nephew niece sister son uncle widow widower wife
  `),
  nearRoles: words(`neighbor neighbour`),
  femaleRoles: words(`
    actress businesswoman chairwoman congresswoman councilwoman daughter girl goddaughter grandmother heiress mother princess queen sister
    spokeswoman widow wife woman girlfriend niece aunt policewoman assemblywoman sportswoman lady housewife waitress saleswoman alderwoman
  `),
  maleRoles: words(`
    actor businessman chairman congressman councilman son boy godson grandfather heir father prince king brother spokesman widower husband
    man boyfriend nephew uncle policeman assemblyman gentleman fisherman salesman bishop archbishop cardinal pope priest alderman
  `),
  roleSynonyms: keysOf(`
    foreign minister: top diplomat, chief diplomat, minister of foreign affairs, minister for foreign affairs, external affairs minister, foreign secretary, secretary of state
    prime minister: premier, pm
    defense minister: defence minister, minister of defense, minister of defence, defense secretary, secretary of defense, defence secretary
    secretary general: secretary-general
    spokesman: spokeswoman, spokesperson
    congressman: congresswoman
    chairman: chairwoman, chair
    ceo: chief executive, chief executive officer
    president: head of state, us president
    candidate: front-runner, frontrunner, nominee, contender
    finance minister: finance secretary
    interior minister: home secretary, minister of interior
    legislator: lawmaker
    judge: justice
  `),
  particles: words(
    `de da do dos das los las del della di du des la le van von der den ter ten bin ibn binti al el ul ur al- ben bint dello y e zu af av es`,
  ),
  countries: aliases(COUNTRIES),
  countryNames: phrases(`
    u.s., u.s.a., u.k., u.a.e., united kingdom, united states, united states of america, united arab emirates, great britain, america,
    burma, czechia
  `),
  organisations: aliases(
    [ORGANISATIONS, MEDIA, WORLD_BODIES, WORLD_MEDIA].map((list) => list.trim()).join('\n'),
  ),
  media: new Set([...aliases(`${MEDIA.trim()}\n${WORLD_MEDIA.trim()}`).values()]),
  places: phrases(`${PLACES},${WORLD_PLACES}`),
  organisationHeads: words(`
    albion athletic bears bengals braves brewers broncos browns bruins buccaneers bulls cardinals cavaliers celtics chargers chiefs clippers colts
    cowboys cubs dodgers dolphins eagles falcons flyers giants grizzlies harlequins hawks hornets hotspur jaguars jets knicks lakers
    lions mariners marlins mavericks mets nationals nuggets orioles pacers packers panthers patriots penguins phillies pirates pistons
    rangers raptors ravens redskins rockets rovers royals saracens seahawks sharks spurs steelers tigers timberwolves titans twins
    vikings wanderers warriors wizards yankees
    academy act administration agency air archdiocese airlines airways alliance army assembly associates association authority award awards bank board bowl brigade broadcasting brothers
    bureau cabinet campaign capital center centers centre centres chamber church coalition college commission committee community company conference congress consortium convention
    corp corporation council court daily department diocese division duma embassy enterprise enterprises exchange federation fellowship fc force forces forum foundation front fund
    gazette government group guard guards hall herald holdings hospital house inc inquiry institute institution international journal laboratory labs league
    legion limited ltd llc llp magazine media mercury ministry mission mosque movement museum network news newspaper nation nations office opera orchestra order organisation
    organization parliament partners party pictures plc police post press project radio records regiment registry reserve school secretariat senate service services
    society squad studios summit supplies synod syndicate systems task team tech technologies television temple theatre theater times treasury tribune tribunal trust
    tv union united university watch wing works workers yard youth journal observatory report show caucus club foundation gmbh ag chronicle globe telegraph tribune star
    examiner inquirer observer register review mirror sun echo standard weekly
  `),
  stateTags: new Set(
    `Ala Ark Del Ga Ill Ind Kan La Md Me Miss Mo Ohio Pa Va Wash DC AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS
    MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN Tex TX UT VT VA WA WV WI WY`.split(/\s+/),
  ),
  townLinks: words('in near outside'),
  occupationVerbs: words(`
    advises advised chairs chaired coaches coached covers covered designed directs directed drives edits edited farms flies founded heads headed
    hosts hosted leads led lives lived lobbies manages managed organized organised oversaw oversees owns plays represents represented researches
    runs sells served serves specialises specializes sponsored studied studies survived teaches taught trains treats treated tracks volunteers
    volunteered witnessed works worked
  `),
  occupationNouns: new Map([
    ['chairs', 'chair'],
    ['coaches', 'coach'],
    ['directs', 'director'],
    ['edits', 'editor'],
    ['founded', 'founder'],
    ['heads', 'head'],
    ['hosts', 'host'],
    ['leads', 'leader'],
    ['manages', 'manager'],
    ['owns', 'owner'],
  ]),
  parties: new Map([
    ['democrat', 'Democratic'],
    ['republican', 'Republican'],
  ]),
  seatLinks: words('of from for'),
  bodySubjects: words(`
    accountability affairs ageing aging agriculture alcohol animal armed arts aviation banking budget business care
    character charity child children civil climate commerce communications competition conservation consumer control
    cooperation corrections countryside crime culture customs cyber democracy development digital disability disarmament
    disease diversity drug drugs economic economics education elections electricity emergency employment energy enforcement
    engineering environment equality ethics exploration families federal finance fire firearms fish fisheries food foreign
    forestry gambling gaming gay governance government health heritage history homeland homelessness hospitals housing human
    immigration income industry information innovation insurance intelligence international investment irrigation judiciary
    justice labor labour language law letters liberty local management marine maritime marriage media medicaid medicare
    medicine mental migration mines mining monuments museums narcotics natural nature nuclear nutrition ocean oceans
    opportunity oversight parks peace pensions planning policing policy population power prevention prisons privacy
    procurement progress protection public race rail reform regulation rehabilitation religion research resources
    responsibility revenue rights roads rural safety sanitation savings science securities security skills social space
    sport sports standards statistics study strategic strategy sustainability tax taxation technology telecommunications textiles
    tobacco tourism trade transparency transport transportation treasury urban veterans violence waste water ways weapons
    weather welfare wildlife women work youth
  `),
  subjectEnding: /.(?:tion|ment|ology|onomics)s?$/u,
  subjectLinks: words('on against'),
  aimLinks: words('to'),
  aims: words(
    'abolish advance ban combat defeat defend elect end fight free improve keep prevent preserve promote protect reduce reform repeal restore save stop strengthen support',
  ),
  calledThings: words(`
    agency airline bank brand broadcaster carmaker chain charity club company daily ferry firm frigate label magazine manufacturer
    newspaper novel retailer rocket satellite ship start-up startup submarine tanker trawler warship website weekly yacht
  `),
  thingNouns: words(`
    aircraft airline album airliner app bank barge boat bomber brand broadcaster bus capsule car carrier chain channel charity club company cruiser cyclone
    dam destroyer device drone drug engine factory ferry festival film firm franchise freighter frigate game gang group helicopter
    hotel hurricane jet label liner lorry magazine malware manufacturer mine missile movie newspaper novel paper party pipeline plane
    platform plant portal programme project restaurant retailer rocket satellite series ship shipment shuttle software spacecraft startup start-up
    station store storm submarine supertanker system tanker team telescope torpedo train trawler truck tugboat typhoon
    vaccine vehicle vessel virus warship website yacht
    analyst economist strategist trader striker midfielder goalkeeper quarterback pitcher engineer vaccinologist
    employee employees shares stock stores customers fans headquarters launch mission crew spokesman spokeswoman spokesperson
  `),
  thingOpeners: words(
    'hms uss mv ss rms hmcs hmas ins typhoon hurricane cyclone storm operation flight route highway project camp',
  ),
  thingColours: words(
    `grey gray silver golden gold iron steel black white blue green crimson scarlet bronze copper emerald`,
  ),
  thingVerbs: words(`
    launch launched launching launches unveil unveiled unveiling download downloaded install installed acquire acquired acquiring
    build building built manufacture manufactured develop developed developing fly operate operates operated operating
  `),
  partsOfPlaces: words(
    'northern southern eastern western central upper lower north south east west greater downtown midtown upstate inner outer',
  ),
  placeOpeners: words(
    'st ste mt ft fort mount port mont monte lake porto puerto los las san santa sao são nizhny',
  ),
  clubOpeners: words(`
    real atletico atlético dinamo dynamo lokomotiv spartak sparta slavia hapoel maccabi borussia werder eintracht bayern inter juventus olympique
    rapid sporting deportivo celta steaua shakhtar zenit racing
  `),
  foreignArticles: words('le la les los las der die das il el'),
  shipNouns: words(`
    tanker ferry trawler yacht ship frigate submarine warship airline firm company bank brand label retailer carmaker manufacturer charity
  `),
  risings: words(
    'rose fell gained lost jumped slid dropped climbed slipped shed added sank soared tumbled surged plunged',
  ),
  shareNouns: words('shares stock shareholders investors'),
  sureHeads: words(
    'airport stadium cathedral avenue boulevard falls springs station arena hotel monastery peninsula airfield',
  ),
  streetHeads: words('avenue boulevard road square street'),
  placeHeads: words(`
    arena barracks basin building castle cathedral cemetery church dam field garden gardens hotel mall manor meadows memorial metro
    monastery mountain palace pass pavilion pier planetarium ballroom prison quay ranch reservoir ridge shopping stadium tower towers tunnel
    airport avenue bay beach boulevard bridge canal city coast county desert district drive falls forest gulf harbor harbour heights hill hills island
    islands lake lane mount mountain mountains oblast ocean park peninsula plaza port province region river road sea springs square station strait street
    town valley village republic county emirates territory territories border
  `),
  notNames: without(
    union(
      wordLexicon.functionWords,
      grammarLexicon.auxiliary,
      grammarLexicon.adverb,
      monthNames,
      weekdayNames,
      CARDINALS.slice(0, 10),
      words(`
        absolutely accordingly addressing advertisement ahead analysis analysts anti approximately asked authorities
        based breaking calling campaign catholic catholics ceo certainly children christian christians christmas
        citing clearly click co comment comments consequently conservative conservatives copyright coronavirus
        correction country covid covid-19 critics currently data days dear democracy democrat democratic democrats
        doctors documents dozens east easter eastern editor's elsewhere english especially everyone evidence ex
        exclusive experts facebook's fifth figures file findings follow former fourth frankly freedom friends
        generally getty given god going good government great half hello hence hey hi honestly hundreds image
        internet investigators islam islamic jew jewish jews justice last late latest lawmakers lawsuits lawyers let
        liberal liberals little look looking making meantime men million millions minister months mp mps muslim
        muslims nation nearly new news next nobody non north northern notably note nothing obviously officials oh ok
        okay omicron opinion originally others otherwise part particularly peace people photo please plus pm police polls
        post pre presently president pro probably protesters q ramadan reacting read really recent referring related
        reports republican republicans research researchers residents responding results roughly scientists second
        security see semi seventh share sign sixth someone something sorry sources south southern speaking state
        states statistics story students studies subscribe supporters sure surveys taking talks teachers thank thanks
        thousands trade tv typically update updated use using video voters war watch web weeks welcome west western
        crew crews fishermen staff staffers servicemen firemen policemen lawmakers
        whatever whoever witnesses women workers world yeah years yes
      `),
    ),
    // names, too: "Per Lind", "Said Orr", "The Sun"
    words('d dr m mon per s said sat sun t ten thu thur fri tue wed re ve ll'),
  ),
  openerEnding: /(?:ing|ed|ly|tion|ment)s?$/u,
  // "violinist", "engineer", "saleswoman"; near miss: "abdirahman"
  trade:
    /^[a-z]{3,}(?:[eo]r|man|cian)$|^(?:jockey|landlady|landlord|retiree|trainee|barista|cook|chef|clown|monk|nun)$/,
  tradeNames: words(`
    amber archer asher carter chandler connor cooper fletcher ginger harper hunter jasper parker piper porter ryder sawyer spencer turner
    chapman freeman truman
  `),
  occupation: /^[^\s\d'’&.,-]{3,}(?:ist|eer|woman|smith|ptor|stress)$/,
  femaleNames: words(`
    uma bettie corinne dara melania gwynne kellyanne ghislaine greta thea imogen tilda saoirse siobhan nkechi aaliyah beatrix odile
    abigail ada adele agnes aisha alexandra alice alicia alison amal amanda amelia amina amy ana anastasia andrea angela angelina anita ann anna annalena anne annette annie
    antonia april ariana asha ashley asma audrey aung ayesha barbara beata beatrice belen benazir bernadette bertha beth betsy betty beverly bianca bonnie brenda bridget brittany camila
    carla carly carmen carol carole caroline carolyn catalina catherine cathy cecilia celia charlotte chelsea cheryl chloe christina christine chrystia cindy claire clara
    claudia colleen condoleezza constance courtney cristina crystal cynthia daisy dana daniela danielle dawn debbie deborah debra delphine denise diana diane dianne dilma dolores donna
    dora doris dorothy edith eileen ekaterina elaine eleanor elena elisa elise elisabeth elizabeth ella ellen ellie elsa elvira emilia emily emma erica erika erin esther ethel eva evelyn
    faith fatima fatou federica fiona florence frances francesca gabriela gail galina georgia georgina geraldine gina giorgia gladys gloria grace greta gretchen hannah harriet hazel heather
    heidi helen helena helga hilary hillary hina holly huma ida imelda ines ingrid irene irina iris isabel isabella isabelle ivanka jackie jacinda jacqueline jane janet janice janine jasmine
    jean jeanne jeannette jen jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn jodi jolie josephine joy joyce juanita judith judy julia juliana julie june kaja kamala
    karen karin karine karla kate katerina katharina katherine kathleen kathryn kathy katie katja katrina kay keiko kellie kelly kellyanne kelsey khadija kim kimberly kirsten kirstjen kristen kristina krystal kyrsten laila latifa laura lauren laurie layla
    leah leila lena leni leslie leticia lilian liliana lily lina linda lindsay lisa lise liu liz liza lois loretta lori lorraine louise lucia lucy ludmila luisa lupita lydia lynn lynne mackenzie madeleine madonna mae
    maggie magdalena maia malala mandy manuela marcia margaret margarita margot maria mariam marian marianne marie mariana marina marine marion marjorie marlene marsha marta martha martina mary maryam
    maureen mavis maxine may maya megan mehbooba meghan melania melanie melinda melissa mercedes meredith mette mia michaela michele michelle mildred mimi miranda miriam moira molly mona monica monique
    muriel myra nabila nadia nadine nancy naomi narges natalia natalie natasha nelly nicola nicole nicki nicola nikki nina noor nora norma noura olga olivia ondine oksana oprah paige pamela patricia patty paula pauline pearl peggy penelope penny
    phyllis polly priscilla priti priya rachel ramona rana rania raquel rashida rebecca regina renata renee rhonda rita roberta robin rosa rosalind rosanna rose rosemary rosie roxanne ruth sabina sabrina sadia sally
    samantha samia sana sanna sandra sandy sara sarah sasha savannah selina selma serena shaheen shannon sharon sheila shelley sheryl shirley sian sibongile silvia simone siobhan sofia sonia sonya sophia sophie stacey stella
    stephanie sue sumaya susan susana susanna susanne suzanne svetlana sviatlana sylvia tamara tammy tania tanya tara tatiana tatyana teresa tessa thelma theresa tina toni tonya tracey tracy trish trudy tulsi ursula valentina
    valerie vanessa vera verónica veronica vicki vicky victoria viktoria viola violet virginia vivian wangari wanda wendy whitney wilma winnie xiomara yasmin yevgenia yolanda yoko yulia yuliya yvette yvonne zainab zoe zahra zara zeinab zuzana
    lee jordan taylor casey jamie morgan alex sam pat chris lindsey cameron terry angel nikita jan jessie valery mo robbie ariel kerry brook brooke avery riley quinn rowan skyler sidney sydney drew francis jody stacy ira maxime noel ola yuri
    aoife niamh ciara sinead roisin maeve noreen bronagh catriona eilidh rhiannon nia carys cerys bronwen ffion sioned elspeth morag mhairi kirsty
    isla freya gemma jemima phoebe philippa tabitha eloise ngozi chioma adaeze amara folake funmi yetunde zanele thandi thandiwe lindiwe nomsa
    nokuthula palesa lerato naledi wanjiru akinyi atieno wambui njeri fatoumata aminata mariama kadiatou rokia priyanka deepika anjali kavita sunita
    meera geeta nirmala lakshmi shreya divya pooja neha swati rekha shabnam nasreen nasrin farzana rukhsana shirin fatemeh zohreh leyla elif ayse
    fatma emine zeynep hatice aylin gulsen haruka emiko noriko akiko michiko tomoko naoko ingeborg astrid solveig sigrid ragnhild annika linnea kajsa
    ebba maja freja signe kirsti aino helmi eeva agnieszka malgorzata katarzyna zofia jadwiga halina bozena ewa nadezhda yelena larisa anastasiya
    lyudmila oxana zhanna chiara giulia alessandra silvana ornella paola simonetta donatella rosaria beatriz rocio pilar consuelo guadalupe graciela
    marisol ximena joana catarina mafalda aurelie amelie elodie celine solange mireille clemence manon gudrun ulrike sabine anke heike silke antje
    keisha latoya latisha tamika
  `),
  maleNames: words(`
    aaron abdul abdulla abdullah abdel abraham adam adrian ahmad ahmed akbar alan albert alberto alejandro aleksandr aleksei aleksey alex alexander alexei alexey alexis alfonso alfred ali alistair allan allen alvaro amir
    anatoly anders andre andreas andrei andres andrew andrey andriy andrzej andy angel ángel angus anthony antoine anton antonio antony antónio arash archie arman arnold arthur arturo ashraf asif augusto
    austin avi babak barack barry bart bashar basil ben benigno benjamin benny bernard bernie bert bill billy bilal bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan
    cameron carl carlos cedric cesar chad charles charlie chen chester chip chris christian christopher chuck clarence clark claude clayton clement cliff clifford clinton clive clyde colin conor corey cory craig cristian curtis cyril cyrus
    dale damian dan daniel danny darren darryl daud dave david dean dennis derek derrick desmond devin dick diego dieter dimitri dimitris dirk dmitri dmitriy dmitry dmytro dominic don donald doug douglas duncan dustin dwayne dwight
    earl ed eddie edgar edmund eduardo edward edwin ehud eli elias elijah elliott emanuel emilio emmanuel emmerson enrico enrique eric erik ernest ernesto ernst ethan eugene evan evo faisal farid fayez federico felipe felix fernando
    fidel florian floyd francesco francis francisco franco francois françois frank franklin franz fred frederick friedrich fyodor gabriel gareth garry gary gavin gennady geoff geoffrey george georges gerald gerard gerhard gianni gilbert giorgio giovanni giuseppe glen glenn gordon graham
    grant greg gregor gregory grigory guillermo günter gus gustavo guy habib hal haider hamid hamza hank hans harold harry hasan hassan hector heiko heinz helmut henri henrik henry herbert herman hicham hideo hiroshi horst hosni howard hubert hugh hugo hussein
    ian ibrahim igor ilham ilya imran ira irving isaac isaiah ishaq ismail ivan ivo jack jacob jacques jaime jair jake jakub jamal james jamie jan janez janos jared jason javier jay jean-claude jean-luc jean-marc jean-yves jeb jeff jeffrey jens jeremy jerome jerry
    jesse jesus jim jimmy joachim joao joaquin joe joel johan john johnny jon jonas jonathan jonny jordan jorge jose josé josef joseph josep josh joshua juan julian julio julius jürgen justin kamal karim karl kazuo keir keith kelvin ken kenneth kenny kent kevin khalid khalifa khaled kieran klaus
    jean andrea nicola michele simone robin sasha
    kofi konstantin krzysztof kurt kyle lance larry lars laurence laurent lawrence lee leo leon leonard leonid leopoldo les lev lewis li liam lindsey lloyd lorenzo lou louis luc luca lucas luigi luis luiz lukas luke mahathir mahmoud mahmud malcolm manmohan manuel marc marcel marcelo marco marcos marcus
    mario mariano mark marko marshall martin marty marvin masoud massimo mateusz matt matteo matthew matthias maurice mauricio mauro max maxim maxime mehdi mehmet mel melvin michael michal michel miguel mihail mikael mike mikhail mikheil miles milo milos minh mitch mitchell mitt mohamed mohammad mohammed mohammad morgan
    moshe muammar muhammad muhammadu murat murray mustafa mykhailo mykola naftali narendra nasser nathan nathaniel nawaz neal ned neil nelson neville newt nicholas nick nicolas nicolás niels nigel nikita nikol nikola nikolai nikolay nikos noah noel norbert norman nouri nuri oleg oleh oleksandr oleksiy oleksii olaf oliver olivier omar omer orlando oscar osama osman otto owen
    pablo paolo pascal patrick paul paulo pavel pavlo pawel pedro per percy perry pervez pete peter petr petro phil philip philippe phillip pierre piotr prakash qasim qassem rafael rafic rahul raj rajiv ralph ramon ramzan rand randall randy raul ravi ray raymond recep reggie reince reinhard reza ricardo richard rick ricky rob robbie robby robert roberto rod roderick rodney rodrigo roger roland rolf roman ron ronald ronnie rory ross roy ruben rudolf rudy rupert ruslan russ russell ryan
    saad sadiq said salim salman salva salvador sam samir sami samuel sanjay santiago saul scott sean sebastian sepp serge sergei sergej sergey sergio serhiy seth shane shaun shawn shimon shinzo sidney silvio simon slobodan solomon stan stanislav stanley stefan stefano stephan stephen sterling steve steven stewart stuart sultan tariq tayyip ted terence terrence terry thabo thaddeus theo theodore thierry thom thomas tim timothy toby todd tom tomas tommy tony travis trent trevor trey tristan tyler umar usman valery vasily vaclav viktor victor
    vince vincent vitali vitaliy vitaly vivek vlad vladimir volodymyr wade waleed walid wallace walter warren wayne werner wilbur wilfried will william willie winston wolfgang woodrow xavier xi yair yahya yasser yasuo yevgeny yitzhak yoav yoram yoshihide yuri yury yusuf yves zac zach zachary zayed zbigniew zoran
    declan connor cormac fergal fergus cathal ciaran eamon eoin donal padraig seamus tadhg aidan ronan niall diarmuid conall rhys gethin idris ieuan
    emyr dafydd gwilym huw iwan tomos ewan euan hamish callum lachlan murdo alasdair iain kwame kwesi yaw kojo chinedu emeka chukwuma obinna olusegun
    babatunde femi tunde segun adebayo sipho mandla bongani themba jabulani kagiso tebogo kamau njoroge otieno ochieng mwangi mamadou moussa ousmane
    ibrahima amadou cheikh abdoulaye souleymane boubacar seydou arjun rohan vikram anil sunil suresh ramesh mahesh rakesh manoj ashok vijay ajay
    arvind amit nikhil siddharth karthik zubair junaid haroon shahid wasim javed naveed hossein mehran behzad farhad dariush emre burak kemal hakan
    serkan tayfun takeshi kenji satoshi hiroki daisuke yusuke takashi makoto bjorn björn sven magnus olav harald sigurd torsten gunnar hakon håkon
    knut leif eirik mikkel soren søren rasmus jesper kasper casper mads niklas fredrik jari pekka jukka matti timo veikko antti zdenek jiri jaroslav
    miroslav ondrej tomasz wojciech jaroslaw mariusz dariusz grzegorz maciej bogdan mihai nicolae gheorghe dragan goran nenad dejan yannis giorgos
    kostas panagiotis stavros gennaro salvatore vincenzo raffaele gaetano ugo fabio flavio iker jordi gonzalo ignacio agustin ramiro rodolfo humberto
    joaquim rui nuno tiago thibault guillaume etienne benoit uwe jochen detlef holger steffen volker darnell tyrone lamar terrell
  `),
  birthWords: words('née nee né'),
  familyNamesFirst: words(`
    kim park choi jung jeong kang cho yoon jang lim oh seo shin kwon hwang ahn song yoo yu hong moon bae baek noh roh ryu nam ri
    li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng xi tsai tian
    peng zeng xiao cheng cai dong pan yuan jiang cao ye lu wei su lai hsu chiang chang chao wen
    nguyen tran pham phan vu vo dang bui ngo duong truong hoang
  `),
  nicknames: aliases(`
    maurice: mo
    jonathan: jonny
    samantha: sammy
    theodore: theo
    frederick: fred, freddie
    philip: phil
    victoria: vicky
    jennifer: jen, jenny
    susan: sue
    deborah: debbie
    barbara: barb
    rebecca: becky
    raymond: ray
    leonard: len, lenny
    francis: frank
    catherine: cathy
    abigail: abby
    zachary: zach, zack
    jacob: jake
    peter: pete
    terence: terry
    albert: al
    douglas: doug
    stanley: stan
    walter: walt
    russell: russ
    steven: stevie
    william: bill, will, billy
    robert: bob, rob, bobby, robby
    michael: mike, mick
    james: jim, jimmy, jamie
    thomas: tom, tommy
    richard: dick, rick
    joseph: joe, joey
    edward: ed, eddie, ted
    anthony: tony
    stephen: steve
    christopher: chris
    daniel: dan, danny
    matthew: matt
    david: dave
    benjamin: ben
    samuel: sam
    charles: chuck, charlie
    elizabeth: liz, beth, betsy
    katherine: kate, kathy
    lawrence: larry
    andrew: andy, drew
    kenneth: ken
    ronald: ron
    donald: don
    jeffrey: jeff
    gregory: greg
    alexander: alex, sasha
    nicholas: nick
    gerald: jerry
    timothy: tim
    margaret: maggie, peggy
    patricia: pat, patty
    bernard: bernie
    vladimir: volodymyr
    muhammad: mohammed, mohamed, mohammad, muhammed
    yevgeny: evgeny, yevgeni, evgeni
  `),
};
