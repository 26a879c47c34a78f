import { limitOn, type RuleBook } from './rule-book.ts';

/**
 * Must a works council consent before somebody starts (§ 99 BetrVG: only where one exists, in companies with more
 * employees than the limit; internships and employer measures too)? `ask`: the number of employees is unknown.
 */
export function worksCouncilConsent(
  book: RuleBook,
  company: { readonly hasWorksCouncil: boolean | null; readonly employees: number | null },
): 'needed' | 'notNeeded' | 'ask' {
  if (company.hasWorksCouncil === false) return 'notNeeded';
  const limit = limitOn(book, 'worksCouncil.employeesMoreThan');
  if (company.employees !== null && limit !== null && company.employees <= limit.value) return 'notNeeded';
  if (company.hasWorksCouncil === null || company.employees === null || limit === null) return 'ask';
  return 'needed';
}
