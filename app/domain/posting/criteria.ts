import { languageSkills } from '../profile/language-level.ts';
import type { PostingContent } from './posting.ts';

/** What a posting asks of people: everything by which somebody could be told from others. */
export type CriteriaContent = Pick<
  PostingContent,
  | 'skills'
  | 'occupation'
  | 'german'
  | 'germanPerSkill'
  | 'licences'
  | 'shifts'
  | 'hoursPerWeekMin'
  | 'hoursPerWeekMax'
  | 'startsOn'
>;

/** The criteria by which an edit, a lock and a near twin are judged; each is one text that says what is asked and how. */
export function criteriaOf(posting: CriteriaContent): string[] {
  const { german, germanPerSkill, hoursPerWeekMin, hoursPerWeekMax } = posting;
  const levels = languageSkills.map((skill) => germanPerSkill?.[skill] ?? german ?? '');
  return [
    ...posting.skills.map(({ concept, weight }) => `${weight}:${concept}`),
    ...(posting.occupation === null ? [] : [`occupation:${posting.occupation}`]),
    ...(levels.every((level) => level === '') ? [] : [`level:${levels.join(' ')}`]),
    ...posting.licences.map((licence) => `licence:${licence}`),
    ...(posting.shifts.length === 0 ? [] : [`shifts:${[...posting.shifts].sort().join(' ')}`]),
    ...(hoursPerWeekMin === null && hoursPerWeekMax === null
      ? []
      : [`hours:${hoursPerWeekMin ?? ''}-${hoursPerWeekMax ?? ''}`]),
    ...(posting.startsOn === null ? [] : [`start:${posting.startsOn}`]),
  ].sort();
}

/** How many criteria are missing until a posting may take part in browsing. @param required the house's smallest number */
export function missingCriteria(posting: CriteriaContent, required: number): number {
  return Math.max(0, required - criteriaOf(posting).length);
}

export function haveSameCriteria(a: CriteriaContent, b: CriteriaContent): boolean {
  return criteriaOf(a).join('\n') === criteriaOf(b).join('\n');
}

/** The same criteria, or all but one: one more, one less, or one asked otherwise. Two postings without any are no twins. */
export function areNearDuplicates(a: CriteriaContent, b: CriteriaContent): boolean {
  const [one, other] = [criteriaOf(a), criteriaOf(b)];
  if (one.length === 0 || other.length === 0) return false;
  const beyond = (list: string[], others: string[]) => list.filter((item) => !others.includes(item)).length;
  return beyond(one, other) <= 1 && beyond(other, one) <= 1;
}
