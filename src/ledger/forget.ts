import type { Session } from './session.ts';

/** Forgets a story's words: text, claims, titles, notes, copies, posts. That it was there, and who decided what when, stays. */
export async function forgetStory(session: Session, story: string, now: string): Promise<void> {
  const { db, workspace } = session;
  const filed = await db
    .updateTable('story')
    .set({ forgotten: now, prints: [], permalink: null, heading: null, outlet: null })
    .where('id', '=', story)
    .where('workspace', '=', workspace)
    .returning('id')
    .executeTakeFirst();
  if (filed === undefined) return;
  await db
    .updateTable('reading')
    .set({ report: null, copy: null, earlier: null, words: [] })
    .where('story', '=', story)
    .execute();
  await db.deleteFrom('claim').where('story', '=', story).execute();
  await db
    .updateTable('note')
    .set({ body: null })
    .where('check_id', 'in', db.selectFrom('check').select('id').where('story', '=', story))
    .execute();
  await db.updateTable('check').set({ body: null, print: '', words: [] }).where('story', '=', story).execute();
  await db
    .updateTable('post')
    .set({ body: null })
    .where('owner', '=', story)
    .where((row) => row.or([row('removing', '=', true), row('shown', '=', row.ref('wanted'))]))
    .execute();
}

/** Forgets what was pasted before a moment; everything when there is none. The number of stories forgotten. */
export async function forgetBefore(session: Session, before: string | undefined, now: string): Promise<number> {
  let query = session.db
    .selectFrom('story')
    .select('id')
    .where('workspace', '=', session.workspace)
    .where('forgotten', 'is', null);
  if (before !== undefined) query = query.where('at', '<', new Date(before));
  const stories = await query.execute();
  for (const story of stories) await forgetStory(session, story.id, now);
  return stories.length;
}
