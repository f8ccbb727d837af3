import type { RequestListener } from 'node:http';
import type { Desk } from '#desk/desk.ts';
import type { OpenIdProvider } from './door/openid.ts';

export interface BoardOptions {
  readonly desk: Desk;
  /** Hands a pasted story to the desk, for a workspace of the board; resolves with the message's id. */
  readonly submit: (
    text: string,
    by: { readonly id: string; readonly name: string },
    workspace: string,
    file?: { readonly name: string; readonly bytes: Uint8Array },
  ) => Promise<string>;
  readonly host: string;
  readonly port: number;
  /** The desk's word: opens the board to whoever knows it. */
  readonly token?: string;
  /** https://desk.example: where people reach the board. When it is set, everybody signs in. */
  readonly url?: string;
  /** Ways to sign in with a platform's own names. */
  readonly openId?: readonly OpenIdProvider[];
  /** Slack's own requests: everything under /slack/, its body unread. */
  readonly slack?: RequestListener;
}
