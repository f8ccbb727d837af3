import { readChecks } from '#ledger/checks.ts';
import { decide, decisionsOn } from '#ledger/decisions.ts';
import type { Session } from '#ledger/session.ts';
import { readSettings } from '#ledger/settings.ts';
import { foldName } from './claim-cards.ts';
import { settingsOver } from '#desk/desk.ts';
import type { Desk } from '#desk/desk.ts';

/** The same story pasted again: what was decided on a claim is carried over where its words are the same, and only there. */
export async function carryDecisions(
  desk: Desk,
  session: Session,
  story: string,
  sameAs: string | undefined,
  event: string,
): Promise<void> {
  if (sameAs === undefined) return;
  const earlier = await readChecks(session, { story: sameAs });
  const { secondPair } = settingsOver(desk.config, await readSettings(session));
  for (const check of await readChecks(session, { story })) {
    const same = earlier.find((one) => foldName(one.words) === foldName(check.words) && one.status !== 'open');
    if (same === undefined || (await decisionsOn(session, check.id)).length > 0) continue;
    for (const decision of await decisionsOn(session, same.id)) {
      await decide(session, check.id, { ...decision, carriedFrom: same.id }, event, secondPair);
    }
  }
}
