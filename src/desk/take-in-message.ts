import type { ChatEvent, ChatFile, ChatMessage } from '#chat/adapter.ts';
import type { Intake } from '#intake/outcome.ts';
import { refuse } from '#intake/refusal.ts';
import type { Desk } from './desk.ts';

type MessageEvent = Extract<ChatEvent, { kind: 'message' | 'edited' }>;

/** What a message brought beside its first story: a link or a file. */
export type Brought = Pick<ChatMessage, 'text' | 'links' | 'files'>;

export interface TakenIn {
  readonly taken: Intake;
  readonly others: readonly Brought[];
}

const MOST_FILES = 4;
/** What newsrooms send stories in. Where nobody asked, nothing else is fetched, and of nothing else is said that it can't be read. */
const DOCUMENT = /\.(?:txt|md|markdown|html?|pdf|docx|eml)$/iu;
const PICTURE = /\.(?:png|jpe?g|webp)$/iu;

export function isReadable(name: string): boolean {
  return DOCUMENT.test(name) || PICTURE.test(name);
}

/** The story of a message: its words, the page it links to, or the first of its files that holds one. */
export async function takeInMessage(desk: Desk, event: MessageEvent, asked: boolean): Promise<TakenIn> {
  const { text, links } = event.message;
  const files = (event.message.files ?? []).filter(({ name }) => asked || isReadable(name)).slice(0, MOST_FILES);
  // Beside a file words are a remark on it, unless they are plainly a story.
  const taken = await desk.intake.takeIn({ text, links, asked: asked && files.length === 0 });
  if (taken.kind !== 'chatter') {
    const also = (taken.also ?? []).map((link) => ({ text: link, links: [link], files: [] }));
    return { taken, others: [...also, ...files.map(alone)] };
  }
  for (const [at, file] of files.entries()) {
    const read = await takeInFile(desk, event, file, asked);
    if (read.kind !== 'chatter') return { taken: read, others: files.slice(at + 1).map(alone) };
  }
  return { taken, others: [] };
}

function alone(file: ChatFile): Brought {
  return { text: '', links: [], files: [file] };
}

async function takeInFile(desk: Desk, { place }: MessageEvent, file: ChatFile, asked: boolean): Promise<Intake> {
  const adapter = desk.adapters.find((one) => one.platform === place.platform);
  const bytes = await adapter?.fetchFile?.(place, file);
  const { name } = file;
  const taken =
    bytes === undefined
      ? refuse('file-not-given', undefined, undefined, name)
      : await desk.intake.takeInFile({ name, bytes, asked });
  return taken.kind === 'refused' && !asked && !DOCUMENT.test(name) ? { kind: 'chatter' } : taken;
}
