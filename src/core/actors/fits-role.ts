import type { HeadType } from '#core/language/head-types/head-types.ts';
import type { Word } from '#core/language/sentence.ts';
import type { Profile } from './profile.ts';
import { fitsBody } from './fits-body.ts';
import { nationsIn } from './nations.ts';

/** Nouns that a person of many offices may be called by: what the office must hold. */
const OFFICE_FAMILIES: readonly (readonly [nouns: RegExp, office: RegExp])[] = [
  [
    /^(?:official|officeholder|functionary)$/,
    /\b(?:official|head|chief|minister|secretary|director|governor|mayor|general|colonel|commander|commissioner|spokes\w+|president|premier|ambassador|department|ministry|administrator|officer)\b/,
  ],
  [
    /^(?:officer|commander)$/,
    /\b(?:general|colonel|major|captain|lieutenant|commander|officer|cmdr|lt|col|gen|brigadier|admiral|sergeant|police)\b/,
  ],
  [/^(?:general)$/, /\bgen(?:eral)?\b/],
  [
    /^(?:lawmaker|legislator|politician|parliamentarian)$/,
    /\b(?:mp|senator|sen|rep|representative|lawmaker|congress(?:man|woman)|deputy|member of parliament|politician|leader|minister|councillor)\b/,
  ],
  [/^(?:leader|politician)$/, /\b(?:leader|president|chair\w*|premier|minister|head|chief|chancellor|governor)\b/],
  [
    /^(?:scientist|researcher|academic|scholar|expert|specialist)$/,
    /\b(?:prof\w*|dr|scientist|researcher|academic|scholar|lecturer|expert|\w+ologist|director|chairman)\b/,
  ],
  [/^(?:lawyer|attorney|counsel|solicitor)$/, /\b(?:lawyer|attorney|counsel|solicitor|represents|advocate)\b/],
  [
    /^(?:executive|boss|businessman|businesswoman|manager)$/,
    /\b(?:chief executive|ceo|president|director|chairman|chairwoman|founder|executive|manager|head)\b/,
  ],
  [/^(?:doctor|physician|medic)$/, /\b(?:dr|doctor|physician|surgeon|medic)\b/],
];
/** Any man can be "the man" and, when he is the one last named, "the suspect". */
const ANYONE =
  /^(?:man|woman|boy|girl|suspect|defendant|accused|victim|player|striker|author|actor|actress|singer|writer|teenager|veteran|accuser|old|.*year-old|sprinter|swimmer|runner|cyclist|rower|skier|skater|jumper|midfielder|defender|goalkeeper|forward|winger|fullback|prop|batsman|bowler|golfer|boxer|jockey|driver|rider|skipper|athlete|champion|medallist|novelist|poet|painter|artist|musician|rapper|guitarist|filmmaker|comedian|presenter|billionaire|entrepreneur|candidate|nominee|incumbent|democrat|republican|conservative|newcomer|star|pensioner|student|farmer|fisherman|climber|sailor|survivor|plaintiff|prisoner|detainee)$/;
/** May `words` ("the Russian military official") stand for this actor? */
export function fitsRole(words: readonly Word[], type: HeadType, profile: Profile): boolean {
  const head = words.at(-1);
  if (head === undefined || !nationsAgree(words, profile)) return false;
  const noun = head.lemma.toLowerCase();
  const { entity, role } = profile;
  if (entity.kind === 'person') {
    if (type !== 'person') return false;
    if (ANYONE.test(noun) && role === '') return words.length <= 2 || noun.endsWith('old');
    if (!modifiersAgree(words, role)) return false;
    if (role.split(/[^\p{L}]+/u).includes(noun) || role.split(/[^\p{L}-]+/u).includes(noun)) return true;
    return OFFICE_FAMILIES.some(([nouns, office]) => nouns.test(noun) && office.test(role));
  }
  return fitsBody(words, profile);
}

/** "the video assistant referee" is not "match referee": nouns before the head must be the role's own. */
function modifiersAgree(words: readonly Word[], role: string): boolean {
  const nouns = words.slice(0, -1).filter(({ upos }) => upos === 'NOUN' || upos === 'PROPN');
  return nouns.every(({ lower }) => role.includes(lower));
}

/** "The Russian official" is not an actor whose role names another country, and has none that names Russia. */
function nationsAgree(words: readonly Word[], profile: Profile): boolean {
  const told = nationsIn(words.map(({ lower }) => lower).join(' '));
  if (told.size === 0) return true;
  const own = nationsIn(`${profile.role} ${profile.entity.references.map(({ folded }) => folded).join(' ')}`);
  return own.size === 0 || [...told].some((nation) => own.has(nation));
}
