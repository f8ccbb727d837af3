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
  'said says asked asks told tells added adds replied wrote writes tweeted shouted cried wondered continued'.split(' '),
);
