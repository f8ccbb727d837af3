import { lookup } from 'node:dns';
import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import type { Limits } from '#intake/limits.ts';
import { bareHost, isLiteral } from './guard.ts';
import type { Guard } from './guard.ts';

/** Every address of a host, as the system's resolver gives them. */
export type Resolve = (
  host: string,
  callback: (error: NodeJS.ErrnoException | null, answers: readonly LookupAddress[]) => void,
) => void;

class AddressRefused extends Error {
  readonly code = 'ADDRESS_REFUSED';
}

export const resolveBySystem: Resolve = (host, callback) => lookup(host, { all: true, order: 'verbatim' }, callback);

/**
 * Dials only what the guard allows, and asks three times: the literal in the link (Node looks no literal up), every answer
 * of the resolver (one private answer among public ones is a trap), and the address the socket reached.
 */
export function openGuardedAgent(guard: Guard, resolve: Resolve, limits: Limits): Agent {
  return new Agent({
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.wholeMs,
    keepAliveTimeout: 1_000,
    pipelining: 0,
    maxHeaderSize: 65_536,
    connect(options, callback) {
      const host = bareHost(options.hostname);
      const port = options.port === '' ? (options.protocol === 'https:' ? '443' : '80') : options.port;
      if (!guard.allowsPort(host, port)) return callback(new AddressRefused(`port ${port}`), null);
      if (isLiteral(host) && !guard.allowsAddress(host, port, host)) return callback(new AddressRefused(host), null);
      const dial = buildConnector({
        lookup: guardedLookup(guard, port, resolve),
        timeout: limits.connectMs,
        allowH2: false,
      });
      dial(options, (...result) => {
        const [error, socket] = result;
        if (error !== null) return callback(error, null);
        const peer = socket.remoteAddress;
        if (peer !== undefined && guard.allowsAddress(host, port, peer)) return callback(null, socket);
        socket.destroy();
        return callback(new AddressRefused(peer ?? 'unknown peer'), null);
      });
    },
  });
}

function guardedLookup(guard: Guard, port: string, resolve: Resolve): LookupFunction {
  return (host, options, callback) => {
    resolve(host, (error, answers) => {
      if (error !== null) return callback(error, '', 0);
      const [first] = answers;
      const refused = answers.find(({ address }) => !guard.allowsAddress(host, port, address));
      if (refused !== undefined) return callback(new AddressRefused(refused.address), '', 0);
      if (first === undefined) return callback(Object.assign(new Error(host), { code: 'ENOTFOUND' }), '', 0);
      if (options.all === true) return callback(null, [...answers]);
      return callback(null, first.address, first.family);
    });
  };
}
