// What the prose of a language tells about names, as data.

/** What prose tells about names. Keys are lower case, values as they are shown. */
export type NameLexicon = {
  /** Short titles before a name, without their stop, and the gender that they tell. */
  readonly honorifics: ReadonlyMap<string, Gender | undefined>;
  /** Titles without which a surname alone is not told: "lord". Near miss: "mr". */
  readonly styles: ReadonlySet<string>;
  /** Two words that are a title together: "det con", "tan sri". */
  readonly titlePairs: ReadonlySet<string>;
  /** Titles that are others’ words in small letters, and bodies elsewhere: "DI", "DC". */
  readonly capitalTitles: ReadonlySet<string>;
  /** Letters for an honour or degree that a name ends with: "KC". */
  readonly lettersBehindNames: ReadonlySet<string>;
  /** Short titles that are names or words without their stop: "Del." */
  readonly stoppedTitles: ReadonlySet<string>;
  /** Such titles → the office that they are short for: "sen" → "senator". */
  readonly titleOffices: ReadonlyMap<string, string>;
  /** "|King Hassan": who wears one goes by one name. */
  readonly crowns: ReadonlySet<string>;
  /** "Jr", "III". */
  readonly suffixes: ReadonlySet<string>;
  /** Nouns for an office or an occupation: "minister", "spokeswoman". */
  readonly roles: ReadonlySet<string>;
  /** Words before such a noun that belong to it: "foreign", "deputy", "campaign". */
  readonly roleModifiers: ReadonlySet<string>;
  /** What ends a role after "of" or "for": "Secretary of State", "… for European Affairs". */
  readonly roleObjects: ReadonlySet<string>;
  /** Words of an office that keep their capital: "house", "white house". */
  readonly officeNames: ReadonlySet<string>;
  /** Second parts of compounds that are no given name: "year" of "ten-year". */
  readonly compoundTails: ReadonlySet<string>;
  /** Such nouns that people also bear as names: "king", "bishop". */
  readonly rolesAsSurnames: ReadonlySet<string>;
  /** Words for places and bodies that people also bear as surnames: "hall", "hill". */
  readonly headsAsSurnames: ReadonlySet<string>;
  /** Letters that stand for a member of a parliament behind the place that elects: "MP". */
  readonly memberLetters: ReadonlySet<string>;
  /** What somebody is by such a verb: "owner" of "owns". */
  readonly occupationNouns: ReadonlyMap<string, string>;
  /** First words of an office that was held before: "former". */
  readonly pastRoles: ReadonlySet<string>;
  /** In front of what somebody is told to be beside a name: "Orr, now a lawyer,". */
  readonly nowRoles: ReadonlySet<string>;
  /** In front of what somebody is besides: "Orr, who is also a judge,". */
  readonly sideRoles: ReadonlySet<string>;
  /** Behind "was mayor", they tell that it is over: "until". */
  readonly endedRoles: ReadonlySet<string>;
  /** Words of parties that keep their capital in front of an office: "Labor MP". */
  readonly partyWords: ReadonlySet<string>;
  /** Offices whose subject a party may share its name with: "Labour minister". */
  readonly ministerRoles: ReadonlySet<string>;
  /** Offices that tell of a service and not what their bearers see to: "army chief | General | Orr". */
  readonly rankRoles: ReadonlySet<string>;
  /** Endings of words that tell of which sort an office is: "municipal". */
  readonly classing: RegExp;
  /** Words in front of an office that praise or blame its bearer, though they end as those that tell of which sort it is: "influential". */
  readonly praising: ReadonlySet<string>;
  /** Offices that are held in a body, which two that are told together share: "Velm owner Ann Lind and chief executive Bo Orr". */
  readonly postRoles: ReadonlySet<string>;
  /** In front of a body in which somebody works, where it opens a sentence: "At Merrow Bank,". */
  readonly workLinks: ReadonlySet<string>;
  /** Offices of which a land or body has one, so that "the president and premier" are two. */
  readonly soleRoles: ReadonlySet<string>;
  /** Offices that are named for somebody: "the Philip J. King professor". */
  readonly chairs: ReadonlySet<string>;
  /** Of whom an office tells enough in small letters: "the government’s chief scientist". */
  readonly publicOwners: ReadonlySet<string>;
  /** Bodies that a whole nation has, or the last word of many such: "the Supreme Court" is not the Tarn Supreme Court. */
  readonly nationalBodies: ReadonlySet<string>;
  /** Words that are part of an office elsewhere and here end the name of a body: "Human Rights | Campaign". */
  readonly bodyModifiers: ReadonlySet<string>;
  /** Between an office and what it is of: "founder | of Orr Foods", "fellow | at the Orr Institute". */
  readonly officeLinks: ReadonlySet<string>;
  /** What some offices end with, of which what they are of follows: "in charge". */
  readonly officeTails: ReadonlySet<string>;
  /** In front of an office they tell its place in a row: "first". */
  readonly ordinals: ReadonlySet<string>;
  /** Those among them that a field follows, too: "fellow | on foreign policy"; and what is none: "on duty". */
  readonly fieldLinks: ReadonlySet<string>;
  readonly noFields: ReadonlySet<string>;
  /** Nouns for an office of a house or party, never of the place that its holder is from: "speaker". */
  readonly houseRoles: ReadonlySet<string>;
  /** Those among them that only a name may follow: "partner at the firm" says nothing. */
  readonly placeLinks: ReadonlySet<string>;
  /** Such nouns that tell of a side or of fame and of no office: "Republican", "tycoon". */
  readonly weakRoles: ReadonlySet<string>;
  /** Such nouns that tell little without what of: "official", "expert". */
  readonly vagueRoles: ReadonlySet<string>;
  /** First words of an office that was held at a time told of, whoever holds it when the quote is said: "then". */
  readonly thenRoles: ReadonlySet<string>;
  /** In small letters in front of a title they tell of which parliament: "state Sen." */
  readonly titleLevels: ReadonlySet<string>;
  /** In front of what two have in common: "fellow Democrat". */
  readonly sharing: ReadonlySet<string>;
  /** In front of a noun that is one more of its kind, or one of several: "another brother". */
  readonly moreOfKind: ReadonlySet<string>;
  /** Words in front of a noun that tell it from others of its kind: "the other baker". */
  readonly setApart: ReadonlySet<string>;
  /** Between a name and what its bearer is called besides: "known as", "nicknamed"; and what may stand in front. */
  readonly calling: ReadonlySet<string>;
  readonly betterKnown: ReadonlySet<string>;
  /** Nouns that many of an article are, and that tell nobody: "the man". */
  readonly plainPeople: ReadonlySet<string>;
  /** Words for somebody already named that tell no office: "the veteran". */
  readonly epithets: ReadonlySet<string>;
  /** Such nouns that say nothing without whose: "rival". */
  readonly tieRoles: ReadonlySet<string>;
  /** Roles that tell of a creed where they are told with whose: "Jehovah’s witness". */
  readonly creedRoles: ReadonlySet<string>;
  /** Whoever is of a creed: "Roman Catholic". */
  readonly creeds: ReadonlySet<string>;
  /** First words of an office that stands below the one behind them: "deputy". */
  readonly deputyRoles: ReadonlySet<string>;
  /** Ties to somebody else among those nouns: "brother". */
  readonly kinRoles: ReadonlySet<string>;
  /** Those that say something without whose: "neighbour". */
  readonly nearRoles: ReadonlySet<string>;
  readonly femaleRoles: ReadonlySet<string>;
  readonly maleRoles: ReadonlySet<string>;
  /** One office under several words: "top diplomat" → "foreign minister". */
  readonly roleSynonyms: ReadonlyMap<string, string>;
  /** Lower-case words inside a person's name: "van", "bin". */
  readonly particles: ReadonlySet<string>;
  /** Country, adjective, people and short form → country: "russian" → "Russia". */
  readonly countries: ReadonlyMap<string, string>;
  /** Other names of countries among those keys, which are no adjectives: "america". */
  readonly countryNames: ReadonlySet<string>;
  readonly organisations: ReadonlyMap<string, string>;
  /** Agencies, newspapers and networks under the names they are shown by: they tell news and seldom are the news. */
  readonly media: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Last words of an organisation's name: "Ministry", "Council". */
  readonly organisationHeads: ReadonlySet<string>;
  /** Who belongs to a party → the word for what is of it: "democrat" → "Democratic". */
  readonly parties: ReadonlyMap<string, string>;
  /** Between such a word and a seat: "Republican of Iowa". */
  readonly seatLinks: ReadonlySet<string>;
  /** Verbs behind "who" that tell what somebody does, or what ties him to a story: "who represents the plaintiffs". */
  readonly occupationVerbs: ReadonlySet<string>;
  /** Short forms of states behind a comma, as printed: "DC", "Ill". */
  readonly stateTags: ReadonlySet<string>;
  /** In front of towns: "In Oldby". */
  readonly townLinks: ReadonlySet<string>;
  /** Words of what bodies see to: "Ways and Means Committee", "Office of Management and Budget". */
  readonly bodySubjects: ReadonlySet<string>;
  /** Endings of further such words: "Prevention". */
  readonly subjectEnding: RegExp;
  /** Small words between a body and what it sees to: "Committee on Oversight"; and what it is for, with verbs: "Coalition to Stop". */
  readonly subjectLinks: ReadonlySet<string>;
  readonly aimLinks: ReadonlySet<string>;
  readonly aims: ReadonlySet<string>;
  /** What is no person and may stand right before or behind its name: "the ferry Orlow", "Hawk Heavy rocket". */
  readonly thingNouns: ReadonlySet<string>;
  /** Those whose name may stand right behind them, and of one word: "the ferry Orla". Near miss: "the film Lind made". */
  readonly calledThings: ReadonlySet<string>;
  /** First words of names of ships, storms and the like: "Typhoon Orr". */
  readonly thingOpeners: ReadonlySet<string>;
  /** Colours and metals that the names of ships, trains and horses begin with: "Grey Duchess". */
  readonly thingColours: ReadonlySet<string>;
  /** Verbs whose object is no person: "launch". */
  readonly thingVerbs: ReadonlySet<string>;
  readonly placeHeads: ReadonlySet<string>;
  /** Those of streets, which nobody is called: "Bishop Street". */
  readonly streetHeads: ReadonlySet<string>;
  /** In front of a known place they name a part of it: "Southern California". */
  readonly partsOfPlaces: ReadonlySet<string>;
  /** First words of a place's name: "St. Albans", "Fort Orr". */
  readonly placeOpeners: ReadonlySet<string>;
  /** First words of clubs: "Dinamo"; and articles of other languages, which open papers and firms: "La Stampa". */
  readonly clubOpeners: ReadonlySet<string>;
  readonly foreignArticles: ReadonlySet<string>;
  /** Those of `calledThings` that are called as people are: "the tanker Ann Lind". */
  readonly shipNouns: ReadonlySet<string>;
  /** What prices do, in front of a number; and what of a firm is traded. */
  readonly risings: ReadonlySet<string>;
  readonly shareNouns: ReadonlySet<string>;
  /** Last words of places that are no surnames, whoever they are named for: "Airport". */
  readonly sureHeads: ReadonlySet<string>;
  /** Words that begin sentences and are no names by themselves. */
  readonly notNames: ReadonlySet<string>;
  /** Endings of words that open a sentence before a name: "Asked Orr", "Speaking". */
  readonly openerEnding: RegExp;
  /** What may be somebody's trade, where it opens a sentence in front of a full name: "promoter". */
  readonly trade: RegExp;
  /** Given names that look like one: "carter". */
  readonly tradeNames: ReadonlySet<string>;
  /** Occupations that no list has, told by their ending: "violinist". */
  readonly occupation: RegExp;
  readonly femaleNames: ReadonlySet<string>;
  readonly maleNames: ReadonlySet<string>;
  /** What stands before the surname of birth: "née". */
  readonly birthWords: ReadonlySet<string>;
  /** Family names that stand in front: "park" of "Park Ji-hoon". */
  readonly familyNamesFirst: ReadonlySet<string>;
  /** Short and other forms of a given name → one of them: "bill" → "william". */
  readonly nicknames: ReadonlyMap<string, string>;
};

export type Gender = 'female' | 'male';
