import type { APIMessageTopLevelComponent } from 'discord.js';
import { escapeHtml } from '#render/platforms/html.ts';
import type { DiscordPost } from '#render/platforms/discord.ts';

/** What a mark at the head of `text` draws, and how much of it that takes. */
type Drawn = readonly [html: string, length: number];

function drawMark(text: string): Drawn {
  const link = /^\[((?:\\.|[^\]\\])*)\]\(<([^>]*)>\)/u.exec(text);
  if (link !== null) return [`<a href="${escapeHtml(link[2] ?? '')}">${drawInline(link[1] ?? '')}</a>`, link[0].length];
  const code = /^`([^`]*)`/u.exec(text);
  if (code !== null) return [`<code>${escapeHtml(code[1] ?? '')}</code>`, code[0].length];
  const bold = /^\*\*((?:\\.|[^*\\])+)\*\*/u.exec(text);
  if (bold !== null) return [`<b>${drawInline(bold[1] ?? '')}</b>`, bold[0].length];
  const italic = /^\*((?:\\.|[^*\\])+)\*/u.exec(text);
  if (italic !== null) return [`<i>${drawInline(italic[1] ?? '')}</i>`, italic[0].length];
  return text.startsWith('\\') ? [escapeHtml(text.slice(1, 2)), 2] : [escapeHtml(text.slice(0, 1)), 1];
}

function drawInline(text: string): string {
  let html = '';
  for (let at = 0; at < text.length;) {
    const [drawn, length] = drawMark(text.slice(at));
    html += drawn;
    at += length;
  }
  return html;
}

const LINES: readonly (readonly [string, string])[] = [
  ['> ', 'quote'],
  ['- ', 'item'],
  ['-# ', 'small'],
];

function drawLine(line: string): string {
  const [mark, name] = LINES.find(([mark]) => line.startsWith(mark)) ?? ['', 'line'];
  return `<div class="${name}">${drawInline(line.slice(mark.length)) || '&nbsp;'}</div>`;
}

function drawComponent(component: APIMessageTopLevelComponent): string {
  if ('content' in component) return component.content.split('\n').map(drawLine).join('');
  if (!('components' in component)) return '<hr>';
  const labels = component.components.map((each) => ('label' in each ? (each.label ?? '') : ''));
  return `<div class="buttons">${labels.map((label) => `<span>${escapeHtml(label)}</span>`).join('')}</div>`;
}

/** One post about as Discord's client draws it, its markdown read anew. */
export function drawDiscord(post: DiscordPost): string {
  return `<div class="post"><div class="who">Deskcheck <em>APP</em></div>${post.components.map(drawComponent).join('')}</div>`;
}
