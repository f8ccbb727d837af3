import { z } from '@hono/zod-openapi';
import { CHECK_STATUSES, MARKS } from '#core/marks.ts';
import type { CheckStatus, Mark } from '#core/marks.ts';
import { reportSchema } from '#core/report.ts';
import type { Report } from '#core/report.ts';
import { headlineOf } from '#desk/stories/headline.ts';
import { channelOf } from '#desk/stories/listed-stories.ts';
import type { CheckRecord, StoryRecord } from '#desk/stories/story-record.ts';
import type { ListedCheck } from '#ledger/board/list-checks.ts';
import type { FiledCheck } from '#ledger/checks.ts';

interface Someone {
  id: string;
  name: string;
}

/** A check as the API gives it. */
interface ApiCheck {
  id: string;
  story: string;
  nth: number;
  kind: string;
  title: string;
  words: string;
  speaker?: string | undefined;
  status: CheckStatus;
  needsSecond: boolean;
  by?: Someone | undefined;
  since: string;
  opened: string;
}

interface ApiListedCheck extends ApiCheck {
  headline: string;
  outlet?: string | undefined;
  channel: string;
}

interface ApiCheckRecord extends ApiCheck {
  decisions: { mark: Mark; takenBack: boolean; by: Someone; at: string }[];
  notes: { text?: string | undefined; evidence?: string | undefined; by: Someone; at: string }[];
}

interface ApiStory {
  id: string;
  headline: string;
  channel: string;
  author: string;
  at: string;
  report: Report;
  readings: { nth: number; cause: string; made: string; sha256: string }[];
  checks: ApiCheckRecord[];
}

const someone = z.object({ id: z.string(), name: z.string() });
const check = z.object({
  id: z.string(),
  story: z.string(),
  nth: z.int().describe('Its place in the report, from 1'),
  kind: z.string(),
  title: z.string(),
  words: z.string().describe('The claim, in the story’s own words'),
  speaker: z.string().optional(),
  status: z.enum(CHECK_STATUSES),
  needsSecond: z.boolean(),
  by: someone.optional(),
  since: z.string(),
  opened: z.string(),
});
const decision = z.object({ mark: z.enum(MARKS), takenBack: z.boolean(), by: someone, at: z.string() });
const note = z.object({ text: z.string().optional(), evidence: z.string().optional(), by: someone, at: z.string() });

export const listedCheckShape: z.ZodType<ApiListedCheck> = check
  .extend({ headline: z.string(), outlet: z.string().optional(), channel: z.string() })
  .openapi('ListedCheck');
export const checkRecordShape: z.ZodType<ApiCheckRecord> = check
  .extend({ decisions: z.array(decision), notes: z.array(note) })
  .openapi('CheckRecord');
// Described by zod itself, as `deskcheck schema` prints it: the generator takes what may be absent for required.
const described: string = JSON.stringify({ ...z.toJSONSchema(reportSchema), $schema: undefined });
export const reportShape: z.ZodType<Report> = z
  .custom<Report>()
  .openapi('Report', { ...JSON.parse(described), type: 'object' });
export const storyShape: z.ZodType<ApiStory> = z
  .object({
    id: z.string(),
    headline: z.string(),
    channel: z.string(),
    author: z.string(),
    at: z.string(),
    report: reportShape,
    readings: z.array(z.object({ nth: z.int(), cause: z.string(), made: z.string(), sha256: z.string() })),
    checks: z.array(checkRecordShape),
  })
  .openapi('Story');

function checkOf(filed: FiledCheck): ApiCheck {
  const { id, story, nth, kind, title, words, speaker, status, needsSecond, by, since, opened } = filed;
  return {
    id,
    story,
    nth,
    kind,
    title,
    words,
    status,
    needsSecond,
    since,
    opened,
    ...(speaker === undefined ? {} : { speaker }),
    ...(by === undefined ? {} : { by: { ...by } }),
  };
}

export function listedCheckOf(listed: ListedCheck): ApiListedCheck {
  const { headline, outlet, channel } = listed;
  return { ...checkOf(listed), headline, channel, ...(outlet === undefined ? {} : { outlet }) };
}

export function checkRecordOf(record: CheckRecord): ApiCheckRecord {
  return {
    ...checkOf(record),
    decisions: record.decisions.map(({ mark, takenBack, by, at }) => ({ mark, takenBack, by: { ...by }, at })),
    notes: record.notes.map(({ text, evidence, by, at }) => ({
      ...(text === undefined ? {} : { text }),
      ...(evidence === undefined ? {} : { evidence }),
      by: { ...by },
      at,
    })),
  };
}

export function storyOf({ story, report, readings, checks }: StoryRecord): ApiStory {
  return {
    id: story.id,
    headline: headlineOf(report),
    channel: channelOf(story),
    author: story.author.name,
    at: story.at,
    report,
    readings: readings.map(({ nth, cause, made, sha256 }) => ({ nth, cause, made, sha256 })),
    checks: checks.map(checkRecordOf),
  };
}
