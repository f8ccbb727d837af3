import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openIntake } from '#intake/intake.ts';
import type { OpenIntake } from '#intake/intake.ts';
import { hostileHandler } from '../support/hostile-pages.ts';
import { openWebServer } from '../support/web-server.ts';
import type { WebServer } from '../support/web-server.ts';

let site: WebServer;
let intake: OpenIntake;

beforeAll(async () => {
  site = await openWebServer(hostileHandler);
  intake = openIntake({
    ...site.intakeOptions,
    limits: { connectMs: 1_000, headersMs: 1_000, wholeMs: 2_500, parseMs: 6_000, parseMegabytes: 192 },
  });
});

afterAll(async () => {
  await intake.close();
  await site.close();
});

describe('a hostile page ends with its plain sentence, and the next page is read', () => {
  test.each([
    ['/gzip-bomb', ['too-large']],
    ['/gzip-in-gzip', ['too-large', 'unreachable']],
    ['/slow-drip', ['timed-out']],
    ['/header-stall', ['timed-out']],
    ['/half-header', ['timed-out']],
    ['/endless-redirect', ['too-many-redirects']],
    ['/growing-redirect', ['too-many-redirects']],
    ['/ten-megabytes', ['too-large']],
    ['/ten-megabytes-unannounced', ['too-large']],
    ['/nested-divs', ['unreadable']],
    ['/nested-tables', ['unreadable']],
    ['/nested-spans', ['unreadable']],
    ['/nested-svg', ['unreadable', 'not-an-article']],
    ['/million-attributes', ['unreadable', 'not-an-article']],
    ['/million-elements', ['unreadable', 'not-an-article']],
    ['/endless-style', ['unreadable', 'not-an-article']],
    ['/deep-json', ['unreadable', 'not-an-article']],
    ['/cut-connection', ['unreachable']],
    ['/picture', ['wrong-type']],
    ['/gone', ['http-error']],
    ['/empty', ['not-an-article']],
    ['/broken-pdf', ['unreadable']],
  ])('%s', async (path, reasons) => {
    const outcome = await intake.takeInLink(`${site.origin}${path}`);
    expect(outcome).toMatchObject({
      kind: 'refused',
      url: `${site.origin}${path}`,
      says: expect.stringMatching(/^[A-Z].*\.$/u),
    });
    expect(reasons).toContain(outcome.kind === 'refused' ? outcome.reason : outcome.kind);
    expect(await intake.takeInLink(`${site.origin}/story`)).toMatchObject({ kind: 'article' });
  });
});
