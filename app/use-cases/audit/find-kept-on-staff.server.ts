import type { Actor } from '#app/domain/account/actor.ts';
import { roles, type Role } from '#app/domain/account/role.ts';
import { keptOnStaff } from '#app/domain/audit/kept-on-staff.ts';
import { policy } from '#app/domain/policy/who-may-do-what.ts';
import { limitOn } from '#app/domain/rule/rule-book.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';

/** For every employee: what is stored about her, how long (rows of the rules), and which roles read it (the policy). */
export async function findKeptOnStaff(app: AppContext, actor: Actor) {
  allow(actor, 'keptOnStaff.read', { organisationId: actor.organisationId, ownerIds: [actor.userId] });
  const book = await rulesAt(app.db, dayOf(app.clock.now()));
  return keptOnStaff.map(({ kind, retention, readers }) => ({
    kind,
    rule: retention === null ? null : limitOn(book, `retention.${retention}`),
    hasPeriod: retention !== null,
    readers,
    roles: readers !== null && readers in policy ? rolesOf(readers as keyof typeof policy) : [],
  }));
}

function rolesOf(action: keyof typeof policy): Role[] {
  return roles.filter((role) => role in policy[action]);
}
