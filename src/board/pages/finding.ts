import { html } from '#board/html.ts';
import type { Markup } from '#board/html.ts';
import type { Attribution } from '#core/attributions/attribution.ts';
import type { Figure } from '#core/figures/figure.ts';
import type { Report } from '#core/report.ts';
import { sliceOf } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import type { Time } from '#core/times/time.ts';
import type { CheckRecord, StoryRecord } from '#desk/stories/story-record.ts';
import { stretchWords } from '#render/dates.ts';
import { figureWords } from '#render/figure-words.ts';

type Field = readonly [name: string, value: string | Markup | undefined];

/** What one finding holds: its fields, its relations, its checks. Undefined when there is no such finding. */
export function findingPanel(record: StoryRecord, report: Report, id: string): Markup | undefined {
  const figure = report.figures.find((one) => one.id === id);
  if (figure !== undefined)
    return panel(record, report, 'Figure', figure.id, figure.span, figureFields(report, figure));
  const attribution = report.attributions.find((one) => one.id === id);
  if (attribution !== undefined) {
    const { source, content, cue } = attribution;
    const span = source.kind === 'missing' ? (cue ?? content[0]) : source.span;
    return span && panel(record, report, 'Statement', id, span, attributionFields(report, attribution));
  }
  const time = report.times.find((one) => one.id === id);
  return time === undefined ? undefined : panel(record, report, 'Time', time.id, time.span, timeFields(time));
}

function panel(
  record: StoryRecord,
  report: Report,
  kind: string,
  id: string,
  span: Span,
  fields: readonly Field[],
): Markup {
  const rows = fields.flatMap(([name, value]) =>
    value === undefined || value === ''
      ? []
      : html`<dt>${name}</dt>
          <dd>${value}</dd>`,
  );
  const checks = checksOver(record.checks, report, span);
  return html`<section id="finding" class="panel finding-panel" aria-label="${kind}" tabindex="-1">
    <h2>${kind} <q>${sliceOf(report.article.text, span)}</q></h2>
    <dl>
      ${rows}
      <dt>id</dt>
      <dd><code>${id}</code></dd>
    </dl>
    ${
      checks.length > 0 &&
      html`<h3>Checks on these words</h3>
        <ul>
          ${checks.map((check) => html`<li><a href="#check-${check.id}">C${check.nth} ${check.title}</a></li>`)}
        </ul>`
    }
    <p><a href="?" data-close>Close</a></p>
  </section>`;
}

function checksOver(checks: readonly CheckRecord[], report: Report, span: Span): readonly CheckRecord[] {
  return checks.filter((check) => {
    const claim = report.claims.find((one) => one.id === check.claim)?.span;
    return claim !== undefined && claim.start < span.end && claim.end > span.start;
  });
}

const BOUND_WORDS: Readonly<Record<Figure['bound'], string>> = {
  exact: 'exact',
  about: 'about',
  'at-least': 'at least',
  'more-than': 'more than',
  'at-most': 'at most',
  'less-than': 'less than',
};

function figureFields(report: Report, figure: Figure): readonly Field[] {
  const words = (span: Span | undefined): string | undefined => span && sliceOf(report.article.text, span);
  const actor = (id: string | undefined): string | undefined => report.actors.find((one) => one.id === id)?.name;
  const when = report.times.find((one) => one.id === figure.when);
  const attribution = report.attributions.find((one) => one.id === figure.attribution);
  return [
    ['Value', figureWords(figure)],
    ['Bound', BOUND_WORDS[figure.bound]],
    ['Change', figure.change],
    ['Counted', words(figure.counted)],
    ['About', figure.about?.map((span) => words(span)).join('; ')],
    ['What happened', figure.event && `${figure.event.kind}: “${words(figure.event.cue) ?? ''}”`],
    ['By', actor(figure.agent)],
    ['To', actor(figure.affected)],
    ['Where', words(figure.place)],
    ['When', when && words(when.span)],
    ['Said by', attribution && sourceWords(report, attribution)],
    ['Relations', relationLinks(report, figure)],
  ];
}

function relationLinks(report: Report, figure: Figure): Markup | undefined {
  const links = figure.relations.flatMap((relation) => {
    const other = report.figures.find((one) => one.id === relation.figure);
    if (other === undefined) return [];
    const words = sliceOf(report.article.text, other.span);
    return html`<li>
      ${relation.kind.replaceAll('-', ' ')}
      <a href="?finding=${other.id}#finding" data-finding="${other.id}">${words}</a>
    </li>`;
  });
  return links.length === 0
    ? undefined
    : html`<ul>
        ${links}
      </ul>`;
}

function sourceWords(report: Report, { source }: Attribution): string {
  switch (source.kind) {
    case 'named': {
      const name = report.actors.find((one) => one.id === source.actor)?.name;
      const inferred = source.inferred === undefined ? '' : ' (inferred)';
      return `${name ?? sliceOf(report.article.text, source.span)}${inferred}`;
    }
    case 'unnamed':
      return `${sliceOf(report.article.text, source.span)} (not named)`;
    case 'document':
      return sliceOf(report.article.text, source.span);
    case 'missing':
      return 'nobody is named';
  }
}

function attributionFields(report: Report, attribution: Attribution): readonly Field[] {
  const { source } = attribution;
  const actor = source.kind === 'named' ? report.actors.find((one) => one.id === source.actor) : undefined;
  const words = (span: Span): string => sliceOf(report.article.text, span);
  return [
    ['Speaker', sourceWords(report, attribution)],
    ['Role', actor?.role && words(actor.role)],
    ['Belongs to', report.actors.find((one) => one.id === actor?.affiliation)?.name],
    ['Quoted', attribution.kind],
    ['Voice', attribution.voice],
    ['Cue', attribution.cue === undefined ? 'none: the quotation stands alone' : words(attribution.cue)],
    ['Words', attribution.content.map(words).join(' … ')],
    ['Also called', actor && [...new Set(actor.mentions.map((mention) => words(mention.span)))].join('; ')],
  ];
}

function timeFields(time: Time): readonly Field[] {
  const other = time.other?.map((one) => stretchWords(one.from, one.to, time.grain) ?? one.from).join(' or ');
  return [
    [
      'Is',
      stretchWords(time.from, time.to, time.grain) ?? 'not dated: nothing says on which day the story was written',
    ],
    ['Or', other],
    ['Kind', time.kind],
    ['Grain', time.grain],
  ];
}
