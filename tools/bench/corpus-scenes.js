// What the made-up stories of corpus.js are told with. $name is a slot; [a|b] is chosen once for a story, {a|b} by each
// article. Each fact has several ways of being told that share names and figures, and few other words.

/** @typedef {{ headlines: string[], main: string[], figure: string[], cause: string[], quote: string[], reaction: string[], plan: string[], background: string[] }} Scene */

/** @type {Scene[]} */
export const scenes = [
  {
    headlines: [
      '[Ferry|Trawler|Tanker] {sinks|goes down} off $place',
      '{Dozens feared|Fears of many} dead as [ferry|trawler|tanker] sinks near $place',
      '$place mourns after [ferry|trawler|tanker] disaster',
    ],
    main: [
      'The [ferry|trawler|tanker] $thing sank off $place $when after {it struck|hitting} [a reef|an iceberg|a pier|a mine] in [heavy seas|thick fog|a gale].',
      '$when, the $thing, a [ferry|trawler|tanker] with [timber|tourists|grain|pilgrims] aboard, went down {a mile from|within sight of} the [harbour|lighthouse|beach] of $place.',
      'A [ferry|trawler|tanker] named $thing foundered near $place $when, {officials|rescue workers} said.',
    ],
    figure: [
      'At least $figure people {died|were killed}, the coast guard said.',
      'The {sinking|disaster} killed $figure people.',
      'Rescuers {recovered|brought ashore} the bodies of the victims; $figure people were killed.',
    ],
    cause: [
      'Survivors described {how the hull tore open|a loud bang below deck} and [water|diesel|steam] {rushing in|pouring through the car deck}.',
      'Divers found [a hole|a crack|a bent plate] {the size of a door|two metres wide} in the [hull|bow|stern] of the vessel.',
    ],
    quote: [
      'We will not rest until every [family|widow|village] knows what happened to the [people|sons|sailors] they loved on that ship',
      'The ship was not fit to sail in such [weather|a sea|a storm] and 3 [warnings|letters|complaints] were ignored by the [owners|ministry|pilots]',
      'No captain of this [fleet|company|coast] should ever have left the [harbour|river|bay] that night without new [life boats|radios|charts]',
    ],
    reaction: [
      'The opposition {demanded|called for} the resignation of the [transport|fisheries|interior] minister.',
      'Relatives of the [passengers|crew|dead] {gathered|kept watch} at the [pier|chapel|depot] {through the night|in the rain}.',
    ],
    plan: [
      'An inquiry will open in $place on $plan.',
      'A commission will {hold its first hearing|begin hearing witnesses} on $plan, led by $person.',
      'The inquiry into the sinking starts on $plan.',
    ],
    background: [
      '[Ferries|Boats|Barges] {are the only link|link the islands} for {most of|many of} the [islands|villages|camps] {of the strait|in the bay}.',
      'The vessel was built in [1987|1974|1999] and {had changed owners twice|was sold to $org in 2009}.',
    ],
  },
  {
    headlines: [
      'Fire {guts|destroys} $place [warehouse|theatre|library]',
      'Blaze at $org [warehouse|theatre|library] in $place',
      '[Warehouse|Theatre|Library] {inferno|blaze} {shocks|stuns} $place',
    ],
    main: [
      'A fire {destroyed|gutted} [a warehouse|a theatre|a library] of $org in $place $when.',
      '$when, flames swept through the $org [warehouse|theatre|library] on the edge of $place.',
      'The $org [warehouse|theatre|library] in $place burned to the ground $when, {firefighters|the fire brigade} said.',
    ],
    figure: [
      '$figure workers were injured in the blaze.',
      'Hospitals {treated|took in} the injured; in all $figure workers were injured.',
      'The fire brigade said $figure workers were injured.',
    ],
    cause: [
      'Witnesses {saw|spoke of} sparks from a {faulty|broken} [lift|oven|heater|lamp] shortly before the alarm.',
      'Investigators suspect {an old power line|wiring that had not been checked} [in the attic|behind the stage|under the stairs].',
    ],
    quote: [
      'The [sprinklers|hydrants|alarms] had not been tested in 4 years and everybody in this [company|house|street] knew about it',
      'We never received a single [complaint|letter|warning] about safety at this [site|address|place] in all the years that we [ran|owned|leased] it',
      'I ran back because two of my [friends|brothers|pupils] were still inside and nobody else would open the [gate|hatch|side door]',
    ],
    reaction: [
      'Trade unions {accused|blamed} the owners of saving on [safety|guards|repairs].',
      'Neighbours were {told|advised} to keep their windows shut {for two days|because of the smoke}.',
    ],
    plan: [
      'The burned site will be {torn down|cleared} on $plan.',
      'Work to clear the burned site of $org in $place begins on $plan.',
      'The ruins of the burned site will be pulled down on $plan, $person said.',
    ],
    background: [
      '$org {employs|has} about [900|120|4,000] people in the region.',
      'The building {stored|held} [furniture|manuscripts|costumes|carpets] and {paint|varnish} [for shops|from three centuries|for a festival] {across the country|in the north}.',
    ],
  },
  {
    headlines: [
      '[Teachers|Nurses|Drivers] walk out in $place',
      'Strike {paralyses|shuts} [schools|clinics|trams] in $place',
      'Pay dispute {deepens|sharpens} in $place',
    ],
    main: [
      '[Teachers|Nurses|Drivers] in $place {walked out|went on strike} $when over [pay and rest days|a pension law|longer shifts].',
      '$when, the [teachers|nurses|drivers] of $place {downed tools|stopped work} in a dispute {about|over} [wages|pensions|shifts].',
      '[Schools|Clinics|Depots] in $place stayed shut $when as a strike of [teachers|nurses|drivers] began.',
    ],
    figure: [
      '$figure [schools|clinics|lines] were closed, according to $org.',
      '$org said $figure [schools|clinics|lines] were closed by the walkout.',
      'The strike spread quickly and $figure [schools|clinics|lines] were closed.',
    ],
    cause: [
      '{Talks|Negotiations} had broken down {over the weekend|late at night} when the [city|province|board] withdrew an offer of [four|five] percent.',
      'The union says [salaries|allowances|pensions] have fallen behind [prices|rents|fuel costs] for a decade.',
    ],
    quote: [
      'We cannot [teach|nurse|carry] forty [children|patients|passengers] in one [room|ward|carriage] and we will not pretend any longer that we can',
      'This [city|province|board] has 12 million in its [reserve|bank|cellar] and it can pay its [teachers|nurses|drivers] tomorrow if it wants to',
      'Nobody takes up this [calling|trade|work] for the money but nobody should need a second job to [feed a family|pay the rent|heat a flat]',
    ],
    reaction: [
      'Parents {brought|took} their children to [libraries|museums|farms] and {churches|sports halls}.',
      'The [mayor|prefect|treasurer] {dismissed|rejected} the demands as {unaffordable|a fantasy}.',
    ],
    plan: [
      'Both sides will meet a mediator on $plan.',
      'A mediator, $person, has invited both sides to {talks|a meeting} on $plan.',
      'New wage talks are {set|planned} for $plan in $place.',
    ],
    background: [
      'The last walkout of its kind there {dates from|was in} [1998|1979|2006].',
      '[Class sizes|Waiting times|Fares] in the {province|district} are the {largest|highest} in the country.',
    ],
  },
  {
    headlines: [
      '$person {wins|takes} $place election',
      '{Upset|Surprise} in $place as $org loses power',
      '$place {turns its back on|votes out} $org',
    ],
    main: [
      '$person won the election for [mayor|governor|sheriff] of $place $when.',
      '$when, voters in $place {elected|chose} $person as their [mayor|governor|sheriff].',
      'The {race|contest} for [mayor|governor|sheriff] of $place was won $when by $person.',
    ],
    figure: [
      '$person took $figure percent of the vote.',
      'With all ballots counted the winner had $figure percent of the vote.',
      'The final tally gave $person $figure percent of the vote, the election office said.',
    ],
    cause: [
      'The campaign had turned on [rents|water|taxes|a motorway] and a {scandal|row} over a [stadium|casino|landfill].',
      'Turnout was the {highest|strongest} {since the war|in forty years}.',
    ],
    quote: [
      'This [town|county|valley] has shown that [money|fear|fame] can not buy a vote and that old friends can be sent home',
      'I will freeze every [rent|fare|tax] in this [town|county|valley] for 5 years and I will start on my first day in office',
      'We have lost but we have not been [beaten|broken|silenced] and the [people|farmers|workers] who voted for us will be heard',
    ],
    reaction: [
      '$org {conceded|admitted defeat} {shortly before midnight|within the hour}.',
      'Supporters {danced|sang} in the [market square|stadium|old mill] {until dawn|despite the rain}.',
    ],
    plan: [
      'The winner will be sworn in on $plan.',
      '$person will {take office|take the oath} on $plan.',
      'The handover {is to take place|will be} on $plan in the town hall of $place.',
    ],
    background: [
      '$org had {governed|ruled} there {for 30 years|since 1991}.',
      'The place has [a harbour|a brewery|two prisons|an airfield] and {a debt|debts} of [200|70|15] million.',
    ],
  },
  {
    headlines: [
      '{Strong|Powerful} [quake|cyclone|flood] {hits|shakes} $place',
      '[Quake|Cyclone|Flood] {strikes|batters} $place region',
      '$place digs for survivors after [quake|cyclone|flood]',
    ],
    main: [
      'A [quake|cyclone|flood] struck $place $when, {bringing down|toppling} [houses|bridges|barns] and {cutting|severing} [power lines|the railway|the water supply].',
      '$when, a strong [quake|cyclone|flood] hit the region of $place and {levelled|flattened} whole [streets|hamlets|orchards].',
      '[Houses|Bridges|Barns] collapsed in $place $when when a [quake|cyclone|flood] {hit|reached} the valley.',
    ],
    figure: [
      '$figure people were killed, the governor said.',
      'The disaster killed $figure people.',
      'Soldiers searched the ruins with their hands; $figure people were killed.',
    ],
    cause: [
      'The {worst|heaviest} damage was in the [old town|lower valley|fishing port|mining camp].',
      '{Landslides|Fallen trees} {blocked|closed} the only road [over the pass|along the river|to the airport].',
    ],
    quote: [
      'There is no [water|fuel|shelter] and no [bread|rice|milk] in the [upper valley|old port|eastern villages] and the helicopters can not land there',
      'We counted 40 [bodies|broken roofs|lost boats] in one night and nobody in this [camp|school|hospital] dared to close their eyes',
      'My [school|chapel|barn] was built to stand and it stood while the new [flats|offices|shops] beside it fell like cards',
    ],
    reaction: [
      'Neighbouring countries {offered|promised} [tents|pumps|generators] and {dogs|doctors}.',
      'Hospitals {ran short of|appealed for} [blood|blankets|insulin] {within hours|by nightfall}.',
    ],
    plan: [
      'A donors conference will be held on $plan.',
      'Donors will {meet|gather} in $place on $plan to {pledge|raise} money for the rebuilding.',
      'The government has called a conference of donors for $plan, chaired by $person.',
    ],
    background: [
      'The region was last {hit|struck} so hard in [1964|1931|1988].',
      'Most houses there are built of [mud brick|stone|bamboo|timber] {without mortar|by hand}.',
    ],
  },
  {
    headlines: [
      '$person {jailed|sent to prison} in $place [bribery|fraud|smuggling] case',
      'Court {convicts|finds guilty} former $org chief',
      '{Guilty verdict|Prison} for $person',
    ],
    main: [
      'A court in $place {sentenced|jailed} $person, the former head of $org, for [bribery|fraud|smuggling] $when.',
      '$when, judges in $place found $person guilty of [taking bribes|forging bills|smuggling gold] at $org.',
      'The former $org chief $person was convicted of [bribery|fraud|smuggling] in $place $when.',
    ],
    figure: [
      'The sentence was $figure months in prison.',
      '$person must serve $figure months in prison.',
      'The judges imposed $figure months in prison, less than prosecutors had {asked|sought}.',
    ],
    cause: [
      '{Ledgers|Account books} found in a [garage|cellar|piano|boat] {proved|showed} payments from [builders|suppliers|dealers].',
      'A former [driver|secretary|gardener] had {told the court of|described} [envelopes|suitcases|biscuit tins] full of cash.',
    ],
    quote: [
      'I have never taken a [coin|gift|stamp] that was not mine and I will appeal this shameful [judgment|ruling|farce]',
      'The law does not ask how many [friends|houses|medals] a man has and today it did not ask once',
      'He sold 7 [contracts|licences|permits] as if they were his own [house|cattle|shoes] and the [city|army|harbour] paid for every one of them',
    ],
    reaction: [
      'Lawyers for the defence {called|branded} the ruling {political|a farce}.',
      'A crowd outside {cheered|booed} as the van left the [yard|court|island].',
    ],
    plan: [
      'The appeal will be heard on $plan.',
      'An appeal hearing is {scheduled|set} for $plan.',
      'A higher court will {take up|hear} the appeal of $person on $plan.',
    ],
    background: [
      '$org {runs|owns} the [water works|lottery|slaughterhouses] of [three|six] cities.',
      'The {trial|case} {lasted|took} two years and {filled|covered} [11,000|3,500|800] pages.',
    ],
  },
  {
    headlines: [
      '$org to {buy|swallow} rival $thing',
      '$thing {agrees to|accepts} takeover by $org',
      'Merger {creates|forms} [pump|bread|airline|paint] {giant|champion} in $place',
    ],
    main: [
      '$org agreed to buy its [pump|bread|airline|paint] rival $thing $when.',
      '$when, $org of $place {announced|unveiled} a takeover of $thing.',
      'The boards of $org and $thing {approved|signed} a merger $when.',
    ],
    figure: [
      'The deal is worth $figure million dollars.',
      '$org will pay $figure million dollars for $thing.',
      'The price is $figure million dollars, [half of it|a third of it] in shares.',
    ],
    cause: [
      'Both firms {have lost|lost} customers to [cheaper|foreign|younger] brands.',
      '{Falling|Weak} orders for [engines|ovens|seats|varnish] had {pushed|driven} the smaller firm into debt.',
    ],
    quote: [
      'We do not plan to close a single [plant|bakery|hangar|laboratory] and we have said so to every [worker|cook|pilot|chemist] in this company',
      'Together we will make 9 in every ten of the [pumps|loaves|seats|cans] that are sold between here and the [coast|border|capital]',
      'Our founders were [enemies|cousins|neighbours] for fifty years and tonight they are spinning in their [graves|beds|chairs] together',
    ],
    reaction: [
      'Shares {jumped|rose} {sharply|by a tenth} {at the opening|in early trading}.',
      'Unions {feared|warned of} job losses {at headquarters|in the works}.',
    ],
    plan: [
      'Shareholders will vote on the deal on $plan.',
      'A vote of shareholders is due on $plan, $person said.',
      'The merger goes to a shareholders meeting on $plan in $place.',
    ],
    background: [
      '$thing {makes|sells} [pumps|bread|flights|paint] for [mines|ships|schools] and was {founded|set up} in [1921|1958|1893].',
      '$org has {plants|offices} in [four|nine|two] countries.',
    ],
  },
  {
    headlines: [
      '[Cholera|Fever|Measles] outbreak in $place',
      'Clinics {overwhelmed|full} in $place as [cholera|fever|measles] spreads',
      '$place {under quarantine|sealed off}',
    ],
    main: [
      'Health officials {declared|confirmed} an outbreak of [cholera|fever|measles] in $place $when.',
      '$when, an outbreak of [cholera|fever|measles] was confirmed in the [camps|barracks|schools] of $place.',
      'The [cholera|fever|measles] that reached $place was {identified|named} as an outbreak $when by $org.',
    ],
    figure: [
      '$figure patients were infected, $org said.',
      'So far $figure patients were infected.',
      'Laboratories found that $figure patients were infected.',
    ],
    cause: [
      '[Wells|Pipes|Tanks] near the [market|mosque|airfield] had been {fouled|polluted} by [floods|a tannery|rats].',
      'The {first|earliest} cases were seen among [porters|fishermen|recruits|pupils] {at the docks|in the old port}.',
    ],
    quote: [
      'Boil every drop of [water|milk|juice] that you drink and do not wait until your [children|parents|neighbours] have a fever',
      'We asked for 6 [tents|trucks|beds] and a [doctor|nurse|pump] in the [spring|autumn|winter] and we have still not had an answer',
      'There is enough [vaccine|serum|soap] in the country but there is no [road|ship|fuel] on which it can be brought here',
    ],
    reaction: [
      '[Schools|Baths|Ports] and {markets|mosques} were {closed|shut} {until further notice|for a fortnight}.',
      'Border guards {turned back|stopped} {buses|lorries} from the district.',
    ],
    plan: [
      'Vaccination will begin on $plan.',
      'A vaccination campaign {starts|is to begin} on $plan in $place.',
      'Doctors led by $person will start vaccinating on $plan.',
    ],
    background: [
      'The district has {one|a single} hospital for [half a million|300,000|80,000] people.',
      'The {last|previous} outbreak there {was|came} in [2003|1995|2011].',
    ],
  },
];

