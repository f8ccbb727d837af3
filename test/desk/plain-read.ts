import type { Article } from '#core/article.ts';
import type { Claim } from '#core/claims/claim.ts';
import type { Figure } from '#core/figures/figure.ts';
import type { Report } from '#core/report.ts';

/** A reader for the desk's own tests: every number is a figure, every sentence with one a claim and a check, every capitalised word after "in" a place. */
export function plainRead(article: Article): Report {
  const { text } = article;
  const figures = [...text.matchAll(/\b\d[\d,]*\b(?: ([a-z]+))?/g)].map((match, index): Figure => {
    const number = /[\d,]+/.exec(match[0])?.[0] ?? '';
    const span = { start: match.index, end: match.index + match[0].length };
    const counted = match[1];
    return {
      id: `figure-${index}`,
      span,
      number: { start: span.start, end: span.start + number.length },
      value: Number(number.replaceAll(',', '')),
      bound: 'exact',
      unit: { kind: 'count' },
      ...(counted === undefined
        ? {}
        : { countedHead: counted.replace(/s$/, ''), counted: { start: span.end - counted.length, end: span.end } }),
      relations: [],
    };
  });
  const actors = [...text.matchAll(/\bin ([A-Z][a-z]+)/g)].map((match, index) => {
    const name = match[1] ?? '';
    const span = { start: match.index + 3, end: match.index + 3 + name.length };
    return { id: `actor-${index}`, kind: 'place', name, mentions: [{ span, kind: 'name' }] } as const;
  });
  const claims = [...text.matchAll(/[^.\n]*\d[^.\n]*\./g)].map((match, index): Claim => {
    const start = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
    const span = { start, end: match.index + match[0].length };
    const inside = figures.filter((figure) => figure.span.start >= span.start && figure.span.end <= span.end);
    return {
      id: `claim-${index}`,
      span,
      kind: 'casualties',
      figures: inside.map((figure) => figure.id),
      actors: [],
      worth: 0.5,
      reasons: ['round-number'],
    };
  });
  const checks = claims.map((claim, index) => ({
    id: `check-${index}` as const,
    claim: claim.id,
    kind: 'other' as const,
    title: text.slice(claim.span.start, claim.span.end),
    why: ['a figure'],
    how: ['ask who counted'],
    fallback: 'It could not be confirmed.',
  }));
  return {
    version: 1,
    article,
    figures,
    times: [],
    actors,
    attributions: [],
    statements: [],
    lead: [],
    claims,
    flags: [],
    checks,
  };
}
