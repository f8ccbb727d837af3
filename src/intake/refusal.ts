/** Why a link could not be read. Every reason has one plain sentence in `says`. */
export type RefusalReason =
  | 'bad-link'
  | 'private-address'
  | 'unknown-host'
  | 'unreachable'
  | 'http-error'
  | 'too-many-redirects'
  | 'timed-out'
  | 'too-large'
  | 'too-long'
  | 'wrong-type'
  | 'unreadable'
  | 'needs-javascript'
  | 'consent-wall'
  | 'paywall'
  | 'sign-in'
  | 'social-post'
  | 'live-blog'
  | 'pdf-without-text'
  | 'not-an-article'
  | 'not-english'
  | 'wrong-file'
  | 'broken-file'
  | 'empty-file'
  | 'file-too-large'
  | 'file-not-given'
  | 'poor-picture'
  | 'picture-without-text';

/** A refusal is an answer: `says` is what the editor reads in the thread. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  readonly url?: string;
  readonly says: string;
  /** Other links of the same message, which are to be read on their own. */
  readonly also?: readonly string[];
}

const SENTENCES: Record<RefusalReason, string> = {
  'bad-link': 'That is not a web link I can open. I read http and https pages on their usual ports.',
  'private-address': 'That link leads to a private address, so I did not open it.',
  'unknown-host': 'I could not find a site under that name.',
  unreachable: 'I could not reach that site.',
  'http-error': 'The site did not give me the page.',
  'too-many-redirects': 'That link kept sending me on to another link, so I stopped.',
  'timed-out': 'The site took too long to answer.',
  'too-large': 'That page is larger than I read. Paste the text and I will read that.',
  'too-long': 'That is far longer than a story: I read up to 200,000 characters at once. Paste the part that matters.',
  'wrong-type': 'That link is not a page of text. I read web pages, plain text and PDF.',
  unreadable: 'That page could not be read within my limits. Paste the text and I will read that.',
  'needs-javascript':
    'That page shows its text only in a browser that runs its scripts. Paste the text and I will read that.',
  'consent-wall': 'The site showed me its consent page, not the article. Paste the text and I will read that.',
  paywall: 'The site shows the article to its subscribers only. Paste the text and I will read that.',
  'sign-in': 'The site asked me to sign in and showed no article. Paste the text and I will read that.',
  'social-post': 'I cannot read posts on that network. Paste the text and I will read that.',
  'live-blog': 'That is a live page that keeps changing. Paste the entry you want read.',
  'pdf-without-text': 'That PDF holds pictures of pages, not text, so I cannot read it.',
  'not-an-article': 'I found no article on that page. Paste the text and I will read that.',
  'not-english': 'That text is not in English, and I read English only.',
  'wrong-file':
    'I cannot read that kind of file. Send the story as text, HTML, PDF, Word (.docx), mail (.eml) or a picture.',
  'broken-file': 'That file could not be read within my limits. Paste the text and I will read that.',
  'empty-file': 'I found no text in that file. Paste the text and I will read that.',
  'file-too-large': 'That file is larger than I read. Paste the text and I will read that.',
  'file-not-given': 'I was not given that file. Paste the text and I will read that.',
  'poor-picture': 'The letters on that picture are too small or too blurred for me. Send it larger, or paste the text.',
  'picture-without-text': 'I found hardly any text on that picture. Paste the text and I will read that.',
};

/** `detail` is put behind the sentence: refuse('http-error', url, 'It answered 404.'); `file`, its name, before it. */
export function refuse(reason: RefusalReason, url?: string, detail?: string, file?: string): Refusal {
  const named = file === undefined ? SENTENCES[reason] : `${file}: ${SENTENCES[reason]}`;
  const says = detail === undefined ? named : `${named} ${detail}`;
  return url === undefined ? { kind: 'refused', reason, says } : { kind: 'refused', reason, url, says };
}
