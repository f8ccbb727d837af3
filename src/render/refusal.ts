import { link, plain } from './lines.ts';
import type { Reply } from './reply.ts';
import { refusalLink } from './sentences.ts';

/** Why something could not be read. `says` is a whole sentence for the editor. */
export interface Refused {
  readonly says: string;
  readonly url?: string;
}

export function buildRefusal(refused: Refused): Reply {
  const about = refused.url === undefined ? [] : [plain(` ${refusalLink}`), link(refused.url, refused.url)];
  return { messages: [{ key: 'refusal', blocks: [{ kind: 'paragraph', line: [plain(refused.says), ...about] }] }] };
}
