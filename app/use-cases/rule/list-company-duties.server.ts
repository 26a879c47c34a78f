import type { Actor } from '#app/domain/account/actor.ts';
import { mayEver } from '#app/domain/policy/who-may-do-what.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { ruleOn, type RuleValue } from '#app/domain/rule/rule-book.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';
import type { AppContext } from '../app-context.ts';

const duties = [
  'employerDuty.copyTitle',
  'employerDuty.safetyInstruction',
  'employerDuty.reportDays',
  'worksCouncil.employeesMoreThan',
  'worksCouncil.answerDays',
] as const;

/** What the law asks of every company that takes somebody on, from the rows in force; about no person. @throws DomainError forbidden */
export async function listCompanyDuties(app: AppContext, actor: Actor): Promise<{ today: Day; rules: RuleValue[] }> {
  if (!mayEver(actor, 'company.read')) throw new DomainError('forbidden');
  const today = dayOf(app.clock.now());
  const book = await rulesAt(app.db, today);
  return { today, rules: duties.flatMap((key) => ruleOn(book, key) ?? []) };
}
