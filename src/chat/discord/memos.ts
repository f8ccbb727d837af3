/** A few words kept for the adapter across restarts, by key; main.ts gives the ledger's. */
export interface Memos {
  keep(key: string, words: string): Promise<void>;
  read(key: string): Promise<string | undefined>;
}
