import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from '#intake/limits.ts';
import { fetchPage } from '#intake/web/fetch-page.ts';
import { buildGuard } from '#intake/web/guard.ts';
import type { Guard } from '#intake/web/guard.ts';
import { openGuardedAgent } from '#intake/web/guarded-agent.ts';
import type { Resolve } from '#intake/web/guarded-agent.ts';
import { openWebServer, resolveAs, sendHtml } from '../../support/web-server.ts';
import type { WebServer } from '../../support/web-server.ts';

/** What must never be reached: the same secret on both loopbacks, and on every port as far as the guard is concerned. */
let secret: WebServer;
let secret6: WebServer | undefined;
/** A site the configuration allows, which sends its readers on to the secret. */
let front: WebServer;

beforeAll(async () => {
  secret = await openWebServer((_, response) => sendHtml(response, 'SECRET'));
  secret6 = await openWebServer((_, response) => sendHtml(response, 'SECRET'), '::1').catch(() => undefined);
  front = await openWebServer((request, response) => {
    response.writeHead(302, { location: decodeURIComponent((request.url ?? '').slice(1)) });
    response.end();
  });
});

afterAll(async () => {
  await Promise.all([secret.close(), secret6?.close(), front.close()]);
});

const DNS: Readonly<Record<string, readonly string[]>> = {
  'site.test': ['127.0.0.1'],
  'loop.test': ['127.0.0.1'],
  'loop6.test': ['::1'],
  'mapped.test': ['::ffff:127.0.0.1'],
  'nat64.test': ['64:ff9b::7f00:1'],
  'sixtofour.test': ['2002:7f00:1::'],
  'teredo.test': ['2001:0:7f00:1::1'],
  'compatible.test': ['::7f00:1'],
  'beyond.test': ['4000::1'],
  'unique.test': ['fd00::1'],
  'linklocal.test': ['fe80::1'],
  'ten.test': ['10.1.2.3'],
  'cgnat.test': ['100.64.0.1'],
  'metadata.test': ['169.254.169.254'],
  'azure.test': ['168.63.129.16'],
  'mixed.test': ['93.184.216.34', '127.0.0.1'],
  'mixed6.test': ['2606:2800:220:1::1', '::1'],
  'zero.test': ['0.0.0.0'],
  'broadcast.test': ['255.255.255.255'],
  'multicast.test': ['224.0.0.1'],
};

/** Every port is open here, so that it is the address that refuses; the frontsite is the newsroom's own. */
function guardForTests(): Guard {
  return { ...buildGuard([`site.test:${front.port}`]), allowsPort: () => true };
}

async function fetchGuarded(link: string, resolve: Resolve = resolveAs(DNS)) {
  const guard = guardForTests();
  const limits = { ...LIMITS, connectMs: 1_500, wholeMs: 3_000 };
  const agent = openGuardedAgent(guard, resolve, limits);
  try {
    return await fetchPage(link, { agent, guard, limits, userAgent: 'Deskcheck test' });
  } finally {
    await agent.destroy();
  }
}

const LITERALS = [
  '127.0.0.1',
  '127.1',
  '127.0.1',
  '2130706433',
  '0x7f000001',
  '0x7f.0.0.1',
  '0x7f.1',
  '0177.0.0.1',
  '017700000001',
  '127.0.0.1.',
  '127.255.255.254',
  '１２７.０.０.１',
  '①②⑦.⓪.⓪.①',
  '127。0。0。1',
  '%31%32%37.0.0.1',
  '0',
  '0.0.0.0',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '100.100.100.200',
  '168.63.129.16',
  '192.0.0.1',
  '192.0.2.1',
  '198.18.0.1',
  '192.88.99.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '[::1]',
  '[::]',
  '[0:0:0:0:0:0:0:1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[0:0:0:0:0:ffff:127.0.0.1]',
  '[::127.0.0.1]',
  '[::7f00:1]',
  '[64:ff9b::127.0.0.1]',
  '[64:ff9b:1::7f00:1]',
  '[2002:7f00:1::]',
  '[2001:0:7f00:1::1]',
  '[2001:db8::1]',
  '[4000::1]',
  '[fc00::1]',
  '[fd12:3456::1]',
  '[fe80::1]',
  '[fec0::1]',
  '[ff02::1]',
  '[100::1]',
];

const NAMES = [
  'localhost',
  'LOCALHOST',
  'localhost.',
  'a.localhost',
  'printer.local',
  'wiki.internal',
  'intranet',
  'nas.lan',
  'router.home.arpa',
];

