import { wordClass, wordRows, wordTable } from '#core/lexicon/word-classes.ts';
import type { Unit } from '#core/figures/figure.ts';

/** Written form -> unit. `names` in lower case; `signs` and `gluedSigns` as written. */
export interface UnitTables {
  readonly names: ReadonlyMap<string, Unit>;
  readonly signs: ReadonlyMap<string, Unit>;
  readonly gluedSigns: ReadonlyMap<string, Unit>;
}

/** A unit with its names and signs. Names are matched whatever their case, in the singular and the plural; signs as written. */
interface MeasureEntry {
  readonly name: string;
  readonly plural?: string;
  readonly also?: readonly string[];
  /** Signs that need no more than the number before them: "60 km". */
  readonly signs?: readonly string[];
  /** Signs that are also words or letters, and so must touch the number: "5m", "6in". */
  readonly gluedSigns?: readonly string[];
}

const partsOf = (words: string | undefined): readonly string[] => (words ? words.split(', ') : []);

/** The measures of a class of the lexicon. */
function measures(name: string): readonly MeasureEntry[] {
  return wordRows(name).map(([unit = '', many, also, signs, gluedSigns]) => ({
    name: unit,
    ...(many ? { plural: many } : {}),
    also: partsOf(also),
    signs: partsOf(signs),
    gluedSigns: partsOf(gluedSigns),
  }));
}

const SI = measures('si-unit');
const DURATIONS = measures('duration');
/** Lengths that are squared and cubed for areas and volumes. */
const SQUARED = ['metre', 'kilometre', 'centimetre', 'millimetre', 'foot', 'mile', 'inch', 'yard'];

export const DURATION_NAMES: ReadonlySet<string> = new Set(DURATIONS.map(({ name }) => name));

const plural = (name: string): string =>
  /(?:s|x|z|ch|sh)$/.test(name) ? `${name}es` : /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;

/** "metre" -> "meter", "meters", "metre", "metres". */
function spellings(entry: MeasureEntry): readonly string[] {
  const singular = [entry.name, ...(entry.also ?? [])];
  const all = [...singular, entry.plural ?? plural(entry.name), ...singular.slice(1).map(plural)];
  return all.flatMap((name) => [name, name.replace(/metre/g, 'meter').replace(/litre/g, 'liter')]);
}

function prefixed(entry: MeasureEntry): readonly MeasureEntry[] {
  return [...wordTable('si-prefix')].map(([sign, prefix]) => ({
    name: entry.name === 'calorie' && prefix === 'kilo' ? 'kilocalorie' : prefix + entry.name,
    ...(entry.plural ? { plural: prefix + entry.plural } : {}),
    ...(entry.also ? { also: entry.also.map((name) => prefix + name) } : {}),
    signs: [...(entry.signs ?? []), ...(entry.gluedSigns ?? [])]
      .map((unit) => sign + unit)
      .filter((made) => !TAKEN.has(made)),
  }));
}

/** Prefixed signs that are far more often something else. */
const TAKEN = wordClass('no-unit-sign');

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
  for (const entry of [...measures('customary-unit'), ...DURATIONS, ...SI, ...powers(), ...SI.flatMap(prefixed)]) {
    const unit: Unit = { kind: 'measure', name: entry.name === 'micron' ? 'micrometre' : entry.name };
    for (const form of spellings(entry)) put(names, form.toLowerCase(), unit);
    for (const sign of entry.signs ?? []) put(signs, sign, unit);
    for (const sign of entry.gluedSigns ?? []) put(gluedSigns, sign, unit);
  }
  for (const [code = '', words] of wordRows('currency')) {
    const unit: Unit = { kind: 'money', currency: code };
    put(signs, code, unit);
    for (const name of partsOf(words)) {
      put(names, name, unit);
      put(names, plural(name), unit);
    }
  }
  for (const [form, name] of wordTable('subunit')) put(names, form, { kind: 'measure', name });
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
