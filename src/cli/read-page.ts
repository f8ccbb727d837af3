import type { Article } from '#core/article.ts';
import { openIntake } from '#intake/intake.ts';
import type { OpenIntake } from '#intake/intake.ts';
import type { Intake } from '#intake/outcome.ts';

export type Page = { readonly article: Article; readonly partial?: string } | { readonly error: string };

const USER_AGENT = 'Deskcheck/0.1 (newsroom verification bot; reads pages an editor pasted)';
let shared: OpenIntake | undefined;

/** Fetches one URL with every check of the chat's own intake. */
export async function readUrl(
  url: string,
  published: string | undefined,
  allowPrivateHosts: readonly string[],
): Promise<Page> {
  const intake = openIntake({ allowPrivateHosts, userAgent: USER_AGENT });
  try {
    return pageOf(await intake.takeInLink(url), published);
  } finally {
    await intake.close();
  }
}

/** A page that somebody else fetched. The parser's worker is kept for the lines that follow; `closePages` ends it. */
export async function readPageLine(
  html: string,
  url: string | undefined,
  published: string | undefined,
): Promise<Page> {
  shared ??= openIntake({ allowPrivateHosts: [], userAgent: USER_AGENT });
  return pageOf(await shared.takeInHtml(html, url), published);
}

/** A Word file, a PDF, a mail or a picture. */
export async function readFile(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  published: string | undefined,
): Promise<Page> {
  shared ??= openIntake({ allowPrivateHosts: [], userAgent: USER_AGENT });
  return pageOf(await shared.takeInFile({ name, bytes, asked: true }), published);
}

export async function closePages(): Promise<void> {
  await shared?.close();
  shared = undefined;
}

function pageOf(intake: Intake, published: string | undefined): Page {
  if (intake.kind === 'refused') return { error: intake.says };
  if (intake.kind === 'chatter') return { error: 'No story was found in it.' };
  const article = published === undefined ? intake.article : { ...intake.article, published };
  return { article, ...(intake.partial === undefined ? {} : { partial: intake.partial }) };
}