describe('no private address is reached', () => {
  test.each([...LITERALS, ...NAMES])('by the host %s', async (host) => {
    const before = secret.hits() + (secret6?.hits() ?? 0);
    const port = host.startsWith('[') ? (secret6?.port ?? secret.port) : secret.port;
    for (const link of [`http://${host}:${port}/`, `http://${host}/`, `https://${host}/`]) {
      expect(await fetchGuarded(link)).toMatchObject({ kind: 'refused', reason: 'private-address' });
    }
    expect(secret.hits() + (secret6?.hits() ?? 0)).toBe(before);
  });

  test.each(Object.keys(DNS).filter((name) => name !== 'site.test'))('by the name %s', async (name) => {
    const before = secret.hits() + (secret6?.hits() ?? 0);
    expect(await fetchGuarded(`http://${name}:${secret.port}/`)).toMatchObject({
      kind: 'refused',
      reason: 'private-address',
    });
    expect(secret.hits() + (secret6?.hits() ?? 0)).toBe(before);
  });

  test.each([
    'http://127.0.0.1:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    'http://2130706433:PORT/',
    '//127.0.0.1:PORT/',
    'http://loop.test:PORT/',
    'http://localhost:PORT/',
    'http://site.test:PORT/', // the newsroom's own host on a port that is not named
  ])('by a redirect to %s', async (location) => {
    const before = secret.hits();
    const link = `${front.origin}/${encodeURIComponent(location.replace('PORT', String(secret.port)))}`;
    expect(await fetchGuarded(link)).toMatchObject({ kind: 'refused', reason: 'private-address', url: link });
    expect(secret.hits()).toBe(before);
  });

  test.each([
    ['file:///etc/passwd'],
    ['ftp://127.0.0.1/'],
    ['gopher://127.0.0.1:70/'],
    ['data:text/html,hello'],
    ['javascript:alert(1)'],
    ['http://'],
    ['http:///'],
    ['http://user@127.0.0.1:PORT/'],
    ['http://example.com:80@127.0.0.1:PORT/'],
    ['http://user:word@loop.test:PORT/'],
  ])('by %s, linked or redirected to', async (spelling) => {
    const link = spelling.replace('PORT', String(secret.port));
    const before = secret.hits();
    expect(await fetchGuarded(link)).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(/^(?:bad-link|private-address)$/u),
    });
    const redirected = await fetchGuarded(`${front.origin}/${encodeURIComponent(link)}`);
    expect(redirected.kind === 'refused' || redirected.finalUrl.startsWith(front.origin)).toBe(true);
    expect(secret.hits()).toBe(before);
  });

  test('by a name whose answer changes between two calls', async () => {
    // 127.0.0.2 plays the public address: nothing listens there.
    const guard: Guard = {
      ...guardForTests(),
      allowsAddress: (host, port, address) =>
        address === '127.0.0.2' || guardForTests().allowsAddress(host, port, address),
    };
    let asked = 0;
    const rebinding: Resolve = (_, callback) => {
      asked += 1;
      callback(null, [{ address: asked === 1 ? '127.0.0.2' : '127.0.0.1', family: 4 }]);
    };
    const agent = openGuardedAgent(guard, rebinding, LIMITS);
    const reasons: string[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const outcome = await fetchPage(`http://rebind.test:${secret.port}/`, {
        agent,
        guard,
        limits: LIMITS,
        userAgent: 'x',
      });
      reasons.push(outcome.kind === 'refused' ? outcome.reason : outcome.kind);
    }
    await agent.destroy();
    expect(reasons).toEqual(['unreachable', 'private-address', 'private-address']);
  });

  test('when only the socket tells: the peer is asked too', async () => {
    // A guard that has been fooled about every name and literal, and only sees the truth at the socket.
    let checks = 0;
    const fooled: Guard = { ...guardForTests(), allowsAddress: () => (checks += 1) < 2 };
    const limits = { ...LIMITS, wholeMs: 3_000 };
    const agent = openGuardedAgent(fooled, resolveAs(DNS), limits);
    const before = secret.hits();
    const outcome = await fetchPage(`http://loop.test:${secret.port}/`, {
      agent,
      guard: fooled,
      limits,
      userAgent: 'x',
    });
    await agent.destroy();
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'private-address' });
    expect(secret.hits()).toBe(before);
  });
});

describe('odd ports', () => {
  test.each(['http://example.com:22/', 'http://example.com:8080/', 'https://example.com:6379/'])(
    '%s is not opened',
    async (link) => {
      const guard = buildGuard([]);
      const agent = openGuardedAgent(guard, resolveAs({ 'example.com': ['93.184.216.34'] }), LIMITS);
      const outcome = await fetchPage(link, { agent, guard, limits: LIMITS, userAgent: 'x' });
      await agent.destroy();
      expect(outcome).toMatchObject({ kind: 'refused', reason: 'bad-link' });
    },
  );
});

describe("the newsroom's own host", () => {
  test('is read when the configuration names it and its port', async () => {
    const cms = await openWebServer((_, response) => sendHtml(response, 'DRAFT'));
    const guard = buildGuard([`127.0.0.1:${cms.port}`]);
    const agent = openGuardedAgent(guard, resolveAs({}), LIMITS);
    const outcome = await fetchPage(`http://127.0.0.1:${cms.port}/`, { agent, guard, limits: LIMITS, userAgent: 'x' });
    const other = await fetchPage(`http://127.0.0.1:${secret.port}/`, { agent, guard, limits: LIMITS, userAgent: 'x' });
    await agent.destroy();
    await cms.close();
    expect(outcome).toMatchObject({ kind: 'fetched', type: 'html' });
    expect(other).toMatchObject({ kind: 'refused', reason: 'private-address' });
  });
});