/** What any reporter may add of his own; it tells of no event. */
export const colour = [
  '{Rain|Fog|Dust} {hung over|lay on} the {rooftops|hills} and {few|hardly any} cars were {about|on the road}.',
  'In the {bakery|tea house|barber shop} by the {bridge|bus stop} people spoke of {nothing|little} else.',
  'An old {woman|man} with a {basket|walking stick} shook {her|his} head and {walked on|crossed the street}.',
  '{Television|Radio} crews from {the capital|abroad} have {taken|booked} every {room|bed} in the only hotel.',
  'A {dog|radio} could be heard {barking|playing} behind a {green|broken} {door|window}.',
  'The {square|market} was {emptier|quieter} than {usual|on other mornings}, a {waiter|taxi driver} told this newspaper.',
  '{Posters|Flags} from {last summer|a forgotten festival} still {hang|flap} on the {lamp posts|walls}.',
  'Our reporter was {asked|told} to {wait|stand} behind a {rope|yellow tape} with {some|a few} {students|pensioners}.',
  'Telephone lines to the {district|suburbs} were {busy|slow} for {much of the day|hours}.',
  'A {priest|teacher} {handed out|poured} {tea|soup} to anyone who {asked|passed}.',
  'The {prefect|town clerk} did not {answer|return} {calls|questions} about the matter.',
  '{Children|Boys} {kicked|threw} a ball against the wall of the {post office|mill} as if it were {any other day|a holiday}.',
  'Trains {ran|left} {late|without lights} because {staff|drivers} had {stayed|gone} home.',
  'One {grocer|tailor} said {he|she} had {sold|lent} {candles|chairs} to half the street.',
  'A {brass band|choir} that was {due|meant} to play {packed up|went home} {early|in silence}.',
  'The {bishop|rector} {asked|begged} everybody to {keep calm|be patient}.',
];
