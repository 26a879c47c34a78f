import { data } from '@remix-run/node';
import { DomainError } from '#app/domain/domain-error.ts';
import type { PostingContent } from '#app/domain/posting/posting.ts';
import { maySubmit, type Finding } from '#app/domain/rule/finding.ts';
import { refused, type ReceivedForm } from '#app/http/form.server.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { checkPostingRules } from '#app/use-cases/posting/check-posting-rules.server.ts';

/** Field of the form a finding is about, where the two have different names. */
const fieldOf: Partial<Record<Finding['field'], string>> = { hoursPerWeek: 'hoursPerWeekMin' };

/**
 * Before something is submitted or approved: the same form with what the rules in force today say, or null when none forbids it.
 * The use case checks once more; this answer only says why, beside what was typed.
 */
export async function refuseUnlawful(app: AppContext, form: ReceivedForm, content: PostingContent) {
  const findings = await checkPostingRules(app, app.db, content);
  if (maySubmit(findings)) return null;
  const problems = findings
    .filter((finding) => finding.severity === 'error')
    .map((finding) => ({ field: fieldOf[finding.field] ?? finding.field, code: 'ruleRefuses' }));
  return data(
    { form: refused(form, new DomainError('blocked', 'postingNotLawful', { problems })), findings },
    { status: 422 },
  );
}
