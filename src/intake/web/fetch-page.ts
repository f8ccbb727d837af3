import { fetch } from 'undici';
import type { Agent, Response } from 'undici';
import type { Limits } from '#intake/limits.ts';
import { refuse } from '#intake/refusal.ts';
import type { Refusal, RefusalReason } from '#intake/refusal.ts';
import type { Guard } from './guard.ts';
import { readTarget } from './target.ts';

export interface Fetched {
  readonly kind: 'fetched';
  readonly url: string;
  readonly finalUrl: string;
  readonly type: 'html' | 'pdf' | 'text';
  /** The charset the server declares. */
  readonly charset?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

export interface Fetcher {
  readonly agent: Agent;
  readonly guard: Guard;
  readonly limits: Limits;
  readonly userAgent: string;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const KEPT_HEADERS = ['content-type', 'content-language', 'last-modified', 'date', 'etag', 'server'];

/** Fetches one page within the limits. Sends no cookies, follows redirects by hand and checks each as if it were the link. */
export async function fetchPage(link: string, fetcher: Fetcher, signal?: AbortSignal): Promise<Fetched | Refusal> {
  const deadline = AbortSignal.timeout(fetcher.limits.wholeMs);
  const stop = signal === undefined ? deadline : AbortSignal.any([signal, deadline]);
  try {
    return await follow(link, fetcher, stop);
  } catch (error) {
    signal?.throwIfAborted();
    return refuse(reasonOf(error), link);
  }
}

async function follow(link: string, fetcher: Fetcher, signal: AbortSignal): Promise<Fetched | Refusal> {
  let target = readTarget(link, fetcher.guard);
  for (let hop = 0; hop <= fetcher.limits.redirects; hop += 1) {
    if (target.kind === 'refused') return { ...target, url: link };
    const response = await ask(target.url, fetcher, signal);
    const next = REDIRECTS.has(response.status) ? response.headers.get('location') : null;
    if (next === null) return await readResponse(link, target.url, response, fetcher.limits);
    await response.body?.cancel();
    target = readTarget(next, fetcher.guard, target.url.href);
  }
  return refuse('too-many-redirects', link);
}

async function ask(url: URL, { agent, userAgent }: Fetcher, signal: AbortSignal): Promise<Response> {
  return fetch(url, {
    dispatcher: agent,
    redirect: 'manual',
    signal,
    headers: {
      'user-agent': userAgent,
      accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.1',
      'accept-language': 'en',
    },
  });
}

async function readResponse(link: string, url: URL, response: Response, limits: Limits): Promise<Fetched | Refusal> {
  if (!response.ok) {
    await response.body?.cancel();
    return refuse('http-error', link, `It answered ${response.status}.`);
  }
  const declared = response.headers.get('content-type') ?? '';
  const isPdf = /\bpdf\b/iu.test(declared);
  const limit = isPdf || declared === '' || /octet-stream/iu.test(declared) ? limits.maxPdfBytes : limits.maxPageBytes;
  if (Number(response.headers.get('content-length') ?? 0) > limit) {
    await response.body?.cancel();
    return refuse('too-large', link);
  }
  const bytes = await readBody(response, limit);
  if (bytes === undefined) return refuse('too-large', link);
  const type = typeOf(declared, bytes);
  if (type === undefined) return refuse('wrong-type', link);
  if (type !== 'pdf' && bytes.length > limits.maxPageBytes) return refuse('too-large', link);
  const charset = /charset\s*=\s*["']?([\w:.-]+)/iu.exec(declared)?.[1];
  const headers = Object.fromEntries(KEPT_HEADERS.flatMap((name) => headerOf(response, name)));
  const fetched = { kind: 'fetched', url: link, finalUrl: url.href, type, headers, bytes } as const;
  return charset === undefined ? fetched : { ...fetched, charset };
}

function headerOf(response: Response, name: string): readonly (readonly [string, string])[] {
  const value = response.headers.get(name);
  return value === null ? [] : [[name, value]];
}

/** Counts what comes out of the decompressor, so that a small bomb does not grow in memory. */
async function readBody(response: Response, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  if (response.body === null) return new Uint8Array();
  for await (const chunk of response.body) {
    if (!(chunk instanceof Uint8Array)) continue;
    total += chunk.length;
    if (total > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** By what the bytes are before what the server says: PDFs come as octet-stream, pages as nothing at all. */
function typeOf(declared: string, bytes: Uint8Array): Fetched['type'] | undefined {
  const opening = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (opening.trimStart().startsWith('%PDF-')) return 'pdf';
  if (/^\s*(?:text\/html|application\/xhtml\+xml)/iu.test(declared)) return 'html';
  if (/^\s*text\/plain/iu.test(declared)) return /^\s*<(?:!doctype html|html)\b/iu.test(opening) ? 'html' : 'text';
  if (/^\s*(?:$|application\/octet-stream|application\/xml|text\/xml)/iu.test(declared))
    return /<html\b/iu.test(opening) ? 'html' : undefined;
  return undefined;
}

const TIMEOUTS = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT']);
const UNKNOWN = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME', 'ENODATA']);

function reasonOf(error: unknown): RefusalReason {
  for (let one: unknown = error; one instanceof Error; one = one.cause) {
    if (one.name === 'TimeoutError') return 'timed-out';
    const causes = one instanceof AggregateError ? one.errors : [];
    for (const cause of [one, ...causes]) {
      const code: unknown = cause instanceof Error && 'code' in cause ? cause.code : undefined;
      if (code === 'ADDRESS_REFUSED') return 'private-address';
      if (typeof code === 'string' && TIMEOUTS.has(code)) return 'timed-out';
      if (typeof code === 'string' && UNKNOWN.has(code)) return 'unknown-host';
    }
  }
  return 'unreachable';
}
