import type { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { pulsesOf } from '#ledger/board/pulse.ts';
import type { Ledger } from '#ledger/open-ledger.ts';
import type { BoardOptions } from './board-options.ts';
import { sessionsOf } from './visitor.ts';
import type { BoardEnv } from './visitor.ts';

/** A page shows what a colleague did within a second. */
const LOOK_EVERY_MS = 700;
/** Some proxies close a connection that is silent for half a minute. */
const SAY_SOMETHING_MS = 20_000;

/** Tells open pages that something has happened. One look at the ledger serves all of them, however many there are. */
export interface Live {
  /** Resolves when something in the workspaces has changed since `seen`, with what is newest now; undefined at the end. */
  next(workspaces: readonly string[], seen: string | undefined, signal: AbortSignal): Promise<string | undefined>;
  close(): void;
}

interface Waiting {
  readonly workspaces: readonly string[];
  readonly seen: string | undefined;
  readonly tell: (pulse: string | undefined) => void;
}

export function openLive(ledger: Ledger, onError: (error: unknown) => void): Live {
  const waiting = new Set<Waiting>();
  let looking = false;
  let closed = false;
  const look = async (): Promise<void> => {
    const asked = [...waiting];
    const pulses = await pulsesOf(ledger.db, [...new Set(asked.flatMap((one) => one.workspaces))]);
    for (const one of asked) {
      const pulse = one.workspaces.map((workspace) => pulses.get(workspace) ?? '').join('|');
      if (pulse !== one.seen) one.tell(pulse);
    }
  };
  const timer = setInterval(() => {
    if (looking || waiting.size === 0) return;
    looking = true;
    look()
      .catch(onError)
      .finally(() => {
        looking = false;
      });
  }, LOOK_EVERY_MS);
  timer.unref();
  return {
    next: async (workspaces, seen, signal) =>
      new Promise((resolve) => {
        const stop = (): void => one.tell(undefined);
        const one: Waiting = {
          workspaces,
          seen,
          tell: (pulse) => {
            waiting.delete(one);
            signal.removeEventListener('abort', stop);
            resolve(pulse);
          },
        };
        if (closed || signal.aborted) return resolve(undefined);
        waiting.add(one);
        signal.addEventListener('abort', stop, { once: true });
      }),
    close: () => {
      closed = true;
      clearInterval(timer);
      for (const one of waiting) one.tell(undefined);
    },
  };
}

/** Server-sent events: "changed" whenever a page of this visitor may show something else now. */
export function addLiveRoute(web: Hono<BoardEnv>, { desk }: BoardOptions, live: Live): void {
  web.get('/live', async (context) => {
    const sessions = await sessionsOf(context.get('visitor'), desk.ledger);
    const workspaces = sessions.map((session) => session.workspace);
    return streamSSE(context, async (stream) => {
      const gone = new AbortController();
      stream.onAbort(() => gone.abort());
      const breath = setInterval(() => void stream.write(': \n\n'), SAY_SOMETHING_MS);
      try {
        let seen = context.req.header('last-event-id');
        for (;;) {
          const pulse = await live.next(workspaces, seen, gone.signal);
          if (pulse === undefined) return;
          // The first look only says where things stand, unless the browser comes back after a break.
          await stream.writeSSE({ event: seen === undefined ? 'ready' : 'changed', data: '', id: pulse });
          seen = pulse;
        }
      } finally {
        clearInterval(breath);
      }
    });
  });
}
