/** Wrong words cost time: after a few, each doubles the wait. */
export interface SlowDown {
  /** Seconds that are left to wait; 0 when a try is welcome. */
  waits(who: string): number;
  wrong(who: string): void;
  right(who: string): void;
}

/** A slip of the hand costs nothing. */
const FREE_TRIES = 3;
/** Twelve tries an hour guess no word, and nobody is locked out for good. */
const LONGEST_WAIT_S = 300;
/** Addresses kept in memory. */
const REMEMBERED_MAX = 10_000;

export function openSlowDown(now: () => number): SlowDown {
  const tries = new Map<string, { count: number; until: number }>();
  return {
    waits: (who) => Math.max(0, Math.ceil(((tries.get(who)?.until ?? 0) - now()) / 1000)),
    wrong: (who) => {
      const count = (tries.get(who)?.count ?? 0) + 1;
      const seconds = count < FREE_TRIES ? 0 : Math.min(2 ** (count - FREE_TRIES + 1), LONGEST_WAIT_S);
      // Moved to the end: the oldest is forgotten first.
      tries.delete(who);
      tries.set(who, { count, until: now() + seconds * 1000 });
      const [oldest] = tries.keys();
      if (tries.size > REMEMBERED_MAX && oldest !== undefined) tries.delete(oldest);
    },
    right: (who) => void tries.delete(who),
  };
}
