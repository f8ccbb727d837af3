import type { OpenIntake } from './intake.ts';
import type { Intake } from './outcome.ts';

let shared: Promise<OpenIntake> | undefined;

/** A page as somebody else fetched it: its story, or why there is none. The worker that parses it keeps no process alive. */
export async function readPage(html: string, url?: string): Promise<Intake> {
  shared ??= import('./intake.ts').then(({ openIntake }) => openIntake({ allowPrivateHosts: [], userAgent: '' }));
  return (await shared).takeInHtml(html, url);
}
