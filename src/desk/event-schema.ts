import { z } from 'zod';
import { MARKS } from '#core/marks.ts';
import { PLATFORMS } from '#chat/adapter.ts';
import type { ChatEvent } from '#chat/adapter.ts';
import { PARTS } from '#render/reply-state.ts';

const place = z.object({ platform: z.enum(PLATFORMS), workspace: z.string(), channel: z.string(), thread: z.string() });
const person = z.object({ id: z.string(), name: z.string() });
const message = z.object({
  post: z.string(),
  author: person,
  text: z.string(),
  links: z.array(z.string()),
  files: z
    .array(z.object({ name: z.string(), url: z.string() }))
    .readonly()
    .exactOptional(),
  mentions: z.array(person).readonly().exactOptional(),
  addressed: z.boolean(),
  inThread: z.boolean(),
  permalink: z.string().exactOptional(),
  channelName: z.string().exactOptional(),
});
const base = { key: z.string(), place, at: z.string() };
const words = { note: z.string().exactOptional(), evidence: z.string().exactOptional() };

/** A chat event read back from the inbox. */
export const chatEventSchema: z.ZodType<ChatEvent> = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('message'), message }),
  z.object({ ...base, kind: z.literal('edited'), message }),
  z.object({ ...base, kind: z.literal('deleted'), post: z.string() }),
  z.object({
    ...base,
    ...words,
    kind: z.literal('mark'),
    post: z.string(),
    nth: z.int().positive().exactOptional(),
    by: person,
    check: z.string().exactOptional(),
    mark: z.enum(MARKS),
    on: z.boolean(),
  }),
  z.object({
    ...base,
    kind: z.literal('note'),
    post: z.string(),
    by: person,
    check: z.string().exactOptional(),
    note: z.string(),
    assign: z.object({ to: person, day: z.string().exactOptional() }).exactOptional(),
    ticked: z.array(z.int().nonnegative()).readonly().exactOptional(),
    evidence: z.string().exactOptional(),
  }),
  z.object({
    ...base,
    kind: z.literal('more'),
    post: z.string(),
    by: person,
    part: z.enum(PARTS).exactOptional(),
  }),
  z.object({ ...base, kind: z.literal('left'), scope: z.enum(['channel', 'workspace']), reason: z.string() }),
]);
