import type { Block, Line, Message, Run } from '#render/reply.ts';
import { visible, visibleLine } from './visible.ts';
import { webAddress } from './web-address.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}

function tagged(tag: string, text: string): string {
  return `<${tag}>${escapeHtml(visibleLine(text))}</${tag}>`;
}

function htmlOfRun(run: Run): string {
  switch (run.kind) {
    case 'plain':
      return escapeHtml(visibleLine(run.text));
    case 'person':
      return `<span class="person">${escapeHtml(visibleLine(run.name))}</span>`;
    case 'strong':
      return tagged('strong', run.text);
    case 'emphasis':
      return tagged('em', run.text);
    case 'code':
      return tagged('code', run.text);
    case 'link': {
      const url = webAddress(run.url, 2000);
      const text = escapeHtml(visibleLine(run.text));
      return url === undefined ? text : `<a href="${escapeHtml(url)}" rel="noreferrer nofollow">${text}</a>`;
    }
  }
}

function htmlOf(line: Line): string {
  return line.map(htmlOfRun).join('');
}

function htmlOfBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${htmlOf(block.line)}</h3>`;
    case 'paragraph':
      return `<p>${htmlOf(block.line)}</p>`;
    case 'note':
      return `<p class="note">${htmlOf(block.line)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${htmlOf(item)}</li>`).join('')}</ul>`;
    case 'quote': {
      const text = `<q>${escapeHtml(visible(block.text))}</q>`;
      return `<blockquote dir="auto">${block.cutBefore === true ? '… ' : ''}${text}${block.cut ? ' …' : ''}</blockquote>`;
    }
    case 'rule':
      return '<hr>';
    case 'buttons': {
      const buttons = block.buttons.map(
        (button) =>
          `<button type="submit" name="action" value="${button.action}">${escapeHtml(visibleLine(button.label))}</button>`,
      );
      return `<div class="buttons">${buttons.join('')}</div>`;
    }
  }
}

/** A fragment for a page of ours: no script, no style, nothing live from the article. */
export function renderHtml(message: Message): string {
  const check = message.check === undefined ? '' : ` data-check="${escapeHtml(message.check)}"`;
  const body = message.blocks.map(htmlOfBlock).join('\n');
  return `<section class="message" data-key="${escapeHtml(message.key)}"${check}>\n${body}\n</section>`;
}
