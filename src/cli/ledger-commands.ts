import { findInLedger } from '#desk/questions/find.ts';
import { openStories } from '#desk/stories/listed-stories.ts';
import { buildOpenChecks } from '#render/answers/open-checks.ts';
import { renderTerminal } from '#render/platforms/terminal.ts';
import type { Reply } from '#render/reply.ts';
import { buildSearchResults } from '#render/answers/search-results.ts';
import type { Outcome } from './outcome.ts';
import { withLedger, workspacesAsked } from './with-ledger.ts';

/** `deskcheck open [PLATFORM:ID]`: the checks that are left. */
export async function runOpen(args: readonly string[]): Promise<Outcome> {
  return withLedger(async (ledger) => {
    const stories = [];
    for (const workspace of await workspacesAsked(ledger, args[0])) {
      stories.push(...(await openStories(ledger.in(workspace), {})));
    }
    return { code: 0, output: shown(buildOpenChecks(stories, { kind: 'all' })) };
  });
}

/** `deskcheck find WORDS`: claims and stories that have them. */
export async function runFind(args: readonly string[]): Promise<Outcome> {
  const words = args.join(' ').trim();
  if (words === '') return { code: 2, error: 'Give the words to look for: deskcheck find bakery fire' };
  return withLedger(async (ledger) => {
    const found = [];
    for (const workspace of await workspacesAsked(ledger, undefined)) {
      found.push(...(await findInLedger(ledger.in(workspace), words)));
    }
    return { code: 0, output: shown(buildSearchResults(words, found)) };
  });
}

function shown(reply: Reply): string {
  const terminal = { width: Math.min(process.stdout.columns ?? 80, 100), colour: false };
  return reply.messages.map((message) => renderTerminal(message, terminal)).join('\n');
}
