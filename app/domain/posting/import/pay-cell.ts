import { readDecimal } from '#app/domain/imports/number-cell.ts';
import { tidy } from '#app/domain/imports/fold.ts';
import type { Pay } from '../posting.ts';

export interface PayCell {
  readonly pay: Pay | null;
  /** What had to be assumed, if anything: the unit, or the lower end of a range. */
  readonly assumed: 'unit' | 'range' | null;
}

/** No German wage per hour reaches 150, none per month stays below it (the smallest apprentice pay is several hundred). */
const hourlyBelow = 150;

/**
 * "13,90 €/Std", "14,10", "1.014,00", "2500 mtl.", "2.600 €/Monat", "1. Jahr 980 €" (the first year's pay), "12-14 €",
 * "32.000 € im Jahr". `pay` is null when no amount can be told ("nach Tarif", "VB").
 */
export function readPay(text: string): PayCell {
  const value = tidy(text).replace(/\b\d\.\s*(?:ausbildungs|lehr)?j(?:ah)?r\.?:?/gi, ' ');
  const amounts = [...value.matchAll(/\d[\d.,\s]*\d|\d/g)]
    .map((found) => readDecimal(found[0].replace(/[.,]$/, '')))
    .filter((amount) => amount !== null && amount > 0) as number[];
  const first = amounts[0];
  if (first === undefined) return { pay: null, assumed: null };
  const isSeries = /\d\.\s*(?:ausbildungs|lehr)?j(?:ah)?r/i.test(text);
  const between = value.split(/\d+/).slice(1, -1);
  const isRange = !isSeries && amounts.length > 1 && between.some((words) => /-|–|bis/.test(words));
  const amount = isRange ? Math.min(...amounts) : first;
  const assumed = isRange ? 'range' : null;
  if (/std|stunde|\/\s*h\b|\bph\b|die stunde/i.test(value))
    return { pay: { cents: cents(amount), per: 'hour' }, assumed };
  if (isSeries || /monat|mtl|\/\s*m\b|mon\b|p\.?\s?m\b/i.test(value))
    return { pay: { cents: cents(amount), per: 'month' }, assumed };
  if (/jahr|p\.?\s?a\b/i.test(value)) return { pay: { cents: Math.round(cents(amount) / 12), per: 'month' }, assumed };
  return { pay: { cents: cents(amount), per: amount < hourlyBelow ? 'hour' : 'month' }, assumed: assumed ?? 'unit' };
}

function cents(euro: number): number {
  return Math.round(euro * 100);
}
