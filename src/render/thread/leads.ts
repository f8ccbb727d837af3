import type { Claim } from '#core/claims/claim.ts';
import { sliceOf, spanContains, spansOverlap } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import { contextOf } from '#render/context.ts';
import { excerptLine, excerptOf } from '#render/excerpt.ts';
import { plain, lineText } from '#render/lines.ts';
import { whereIs } from '#render/reading.ts';
import type { Reading } from '#render/reading.ts';
import type { Line } from '#render/reply.ts';
import { attributionOf, speakerOf } from '#render/speaker.ts';

/** "Palmyra, Syria" is named, not told. */
const WORDS_TO_TELL = 4;

/** Something is said there, not only named: a dateline or a headline's label tells nothing. */
function tells(reading: Reading, { span, kind }: Claim): boolean {
  const { text, dateline } = reading.report.article;
  if (kind === 'identity' || (dateline !== undefined && spansOverlap(dateline, span))) return false;
  return sliceOf(text, span).trim().split(/\s+/u).length >= WORDS_TO_TELL;
}

/** The claims that tell the story, best first: as the reading has them, else those of the first checks. */
export function leadingClaims(reading: Reading, most: number): readonly Claim[] {
  const { claims, checks, lead, article } = reading.report;
  const byId = (id: string): readonly Claim[] => claims.filter((claim) => claim.id === id);
  const named = lead.flatMap(byId).filter((claim) => tells(reading, claim));
  const ranked = named.length > 0 ? named : checks.flatMap((check) => byId(check.claim));
  const chosen: { claim: Claim; told: Span }[] = [];
  for (const claim of ranked) {
    const told = toldSpan(reading, claim);
    const isHeadline = article.headline !== undefined && spanContains(article.headline, claim.span);
    if (isHeadline || !tells(reading, claim) || chosen.some((other) => spansOverlap(other.told, told))) continue;
    chosen.push({ claim, told });
    if (chosen.length === most) break;
  }
  return chosen.map(({ claim }) => claim);
}

/** The claim itself where it is a whole clause, else what stands around it. */
function toldSpan(reading: Reading, claim: Claim): Span {
  const whole = reading.report.statements.some(({ predicate }) => spanContains(claim.span, predicate));
  return whole ? claim.span : contextOf(reading, claim);
}

/** Without the quotation marks around it: the line puts its own. */
function unquoted(text: string, span: Span): Span {
  const words = sliceOf(text, span);
  const before = /^[\s"“”«]*/u.exec(words)?.[0].length ?? 0;
  const after = /[\s"“”»]*,?[\s"“”»]*$/u.exec(words.slice(before))?.[0].length ?? 0;
  return { start: span.start + before, end: Math.max(span.start + before, span.end - after) };
}

/** `*Gen. X* says: the army killed *at least 40* fighters ¶2`: the story's own words, figures strong, loaded words in quotation marks. */
export function leadLine(reading: Reading, claim: Claim, max: number): Line {
  const { article, figures, flags } = reading.report;
  const attribution = attributionOf(reading, claim);
  const spoken = attribution?.kind === 'direct';
  const speaker = speakerOf(reading, claim, attribution);
  const place = whereIs(reading, claim.span);
  const told = toldSpan(reading, claim);
  const outer = spoken ? unquoted(article.text, told) : told;
  const excerpt = excerptOf(article, outer, claim.span, max - lineText(speaker).length - place.length - 1);
  const inside = (span: Span): boolean => spanContains(excerpt.span, span);
  const loaded = flags.filter((flag) => flag.kind === 'loaded-words').flatMap((flag) => flag.spans);
  const numbers = figures.map(({ span, number }) => ({ start: span.start, end: number.end })).filter(inside);
  const free = loaded.filter((span) => inside(span) && !numbers.some((number) => spansOverlap(number, span)));
  const words = excerptLine(article, excerpt, { strong: numbers, quoted: spoken ? [] : free, spoken });
  return [...speaker, ...words, ...(place === '' ? [] : [plain(` ${place}`)])];
}
