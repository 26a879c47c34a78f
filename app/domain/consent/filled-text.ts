/** A name keeps its own direction inside a sentence of another script. */
const isolated = (name: string) => `\u2068${name}\u2069`;

/** A consent text with company and posting in place: what is shown, read out, printed and kept. */
export function filledText(
  body: string,
  about: { readonly company?: string | null; readonly posting?: string | null },
): string {
  return body
    .replaceAll('{{company}}', () => isolated(about.company ?? ''))
    .replaceAll('{{posting}}', () => isolated(about.posting ?? ''));
}
