import { isIP } from 'node:net';
import { isPublicAddress } from './address.ts';

/** Who may be dialled. Ports 80 and 443 at public addresses; the newsroom's own hosts where the configuration names them. */
export interface Guard {
  /** A host named in the configuration: it may be private. */
  isOwn(host: string, port: string): boolean;
  allowsPort(host: string, port: string): boolean;
  /** For an address a host led to. */
  allowsAddress(host: string, port: string, address: string): boolean;
}

const PORTS = new Set(['80', '443']);

/** "cms.desk.example" opens the usual ports of that host, "cms.desk.example:8080" that port. */
export function buildGuard(ownHosts: readonly string[]): Guard {
  const own = new Set(ownHosts.map((host) => bareHost(host.trim().toLowerCase())));
  const isOwn = (host: string, port: string): boolean => {
    const name = bareHost(host.toLowerCase());
    return own.has(`${name}:${port}`) || (own.has(name) && PORTS.has(port));
  };
  return {
    isOwn,
    allowsPort: (host, port) => PORTS.has(port) || isOwn(host, port),
    allowsAddress: (host, port, address) => isOwn(host, port) || isPublicAddress(address),
  };
}

/** "[::1]" -> "::1"; "[::1]:80" -> "::1:80" */
export function bareHost(host: string): string {
  return host.replace(/^\[([^\]]*)\]/u, '$1').replace(/\.$/u, '');
}

export function isLiteral(host: string): boolean {
  return isIP(bareHost(host)) !== 0;
}
