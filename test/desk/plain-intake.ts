import { createHash } from 'node:crypto';
import { readPaste } from '#core/text/read-paste.ts';
import type { Intake } from '#intake/outcome.ts';

/** Takes in pastes only: over 80 characters it is a story, "refuse me" is refused, all else is chatter. */
export const plainIntake = {
  takeInFile: async ({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Promise<Intake> => {
    const text = Buffer.from(bytes).toString();
    const taken = await plainIntake.takeIn({ text, links: [] });
    return taken.kind === 'article'
      ? { ...taken, article: { ...taken.article, origin: { kind: 'file', name } } }
      : taken;
  },
  takeIn: async (message: { readonly text: string; readonly links: readonly string[] }): Promise<Intake> => {
    const { text } = message;
    if (text.includes('refuse me')) {
      return {
        kind: 'refused',
        reason: 'unreadable',
        says: 'That page could not be read.',
        url: 'https://example.org/',
      };
    }
    if (text.length < 80) return { kind: 'chatter' };
    const sha256 = createHash('sha256').update(text).digest('hex');
    return { kind: 'article', article: readPaste(text), copy: { text, sha256 } };
  },
};
