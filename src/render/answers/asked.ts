import type { ThreadForm } from '#render/reply-state.ts';

/** Whose checks are listed. */
export type OpenScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'mine' }
  | { readonly kind: 'overdue' }
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'channel'; readonly name: string };

/** Why a story was read again. */
export type RereadCause =
  | { readonly kind: 'date'; readonly date: string; readonly by: string }
  | { readonly kind: 'edit' };

/** What a workspace has set. */
export interface Settings {
  /** Which messages are read where the bot is invited. */
  readonly reads: 'everything' | 'mentions';
  readonly thread: ThreadForm;
  /** "09:00 Europe/Athens"; absent: no digest. */
  readonly digestAt?: string;
  /** "Confirmed" needs a second person. */
  readonly secondPair: boolean;
  readonly forgetAfterDays?: number;
}
