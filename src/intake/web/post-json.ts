import { fetch } from 'undici';
import { LIMITS } from '#intake/limits.ts';
import { buildGuard } from './guard.ts';
import { openGuardedAgent, resolveBySystem } from './guarded-agent.ts';
import { readTarget } from './target.ts';

/** Sends JSON to an address somebody gave, under the same guard as the pages that are fetched. */
export interface OpenPoster {
  /** The status it answered with, or why it could not be sent there. Follows no redirect. */
  readonly send: (url: string, body: string, headers: Readonly<Record<string, string>>) => Promise<number | string>;
  close(): Promise<void>;
}

export function openPoster(options: {
  readonly allowPrivateHosts: readonly string[];
  readonly userAgent: string;
}): OpenPoster {
  const guard = buildGuard(options.allowPrivateHosts);
  const agent = openGuardedAgent(guard, resolveBySystem, LIMITS);
  return {
    send: async (url, body, headers) => {
      const target = readTarget(url, guard);
      if (target.kind === 'refused') return target.reason;
      try {
        const answer = await fetch(target.url, {
          method: 'POST',
          body,
          dispatcher: agent,
          redirect: 'manual',
          signal: AbortSignal.timeout(LIMITS.wholeMs),
          headers: { ...headers, 'content-type': 'application/json', 'user-agent': options.userAgent },
        });
        await answer.body?.cancel();
        return answer.status;
      } catch (error) {
        return error instanceof Error ? error.name : 'unreachable';
      }
    },
    close: async () => agent.close(),
  };
}
