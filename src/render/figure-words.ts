import type { Bound, Figure, Unit } from '#core/figures/figure.ts';
import { digits } from './digits.ts';

const SIGNS: Readonly<Record<Bound, string>> = {
  exact: '',
  about: '≈ ',
  'at-least': '≥ ',
  'more-than': '> ',
  'at-most': '≤ ',
  'less-than': '< ',
};

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

const IRREGULAR: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  century: 'centuries',
  hertz: 'hertz',
};

/** 1200000000 -> "1.2 billion", 2306 -> "2,306"; never rounded. */
function scaledDigits(value: number): string {
  const [size, word] = SCALES.find(([scale]) => Math.abs(value) >= scale) ?? [1, ''];
  const scaled = value / size;
  if (word !== '' && Number.isFinite(value) && Math.abs(scaled * 1000 - Math.round(scaled * 1000)) < 1e-6)
    return `${digits(scaled, 3)} ${word}`;
  return digits(value, 12);
}

/** "square kilometre" -> "square kilometres", "year of age" -> "years of age", "degree Celsius" -> "degrees Celsius" */
function plural(name: string, many: boolean): string {
  if (!many) return name;
  const [head = '', tail = ''] = name.split(/(?= (?:of|per) )|(?<=^degree)(?= )/u, 2);
  const at = head.lastIndexOf(' ') + 1;
  const last = head.slice(at);
  return head.slice(0, at) + (IRREGULAR[last] ?? (last.endsWith('s') ? last : `${last}s`)) + tail;
}

function unitWords(unit: Unit, many: boolean): string {
  const per = unit.per === undefined ? '' : ` per ${unit.per}`;
  switch (unit.kind) {
    case 'percent':
      return `%${per}`;
    case 'percentage-point':
      return ` percentage ${many ? 'points' : 'point'}${per}`;
    case 'money':
      return ` ${unit.currency}${per}`;
    case 'measure':
      return ` ${plural(unit.name, many)}${per}`;
    case 'count':
    case 'ratio':
    case 'ordinal':
      return per;
  }
}

/** "≥ 1,000", "> 60 kilometres", "5,000–6,000 USD per month", "no. 3". */
export function figureWords(figure: Figure): string {
  const { value, unit } = figure;
  // A share in words ("two-thirds") has no end of digits; the words stand beside it.
  const told = (one: number): string => (unit.kind === 'ratio' ? digits(one, 3) : scaledDigits(one));
  const number = typeof value === 'number' ? told(value) : `${told(value.low)}–${told(value.high)}`;
  const before = unit.kind === 'ordinal' ? 'no. ' : '';
  return `${SIGNS[figure.bound]}${before}${number}${unitWords(unit, value !== 1)}`;
}
