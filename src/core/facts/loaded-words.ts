/** A label that takes a side. `words` are lower-case stems matched at the start of a word; `neutral` is what to write instead. */
export interface LoadedWord {
  readonly words: readonly string[];
  readonly neutral: string;
  readonly reason: string;
}

export const LOADED_WORDS: readonly LoadedWord[] = [
  {
    words: ['terrorist', 'terrorists'],
    neutral: 'fighters',
    reason: 'names the other side by its crime; say who did what',
  },
  {
    words: ['liberation', 'liberate', 'liberates', 'liberated', 'liberating'],
    neutral: 'recapture',
    reason: 'takes the side of who came',
  },
  { words: ['regime'], neutral: 'government', reason: 'denies a government its name' },
  { words: ['martyr', 'martyrs', 'martyred'], neutral: 'killed', reason: 'honours the dead of one side' },
  {
    words: ['neutralise', 'neutralised', 'neutralize', 'neutralized'],
    neutral: 'killed or captured',
    reason: 'hides which of the two',
  },
  { words: ['eliminated', 'liquidated'], neutral: 'killed', reason: 'hides a death' },
  { words: ['thugs', 'hordes', 'gangs of'], neutral: 'people', reason: 'belittles' },
  { words: ['so-called'], neutral: '', reason: 'casts doubt without saying why' },
  { words: ['puppet'], neutral: 'backed by', reason: 'asserts who is in control' },
  { words: ['mercenary', 'mercenaries'], neutral: 'foreign fighters', reason: 'asserts a motive' },
  { words: ['infiltrators', 'infiltrator'], neutral: 'people who crossed', reason: 'asserts an intent' },
  {
    words: ['illegals', 'illegal aliens', 'illegal immigrants'],
    neutral: 'people without papers',
    reason: 'makes a person of an offence',
  },
  {
    words: ['flooding in', 'influx', 'swarm', 'swarms'],
    neutral: 'arrivals',
    reason: 'speaks of people as water or insects',
  },
  {
    words: ['surgical strike', 'surgical strikes', 'pinpoint strike', 'pinpoint strikes', 'pinpoint accuracy'],
    neutral: 'strike',
    reason: 'asserts precision',
  },
  { words: ['collateral damage'], neutral: 'civilians killed', reason: 'hides deaths' },
  { words: ['crackdown'], neutral: 'police action', reason: 'judges the force used' },
  { words: ['tax relief', 'death tax'], neutral: 'tax cut', reason: 'argues in the name' },
  {
    words: ['slammed', 'blasted', 'lashed out', 'destroyed his', 'doubled down'],
    neutral: 'criticised',
    reason: 'heats up what was said',
  },
  { words: ['rioters', 'mob'], neutral: 'protesters or crowd', reason: 'asserts violence of everybody there' },
  { words: ['militants', 'militant'], neutral: 'fighters', reason: 'vague; name the group' },
  {
    words: ['heroic', 'heroically', 'cowardly', 'treacherous', 'barbaric', 'criminal gang'],
    neutral: '',
    reason: 'judges',
  },
];
