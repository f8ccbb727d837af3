/** Lower-case, without the final dot. What stands before a name: the dot never ends a sentence. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms messrs mme dr prof rev hon fr sr sra st sen sens rep reps gov govs pres gen adm vadm radm brig col lt ' +
    'maj capt cmdr cdr cpt sgt cpl pvt supt insp det atty amb asst assoc dir no nos vol pp fig figs vs viz cf ca mt ft'
  ).split(' '),
);

/** The dot belongs to the word wherever it stands; the sentence may end there. */
export const SUFFIXES: ReadonlySet<string> = new Set(
  'inc corp co ltd llc jr bros etc al dept ave blvd rd est approx min max univ'.split(' '),
);

/** The dot belongs to the word when what follows is not the start of a sentence. */
export const SHORTENED: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn ' +
    'tex va vt wash wis wyo ont que hrs secs mins lbs oz km kg sq cu'
  ).split(' '),
);

/** Words that start a sentence after "U.S." or "Inc.", where a capital alone does not tell. */
export const STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we you i his her its their our my there here in on at by for from ' +
    'with to of as if when while after before since but and or so yet although though however meanwhile no not all some ' +
    'many most one two both who what why how where earlier later last also according during despite under over until'
  ).split(' '),
);

/** "'Is it over?' Smith asked": a name after the closing mark goes on when one of these follows it. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    'said says asked asks told tells added adds replied replies wrote writes tweeted posted shouted cried wondered continued ' +
    'demanded demands exclaimed yelled joked answered quipped recalled'
  ).split(' '),
);

/** Countries and cities in letters: "in the U.S. Doctors say" may end there, "J.K. Rowling" never does. */
export const PLACES_IN_LETTERS: ReadonlySet<string> = new Set(
  'u.s. u.k. u.n. e.u. u.s.a. u.a.e. d.c. d.r.c. l.a. n.y. n.y.c. n.j. n.c. n.d. n.h. n.m. s.c. s.d. w.va. b.c. n.z.'.split(
    ' ',
  ),
);

/** What makes a name with such letters: "U.S. Senate", "U.N. Security Council", "U.S. President Ana Ruiz". */
export const GOES_ON_AFTER_PLACE: ReadonlySet<string> = new Set(
  (
    'senate house congress congressman congresswoman congressional supreme court courts district circuit appeals bankruptcy magistrate judge ' +
    'justice attorney attorneys solicitor department dept state treasury defense defence commerce labor interior homeland agriculture ' +
    'education energy transportation health food environmental federal central national international general geological postal ' +
    'secret special security council assembly human children refugee refugees high commission commissioner committee mission ' +
    'ambassador ambassadors embassy consulate consul secretary undersecretary deputy assistant president presidential vice prime ' +
    'minister chief chairman chairwoman envoy representative representatives senator senators governor mayor marshal marshals ' +
    'commander admiral lieutenant captain major colonel sergeant staff joint army navy naval air marine marines coast guard ' +
    'forces force pacific africa european border customs immigration citizenship census bureau office agency administration ' +
    'trade foreign chamber conference association federation union league club open masters women men olympic olympics soccer ' +
    'football basketball tennis golf figure steel airways bank bancorp news times council metro police fire public school schools ' +
    'capitol constitution code virgin civil war democratic democrats republican republicans independence conservative labour ' +
    'government intelligence cyber drug nuclear fish forest park service institute institutes centers center university ' +
    'holocaust atomic economic development world african latin south north eastern western highway route interstate ' +
    'dollar dollars treasuries strategic africom central centcom space missile military sanctions charter climate'
  ).split(' '),
);

/** "9 p.m. Friday", "9 p.m. Eastern": what stands after the hour. */
export const GOES_ON_AFTER_HOUR: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. eastern central mountain pacific ' +
    'atlantic greenwich british european coordinated universal'
  ).split(' '),
);

/** "Plan B.", "Model S.": a letter after one of these is no initial, and its dot is a full stop. */
export const LETTERED: ReadonlySet<string> = new Set(
  (
    'plan model compound vitamin hepatitis group class type grade phase schedule series section gate block terminal route room ' +
    'exhibit formula appendix channel camp ward building tier point zone level option category team unit hall line platform ' +
    'annex article paragraph score size strain influenza part step side stage track wing pier dock hangar runway ' +
    'sector area pot pool list letter figure table variant factor title deck generation candidate suspect witness patient ' +
    'division rating'
  ).split(' '),
);
