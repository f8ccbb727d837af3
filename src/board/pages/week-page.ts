import type { Hono } from 'hono';
import type { BoardOptions } from '#board/board-options.ts';
import { html } from '#board/html.ts';
import { page } from '#board/layout.ts';
import { sessionsOf } from '#board/visitor.ts';
import type { BoardEnv } from '#board/visitor.ts';
import { weekOf } from '#ledger/board/week.ts';
import { barChart } from './bars.ts';

/** The last seven days in four small charts. */
export function addWeekPage(web: Hono<BoardEnv>, { desk }: BoardOptions): void {
  web.get('/week', async (context) => {
    const visitor = context.get('visitor');
    const week = await weekOf(await sessionsOf(visitor, desk.ledger), desk.clock());
    const charts = [
      barChart({
        title: 'Opened and decided, a day',
        heads: ['Day', 'opened', 'decided'],
        bars: week.days.map(({ day, opened, decided }) => ({ name: dayWords(day), one: opened, two: decided })),
      }),
      barChart({
        title: 'Age of what is open',
        heads: ['Open for', 'checks'],
        bars: week.ages.map(({ age, checks }) => ({ name: age, one: checks })),
      }),
      barChart({
        title: 'By kind',
        heads: ['Kind', 'opened', 'still open'],
        bars: week.kinds.map(({ kind, checks, unsettled }) => ({ name: kind, one: checks, two: unsettled })),
      }),
      barChart({
        title: 'By channel',
        heads: ['Channel', 'opened', 'still open'],
        bars: week.channels.map(({ channel, checks, unsettled }) => ({ name: channel, one: checks, two: unsettled })),
      }),
    ];
    const body = html`<h1>The week</h1>
      <p class="quiet">The last seven days, in UTC.</p>
      <div class="charts">${charts}</div>`;
    return context.html(page({ title: 'The week', body, visitor, at: '/week', broad: true }));
  });
}

function dayWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
