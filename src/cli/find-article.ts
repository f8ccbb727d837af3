import type { Article } from '#core/article.ts';
import { readPaste } from '#core/text/read-paste.ts';
import { readInput } from './read-input.ts';

export type FoundArticle = { readonly article: Article; readonly partial?: string } | { readonly error: string };

/** The story that a command line names: a file, standard input ("-") or a URL. A file of HTML is read as the page it is, a Word file, a mail or a picture as what it holds. */
export async function findArticle(
  path: string,
  published?: string,
  allowPrivate: readonly string[] = [],
): Promise<FoundArticle> {
  if (/^https?:\/\//i.test(path)) {
    const { readUrl } = await import('./read-page.ts');
    return readUrl(path, published, allowPrivate);
  }
  const input = await readInput(path);
  if (input.kind === 'unreadable') return { error: input.says };
  if (input.kind === 'text') return { article: readPaste(input.text, published) };
  const { closePages, readFile, readPageLine } = await import('./read-page.ts');
  try {
    return input.kind === 'file'
      ? await readFile(input, published)
      : await readPageLine(input.html, undefined, published);
  } finally {
    await closePages();
  }
}
