/** Slack takes about one message a second in a channel; more is answered with 429. */
export const SLACK_GAP_MS = 1000;

export interface Pace {
  /** Books the next turn of `lane` and says how long to wait for it; undefined, and nothing booked, when that is longer than `atMostMs`. */
  book(lane: string, nowMs: number, atMostMs: number): { readonly waitMs: number } | { readonly laterMs: number };
  /** The platform said: nothing more in this lane for `forMs`. */
  hold(lane: string, nowMs: number, forMs: number): void;
}

/** Turns in a lane are at least `gapMs` apart. Lanes whose last turn is past are forgotten. */
export function openPace(gapMs: number): Pace {
  const nextAt = new Map<string, number>();
  return {
    book(lane, nowMs, atMostMs) {
      if (nextAt.size > 5000) for (const [key, at] of nextAt) if (at < nowMs) nextAt.delete(key);
      const turn = Math.max(nowMs, nextAt.get(lane) ?? 0);
      const waitMs = turn - nowMs;
      if (waitMs > atMostMs) return { laterMs: waitMs };
      nextAt.set(lane, turn + gapMs);
      return { waitMs };
    },
    hold(lane, nowMs, forMs) {
      nextAt.set(lane, Math.max(nextAt.get(lane) ?? 0, nowMs + forMs));
    },
  };
}
