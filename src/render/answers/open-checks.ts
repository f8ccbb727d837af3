import { cutWords } from '#render/cut.ts';
import type { CheckStatus } from '#core/marks.ts';
import { DESK } from '#render/limits.ts';
import { dotted, link, person, plain, strong } from '#render/lines.ts';
import type { Block, Line, Reply } from '#render/reply.ts';
import type { OpenScope } from './asked.ts';
import { statusSigns, statusWords } from '#render/labels.ts';
import { dayWords } from '#render/dates.ts';
import { andMore, count } from '#render/sentences/amounts.ts';
import { assignedTo } from '#render/sentences/checks.ts';
import { nothingOpen, openHeading } from '#render/sentences/lists.ts';

/** A check as lists show it. */
export interface ListedCheck {
  readonly ledger: string;
  readonly title: string;
  readonly status: CheckStatus;
  readonly by?: string;
  readonly assigned?: { readonly to: string; readonly day?: string };
  /** Of the post of this check. */
  readonly permalink?: string;
}

/** A story and those of its checks that a list is about. */
export interface StoryChecks {
  readonly headline: string;
  readonly channel: string;
  /** ISO: when it was pasted. */
  readonly at: string;
  readonly permalink?: string;
  readonly checks: readonly ListedCheck[];
}

/** What is left stands on the board; a Slack message would take twice as many blocks. */
const STORIES_SHOWN = 10;
const CHECKS_SHOWN = 6;

/** "→ Anna, by 5 May 2024" */
function forWhom({ assigned }: ListedCheck): Line {
  if (assigned === undefined) return [];
  const until = assigned.day === undefined ? undefined : dayWords(assigned.day);
  return [plain('→ '), person(assigned.to), plain(assignedTo(until))];
}

function checkLine(check: ListedCheck): Line {
  const title = cutWords(check.title, DESK.title);
  const by = check.by === undefined ? [] : [plain(statusWords[check.status]), plain(' by '), person(check.by)];
  const named = check.permalink === undefined ? plain(title) : link(title, check.permalink);
  return [plain(`${statusSigns[check.status]} `), ...dotted([named], by, forWhom(check))];
}

export function storyBlocks(story: StoryChecks): Block[] {
  const title = cutWords(story.headline, DESK.title);
  const named = story.permalink === undefined ? strong(title) : link(title, story.permalink);
  const shown = story.checks.slice(0, CHECKS_SHOWN).map(checkLine);
  const left = story.checks.length - shown.length;
  const rest = left === 0 ? [] : [[plain(andMore(left, 'check'))]];
  return [
    { kind: 'paragraph', line: dotted([named], [plain(story.channel)], [plain(dayWords(story.at))]) },
    { kind: 'list', items: [...shown, ...rest] },
  ];
}

/** The checks that are left, story by story. */
export function buildOpenChecks(stories: readonly StoryChecks[], scope: OpenScope): Reply {
  const checks = stories.reduce((sum, story) => sum + story.checks.length, 0);
  if (checks === 0)
    return { messages: [{ key: 'open', blocks: [{ kind: 'paragraph', line: [plain(nothingOpen(scope))] }] }] };
  const heading = `${openHeading(scope)} · ${count(checks, 'check')} in ${count(stories.length, 'story', 'stories')}`;
  const left = stories.length - STORIES_SHOWN;
  const blocks: Block[] = [
    { kind: 'heading', line: [strong(heading)] },
    ...stories.slice(0, STORIES_SHOWN).flatMap(storyBlocks),
    ...(left > 0 ? [{ kind: 'note', line: [plain(andMore(left, 'story', 'stories'))] } as const] : []),
  ];
  return { messages: [{ key: 'open', blocks }] };
}
