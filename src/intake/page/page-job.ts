/** What the worker is asked to read. */
export type PageJob =
  | { readonly kind: 'html'; readonly html: string; readonly url: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly charset?: string; readonly url: string }
  | { readonly kind: 'pdf' | 'docx' | 'mail'; readonly bytes: Uint8Array };
