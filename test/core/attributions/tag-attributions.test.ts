import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tagAttributions } from '#core/attributions/tag-attributions.ts';
import type { TaggedAttribution } from '#core/attributions/tagged-attribution.ts';
import { readSentences } from '#core/language/read-sentences.ts';
import { sliceOf } from '#core/span.ts';
import { readPaste } from '#core/text/read-paste.ts';

function tag(text: string): readonly TaggedAttribution[] {
  const article = readPaste(text);
  return tagAttributions(article, readSentences(article));
}

/** "source | cue | content … content", one line an attribution. */
function lines(text: string): string[] {
  return tag(text).map(({ source, cue, content }) =>
    [
      source === undefined ? '-' : sliceOf(text, source),
      cue === undefined ? '-' : sliceOf(text, cue),
      content.map((span) => sliceOf(text, span)).join(' … '),
    ].join(' | '),
  );
}

const STORY = 'Rain fell on Varna for a third day, and the harbour was closed.\n\n';

describe('source, cue and content', () => {
  test.each([
    [
      'said that',
      'The mayor said that the bridge would reopen on Monday.',
      'The mayor | said | that the bridge would reopen on Monday',
    ],
    ['quotation first', '“The bridge is safe,” the mayor said.', 'the mayor | said | “The bridge is safe,”'],
    [
      'split quotation',
      '“The bridge is safe,” the mayor said. “It will reopen on Monday.”',
      'the mayor | said | “The bridge is safe,” … “It will reopen on Monday.”',
    ],
    [
      'according to',
      'The bridge will reopen on Monday, according to the transport ministry.',
      'the transport ministry | according to | The bridge will reopen on Monday',
    ],
    [
      'a belief',
      'The engineers believe that the cables are sound.',
      'The engineers | believe | that the cables are sound',
    ],
    [
      'a headless quotation',
      '“We walked the whole span last night and found no crack in it.”',
      '- | - | “We walked the whole span last night and found no crack in it.”',
    ],
  ])('%s', (_, sentence, line) => {
    expect(lines(STORY + sentence)).toContain(line);
  });

  test.each([
    ['Health Ministry: At least 12 people fell ill after the festival', 'Health Ministry'],
    ['Transport ministry: Bridge to reopen in May', 'Transport ministry'],
    ['Police: Two held', 'Police'],
    ['Border police: Smugglers drowned in the river', 'Border police'],
    ['Anna Holt: Bridge will not open this year', 'Anna Holt'],
    ['Mayor Anna Holt: Bridge will not open this year', 'Mayor Anna Holt'],
    ['Red Cross: 20,000 homes without water', 'Red Cross'],
    ['Kremlin: No talks planned this year', 'Kremlin'],
    ['Witnesses: Guards fired on the crowd', 'Witnesses'],
    ['Head of water office: Reservoirs are half empty', 'Head of water office'],
    ['Study: Half of all bridges need repair', 'Study'],
    ['Update: Bridge to reopen in May', undefined],
    ['Analysis: Why the bridge failed', undefined],
    ['Exclusive: Mayor knew of cracks in bridge', undefined],
    ['Breaking: Two killed in ferry fire', undefined],
    ['Syria: Aid convoy reaches besieged town', undefined],
    ['Harbour bridge: Cracks were found in March', undefined],
    ['Premier League: United win at home', undefined],
    ['Match report: United lose at home', undefined], // a report of ours, not one that says something
    ['Tanks: Twelve arrive at the border', undefined], // a force, but mute
    ['What we know: Bridge shut after storm', undefined],
    ['Elections 2024: Coalition wins most seats', undefined],
  ])('the colon of a headline is a cue after a speaker: %s', (headline, source) => {
    const text = `${headline}\n\nVARNA, May 3 - The bridge has been shut since May. Ferries carry the traffic.\n\nThe repairs began in June.`;
    const content = headline.slice(headline.indexOf(':') + 2);
    const atColon = lines(text).filter((line) => line.includes(' | : | '));
    expect(atColon).toEqual(source === undefined ? [] : [`${source} | : | ${content}`]);
  });

  test('the colon of a standfirst is a cue, that of a later paragraph is not', () => {
    const heading = 'Ferry burns on the lake\n\n';
    const rest = '\n\nThe ferry was built for 120 passengers and had been repaired twice since it came to the lake.';
    expect(lines(`${heading}Coast guard: All passengers safe${rest}`)).toEqual([
      'Coast guard | : | All passengers safe',
    ]);
    expect(lines(`${heading}The fire went out at noon.${rest}\n\nCoast guard: All passengers safe`)).toEqual([]);
  });

  test('two cues in one sentence share the source, not the content', () => {
    expect(lines(STORY + 'She said that the bridge was safe, adding that the cables had been tested twice.')).toEqual([
      'She | said | that the bridge was safe',
      'She | adding | that the cables had been tested twice',
    ]);
  });

  test('a story in which nobody speaks has no attribution', () => {
    expect(lines('The river rose two metres in the night. Water stood in the market square until noon.')).toEqual([]);
  });
});

