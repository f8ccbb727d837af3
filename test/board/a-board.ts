import { openBoard } from '#board/open-board.ts';
import type { Board } from '#board/open-board.ts';
import type { BoardOptions } from '#board/board-options.ts';
import type { Person } from '#chat/adapter.ts';
import { createWeb } from '#chat/web.ts';
import { read } from '#core/read.ts';
import type { Desk } from '#desk/desk.ts';
import { openDesk } from '#desk/open-desk.ts';
import { openLedger } from '#ledger/open-ledger.ts';
import type { Ledger } from '#ledger/open-ledger.ts';
import { plainIntake } from '../desk/plain-intake.ts';
import { openDataDirs } from '../ledger/new-data-dir.ts';

export const STORY = `Twelve hurt in ferry <b>fire</b> & panic

HALDEN (Coast Press) — Twelve people were hurt when a ferry burned on the lake on Monday, the coast guard said.

Captain Nils Berg said that nobody had locked the doors. “I opened every one of them,” he said. <script>alert(1)</script>`;

export interface Rig {
  readonly desk: Desk;
  readonly ledger: Ledger;
  readonly base: string;
  /** Another board on the same desk. */
  open(options: Partial<BoardOptions>): Promise<string>;
  close(): Promise<void>;
}

/** A desk at work with its board, on loopback. */
export async function openRig(config: Partial<Desk['config']> = {}, tell?: Desk['tell']): Promise<Rig> {
  const dirs = await openDataDirs();
  const ledger = await openLedger({ dataDir: dirs.make() });
  const web = createWeb(() => new Date());
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const desk: Desk = {
    ledger,
    adapters: [web],
    intake: plainIntake,
    read: (article) => read(article),
    config: { reads: 'everything', secondPair: false, ...config },
    clock: () => new Date(),
    log: silent,
    ...(tell === undefined ? {} : { tell }),
  };
  const open = openDesk(desk);
  await open.start();
  const boards: Board[] = [];
  const openOne = async (options: Partial<BoardOptions>): Promise<string> => {
    const submit = async (text: string, by: Person, workspace: string): Promise<string> =>
      web.submit(text, by, workspace);
    const board = await openBoard({ desk, submit, host: '127.0.0.1', port: 0, ...options });
    boards.push(board);
    return `http://127.0.0.1:${board.port}`;
  };
  return {
    desk,
    ledger,
    base: await openOne({}),
    open: openOne,
    close: async () => {
      await open.stop();
      for (const board of boards) await board.close();
      await ledger.close();
      dirs.remove();
    },
  };
}

/** A browser in words: it keeps its cookies and sends the word of its forms. */
export interface Browser {
  get(path: string, headers?: Record<string, string>): Promise<{ status: number; html: string; to: string }>;
  post(
    path: string,
    fields: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<{ status: number; html: string; to: string }>;
}

export function openBrowser(base: string): Browser {
  const cookies = new Map<string, string>();
  let csrf = '';
  const ask = async (path: string, init: RequestInit): Promise<{ status: number; html: string; to: string }> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, ...(init.headers as Record<string, string> | undefined) };
    const answer = await fetch(new URL(path, base), { ...init, redirect: 'manual', headers });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const html = await answer.text();
    csrf = /data-csrf="([^"]+)"/.exec(html)?.[1] ?? csrf;
    return { status: answer.status, html, to: answer.headers.get('location') ?? '' };
  };
  return {
    get: async (path, headers = {}) => ask(path, { headers }),
    post: async (path, fields, headers = {}) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams({ csrf, ...fields }).toString(),
      }),
  };
}

/** Pastes a story and waits until it is read: its address. */
export async function pasteInto(browser: Browser, text: string = STORY): Promise<string> {
  await browser.get('/stories');
  let { status, to } = await browser.post('/stories', { text: text.replaceAll('\n', '\r\n') });
  if (status !== 303) throw new Error(`the paste was answered ${status}`);
  for (;;) {
    const page = await browser.get(to);
    if (page.status === 303) return page.to;
    if (page.status !== 200) throw new Error(`the pasted story is ${page.status}: ${page.html}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
