import { WebAPIPlatformError } from '@slack/web-api';
import type { Message } from '#render/reply.ts';
import { renderSlack } from '#render/platforms/slack.ts';
import { refusedLook } from '#chat/adapter.ts';
import type { ChatAdapter, Person, Place, PostOutcome } from '#chat/adapter.ts';
import { fetchFile } from './files.ts';
import { findPost } from './find.ts';
import { outcomeOf } from './outcome.ts';
import { openSender, postedAt } from './send.ts';
import { homeView } from './views.ts';
import type { Workspace, Workspaces } from './workspaces.ts';
import { slackNotInstalled } from '#render/sentences/slack.ts';

/** The half of the adapter that speaks. */
export type Posts = Required<
  Pick<ChatAdapter, 'post' | 'update' | 'remove' | 'find' | 'tell' | 'showReading' | 'fetchFile'>
>;

const NOT_INSTALLED: PostOutcome = {
  kind: 'gone',
  says: slackNotInstalled,
};

export function openPosts(workspaces: Workspaces, apiUrl: string, now: () => number): Posts {
  const send = openSender(now);

  /** Runs `work` with the workspace's clients; what Slack refuses becomes an outcome. */
  async function within<T>(place: Place, work: (at: Workspace) => Promise<T>): Promise<T | PostOutcome> {
    try {
      const at = await workspaces.of(place.workspace);
      return at === undefined ? NOT_INSTALLED : await work(at);
    } catch (error) {
      return outcomeOf(error);
    }
  }

  return {
    post: (place, message, token) => within(place, (at) => send(at, place, message, token)),
    update: (place, post, message) =>
      within(place, async (at) => {
        const { text, blocks } = renderSlack(message);
        await at.patient.chat.update({ channel: place.channel, ts: post, text, blocks });
        return postedAt(at, place, post);
      }),
    remove: (place, post) =>
      within(place, async (at) => {
        await at.patient.chat.delete({ channel: place.channel, ts: post });
        return postedAt(at, place, post);
      }),
    async find(place, token) {
      try {
        const at = await workspaces.of(place.workspace);
        if (at === undefined) return NOT_INSTALLED;
        const post = await findPost(at, place, token);
        return post === undefined ? undefined : postedAt(at, place, post);
      } catch (error) {
        return refusedLook(error, outcomeOf(error));
      }
    },
    async fetchFile(place, file) {
      const at = await workspaces.of(place.workspace);
      return at === undefined ? undefined : fetchFile(at, apiUrl, file);
    },
    async showReading(place, post, on) {
      try {
        const at = await workspaces.of(place.workspace);
        const what = { channel: place.channel, timestamp: post, name: 'eyes' };
        await (on ? at?.once.reactions.add(what) : at?.once.reactions.remove(what));
      } catch {
        // Without reactions:write, or where it stands there already: the reply comes all the same.
      }
    },
    tell: (place, person, message, token) =>
      within(place, async (at) => {
        if (message.key === 'home') return showHome(at, place, person, message);
        const direct = await directChannel(at, person);
        return send(at, { ...place, channel: direct, thread: '' }, message, token);
      }),
  };
}

async function showHome(at: Workspace, place: Place, person: Person, message: Message): Promise<PostOutcome> {
  const { view } = await at.patient.views.publish({ user_id: person.id, view: homeView({ messages: [message] }) });
  return { kind: 'posted', post: view?.id ?? person.id, thread: place.thread };
}

/** Why a person can't be written to at all. */
const NOBODY: ReadonlySet<string> = new Set(['user_not_found', 'user_disabled', 'cannot_dm_bot']);

/** The direct channel with a person; their id, which Slack takes as well, when we may not open it. */
async function directChannel(at: Workspace, person: Person): Promise<string> {
  try {
    const { channel } = await at.patient.conversations.open({ users: person.id });
    return channel?.id ?? person.id;
  } catch (error) {
    if (error instanceof WebAPIPlatformError && !NOBODY.has(error.data.error)) return person.id;
    throw error;
  }
}
