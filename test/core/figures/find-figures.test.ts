import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LENDINGS } from '#core/figures/lend-units.ts';
import { sliceOf, spanContains } from '#core/span.ts';
import { briefs, figureAt, figuresOf, storyOf, timesOf } from './story.ts';

test.each([
  ['The ministry counted 12,000 homes.', ['12000 home']],
  ['Some 12 000 homes have no power.', ['~12000 home']],
  ['Nearly two dozen villages were cut off.', ['~24 village']],
  ['The firm sold 2.5 million phones.', ['2500000 phone']],
  ['He walked two and a half miles.', ['2.5 mile']],
  ['Thousands of residents fled.', ['~1000..10000 resident']],
  ['Tens of thousands of residents fled.', ['~10000..100000 resident']],
  ['A third of the harvest was lost.', ['0.3333333333333333 ratio']],
  ['One in five households is in debt.', ['0.2 ratio']],
  ['Four to six trucks burned.', ['4..6 truck']],
  ['Between 30 and 40 houses burned.', ['30..40 house']],
  ['The flood killed twenty-three people.', ['23 people']],
  ['It was minus 12 degrees Celsius in Oulu.', ['-12 celsius']],
  ['The bridge is 1,300 metres long and 35ft wide.', ['1300 metre', '35 foot']],
  ['Crews searched 400 sq km of forest.', ['400 square kilometre']],
  ['Winds reached 155 km/h.', ['155 kilometre per hour']],
  ['The field yields 40,000 barrels a day.', ['40000 barrel per day']],
  ['She pays $1,200 a month in rent.', ['1200 USD per month']],
  ['The deal is worth £1.2bn, or €1.4 billion.', ['1200000000 GBP', '1400000000 EUR']],
  ['The fund lost HK$3.7bn and 9 million Swiss francs.', ['3700000000 HKD down', '9000000 CHF']],
  ['Prices range from $10 to $15 million.', ['10000000..15000000 USD']],
  ['Tickets cost $200 to $4 million.', ['200..4000000 USD']],
  ['It cost three dollars and fifty cents.', ['3.5 USD']],
  ['The tax takes 24pc of income.', ['24 percent']],
  ['Support fell by 3 percentage points.', ['3 percentage-point down']],
  ['He was sentenced to 18 months in prison.', ['18 month']],
  ['Mayor Ana Ruiz, 54, won.', ['54 year of age']],
  ['The 12-year-old was found.', ['12 year of age']],
  ["The 12-year-old's coat was found.", ['12 year of age']],
  ['The raid killed one and wounded two others.', ['1 -', '2 other']],
  ['He faces one count of fraud.', ['1 count']],
  ['A study of 1709 children began.', ['1709 child']],
  ['Three 500-pound bombs were dropped.', ['3 bomb', '500 pound-mass']],
  ['The plan needs 1/16 of a pint.', ['0.0625 pint']],
  ['The airline has 400 737 Max jets.', ['400 jet']],
  ['It lasted three point five seconds.', ['3.5 second']],
  ['The mine made 300 tons of salt a year.', ['300 ton per year']],
  ['Output grew sixfold.', ['6 count up']],
])('%s is read', (text, figures) => {
  expect(briefs(text)).toEqual(figures);
});

test.each(LENDINGS)('$name: both numbers of "$example" have one unit', ({ example }) => {
  const units = figuresOf(storyOf(`It is ${example}.`)).map(({ unit }) => unit);
  expect(units).toEqual([units[0], units[0]]);
  expect(units[0]?.kind).toBe('measure');
});

test.each([
  ['She bought an iPhone 11 in Lyon.'],
  ['The index of the S&P 500 was flat.'],
  ['A MiG-29 and an F-16 took off.'],
  ['They met in Room 12 at 5:30 p.m. on 3 March 2017.'],
  ['He lives at 123 Random Street.'],
  ['Call 555-0123-44 for help.'],
  ['No one knows the one who did it.'],
  ['Version 10.4.2 is out.'],
  ['The Group of 7 met in 2019.'],
  ['There is no doubt, and there are no plans.'],
  ['Posts 542 and 543 were empty.'],
  ['The COVID-19 wards closed in the 1990s.'],
])('%s has no figure', (text) => {
  expect(briefs(text)).toEqual([]);
});

test.each([
  ['At least 40 people died.', '>=40 people'],
  ['More than 40 people died.', '>40 people'],
  ['Up to 40 people died.', '<=40 people'],
  ['As many as 40 people died.', '<=40 people'],
  ['Fewer than 40 people died.', '<40 people'],
  ['Around 40 people died.', '~40 people'],
  ['40 or more people died.', '>=40 people'],
  ['The army took control over 36 towns.', '36 town'], // "control over" is no bound
  ['The least 40 people can do is vote.', '40 people'], // not every "least" is "at least"
  ['The club rose to over 300 members.', '>300 member up'],
])('%s is bounded as %s', (text, brief) => {
  expect(briefs(text)).toContain(brief);
});

