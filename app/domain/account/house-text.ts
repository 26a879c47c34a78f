/** Pages whose text each house writes itself; the same keys stand in the address (`/legal/<page>`). */
export const houseTextPages = ['imprint', 'privacy', 'accessibility', 'easyLanguage'] as const;
export type HouseTextPage = (typeof houseTextPages)[number];

/** What a draft marks its gaps with: `[[Name der Behörde]]`. */
const gap = '[[';

/** A text with a gap is a placeholder: it is shown as a draft, and production refuses to start with it. */
export function isPlaceholder(body: string): boolean {
  return body.trim() === '' || body.includes(gap);
}
