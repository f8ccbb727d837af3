import { readDateLine } from '#core/text/stated-date.ts';
import type { PageDocument } from './dom.ts';
import { readLinkedArticle } from './linked-data.ts';
import type { LinkedArticle } from './linked-data.ts';
import { cleanByline, isOfStory, readShownFacts } from './shown-facts.ts';
import type { ShownFacts } from './shown-facts.ts';

/** What the page says about its story, outside the story's own words. Empty where it says nothing. */
export interface PageFacts {
  readonly headline: string;
  readonly description: string;
  readonly byline: string;
  readonly publisher?: string;
  /** ISO day as the site writes it, in the site's own time zone. */
  readonly published?: string;
  /** The language the page declares: "en". */
  readonly language?: string;
  readonly types: readonly string[];
  readonly free?: boolean;
  readonly words?: number;
}

export function readPageFacts(page: PageDocument, url: string): PageFacts {
  const linked = readLinkedArticle(page);
  const metas = readMetas(page);
  const named =
    linked?.publisher ?? metaOf(metas, ['og:site_name', 'application-name', 'twitter:app:name:iphone']) ?? hostOf(url);
  const publisher = named === undefined ? undefined : cleanPublisher(named);
  const headline = readHeadline(page, metas, linked, publisher);
  const told = { headline, publisher, shown: readShownFacts(page, headline) };
  const published = readPublished(page, metas, linked, url, told);
  const language = (
    page.documentElement?.getAttribute('lang') ??
    linked?.language ??
    metaOf(metas, ['og:locale', 'content-language'])
  )
    ?.slice(0, 2)
    .toLowerCase();
  return {
    headline,
    description: linked?.description ?? metaOf(metas, ['og:description', 'description', 'twitter:description']) ?? '',
    byline: readByline(page, metas, linked, told),
    types: linked?.types ?? [],
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined || !/^[a-z]{2}$/u.test(language) ? {} : { language }),
    ...(linked?.free === undefined ? {} : { free: linked.free }),
    ...(linked?.words === undefined ? {} : { words: linked.words }),
  };
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** What the meta elements say, by property, name or itemprop; the first of a name counts. */
type Metas = ReadonlyMap<string, string>;

function readMetas(page: PageDocument): Metas {
  const metas = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const content = plain(meta.getAttribute('content') ?? '');
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && content !== '' && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

function metaOf(metas: Metas, names: readonly string[]): string | undefined {
  for (const name of names) {
    const content = metas.get(name.toLowerCase());
    if (content !== undefined) return content;
  }
  return undefined;
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : undefined;
}

/** The page's own <h1> where it says what the metadata say; headlines for sharing are often shortened. */
function readHeadline(
  page: PageDocument,
  metas: Metas,
  linked: LinkedArticle | undefined,
  publisher: string | undefined,
): string {
  const stated = linked?.headline ?? metaOf(metas, ['og:title', 'twitter:title']);
  const title = plain(page.querySelector('title')?.textContent ?? '');
  const shown = [...page.querySelectorAll('h1')]
    .map((h1) => plain(h1.textContent ?? ''))
    .filter((text) => text.length > 5 && text.length < 300);
  const best = shown.find((text) => sharesWords(text, stated ?? title));
  if (best !== undefined) return best;
  if (stated !== undefined) return cutSiteName(stated, publisher);
  return shown.length === 1 ? (shown[0] ?? '') : cutSiteName(title, publisher);
}

function sharesWords(a: string, b: string): boolean {
  const words = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const first = words(a);
  const second = words(b);
  const same = [...first].filter((word) => second.has(word)).length;
  return same > 0 && same >= 0.6 * Math.min(first.size, second.size);
}

/** "Storm closes port | The Daily" -> "Storm closes port" */
function cutSiteName(title: string, publisher: string | undefined): string {
  const parts = title.split(/\s+[|–—·»]\s+|\s+-\s+(?=[^-]*$)/u);
  const [first = title, ...rest] = parts;
  if (rest.length === 0) return title;
  const tail = rest.join(' ');
  const isName = publisher !== undefined && tail.toLowerCase().includes(publisher.toLowerCase());
  return isName || (first.split(' ').length >= 3 && tail.split(' ').length <= 4) ? first : title;
}

/** Who the page says wrote it; a site that signs with its own name is asked what its story shows. */
function readByline(page: PageDocument, metas: Metas, linked: LinkedArticle | undefined, told: Told): string {
  const { headline, publisher, shown } = told;
  const isSite = (name: string): boolean => name.toLowerCase() === publisher?.toLowerCase();
  const authors = new Set(linked?.authors.map(cleanByline).filter((name) => name !== '' && !isSite(name)));
  if (authors.size > 0) return [...authors].join(', ');
  const stated = metaOf(metas, ['author', 'article:author', 'parsely-author', 'sailthru.author', 'byl', 'dc.creator']);
  const name = stated !== undefined && !/^https?:/u.test(stated) ? cleanByline(stated) : '';
  if (name !== '' && !isSite(name)) return name;
  const named = [...page.querySelectorAll('[rel="author"], [itemprop="author"], .byline, .author-name, .author')]
    .filter((element) => isOfStory(page, element, headline))
    .map((element) => cleanByline(plain(element.textContent ?? '')))
    .find((words) => words !== '');
  return shown.byline ?? named ?? name;
}

/** What is known of the page before its byline and day are read. */
interface Told {
  readonly headline: string;
  readonly publisher: string | undefined;
  readonly shown: ShownFacts;
}

/** "https://www.example.com" -> "example.com"; "@example" -> "example" */
function cleanPublisher(name: string): string {
  return (URL.canParse(name) ? (hostOf(name) ?? name) : name).replace(/^@/u, '');
}

/** JSON-LD, then meta, then microdata, then the address, then what the story shows of itself. No other <time> of the page. */
function readPublished(
  page: PageDocument,
  metas: Metas,
  linked: LinkedArticle | undefined,
  url: string,
  { headline, shown }: Told,
): string | undefined {
  const marked = [...page.querySelectorAll('[itemprop="datePublished"]')].find((element) =>
    isOfStory(page, element, headline),
  );
  const stated = [
    linked?.published,
    metaOf(metas, [
      'article:published_time',
      'og:published_time',
      'datePublished',
      'date',
      'pubdate',
      'publishdate',
      'parsely-pub-date',
      'sailthru.date',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'article.published',
      'cxenseparse:recs:publishtime',
      'publication_date',
      'publish-date',
      'rnews:datepublished',
    ]),
    marked?.getAttribute('datetime') ?? marked?.getAttribute('content'),
    marked?.textContent,
    dateInUrl(url),
    shown.published,
  ];
  for (const words of stated) {
    const day = readDay(plain(words ?? ''));
    if (day !== undefined) return day;
  }
  return undefined;
}

/** ".../2019/11/18/..." -> "2019-11-18" */
function dateInUrl(url: string): string | undefined {
  const match = /\/((?:19|20)\d\d)[/-]?(0\d|1[0-2])[/-]?([0-2]\d|3[01])(?:\/|-|$)/u.exec(url);
  return match === null ? undefined : `${match[1]}-${match[2]}-${match[3]}`;
}

function readDay(words: string): string | undefined {
  const iso = /^((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?!\d)/u.exec(words);
  const day = iso === null ? readDateLine(words) : `${iso[1]}-${iso[2]}-${iso[3]}`;
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : undefined;
}
