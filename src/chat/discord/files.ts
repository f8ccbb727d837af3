import { fetchBytes, isHostOf } from '#chat/fetch-bytes.ts';
import type { ChatFile } from '#chat/adapter.ts';
import type { DiscordAttachment, DiscordMessage } from './payload.ts';

/** A story of a hundred pages fits. */
const FILE_MAX_BYTES = 1_000_000;
/** A person attaches one; of more than these the rest is left. */
const FILES_MAX = 4;
/** Others of the channel wait meanwhile. */
const FETCH_WITHIN_MS = 10_000;

/** The files on a message and on what it forwards, those aside that are pastes. */
export function filesIn(message: DiscordMessage): readonly ChatFile[] {
  return attachmentsOf(message)
    .filter((file) => !isPaste(file))
    .map(({ filename, url }) => ({ name: filename, url }));
}

export async function fetchFile(apiUrl: string, file: ChatFile): Promise<Uint8Array | undefined> {
  return fetchBytes(file.url, { isOwn: isHostOf(['cdn.discordapp.com', 'media.discordapp.net'], apiUrl) });
}

function attachmentsOf(message: DiscordMessage): readonly DiscordAttachment[] {
  const forwarded = message.message_snapshots?.flatMap((snapshot) => snapshot.message.attachments) ?? [];
  return [...message.attachments, ...forwarded];
}

/** What the pastes among the files hold: Discord turns one that is too long for a message into "message.txt". */
export async function readFiles(message: DiscordMessage): Promise<readonly string[]> {
  const files = attachmentsOf(message).filter(isPaste).slice(0, FILES_MAX);
  // Others of the channel wait meanwhile, so a file that can't be had is asked for once more and no oftener.
  return Promise.all(files.map((file) => readFile(file.url).catch(() => readFile(file.url))));
}

/** What Discord makes of a paste that is too long for one message. */
function isPaste(file: DiscordAttachment): boolean {
  return file.filename === 'message.txt' && file.size > 0 && file.size <= FILE_MAX_BYTES;
}

/** The address is Discord's own, from the gateway; a redirect would lead somewhere it did not name. */
async function readFile(url: string): Promise<string> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(FETCH_WITHIN_MS) });
  if (!response.ok || response.body === null) throw new Error(`Discord answered ${response.status} for an attachment`);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body) {
    bytes += chunk.byteLength;
    if (bytes > FILE_MAX_BYTES) throw new Error('an attachment was larger than Discord said');
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
