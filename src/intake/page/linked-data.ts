import type { PageDocument } from './dom.ts';

/** What a page says about itself in JSON-LD, as far as a desk cares. */
export interface LinkedArticle {
  readonly types: readonly string[];
  readonly headline?: string;
  readonly description?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly published?: string;
  readonly language?: string;
  readonly free?: boolean;
  readonly words?: number;
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting|SocialMediaPosting|OpinionNewsArticle)$/u;
const MOST_THINGS = 500;

/** The first article among the page's JSON-LD. Broken JSON is passed over: many sites have some. */
export function readLinkedArticle(page: PageDocument): LinkedArticle | undefined {
  const things = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    parseThings(script.textContent ?? ''),
  );
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  return article === undefined ? undefined : toArticle(article, things);
}

function parseThings(json: string): readonly Thing[] {
  const parsed = parseLoosely(json);
  const things: Thing[] = [];
  const waiting: unknown[] = [parsed];
  while (waiting.length > 0 && things.length < MOST_THINGS) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_THINGS));
    if (!isThing(next)) continue;
    things.push(next);
    if (Array.isArray(next['@graph'])) waiting.push(...next['@graph'].slice(0, MOST_THINGS));
    if (isThing(next['mainEntity'])) waiting.push(next['mainEntity']);
  }
  return things;
}

/** Sites wrap it in comments and CDATA and leave raw line breaks in strings. */
function parseLoosely(json: string): unknown {
  const bare = json.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)\s*$/gu,
    '',
  );
  for (const form of [bare, bare.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(form);
    } catch {
      continue;
    }
  }
  return undefined;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(thing: Thing): readonly string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');
}

function toArticle(thing: Thing, things: readonly Thing[]): LinkedArticle {
  const headline = textOf(thing['headline']) ?? textOf(thing['name']);
  const description = textOf(thing['description']);
  const publisher = namesOf(thing['publisher'], things)[0];
  const published = textOf(thing['datePublished']) ?? textOf(thing['dateCreated']);
  const language = textOf(thing['inLanguage']);
  const free = readFree(thing['isAccessibleForFree']);
  const words = Number(thing['wordCount'] ?? Number.NaN);
  return {
    types: typesOf(thing),
    authors: namesOf(thing['author'], things),
    ...(headline === undefined ? {} : { headline }),
    ...(description === undefined ? {} : { description }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
    ...(free === undefined ? {} : { free }),
    ...(Number.isFinite(words) && words > 0 ? { words } : {}),
  };
}

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return text === '' ? undefined : text;
}

function readFree(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  return /^(?:true|false)$/iu.test(value.trim()) ? value.trim().toLowerCase() === 'true' : undefined;
}

/** Names of people or organisations, given as words, as things, or as references to things elsewhere on the page. */
function namesOf(value: unknown, things: readonly Thing[]): readonly string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((one) => namesOf(one, things));
  if (!isThing(value)) return textOf(value) === undefined ? [] : [textOf(value) ?? ''];
  const name = textOf(value['name']);
  if (name !== undefined) return [name];
  const id = value['@id'];
  const known = typeof id === 'string' ? things.find((thing) => thing['@id'] === id && thing !== value) : undefined;
  const knownName = known === undefined ? undefined : textOf(known['name']);
  return knownName === undefined ? [] : [knownName];
}
