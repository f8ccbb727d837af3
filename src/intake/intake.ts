import { createHash } from 'node:crypto';
import { readPaste } from '#core/text/read-paste.ts';
import { buildArticle } from './build-article.ts';
import { detectForeign } from './detect-language.ts';
import { openPictureReader } from './files/picture-reader.ts';
import { takeInFile } from './files/take-in-file.ts';
import type { GivenFile } from './files/take-in-file.ts';
import { LIMITS } from './limits.ts';
import type { Limits } from './limits.ts';
import type { Copy, Intake } from './outcome.ts';
import type { PageJob } from './page/page-job.ts';
import { openPageReader } from './page/page-reader.ts';
import type { PageReader } from './page/page-reader.ts';
import type { Reading } from './page/reading.ts';
import { readWritten } from './read-written.ts';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { isSocialPost } from './social-hosts.ts';
import { sortMessage } from './sort/sort-message.ts';
import type { Written } from './sort/sort-message.ts';
import { decodePage } from './web/decode-page.ts';
import { fetchPage } from './web/fetch-page.ts';
import type { Fetched, Fetcher } from './web/fetch-page.ts';
import { buildGuard } from './web/guard.ts';
import { openGuardedAgent, resolveBySystem } from './web/guarded-agent.ts';
import type { Resolve } from './web/guarded-agent.ts';

export interface IntakeOptions {
  /** Hosts of the newsroom's own network that may be read although private: "cms.desk.example" or "10.0.0.5:8080". */
  readonly allowPrivateHosts: readonly string[];
  readonly userAgent: string;
  readonly limits?: Partial<Limits>;
  readonly clock?: () => Date;
  readonly resolve?: Resolve;
}

/** The only outbound web access. Holds a worker that parses pages; close it. */
export interface OpenIntake {
  takeIn(message: Written, signal?: AbortSignal): Promise<Intake>;
  takeInLink(url: string, signal?: AbortSignal): Promise<Intake>;
  /** A page as somebody else fetched it. Not refused for its language. */
  takeInHtml(html: string, url?: string): Promise<Intake>;
  takeInFile(file: GivenFile): Promise<Intake>;
  close(): Promise<void>;
}

export function openIntake(options: IntakeOptions): OpenIntake {
  const limits = { ...LIMITS, ...options.limits };
  const clock = options.clock ?? (() => new Date());
  const guard = buildGuard(options.allowPrivateHosts);
  const agent = openGuardedAgent(guard, options.resolve ?? resolveBySystem, limits);
  const fetcher: Fetcher = { agent, guard, limits, userAgent: options.userAgent };
  const reader = openPageReader(limits);
  const pictures = openPictureReader();
  const takeInLink: OpenIntake['takeInLink'] = async (url, signal) => {
    if (isSocialPost(url)) return refuse('social-post', url);
    const fetched = await fetchPage(url, fetcher, signal);
    return fetched.kind === 'refused'
      ? fetched
      : readFetched(fetched, reader, { fetched: clock().toISOString(), limits });
  };
  return {
    takeInLink,
    takeIn: async (message, signal) => {
      const sorted = sortMessage(message);
      if (sorted.kind === 'chatter') return { kind: 'chatter' };
      if (sorted.kind === 'paste') return withAlso(takeInPaste(message.text, limits), sorted.links);
      const [first, ...others] = sorted.links;
      return withAlso(await takeInLink(first, signal), others);
    },
    takeInHtml: async (html, url = '') => {
      if (html.length > limits.maxPageBytes) return refuse('too-large', url);
      const reading = await reader.read({ kind: 'html', html, url });
      const fetched = clock().toISOString();
      return toIntake(reading, { url, fetched }, { anyLanguage: true });
    },
    takeInFile: async (file) => takeInFile(file, { pages: reader, pictures, limits }),
    close: async () => {
      await Promise.all([reader.close(), pictures.close(), agent.destroy()]);
    },
  };
}

function withAlso(intake: Intake, also: readonly string[]): Intake {
  return also.length === 0 || intake.kind === 'chatter' ? intake : { ...intake, also };
}

function takeInPaste(text: string, limits: Limits): Intake {
  if (text.length > limits.maxStoryChars) return refuse('too-long');
  const foreign = detectForeign(text);
  if (foreign !== undefined) return refuseForeign(foreign);
  return { kind: 'article', article: readWritten(text), copy: { text, sha256: hash(text) } };
}

interface Fetching {
  readonly fetched: string;
  readonly limits: Limits;
}

async function readFetched(page: Fetched, reader: PageReader, { fetched, limits }: Fetching): Promise<Intake> {
  const { url, finalUrl, headers } = page;
  const source = { url, finalUrl, fetched, headers, pageSha256: hash(page.bytes) };
  if (page.type === 'text') return readPlainText(decodePage(page.bytes, page.charset), source, limits);
  const intake = toIntake(await reader.read(jobOf(page)), source);
  const tooLong = intake.kind === 'article' && intake.article.text.length > limits.maxStoryChars;
  return tooLong ? refuse('too-long', url) : intake;
}

function jobOf({ type, bytes, charset, finalUrl }: Fetched): PageJob {
  if (type === 'pdf') return { kind: 'pdf', bytes };
  return charset === undefined
    ? { kind: 'bytes', bytes, url: finalUrl }
    : { kind: 'bytes', bytes, charset, url: finalUrl };
}

type Source = Omit<Copy, 'text' | 'sha256'> & { readonly url: string; readonly fetched: string };

function readPlainText(text: string, source: Source, limits: Limits): Intake {
  if (text.length > limits.maxStoryChars) return refuse('too-long', source.url);
  const foreign = detectForeign(text);
  if (foreign !== undefined) return refuseForeign(foreign, source.url);
  if (text.trim() === '') return refuse('not-an-article', source.url);
  const article = { ...readPaste(text), origin: { kind: 'link', url: source.url, fetched: source.fetched } } as const;
  return { kind: 'article', article, copy: { ...source, text, sha256: hash(text) } };
}

function toIntake(reading: Reading, source: Source, { anyLanguage = false } = {}): Intake {
  if (reading.kind === 'barred') return refuse(reading.reason, source.url);
  if (reading.foreign !== undefined && !anyLanguage) return refuseForeign(reading.foreign, source.url);
  const article = buildArticle(reading, { kind: 'link', url: source.url, fetched: source.fetched });
  const copy = { ...source, text: article.text, sha256: hash(article.text) };
  return { kind: 'article', article, copy, ...(reading.partial === undefined ? {} : { partial: reading.partial }) };
}

function refuseForeign(language: string, url?: string): Refusal {
  return refuse('not-english', url, `It looks like ${language}.`);
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
