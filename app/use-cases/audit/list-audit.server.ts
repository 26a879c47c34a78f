import type { Actor } from '#app/domain/account/actor.ts';
import { actionsOf, type AuditTopic } from '#app/domain/audit/audit-action.ts';
import { startOf } from '#app/domain/time/berlin-instant.ts';
import { addDays, type Day } from '#app/domain/time/day.ts';
import { listAudit as queryAudit } from '#db/queries/audit/audit.ts';
import { findProfileIdsByCode } from '#db/queries/profile/profile.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

/** What the log is asked for; null: not narrowed. There is no question about one employee: what somebody does all day is nobody's to read alone. */
export interface AuditQuestion {
  /** First and last day, both included. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly topic: AuditTopic | null;
  /** A case code, or the id of whatever a row is about; an account is nothing. */
  readonly subject: string | null;
  /** The page begins below this row number. */
  readonly before: number | null;
}

const pageSize = 50;

/**
 * Who saw or changed what, newest first, 50 rows a page: ids and codes only.
 * @returns `older`: what to pass as `before` for the next page, null at the end
 */
export async function listAudit(app: AppContext, actor: Actor, question: AuditQuestion) {
  allow(actor, 'audit.read', {});
  const rows = await queryAudit(app.db, pageSize + 1, {
    ...(question.before === null ? {} : { before: question.before }),
    ...(question.from === null ? {} : { from: startOf(question.from) }),
    ...(question.to === null ? {} : { to: startOf(addDays(question.to, 1)) }),
    ...(question.topic === null ? {} : { actions: actionsOf(question.topic) }),
    ...(question.subject === null ? {} : { subjectIds: await idsOf(app, question.subject) }),
  });
  const shown = rows.slice(0, pageSize);
  return { rows: shown, older: rows.length > pageSize ? (shown.at(-1)?.seq ?? null) : null };
}

/** The case behind a case code, and the text itself as an id. */
async function idsOf(app: AppContext, subject: string): Promise<string[]> {
  const code = subject.toUpperCase();
  const found = await findProfileIdsByCode(app.db, [code]);
  return [subject, ...found.values()];
}
