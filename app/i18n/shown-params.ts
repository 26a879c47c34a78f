import type { Formats } from './format.ts';
import type { TextParams } from './text-keys.ts';

/**
 * Parameters of a code as people read them: `...Cents` becomes money, `...On`, `on` and `stand` become days, other numbers
 * get the language's separators. Rules and notes keep plain values; only the sentence is formatted.
 */
export function shownParams(params: TextParams, formats: Formats): Record<string, string | number> {
  const shown: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === 'number') shown[name] = name.endsWith('Cents') ? formats.euro(value) : formats.number(value);
    else shown[name] = isDayName(name) && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formats.day(value) : value;
  }
  return shown;
}

function isDayName(name: string): boolean {
  return name === 'on' || name === 'stand' || name.endsWith('On');
}
