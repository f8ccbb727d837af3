import { CURRENCY_NAMES } from './currencies.ts';
import { SUBUNITS } from './subunits.ts';
import { CUSTOMARY, DURATIONS, PREFIXES, SI, SQUARED } from './measures.ts';
import type { MeasureEntry } from './measures.ts';
import type { Unit } from '#core/figures/figure.ts';

/** Written form -> unit. `names` in lower case; `signs` and `gluedSigns` as written. */
export interface UnitTables {
  readonly names: ReadonlyMap<string, Unit>;
  readonly signs: ReadonlyMap<string, Unit>;
  readonly gluedSigns: ReadonlyMap<string, Unit>;
}

const plural = (name: string): string =>
  /(?:s|x|z|ch|sh)$/.test(name) ? `${name}es` : /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;

/** "metre" -> "meter", "meters", "metre", "metres". */
function spellings(entry: MeasureEntry): readonly string[] {
  const singular = [entry.name, ...(entry.also ?? [])];
  const all = [...singular, entry.plural ?? plural(entry.name), ...singular.slice(1).map(plural)];
  return all.flatMap((name) => [name, name.replace(/metre/g, 'meter').replace(/litre/g, 'liter')]);
}

function prefixed(entry: MeasureEntry): readonly MeasureEntry[] {
  return PREFIXES.map(([prefix, sign]) => ({
    name: entry.name === 'calorie' && prefix === 'kilo' ? 'kilocalorie' : prefix + entry.name,
    ...(entry.plural ? { plural: prefix + entry.plural } : {}),
    ...(entry.also ? { also: entry.also.map((name) => prefix + name) } : {}),
    signs: [...(entry.signs ?? []), ...(entry.gluedSigns ?? [])]
      .map((unit) => sign + unit)
      .filter((made) => !TAKEN.has(made)),
  }));
}

/** Prefixed signs that are far more often something else. */
const TAKEN: ReadonlySet<string> = new Set([
  'PA',
  'MA',
  'GA',
  'TA',
  'hA',
  'dA',
  'TV',
  'MV',
  'MN',
  'TN',
  'GN',
  'ML',
  'TL',
  'dB',
  'hL',
  'MJ',
]);

/** "square kilometre", "sq km", "km2"; "cubic foot", "cu ft". */
function powers(): readonly MeasureEntry[] {
  const signs: ReadonlyMap<string, string> = new Map([
    ['metre', 'm'],
    ['kilometre', 'km'],
    ['centimetre', 'cm'],
    ['millimetre', 'mm'],
    ['foot', 'ft'],
    ['mile', 'mi'],
    ['inch', 'in'],
    ['yard', 'yd'],
  ]);
  return SQUARED.flatMap((length) => {
    const sign = signs.get(length) ?? length;
    const many = length === 'foot' ? 'feet' : plural(length);
    const make = (word: string, short: string, power: string, raised: string): MeasureEntry => ({
      name: `${word} ${length}`,
      plural: `${word} ${many}`,
      also: [short, `${short}.`].flatMap((s) => [`${s} ${sign}`, `${s}${sign}`, `${s} ${length}`, `${s} ${many}`]),
      signs: [`${sign}${power}`, `${sign}${raised}`, `${sign}^${power}`],
    });
    return [make('square', 'sq', '2', '²'), make('cubic', 'cu', '3', '³')];
  });
}

function buildTables(): UnitTables {
  const names = new Map<string, Unit>();
  const signs = new Map<string, Unit>();
  const gluedSigns = new Map<string, Unit>();
  const put = (map: Map<string, Unit>, form: string, unit: Unit): void => {
    if (!map.has(form)) map.set(form, unit);
  };
  for (const entry of [...CUSTOMARY, ...DURATIONS, ...SI, ...powers(), ...SI.flatMap(prefixed)]) {
    const unit: Unit = { kind: 'measure', name: entry.name === 'micron' ? 'micrometre' : entry.name };
    for (const form of spellings(entry)) put(names, form.toLowerCase(), unit);
    for (const sign of entry.signs ?? []) put(signs, sign, unit);
    for (const sign of entry.gluedSigns ?? []) put(gluedSigns, sign, unit);
  }
  for (const [code, ...words] of CURRENCY_NAMES) {
    const unit: Unit = { kind: 'money', currency: code };
    put(signs, code, unit);
    for (const name of words) {
      put(names, name, unit);
      put(names, plural(name), unit);
    }
  }
  for (const [form, name] of SUBUNITS) put(names, form, { kind: 'measure', name });
  for (const form of ['%', '٪', '％', 'percent', 'per cent', 'pct', 'per-cent', 'percents'])
    put(names, form, { kind: 'percent' });
  for (const form of [
    'percentage point',
    'percentage points',
    'percent point',
    'percent points',
    '% points',
    '%-points',
    'pct point',
    'pct points',
    'percentage-point',
    'percentage-points',
  ])
    put(names, form, { kind: 'percentage-point' });
  names.set('times', { kind: 'measure', name: 'count' }); // "three times a day": how often, or how many fold
  gluedSigns.set('pc', { kind: 'percent' });
  gluedSigns.set('pp', { kind: 'percentage-point' });
  gluedSigns.set('p', { kind: 'measure', name: 'penny' });
  gluedSigns.set('c', { kind: 'measure', name: 'cent' });
  return { names, signs, gluedSigns };
}

export const UNIT_TABLES: UnitTables = buildTables();
