/** Words that stand before a person's name and are no part of it: "Lt. Gen.", "Mr", "Prime Minister". Lower case, without the full stop. */
export const TITLES: readonly string[] =
  `mr mrs ms miss dr prof professor sir lord lady dame president vice-president premier chancellor minister secretary senator sen rep representative congressman congresswoman governor gov
  mayor ambassador commissioner chief chairman chairwoman director general gen lieutenant-general lieutenant lt colonel col lieutenant-colonel captain capt major maj major-general brigadier
  brigadier-general sergeant sgt corporal private admiral vice-admiral rear-admiral commander cmdr marshal air-marshal field-marshal inspector superintendent sheriff officer judge justice
  attorney-general attorney-general detective king queen prince princess sultan emir crown pope bishop archbishop cardinal rabbi imam sheikh ayatollah mullah rev reverend pastor father sister saint
  prime vice deputy former acting ex-president spokesman spokeswoman spokesperson coach captain mp hon madam`
    .split(/\s+/)
    .filter(Boolean);

/** Titles that tell a man or a woman. */
export const MALE_WORDS: readonly string[] =
  `mr sir lord king prince sultan emir father pope spokesman chairman congressman businessman policeman fireman husband son brother man boy uncle nephew grandfather actor dad widower salesman
  gunman sheikh imam`.split(/\s+/);
export const FEMALE_WORDS: readonly string[] =
  `mrs ms miss lady dame queen princess madam sister spokeswoman chairwoman congresswoman businesswoman policewoman wife daughter mother woman girl aunt niece grandmother actress mum mom widow
  saleswoman`.split(/\s+/);

/** The last word of a capitalised name that makes it a force rather than an organisation. */
export const FORCE_ENDINGS: readonly string[] =
  `army armies force forces navy military police militia militias guard guards gendarmerie brigade brigades battalion battalions regiment command troops corps marines commandos mobilization
  fleet infantry peshmerga`.split(/\s+/);

/** Armed groups that are named without such a word. */
export const KNOWN_FORCES: readonly string[] =
  `isis|isil|daesh|islamic state|islamic state of iraq and syria|islamic state of iraq and the levant|taliban|the taliban|hezbollah|hizbollah|hezbullah|hamas|islamic jihad|al-qaeda|al qaeda|
  al-qaida|al qaida|jabhat al-nusra|al-nusra front|nusra front|jabhat fateh al-sham|hayat tahrir al-sham|ahrar al-sham|jaysh al-islam|boko haram|al-shabaab|al shabaab|houthis|pkk|ypg|sdf|farc|
  eln|idf|irgc|nato|wagner|wagner group|azov|m23|rsf|tpla|tplf|eta|ira|ltte|kdf|sas|kpa|npa`
    .split('|')
    .map((name) => name.trim());

/** Names of one and the same, which no story needs to explain. Folded: lower case, no full stops. */
export const SAME_NAMES: readonly (readonly string[])[] = [
  [
    'isis',
    'isil',
    'daesh',
    'islamic state',
    'islamic state of iraq and syria',
    'islamic state of iraq and the levant',
    'islamic state group',
  ],
  ['un', 'united nations'],
  ['us', 'usa', 'united states', 'united states of america', 'america'],
  ['uk', 'united kingdom', 'great britain', 'britain'],
  ['uae', 'united arab emirates'],
  ['eu', 'european union'],
  ['who', 'world health organization', 'world health organisation'],
  ['nato', 'north atlantic treaty organization'],
  ['north korea', 'dprk', "democratic people's republic of korea"],
  ['south korea', 'republic of korea'],
  ['china', "people's republic of china", 'prc'],
  ['russia', 'russian federation'],
  ['drc', 'dr congo', 'democratic republic of congo', 'democratic republic of the congo'],
  ['imf', 'international monetary fund'],
  ['fed', 'federal reserve', 'us federal reserve'],
  ['fbi', 'federal bureau of investigation'],
  ['al-qaeda', 'al qaeda', 'al-qaida', 'al qaida'],
  ['kiev', 'kyiv'],
  ['burma', 'myanmar'],
];

/** Arms of a state's forces that stories call by several names: "Russian aviation", "the Russian Aerospace Forces", "a Russian jet". */
export const FORCE_BRANCHES: readonly (readonly [branch: string, ...heads: string[]])[] = [
  [
    'air',
    'aviation',
    'air force',
    'air forces',
    'aerospace force',
    'aerospace forces',
    'aerospace',
    'jet',
    'jets',
    'warplane',
    'warplanes',
    'plane',
    'planes',
    'aircraft',
  ],
  ['sea', 'navy', 'naval force', 'naval forces', 'fleet'],
  ['land', 'army', 'ground force', 'ground forces', 'arab army'],
];

/** Capitalised, but nobody: what a tagger of names may take for an actor. Folded. */
export const NO_ACTORS: readonly string[] =
  `hajj|umrah|ramadan|eid|christmas|easter|islam|christianity|judaism|hinduism|buddhism|god|allah|satan|bible|quran|koran|al-quran|internet|web|covid|covid-19|coronavirus|ebola|omicron|delta variant|
  world cup|fifa world cup|olympics|olympic games|world war ii|world war i|cold war|new year|gdp|iq|suv|dna|hiv|aids|tv|ceo|ai|pcr|gps|ied|ngo|vip|id|pdf|nft|cpi|ipo|led|tb|co2|mp|phd|gmt|edt|earth|
  euro|dollar|bitcoin|english|french|arabic|spanish|chinese|russian`
    .split('|')
    .map((name) => name.trim());

