import type { Article } from '#core/article.ts';
import type { Attribution } from '#core/attributions/attribution.ts';
import type { Claim } from '#core/claims/claim.ts';
import { contextOf } from './context.ts';
import { sliceOf, spanContains, spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import { nameWords } from './actor-lines.ts';
import { excerptLine, excerptOf } from './excerpt.ts';
import { plain, strong, wordsOf } from './lines.ts';
import { isInferred, sourceOf, wordsAt } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Line } from './reply.ts';
import { inferredMark, saysWord, storyItself, unnamedSource } from './sentences.ts';

/** The claims that lead: as the checks are ranked, no sentence twice; the headline stands above them anyway. */
export function leadingClaims(reading: Reading, most: number): readonly Claim[] {
  const { claims, checks, article } = reading.report;
  const { headline } = article;
  const ranked = checks.flatMap((check) => claims.find((claim) => claim.id === check.claim) ?? []);
  const chosen: { claim: Claim; around: Span }[] = [];
  for (const claim of ranked.length > 0 ? ranked : claims.toSorted((a, b) => b.worth - a.worth)) {
    const around = contextOf(reading, claim);
    const isHeadline = headline !== undefined && spanContains(headline, claim.span);
    if (isHeadline || claim.kind === 'identity' || chosen.some((other) => spansOverlap(other.around, around))) continue;
    chosen.push({ claim, around });
    if (chosen.length === most) break;
  }
  return chosen.map(({ claim }) => claim).toSorted((a, b) => a.span.start - b.span.start);
}

function attributionOf(reading: Reading, claim: Claim): Attribution | undefined {
  return claim.attribution === undefined ? undefined : reading.attributions.get(claim.attribution);
}

const BELOW_HEAD = /,| (?:of|in|at|from|with|who|for|on|near|familiar|close|quoted)\b/u;

/** "prosecutors say", "executives of both companies say"; "a group of officials says". */
function areMany(reading: Reading, { source }: Attribution, name: string): boolean {
  if (source.kind === 'named' && reading.actors.get(source.actor)?.kind !== 'group') return false;
  const [head = ''] = name.split(BELOW_HEAD, 1);
  return /(?:\bpeople|\bpolice|[^sui]s)$/u.test(head);
}

function speakerOf(reading: Reading, claim: Claim, attribution: Attribution | undefined): Line {
  // "The agency reported 17 new cases" names its source itself.
  const names = attribution?.cue !== undefined && spanContains(claim.span, attribution.cue);
  if (attribution === undefined || names) return [plain(storyItself)];
  const name = sourceOf(reading, attribution);
  if (name === undefined) return [plain(unnamedSource)];
  const cue = attribution.cue === undefined ? '' : wordsAt(reading, attribution.cue);
  const inferred = isInferred(attribution) && attribution.cue === undefined ? ` ${inferredMark}` : '';
  return [
    strong(nameWords(name, 80)),
    plain(`${inferred} ${saysWord(attribution.voice, cue, areMany(reading, attribution, name))} `),
  ];
}

/** Without the quotation marks around it: the line puts its own. */
function unquoted(article: Article, span: Span): Span {
  const text = sliceOf(article.text, span);
  const before = /^[\s"“”«]*/u.exec(text)?.[0].length ?? 0;
  const after = /[\s"“”»]*,?[\s"“”»]*$/u.exec(text.slice(before))?.[0].length ?? 0;
  return { start: span.start + before, end: Math.max(span.start + before, span.end - after) };
}

/** At most `max` characters: `*Gen. X* says: ... killing *at least 40* ...` in the story's own words, figures strong, loaded words in quotation marks. */
export function storyLine(reading: Reading, claim: Claim, max: number): Line {
  const { article, figures, flags } = reading.report;
  const attribution = attributionOf(reading, claim);
  const spoken = attribution?.kind === 'direct';
  const speaker = speakerOf(reading, claim, attribution);
  const around = contextOf(reading, claim);
  const outer = spoken ? unquoted(article, around) : around;
  const excerpt = excerptOf(article, outer, claim.span, max - wordsOf(speaker).length);
  const inside = (span: Span): boolean => spanContains(excerpt.span, span);
  const loaded = flags.filter((flag) => flag.kind === 'loaded-words').flatMap((flag) => flag.spans);
  const numbers = figures.map(({ span, number }) => ({ start: span.start, end: number.end })).filter(inside);
  const free = loaded.filter((span) => inside(span) && !numbers.some((number) => spansOverlap(number, span)));
  return [...speaker, ...excerptLine(article, excerpt, { strong: numbers, quoted: spoken ? [] : free, spoken })];
}
