import type { Actor } from '#core/actors/actor.ts';
import type { Attribution } from '#core/attributions/attribution.ts';
import type { Figure, Unit } from '#core/figures/figure.ts';
import type { Report } from '#core/report.ts';
import { sliceOf } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import type { Time } from '#core/times/time.ts';

/** A report in words, one line a finding, so that a changed golden is read like a changed sentence. Every field of the report is in it. */
export type Digest = Readonly<Record<string, readonly string[]>>;

export function digestOf(report: Report): Digest {
  const { article } = report;
  const words = (span: Span): string => sliceOf(article.text, span).replaceAll(/\s+/g, ' ');
  const name = (id: string | undefined): string | undefined => report.actors.find((actor) => actor.id === id)?.name;
  return {
    article: line([
      ['headline', article.headline && words(article.headline)],
      ['dateline', article.dateline && words(article.dateline)],
      ['publisher', article.publisher],
      ['byline', article.byline],
      ['published', article.published],
      ['paragraphs', String(article.paragraphs.length)],
      ...article.dropped.map((part): [string, string] => [`dropped ${part.reason}`, words(part.span)]),
    ]),
    figures: report.figures.map((figure) => figureLine(report, figure, words, name)),
    times: report.times.map((time) => timeLine(time, words)),
    actors: report.actors.map((actor) => actorLine(actor, words, name)),
    attributions: report.attributions.map((attribution) => attributionLine(attribution, words, name)),
    claims: report.claims.map((claim) =>
      joined([
        `${claim.worth.toFixed(2)} ${claim.kind}`,
        `“${words(claim.span)}”`,
        list('also', (claim.also ?? []).map(words)),
        list('figures', claim.figures),
        list(
          'actors',
          claim.actors.map((id) => name(id) ?? id),
        ),
        labelled('attribution', claim.attribution),
        claim.reasons.join(', '),
      ]),
    ),
    flags: report.flags.map((flag) => joined([flag.kind, flag.says, list('at', flag.spans.map(words))])),
    checks: report.checks.map((check) =>
      joined([
        check.title,
        `why: ${check.why.join(' ')}`,
        `how: ${check.how[0] ?? ''} (+${check.how.length - 1})`,
        `else: ${check.fallback}`,
        check.claim,
      ]),
    ),
  };
}

type Words = (span: Span) => string;
type Name = (id: string | undefined) => string | undefined;

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ');
const labelled = (label: string, value: string | undefined): string | undefined =>
  value === undefined ? undefined : `${label} ${value}`;
const list = (label: string, values: readonly string[]): string | undefined =>
  values.length === 0 ? undefined : `${label} ${values.join(' | ')}`;
const line = (pairs: readonly (readonly [string, string | undefined])[]): readonly string[] =>
  pairs.flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${value}`]));

function unitWords(unit: Unit): string {
  const per = unit.per === undefined ? '' : ` per ${unit.per}`;
  if (unit.kind === 'money') return unit.currency + per;
  return (unit.kind === 'measure' ? unit.name : unit.kind) + per;
}

function figureLine(report: Report, figure: Figure, words: Words, name: Name): string {
  const value = typeof figure.value === 'number' ? String(figure.value) : `${figure.value.low}..${figure.value.high}`;
  const when = report.times.find((time) => time.id === figure.when);
  const by = report.attributions.find((attribution) => attribution.id === figure.attribution);
  return joined([
    figure.id,
    `“${words(figure.span)}”`,
    `${figure.bound} ${value} (${words(figure.number)})`,
    unitWords(figure.unit),
    figure.change,
    figure.counted && `counts “${words(figure.counted)}” = ${figure.countedHead ?? ''}`,
    figure.about && list('about', figure.about.map(words)),
    figure.event && `${figure.event.kind} “${words(figure.event.cue)}”`,
    labelled('agent', name(figure.agent)),
    labelled('affected', name(figure.affected)),
    figure.place && `at ${words(figure.place)}`,
    when && `when ${words(when.span)}`,
    by && `by ${sourceWords(by, words, name)}`,
    ...figure.relations.map(
      (relation) =>
        `${relation.kind} ${relation.figure}${relation.cue === undefined ? '' : ` “${words(relation.cue)}”`}`,
    ),
  ]);
}

function timeLine(time: Time, words: Words): string {
  const range = time.from === undefined && time.to === undefined ? undefined : `${time.from ?? ''}..${time.to ?? ''}`;
  return joined([
    time.id,
    `“${words(time.span)}”`,
    `${time.kind} ${time.grain}`,
    range,
    ...(time.other ?? []).map(({ from, to }) => `or ${from}..${to}`),
  ]);
}

function actorLine(actor: Actor, words: Words, name: Name): string {
  const forms = actor.mentions.map((mention) => `${mention.kind} ${words(mention.span)}`);
  return joined([
    `${actor.kind} ${actor.name}`,
    actor.role && `role ${words(actor.role)}`,
    labelled('of', name(actor.affiliation)),
    forms.join(' | '),
  ]);
}

function sourceWords(attribution: Attribution, words: Words, name: Name): string {
  const { source } = attribution;
  if (source.kind === 'missing') return 'nobody';
  if (source.kind !== 'named') return `${source.kind} “${words(source.span)}”`;
  return `${name(source.actor) ?? source.actor} “${words(source.span)}”${source.inferred === undefined ? '' : ` (${source.inferred})`}`;
}

function attributionLine(attribution: Attribution, words: Words, name: Name): string {
  return joined([
    attribution.id,
    `${attribution.kind} ${attribution.voice}`,
    sourceWords(attribution, words, name),
    attribution.cue && `cue “${words(attribution.cue)}”`,
    ...attribution.content.map((part) => `“${words(part)}”`),
  ]);
}
