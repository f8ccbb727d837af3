import { describe, expect, test } from 'vitest';
import { CHECK_KINDS } from '#core/claims/check-kinds.ts';
import { howToCheck } from '#core/claims/recipes.ts';
import { extendFacts } from '#core/facts/extend-facts.ts';
import { DESK_FACTS } from '#core/facts/facts.ts';
import { read, readStory as findings } from '#core/read.ts';
import type { Report } from '#core/report.ts';
import { sliceOf } from '#core/span.ts';
import { readPaste } from '#core/text/read-paste.ts';

const readStory = (text: string, published?: string): Report => read(readPaste(text, published));
const claimsOf = (report: Report): readonly string[] =>
  report.claims.map(({ span }) => sliceOf(report.article.text, span));
const flagsOf = (report: Report): readonly string[] => report.flags.map((flag) => flag.kind);

describe('claims', () => {
  test('what the headline says too is one claim, and says so', () => {
    const report = readStory(
      'At least 40 killed in ferry fire\n\nA ferry burned on the lake on Monday, killing at least 40 people, the coast guard said.\n\nThe captain was arrested on Tuesday.',
    );
    const tolls = report.claims.filter((claim) => sliceOf(report.article.text, claim.span).includes('40'));
    expect(tolls).toHaveLength(1);
    expect(tolls[0]?.reasons).toContain('headline');
    expect(report.checks[0]?.claim).toBe(tolls[0]?.id);
  });

  test('the lead is a claim, and its check comes first', () => {
    const report = readStory(
      'Coach leaves Rovers\n\nMarta Keel has left Rovers after two seasons as coach, the club said on Monday.\n\nShe won 31 of 76 games. The club was founded in 1911.',
    );
    const [first] = report.lead;
    expect(claimsOf(report)[report.claims.findIndex(({ id }) => id === first)]).toContain('has left Rovers');
    expect(report.checks[0]?.claim).toBe(first);
  });
});

describe('checks', () => {
  const mill = 'Keel Mills will close its mill at Sarn and send 300 workers home, the union said on Monday.';
  test.each([
    ['Terms of the sale were not disclosed.', false],
    ['Nobody at the mill answered the phone.', false],
    ['Its shares closed at 311 pence.', false],
    ['The mill was closed at the end of 1998 for nine months.', true],
    ['Sign up for our evening letter.', false],
    ['The company lost 40 million euros last year.', true],
  ])('beside the news, “%s” is a claim: %s', (sentence, shown) => {
    const claims = claimsOf(readStory(`${mill}\n\n${sentence}`));
    expect(claims.some((claim) => claim.includes(sentence.slice(0, -1)))).toBe(shown);
  });

  test.each([
    ['Lund hit the post from 20 yards.', false],
    ['Toth then shot over from close range.', false],
    ['Vance scored her 12th goal of the season.', true],
  ])('in a match, “%s” is a claim: %s', (sentence, shown) => {
    const match = 'Rovers beat Alden 2-1 on Saturday to go top of the league.';
    const claims = claimsOf(readStory(`${match} ${sentence}`));
    expect(claims.some((claim) => claim.includes(sentence.slice(0, -1)))).toBe(shown);
  });

  test('ceremony and opinion are no checks', () => {
    const report = readStory(
      'The president thanked the people of the town and reaffirmed his support for them. “I think this is a wonderful day,” he said.\n\nThe mill closed on Monday and 300 workers were sent home, the union said.',
    );
    expect(report.checks.map((check) => check.title).join('\n')).not.toMatch(/thanked|wonderful|reaffirmed/);
    expect(report.checks.map((check) => check.title).join('\n')).toContain('300 workers');
  });

  test('each says why, how and what to print, without a verdict', () => {
    const report = readStory(
      'Rebels killed 12 soldiers near Sadran on Monday, the army said. Nobody else was hurt, it said.',
    );
    expect(report.checks.length).toBeGreaterThan(0);
    for (const check of report.checks) {
      expect(check.why.length).toBeGreaterThan(0);
      expect(check.how.length).toBeGreaterThan(1);
      expect(`${check.title} ${check.why.join(' ')} ${check.fallback ?? ''}`).not.toMatch(
        /\b(?:true|false|fake|reliable|credible)\b/i,
      );
    }
  });
});

