import { basisCodeOf, type Finding } from '#app/domain/rule/finding.ts';
import { formatsFor } from './format.ts';
import { shownParams } from './shown-params.ts';
import type { TextSource } from './text-keys.ts';

/** A finding as people read it: what is the matter and what to do; and on what it rests (null without a rule row). */
export interface FindingText {
  readonly sentence: string;
  readonly basis: string | null;
}

/** Sentence and basis of a finding in the reader's language. Show `authorityDecides` once below the list. */
export function findingText(source: TextSource, finding: Finding): FindingText {
  const t = source.texts('rule');
  const params = shownParams(finding.params, formatsFor(source.locale));
  const sentence = t.find(`finding.${finding.code}`, params) ?? finding.code;
  const basis = finding.params['legalBasis'] === undefined ? null : t(basisCodeOf(finding), params);
  return { sentence, basis };
}
