/** Verbs and particles of growth, as lemmas and as written. */
export const RISE_WORDS: ReadonlySet<string> = new Set([
  'rise', 'rises', 'rose', 'risen', 'rising', 'up', 'gain', 'gains', 'gained', 'gaining', 'increase', 'increases', 'increased', 'increasing', 'jump', 'jumps',
  'jumped', 'jumping', 'climb', 'climbs', 'climbed', 'climbing', 'grow', 'grows', 'grew', 'grown', 'growing', 'surge', 'surges', 'surged', 'surging', 'soar', 'soars',
  'soared', 'soaring', 'advance', 'advances', 'advanced', 'advancing', 'rally', 'rallies', 'rallied', 'rallying', 'boost', 'boosts', 'boosted', 'leap', 'leapt',
  'leaped', 'spike', 'spiked', 'swell', 'swelled', 'expand', 'expands', 'expanded', 'expanding', 'added', 'adds', 'edged up', 'upward', 'upwards', 'accelerated',
  'rocketed', 'skyrocketed', 'strengthened', 'higher', 'improved', 'improve', 'inched up', 'firmed',
]); // prettier-ignore

export const FALL_WORDS: ReadonlySet<string> = new Set([
  'fall', 'falls', 'fell', 'fallen', 'falling', 'down', 'drop', 'drops', 'dropped', 'dropping', 'lose', 'loses', 'lost', 'losing', 'decline', 'declines', 'declined',
  'declining', 'slide', 'slides', 'slid', 'sliding', 'slip', 'slips', 'slipped', 'slipping', 'shed', 'sheds', 'shedding', 'plunge', 'plunges', 'plunged', 'plunging',
  'plummet', 'plummeted', 'plummeting', 'tumble', 'tumbles', 'tumbled', 'tumbling', 'decrease', 'decreases', 'decreased', 'decreasing', 'sink', 'sinks', 'sank',
  'sunk', 'dip', 'dips', 'dipped', 'shrink', 'shrinks', 'shrank', 'shrunk', 'shrinking', 'reduced', 'reduce', 'reduces', 'reducing', 'cut', 'cuts', 'cutting', 'downward',
  'slumped', 'slump', 'slumps', 'contracted', 'contract', 'crashed', 'crash', 'collapsed', 'eased', 'eases', 'weakened', 'trimmed', 'lowered', 'retreated', 'sagged',
]); // prettier-ignore

/** What may stand between a change word and its number: "rose by about", "fell a further", "lost another". */
export const CHANGE_FILLERS: ReadonlySet<string> = new Set([
  'by', 'of', 'a', 'an', 'the', 'another', 'further', 'more', 'than', 'about', 'around', 'roughly', 'nearly', 'almost', 'some', 'approximately', 'at', 'least', 'over',
  'under', 'just', 'only', 'as', 'much', 'up', 'slightly', 'sharply', 'modestly', 'steadily', 'between', 'less', 'additional', 'below', 'above', 'well',
  'combined', 'total', 'record', 'whopping', 'staggering', 'extra', 'full', 'mere', 'marginally', 'dramatically', 'rapidly', '(', '~', 'adjusted', 'annual', 'estimated',
]); // prettier-ignore
