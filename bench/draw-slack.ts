import type { ActionsBlock, KnownBlock, RichTextElement } from '@slack/types';
import { escapeHtml } from '#render/platforms/html.ts';
import type { SlackPost } from '#render/platforms/slack.ts';

interface Section {
  readonly type: string;
  readonly elements: readonly (RichTextElement | Section)[];
}

function drawPiece(piece: RichTextElement): string {
  if (piece.type !== 'text' && piece.type !== 'link') return `<mark>${piece.type}</mark>`;
  let html = escapeHtml(piece.text ?? '').replaceAll('\n', '<br>');
  if (piece.style?.bold === true) html = `<b>${html}</b>`;
  if (piece.style?.italic === true) html = `<i>${html}</i>`;
  if (piece.style?.code === true) html = `<code>${html}</code>`;
  return piece.type === 'link' ? `<a href="${escapeHtml(piece.url)}">${html}</a>` : html;
}

function drawItem(item: RichTextElement | Section): string {
  return `<li>${'elements' in item ? drawSection(item) : drawPiece(item)}</li>`;
}

function drawSection(section: Section): string {
  const inner = section.elements.map((each) => ('elements' in each ? drawSection(each) : drawPiece(each))).join('');
  if (section.type === 'rich_text_list') return `<ul>${section.elements.map(drawItem).join('')}</ul>`;
  if (section.type === 'rich_text_quote') return `<blockquote>${inner}</blockquote>`;
  return section.type === 'rich_text_section' ? `<div class="line">${inner}</div>` : inner;
}

function drawButtons(block: ActionsBlock): string {
  const labels = block.elements.map((element) => (element.type === 'button' ? element.text.text : element.type));
  return `<div class="buttons">${labels.map((label) => `<span>${escapeHtml(label)}</span>`).join('')}</div>`;
}

function drawBlock(block: KnownBlock): string {
  if (block.type === 'rich_text') return block.elements.map((element) => drawSection(element)).join('');
  if (block.type === 'actions') return drawButtons(block);
  return block.type === 'divider' ? '<hr>' : `<mark>${block.type}</mark>`;
}

/** One post about as Slack's client draws it. */
export function drawSlack(post: SlackPost): string {
  return `<div class="post"><div class="who">Deskcheck <em>APP</em></div>${post.blocks.map(drawBlock).join('')}</div>`;
}
