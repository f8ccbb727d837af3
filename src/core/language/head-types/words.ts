/** What the head of a noun phrase stands for, by its lemma. Lower case, blank-separated. */

export const PERSON_HEADS = `
abbess abbot absentee abuser academic accomplice accountant accuser acolyte acquaintance activist actor actress addict
adherent administrator admiral adolescent adoptee adult adversary adviser advisor advocate aficionado agent agnostic
aide airman airwoman alcoholic alderman all-rounder ally alum alumna alumnus amateur ambassador amputee
anaesthesiologist anaesthetist analyst anarchist ancestor anchor anchorman anchorwoman anesthesiologist announcer
antagonist apostle apparatchik appellant applicant appointee apprentice archbishop archdeacon archer architect
aristocracy aristocrat arsonist artist aspirant assailant assassin assignee assistant associate asthmatic astronaut
atheist athlete attache attaché attacker attendant attendee attorney audience aunt auntie author autocrat aviator
ayatollah babe baby bachelor backer bailiff baker ballerina bandit banker barber bard barista barmaid barman baron
baroness baronet barrister bartender batsman beekeeper beggar believer bellboy bellhop benefactor beneficiary bigwig
billionaire binman bishop blacksmith blogger boatman bodybuilder bodyguard bombardier bomber bookseller boomer boss
bouncer boxer boy boyfriend brat breadwinner breeder bricklayer bride bride-to-be bridegroom bridesmaid brigadier
brigadier-general brigand broker brother buddhist buddy buff builder bully bureaucrat burgess burglar bursar busybody
butcher butler buyer bystander cabbie cabby cabinet-minister caddie caddy cadet cadre caliph caller campaigner
candidate capitalist captain captive cardinal carer caretaker carpenter cashier cast casualty catholic caucasian
cavalryman celeb celebrity centre-back ceo chair chairman chairperson chairwoman chamberlain chambermaid champ
champion chancellor chap chaplain charlatan chauffeur chef chick chief child childminder chiropractor christian chum
churchgoer citizen citizenry civilian clansman classmate cleaner clergy clergyman clergywoman cleric clerk client
clientele clown co-accused co-author co-defendant co-founder co-host co-owner co-pilot co-star co-worker coach cobbler
coeditor colleague colonel columnist combatant comedian comic commandant commander commentator commissioner commodore
communist commuter companion compatriot complainant composer comrade concertmaster concierge confidant confidante
congregation congressman congressperson congresswoman conscript conservative consort constable constituent consultant
consumer contemporary contender contestant contractor convert convict cook coordinator cop copilot copywriter
cornerback cornet coroner corporal correspondent cosmonaut councillor councilman councilor counsel counsellor
counselor counterpart countess countryman countrywoman couple courier courtier cousin coward cowboy cowgirl cowhand
cowherd crackpot craftsman creator creditor crew crewman crewmember cricketer criminal critic crofter crook crowd
culprit curate curator custodian customer cyclist cynic czar dad damsel dancer daredevil darling daughter deacon
deaconess dead dealer dean debtor debutant debutante deckhand defaulter defector defendant defender delegate demagogue
democrat demonstrator denizen dentist dependant dependent deportee deputy descendant descendent deserter designer
despot detainee detective detractor developer deviant devotee diabetic dictator dietician dietitian dignitary
dilettante diplomat director disciple disputant dissenter dissident divorcee docker doctor donor doorman doppelganger
doula draftee draughtsman driver dropout drover drug-dealer druggist drunk drunkard duchess dude duke dunce duo
dustman dwarf dynast earl ecclesiastic economist editor educator elder electorate electrician elite emigrant emir
emperor employee employer empress enemy engineer enlistee ensign enthusiast entourage entrepreneur envoy
epidemiologist epileptic escapee escort evacuee ex-boyfriend ex-convict ex-girlfriend ex-husband ex-president ex-wife
executive exile expat expatriate expert extremist eyewitness facilitator family fan fanatic farmer farmhand fascist
father featherweight fedayeen fellow felon female feminist fiance fiancé fiancée fighter figurehead filmmaker finalist
firebrand firefighter fireman first-timer fisher fisherfolk fisherman flatmate flyweight foe folk follower foodie fool
footman forebear forefather foreigner foreman forester forward founder fraudster freelance freelancer freshman friar
friend fugitive fullback functionary fundraiser fusilier gamekeeper gangster gardener gatecrasher geek general
generation genius gent gentleman gentlemen gentry ghostwriter girl girlfriend glazier goalie goalkeeper goatherd
godchild goddaughter godfather godmother godparent godson goldsmith governor gp graduate grandad grandchild granddad
granddaughter grandee grandfather grandkid grandma grandmaster grandmother grandpa grandparent grandson granny
gravedigger grenadier gringo groom grower guard guardian guerilla guerrilla guest guide gunman gunner guru guy gymnast
habitué hacker half-brother half-sister handler handyman hardliner harlot haulier head headmaster headmistress heathen
heavyweight heir heiress herder herdsman heretic hermit hero heroine hindu hippie hipster historian hobo homeopath
homeowner homosexual hooligan host hostage hostess hotelier hothead household housemate housewife human humanitarian
humankind hunter husband hussar ideologue idiot idol illiterate imam immigrant imposter impostor in-law incumbent
independent individual inductee infant infantryman infidel influencer informant ingenue inhabitant inmate innkeeper
inpatient inquisitor insider inspector instagrammer instructor insurgent insurrectionist intellectual intelligentsia
intern internee interpreter interviewee intruder invader investigator investor invitee irregular islamist islander
jailbird janitor jerk jew jihadi jihadist jockey joiner journalist journeyman judge junior junkie juror justice
juvenile kid kidnapper killer kin kindergartener kindergartner king kingpin kinsfolk kinsman kinswoman knave knight
laborer labourer lackey lad lady laird laity lama lance-corporal lancer landlady landlord landowner lass laureate
lawmaker lawyer layabout layman layperson leader learner lecturer left-back leftist legionnaire legislator leper liar
liberal librarian lieutenant lifeguard lightweight linebacker lineman linesman linguist listener litigant lobbyist
local locksmith loner longshoreman lookout lord loser loudmouth lout lover loyalist lumberjack lunatic maestro
magistrate magnate maid maiden majesty major malcontent male malefactor mama man manager mandarin maniac mankind
marksman marquess marquis marshal martyr mason masseur masseuse master masterchef mastermind matador mate matriarch
matron maverick mayor mechanic medalist medallist mediator medic member mentee mentor mercenary merchant messenger
middleweight midfielder midshipman midwife migrant militant militiaman milkmaid millennial millionaire minder miner
minister minor minority minstrel misfit missionary mistress mob mobster model moderate moderator mogul mommy monarch
monk moron mother motorist mourner mp mufti mujahid mujahideen mullah multimillionaire mum mummy murderer musician
muslim mutineer mystic namesake nanny nark narrator nationalist native navvy negotiator neighbor neighbour neo-nazi
neonate nephew nerd neurosurgeon newborn newcomer newlywed newsreader next-of-kin niece nightwatchman nobility
nobleman noblewoman nobody nomad nominee nonagenarian nonentity nonprofessional notary novice nun nuncio nurse
nutritionist oarsman observer occupant octogenarian oddball offender officer official offspring oldster oligarch
olympian ombudsman ombudsperson ombudswoman onlooker opponent optician orderly organiser organist organizer orphan
osteopath outcast outlaw outpatient outsider overlord owner paediatrician paedophile pageboy painter pal paladin
pandit papa paparazzo paralegal paralympian paramedic paramour paratrooper parent pariah parishioner parliamentarian
parolee parson participant partisan partner partygoer passenger passer-by passerby pastor pathfinder patient patriarch
patrician patriot patrolman patron pauper pawnbroker peacekeeper peasant peasantry pedant pedestrian pediatrician
pedophile peer penpal pensioner peon people performer person personnel pharaoh pharmacist philosopher phlebotomist
phoney photographer physician physicist physio picador pickpocket pilgrim pilot pimp pioneer pirate plaintiff planner
plasterer playboy player playmate playwright plebeian plenipotentiary ploughman plumber poacher podcaster poet
policeman policewoman politician pollster polyglot polymath pontiff pope populace population populist porter postie
postman postwoman potentate pothead potter predecessor prefect prelate premier preschooler presenter president preteen
pretender priest prime-minister prince princess principal prisoner prodigy producer professional professor progeny
programmer proletariat prophet proponent proprietor proprietress prosecutor prostitute protagonist protestant
protester protestor protégé protégée provost psychiatrist psychic psychologist psychopath psychotherapist public
publican pugilist pundit pupil purist pygmy quack quadruplet quaker quarterback quartermaster queen quintuplet
quisling rabbi rabble racist racketeer raconteur radical rapist rascal reactionary reader realist rebel recipient
recluse recruit rector redhead referee reformer refugee refusenik regent registrar regular relative renegade rep
reporter representative republican rescuer researcher reservist resident respondent restaurateur retiree reveller
reverend revolutionary rider rifleman right-back rightist ringleader rioter rival robber rogue roofer rookie roommate
royal royalist royalty ruffian ruler runaway runner runner-up saboteur sailor saint salesclerk saleslady salesman
salesperson saleswoman samurai sapper savant savior saviour scaffolder scapegoat scavenger sceptic scholar schoolboy
schoolchild schoolchildren schoolgirl schoolkid schoolmaster schoolmate schoolmistress schoolteacher scientist
scofflaw scorer scoundrel scout scribe seafarer seaman seamstress secretary secretary-general sectarian selectman
semi-finalist semifinalist seminarian senator seneschal senior sentry separatist septuagenarian serf sergeant servant
serviceman serviceperson servicewoman settler sexagenarian sextuplet shah shaman sharecropper shareholder sharpshooter
sheik sheikh shepherd shepherdess sheriff shooter shopkeeper shopper shortstop showman sibling sidekick sikh simpleton
singer sister sixth-former skeptic skinflint skinhead skipper slave sleuth smallholder smith smuggler sniper snob
socialist socialite soldier solicitor sommelier son sophomore soprano sorcerer source sous-chef southpaw sovereign
spaceman speaker specialist spectator spendthrift spinster spokesman spokespeople spokesperson spokeswoman sportsman
sportsperson sportswoman spouse sprinter spy squire stablehand staffer stakeholder stalwart star starlet starter
statesman statesperson statistician stepbrother stepchild stepdaughter stepfather stepmother stepparent stepsister
stepson stevedore steward stewardess stonemason stooge stowaway strategist streamer striker stringer strongman student
stuntman stuntwoman subaltern subcontractor submariner subscriber successor suffragette suffragist suitor sultan
superfan superhero superintendent superior supermodel superstar supervisor supplicant supporter supremo surgeon
surrogate survivor suspect sweetheart swimmer swindler swineherd sycophant sympathiser sympathizer tailor taxi-driver
taxman taxpayer teacher teammate tearaway technician technocrat teen teenager telemarketer tenant tenor terrorist
therapist thief throng thug toddler tomboy toreador torero tot tourist townsfolk townsman townspeople trader
trafficker trainee trainer trainspotter traitor tramp translator traveler traveller treasurer tribesman tribesperson
trio triplet troubadour trucker trustee tsar turncoat tutor tweeter twin tycoon tyrant tyro uncle underdog
undergraduate underling undersecretary understudy undertaker unionist upstart urchin user usher usherette vagabond
vagrant valet vandal vassal veep vegan vegetarian vet veteran veterinarian vicar vice-captain vice-chair
vice-chancellor vice-president viceroy victim victimiser victor viewer vigilante villagefolk villager villain vintner
violator vip virgin virtuoso viscount viscountess visitor vizier vlogger volunteer voter waiter waitress wanderer
wannabe warden warder warlord warrior washerwoman watchman weatherman weaver webmaster welder well-wisher
whistle-blower whistleblower whiz whizzkid wicketkeeper widow widower wife wimp winemaker winger winner witch
witchdoctor witness wizard woman womenfolk woodcutter workaholic worker workforce workman worshipper wounded wretch
writer yachtsman yeoman yob yogi yokel youngster youth youtuber zealot`;

