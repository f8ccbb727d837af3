import ipaddr from 'ipaddr.js';

/** Public by their range, and yet inside somebody's cloud: Azure's host, and relays to IPv4 from IPv6. */
const INSIDE: readonly (readonly [string, number])[] = [
  ['168.63.129.16', 32],
  ['192.88.99.0', 24],
];
/** The only IPv6 that is given out to the public: ipaddr.js counts 4000::1 and ::7f00:1 as public too. */
const GLOBAL_IPV6 = '2000::';

/** Whether a literal address may be dialled: public, unicast, and not IPv4 in disguise. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address); // unwraps ::ffff:10.0.0.1
  if (parsed.range() !== 'unicast') return false;
  if (parsed.kind() === 'ipv6') return parsed.match(ipaddr.parse(GLOBAL_IPV6), 3);
  return !INSIDE.some(([inside, bits]) => parsed.match(ipaddr.parse(inside), bits));
}
