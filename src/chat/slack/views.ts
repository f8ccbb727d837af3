import type { HomeView, KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import type { Reply } from '#render/reply.ts';
import { renderSlack } from '#render/platforms/slack.ts';
import type { ChatEvent } from '#chat/adapter.ts';
import type { ViewSubmission } from './payload.ts';
import { placeOf } from './place.ts';
import type { Self } from './place.ts';
import { ACTION } from './buttons.ts';
import type { PressedPost } from './buttons.ts';

const NOTE_FORM = 'deskcheck:note';
const NOTE = 'note';
const EVIDENCE = 'evidence';
const NOTE_MAX = 3000;
const EVIDENCE_MAX = 2000;
/** https://docs.slack.dev/reference/views: up to 100 blocks in a view, and 250 kB in all. */
const VIEW_BLOCKS = 100;
const VIEW_CHARACTERS = 120_000;

const about = z.object({ post: z.string(), channel: z.string(), thread: z.string() });

/** The form behind "Note...": what was found, and where it can be seen. It remembers the check's post. */
export function noteForm(pressed: PressedPost): ModalView {
  const { post, channel, thread } = pressed;
  return {
    type: 'modal',
    callback_id: NOTE_FORM,
    private_metadata: JSON.stringify({ post, channel, thread }),
    title: { type: 'plain_text', text: 'Note on this check' },
    submit: { type: 'plain_text', text: 'Keep' },
    close: { type: 'plain_text', text: 'Cancel' },
    blocks: [
      {
        type: 'input',
        block_id: NOTE,
        label: { type: 'plain_text', text: 'What did you find?' },
        element: { type: 'plain_text_input', action_id: NOTE, multiline: true, max_length: NOTE_MAX },
      },
      {
        type: 'input',
        block_id: EVIDENCE,
        optional: true,
        label: { type: 'plain_text', text: 'Link to the evidence' },
        element: { type: 'plain_text_input', action_id: EVIDENCE, max_length: EVIDENCE_MAX },
      },
    ],
  };
}

/** What to say beside a field of the form that can't be kept as it is; empty when all is well. */
export function noteErrors(submission: ViewSubmission): Readonly<Record<string, string>> {
  const { note, evidence } = valuesOf(submission);
  if (note === '') return { [NOTE]: 'Write what you found.' };
  if (evidence !== '' && !isWebLink(evidence))
    return { [EVIDENCE]: 'Give a whole link, such as https://example.org/page.' };
  return {};
}

export function readNote(submission: ViewSubmission, self: Self, now: string): ChatEvent | undefined {
  if (submission.view.callback_id !== NOTE_FORM || Object.keys(noteErrors(submission)).length > 0) return undefined;
  const on = aboutOf(submission);
  if (on === undefined) return undefined;
  const { note, evidence } = valuesOf(submission);
  const { id, name, username } = submission.user;
  return {
    kind: 'note',
    // A form is sent once; sent again it is the same one.
    key: `note:${submission.view.id}`,
    place: placeOf(self, on.channel, on.thread),
    at: now,
    post: on.post,
    by: { id, name: name ?? username ?? '' },
    note,
    ...(evidence === '' ? {} : { evidence }),
  };
}

function aboutOf(submission: ViewSubmission): z.infer<typeof about> | undefined {
  try {
    return about.safeParse(JSON.parse(submission.view.private_metadata ?? '')).data;
  } catch {
    return undefined;
  }
}

function valuesOf(submission: ViewSubmission): { note: string; evidence: string } {
  const { values } = submission.view.state;
  const valueOf = (name: string): string => values[name]?.[name]?.value?.trim() ?? '';
  return { note: valueOf(NOTE), evidence: valueOf(EVIDENCE) };
}

function isWebLink(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '');
}

/** What the workspace may choose, as buttons under the App Home: pressed, they ask the desk "settings reads mentions". */
const READS = [
  ['everything', 'Read all channels I am in'],
  ['mentions', 'Read only when mentioned'],
] as const;
const READS_ACTION: string = `${ACTION}reads:`;

/** "deskcheck:reads:mentions" -> "reads mentions". */
export function settingOf(actionId: string): string | undefined {
  return actionId.startsWith(READS_ACTION) ? `reads ${actionId.slice(READS_ACTION.length)}` : undefined;
}

/** The App Home: the desk's answer, then the settings. */
export function homeView(reply: Reply): HomeView {
  const settings: KnownBlock = {
    type: 'actions',
    block_id: 'settings',
    elements: READS.map(([words, label]) => ({
      type: 'button',
      action_id: READS_ACTION + words,
      value: words,
      text: { type: 'plain_text', text: label },
    })),
  };
  const blocks = reply.messages.flatMap((message) => renderSlack(message).blocks);
  return { type: 'home', callback_id: 'deskcheck:home', blocks: [...fitted(blocks), settings] };
}

function fitted(blocks: readonly KnownBlock[]): readonly KnownBlock[] {
  let characters = 0;
  const tooMany = blocks.findIndex((block, at) => {
    characters += JSON.stringify(block).length;
    return at >= VIEW_BLOCKS - 1 || characters > VIEW_CHARACTERS;
  });
  return tooMany < 0 ? blocks : blocks.slice(0, tooMany);
}
