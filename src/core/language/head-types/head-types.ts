import { FORCE_HEADS, NOT_PEOPLE, ORGANISATION_HEADS, PERSON_HEADS, PLACE_HEADS } from './words.ts';

export const HEAD_TYPES = ['person', 'organisation', 'force', 'place', 'other'] as const;
export type HeadType = (typeof HEAD_TYPES)[number];

const LISTS = [
  [NOT_PEOPLE, 'other'],
  [PLACE_HEADS, 'place'],
  [ORGANISATION_HEADS, 'organisation'],
  [FORCE_HEADS, 'force'],
  [PERSON_HEADS, 'person'],
] as const;
/** Endings that make a person of nearly any word; those of things are in NOT_PEOPLE. */
const PERSON_ENDING =
  /(?:..[eo]r|.ist|ian|..ee|.eur|..man|person|people|smith|wright|monger|.herd|boy|girl|maid|lady|lord|(?:team|class|room|flat|school|house|cell|play|crew|ship|in|work|stable|squad|band)mate|(?:grand|step|god).*(?:father|mother|son|daughter|child|parent)|(?:mon|patri|matri|olig)arch|ocrat|naut|folk)$/;
/** "wastewater", "newspaper", "minicomputer": a thing, whatever stands before it. */
const THING_ENDING =
  /(?:water|paper|power|computer|processor|conductor|container|letter|border|order|number|meter|metre|liner|timber|tower|(?<!ol)flower|pepper|butter|leather|feather|weather|shower|powder|finger|cancer|chamber|motor|(?<!con)tractor|reactor|sensor|sector|(?<!l)over|boiler|burner|counter|cutter|fighter jet)$/;
/** "wetland", "courtroom", "roadside". */
const PLACE_ENDING =
  /(?:...(?:house|land|yard|field|shore|town|port|ground|bank|stead|drome|orium|shop|store)|.(?:room)|(?:road|river|lake|sea|hill|mountain|track|dock|harbour|water|canal|way|ring|pool|bed|country|quay)side|(?:high|motor|rail|run|hall|door|water|drive|free|express|road|path|gate|stair|mid|fair|bike|cycle|green)way)$/;
const NO_PLACE_ENDING =
  /(?:mushroom|groom|broom|chatroom|report|support|transport|passport|export|import|sport|rapport|airbrush|bishop|background|bedstead|instead|garland|household|workshop|powerhouse|syndrome|moratorium|snowbank|databank|foreground|playland|clearinghouse)$/;

let types: ReadonlyMap<string, HeadType> | undefined;

/** What the head of a noun phrase stands for: "soldier" -> person, "ministry" -> organisation, "tank" -> force. */
export function headTypeOf(lemma: string): HeadType {
  const lower = lemma.toLowerCase();
  return listed(lower) ?? listed(lower.replace(/^.*-/, '')) ?? byEnding(lower);
}

/** Some lemmas keep an -s that they should lose, or lose one that is theirs: "troops", "barrack". */
function listed(word: string): HeadType | undefined {
  types ??= readLists();
  return types.get(word) ?? types.get(/[^s]s$/.test(word) ? word.slice(0, -1) : `${word}s`);
}

function byEnding(word: string): HeadType {
  if (THING_ENDING.test(word)) return 'other';
  if (PERSON_ENDING.test(word)) return 'person';
  return PLACE_ENDING.test(word) && !NO_PLACE_ENDING.test(word) ? 'place' : 'other';
}

function readLists(): ReadonlyMap<string, HeadType> {
  const read = new Map<string, HeadType>();
  for (const [words, type] of LISTS) for (const word of words.split(/\s/)) read.set(word, type);
  return read;
}
