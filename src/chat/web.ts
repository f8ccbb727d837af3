import { randomUUID } from 'node:crypto';
import { findLinks } from '#core/text/find-links.ts';
import { WEB_CHANNEL, WEB_WORKSPACE } from './adapter.ts';
import type { ChatAdapter, ChatDesk, Person, Place, PostOutcome } from './adapter.ts';

/** A file as a browser sent it. */
interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The board has no place for files: one is kept with its message until it is read. */
const IN_ITSELF = 'data:;base64,';

/** The board's own channel: a story pasted in the browser. The page shows the thread from the ledger, so nothing has to be sent. */
export interface Web extends ChatAdapter {
  /** Hands a pasted story or link to the desk; resolves, once it is durable, with the message's id. `workspace`: whose board it is. */
  submit(text: string, by: Person, workspace?: string, file?: SentFile): Promise<string>;
}

export function createWeb(now: () => Date): Web {
  let desk: ChatDesk | undefined;
  const posted = async (place: Place, token: string): Promise<PostOutcome> => ({
    kind: 'posted',
    post: token,
    thread: place.thread,
  });
  return {
    platform: 'web',
    open: async (given) => {
      desk = given;
    },
    close: async () => {
      desk = undefined;
    },
    post: async (place, _message, token) => posted(place, token),
    update: async (place, post) => posted(place, post),
    remove: async (place, post) => posted(place, post),
    find: async (place, token) => posted(place, token),
    tell: async (place, _person, _message, token) => posted(place, token),
    fetchFile: async (_place, { url }) =>
      url.startsWith(IN_ITSELF) ? Buffer.from(url.slice(IN_ITSELF.length), 'base64') : undefined,
    submit: async (text, by, workspace = WEB_WORKSPACE, file) => {
      if (desk === undefined) throw new Error('The board is not open yet.');
      const post = randomUUID();
      const links = findLinks(text);
      const place = { platform: 'web', workspace, channel: WEB_CHANNEL, thread: post } as const;
      const files =
        file === undefined
          ? {}
          : { files: [{ name: file.name, url: IN_ITSELF + Buffer.from(file.bytes).toString('base64') }] };
      const message = { post, author: by, text, links, ...files, addressed: true, inThread: false };
      await desk.accept({ kind: 'message', key: `paste ${post}`, place, at: now().toISOString(), message });
      return post;
    },
  };
}
