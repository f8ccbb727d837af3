import { randomUUID } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { isIsoDay } from '#core/times/calendar.ts';
import { MARKS } from '#core/marks.ts';
import type { Person } from '#chat/adapter.ts';
import type { BoardOptions } from '#board/board-options.ts';
import { findCheck } from '#board/find-here.ts';
import { html } from '#board/html.ts';
import type { Markup } from '#board/html.ts';
import { notice } from '#board/layout.ts';
import { sessionsOf } from '#board/visitor.ts';
import type { BoardEnv } from '#board/visitor.ts';
import { nowOf, settingsOver } from '#desk/desk.ts';
import { markCheck } from '#desk/decisions/marks.ts';
import type { Marking } from '#desk/decisions/marks.ts';
import { storyRecord } from '#desk/stories/story-record.ts';
import { listChecks, peopleAt } from '#ledger/board/list-checks.ts';
import { readSettings } from '#ledger/settings.ts';
import { NO_FILTER, queryOf } from './check-filter.ts';
import { checkCard } from './check-card.ts';
import { checkRow } from './check-row.ts';

/** A note of a page; what is longer is cut. */
const FIELD_CHARACTERS = 2000;

/** A mark, a mark taken back, a note or a link to evidence, from any page. */
export function addMarkRoutes(web: Hono<BoardEnv>, options: BoardOptions): void {
  web.post('/checks/:id', async (context) => markOne(context, options));
}

type Asked = Pick<Marking, 'mark' | 'on' | 'note' | 'evidence' | 'assign'>;

async function markOne(context: Context<BoardEnv>, options: BoardOptions): Promise<Response> {
  const { desk } = options;
  const visitor = context.get('visitor');
  const refuse = (status: 400 | 403 | 404, says: string): Response | Promise<Response> =>
    context.req.header('x-part') === undefined
      ? context.html(notice('Not recorded', says, visitor), status)
      : context.text(says, status);
  const found = await findCheck(options, visitor, context.req.param('id') ?? '');
  if (found === undefined) return refuse(404, 'There is no such check, or its story was forgotten.');
  const people = await peopleAt(await sessionsOf(visitor, desk.ledger));
  const asked = askedIn(await context.req.parseBody(), [{ ...visitor.person, id: 'me' }, ...people], visitor.person);
  if (typeof asked === 'string') return refuse(400, asked);
  const { secondPair } = settingsOver(desk.config, await readSettings(found.session));
  if (secondPair && !visitor.known && asked.mark === 'confirmed')
    return refuse(403, 'Two people confirm here, and a name that was typed in is nobody in particular: sign in first.');
  const marking = { ...asked, check: found.check.id, by: visitor.person, at: nowOf(desk) };
  await desk.ledger.together(found.session.workspace, async (session) =>
    markCheck(desk, session, marking, `board ${randomUUID()}`),
  );
  return answer(context, options, found.check.id, found.check.story);
}

function askedIn(form: Readonly<Record<string, unknown>>, people: readonly Person[], me: Person): Asked | string {
  const word = (field: string): string => {
    const value = form[field];
    return typeof value === 'string' ? value.trim().slice(0, FIELD_CHARACTERS) : '';
  };
  const undo = word('action') === 'undo';
  const mark = MARKS.find((one) => one === word(undo ? 'mark' : 'action'));
  const [note, evidence] = [word('note'), word('evidence')];
  const [assign, day] = [word('assign'), word('day')];
  if (assign !== '') return assignedIn(assign, day, people, me);
  if (mark === undefined && note === '' && evidence === '') return 'Press a mark, or write a note.';
  if (evidence !== '' && !/^https?:\/\//i.test(evidence)) return 'The evidence must be a link that begins with http.';
  return {
    on: !undo,
    ...(mark === undefined ? {} : { mark }),
    ...(note === '' ? {} : { note }),
    ...(evidence === '' ? {} : { evidence }),
  };
}

function assignedIn(assign: string, day: string, people: readonly Person[], me: Person): Asked | string {
  if (assign === 'nobody') return { on: true, assign: null };
  const found = people.find(({ id }) => id === assign);
  if (found === undefined) return 'There is nobody of that name at this desk.';
  if (day !== '' && !isIsoDay(day)) return 'A day is written 2026-03-02.';
  const to = assign === 'me' ? me : { id: found.id, name: found.name };
  return { on: true, assign: day === '' ? { to } : { to, day } };
}

/** The part of the page that has changed, for the page's own script; the page itself for a browser without it. */
async function answer(context: Context<BoardEnv>, options: BoardOptions, id: string, story: string): Promise<Response> {
  const part = context.req.header('x-part');
  if (part === 'row') return context.html((await rowOf(context, options, id)).markup);
  if (part === 'card') return context.html((await cardOf(context, options, id)).markup);
  const from = URL.parse(context.req.header('referer') ?? '')?.pathname ?? '';
  const back = from.startsWith('/checks/') || from === '/' ? from : `/stories/${story}`;
  return context.redirect(`${back}#${back === '/' ? 'row' : 'check'}-${id}`, 303);
}

async function rowOf(context: Context<BoardEnv>, options: BoardOptions, id: string): Promise<Markup> {
  const { desk } = options;
  const visitor = context.get('visitor');
  const found = await findCheck(options, visitor, id);
  if (found === undefined) return html``;
  const query = { ...queryOf({ ...NO_FILTER, state: 'all' }, visitor, desk.clock(), 1), id };
  const [row] = (await listChecks([found.session], query)).checks;
  return row === undefined ? html`` : checkRow(row, visitor, desk.clock());
}

async function cardOf(context: Context<BoardEnv>, options: BoardOptions, id: string): Promise<Markup> {
  const found = await findCheck(options, context.get('visitor'), id);
  const record = found === undefined ? undefined : await storyRecord(found.session, found.story);
  const check = record?.checks.find((one) => one.id === id);
  if (record === undefined || check === undefined) return html``;
  const people = await peopleAt(await sessionsOf(context.get('visitor'), options.desk.ledger));
  return checkCard(record, check, context.get('visitor'), people);
}
