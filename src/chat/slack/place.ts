import type { Place } from '#chat/adapter.ts';

/** Who we are in the workspace that a delivery is for. */
export interface Self {
  readonly workspace: string;
  readonly botUser: string;
  readonly bot: string;
  /** "https://news.slack.com/", for links to messages. */
  readonly url: string;
}

export function placeOf(self: Self, channel: string, thread: string): Place {
  return { platform: 'slack', workspace: self.workspace, channel, thread };
}

/** Slack's clock is its message ids: seconds and a counter. "1700000000.000100" -> 2023-11-14T22:13:20.000Z. */
export function isoOf(ts: string): string {
  const seconds = Number.parseFloat(ts);
  return new Date(seconds < 1e11 ? Math.trunc(seconds * 1000) : 0).toISOString();
}

/** The address of a message, as "Copy link" gives it. */
export function permalinkOf(self: Self, channel: string, ts: string, thread: string): string | undefined {
  if (self.url === '') return undefined;
  const link = `${self.url}archives/${channel}/p${ts.replace('.', '')}`;
  return thread === '' || thread === ts ? link : `${link}?thread_ts=${thread}&cid=${channel}`;
}
