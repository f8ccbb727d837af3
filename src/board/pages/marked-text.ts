import { html } from '#board/html.ts';
import type { Markup } from '#board/html.ts';
import type { CheckRecord } from '#desk/stories/story-record.ts';
import type { Report } from '#core/report.ts';
import type { Span } from '#core/span.ts';

/** What lies on a stretch of the text. A `finding` can be selected; the others only colour. */
interface Layer {
  readonly span: Span;
  readonly look: 'figure' | 'speaker' | 'said' | 'claim' | 'time' | 'dropped';
  readonly finding?: string;
  readonly says?: string;
  /** The check whose words it begins. */
  readonly check?: CheckRecord;
}

/** Everything that is shown in the text itself, once per reading. */
export function layersOf(report: Report, checks: readonly CheckRecord[]): readonly Layer[] {
  const figures = report.figures.map((figure): Layer => ({
    span: figure.span,
    look: 'figure',
    finding: figure.id,
    says: 'Figure',
  }));
  const times = report.times.map((time): Layer => ({ span: time.span, look: 'time', finding: time.id, says: 'Time' }));
  const voices = report.attributions.flatMap((attribution): Layer[] => {
    const { id, source, content } = attribution;
    const speaker: Layer[] =
      source.kind === 'missing' ? [] : [{ span: source.span, look: 'speaker', finding: id, says: 'Speaker' }];
    return [...speaker, ...content.map((span): Layer => ({ span, look: 'said' }))];
  });
  const claims = checks.flatMap((check): Layer[] => {
    const claim = report.claims.find((one) => one.id === check.claim);
    return claim === undefined ? [] : [{ span: claim.span, look: 'claim', check }];
  });
  const dropped = report.article.dropped.map(({ span }): Layer => ({ span, look: 'dropped' }));
  return [...dropped, ...voices, ...claims, ...times, ...figures];
}

/** One paragraph, cut where a layer begins or ends: layers may cross each other, markup may not. */
export function markedText(text: string, within: Span, layers: readonly Layer[], path: string): Markup {
  const here = layers.filter(({ span }) => span.start < within.end && span.end > within.start);
  const inside = (at: number): boolean => at > within.start && at < within.end;
  const edges = here.flatMap(({ span }) => [span.start, span.end]).filter(inside);
  const cuts = [...new Set([within.start, ...edges, within.end])].sort((a, b) => a - b);
  const pieces = cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? end;
    const over = here.filter(({ span }) => span.start <= start && span.end >= end);
    return piece(text.slice(start, end), start, over, path);
  });
  return html`${pieces}`;
}

function piece(words: string, start: number, over: readonly Layer[], path: string): Markup {
  if (over.length === 0) return html`${words}`;
  const looks = [...new Set(over.map((layer) => layer.look))].join(' ');
  const begun = over.flatMap(({ span, check }) => (check !== undefined && span.start === start ? check : []));
  const anchors = begun.map(
    (check) =>
      html`<a class="to-check" id="words-${check.id}" href="#check-${check.id}" title="${check.title}"
        >C${check.nth}</a
      >`,
  );
  const selectable = over
    .filter((layer) => layer.finding !== undefined)
    .toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
  if (selectable === undefined) return html`${anchors}<span class="${looks}">${words}</span>`;
  const { finding = '', says = '' } = selectable;
  return html`${anchors}<a
      class="finding ${looks}"
      href="${path}?finding=${finding}#finding"
      data-finding="${finding}"
      title="${says}"
      >${words}</a
    >`;
}

function lengthOf({ span }: Layer): number {
  return span.end - span.start;
}
