/** Slack takes about one message a second in a channel; more is answered with 429. */
export const SLACK_GAP_MS = 1000;

export interface Pace {
  /** Books the next turn of `channel` and says how long to wait for it; undefined, and nothing booked, when that is longer than `atMostMs`. */
  book(channel: string, nowMs: number, atMostMs: number): { readonly waitMs: number } | { readonly laterMs: number };
  /** The platform said: nothing more in this channel for `forMs`. */
  hold(channel: string, nowMs: number, forMs: number): void;
}

/** Turns in a channel are at least `gapMs` apart. Channels whose last turn is past are forgotten. */
export function openPace(gapMs: number): Pace {
  const nextAt = new Map<string, number>();
  return {
    book(channel, nowMs, atMostMs) {
      if (nextAt.size > 5000) for (const [key, at] of nextAt) if (at < nowMs) nextAt.delete(key);
      const turn = Math.max(nowMs, nextAt.get(channel) ?? 0);
      const waitMs = turn - nowMs;
      if (waitMs > atMostMs) return { laterMs: waitMs };
      nextAt.set(channel, turn + gapMs);
      return { waitMs };
    },
    hold(channel, nowMs, forMs) {
      nextAt.set(channel, Math.max(nextAt.get(channel) ?? 0, nowMs + forMs));
    },
  };
}