test.each([
  ['“The bridge is safe and it will reopen on Monday,” the mayor said.', 'direct', 'speech'],
  ['The mayor said that the bridge was “as safe as a house” and would reopen on Monday.', 'mixed', 'speech'],
  ['The mayor said that the bridge would reopen on Monday.', 'indirect', 'speech'],
  ['The engineers believe that the cables are sound.', 'indirect', 'belief'],
  ['The report says that two cables snapped in the storm.', 'indirect', 'document'],
  ['The court ordered the ministry to close the bridge.', 'indirect', 'decision'],
])('%s is %s, %s', (sentence, kind, voice) => {
  expect(tag(STORY + sentence).map((found) => [found.kind, found.voice])).toContainEqual([kind, voice]);
});

test('a quotation over two paragraphs without a speaker: the second is said to go on', () => {
  const text = `${STORY}“There was no light on the pier, and the boats were gone.\n\n“So we waited until the morning and then we went home.”`;
  expect(tag(text).map((found) => [found.cue, found.continued])).toEqual([
    [undefined, false],
    [undefined, true],
  ]);
});

test.each([
  [
    'an interview',
    'Q: Will the bridge be safe?\n\nMAYOR DUNN: Yes. We have tested every cable twice.\n\nQ: When will it open?\n\nMAYOR DUNN: On Monday, if it does not rain.',
    'MAYOR DUNN | : | On Monday, if it does not rain.',
  ],
  [
    'a signed quotation',
    '“Nobody asked us whether we wanted a new bridge at all.” ― Vera Dunn, ferry captain',
    'Vera Dunn, ferry captain | ― | “Nobody asked us whether we wanted a new bridge at all.”',
  ],
  [
    'a quotation is taken whole, over two sentences',
    '“The bridge was never safe. We told them so in May,” the captain of the ferry said on Monday.',
    'the captain of the ferry | said | “The bridge was never safe. We told them so in May,”',
  ],
])('%s', (_, text, line) => {
  expect(lines(STORY + text)).toContain(line);
});

test('any text: every span lies in the text, is not empty, and no content is given twice', () => {
  const words = fc.constantFrom(
    'The mayor',
    'said',
    'that',
    '“',
    '”',
    '"',
    'he',
    'believes',
    ',',
    '.',
    ':',
    '\n',
    'rain',
    'according to',
    '€',
    '𝔸',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
      ),
      (text) => {
        let end = 0;
        for (const { source, cue, content } of tag(text)) {
          expect(content.length).toBeGreaterThan(0);
          for (const span of [...content, source, cue].filter((one) => one !== undefined)) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          const first = content[0]?.start ?? 0;
          expect(first).toBeGreaterThanOrEqual(end);
          end = first;
        }
      },
    ),
    { numRuns: 60 },
  );
});
