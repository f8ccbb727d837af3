import type { Context, Hono } from 'hono';
import type { BoardOptions } from '#board/board-options.ts';
import { html } from '#board/html.ts';
import type { Markup } from '#board/html.ts';
import { page, wantsPart } from '#board/layout.ts';
import { sessionsOf } from '#board/visitor.ts';
import type { BoardEnv, Visitor } from '#board/visitor.ts';
import { checkChoices, listChecks } from '#ledger/board/list-checks.ts';
import type { CheckChoices, CheckList } from '#ledger/board/list-checks.ts';
import { AGES, NO_FILTER, PAGE_CHECKS, STATES, filterPath, queryOf, readFilter } from './check-filter.ts';
import type { CheckFilter } from './check-filter.ts';
import { checkRow } from './check-row.ts';
import { markBar } from './mark-bar.ts';
import { statusWords } from '#render/labels.ts';

/** The list of checks over all channels: what it shows is in its address. */
export function addChecksPage(web: Hono<BoardEnv>, options: BoardOptions): void {
  web.get('/', async (context) => showList(context, options));
}

async function showList(context: Context<BoardEnv>, { desk }: BoardOptions): Promise<Response> {
  const visitor = context.get('visitor');
  const filter = readFilter(context.req.query());
  const sessions = await sessionsOf(visitor, desk.ledger);
  const list = await listChecks(sessions, queryOf(filter, visitor, desk.clock()));
  const rows = listPart(list, filter, visitor, desk.clock());
  if (wantsPart(context)) return context.html(rows.markup);
  const choices = await checkChoices(sessions);
  const body = html`<h1>Checks</h1>
    ${filterForm(filter, choices)}
    <div id="list" data-live>${rows}</div>
    ${markBar()}`;
  return context.html(page({ title: 'Checks', body, visitor, at: '/', broad: true }));
}

function listPart(list: CheckList, filter: CheckFilter, visitor: Visitor, now: Date): Markup {
  const { checks, total } = list;
  const from = (filter.page - 1) * PAGE_CHECKS;
  const which = total === 0 ? 'No check' : `${total} ${total === 1 ? 'check' : 'checks'}`;
  const shown = total > PAGE_CHECKS ? `, ${from + 1} to ${Math.min(from + PAGE_CHECKS, total)}` : '';
  const counted = html`<p class="count" role="status">${which} ${wordsOfState(filter.state)}${shown}</p>`;
  if (checks.length === 0) return html`${counted}${nothing(filter)}`;
  return html`${counted}
    <ol class="rows" start="${from + 1}">
      ${checks.map((check) => checkRow(check, visitor, now))}
    </ol>
    ${pager(filter, total)}`;
}

function nothing(filter: CheckFilter): Markup {
  return filterPath(filter) === '/'
    ? html`<p class="empty">Nothing is open. <a href="/stories">Paste a story</a> to have it read.</p>`
    : html`<p class="empty">Nothing fits. <a href="/?state=all">All checks, settled ones too</a></p>`;
}

function pager(filter: CheckFilter, total: number): Markup | undefined {
  const pages = Math.ceil(total / PAGE_CHECKS);
  if (pages < 2) return undefined;
  const link = (to: number, words: string, rel: string): Markup =>
    html`<a href="${filterPath(filter, { page: to })}" rel="${rel}">${words}</a>`;
  return html`<nav class="pager" aria-label="Pages">
    ${filter.page > 1 && link(filter.page - 1, 'Earlier page', 'prev')}
    <span>Page ${filter.page} of ${pages}</span>${filter.page < pages && link(filter.page + 1, 'Next page', 'next')}
  </nav>`;
}

const STATE_WORDS: Readonly<Record<(typeof STATES)[number], string>> = {
  unsettled: 'not settled',
  settled: 'settled',
  all: 'in any state',
  ...statusWords,
  unverifiable: 'that can’t be verified',
};

function wordsOfState(state: CheckFilter['state']): string {
  return STATE_WORDS[state];
}

const AGE_WORDS: Readonly<Record<(typeof AGES)[number], string>> = {
  day: 'the last day',
  week: 'the last week',
  'older-day': 'older than a day',
  'older-week': 'older than a week',
  'older-month': 'older than a month',
};
const SORT_WORDS = { newest: 'newest first', oldest: 'oldest first', changed: 'last changed', story: 'by story' };

function filterForm(filter: CheckFilter, choices: CheckChoices): Markup {
  const people = choices.people.map(({ id, name }): Choice => [id, name]);
  const channels = choices.channels.map(({ id, name }): Choice => [id, name]);
  return html`<form class="filters" id="filters" role="search" action="/" method="get">
    <label class="search"
      >Search
      <input
        type="search"
        name="q"
        value="${filter.q}"
        maxlength="200"
        placeholder="words of a check, speaker or story"
    /></label>
    ${choice(
      'state',
      'State',
      filter.state,
      STATES.map((state) => [state, STATE_WORDS[state]]),
    )}
    ${choice('who', 'Who has it', filter.who, [['', 'anybody'], ['me', 'me'], ['nobody', 'nobody'], ...people])}
    ${choice('channel', 'Channel', filter.channel, [['', 'all'], ...channels])}
    ${choice('kind', 'Kind', filter.kind, [['', 'all'], ...choices.kinds.map((kind): Choice => [kind, kind])])}
    ${choice('outlet', 'Outlet', filter.outlet, [['', 'all'], ...choices.outlets.map((outlet): Choice => [outlet, outlet])])}
    ${choice('age', 'Opened', filter.age, [['', 'any time'], ...AGES.map((age): Choice => [age, AGE_WORDS[age]])])}
    ${choice('sort', 'Order', filter.sort, Object.entries(SORT_WORDS))}
    <button class="apply">Show</button>${filterPath(filter) !== filterPath(NO_FILTER) && html`<a href="/">Clear</a>`}
  </form>`;
}

type Choice = readonly [value: string, words: string];

function choice(name: string, label: string, chosen: string, choices: readonly Choice[]): Markup {
  const known = choices.some(([value]) => value === chosen) ? choices : [...choices, [chosen, chosen] as const];
  return html`<label
    >${label}
    <select name="${name}">
      ${known.map(
        ([value, words]) => html`<option value="${value}" ${value === chosen && html` selected`}>${words}</option>`,
      )}
    </select></label
  >`;
}
