import { refuse } from '#intake/refusal.ts';
import type { Refusal } from '#intake/refusal.ts';
import { bareHost, isLiteral } from './guard.ts';
import type { Guard } from './guard.ts';

export interface Target {
  readonly kind: 'target';
  readonly url: URL;
}

/** Names that never leave a machine or a network, whatever a resolver says. */
const LOCAL_NAMES = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|localdomain|home\.arpa)$/iu;

function portOf(url: URL): string {
  if (url.port !== '') return url.port;
  return url.protocol === 'https:' ? '443' : '80';
}

/** Checks a link before anything is dialled. URL has already read 0x7f.1, 2130706433 and ①②⑦ as the addresses they are. */
export function readTarget(link: string, guard: Guard, base?: string): Target | Refusal {
  if (!URL.canParse(link, base)) return refuse('bad-link', link);
  const url = new URL(link, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refuse('bad-link', link);
  if (url.username !== '' || url.password !== '') return refuse('bad-link', link, 'This one carries a user name.');
  const host = bareHost(url.hostname);
  const port = portOf(url);
  if (host === '') return refuse('bad-link', link);
  url.hash = '';
  if (guard.isOwn(host, port)) return { kind: 'target', url };
  if (isLiteral(host) && !guard.allowsAddress(host, port, host)) return refuse('private-address', link);
  if (LOCAL_NAMES.test(host)) return refuse('private-address', link);
  if (!isLiteral(host) && !host.includes('.')) return refuse('private-address', link);
  if (!guard.allowsPort(host, port)) return refuse('bad-link', link);
  return { kind: 'target', url };
}
