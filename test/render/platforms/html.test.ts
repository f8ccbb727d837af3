import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { buildReply } from '#render/build-reply.ts';
import { renderHtml } from '#render/platforms/html.ts';
import { visible, visibleLine } from '#render/platforms/visible.ts';
import { arbitraryMessage } from '../arbitrary-message.ts';
import { arbitraryStory } from '../arbitrary-report.ts';
import { HOSTILE } from '../hostile.ts';

const TAGS = 'section h3 p ul li blockquote q strong em code span a hr div button'.split(' ');
const ATTRIBUTES = 'class data-key data-check dir href rel type name value'.split(' ');

interface Element {
  readonly localName: string;
  readonly textContent: string;
  readonly attributes: Iterable<{ readonly name: string }>;
  getAttribute(name: string): string | null;
}

function elementsOf(html: string): readonly Element[] {
  return [...parseHTML(`<!doctype html><body>${html}</body>`).document.querySelectorAll('body *')];
}

/** Tags, attributes and links that are not our own. */
function htmlProblems(html: string): readonly string[] {
  const foreign = elementsOf(html).flatMap((element) => {
    const href = element.getAttribute('href');
    return [
      !TAGS.includes(element.localName) && `<${element.localName}>`,
      ...[...element.attributes].map(({ name }) => !ATTRIBUTES.includes(name) && `attribute ${name}`),
      href !== null && !/^https?:\/\//u.test(href) && `link ${href}`,
    ];
  });
  return [...foreign, !html.isWellFormed() && 'lone surrogate'].filter((problem) => problem !== false);
}

describe('HTML', () => {
  test('any message is made of our own tags and attributes only', () => {
    const property = fc.property(arbitraryMessage, (message) => {
      expect(htmlProblems(renderHtml(message))).toEqual([]);
    });
    expect(() => fc.assert(property, { numRuns: 150 })).not.toThrow();
  });

  test('any report is too, and shows its quotations as they stand', () => {
    const property = fc.property(arbitraryStory, ({ report, state }) => {
      for (const message of buildReply(report, state).messages) {
        const html = renderHtml(message);
        expect(htmlProblems(html)).toEqual([]);
        const quoted = elementsOf(html).filter((element) => element.localName === 'q');
        const quotes = message.blocks.flatMap((block) => (block.kind === 'quote' ? [visible(block.text)] : []));
        expect(quoted.map((element) => element.textContent)).toEqual(quotes);
      }
    });
    expect(() => fc.assert(property, { numRuns: 50 })).not.toThrow();
  });

  test.each(HOSTILE.filter((text) => visibleLine(text).trim() !== ''))('%j is shown as it is', (text) => {
    const html = renderHtml({ key: 'any', blocks: [{ kind: 'paragraph', line: [{ kind: 'strong', text }] }] });
    const strong = elementsOf(html).find((element) => element.localName === 'strong');
    expect(strong?.textContent).toBe(visibleLine(text));
  });
});
