import type { Actor } from '#app/domain/account/actor.ts';
import type { Action } from '#app/domain/policy/who-may-do-what.ts';
import type { Posting } from '#app/domain/posting/posting.ts';
import type { PostingSide } from '#app/domain/posting/posting-moves.ts';
import type { Handle } from '#db/client.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import { allow, found } from '../account/allow.server.ts';

/** The posting, when the actor may do `action` to it. @throws DomainError notFound (missing and foreign ones alike) or forbidden */
export async function postingFor(handle: Handle, actor: Actor, action: Action, postingId: string): Promise<Posting> {
  const posting = found(await findPosting(handle, postingId));
  allow(actor, action, { companyId: posting.companyId });
  return posting;
}

/** Whose hands move the posting. */
export function sideOf(actor: Actor): PostingSide {
  return actor.roles.includes('officer') ? 'officer' : 'company';
}
