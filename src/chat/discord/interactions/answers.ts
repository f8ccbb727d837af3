import { InteractionResponseType, MessageFlags, Routes } from 'discord.js';
import type { APIModalInteractionResponseCallbackData, REST } from 'discord.js';
import type { Message, Reply } from '#render/reply.ts';
import { renderDiscord } from '#render/platforms/discord.ts';
import type { DiscordInteraction } from '#chat/discord/payload.ts';
import type { Choice } from './questions.ts';

/** A reply of more messages than this is no answer to a question; Slack's response_url takes as many. */
const ANSWERS_MAX = 5;
/** Shown to the one who asked, and to nobody else. */
const WHISPER = MessageFlags.Ephemeral;

/** The ways in which one interaction can be answered. The first must come within three seconds. */
export interface Answers {
  /** Says that an answer will come. */
  defer(): Promise<void>;
  /** After `defer`: the answer. */
  reply(reply: Reply): Promise<void>;
  /** After `defer`: a sentence. */
  replyWords(words: string): Promise<void>;
  whisper(words: string): Promise<void>;
  /** A press was taken; the message stays as it is until it is brought up to date. */
  taken(): Promise<void>;
  choices(choices: readonly Choice[]): Promise<void>;
  form(form: APIModalInteractionResponseCallbackData): Promise<void>;
}

export function answersTo(interaction: DiscordInteraction, rest: REST): Answers {
  const { application_id: app, id, token } = interaction;
  async function respond(type: InteractionResponseType, data?: object): Promise<void> {
    await rest.post(Routes.interactionCallback(id, token), { auth: false, body: { type, ...(data && { data }) } });
  }
  async function first(message: Message): Promise<void> {
    await rest.patch(Routes.webhookMessage(app, token), { auth: false, body: renderDiscord(message) });
  }
  async function further(message: Message): Promise<void> {
    const post = renderDiscord(message);
    // oxlint-disable-next-line no-bitwise -- Discord's flags are bits.
    await rest.post(Routes.webhook(app, token), { auth: false, body: { ...post, flags: post.flags | WHISPER } });
  }
  return {
    defer: () => respond(InteractionResponseType.DeferredChannelMessageWithSource, { flags: WHISPER }),
    async reply(reply) {
      const [message, ...more] = reply.messages.slice(0, ANSWERS_MAX);
      if (message !== undefined) await first(message);
      for (const one of more) await further(one);
    },
    replyWords: (words) => first(messageOf(words)),
    whisper(words) {
      const post = renderDiscord(messageOf(words));
      // oxlint-disable-next-line no-bitwise -- Discord's flags are bits.
      return respond(InteractionResponseType.ChannelMessageWithSource, { ...post, flags: post.flags | WHISPER });
    },
    taken: () => respond(InteractionResponseType.DeferredMessageUpdate),
    choices: (choices) => respond(InteractionResponseType.ApplicationCommandAutocompleteResult, { choices }),
    form: (form) => respond(InteractionResponseType.Modal, form),
  };
}

function messageOf(words: string): Message {
  const blocks = words.split('\n\n').map((text) => ({ kind: 'paragraph', line: [{ kind: 'plain', text }] }) as const);
  return { key: 'answer', blocks };
}
