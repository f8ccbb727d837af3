/** Well-known names by kind, as evidence for the tagger: a word found here is likely, never surely, of that kind. */

export const REGIONS = `
Africa|Asia|Europe|Oceania|Antarctica|Arctic|Middle East|Near East|Far East|Latin America|North America|South America|Central America|Caribbean|Balkans|Caucasus|North Caucasus|
South Caucasus|Central Asia|South Asia|Southeast Asia|East Asia|West Africa|East Africa|North Africa|Southern Africa|Central Africa|Horn of Africa|Maghreb|Sahel|Sahara|Levant|Scandinavia|
Siberia|Crimea|Donbas|Donetsk|Luhansk|Chechnya|Dagestan|Transnistria|Abkhazia|South Ossetia|Nagorno-Karabakh|Kashmir|Punjab|Sindh|Balochistan|Kerala|Tamil Nadu|Karnataka|Maharashtra|
Gujarat|Rajasthan|Bihar|Uttar Pradesh|Assam|Manipur|West Bengal|Odisha|Telangana|Andhra Pradesh|Haryana|Himachal Pradesh|Madhya Pradesh|Jharkhand|Goa|Tibet|Xinjiang|Inner Mongolia|
Guangdong|Sichuan|Yunnan|Hunan|Hubei|Henan|Hebei|Shandong|Shanxi|Shaanxi|Zhejiang|Jiangsu|Jiangxi|Fujian|Guizhou|Gansu|Qinghai|Hainan|Liaoning|Jilin|Heilongjiang|Anhui|Ningxia|Hokkaido|
Okinawa|Honshu|Kyushu|Java|Sumatra|Bali|Borneo|Mindanao|Luzon|Aceh|Papua|Sabah|Sarawak|Rakhine|Gaza|Gaza Strip|West Bank|Golan Heights|Galilee|Negev|Sinai|Kurdistan|Idlib|Darfur|Tigray|
Amhara|Oromia|Puntland|Somaliland|Biafra|Kano|Borno|Katanga|Kivu|North Kivu|Gauteng|KwaZulu-Natal|Western Cape|Eastern Cape|Limpopo|Mpumalanga|Free State|Zanzibar|Patagonia|Amazon|
Amazonia|Andes|Oaxaca|Chiapas|Jalisco|Sonora|Sinaloa|Yucatan|Nuevo Leon|Veracruz|Michoacan|Guerrero|Catalonia|Andalusia|Galicia|Basque Country|Bavaria|Saxony|Brittany|Normandy|Corsica|
Sicily|Sardinia|Lombardy|Tuscany|Scotland|Wales|Northern Ireland|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|
Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|
North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|
British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|Newfoundland|New Brunswick|Yukon|Nunavut|Queensland|New South Wales|Victoria|Tasmania|South Australia|Western Australia|
Northern Territory|Greenland|Black Sea|Red Sea|Dead Sea|Mediterranean|Mediterranean Sea|Baltic Sea|Caspian Sea|South China Sea|East China Sea|Persian Gulf|Gulf of Mexico|Gulf of Aden|
Atlantic|Pacific|Indian Ocean|Arctic Ocean|Atlantic Ocean|Pacific Ocean|Nile|Mekong|Danube|Rhine|Volga|Yangtze|Ganges|Congo River|Euphrates|Tigris|Jordan River|Himalayas|Alps|Suez Canal|
Panama Canal|Strait of Hormuz|Taiwan Strait|Bosphorus|Kremlin|White House|Capitol Hill|Wall Street|Downing Street|Silicon Valley|Manhattan|Brooklyn|Hollywood`;

