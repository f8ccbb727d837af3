import { isJson } from './discord-world.ts';
import type { Json, World } from './discord-world.ts';

export interface Answer {
  readonly status: number;
  readonly json?: unknown;
}

export interface RouteContext {
  readonly world: World;
  readonly problems: string[];
  /** Flags of the application: which privileged intents are on. */
  readonly flags: () => number;
  readonly gatewayUrl: () => string;
  readonly readsContent: () => boolean;
  readonly tell: (type: string, body: (content: boolean) => Json, guild: string | undefined) => void;
}

/** One call of the app. */
export interface Call {
  readonly params: readonly string[];
  readonly body: Json;
  readonly bodies: readonly Json[];
  readonly query: URLSearchParams;
  readonly context: RouteContext;
}

export type Route = (call: Call) => Answer;

export const ok = (json: unknown): Answer => ({ status: 200, json });
export const refused = (status: number, code: number, message: string): Answer => ({ status, json: { code, message } });

/** What breaks a documented limit is refused, and written down. */
export function invalid(call: Call, what: string, problems: readonly string[]): Answer | undefined {
  if (problems.length === 0) return undefined;
  call.context.problems.push(...problems.map((problem) => `${what}: ${problem}`));
  return refused(400, 50_035, `Invalid Form Body: ${problems.join('; ')}`);
}

/** Discord gives an id to every component that came without. */
export function numbered(components: unknown): unknown[] {
  const all = Array.isArray(components) ? components.filter(isJson) : [];
  const used = new Set(all.map((one) => one['id']));
  let next = 1;
  return all.map((one) => {
    if (one['id'] !== undefined) return one;
    while (used.has(next)) next += 1;
    used.add(next);
    return { ...one, id: next };
  });
}
