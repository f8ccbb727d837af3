import type { Context, Hono } from 'hono';
import type { BoardOptions } from '#board/board-options.ts';
import { findStory } from '#board/find-here.ts';
import { html } from '#board/html.ts';
import type { Markup } from '#board/html.ts';
import { csrfField, notice, page, wantsPart } from '#board/layout.ts';
import { sessionsOf } from '#board/visitor.ts';
import type { BoardEnv, Visitor } from '#board/visitor.ts';
import type { Report } from '#core/report.ts';
import { sliceOf } from '#core/span.ts';
import type { Span } from '#core/span.ts';
import { figureChanges } from '#desk/memory/figure-changes.ts';
import { headlineOf } from '#desk/stories/headline.ts';
import { channelOf } from '#desk/stories/listed-stories.ts';
import { storyRecord } from '#desk/stories/story-record.ts';
import type { CheckRecord, StoryRecord } from '#desk/stories/story-record.ts';
import { peopleAt } from '#ledger/board/list-checks.ts';
import type { CheckChoices } from '#ledger/board/list-checks.ts';
import { flagNames } from '#render/labels.ts';
import { webAddress } from '#render/platforms/web-address.ts';
import { checkCard } from './check-card.ts';
import { findingPanel } from './finding.ts';
import { layersOf, markedText } from './marked-text.ts';
import { draftForm } from './story-routes.ts';
import { momentOf } from './times.ts';
import { isSettled } from '#core/marks.ts';
import { changeWords } from '#render/sentences/earlier.ts';

/** One story: its text on the left, each check beside its words. */
export function addStoryPage(web: Hono<BoardEnv>, options: BoardOptions): void {
  web.get('/stories/:id', async (context) => showStory(context, options));
}

async function showStory(context: Context<BoardEnv>, options: BoardOptions): Promise<Response> {
  const visitor = context.get('visitor');
  const found = await findStory(options, visitor, context.req.param('id') ?? '');
  const record = found === undefined ? undefined : await storyRecord(found.session, found.story);
  if (record === undefined)
    return context.html(notice('No such story', 'It is not here, or it was forgotten.', visitor), 404);
  const asked = Number(context.req.query('reading') ?? record.readings.length);
  const reading = record.readings.find((one) => one.nth === asked) ?? record.readings.at(-1);
  if (reading === undefined) return context.notFound();
  const { report } = reading;
  const finding = context.req.query('finding');
  const selected = finding === undefined ? undefined : findingPanel(record, report, finding);
  if (wantsPart(context) && finding !== undefined)
    return context.html(selected?.markup ?? '', selected === undefined ? 404 : 200);
  const people = await peopleAt(await sessionsOf(visitor, options.desk.ledger));
  const old = reading !== record.readings.at(-1);
  const body = html`${storyHead(record, report)}${old && html`<p class="wrong">This is reading ${reading.nth}. <a href="/stories/${record.story.id}">The newest</a></p>`}
    <div class="story" id="story" data-live="story">
      ${textAndChecks(record, report, old ? [] : record.checks, visitor, context.req.path, people)}
    </div>
    <div id="selected">${selected}</div>
    ${below(record, visitor)}`;
  return context.html(page({ title: headlineOf(report), body, visitor, at: '/stories', broad: true }));
}

function storyHead(record: StoryRecord, report: Report): Markup {
  const { article } = report;
  const { story, checks } = record;
  const url = article.origin.kind === 'link' ? webAddress(article.origin.url, 2000) : undefined;
  const left = checks.filter((check) => !isSettled(check.status)).length;
  return html`<header class="story-head">
    <h1>${headlineOf(report)}</h1>
    <p class="meta">
      ${article.publisher !== undefined && html`<span>${article.publisher}</span>`}${article.byline !== undefined && html`<span>${article.byline}</span>`}
      <span
        >${article.published === undefined ? 'no date in the text' : `published ${article.published.slice(0, 10)}`}</span
      >
      <span>pasted by ${story.author.name || 'somebody'} in ${channelOf(story)}, ${momentOf(story.at)}</span>
      ${url !== undefined && html`<a href="${url}" rel="noreferrer nofollow">The source page</a>`}
      ${story.permalink !== undefined && html`<a href="${webAddress(story.permalink, 2000) ?? '#'}" rel="noreferrer nofollow">The thread</a>`}
      <span><strong>${left} of ${checks.length}</strong> to check</span>
    </p>
    ${flags(report)}
  </header>`;
}