export const CITIES = `
Aleppo|Homs|Hama|Daraa|Latakia|Lattakia|Palmyra|Raqqa|Deir ez-Zor|Deir Ezzor|Mosul|Basra|Erbil|Kirkuk|Najaf|Karbala|Fallujah|Ramadi|Tikrit|Mecca|Medina|Jeddah|Dammam|Dubai|Sharjah|Aden|
Hodeidah|Taiz|Marib|Benghazi|Misrata|Sirte|Alexandria|Giza|Luxor|Aswan|Port Said|Suez|Casablanca|Marrakesh|Fez|Tangier|Oran|Constantine|Sfax|Tel Aviv|Haifa|Nazareth|Bethlehem|Hebron|
Nablus|Jenin|Jericho|Beersheba|Ashdod|Ashkelon|Eilat|Netanya|Rafah|Khan Younis|Gaza City|Sidon|Tyre|Irbid|Zarqa|Isfahan|Mashhad|Shiraz|Tabriz|Qom|Natanz|Kandahar|Herat|Jalalabad|
Mazar-i-Sharif|Kunduz|Karachi|Lahore|Peshawar|Quetta|Rawalpindi|Faisalabad|Multan|Delhi|Mumbai|Kolkata|Chennai|Bengaluru|Bangalore|Hyderabad|Ahmedabad|Pune|Surat|Jaipur|Lucknow|Kanpur|
Nagpur|Indore|Bhopal|Patna|Ranchi|Chandigarh|Guwahati|Kochi|Srinagar|Jammu|Varanasi|Amritsar|Chittagong|Chattogram|Sylhet|Khulna|Rajshahi|Jaffna|Kandy|Galle|Yangon|Mandalay|Chiang Mai|
Phuket|Pattaya|Ho Chi Minh City|Da Nang|Haiphong|Siem Reap|Penang|Johor Bahru|Surabaya|Bandung|Medan|Makassar|Cebu|Davao|Quezon City|Shanghai|Guangzhou|Shenzhen|Chengdu|Chongqing|Wuhan|
Tianjin|Nanjing|Hangzhou|Suzhou|Xi'an|Xian|Qingdao|Dalian|Shenyang|Harbin|Zhengzhou|Changsha|Kunming|Urumqi|Lhasa|Hong Kong|Macau|Macao|Kowloon|Kaohsiung|Taichung|Tainan|Osaka|Kyoto|
Nagoya|Yokohama|Kobe|Sapporo|Fukuoka|Hiroshima|Nagasaki|Sendai|Fukushima|Naha|Busan|Incheon|Daegu|Daejeon|Gwangju|Ulsan|Jeju|Sejong|Almaty|Samarkand|Sydney|Melbourne|Brisbane|Perth|
Adelaide|Hobart|Darwin|Alice Springs|Auckland|Christchurch|Lagos|Kano|Ibadan|Port Harcourt|Kaduna|Maiduguri|Jos|Enugu|Kumasi|Tamale|Abidjan|Bouake|Timbuktu|Gao|Mombasa|Kisumu|Eldoret|
Nakuru|Arusha|Dar es Salaam|Mwanza|Entebbe|Gulu|Goma|Bukavu|Lubumbashi|Mekelle|Gondar|Hargeisa|Kismayo|Port Sudan|Omdurman|Johannesburg|Cape Town|Durban|Soweto|Port Elizabeth|Bloemfontein|
Bulawayo|Walvis Bay|Swakopmund|Beira|Pemba|Douala|Brazzaville|Moscow|Saint Petersburg|St. Petersburg|St Petersburg|Sochi|Kazan|Novosibirsk|Yekaterinburg|Vladivostok|Volgograd|Rostov|
Grozny|Belgorod|Kursk|Kharkiv|Odesa|Odessa|Lviv|Mariupol|Kherson|Zaporizhzhia|Dnipro|Bakhmut|Sevastopol|Simferopol|Istanbul|Izmir|Antalya|Adana|Gaziantep|Diyarbakir|Thessaloniki|Krakow|
Gdansk|Wroclaw|Munich|Hamburg|Frankfurt|Cologne|Stuttgart|Dresden|Leipzig|Dusseldorf|Bonn|Zurich|Geneva|Basel|Lausanne|Davos|Milan|Naples|Turin|Venice|Florence|Genoa|Palermo|Bologna|
Barcelona|Valencia|Seville|Bilbao|Malaga|Porto|Marseille|Lyon|Toulouse|Nice|Bordeaux|Strasbourg|Lille|Antwerp|Ghent|Rotterdam|The Hague|Utrecht|Birmingham|Manchester|Liverpool|Leeds|
Glasgow|Belfast|Bristol|Oxford|Cambridge|Gothenburg|Malmo|Bergen|Aarhus|New York City|Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|Austin|San Francisco|
Seattle|Denver|Boston|Detroit|Miami|Atlanta|Minneapolis|Baltimore|Las Vegas|Portland|New Orleans|Cleveland|Pittsburgh|St. Louis|Orlando|Honolulu|Anchorage|Toronto|Montreal|Vancouver|
Calgary|Edmonton|Winnipeg|Halifax|Whitehorse|Iqaluit|Yellowknife|Guadalajara|Monterrey|Tijuana|Cancun|Acapulco|Puebla|Ciudad Juarez|San Pedro Sula|Medellin|Cali|Barranquilla|Cartagena|
Guayaquil|Cuenca|Arequipa|Cusco|Santa Cruz|Cochabamba|El Alto|Sao Paulo|Rio de Janeiro|Salvador|Recife|Fortaleza|Manaus|Porto Alegre|Curitiba|Belo Horizonte|Cordoba|Rosario|Mendoza|
La Plata|Mar del Plata|Valparaiso|Concepcion|Antofagasta|Maracaibo|Limon|Santiago de Cuba|Varadero`;