/** What only a company cuts, pays, misses or raises. Lemmas. */
export const BUSINESS_OBJECTS: readonly string[] =
  `job workforce dividend payout profit loss revenue sale earnings outlook guidance stake rival share subsidiary headcount store branch takeover bond`.split(
    ' ',
  );
/** What belongs to a company and moves: "its shares", "profit rose". Lemmas. */
export const MARKET_WORDS: readonly string[] =
  `share stock profit revenue sale earnings dividend turnover margin bond shareholder investor workforce`.split(' ');
/** What clubs and companies, which are many, "have" done to somebody. Lemmas. */
export const SACKING: readonly string[] = `sack sign appoint name hire fire loan release dismiss suspend`.split(' ');
/** Companies named like a word, a place or a person. Folded; one is meant where it does what a subject does. */
export const LIKE_WORDS: readonly string[] =
  `target|gap|shell|visa|apple|amazon|orange|next|boots|meta|alphabet|oracle|block|square|stripe|uber|subway|chase|sprint|caterpillar|twitter|snap|zoom|slack|intel|total|virgin|sky|
  phoenix|santander|halifax|aviva|prudential|aldi|asda|morrisons|sainsbury|wickes|barclays|nike|puma|tesla|ford|disney|boeing|deere|kellogg|dell|walmart|macy|wendy|ferrari|porsche|
  siemens|bosch|philips|nestle|danone|heinz|kraft|mattel|marriott|hilton|hyatt|hertz|lyft|ryanair|emirates|vodafone|samsung|hyundai|toyota|honda|nissan|renault|citroen|peugeot`
    .split('|')
    .map((name) => name.trim());
/** The legal form behind a company's name. Folded. */
export const LEGAL_FORMS: readonly string[] =
  `inc co corp corporation company ltd limited llc llp plc group holding holdings ag sa nv spa gmbh se ab oy asa bhd pty pte sarl kk`.split(
    ' ',
  );
/** What a company does, behind its name: stories leave it out. Folded. */
export const TRADES: readonly string[] =
  `airline airlines airways shipping motor motors foods mining electric pharma pharmaceuticals technologies technology systems software insurance securities telecom logistics freight
  industries entertainment studios lines party news bank petroleum energy steel stores club partners capital international enterprises media communications`.split(
    /\s+/,
  );
/** What any body may be called. Lemmas. */
export const ANY_BODY: readonly string[] =
  `group organisation organization agency body company firm institution association network outlet business corporation conglomerate giant start-up startup subsidiary supplier operator exchange`.split(
    ' ',
  );
/** What bodies do, each with the words for it: where one is known, those of another trade are somebody else. Lemmas. */
export const TRADE_NOUNS: readonly (readonly string[])[] = [
  ['airline', 'carrier', 'airways'],
  ['bank', 'lender', 'creditor'],
  ['insurer', 'insurance'],
  ['retailer', 'grocer', 'supermarket', 'chain', 'store', 'shop'],
  [
    'maker',
    'manufacturer',
    'carmaker',
    'automaker',
    'motor',
    'drugmaker',
    'plane-maker',
    'planemaker',
    'chipmaker',
    'steelmaker',
    'brewer',
  ],
  ['utility', 'electric', 'energy', 'supplier'],
  ['builder', 'developer', 'housebuilder', 'contractor'],
  ['broadcaster', 'channel', 'station'],
  ['newspaper', 'paper', 'daily', 'weekly', 'tabloid', 'magazine', 'journal', 'publisher'],
  ['charity', 'foundation', 'nonprofit', 'non-profit'],
  ['monitor', 'watchdog', 'observatory', 'regulator', 'ombudsman'],
  ['studio', 'label'],
  ['club', 'side', 'team'],
  ['band', 'orchestra', 'quartet', 'choir'],
  ['museum', 'gallery'],
  ['theatre', 'theater'],
  ['university', 'college', 'school'],
  ['producer', 'miner', 'refiner', 'driller'],
  ['shipper', 'shipping', 'ferry'],
  ['think-tank', 'institute'],
];
/** What teams do, as verbs and nouns. Lemmas. */
export const PLAYING: readonly string[] =
  `beat defeat win lose draw play host thrash rout edge trounce outscore score concede trail equalise equalize qualify victory defeat loss advance kick face oppose romp cruise topple`.split(
    ' ',
  );
/** Who belongs to a team. Lemmas. */
export const PLAYERS: readonly string[] =
  `coach captain skipper goalkeeper keeper striker winger defender midfielder forward quarterback pitcher goalie goaltender centre-back fullback substitute fan batsman bowler flyhalf linebacker
  receiver goaltending bench manager player squad side`.split(/\s+/);
/** Words that stories about matches have. Lemmas. */
export const SPORT_WORDS: readonly string[] =
  `match goal season coach league cup tournament striker touchdown inning wicket quarterback playoff halftime half-time semi-final semifinal quarterfinal scorer goalkeeper midfielder defender
  penalty rebound puck yard fullback winger pitcher homer offside equaliser knockout fixture referee stadium kickoff kick-off doubles champion captain header tie unbeaten`.split(
    /\s+/,
  );
