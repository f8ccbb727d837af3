import fc from 'fast-check';
import type { Block, Line, Message, Run } from '#render/reply.ts';
import { hostileText } from './hostile.ts';

const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'javascript:alert(1)',
    'https://user:word@example.org/',
    'https://example.org/a|b>c)d"e\'f<g',
    'not a link',
    `https://example.org/${'x'.repeat(5000)}`,
  ),
  hostileText,
);

const run: fc.Arbitrary<Run> = fc.oneof(
  fc.record({ kind: fc.constantFrom('plain', 'strong', 'emphasis', 'code'), text: hostileText }),
  fc.record({ kind: fc.constant('link'), text: hostileText, url }),
  fc.record({ kind: fc.constant('person'), name: hostileText }),
);

const arbitraryLine: fc.Arbitrary<Line> = fc.array(run, { maxLength: 5 });

const action = fc.constantFrom('confirmed', 'wrong', 'unverifiable', 'taken', 'reopened', 'note', 'more');
const button = fc.record({ action, label: hostileText });

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('heading', 'paragraph', 'note'), line: arbitraryLine }),
  fc.record({ kind: fc.constant('list'), items: fc.array(arbitraryLine, { maxLength: 30 }) }),
  fc.record({
    kind: fc.constant('quote'),
    text: hostileText,
    span: fc.constant({ start: 0, end: 1 }),
    cut: fc.boolean(),
    cutBefore: fc.boolean(),
  }),
  fc.constant({ kind: 'rule' } as const),
  fc.record({
    kind: fc.constant('buttons'),
    buttons: fc.uniqueArray(button, { maxLength: 7, selector: (each) => each.action }),
  }),
);

/** Any message at all, longer and stranger than the builders make. */
export const arbitraryMessage: fc.Arbitrary<Message> = fc
  .oneof(
    fc.record({ key: fc.constant('any'), blocks: fc.array(block, { maxLength: 40 }) }),
    fc.record({ key: fc.constant('any'), check: fc.uuid(), blocks: fc.array(block, { maxLength: 12 }) }),
  )
  .map((message) => ({ ...message, blocks: message.blocks.filter(isFirstOfButtons) }));

function isFirstOfButtons(block: Block, at: number, blocks: readonly Block[]): boolean {
  return block.kind !== 'buttons' || blocks.findIndex((each) => each.kind === 'buttons') === at;
}
