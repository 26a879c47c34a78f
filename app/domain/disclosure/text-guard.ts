import { contactFindings } from './contact-patterns.ts';
import { ownValueFindings, type OwnValues } from './own-values.ts';

/** What a text may hold that must not leave the house. */
export const textFindingKinds = [
  // the person's own
  'name',
  'place',
  'employer',
  'ownNumber',
  'birthday',
  'papers',
  // anybody's
  'email',
  'phone',
  'iban',
  'idNumber',
  'address',
] as const;
export type TextFindingKind = (typeof textFindingKinds)[number];

/** Where in the text, and of what kind; never the value it was compared with. */
export interface TextFinding {
  readonly kind: TextFindingKind;
  /** First character, counted in UTF-16 units as `slice` does. */
  readonly start: number;
  /** Behind the last one. */
  readonly end: number;
}

/** Why somebody shows a text although something was found in it. Codes: her words would be the next text to check. */
export const textReasons = ['meansNobody', 'companyKnows', 'companyContact', 'personWants'] as const;
export type TextReason = (typeof textReasons)[number];

/**
 * Rule 10 of the gate: what a text says of these people, in whatever spelling, and which addresses and numbers it holds.
 * In the order of the text; what lies within something longer is left out.
 * @param people own values of the persons the text is about; none: patterns alone are looked for
 */
export function guardText(text: string, people: readonly OwnValues[]): TextFinding[] {
  const found = [...contactFindings(text), ...ownValueFindings(text, people)];
  return found
    .sort(
      (a, b) =>
        a.start - b.start || b.end - a.end || textFindingKinds.indexOf(a.kind) - textFindingKinds.indexOf(b.kind),
    )
    .filter(
      (finding, index, all) =>
        !all.some(
          (other, at) =>
            at !== index &&
            other.start <= finding.start &&
            other.end >= finding.end &&
            (other.end - other.start > finding.end - finding.start || at < index),
        ),
    );
}

/** The kinds found, each once, in the order of the list above: for sentences and audit rows. */
export function kindsOf(findings: readonly Pick<TextFinding, 'kind'>[]): TextFindingKind[] {
  return textFindingKinds.filter((kind) => findings.some((finding) => finding.kind === kind));
}

/** The code of the problem a form shows for a kind; `errors` of app/i18n has its sentence. */
export function textHoldsCode(kind: TextFindingKind): string {
  return `textHolds${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}
