import { and, eq, sql } from 'drizzle-orm';
import type { Actor } from '#app/domain/account/actor.ts';
import type { OrganisationKind } from '#app/domain/account/role.ts';
import type { CaseloadBand } from '#app/domain/assistance/caseload.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { listOrganisations as queryOrganisations, type OrganisationRow } from '#db/queries/account/organisation.ts';
import { organisations, teams } from '#db/schema/account.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from './allow.server.ts';
import { once } from './submission.server.ts';

/** The houses of this deployment with their teams. */
export async function listOrganisations(app: AppContext, actor: Actor): Promise<OrganisationRow[]> {
  allow(actor, 'organisation.edit', {});
  return queryOrganisations(app.db);
}

/** Adds a house. @returns its id */
export async function createOrganisation(
  app: AppContext,
  actor: Actor,
  input: { name: string; kind: OrganisationKind; phone: string | null },
  key: string | null,
): Promise<string> {
  allow(actor, 'organisation.edit', {});
  const now = app.clock.now();
  return write(app.db, (tx) =>
    once(tx, now, { useCase: 'createOrganisation', userId: actor.userId }, key, async () => {
      const row = found((await tx.insert(organisations).values(input).returning({ id: organisations.id }))[0]);
      await appendAudit(tx, now, {
        actorId: actor.userId,
        action: 'organisation.create',
        subjectKind: 'organisation',
        subjectIds: [row.id],
      });
      return row.id;
    }),
  );
}

/** Renames a house or changes its phone. @throws DomainError versionConflict with what stands there now */
export async function editOrganisation(
  app: AppContext,
  actor: Actor,
  input: { id: string; name: string; phone: string | null; version: number },
): Promise<void> {
  allow(actor, 'organisation.edit', {});
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const [row] = await tx
      .select({ name: organisations.name, phone: organisations.phone, version: organisations.version })
      .from(organisations)
      .where(eq(organisations.id, input.id));
    const house = found(row);
    const changed = await tx
      .update(organisations)
      .set({ name: input.name, phone: input.phone, version: sql`${organisations.version} + 1` })
      .where(and(eq(organisations.id, input.id), eq(organisations.version, input.version)))
      .returning({ id: organisations.id });
    if (changed.length === 0) {
      throw new DomainError('versionConflict', 'versionConflict', {
        current: { name: house.name, phone: house.phone ?? '', _version: String(house.version) },
      });
    }
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'organisation.edit',
      subjectKind: 'organisation',
      subjectIds: [input.id],
    });
  });
}

/** Adds a team to a house. @returns its id @throws DomainError notFound for an unknown house */
export async function createTeam(
  app: AppContext,
  actor: Actor,
  input: { organisationId: string; name: string },
  key: string | null,
): Promise<string> {
  allow(actor, 'organisation.edit', {});
  const now = app.clock.now();
  return write(app.db, (tx) =>
    once(tx, now, { useCase: 'createTeam', userId: actor.userId }, key, async () => {
      found(
        (
          await tx
            .select({ id: organisations.id })
            .from(organisations)
            .where(eq(organisations.id, input.organisationId))
        )[0],
      );
      const row = found((await tx.insert(teams).values(input).returning({ id: teams.id }))[0]);
      await appendAudit(tx, now, {
        actorId: actor.userId,
        action: 'team.create',
        subjectKind: 'team',
        subjectIds: [row.id],
      });
      return row.id;
    }),
  );
}

/** Renames a team, and says which target band its caseload has. @throws DomainError versionConflict with what stands there now */
export async function editTeam(
  app: AppContext,
  actor: Actor,
  input: { id: string; name: string; caseloadBand: CaseloadBand | null; version: number },
): Promise<void> {
  allow(actor, 'organisation.edit', {});
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const team = found(
      (await tx.select({ name: teams.name, version: teams.version }).from(teams).where(eq(teams.id, input.id)))[0],
    );
    const changed = await tx
      .update(teams)
      .set({ name: input.name, caseloadBand: input.caseloadBand, version: sql`${teams.version} + 1` })
      .where(and(eq(teams.id, input.id), eq(teams.version, input.version)))
      .returning({ id: teams.id });
    if (changed.length === 0) {
      throw new DomainError('versionConflict', 'versionConflict', {
        current: { name: team.name, _version: String(team.version) },
      });
    }
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'team.edit',
      subjectKind: 'team',
      subjectIds: [input.id],
    });
  });
}
