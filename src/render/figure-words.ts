import type { Bound, Figure, Unit } from '#core/figures/figure.ts';

const SIGNS: Readonly<Record<Bound, string>> = {
  exact: '',
  about: '≈ ',
  'at-least': '≥ ',
  'more-than': '> ',
  'at-most': '≤ ',
  'less-than': '< ',
};

function digits(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

function unitWords(unit: Unit): string {
  const per = unit.per === undefined ? '' : ` per ${unit.per}`;
  switch (unit.kind) {
    case 'percent':
      return `%${per}`;
    case 'percentage-point':
      return ` percentage points${per}`;
    case 'money':
      return ` ${unit.currency}${per}`;
    case 'measure':
      return ` ${unit.name}${per}`;
    case 'count':
    case 'ratio':
    case 'ordinal':
      return per;
  }
}

/** "≥ 1,000", "> 60 kilometre", "5,000–6,000 USD per month". */
export function figureWords(figure: Figure): string {
  const { value } = figure;
  const number = typeof value === 'number' ? digits(value) : `${digits(value.low)}–${digits(value.high)}`;
  return `${SIGNS[figure.bound]}${number}${unitWords(figure.unit)}`;
}
