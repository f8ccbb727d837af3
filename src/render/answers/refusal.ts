import { link, plain } from '#render/lines.ts';
import type { Reply } from '#render/reply.ts';
import { refusalLink } from '#render/sentences/answers.ts';

/** Why something could not be read. `says` is a whole sentence for the editor. */
export interface Refused {
  readonly says: string;
  readonly url?: string;
}

export function buildRefusal(refused: Refused): Reply {
  const about = refused.url === undefined ? [] : [plain(` ${refusalLink}`), link(refused.url, refused.url)];
  return { messages: [{ key: 'refusal', blocks: [{ kind: 'paragraph', line: [plain(refused.says), ...about] }] }] };
}
