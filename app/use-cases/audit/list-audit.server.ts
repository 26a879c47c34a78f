import type { Actor } from '#app/domain/account/actor.ts';
import { listAudit as queryAudit } from '#db/queries/audit.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

const pageSize = 50;

/**
 * Who saw or changed what, newest first, 50 rows a page: ids and codes only.
 * @param before the page begins below this row number
 * @returns `older`: what to pass as `before` for the next page, null at the end
 */
export async function listAudit(app: AppContext, actor: Actor, before: number | null) {
  allow(actor, 'audit.read', {});
  const rows = await queryAudit(app.db, pageSize + 1, before ?? undefined);
  const shown = rows.slice(0, pageSize);
  return { rows: shown, older: rows.length > pageSize ? (shown.at(-1)?.seq ?? null) : null };
}
