import type { HomeView, KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import { lineText } from '#render/lines.ts';
import type { Message, Reply } from '#render/reply.ts';
import { renderSlack } from '#render/platforms/slack.ts';
import type { ChatEvent } from '#chat/adapter.ts';
import type { FieldState, ViewSubmission } from './payload.ts';
import { placeOf } from './place.ts';
import type { Self } from './place.ts';
import { ACTION } from './buttons.ts';
import type { PressedPost } from './buttons.ts';
import { giveAWholeLink, noteForm, readsButtons, stepDone, writeANote } from '#render/sentences/forms.ts';

const NOTE_FORM = 'deskcheck:note';
const NOTE = 'note';
const EVIDENCE = 'evidence';
/** https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element: up to 3,000 characters. */
const NOTE_MAX = 3000;
/** Longer than any address a browser shows. */
const EVIDENCE_MAX = 2000;
/** https://docs.slack.dev/reference/views: up to 100 blocks in a view, and 250 kB in all. */
const VIEW_BLOCKS = 100;
const VIEW_CHARACTERS = 120_000;

const ASSIGN = 'assign';
const DAY = 'day';
const STEPS = 'steps';
/** https://docs.slack.dev/reference/block-kit/block-elements/checkboxes-element: up to ten options. */
const STEPS_MAX = 10;

const about = z.object({
  post: z.string(),
  channel: z.string(),
  thread: z.string(),
  check: z.string().exactOptional(),
});

/** The form behind "More" and "Note": the check at length where the desk gave it, then what can be kept on it. */
export function checkForm(pressed: PressedPost, card: Reply | undefined): ModalView {
  const { post, channel, thread, value } = pressed;
  const [message] = card?.messages ?? [];
  const check = message?.check;
  const shown =
    message === undefined ? [] : fitted(renderSlack(message).blocks.filter(({ type }) => type !== 'actions'));
  const steps = message === undefined ? 0 : stepsOf(message);
  return {
    type: 'modal',
    callback_id: NOTE_FORM,
    private_metadata: JSON.stringify({ post, channel, thread, ...(check === undefined ? {} : { check: value }) }),
    title: { type: 'plain_text', text: check === undefined ? noteForm.title : noteForm.cardTitle },
    submit: { type: 'plain_text', text: noteForm.keep },
    close: { type: 'plain_text', text: noteForm.cancel },
    blocks: [
      ...shown,
      ...(steps === 0 ? [] : [stepsInput(steps)]),
      {
        type: 'input',
        block_id: NOTE,
        optional: check !== undefined,
        label: { type: 'plain_text', text: noteForm.found },
        element: { type: 'plain_text_input', action_id: NOTE, multiline: true, max_length: NOTE_MAX },
      },
      {
        type: 'input',
        block_id: EVIDENCE,
        optional: true,
        label: { type: 'plain_text', text: noteForm.evidence },
        element: { type: 'plain_text_input', action_id: EVIDENCE, max_length: EVIDENCE_MAX },
      },
      ...(check === undefined ? [] : ASSIGN_INPUTS),
    ],
  };
}

const ASSIGN_INPUTS: readonly KnownBlock[] = [
  {
    type: 'input',
    block_id: ASSIGN,
    optional: true,
    label: { type: 'plain_text', text: noteForm.assign },
    element: { type: 'users_select', action_id: ASSIGN },
  },
  {
    type: 'input',
    block_id: DAY,
    optional: true,
    label: { type: 'plain_text', text: noteForm.until },
    element: { type: 'datepicker', action_id: DAY },
  },
];

const STEP = /^[☐☑] /u;

/** How many steps the recipe of a card has. */
function stepsOf(message: Message): number {
  const items = message.blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(lineText) : []));
  return Math.min(STEPS_MAX, items.filter((item) => STEP.test(item)).length);
}

/** The steps themselves stand above; what is ticked here is what is done now. */
function stepsInput(steps: number): KnownBlock {
  const options = Array.from({ length: steps }, (_, at) => ({
    text: { type: 'plain_text' as const, text: stepDone(at + 1) },
    value: `${at}`,
  }));
  return {
    type: 'input',
    block_id: STEPS,
    optional: true,
    label: { type: 'plain_text', text: noteForm.steps },
    element: { type: 'checkboxes', action_id: STEPS, options },
  };
}

/** What to say beside a field of the form that can't be kept as it is; empty when all is well. */
export function noteErrors(submission: ViewSubmission): Readonly<Record<string, string>> {
  const { note, evidence, assign, ticked } = valuesOf(submission);
  const nothing = note === '' && evidence === '' && assign === undefined && ticked.length === 0;
  if (nothing) return { [NOTE]: writeANote };
  if (evidence !== '' && !isWebLink(evidence)) return { [EVIDENCE]: giveAWholeLink };
  return {};
}

export function readNote(submission: ViewSubmission, self: Self, now: string): ChatEvent | undefined {
  if (submission.view.callback_id !== NOTE_FORM || Object.keys(noteErrors(submission)).length > 0) return undefined;
  const on = aboutOf(submission);
  if (on === undefined) return undefined;
  const { note, evidence, assign, day, ticked } = valuesOf(submission);
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
    ...(on.check === undefined ? {} : { check: on.check }),
    ...(assign === undefined
      ? {}
      : { assign: { to: { id: assign, name: '' }, ...(day === undefined ? {} : { day }) } }),
    ...(ticked.length === 0 ? {} : { ticked }),
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

interface FormValues {
  readonly note: string;
  readonly evidence: string;
  readonly assign: string | undefined;
  readonly day: string | undefined;
  readonly ticked: readonly number[];
}

function valuesOf(submission: ViewSubmission): FormValues {
  const field = (name: string): FieldState | undefined => submission.view.state.values[name]?.[name];
  return {
    note: field(NOTE)?.value?.trim() ?? '',
    evidence: field(EVIDENCE)?.value?.trim() ?? '',
    assign: field(ASSIGN)?.selected_user ?? undefined,
    day: field(DAY)?.selected_date ?? undefined,
    ticked: (field(STEPS)?.selected_options ?? []).map(({ value }) => Number(value)).filter(Number.isInteger),
  };
}

function isWebLink(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '');
}

/** Buttons under the App Home: pressed, they ask the desk \"settings reads mentions\". */
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
    elements: readsButtons.map(([words, label]) => ({
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
