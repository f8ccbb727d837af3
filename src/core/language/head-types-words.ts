/** What the head of a noun phrase stands for, by its lemma. Lower case, blank-separated. */

export const PERSON_HEADS = `
baker barber bartender blacksmith brewer builder butcher carpenter cashier cleaner cobbler electrician fisher gardener goldsmith janitor joiner labourer nanny nun plumber potter salesman
saleswoman seamstress tailor taxi-driver translator waiter waitress watchman weaver welder apprentice beekeeper mum viewer plaintiff emperor empress descendant
descendent grower champion family heavyweight influencer rival laureate user entourage superstar individual beneficiary crowd reverend subscriber commentator ringleader bystander fundraiser co-founder founder
abuser academic accountant accuser activist actor actress administrator adult advisor adviser advocate agent aide airman ally ambassador analyst anchor announcer applicant architect arsonist artist assailant
assassin assistant astronaut athlete attacker attorney attendee aunt author authority baby backer banker barrister bishop blogger bomber boss boy boyfriend brigadier broker brother bureaucrat buyer
bystander cabinet-minister campaigner candidate captain captive cardinal caretaker carer casualty celebrity ceo chairman chairwoman chairperson chair chancellor chef chief child citizen
civilian cleric clerk client coach colleague colonel columnist combatant comedian commander commandant commissioner commentator commuter composer congressman congresswoman constable consultant
consumer contractor convict cook coordinator coroner correspondent councillor councilman counsel counsellor couple cousin craftsman creator creditor crewman crewmember critic customer dad
dancer daughter dead deacon dealer debtor defector defendant defender delegate demonstrator dentist deputy designer detainee detective deserter developer dictator diplomat director disciple
dissident doctor donor driver drug-dealer economist editor educator elder emigrant emir employee employer engineer entrepreneur envoy epidemiologist evacuee executive ex-president
expatriate expert extremist eyewitness facilitator fan farmer father fighter filmmaker fiance fireman firefighter fisherman follower foreigner founder friend fugitive gangster general
girl girlfriend goalkeeper governor grandfather grandmother guard guest guerrilla guide gunman guy hacker head headmaster heir hero herder historian homeowner hostage host household hunter husband
imam immigrant inhabitant inmate insider inspector instructor insurgent interpreter intern intruder investigator investor islamist jihadist journalist judge juror justice kid kidnapper killer
king laborer labourer lady lawmaker lawyer leader learner lecturer legislator liberal librarian lieutenant linguist listener lobbyist local lord loyalist magistrate major man manager
manufacturer marshal mayor mechanic mediator medic member mentor mercenary merchant messenger midfielder migrant militant miner minister minor moderator monarch monk mother motorist mourner mp
murderer musician narrator nationalist native negotiator neighbor neighbour nephew newcomer niece nurse observer offender officer official onlooker operator opponent organiser organizer orphan
owner painter pandit parent parishioner parliamentarian participant partner passenger passerby pastor patient patrolman peacekeeper pedestrian people performer person philosopher photographer
physician physicist pilgrim pilot pirate planner player poet policeman policewoman politician pope prefect premier presenter president priest prime-minister prince princess principal prisoner producer
professor programmer prosecutor protester protestor protégé psychiatrist psychologist publisher pundit pupil queen rabbi rapist reader rebel recipient recruit referee reformer refugee relative
reporter representative rescuer researcher resident respondent retiree revolutionary rider rioter robber ruler runner sailor scholar schoolboy schoolchild schoolgirl scientist scorer scout
secretary senator separatist sergeant servant serviceman servicewoman settler shareholder sheikh sheriff shooter shopkeeper shopper sibling singer sister skipper smuggler sniper soldier son source
speaker specialist spectator spokesman spokesperson spokeswoman spouse staffer starter statesman statistician strategist striker student subscriber sultan supervisor supplier supporter surgeon
survivor suspect swimmer teacher teammate technician teen teenager tenant terrorist therapist thief tourist trader trafficker trainee trainer traveler traveller treasurer trustee tutor uncle
undersecretary veteran vice-president victim victor villager violator visitor volunteer voter warden warlord warrior widow widower wife winner witness woman worker worshipper
wounded writer youngster youth`;

export const ORGANISATION_HEADS = `
academy administration agency airline airway alliance apparatus assembly association authority automaker bank board body branch brand broadcaster brokerage bloc bureau business cabinet
cartel carmaker carrier cartel center centre chain chamber charity church city-hall clinic club co-operative coalition college commission committee community company conglomerate congress
consortium consulate consultancy contractor cooperative corporation council court daily delegation department developer directorate distributor division embassy enterprise executive-branch
faction factory faculty federation firm forum foundation fund gang government group hospital industry initiative institute institution insurer junta laboratory lab league
leadership legislature lender lobby magazine maker manufacturer media ministry monarchy monitor mosque movement museum network newspaper ngo observatory office operator opposition orchestra organisation organization
outlet panel parliament partnership party plant platform portal presidency press producer programme provider publication publisher regime regulator retailer school secretariat section sect staff
senate service society start-up startup station store studio subsidiary supplier syndicate synod taskforce team telecom television think-tank treasury tribunal trust union university utility vendor
venture watchdog website wing workshop`;

export const FORCE_HEADS = `
army militia military force troop navy fleet battalion brigade regiment squadron squad platoon division corps garrison guard coastguard police constabulary gendarmerie gendarme patrol paramilitary
airforce aviation air-force marine commando infantry artillery convoy jet warplane plane aircraft helicopter drone warship submarine tank gunship bomber coalition-forces unit defence defense`;

export const PLACE_HEADS = `
airbase airport alley area avenue base bay beach border boundary bridge building camp canal capital castle cathedral cave cemetery checkpoint city coast colony compound constituency continent
corner corridor country countryside county court-house courthouse crossing dam desert district downtown embassy-compound enclave facility farm field forest fort frontier garden gulf hamlet harbor
harbour headquarters highway hill hillside home homeland hotel house housing-estate hub intersection island isle jungle kingdom lake land lane location market metropolis mine mountain municipality
nation neighborhood neighbourhood oasis ocean outpost outskirts palace park path peninsula place plain plateau port prefecture prison province quarter ranch refinery region republic reserve
reservoir residence resort restaurant river road route ruin sea seaport settlement shop shore shrine site slum square stadium state station strait street stronghold suburb temple terminal
territory theater theatre town township tunnel valley venue village ward waterfront woods world zone`;
