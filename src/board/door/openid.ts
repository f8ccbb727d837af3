import { z } from 'zod';
import type { SignedIn } from '#ledger/board/sign-ins.ts';
import { withBoard } from '#desk/board-people.ts';

/** A platform that says who somebody is, and which of its workspaces are theirs. */
export interface OpenIdProvider {
  readonly platform: 'slack' | 'discord';
  readonly clientId: string;
  readonly clientSecret: string;
  /** https://slack.com/api/, https://discord.com/api/ */
  readonly apiUrl: string;
}

export const PROVIDER_NAMES: Readonly<Record<OpenIdProvider['platform'], string>> = {
  slack: 'Slack',
  discord: 'Discord',
};

/** Somebody looks at an empty page meanwhile. */
const ANSWER_WITHIN_MS = 10_000;

/** The platform's own page, where somebody says yes. */
export function askAt(provider: OpenIdProvider, redirect: string, state: string): string {
  const page =
    provider.platform === 'slack'
      ? new URL('../openid/connect/authorize', provider.apiUrl)
      : new URL('../oauth2/authorize', provider.apiUrl);
  page.search = new URLSearchParams({
    response_type: 'code',
    client_id: provider.clientId,
    scope: provider.platform === 'slack' ? 'openid profile' : 'identify guilds',
    redirect_uri: redirect,
    state,
  }).toString();
  return page.href;
}

/** Who came back with `code`; undefined when the platform does not know them. */
export async function whoCame(provider: OpenIdProvider, redirect: string, code: string): Promise<SignedIn | undefined> {
  const token = await tokenFor(provider, redirect, code);
  if (token === undefined) return undefined;
  return provider.platform === 'slack' ? slackPerson(provider, token) : discordPerson(provider, token);
}

const tokenSchema = z.object({ access_token: z.string() });

async function tokenFor(provider: OpenIdProvider, redirect: string, code: string): Promise<string | undefined> {
  const way = provider.platform === 'slack' ? 'openid.connect.token' : 'oauth2/token';
  const answer = await ask(new URL(way, provider.apiUrl), {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: provider.clientId,
      client_secret: provider.clientSecret,
      redirect_uri: redirect,
      code,
    }),
  });
  return tokenSchema.safeParse(answer).data?.access_token;
}

const slackSchema = z.object({
  ok: z.literal(true),
  'https://slack.com/user_id': z.string(),
  'https://slack.com/team_id': z.string(),
  name: z.string(),
});

async function slackPerson(provider: OpenIdProvider, token: string): Promise<SignedIn | undefined> {
  const answer = await ask(new URL('openid.connect.userInfo', provider.apiUrl), { headers: bearer(token) });
  const { data } = slackSchema.safeParse(answer);
  if (data === undefined) return undefined;
  const person = { id: data['https://slack.com/user_id'], name: data.name };
  return { person, known: true, workspaces: withBoard(`slack:${data['https://slack.com/team_id']}`) };
}

const discordSchema = z.object({ id: z.string(), username: z.string(), global_name: z.string().nullish() });
const guildsSchema = z.array(z.object({ id: z.string() }));

async function discordPerson(provider: OpenIdProvider, token: string): Promise<SignedIn | undefined> {
  const user = discordSchema.safeParse(
    await ask(new URL('users/@me', provider.apiUrl), { headers: bearer(token) }),
  ).data;
  const guilds = guildsSchema.safeParse(
    await ask(new URL('users/@me/guilds', provider.apiUrl), { headers: bearer(token) }),
  ).data;
  if (user === undefined || guilds === undefined) return undefined;
  const person = { id: user.id, name: user.global_name ?? user.username };
  return { person, known: true, workspaces: guilds.flatMap((guild) => withBoard(`discord:${guild.id}`)) };
}

function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}

/** Their JSON, or undefined: what went wrong there is not ours to show. */
async function ask(url: URL, init: RequestInit): Promise<unknown> {
  try {
    const answer = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}