describe('the line to print', () => {
  test.each([
    ['Analysts expect 4 million crowns of damage.', /^One report said: “Analysts expect/],
    ['The damage came to 4 million crowns, insurers said.', /^According to insurers, “The damage came/i],
    ['The damage came to 4 million crowns.', /^One report said: “The damage/],
  ])('%s is printed with its source', (text, line) => {
    expect(readStory(text).checks[0]?.fallback).toMatch(line);
  });

  test.each([
    'The guild accused the coastguard of ramming 14 boats off the cape.',
    'She runs the clinic. She said 310 children had been treated there since May.',
  ])('%s is never printed as nobody’s or as hers', (text) => {
    for (const { fallback = '' } of readStory(text).checks)
      expect(fallback).not.toMatch(/without naming|\b(?:she|it) said:|…/i);
  });
});

describe('how', () => {
  test('the newsroom’s own step comes first, for its country only', () => {
    const facts = extendFacts({ recipes: [{ kind: 'vote', country: 'France', how: ['Call the chamber in Lyon.'] }] });
    const stepsIn = (place: string): readonly string[] =>
      howToCheck(findings(readPaste(`The chamber in ${place} voted on Monday.`)), 'vote', facts);
    expect(stepsIn('France')[0]).toBe('Call the chamber in Lyon.');
    expect(stepsIn('Germany').some((step) => step.includes('Lyon'))).toBe(false);
  });

  test('every kind has one to three steps', () => {
    const story = findings(readPaste('The mill closed on Monday.'));
    for (const kind of CHECK_KINDS) {
      const steps = howToCheck(story, kind, DESK_FACTS);
      expect(steps.length).toBeGreaterThan(0);
      expect(steps.length).toBeLessThan(4);
    }
  });
});

describe('flags', () => {
  test('a ministry and its general are one origin, and a party where their troops fight', () => {
    const report = readStory(
      'General Ivan Korolev of the Ostrian army told reporters that Ostrian troops killed 200 rebels in the battle for the port.\n\nThe Ostrian army said that its air strikes went on.\n\nKorolev added that 14 villages were taken.'.replaceAll(
        'Ostrian',
        'Russian',
      ),
    );
    expect(flagsOf(report)).toEqual(
      expect.arrayContaining(['single-source', 'party-to-conflict', 'missing-civilians']),
    );
  });

  test('two independent voices are no single source', () => {
    const report = readStory(
      'Mayor Anna Holt said that 12 houses burned. Peter Lund, who leads the fire brigade, said that it was 15.',
    );
    expect(flagsOf(report)).not.toContain('single-source');
  });

  test('one source that few of the figures rest on: the others are said to have none', () => {
    const report = readStory(
      'Ferry burns on the lake\n\nAt least 40 people were killed when a ferry burned on Monday, Mayor Anna Holt said.\n\nSome 300 people were on board. The ferry was built for 120 passengers. Another fire killed 12 people in 1998.',
    );
    const says = report.flags.find(({ kind }) => kind === 'single-source')?.says;
    expect(says).toMatch(/^One source\. Every attribution comes from Anna Holt\. \d of \d figures have no source/i);
  });

  test('police at a bombed market are no party, an army that strikes it is', () => {
    const story = (force: string): Report =>
      readStory(
        `The ${force} said that militants had bombed the market. Rebels and militants had fought there for years, the ${force} said.`,
      );
    expect(flagsOf(story('police'))).not.toContain('party-to-conflict');
    expect(flagsOf(story('army'))).toContain('party-to-conflict');
  });

  test('the state outlet is named as the desk’s own knowledge', () => {
    const report = readStory('DAMASCUS (SANA) - Two people were hurt in a fire on Monday, the governor said.');
    expect(report.flags.find((flag) => flag.kind === 'state-media')?.says).toMatch(/^\[desk\]/);
  });

  test.each([
    ['a date that fits its weekday', '2024-05-10', []],
    ['the day after', '2024-05-11', []],
    ['a day far from it', '2024-05-14', ['date-mismatch']],
  ])('%s', (_name, published, kinds) => {
    const report = readStory('The minister said on Friday that the bridge was closed.', published);
    expect(flagsOf(report).filter((kind) => kind === 'date-mismatch')).toEqual(kinds);
  });

  test('parts that do not add up are said, parts that do are not', () => {
    const story = (rest: string): Report =>
      readStory(
        `The company recalled 84,000 vans on Monday.\n\nSome 12,600 vans are in the north, 31,000 in the south and 22,400 in the west; the rest, ${rest}, are abroad.`,
      );
    expect(flagsOf(story('20,000'))).toContain('sum-mismatch');
    expect(flagsOf(story('18,000'))).not.toContain('sum-mismatch');
  });

  test('loaded words are counted where they stand, in the publisher’s words or in a quotation', () => {
    const report = readStory('The regime said that it had won. “The regime will fall,” said Anna Holt.');
    expect(report.flags.find((flag) => flag.kind === 'loaded-words')?.says).toMatch(
      /“regime” 2 times, 1 of them in quotation/,
    );
  });
});
