/** Where a platform keeps the files of its messages, and what opens it. */
export interface FileHost {
  readonly isOwn: (url: URL) => boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

/** More than the intake reads, so that it is the intake that says so. */
const MOST_BYTES = 16_000_000;
const PATIENCE_MS = 20_000;

/** The bytes of a platform's own file. Undefined where it isn't given; throws where it may be later. Never asks another host: the token would go with it. */
export async function fetchBytes(address: string, host: FileHost): Promise<Uint8Array | undefined> {
  if (!URL.canParse(address) || !host.isOwn(new URL(address))) return undefined;
  const response = await fetch(address, {
    redirect: 'manual', // where we may not look, platforms lead to a page to sign in
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...(host.headers === undefined ? {} : { headers: host.headers }),
  });
  if (response.status === 429 || response.status >= 500) throw new Error(`a file was answered ${response.status}`);
  if (!response.ok || response.body === null) return undefined;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body) {
    bytes += chunk.byteLength;
    chunks.push(chunk);
    if (bytes > MOST_BYTES) break;
  }
  return Buffer.concat(chunks);
}

/** Of the platform itself, or, where its API was pointed elsewhere (a proxy, a test), of that very place. */
export function isHostOf(hosts: readonly string[], apiUrl: string): (url: URL) => boolean {
  return (url) =>
    url.origin === new URL(apiUrl).origin ||
    (url.protocol === 'https:' && hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`)));
}
