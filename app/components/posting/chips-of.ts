import type { FormValues } from '#app/domain/form-state.ts';
import type { SkillChip } from './skill-chips.tsx';

/** The chips a form carried (`chip` = `concept|label`), with how each was weighed (`weight.<concept>`). */
export function chipsOf(values: FormValues): SkillChip[] {
  const sent = values['chip'];
  const chips = sent === undefined ? [] : typeof sent === 'string' ? [sent] : sent;
  return chips.flatMap((text) => {
    const [concept, label] = text.split('|');
    if (concept === undefined || label === undefined || !/^[a-z]+\.[a-z0-9.-]{1,80}$/.test(concept)) return [];
    const weight = values[`weight.${concept}`];
    return [{ concept, label, weight: weight === 'must' || weight === 'nice' ? weight : 'none' }];
  });
}
