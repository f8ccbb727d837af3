import {
  ActionRowBuilder,
  ButtonBuilder,
  ComponentType,
  MessageFlags,
  SeparatorBuilder,
  TextDisplayBuilder,
} from 'discord.js';
import type { APIMessageTopLevelComponent } from 'discord.js';
import { isDeepStrictEqual } from 'node:util';
import { DISCORD } from '#render/limits.ts';
import type { DiscordPost } from '#render/platforms/discord.ts';
import { readDiscord } from './discord-reader.ts';

function contentsOf(post: DiscordPost): readonly string[] {
  return post.components.flatMap((component) => ('content' in component ? [component.content] : []));
}

/** All the words, as the client shows them. */
export function shownOnDiscord(post: DiscordPost): string {
  return readDiscord(contentsOf(post).join('\n')).text;
}

/** Quotation bars that follow each other are one quotation. */
export function quotesOnDiscord(post: DiscordPost): readonly string[] {
  const quotes: string[][] = [];
  let open = false;
  for (const line of contentsOf(post).join('\n').split('\n')) {
    const quoted = line.startsWith('> ');
    if (quoted && !open) quotes.push([]);
    if (quoted) quotes.at(-1)?.push(readDiscord(line.slice(2)).text);
    open = quoted;
  }
  return quotes.map((lines) => lines.join('\n'));
}

/** What discord.js's own builders make of it; they throw for what Discord would refuse. */
function rebuilt(component: APIMessageTopLevelComponent): unknown {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return new TextDisplayBuilder().setContent(component.content).toJSON();
    case ComponentType.Separator:
      return new SeparatorBuilder(component).toJSON();
    case ComponentType.ActionRow:
      return new ActionRowBuilder<ButtonBuilder>()
        .addComponents(
          component.components.map((button) => {
            if (button.type !== ComponentType.Button || !('custom_id' in button))
              throw new Error('not a button of ours');
            const { label = '', custom_id: id, style } = button;
            return new ButtonBuilder().setLabel(label).setCustomId(id).setStyle(style);
          }),
        )
        .toJSON();
    case ComponentType.Section:
    case ComponentType.MediaGallery:
    case ComponentType.File:
    case ComponentType.Container:
      throw new Error(`component ${component.type} is none of ours`);
  }
}

function builderProblems(component: APIMessageTopLevelComponent): readonly string[] {
  try {
    const same = isDeepStrictEqual(
      JSON.parse(JSON.stringify(rebuilt(component))),
      JSON.parse(JSON.stringify(component)),
    );
    return same ? [] : [`discord.js makes something else of ${JSON.stringify(component)}`];
  } catch (error) {
    return [String(error)];
  }
}

function buttonIdsOf(post: DiscordPost): readonly string[] {
  return post.components.flatMap((component) =>
    component.type === ComponentType.ActionRow
      ? component.components.map((each) => ('custom_id' in each ? each.custom_id : ''))
      : [],
  );
}

/** Every limit a post breaks, and every sign in it that steers the client without being a mark of ours. */
export function discordProblems(post: DiscordPost): readonly string[] {
  const texts = contentsOf(post);
  const ids = buttonIdsOf(post);
  return [
    (post.flags & MessageFlags.IsComponentsV2) === 0 && 'flags',
    !isDeepStrictEqual(post.allowed_mentions, { parse: [] }) && 'mentions allowed',
    post.components.length + ids.length > DISCORD.components && 'too many components',
    texts.length === 0 && 'no text',
    texts.join('').length > DISCORD.text && 'too much text',
    new Set(ids).size !== ids.length && 'custom_id twice',
    ids.some((id) => !/^deskcheck:[a-z]+:.+$/u.test(id) || id.length > DISCORD.customId) && `custom_id ${ids.join()}`,
    !JSON.stringify(post).isWellFormed() && 'lone surrogate',
    ...texts.flatMap((text) => readDiscord(text).live.map((sign) => `live ${sign}`)),
    ...post.components.flatMap(builderProblems),
  ].filter((problem) => problem !== false);
}