export const ORGANISATION_HEADS = `
academy acquirer administration affiliate agency airline airway alliance apparatus archive assembly association
authority automaker ballet band bank biotech bloc board body bookmaker branch brand brewer broadcaster broadsheet
brokerage brotherhood bureau business cabal cabinet carmaker carrier cartel caucus center centre chain chamber
chancellery charity chipmaker choir church city-hall clan clearinghouse clinic clique club co-op co-operative
coalition collective college comintern commissariat commission committee commonwealth community company conglomerate
congress conservancy consortium consulate consultancy cooperative corporation council counterparty court cult curia
customs daily delegation department diocese directorate discounter distiller distillery distributor division drugmaker
duma embassy ensemble enterprise establishment executive-branch exporter faction factory faculty federation fellowship
fintech firm forum foundation franchise franchiser franchisor fraternity freemasonry fund gang government
group guild hospital importer incubator industry initiative inspectorate institute institution insurer interpol
jobcentre journal judiciary junta jury kirk lab laboratory leadership league legation legislature lender livery lobby
lodge lyceum mafia magazine magistracy maker manufacturer media ministry monarchy monitor mosque movement
multinational museum network newspaper newsroom newswire ngo non-profit nonprofit observatory office officialdom
oligopoly operator opposition orchestra ordnance organisation organization outlet panel parish parliament partnership
party periodical philharmonic phonemaker planemaker plant platform politburo polity polytechnic portal presidency
presidium press programme prosecution provider publication publisher quango rabbinate refiner regime registry
regulator reinsurer reseller retailer school secretariat sect section senate service shipbuilder shipper shura
sisterhood society sorority soviet sponsor staff start-up startup station steelmaker store studio subcommittee
subsidiary supplier synagogue syndicate synod tabloid taskforce team telco telecom television think-tank thinktank
toymaker treasury triad tribe tribunal troupe trust underwriter unicorn union university utility vendor venture
watchdog waterworks website weekly wholesaler wing workshop`;

