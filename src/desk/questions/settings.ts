import type { Question } from '#chat/adapter.ts';
import { dropAlarms } from '#ledger/alarms.ts';
import { forgetBefore } from '#ledger/forget.ts';
import type { Session } from '#ledger/session.ts';
import { readSettings, writeSettings } from '#ledger/settings.ts';
import type { WorkspaceSettings } from '#ledger/settings.ts';
import { newestStories } from '#ledger/stories.ts';
import { withdrawPosts } from '#ledger/outbox.ts';
import { buildNotice } from '#render/answers/notice.ts';
import { THREAD_FORMS } from '#render/reply-state.ts';
import type { Reply } from '#render/reply.ts';
import { buildSettings } from '#render/answers/settings.ts';
import { nowOf, settingsOver } from '#desk/desk.ts';
import type { Desk } from '#desk/desk.ts';
import { setDigest } from '#desk/due/digest.ts';
import {
  forgotten,
  managersOnly,
  notAHour,
  settingUnknown,
  settingsHelp,
  sureToForget,
} from '#render/sentences/settings.ts';

const FORGET_ALL = 'everything now';
/** The newest of a workspace; older threads are buried in their channels. */
const STORIES_TAKEN_DOWN_MAX = 1_000;

/** One setting changed, or why not. */
type Changed = { readonly settings: WorkspaceSettings } | { readonly says: string };
type Change = (old: WorkspaceSettings, words: readonly string[], channel: string) => Changed;

const CHANGES: Readonly<Record<string, Change>> = {
  reads: (old, [value]) =>
    value === 'everything' || value === 'mentions' ? { settings: { ...old, reads: value } } : { says: settingsHelp },
  second: (old, [value]) =>
    value === 'on' || value === 'off' ? { settings: { ...old, secondPair: value === 'on' } } : { says: settingsHelp },
  digest: changeDigest,
  forget: changeForget,
  this: changeChannel,
  thread: changeThread,
};

/** Shows what the workspace has set; with words behind it, changes one thing first. */
export async function answerSettings(desk: Desk, session: Session, question: Question): Promise<Reply> {
  const [name = '', ...words] = question.words.trim().toLowerCase().split(/\s+/);
  const old = await readSettings(session);
  if (name === '') return shown(desk, old);
  if (name === 'forget' && words[0] === 'everything') return forgetAll(desk, session, question.manages === true, words);
  // Names of zones keep their capitals: Europe/Athens.
  const zone = question.words.trim().split(/\s+/).slice(1);
  const change = Object.hasOwn(CHANGES, name) ? CHANGES[name] : undefined;
  const changed = change?.(old, name === 'digest' ? zone : words, question.place.channel) ?? { says: unknownSetting() };
  if ('says' in changed) return buildNotice(changed.says);
  await writeSettings(session, changed.settings);
  const { digest } = changed.settings;
  if (name === 'digest' && digest !== undefined) await setDigest(session, digest, nowOf(desk));
  if (name === 'digest' && digest === undefined) await dropAlarms(session, 'digest');
  return shown(desk, changed.settings);
}

function unknownSetting(): string {
  return `${settingUnknown} ${settingsHelp}`;
}

function shown(desk: Desk, settings: WorkspaceSettings): Reply {
  const { reads, secondPair, forgetAfterDays, thread = 'short' } = settingsOver(desk.config, settings);
  const digest = settings.digest ?? desk.config.digest;
  return buildSettings({
    reads,
    thread,
    secondPair,
    ...(forgetAfterDays === undefined ? {} : { forgetAfterDays }),
    ...(digest === undefined ? {} : { digestAt: `${digest.hour} ${digest.zone}` }),
  });
}

/** Nothing of it can be had back: it takes somebody who manages the workspace, who is told what will go and says so once more. */
async function forgetAll(desk: Desk, session: Session, manages: boolean, words: readonly string[]): Promise<Reply> {
  if (!manages) return buildNotice(managersOnly);
  const said = words.join(' ');
  if (said !== FORGET_ALL && said !== `${FORGET_ALL} yes`) return buildNotice(settingsHelp);
  const stories = await newestStories(session, STORIES_TAKEN_DOWN_MAX);
  if (said === FORGET_ALL) return buildNotice(sureToForget(stories.length));
  for (const { id } of stories) await withdrawPosts(session, id);
  return buildNotice(forgotten(await forgetBefore(session, undefined, nowOf(desk))));
}

function changeDigest(old: WorkspaceSettings, [hour = '', zone = 'UTC']: readonly string[], channel: string): Changed {
  if (hour === 'off') {
    const { digest: _, ...rest } = old;
    return { settings: rest };
  }
  if (!/^([01]?\d|2[0-3]):[0-5]\d$/.test(hour) || !isZone(zone)) return { says: notAHour };
  return { settings: { ...old, digest: { hour, zone, channel } } };
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}

function changeForget(old: WorkspaceSettings, words: readonly string[]): Changed {
  if (words[0] === 'never') {
    const { forgetAfterDays: _, ...rest } = old;
    return { settings: rest };
  }
  const days = Number(words.find((word) => /^\d+$/.test(word)));
  return days >= 1 ? { settings: { ...old, forgetAfterDays: days } } : { says: settingsHelp };
}

/** "thread list" for the workspace, "thread list here" for one channel. */
function changeThread(old: WorkspaceSettings, [value, where]: readonly string[], channel: string): Changed {
  const form = THREAD_FORMS.find((each) => each === value);
  if (form === undefined) return { says: settingsHelp };
  return where === 'here'
    ? { settings: { ...old, channels: { ...old.channels, [channel]: form } } }
    : { settings: { ...old, thread: form } };
}

function changeChannel(old: WorkspaceSettings, words: readonly string[], channel: string): Changed {
  const others = (old.mentionsOnly ?? []).filter((one) => one !== channel);
  if (words.at(-1) === 'mentions') return { settings: { ...old, mentionsOnly: [...others, channel] } };
  return words.at(-1) === 'everything' ? { settings: { ...old, mentionsOnly: others } } : { says: settingsHelp };
}
