/** A consent text with company and posting in place: what is shown, read out, printed and kept. */
export function filledText(
  body: string,
  about: { readonly company?: string | null; readonly posting?: string | null },
): string {
  return body.replaceAll('{{company}}', about.company ?? '').replaceAll('{{posting}}', about.posting ?? '');
}
