/** A number after one of these is a label: "Section 427", "No. 5", "Game 2", "page 12". */
export const LABELS: ReadonlySet<string> = new Set([
  'no', 'nos', 'number', 'section', 'sec', 'row', 'page', 'pages', 'pp', 'chapter', 'verse', 'paragraph', 'para', 'clause', 'article', 'act', 'rule',
  'amendment', 'resolution', 'proposition', 'title', 'form', 'game', 'round', 'match', 'stage', 'phase', 'step', 'level', 'tier', 'grade', 'class', 'category',
  'type', 'series', 'season', 'episode', 'part', 'volume', 'vol', 'issue', 'edition', 'version', 'model', 'mark', 'group', 'pool', 'unit', 'lot', 'plot',
  'room', 'gate', 'terminal', 'platform', 'track', 'lane', 'flight', 'route', 'highway', 'interstate', 'motorway', 'exit', 'junction', 'line', 'bus', 'pier',
  'figure', 'fig', 'table', 'appendix', 'exhibit', 'question', 'area', 'zone', 'district', 'precinct', 'ward', 'battalion', 'brigade', 'division', 'company',
  'day', 'week', 'quarter', 'year', 'apollo', 'channel', 'studio', 'suite', 'apt', 'apartment', 'box', 'building', 'block', 'house', 'order', 'case', 'file',
  'sp', 'ftse', 'dax', 'cac', 'nikkei', 'stoxx', 'ibex', 'kospi', 'asx', 'csi', 'agenda', 'goal', 'planet', 'runway', 'berth', 'lap', 'hole', 'sector', 'reactor', 'well', 'ring', 'dock', 'freeway', 'autobahn', 'tram', 'train', 'shaft', 'annex', 'annexe',
  'schedule', 'canto', 'sonata', 'opus', 'psalm', 'verses', 'lines', 'sections', 'articles', 'clauses', 'chapters', 'rooms', 'gates', 'seeds', 'seed', 'size', 'channels', 'utc', 'gmt', 'hall', 'ep', 'ch', 'q', 'covid', 'windows', 'top',
]); // prettier-ignore

/** Words before a number that never make it a name, though a sentence may begin with them. */
export const OPENERS: ReadonlySet<string> = new Set([
  'about', 'above', 'across', 'after', 'again', 'all', 'almost', 'already', 'also', 'although', 'among', 'an', 'and', 'another', 'approximately', 'around', 'as',
  'at', 'barely', 'because', 'before', 'below', 'between', 'beyond', 'both', 'but', 'by', 'each', 'estimated', 'every', 'exactly', 'fewer', 'for', 'from', 'given',
  'he', 'how', 'if', 'in', 'including', 'into', 'it', 'its', 'just', 'last', 'least', 'less', 'like', 'maximum', 'minimum', 'more', 'nearly', 'next', 'not', 'now',
  'of', 'on', 'only', 'or', 'over', 'per', 'plus', 'roughly', 'she', 'since', 'so', 'some', 'than', 'that', 'the', 'their', 'then', 'there', 'these', 'they',
  'this', 'those', 'through', 'to', 'total', 'under', 'until', 'up', 'we', 'were', 'when', 'where', 'which', 'while', 'with', 'within', 'without', 'you', 'our',
  'his', 'her', 'my', 'your', 'additional', 'extra', 'down', 'off', 'killed', 'injured', 'dead', 'wounded', 'kills', 'kill', 'leaves', 'leaving', 'arrested',
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday', 'no', 'none', 'any', 'one', 'two', 'three', 'be', 'is',
  'are', 'was', 'has', 'have', 'had', 'meanwhile', 'overall', 'elsewhere', 'separately', 'currently', 'previously', 'nationwide', 'who', 'what',
  'age', 'aged', 'ages', 'usd', 'eur', 'gbp',
]); // prettier-ignore

/** Prefixes that join a number with a hyphen and leave it a number: "sub-7", "minus-130". */
export const NUMBER_PREFIXES: ReadonlySet<string> = new Set([
  'sub',
  'by',
  'minus',
  'plus',
  'pre',
  'post',
  'mid',
  'all',
  'then',
  'over',
  'under',
  'roughly',
  'about',
  'to',
  'near',
  'non',
  'and',
  'or',
  'a',
  'up',
  'down',
  'mostly',
  'only',
  'magnitude',
]);

/** After "one", these make it a pronoun: "one or two", "one who knows". */
export const ONE_PRONOUN_FOLLOWERS: ReadonlySet<string> = new Set([
  'another', 'or', 'to', 'can', 'could', 'would', 'should', 'will', 'might', 'may', 'must', 'is', 'was', 'has', 'had', 'that', 'who', 'which', 'in', 'for', 'by',
  'with', 'as', 'on', 'at', 'by', 'such', 'day', 'time', 'thing', 'way', 'side', 'point', 'and', 'but', 'where', 'when', 'if', 'does', 'did', 'more',
  'final', 'last', 'single-handedly', 'about', 'from', 'after', 'before', 'than', 'up', 'off', 'out', 'over', 'else', 'example', 'reason', 'minute', 'moment', 'step',
  'morning', 'night', 'evening', 'afternoon', 'i', 'we', 'he', 'she', 'they', 'you', 'it', 'the', 'a', 'an',
]); // prettier-ignore

/** Before "one", these make it a pronoun: "the one", "no one", "this one". */
export const ONE_PRONOUN_LEADERS: ReadonlySet<string> = new Set([
  'the',
  'no',
  'every',
  'any',
  'some',
  'this',
  'that',
  'each',
  'which',
  'another',
  'a',
  'an',
  'one',
  'new',
  'big',
  'good',
  'bad',
  'other',
  'my',
  'his',
  'her',
  'their',
  'our',
  'number',
  'day',
  'week',
  'year',
  'game',
  'phase',
  'world',
  'formula',
  'air',
  'same',
  'current',
  'old',
  'last',
  'next',
  'first',
]);

/** Plural nouns that are not things counted to zero: "no doubts", "no plans". */
export const UNCOUNTED_ZERO: ReadonlySet<string> = new Set([
  'doubts',
  'reports',
  'clues',
  'suspects', 'coincidences', 'plans', 'reasons', 'signs', 'comments', 'details', 'words', 'problems', 'intentions', 'means', 'terms', 'circumstances', 'ideas', 'illusions',
  'questions', 'limits', 'guarantees', 'options', 'secrets', 'qualms', 'answers', 'matters', 'longer', 'odds', 'strings', 'excuses', 'hopes', 'regrets', 'worries',
  'fears', 'concerns', 'chances', 'bounds', 'frills', 'holds', 'exceptions', 'differences', 'results', 'cards', 'things', 'ways', 'times', 'surprises', 'expectations', 'indications',
  'thanks', 'hard', 'feelings', 'ambitions', 'conditions', 'prospects', 'winners', 'lies', 'rules',
]); // prettier-ignore

/** Singular nouns that "no" counts to zero: "no civilian was killed", "no casualty". */
export const ZERO_SINGULARS: ReadonlySet<string> = new Set([
  'casualty', 'death', 'injury', 'fatality', 'arrest', 'civilian', 'person', 'child', 'soldier', 'woman', 'airstrike', 'strike', 'attack', 'case', 'victim', 'survivor',
  'body', 'vehicle', 'aircraft', 'plane', 'house', 'building', 'shot', 'missile', 'vote', 'prisoner', 'hostage', 'passenger', 'patient', 'resident',
]); // prettier-ignore
