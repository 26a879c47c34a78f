import type { Actor } from '#app/domain/account/actor.ts';
import { ProviderFailure, type ProviderRole } from '#app/domain/account/sign-in-provider.ts';
import type { AuditAction } from '#app/domain/audit/audit-action.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findOrganisationName } from '#db/queries/account/organisation.ts';
import {
  deleteProviderRole,
  findSignInProvider,
  insertProviderRole,
  insertSignInProvider,
  listProviderRoles,
  updateSignInProvider,
} from '#db/queries/account/sign-in-provider.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from './allow.server.ts';
import { accessTo, returnAddress, sealClientPassword, signedOutAddress } from './provider-access.server.ts';

/** The sign-in service of a house as its administrator sees it: never its password. @throws DomainError notFound */
export async function findProviderSettings(app: AppContext, actor: Actor, organisationId: string) {
  allow(actor, 'organisation.edit', {});
  found(await findOrganisationName(app.db, organisationId));
  const provider = await findSignInProvider(app.db, organisationId);
  return {
    service:
      provider === null
        ? null
        : {
            issuer: provider.issuer,
            clientId: provider.clientId,
            hasClientPassword: provider.clientCipher !== null,
            roleClaim: provider.roleClaim,
            doesSecondFactor: provider.doesSecondFactor,
            provesAddresses: provider.provesAddresses,
            isOn: provider.isOn,
            version: provider.version,
          },
    roles: await listProviderRoles(app.db, organisationId),
    returnAddress: returnAddress(app, organisationId),
    signedOutAddress: signedOutAddress(app),
  };
}

export interface ProviderEdit {
  readonly organisationId: string;
  readonly issuer: string;
  readonly clientId: string;
  /** Null: as it was. */
  readonly clientPassword: string | null;
  readonly roleClaim: string;
  readonly doesSecondFactor: boolean;
  readonly provesAddresses: boolean;
  readonly isOn: boolean;
  /** 0: there was none. */
  readonly version: number;
}

/**
 * Sets up the service of a house. Another address is another service: what it calls people leads to nobody's account yet.
 * @throws DomainError notFound, versionConflict; blocked (`providerNeedsRoles`) when it is switched on and gives nobody a role
 */
export async function saveProvider(app: AppContext, actor: Actor, edit: ProviderEdit): Promise<void> {
  allow(actor, 'organisation.edit', {});
  const { clientPassword, version, ...row } = edit;
  await write(app.db, async (tx) => {
    found(await findOrganisationName(tx, edit.organisationId));
    const before = await findSignInProvider(tx, edit.organisationId);
    const roles = await listProviderRoles(tx, edit.organisationId);
    if (edit.isOn && roles.length === 0) throw new DomainError('blocked', 'providerNeedsRoles');
    // The password belongs to the service it was made for: another one must not be sent it.
    const kept = before?.issuer === edit.issuer ? (before.clientCipher ?? null) : null;
    const clientCipher = clientPassword === null ? kept : sealClientPassword(app, edit.organisationId, clientPassword);
    if (before === null && version === 0) await insertSignInProvider(tx, { ...row, clientCipher });
    else if (!(await updateSignInProvider(tx, { ...row, clientCipher, version })))
      throw new DomainError('versionConflict', 'versionConflict', {
        current: {
          issuer: before?.issuer ?? '',
          clientId: before?.clientId ?? '',
          roleClaim: before?.roleClaim ?? '',
          _version: String(before?.version ?? 0),
        },
      });
    await note(app, tx, actor, edit.organisationId, 'organisation.provider');
  });
}

/** A value of the claim gives a role from the next sign-in on. @throws DomainError notFound */
export async function addProviderRole(
  app: AppContext,
  actor: Actor,
  row: { organisationId: string; claimValue: string; role: ProviderRole },
): Promise<void> {
  allow(actor, 'organisation.edit', {});
  await write(app.db, async (tx) => {
    found(await findOrganisationName(tx, row.organisationId));
    await insertProviderRole(tx, row);
    await note(app, tx, actor, row.organisationId, 'organisation.providerRole');
  });
}

/** A value of the claim gives a role no more. @throws DomainError notFound */
export async function removeProviderRole(
  app: AppContext,
  actor: Actor,
  row: { organisationId: string; claimValue: string; role: ProviderRole },
): Promise<void> {
  allow(actor, 'organisation.edit', {});
  await write(app.db, async (tx) => {
    if (!(await deleteProviderRole(tx, row))) throw new DomainError('notFound');
    await note(app, tx, actor, row.organisationId, 'organisation.providerRole');
  });
}

/**
 * Asks the service what it is, without signing anybody in. @throws DomainError notFound; unavailable (`providerUnreachable`)
 */
export async function checkProvider(app: AppContext, actor: Actor, organisationId: string): Promise<void> {
  allow(actor, 'organisation.edit', {});
  const provider = found(await findSignInProvider(app.db, organisationId));
  try {
    await app.signInServices.check(accessTo(app, provider));
  } catch (error) {
    if (!(error instanceof ProviderFailure)) throw error;
    throw new DomainError('unavailable', 'providerUnreachable');
  }
}

function note(app: AppContext, tx: Tx, actor: Actor, organisationId: string, action: AuditAction): Promise<void> {
  return appendAudit(tx, app.clock.now(), {
    actorId: actor.userId,
    action,
    subjectKind: 'organisation',
    subjectIds: [organisationId],
  });
}
