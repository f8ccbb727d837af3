import { getConnInfo } from '@hono/node-server/conninfo';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;
const LOCAL_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;
/** Written by proxies and tunnels. A browser on this machine sends none of them. */
const FORWARDED =
  /^(?:forwarded|via|x-forwarded.*|x-real-ip|x-client-ip|x-original.*|true-client-ip|cf-.*|x-cluster-client-ip|fly-.*|x-envoy-.*)$/;

/**
 * A browser on this very machine, with nothing between: a proxy beside us connects from loopback too. It is known by the
 * headers it adds, by the host it asks for, or by its old HTTP. A site that points its own name here is known by its host.
 */
export function isDirect(context: Context): boolean {
  if (!LOOPBACK.test(getConnInfo(context).remote.address ?? '')) return false;
  if (!LOCAL_HOST.test(context.req.header('host') ?? '')) return false;
  return !Object.keys(context.req.header()).some((name) => FORWARDED.test(name)) && !isOldHttp(context);
}

function isOldHttp({ env }: Context<{ Bindings: Partial<HttpBindings> }>): boolean {
  return env.incoming?.httpVersion === '1.0';
}

/** Who is slowed down after wrong words. */
export function addressOf(context: Context): string {
  return getConnInfo(context).remote.address ?? 'unknown';
}
