// What the made-up stories of corpus.js are told with. {a|b} is one of both; $name is a slot that a story fills.
// Each fact has several ways of being told that share names and figures, and few other words.

/** @typedef {{ headlines: string[], main: string[], figure: string[], cause: string[], quote: string[], reaction: string[], plan: string[], background: string[] }} Scene */

/** @type {Scene[]} */
export const scenes = [
  {
    headlines: [
      'Ferry {sinks|goes down} off $place',
      '{Dozens feared|Fears of many} dead as ship sinks near $place',
      '$place mourns after ferry disaster',
    ],
    main: [
      'The ferry $thing sank off $place $when after {it struck a reef|hitting rocks} in heavy seas.',
      '$when, the $thing, a passenger ship, went down {a mile from|within sight of} the harbour of $place.',
      'A ferry named $thing foundered near $place $when, {officials|rescue workers} said.',
    ],
    figure: [
      'At least $figure people {died|were killed}, the coast guard said.',
      'The {sinking|disaster} killed $figure people.',
      'Rescuers {recovered|brought ashore} the bodies of the victims; $figure people were killed.',
    ],
    cause: [
      'Survivors described {how the hull tore open|a loud bang below deck} and water {rushing in|pouring through the car deck}.',
      'Divers found a hole {the size of a door|two metres wide} in the hull of the vessel.',
    ],
    quote: [
      'We will not rest until every family knows what happened to the people they loved on that ship',
      'The ship was not fit to sail in such weather and 3 warnings were ignored by the owners',
      'No captain of this fleet should ever have left the harbour that night without new life boats',
    ],
    reaction: [
      'The opposition {demanded|called for} the resignation of the transport minister.',
      'Relatives of the passengers {gathered|kept watch} at the pier {through the night|in the rain}.',
    ],
    plan: [
      'An inquiry will open in $place on $plan.',
      'A commission will {hold its first hearing|begin hearing witnesses} on $plan, led by $person.',
      'The inquiry into the sinking starts on $plan.',
    ],
    background: [
      'Ferries {are the only link|link the islands} for {most of|many of} the islands {of the strait|in the bay}.',
      'The vessel was built in 1987 and {had changed owners twice|was sold to $org in 2009}.',
    ],
  },
  {
    headlines: [
      'Fire {guts|destroys} $place warehouse',
      'Blaze at $org depot in $place',
      'Warehouse {inferno|blaze} {shocks|stuns} $place',
    ],
    main: [
      'A fire {destroyed|gutted} a warehouse of $org in $place $when.',
      '$when, flames swept through the $org depot on the edge of $place.',
      'The $org warehouse in $place burned to the ground $when, {firefighters|the fire brigade} said.',
    ],
    figure: [
      '$figure workers were injured in the blaze.',
      'Hospitals {treated|took in} the injured; in all $figure workers were injured.',
      'The fire brigade said $figure workers were injured.',
    ],
    cause: [
      'Witnesses {saw|spoke of} sparks from a {faulty|broken} lift shortly before the alarm.',
      'Investigators suspect {an old power line|wiring that had not been checked}.',
    ],
    quote: [
      'The sprinklers had not been tested in 4 years and everybody in this company knew about it',
      'We never received a single complaint about safety at this site in all the years that we ran it',
      'I ran back because two of my friends were still inside and nobody else would open the gate',
    ],
    reaction: [
      'Trade unions {accused|blamed} the owners of saving on safety.',
      'Neighbours were {told|advised} to keep their windows shut {for two days|because of the smoke}.',
    ],
    plan: [
      'Prosecutors will {question|interview} the managers of $org on $plan.',
      'The burned site will be {torn down|cleared} on $plan.',
      'A memorial service for those hurt {will be held|takes place} on $plan in $place.',
    ],
    background: [
      '$org {employs|has} about 900 people in the region.',
      'The depot {stores|holds} furniture and {paint|varnish} for shops {across the country|in the north}.',
    ],
  },
  {
    headlines: [
      '{Teachers|Nurses} walk out in $place',
      'Strike {paralyses|shuts} schools in $place',
      'Pay dispute {deepens|sharpens} in $place',
    ],
    main: [
      'Teachers in $place {walked out|went on strike} $when over pay and class sizes.',
      '$when, the teachers of $place laid down their chalk in a dispute {about|over} wages.',
      'Schools in $place stayed shut $when as a teachers strike began.',
    ],
    figure: [
      '$figure schools were closed, according to $org.',
      '$org said $figure schools were closed by the walkout.',
      'The strike spread quickly and $figure schools were closed.',
    ],
    cause: [
      '{Talks|Negotiations} had broken down {over the weekend|late at night} when the city withdrew an offer of {four|five} percent.',
      'The union says {salaries|wages} have fallen behind {prices|rents} for a decade.',
    ],
    quote: [
      'We cannot teach forty children in one room and we will not pretend any longer that we can',
      'This city has 12 million in its reserve and it can pay its teachers tomorrow if it wants to',
      'Nobody becomes a teacher for the money but nobody should need a second job to feed a family',
    ],
    reaction: [
      'Parents {brought|took} their children to libraries and {churches|sports halls}.',
      'The mayor {dismissed|rejected} the demands as {unaffordable|a fantasy}.',
    ],
    plan: [
      'Both sides will meet a mediator on $plan.',
      'A mediator, $person, has invited both sides to {talks|a meeting} on $plan.',
      'New wage talks are {set|planned} for $plan in $place.',
    ],
    background: [
      'The last walkout of teachers there {dates from|was in} 1998.',
      'Class sizes in the {province|district} are the {largest|highest} in the country.',
    ],
  },
  {
    headlines: [
      '$person {wins|takes} $place election',
      '{Upset|Surprise} in $place as $org loses power',
      '$place {turns its back on|votes out} $org',
    ],
    main: [
      '$person won the election for mayor of $place $when.',
      '$when, voters in $place {elected|chose} $person as their mayor.',
      'The {race|contest} for the town hall of $place was won $when by $person.',
    ],
    figure: [
      '$person took $figure percent of the vote.',
      'With all ballots counted the winner had $figure percent of the vote.',
      'The final tally gave $person $figure percent of the vote, the election office said.',
    ],
    cause: [
      'The campaign had turned on {rents|the price of housing} and a {scandal|row} over a stadium.',
      'Turnout was the {highest|strongest} {since the war|in forty years}.',
    ],
    quote: [
      'This town has shown that money can not buy a vote and that old friends can be sent home',
      'I will freeze every rent in this town for 5 years and I will start on my first day in office',
      'We have lost but we have not been beaten and the people who voted for us will be heard',
    ],
    reaction: [
      '$org {conceded|admitted defeat} {shortly before midnight|within the hour}.',
      'Supporters {danced|sang} in the market square {until dawn|despite the rain}.',
    ],
    plan: [
      'The new mayor will be sworn in on $plan.',
      '$person will {take office|take the oath} on $plan.',
      'The handover {is to take place|will be} on $plan in the town hall of $place.',
    ],
    background: [
      '$org had {governed|ruled} the town {for 30 years|since 1991}.',
      'The town has {a harbour|a brewery} and {a debt|debts} of 200 million.',
    ],
  },
  {
    headlines: [
      '{Strong|Powerful} quake {hits|shakes} $place',
      'Earthquake {strikes|rattles} $place region',
      '$place digs for survivors after {quake|tremor}',
    ],
    main: [
      'An earthquake struck $place $when, {bringing down|toppling} houses and {cutting|severing} power lines.',
      '$when, a strong quake shook the region of $place and {levelled|flattened} whole streets.',
      'Houses collapsed in $place $when when an earthquake {hit|rocked} the valley.',
    ],
    figure: [
      '$figure people were killed, the governor said.',
      'The quake killed $figure people.',
      'Soldiers dug through rubble with their hands; $figure people were killed.',
    ],
    cause: [
      'The {epicentre|centre of the quake} lay {ten|twelve} kilometres below the {old town|river}.',
      '{Landslides|Rockfalls} {blocked|closed} the only road over the pass.',
    ],
    quote: [
      'There is no water and no bread in the upper valley and the helicopters can not land there',
      'We counted 40 aftershocks in one night and nobody in this camp dared to close their eyes',
      'My school was built to stand and it stood while the new flats beside it fell like cards',
    ],
    reaction: [
      'Neighbouring countries {offered|promised} tents and {dogs|doctors}.',
      'Hospitals {ran short of|appealed for} blood {within hours|by nightfall}.',
    ],
    plan: [
      'A donors conference will be held on $plan.',
      'Donors will {meet|gather} in $place on $plan to {pledge|raise} money for the rebuilding.',
      'The government has called a conference of donors for $plan, chaired by $person.',
    ],
    background: [
      'The region lies {on|along} a fault that last {moved|broke} in 1964.',
      'Most houses there are built of {mud brick|stone without mortar}.',
    ],
  },
  {
    headlines: [
      '$person {jailed|sent to prison} in $place bribery case',
      'Court {convicts|finds guilty} former $org chief',
      '{Guilty verdict|Prison} for $person',
    ],
    main: [
      'A court in $place {sentenced|jailed} $person, the former head of $org, for bribery $when.',
      '$when, judges in $place found $person guilty of taking bribes at $org.',
      'The former $org chief $person was convicted of corruption in $place $when.',
    ],
    figure: [
      'The sentence was $figure months in prison.',
      '$person must serve $figure months in prison.',
      'The judges imposed $figure months in prison, less than prosecutors had {asked|sought}.',
    ],
    cause: [
      '{Ledgers|Account books} found in a {garage|cellar} {proved|showed} payments from {builders|suppliers}.',
      'A former {driver|secretary} had {told the court of|described} envelopes full of cash.',
    ],
    quote: [
      'I have never taken a coin that was not mine and I will appeal this shameful judgment',
      'The law does not ask how many friends a man has and today it did not ask once',
      'He sold 7 contracts as if they were his own house and the city paid for every brick of it',
    ],
    reaction: [
      'Lawyers for the defence {called|branded} the ruling {political|a farce}.',
      'A crowd outside {cheered|booed} as the van left the yard.',
    ],
    plan: [
      'The appeal will be heard on $plan.',
      'An appeal hearing is {scheduled|set} for $plan.',
      'A higher court will {take up|hear} the appeal of $person on $plan.',
    ],
    background: [
      '$org {runs|owns} the water works of {three|six} cities.',
      'The {trial|case} {lasted|took} two years and {filled|covered} 11,000 pages.',
    ],
  },
  {
    headlines: [
      '$org to {buy|swallow} rival $thing',
      '$thing {agrees to|accepts} takeover by $org',
      'Merger {creates|forms} {giant|champion} in $place',
    ],
    main: [
      '$org agreed to buy its rival $thing $when.',
      '$when, $org of $place {announced|unveiled} a takeover of $thing.',
      'The boards of $org and $thing {approved|signed} a merger $when.',
    ],
    figure: [
      'The deal is worth $figure million dollars.',
      '$org will pay $figure million dollars for $thing.',
      'The price is $figure million dollars, {half of it|a third of it} in shares.',
    ],
    cause: [
      'Both firms {have lost|lost} customers to {cheaper|foreign} brands.',
      '{Falling|Weak} orders for {engines|pumps} had {pushed|driven} the smaller firm into debt.',
    ],
    quote: [
      'We do not plan to close a single plant and we have said so to every worker in this company',
      'Together we will make 9 in every ten of the pumps that are sold between here and the coast',
      'Our founders were enemies for fifty years and tonight they are spinning in their graves together',
    ],
    reaction: [
      'Shares {jumped|rose} {sharply|by a tenth} {at the opening|in early trading}.',
      'Unions {feared|warned of} job losses {at headquarters|in the foundry}.',
    ],
    plan: [
      'Shareholders will vote on the deal on $plan.',
      'A vote of shareholders is due on $plan, $person said.',
      'The merger goes to a shareholders meeting on $plan in $place.',
    ],
    background: [
      '$thing {makes|builds} pumps for {mines|ships} and was {founded|set up} in 1921.',
      '$org has {plants|works} in four countries.',
    ],
  },
  {
    headlines: [
      '{Cholera|Fever} outbreak in $place',
      'Clinics {overwhelmed|full} in $place as fever spreads',
      '$place {under quarantine|sealed off}',
    ],
    main: [
      'Health officials {declared|confirmed} an outbreak of fever in $place $when.',
      '$when, an outbreak of fever was confirmed in the camps of $place.',
      'The fever that reached $place was {identified|named} as an outbreak $when by $org.',
    ],
    figure: [
      '$figure patients were infected, $org said.',
      'So far $figure patients were infected.',
      'Laboratories found that $figure patients were infected.',
    ],
    cause: [
      '{Wells|Pipes} near the market had been {fouled|polluted} by floods.',
      'The {first|earliest} cases were seen among {porters|fishermen} {at the docks|in the old port}.',
    ],
    quote: [
      'Boil every drop of water that you drink and do not wait until your children have a fever',
      'We asked for 6 tents and a doctor in the spring and we have still not had an answer',
      'There is enough vaccine in the country but there is no road on which it can be brought here',
    ],
    reaction: [
      'Schools and {markets|mosques} were {closed|shut} {until further notice|for a fortnight}.',
      'Border guards {turned back|stopped} {buses|lorries} from the district.',
    ],
    plan: [
      'Vaccination will begin on $plan.',
      'A vaccination campaign {starts|is to begin} on $plan in $place.',
      'Doctors led by $person will start vaccinating on $plan.',
    ],
    background: [
      'The district has {one|a single} hospital for {half a million|300,000} people.',
      'The {last|previous} outbreak there {was|came} in 2003.',
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
