import { PLATFORMS } from '#chat/adapter.ts';
import type { ChatAdapter, Place } from '#chat/adapter.ts';
import type { Article } from '#core/article.ts';
import type { Report } from '#core/report.ts';
import type { OpenIntake } from '#intake/intake.ts';
import type { Ledger } from '#ledger/open-ledger.ts';
import type { WorkspaceId } from '#ledger/session.ts';
import type { WorkspaceSettings } from '#ledger/settings.ts';

/** How the newsroom that runs this wants it; a workspace can set its own over it. */
export interface DeskConfig {
  readonly reads: 'everything' | 'mentions';
  /** "Confirmed" needs a second person. */
  readonly secondPair: boolean;
  readonly forgetAfterDays?: number;
  /** "09:00" and an IANA zone, for workspaces that have set none; posted where the newest story was. */
  readonly digest?: { readonly hour: string; readonly zone: string };
}

/** Structured, and never with the words of a story or a person. */
interface Log {
  info(what: object, says: string): void;
  warn(what: object, says: string): void;
  error(what: object, says: string): void;
}

/** What the use cases work with. */
export interface Desk {
  readonly ledger: Ledger;
  readonly adapters: readonly ChatAdapter[];
  readonly intake: Pick<OpenIntake, 'takeIn' | 'takeInFile'>;
  /** core's `read`, with the newsroom's own facts where it has some. Undefined: it took too long. */
  readonly read: (article: Article) => Promise<Report | undefined> | Report;
  readonly config: DeskConfig;
  readonly clock: () => Date;
  /** Sends JSON to a webhook; the status it answered with, or why not. Absent: webhooks are not told. */
  readonly tell?: (url: string, body: string, headers: Readonly<Record<string, string>>) => Promise<number | string>;
  readonly log: Log;
}

export function nowOf(desk: Desk): string {
  return desk.clock().toISOString();
}

export function workspaceOf(place: Place): WorkspaceId {
  return `${place.platform}:${place.workspace}`;
}

/** The place in the adapter's terms; undefined for a workspace of a platform that this release does not know. */
export function placeOf(
  workspace: WorkspaceId,
  where: { readonly channel: string; readonly thread: string },
): Place | undefined {
  const colon = workspace.indexOf(':');
  const platform = PLATFORMS.find((one) => one === workspace.slice(0, colon));
  const { channel, thread } = where;
  return platform === undefined ? undefined : { platform, workspace: workspace.slice(colon + 1), channel, thread };
}

/** A session's workspace id comes from a job as plain words. */
export function workspaceFrom(words: string | undefined): WorkspaceId {
  const [platform = '', ...rest] = (words ?? '').split(':');
  return `${platform}:${rest.join(':')}`;
}

/** What holds for a workspace: its own settings over the newsroom's. */
export function settingsOver(
  config: DeskConfig,
  settings: WorkspaceSettings,
): Omit<DeskConfig, 'digest'> & WorkspaceSettings {
  const { digest: _, ...rest } = config;
  return { ...rest, ...settings };
}
