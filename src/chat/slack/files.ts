import { fetchBytes, isHostOf } from '#chat/fetch-bytes.ts';
import type { ChatFile } from '#chat/adapter.ts';
import type { SlackFile } from './payload.ts';
import type { Workspace } from './workspaces.ts';

/** A file of a channel that is shared with another company comes without an address: it is asked for by its id. */
const BY_ID = 'slack-file:';

/** What can be opened of the files on a message. */
export function filesIn(files: readonly SlackFile[] | undefined): readonly ChatFile[] {
  return (files ?? []).flatMap(({ id, name, title, mode, url_private_download: download, url_private: shown }) => {
    if (mode === 'tombstone' || mode === 'hidden_by_limit' || mode === 'external') return [];
    const url = download ?? shown ?? (id === undefined ? undefined : BY_ID + id);
    return url === undefined ? [] : [{ name: name ?? title ?? 'a file', url }];
  });
}

/** Its bytes, with the bot's token, which is shown to Slack's own hosts only. Without files:read Slack leads to its page to sign in. */
export async function fetchFile(at: Workspace, apiUrl: string, file: ChatFile): Promise<Uint8Array | undefined> {
  const url = file.url.startsWith(BY_ID) ? await addressOf(at, file.url.slice(BY_ID.length)) : file.url;
  if (url === undefined) return undefined;
  const bytes = await fetchBytes(url, {
    isOwn: isHostOf(['slack.com', 'slack-files.com', 'slack-gov.com'], apiUrl),
    headers: { authorization: `Bearer ${at.token}` },
  });
  return bytes !== undefined && isSignIn(file.name, bytes) ? undefined : bytes;
}

async function addressOf(at: Workspace, id: string): Promise<string | undefined> {
  try {
    const { file } = await at.patient.files.info({ file: id });
    return file?.url_private_download ?? file?.url_private;
  } catch {
    return undefined;
  }
}

/** A page in the place of a file that is none. */
function isSignIn(name: string, bytes: Uint8Array): boolean {
  if (/\.html?$/iu.test(name)) return false;
  const head = Buffer.from(bytes.subarray(0, 400)).toString('latin1');
  return /^\s*<!doctype html/iu.test(head) && /\.(?:txt|md|pdf|docx|eml|png|jpe?g|webp)$/iu.test(name);
}
