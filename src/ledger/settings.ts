import { z } from 'zod';
import type { Session } from './session.ts';

/** How a thread is kept; the words are render's. */
const FORMS = ['short', 'list', 'full'] as const;

const settingsSchema = z.object({
  reads: z.enum(['everything', 'mentions']).exactOptional(),
  mentionsOnly: z.array(z.string()).readonly().exactOptional(),
  digest: z.object({ hour: z.string(), zone: z.string(), channel: z.string() }).readonly().exactOptional(),
  thread: z.enum(FORMS).exactOptional(),
  channels: z.record(z.string(), z.enum(FORMS)).readonly().exactOptional(),
  secondPair: z.boolean().exactOptional(),
  forgetAfterDays: z.int().positive().exactOptional(),
});

/** What a workspace has set for itself; what is absent is as the newsroom's config says. */
export interface WorkspaceSettings {
  readonly reads?: 'everything' | 'mentions';
  /** Channels that are read only on mention. */
  readonly mentionsOnly?: readonly string[];
  /** "09:00", an IANA zone, and where it is posted. */
  readonly digest?: { readonly hour: string; readonly zone: string; readonly channel: string };
  readonly thread?: (typeof FORMS)[number];
  /** Channels that want their threads otherwise. */
  readonly channels?: Readonly<Record<string, (typeof FORMS)[number]>>;
  readonly secondPair?: boolean;
  readonly forgetAfterDays?: number;
}

export async function readSettings(session: Session): Promise<WorkspaceSettings> {
  const row = await session.db
    .selectFrom('workspace')
    .select('settings')
    .where('id', '=', session.workspace)
    .executeTakeFirst();
  return row === undefined ? {} : settingsSchema.parse(JSON.parse(row.settings));
}

export async function writeSettings(session: Session, settings: WorkspaceSettings): Promise<void> {
  const words = JSON.stringify(settings);
  await session.db
    .insertInto('workspace')
    .values({ id: session.workspace, settings: words, left_because: null })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ settings: words }))
    .execute();
}

/** The bot can't speak there any more, or (without a reason) can again. */
export async function markLeft(session: Session, channel: string | undefined, because: string | null): Promise<void> {
  if (channel === undefined) {
    await session.db
      .insertInto('workspace')
      .values({ id: session.workspace, left_because: because })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ left_because: because }))
      .execute();
    return;
  }
  await session.db
    .insertInto('channel')
    .values({ workspace: session.workspace, id: channel, left_because: because })
    .onConflict((conflict) => conflict.columns(['workspace', 'id']).doUpdateSet({ left_because: because }))
    .execute();
}

/** Why nothing can be said in a channel; undefined where there is no reason not to. */
export async function leftBecause(session: Session, channel: string): Promise<string | undefined> {
  const inChannel = await session.db
    .selectFrom('channel')
    .select('left_because')
    .where('workspace', '=', session.workspace)
    .where('id', '=', channel)
    .executeTakeFirst();
  const workspace = await session.db
    .selectFrom('workspace')
    .select('left_because')
    .where('id', '=', session.workspace)
    .executeTakeFirst();
  return inChannel?.left_because ?? workspace?.left_because ?? undefined;
}
