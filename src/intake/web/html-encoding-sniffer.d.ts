declare module 'html-encoding-sniffer' {
  interface SniffOptions {
    transportLayerEncodingLabel?: string;
    defaultEncoding?: string;
    maxPrescanBytes?: number;
  }
  function sniff(bytes: Uint8Array, options?: SniffOptions): string;
  export = sniff;
}
