import { z } from 'zod';
import type { Message } from '#render/reply.ts';

const shape = z.looseObject({ key: z.string(), blocks: z.array(z.looseObject({ kind: z.string() })) });

/** A message read back from the outbox: we rendered it, so its outline is enough. */
export const messageSchema: z.ZodType<Message> = z.custom<Message>((value) => shape.safeParse(value).success);
