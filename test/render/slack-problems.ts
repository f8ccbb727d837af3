import type { ActionsBlock, KnownBlock, RichTextElement } from '@slack/types';
import { SLACK } from '#render/limits.ts';
import type { SlackPost } from '#render/platforms/slack.ts';

interface Section {
  readonly type: string;
  readonly elements: readonly (RichTextElement | Section)[];
}

function leaves(section: Section): readonly RichTextElement[] {
  return section.elements.flatMap((element) => ('elements' in element ? leaves(element) : [element]));
}

function sectionsOf(block: KnownBlock): readonly Section[] {
  return block.type === 'rich_text' ? block.elements : [];
}

function textOf(section: Section): string {
  return leaves(section)
    .map((piece) => ('text' in piece ? piece.text : ''))
    .join('');
}

/** All the words in the blocks, as the client shows them. */
export function shownOnSlack(post: SlackPost): string {
  return post.blocks.flatMap(sectionsOf).map(textOf).join('');
}

export function quotesOnSlack(post: SlackPost): readonly string[] {
  return post.blocks
    .flatMap(sectionsOf)
    .filter((section) => section.type === 'rich_text_quote')
    .map(textOf);
}

function pieceProblems(piece: RichTextElement): readonly (string | false)[] {
  if (piece.type === 'text') return [piece.text === '' && 'empty text'];
  if (piece.type === 'link') return [!/^https?:\/\/[^\s<>|]+$/u.test(piece.url) && `link ${piece.url}`];
  return [`a live ${piece.type}`];
}

function actionProblems(block: ActionsBlock): readonly (string | false)[] {
  const ids = new Set(block.elements.map((element) => element.action_id));
  return [
    block.elements.length === 0 && 'no buttons',
    block.elements.length > SLACK.actionsElements && 'too many buttons',
    ids.size !== block.elements.length && 'action_id twice',
    ...block.elements.flatMap((element): readonly (string | false)[] => {
      if (element.type !== 'button') return [`a ${element.type}`];
      const length = element.text.text.length;
      return [
        (length === 0 || length > SLACK.buttonText) && `button text of ${length}`,
        !/^deskcheck:[a-z]+$/u.test(element.action_id ?? '') && `action_id ${element.action_id}`,
        (element.value ?? '').length > SLACK.buttonValue && 'button value',
      ];
    }),
  ];
}

function blockProblems(block: KnownBlock): readonly (string | false)[] {
  if (block.type === 'divider') return [];
  if (block.type === 'actions') return actionProblems(block);
  if (block.type !== 'rich_text') return [`a ${block.type} block`];
  const sections = sectionsOf(block);
  return [
    sections.length === 0 && 'empty rich text',
    sections.some((section) => leaves(section).length === 0) && 'empty section',
    sections.some((section) => section.type !== 'rich_text_list' && textOf(section).length > SLACK.richTextSection) &&
      'section too long',
    ...sections.flatMap(leaves).flatMap(pieceProblems),
  ];
}

/** Every limit a post breaks, and everything in it that is more than words, our links and our buttons. */
export function slackProblems(post: SlackPost): readonly string[] {
  return [
    post.blocks.length > SLACK.blocks && 'too many blocks',
    (post.text.length === 0 || post.text.length > SLACK.text) && `text of ${post.text.length}`,
    /[<>*_~`]|&(?!amp;|lt;|gt;)/u.test(post.text) && 'markup in the fallback text',
    shownOnSlack(post).length > 13_200 && 'msg_blocks_too_long',
    !JSON.stringify(post).isWellFormed() && 'lone surrogate',
    ...post.blocks.flatMap(blockProblems),
  ].filter((problem) => problem !== false);
}
