import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { IdentityParts } from '#app/domain/identity/identity.ts';
import type { OpeningReason } from '#app/domain/identity/identity-opening.ts';
import { can } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { grantForOpening, openingParts } from '#app/identity/grant.ts';
import { keepOpening, sealOpening } from '#app/identity/openings.server.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import { newId } from '#db/columns.ts';
import { findUser, listUsersWithRole } from '#db/queries/account/account.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import { once } from '../account/submission.server.ts';
import type { AppContext } from '../app-context.ts';
import { queueMail } from '../notification/queue-mail.server.ts';
import { profileResource } from './profile-resource.server.ts';

export type OpenedIdentity = Pick<IdentityParts, (typeof openingParts)[number]>;

/**
 * The case somebody is about to open: its code and whose it is, for the page that asks why.
 * @throws DomainError notFound for other houses and the erased; conflict (`identityIsOwn`) when it is her own case
 */
export async function findCaseToOpen(app: AppContext, actor: Actor, profileId: string) {
  const profile = found(await findProfile(app.db, profileId, dayOf(app.clock.now())));
  const resource = profileResource(profile);
  allow(actor, 'identity.breakGlass', resource);
  if (profile.state === 'erased') found(null);
  if (can(actor, 'identity.reveal', resource)) throw new DomainError('conflict', 'identityIsOwn');
  const caseworker = profile.caseworkerId === null ? null : await findUser(app.db, profile.caseworkerId);
  return { profile, caseworkerName: caseworker?.displayName ?? null };
}

/**
 * Break glass: somebody of the same house who does not have the case reads who it is, once, with a reason. The data
 * protection officers and the case's caseworker are told by mail that there is something to look at; both read who, when
 * and why in the portal.
 * @param input.key of the form: sent twice, nothing is shown a second time
 * @throws DomainError notFound, forbidden; conflict (`identityIsOwn`, `identityShownOnce`)
 */
export async function openIdentity(
  app: AppContext,
  actor: Actor,
  input: {
    readonly profileId: string;
    readonly reason: OpeningReason;
    readonly text: string;
    readonly key: string | null;
  },
): Promise<OpenedIdentity> {
  const at = app.clock.now();
  const { profile } = await findCaseToOpen(app, actor, input.profileId);
  const opening = await sealOpening(
    app.vault,
    { id: newId(), personId: profile.id, openedBy: actor.userId, openedAt: at, reason: input.reason },
    input.text,
  );
  return write(app.db, async (tx) => {
    const now = found(await findProfile(tx, profile.id, dayOf(at)));
    const resource = profileResource(now);
    allow(actor, 'identity.breakGlass', resource);
    const submitted = await once(tx, at, { useCase: 'openIdentity', userId: actor.userId }, input.key, async () => {
      await keepOpening(tx, opening);
      return opening.id;
    });
    if (submitted !== opening.id) throw new DomainError('conflict', 'identityShownOnce');
    const grant = grantForOpening(actor, { id: now.id, ...resource });
    const person = found((await revealIdentity(tx, app.vault, grant, at, openingParts)).get(now.id));
    const tell = (userId: string, kind: 'identityOpened' | 'ownCaseOpened', about: string | null) =>
      queueMail(tx, { userId, kind, about, idempotencyKey: opening.id, at });
    for (const { id } of await listUsersWithRole(tx, 'dpo')) await tell(id, 'identityOpened', null);
    if (now.caseworkerId !== null) await tell(now.caseworkerId, 'ownCaseOpened', now.id);
    return person;
  });
}
