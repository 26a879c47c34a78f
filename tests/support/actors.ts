import type { Actor } from '#app/domain/account/actor.ts';
import type { users } from '#db/schema/account.ts';

type UserRow = typeof users.$inferSelect;

/** The actor a user is once signed in. */
export function actorOf(user: UserRow): Actor {
  const { id, roles, organisationId, teamId, companyId, mentorId, locale } = user;
  return { userId: id, roles, organisationId, teamId, companyId, mentorId, locale };
}