export const FORCE_HEADS = `
air-force aircraft airforce armada army artillery aviation battalion battle-group battlecruiser battlegroup battleship
bomber brigade carabinieri cavalry coalition-forces coastguard commando constabulary contingent convoy corps corvette
cruiser defence defense destroyer detachment division dreadnought drone escadrille fighter-bomber fleet flotilla force
frigate garrison gendarme gendarmerie guard gunboat gunship helicopter hovercraft howitzer humvee infantry interceptor
janissary jet launcher legion legionary luftwaffe marine military militia minehunter minelayer minesweeper mothership
multicopter navy panzer paramilitary paratroops patrol phalanx plane platoon police policeforce posse quadcopter
rearguard regiment soldiery squad squadron submarine supercarrier superjet swat tank tankette task-force troop troops
troopship uav ucav unit warcraft warplane warship wehrmacht yeomanry`;

export const PLACE_HEADS = `
abattoir abbey acropolis aerodrome airbase airport airspace airstrip aisle alley alleyway allotment amphitheater
amphitheatre annex annexe antechamber apartment aquarium aqueduct arcade archipelago archway area arena asylum atelier
atoll atrium attic auditorium avenue backroad backstreet backwater backwoods backyard bakery balcony ballpark ballroom
bandstand bar barbershop barn barracks base basement basilica basin bathhouse bathroom battlefield bay bayou bazaar
beach beachfront bedroom bedside belfry berth bistro block bluff boardroom boathouse bog bookshop bookstore boondocks
booth border borderland borehole borough boulevard boundary boutique brae breakwater brewery bridge bridleway brook
brothel building bullring bungalow bunker burrow bush butchery bypass cabin cafe cafeteria café caldera camp
campground campsite campus canal canteen canton canyon cape capital caravanserai carriageway casino castle catacomb
catchment cathedral catwalk causeway cave cavern cay cellar cellblock cemetery chalet chapel chasm chateau checkpoint
chemist's chicane chippy château cinema circuit citadel city city-state cityscape classroom clearing cliff clifftop
cloakroom cloister clubhouse coalfield coalmine coast coastline coliseum colonnade colony commune complex compound
concourse condo condominium confluence constituency continent conurbation convent copse corner cornershop corridor
cottage coulee country countryside county court-house courthouse courtroom courtyard cove cowshed crater creche creek
crematorium crescent crossing crossroad crossroads crypt crèche cul-de-sac cupola dacha dairy dale dam daycare deck
delicatessen delta den depot desert destination diner district ditch dock dockland docks dockyard dominion doorstep
doorway dorm dormitory downtown driveway drugstore dugout dump dune dungeon dwelling earth east eatery embankment
embassy-compound emirate encampment enclave enclosure entrance epicenter epicentre equator escarpment esplanade estate
estuary exclave expressway exurb facility fairground fairway farm farmhouse farmland farmstead farmyard fatherland fen
fief fiefdom field firth fishery fjord flat floodplain floor flyover footbridge foothill foothold footpath forecourt
foreshore forest fort foundry foyer freeway front frontier frontline funfair gallery gallows gaol garage garden garret
gasworks gate gatehouse gateway geyser ghetto glacier glade glen gorge governorate granary grandstand grassland grave
graveyard greenbelt greenhouse grocery ground grounds grove groyne guesthouse gulag gulch gulf gully gym gymnasium
habitation hacienda hairpin hall hallway hamam hamlet hangar harbor harbour harbourfront haunt headland headquarters
headwaters heartland heath heliport hemisphere hideout highland highway hill hillock hillside hilltop hinterland
hippodrome home homeland homestead hometown hospice hostel hotel hotspot house housing-estate hovel hub hut
hypermarket iceberg icecap igloo inland inlet inn installation interchange intersection ironworks island isle islet
isthmus jail jailhouse jetty jobsite junction jungle junkyard kennel kibbutz kindergarten kingdom kiosk kitchen knoll
lagoon lair lake lakeside land landfill landmark lane launderette laundromat laundry lavatory lawn lay-by ledge levee
library lighthouse locale locality location loch lock-up lodgings lounge lowland madrasa madrassa mainland maisonette
mall mangrove manor manse mansion marina market marketplace marsh marshland massif mausoleum maze meadow mecca
megacity memorial mesa metropole metropolis microstate mill minaret mine minefield moat monastery monument moor mooring
moorland morgue mortuary motel motherland motorway mound mountain mountainside mudflat multiplex municipality nation
nave necropolis neighborhood neighbourhood newsstand nightclub nightspot no-man's-land north northeast northwest
nunnery nursery oasis oblast ocean oilfield oilrig orchard orphanage outback outbuilding outcrop outhouse outpost
outskirts overpass paddock pagoda palace pampas pantry parapet park parkland parlour passageway pasture path patio
patisserie pavement pavilion pawnshop peak peninsula penitentiary penthouse perimeter pharmacy piazza pier pigsty
pitch pizzeria place plain planet planetarium plantation plateau playground playgroup playhouse plaza polder
polyclinic pond pontoon pool poolside porch port postcode prairie precinct prefecture premise premises principality
priory prison promenade promontory property protectorate province pub pulpit pyramid quarry quay quayside racecourse
racetrack railhead railroad railway rainforest raion ramp rampart ranch ravine realm rectory reef refinery region
republic reservation reserve reservoir residence resort restaurant restroom ridge rig rink river riverbank riverbed
riverfront riverside riviera road roadblock roadside rooftop room rotunda roundabout route ruin ruins runway salon
saloon sanatorium sanctuary sandbank sandbar sauna savanna savannah sawmill scaffold scene schoolhouse schoolyard
scrapyard sea seabed seafront seaport seashore seaside sepulchre settlement shack shaft shanty shantytown shed
sheikhdom shelter shipyard shoal shop shore shoreline showground showroom shrine sidestreet sidewalk sierra silo site
skyline skyscraper slaughterhouse slipway slope slum smallholding smithy south southeast southwest spa spaceport spot
square stable stadium staircase stairwell stall state statelet steelworks steppe stockade stockroom stockyard
storefront storehouse storeroom strait stratosphere stream streambed street stronghold subcontinent suburb suburbia
subway sultanate supermarket superstate swamp sweatshop tabernacle tableland taiga takeaway tannery tarmac tavern
tearoom temple tenement terminal terrace terraces territory theater theatre thoroughfare toilet tollbooth tollgate
tomb tower town township toyshop track trail trailhead trench tributary tropics tundra tunnel turnpike underground
undergrowth underpass underworld universe upland vale valley vault velodrome venue veranda verandah vestibule vestry
viaduct vicarage vicinity villa village vineyard voivodeship volcano walkway ward warehouse warzone washroom wasteland
watercourse waterfall waterfront waterhole waterside waterway weir wellhead west wetland wharf whereabouts wilderness
windmill wood woodland woods workplace worksite world yard zone zoo`;