export const ORGANISATIONS = `
UN|U.N.|United Nations|UNICEF|UNESCO|UNHCR|UNRWA|UNDP|WHO|World Health Organization|World Health Organisation|World Bank|IMF|International Monetary Fund|WTO|EU|European Union|
European Commission|NATO|OPEC|ASEAN|African Union|AU|ECOWAS|SADC|Arab League|GCC|G7|G20|BRICS|OECD|ICC|Interpol|Red Cross|Red Crescent|ICRC|Amnesty International|Human Rights Watch|
Oxfam|Greenpeace|Congress|Parliament|Senate|House of Representatives|House of Commons|House of Lords|Supreme Court|Constitutional Court|High Court|Pentagon|State Department|Treasury|
Federal Reserve|FBI|CIA|NSA|Knesset|Duma|Bundestag|Lok Sabha|Rajya Sabha|Politburo|Hamas|Hezbollah|Fatah|Taliban|Al Qaeda|al-Qaeda|al-Qaida|ISIS|ISIL|Daesh|Islamic State|Boko Haram|
al-Shabaab|PKK|FARC|IRA|Houthis|Mossad|Shin Bet|IDF|IRGC|BJP|ANC|PPP|PTI|PML-N|BNP|DPP|KMT|LDP|Likud|Labour|Conservatives|Tories|Liberal Democrats|Republicans|Democrats|Republican Party|
Democratic Party|Communist Party|Reuters|AFP|AP|Associated Press|Xinhua|TASS|RIA Novosti|Yonhap|Kyodo|Anadolu|SANA|IRNA|BBC|CNN|Al Jazeera|New York Times|Washington Post|Guardian|
Bloomberg|Financial Times|Wall Street Journal|Haaretz|Times of India|Google|Apple|Microsoft|Amazon|Facebook|Meta|Twitter|Tesla|Huawei|Samsung|Sony|Toyota|Honda|Nissan|Hyundai|BMW|
Volkswagen|Boeing|Airbus|Shell|BP|ExxonMobil|Chevron|Gazprom|Rosneft|Aramco|Petrobras|Alibaba|Tencent|Netflix|Uber|Pfizer|Moderna|AstraZeneca|Goldman Sachs|JPMorgan|HSBC|FIFA|UEFA|IOC|
NBA|NFL|Real Madrid|Manchester United|Chelsea|Arsenal|Harvard|Stanford|MIT|Yale|NASA|OSCE|IAEA|OPCW|Civil Defence|White Helmets|Syrian Observatory for Human Rights|Inuit Tapiriit Kanatami`;
