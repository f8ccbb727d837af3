import { escapeHtml } from '#render/platforms/html.ts';
import { STYLE } from './style.ts';

/** One page of the board. `body` is markup of ours: everything from outside in it was escaped by the renderer. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><link rel="stylesheet" href="/style.css"></head>
<body><header><a href="/">Deskcheck</a><nav><a href="/">Open checks</a> <a href="/stories">Stories</a></nav></header>
<main><h1>${escapeHtml(title)}</h1>
${body}
</main></body></html>`;
}

export const stylesheet: string = STYLE;