/** Nouns in -er, -or, -ist, -ian, -ee, -man and -eur that are nobody. */
export const NOT_PEOPLE = `
accelerator actuator adapter adder aerator aggregator alabaster alligator alter alternator altimeter amber
ambulance-chaser ammeter amphibian amplifier anger answer antler apogee appetiser appetizer applicator arbor ardor
armor asper assist aster auger avian backhander backlist badger bandlist banger banister banner banshee banter
barometer barrier barter batter beaker beaver beer behavior bender bestseller bewilder bier billboarder binder bitter
blacklist bladder blazer blender blinder blister blockbuster blocker blooper blotter blubber blunder bluster boiler
bolster bonheur booster bother boulder brazier breaker breather browser buffer bulldozer bummer bumper burger burner
butter buzzer cadaver caiman calculator calender caliber calibrator camcorder cancer candor canister canter cantilever
capacitor carburetor carburettor career cater catheter censor centimeter chador chandelier chapter character charger
charter chatter checklist cheer chiller chimpanzee chopper chowder chronometer cider cinder cipher circadian clamor
classifier clatter cleanser cleaver clever clicker cliffhanger clincher clipper clobber clover cluster clutter coaster
coffee coffer collider color compactor compressor computer condenser conditioner condor conifer connector consist
container converter convertor conveyor cooler copier copper copter corker counter cover cracker crafter crammer
crawler creeper critter cropper crossover cucumber cursor cutter cylinder dagger dampener damper danger deal-breaker
decider decoder decor decree deer defer defibrillator degree dehumidifier demeanor denominator deodorizer descriptor
detector deter determiner detonator diameter diaper differ diffuser dimmer dinner dipper disaster disclaimer disfavor
dishonor dishwasher disorder dispenser distemper divider doberman door doppler dormer dossier downer dozer dragster
drawer dresser drier dryer dumper dumpster dungaree duster décor eager easter ejector elevator ember emitter
emulsifier encoder encounter endeavor energizer enlist entree equaliser equalizer eraser ereader error escalator
espalier ether ever excavator exhauster exist expander exterior extinguisher extractor eye-liner eye-opener eyedropper
eyeliner factor fastener favor feather feeder feeler fender fertiliser fertilizer fervor fetter fever fiber filibuster
filigree filler filter finger firecracker fist fiver flasher flavor flee flicker flipper flivver flounder flower
flusher fluster flutter flyer fodder folder footer forever former foster free freezer freighter frisbee fritter fryer
fuser gaiter game-changer gander garter gasometer gather gator gender generator ginger girder gist glamor glee glimmer
glitter goner gopher grader grandeur grater grinder grist grouper guarantee gunpowder gutter hairdryer halter
hamburger hammer hamper hamster hander hanger hangover harvester header headliner headquarter heater heather heifer
heist hereafter hinder hitlist hoist holster homer honor hopper horror hover howler humidifier humidor humor hunger
hydrometer icebreaker identifier igniter incinerator incisor indicator inferior inhaler inhibitor injector insist
insulator interior inverter invertor jabber jackhammer jamboree jammer jasper jeer jitter jubilee jumper juniper
kedgeree kicker kilometer knee knicker labor ladder lager langer larder laser later lather latter laughter lavender
lawnmower layer lazer leather ledger leer letter leveler leveller lever lighter limiter liner liqueur liquor list
litter liver loader lobster locator locker loiter loudspeaker louver lower lubricator lumber luster lychee magnifier
mahseer mailer mailinglist mammalian manatee maneuver manger manner manometer marker marquee matter meager meander
median melee merger meridian metaphor meteor meter metier micrometer microprocessor millimeter mirror mist mixer
modifier modulator moisturiser moisturizer moniker monomer monster motor mower muffler multiplayer multiplier murder
muster nebuliser nebulizer neither never newsletter nicker notepaper number numerator nutcracker obsidian odometer
odor offer opener order oscillator other otter ottoman outlier over oxidiser oyster pacemaker pacifier page-turner
pager palaver pallor pamper panther paper parameter parlor pedigree pedometer peewee pentameter pepper percolator
perforator persist pewter pilaster plaster platter playlist plover plunder pointer poker polyester polymer ponder
poster posterior pouter powder power prayer precipitator precursor predator primer printer prior processor proffer
projector propeller proper pucker puffer pullover puree purifier qualifier quarter quaver quiver radiator rafter
rancor rapier rather razor reactor receiver receptor reciprocator recorder rectifier reducer reflector refrigerator
register reindeer remainder reminder render reorder repartee repeater repeller reptilian resist resistor respirator
retainer retriever revolver rigor ripper roadster roller rollercoaster rooster roster rotor rottweiler router rubber
rudder rumor saber salamander sampler sander sandpaper sandpiper saucer savor scanner scepter schist scooter scorcher
scrambler scraper screamer screensaver screwdriver scrubber seeder seismometer semaphor semester semiconductor sensor
separator sequencer sequester server settee setter sever shaker sharpener shaver sheer shimmer shiver shocker
shortlist shoulder shower showstopper shredder shudder shutter sicker silencer silver simian simmer simulator sinker
sizzler skewer skimmer slander slather slaughter sledgehammer slender slicer slicker slipper sliver slumber smolder
smother snapper sneaker sneer snicker snowman sober soccer softener soiree solder spacer spatter specter spectrometer
speedometer speedster spider spinner splendor splinter splitter spoiler spree sprinkler squalor squeegee stabiliser
stabilizer stagger stammer stapler stator steamer steamroller steer stepper steriliser sterilizer sticker stiffener
stimulator stinger stonker stopper stormer strainer stressor stretcher strimmer stroller stunner stupor stutter
subwoofer succor sucker suffer summer sunflower super superconductor supper suppressor surrender suspender sweater
sweetener swelter synthesiser synthesizer tachometer talisman tamper tanker taper tatter tear-jerker teaser teeter
teleprinter teleprompter temblor temper tender tenner tensor terrier terror tether thee thereafter thermometer thinner
three thriller thruster thunder ticker tie-breaker tiebreaker tier tiger tightener timber timer timesaver tinder titer
toaster toffee together toner topper torpor toupee tracer tracker tracklist tractor trailer tranquilizer tranquilliser
transfer transformer transistor transmitter transponder trawler tree tremor trigger trimester trimmer trochee trouser
tuber tumbler tumor tuner turbocharger twist twister two-parter typewriter udder ulcer ulterior under upper utter
valerian valor vapor vaporiser vaporizer vector veneer ventilator vesper vibrator viewfinder vigor viper viscometer
visor voltmeter voucher wafer wager waist waitlist waiver walkman wallpaper wander warbler washer watchlist water
weather wheeler whimper whisker whisper whist whitelist whopper windbreaker winder winter wiper wishlist wonder
woodpecker woofer wrapper wrist yippee zeitgeist zipper zither`;
