/** What the board's lists, sign-ins, tokens and webhooks need. */
export const BOARD: readonly string[] = [
  `alter table "check" add column kind text not null default 'other', add column words text[] not null default '{}'`,
  `create index check_words on "check" using gin (words)`,
  `create index check_listed on "check" (workspace, opened, id) where dropped is null`,
  // Headline and publisher for lists: the report itself is too much to open for a line.
  `alter table story add column heading text, add column outlet text`,
  `create index story_outlet on story (workspace, outlet)`,
  // What is newest in a workspace is asked for by every open page.
  `create index decision_newest on decision (workspace, seq)`,
  `create index note_newest on note (workspace, seq)`,
  `create index reading_newest on reading (workspace, made)`,

  `create table sign_in (
    id text collate "C" primary key, kind text not null, body text, workspaces text[] not null,
    made timestamptz not null, expires timestamptz not null)`,
  `create index sign_in_expires on sign_in (expires)`,
  `create table api_token (
    id text collate "C" primary key, workspace text not null, name text not null, scopes text[] not null,
    made timestamptz not null, used timestamptz, ended timestamptz)`,
  `create index api_token_workspace on api_token (workspace)`,
  `create table answered (
    id text collate "C" primary key, workspace text not null, asked text not null, status int, body text, at timestamptz not null)`,
  `create table webhook (
    id text collate "C" primary key, workspace text not null, body text, made timestamptz not null, ended timestamptz)`,
  `create index webhook_workspace on webhook (workspace)`,
  `create table delivery (
    id text collate "C" primary key, workspace text not null, webhook text not null, body text,
    made timestamptz not null, attempts int not null, done timestamptz, outcome text)`,
  `create index delivery_webhook on delivery (webhook, made)`,
];
