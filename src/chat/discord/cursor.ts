import { z } from 'zod';
import type { Memos } from './memos.ts';
import { isAfter, msOf, snowflakeAt } from './place.ts';

/**
 * How far a workspace has been read: every message up to there is stored. The gateway tells nothing twice after a crash;
 * what came later is asked for.
 */
export interface Cursor {
  /** Keeps the reach where it is until released, and says where that is; undefined where we have never been. */
  hold(workspace: string): Promise<string | undefined>;
  release(workspace: string): void;
  /** A message has come and is not stored yet. */
  begin(workspace: string, id: string): void;
  done(workspace: string, id: string): void;
  /** Writes down what is not written yet. */
  save(): Promise<void>;
}

/** A crash asks for no more than this again; what is asked for twice is stored once. */
const WRITE_EVERY_MS = 1000;
const kept = z.string().regex(/^\d+$/);

interface Reach {
  /** Nothing is written before what was written earlier is known. */
  readonly loaded: Promise<void>;
  ready: boolean;
  holds: number;
  newest: string;
  written: string | undefined;
  readonly underway: Set<string>;
}

export function openCursor(memos: Memos, onError: (error: unknown) => void): Cursor {
  const reaches = new Map<string, Reach>();
  let timer: NodeJS.Timeout | undefined;

  function reachOf(workspace: string): Reach {
    const known = reaches.get(workspace);
    if (known !== undefined) return known;
    const load = async (): Promise<void> => {
      reach.written = kept.safeParse(await memos.read(workspace)).data;
      reach.ready = true;
    };
    const loaded = Promise.resolve().then(load);
    const reach: Reach = { loaded, ready: false, holds: 0, newest: '0', written: undefined, underway: new Set() };
    loaded.catch(onError);
    reaches.set(workspace, reach);
    return reach;
  }
  async function save(): Promise<void> {
    timer = undefined;
    for (const [workspace, reach] of reaches) {
      const safe = safeOf(reach);
      if (!reach.ready || reach.holds > 0 || !isAfter(safe, reach.written ?? '0')) continue;
      await memos.keep(workspace, safe);
      reach.written = safe;
    }
  }
  return {
    async hold(workspace) {
      const reach = reachOf(workspace);
      reach.holds += 1;
      const now = reach.ready ? safeOf(reach) : '0';
      await reach.loaded;
      return isAfter(now, reach.written ?? '0') ? now : reach.written;
    },
    release: (workspace) => void (reachOf(workspace).holds -= 1),
    begin: (workspace, id) => void reachOf(workspace).underway.add(id),
    done(workspace, id) {
      const reach = reachOf(workspace);
      reach.underway.delete(id);
      if (isAfter(id, reach.newest)) reach.newest = id;
      timer ??= setTimeout(() => void save().catch(onError), WRITE_EVERY_MS).unref();
    },
    async save() {
      clearTimeout(timer);
      await save();
    },
  };
}

/** Just before the oldest that is not stored yet. */
function safeOf({ underway, newest }: Reach): string {
  let safe = newest;
  for (const id of underway) if (!isAfter(id, safe)) safe = snowflakeAt(msOf(id) - 1);
  return safe;
}
