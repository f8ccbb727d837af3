import type { Attribution } from '#core/attributions/attribution.ts';
import type { Claim } from '#core/claims/claim.ts';
import { spanContains } from '#core/span.ts';
import { nameWords } from './actor-lines.ts';
import { plain, strong } from './lines.ts';
import { isInferred, sourceOf, wordsAt } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Line } from './reply.ts';
import { inferredMark, sayWord, saysWord, unnamedSource } from './sentences/sources.ts';

export function attributionOf(reading: Reading, claim: Claim): Attribution | undefined {
  return claim.attribution === undefined ? undefined : reading.attributions.get(claim.attribution);
}

const BELOW_HEAD = /,| (?:of|in|at|from|with|who|for|on|near|familiar|close|quoted)\b/u;
/** A speaker with a role; what is longer pushes the words themselves off the line. */
const NAME_CHARACTERS = 80;

/** "prosecutors say", "executives of both companies say"; "a group of officials says". */
function areMany(reading: Reading, { source }: Attribution, name: string): boolean {
  if (source.kind === 'named' && reading.actors.get(source.actor)?.kind !== 'group') return false;
  const [head = ''] = name.split(BELOW_HEAD, 1);
  return /(?:\bpeople|\bpolice|[^sui]s)$/u.test(head);
}

/** "The agency reported 17 new cases" names its source itself. */
function namesSpeaker(claim: Claim, attribution: Attribution): boolean {
  return attribution.cue !== undefined && spanContains(claim.span, attribution.cue);
}

/** Before the story's words: "*Gen. X* says: ". Nothing where the story speaks for itself or names the speaker in the words. */
export function speakerOf(reading: Reading, claim: Claim, attribution: Attribution | undefined): Line {
  if (attribution === undefined || namesSpeaker(claim, attribution)) return [];
  const name = sourceOf(reading, attribution);
  if (name === undefined) return [plain(unnamedSource)];
  const cue = attribution.cue === undefined ? '' : wordsAt(reading, attribution.cue);
  const inferred = isInferred(attribution) && attribution.cue === undefined ? ` ${inferredMark}` : '';
  return [
    strong(nameWords(name, NAME_CHARACTERS)),
    plain(`${inferred} ${saysWord(attribution.voice, cue, areMany(reading, attribution, name))} `),
  ];
}

/** Behind the claim's words: "says Rudskoi"; empty where nobody has to be named. */
export function saidBehind(reading: Reading, claim: Claim): string {
  const attribution = attributionOf(reading, claim);
  if (attribution === undefined || namesSpeaker(claim, attribution)) return '';
  const name = sourceOf(reading, attribution);
  if (name === undefined) return '';
  const inferred = isInferred(attribution) && attribution.cue === undefined ? ` ${inferredMark}` : '';
  return `${sayWord(areMany(reading, attribution, name))} ${nameWords(name, NAME_CHARACTERS)}${inferred}`;
}