function flags(report: Report): Markup | undefined {
  if (report.flags.length === 0) return undefined;
  const items = report.flags.map((flag) => html`<li><strong>${flagNames[flag.kind]}</strong> ${flag.says}</li>`);
  return html`<details class="flags" open>
    <summary>Before you use it (${report.flags.length})</summary>
    <ul>
      ${items}
    </ul>
  </details>`;
}

/** A row for each paragraph: the checks that begin in it stand at its side, so they scroll with their words. */
function textAndChecks(
  record: StoryRecord,
  report: Report,
  checks: readonly CheckRecord[],
  visitor: Visitor,
  path: string,
  people: CheckChoices['people'],
): Markup {
  const { text, paragraphs, headline } = report.article;
  const layers = layersOf(report, checks);
  const placed = new Map(checks.map((check) => [check, paragraphOf(report, check)]));
  const rows = paragraphs.map((span, index) => {
    const beside = checks.filter((check) => placed.get(check) === index);
    const isHead = headline !== undefined && span.start === headline.start;
    return html`<div class="pair">
      <p class="${isHead ? 'head' : 'para'}" dir="auto" id="p${index + 1}">
        <span class="pn" aria-hidden="true">${index + 1}</span>${markedText(text, span, layers, path)}
      </p>
      ${beside.length > 0 && html`<div class="beside">${beside.map((check) => checkCard(record, check, visitor, people))}</div>`}
    </div>`;
  });
  return html`${rows}`;
}

function paragraphOf(report: Report, check: CheckRecord): number {
  const claim: Span | undefined = report.claims.find((one) => one.id === check.claim)?.span;
  const at = report.article.paragraphs.findIndex((span) => claim !== undefined && claim.start < span.end);
  return Math.max(at, 0);
}

function below(record: StoryRecord, visitor: Visitor): Markup {
  const { story, report, readings } = record;
  const path = `/stories/${story.id}`;
  return html`<div class="tools">
    <section class="panel">
      <h2>Date</h2>
      <form method="post" action="${path}/date">
        ${csrfField(visitor)}
        <label
          >The day it was published
          <input type="date" name="date" required value="${report.article.published?.slice(0, 10) ?? ''}" /></label
        ><button>Read it with this date</button>
      </form>
    </section>
    <section class="panel">
      <h2>A draft</h2>
      ${draftForm(path, visitor)}
    </section>
    <section class="panel">
      <h2>Export</h2>
      <ul>
        <li><a href="${path}/export.csv" download>CSV, a line per check</a></li>
        <li><a href="${path}/export.json" download>JSON, everything</a></li>
        <li><a href="${path}/evidence.tar" download>Evidence pack</a>: the text, every decision and hashes them</li>
      </ul>
      <p><button type="button" data-print>Print</button></p>
    </section>
    ${readings.length > 1 && versions(record)}
  </div>`;
}

const CAUSES = { first: 'pasted', date: 'read again with a date', edit: 'the message was edited' } as const;

/** Every reading, the newest first, and which figures it has otherwise than the one before. */
function versions({ story, readings }: StoryRecord): Markup {
  const items = readings.toReversed().map((reading) => {
    const before = readings.find((one) => one.nth === reading.nth - 1);
    const changes = before === undefined ? [] : figureChanges(before.report, reading.report);
    return html`<li>
      <a href="/stories/${story.id}?reading=${reading.nth}">Reading ${reading.nth}</a>: ${CAUSES[reading.cause]},
      ${momentOf(reading.made)}
      ${
        changes.length > 0 &&
        html`<ul>
          ${changes.map((change) => html`<li>${changeWords(change)}</li>`)}
        </ul>`
      }${wordsChanged(before?.report, reading.report)}
    </li>`;
  });
  return html`<section class="panel">
    <h2>Versions</h2>
    <ol class="versions" reversed>
      ${items}
    </ol>
  </section>`;
}

function wordsChanged(before: Report | undefined, after: Report): Markup | undefined {
  if (before === undefined) return undefined;
  const paragraphsOf = (report: Report): readonly string[] =>
    report.article.paragraphs.map((span) => sliceOf(report.article.text, span));
  const [old, now] = [paragraphsOf(before), paragraphsOf(after)];
  const added = now.filter((paragraph) => !old.includes(paragraph));
  const gone = old.filter((paragraph) => !now.includes(paragraph));
  if (added.length + gone.length === 0) return undefined;
  return html`<details>
    <summary>${added.length} new and ${gone.length} old paragraphs</summary>
    ${gone.map((words) => html`<del>${words}</del>`)}${added.map((words) => html`<ins>${words}</ins>`)}
  </details>`;
}