test.each([
  ['Sales rose 3 percent.', ['3 percent up']],
  ['Sales were down by about 3 percent.', ['~3 percent down']],
  ['Shares lost 190 points, or 0.6%.', ['190 point down', '0.6 percent down']],
  ['Sales rose 3 percent to 400 million euros.', ['3 percent up', '400000000 EUR']], // a level is no change
  ['The rate fell from 7 percent to 5 percent.', ['5..7 percent down']],
  ['Dow +0.2%, Nasdaq -0.8%.', ['0.2 percent up', '-0.8 percent down']],
  ['The down payment is 3 percent.', ['3 percent']],
  ['The firm expects to grow its sales by 35 percent.', ['35 percent up']],
])('%s changes as it says', (text, figures) => {
  expect(briefs(text)).toEqual(figures);
});

test.each([
  ['The strike destroyed 37 infantry fighting vehicles.', 'infantry fighting vehicles', 'infantry fighting vehicle'],
  ['At least 90 UNIFIL soldiers were hurt.', 'UNIFIL soldiers', 'soldier'],
  ['They flew 991 combat sorties.', 'combat sorties', 'combat sortie'],
  ['Two of the largest dams failed.', 'largest dams', 'large dam'],
  ['They hit an area of 400 square kilometres.', 'area', 'area'],
])('%s counts %s', (text, counted, head) => {
  const [figure] = figuresOf(storyOf(text));
  expect([figure?.counted && sliceOf(text, figure.counted), figure?.countedHead]).toEqual([counted, head]);
});

test.each([
  ['The blast killed 12 people.', 'death'],
  ['12 people were wounded in the blast.', 'injury'],
  ['Rebels destroyed 12 tanks.', 'destruction'],
  ['Police arrested 12 men.', 'capture'],
  ['The army extended its control over 60 km.', 'control'],
  ['The storm displaced 12,000 families.', 'displacement'],
  ['The city paid $12 million.', 'payment'],
  ['Unemployment rose 2 percent.', 'change'],
  ['The river has 12 bridges.', undefined],
])('%s tells of a %s', (text, kind) => {
  expect(figuresOf(storyOf(text))[0]?.event?.kind).toBe(kind);
});

test.each([
  ['The army took 36 towns near Aleppo during the past ten days.', 'during the past ten days', 'Aleppo'],
  ['The minister said on Friday that 36 people died in Cairo last Tuesday.', 'last Tuesday', 'Cairo'],
  ['The minister said on Friday that 36 people died.', undefined, undefined], // he spoke on Friday
])('%s: when and where', (text, when, place) => {
  const story = storyOf(text);
  const [figure] = figuresOf(story);
  const time = timesOf(story).find(({ id }) => id === figure?.when);
  expect([time && sliceOf(text, time.span), figure?.place && sliceOf(text, figure.place)]).toEqual([when, place]);
});

test.each([
  ['Unemployment rose to 4.1 percent.', 'Unemployment'],
  ['The plan costs $5 million.', 'plan'],
  ['The company spends 60 percent of revenue on wages.', 'revenue'],
])('%s is about %s', (text, about) => {
  const [figure] = figuresOf(storyOf(text));
  expect(figure?.about?.map((span) => sliceOf(text, span))).toContain(about);
});

test.each([
  ['No airstrikes were carried out near the temple.', '0 airstrike'],
  ['Nobody was killed in the fire.', '0 person'],
  ['None of the 12 crew members was hurt.', '0 crew member'],
])('%s is a claim of nought', (text, brief) => {
  expect(briefs(text)).toContain(brief);
});

test('a teaser that was dropped gives no figures', () => {
  const text = 'Fire kills 4 people.\nRead also: 900 homes flooded.';
  const dropped = [{ span: { start: text.indexOf('Read'), end: text.length }, reason: 'teaser' as const }];
  expect(figuresOf(storyOf(text, { dropped }))).toHaveLength(1);
});

test('the whole phrase and the number alone can both be pointed at', () => {
  const story = storyOf('Officials said at least 40 armoured vehicles burned.');
  const figure = figureAt(story, figuresOf(story), '40');
  expect(sliceOf(story.text, figure.span)).toBe('at least 40 armoured vehicles');
});

test('whatever is pasted, every span lies in the text and holds its number', () => {
  const words = fc.constantFrom(
    '40',
    '$',
    '-',
    '3.5',
    'million',
    'percent',
    'of',
    'the',
    'towns',
    'no',
    'killed',
    'two',
    '"',
    '(',
    ')',
    '½',
    '1,000',
    'km/h',
    'and',
    'to',
    'a',
    'half',
    'Friday',
    '.',
    ',',
    '5m',
    '€',
    'per',
    'day',
    '–',
    '2019',
    '\n',
    '🙂',
    'É',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (tokens) => {
      const text = tokens.join(' ');
      if (text.trim() === '') return;
      for (const [index, figure] of figuresOf(storyOf(text)).entries()) {
        expect(figure.id).toBe(`figure-${index}`);
        expect(figure.number.start).toBeLessThan(figure.number.end);
        expect(spanContains({ start: 0, end: text.length }, figure.span)).toBe(true);
        expect(spanContains(figure.span, figure.number)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});
