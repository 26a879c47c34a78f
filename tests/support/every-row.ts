import { sql } from 'drizzle-orm';
import type { PolicyResource } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { keepIdentities, sealIdentities } from '#app/identity/keep-identity.server.ts';
import { placementResource } from '#app/use-cases/assistance/own-placement.server.ts';
import { companyRequestResource } from '#app/use-cases/match/answer-request.server.ts';
import { proposalResource } from '#app/use-cases/match/own-proposal.server.ts';
import { guestResource, profileResource } from '#app/use-cases/profile/profile-resource.server.ts';
import { findCompanyRequest } from '#db/queries/match/company-request.ts';
import { findPlacement } from '#db/queries/assistance/placement.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { findProposal } from '#db/queries/match/proposal.ts';
import {
  checkIns,
  companies,
  companyRequests,
  employeeLogRequests,
  employerEvents,
  importRuns,
  mentors,
  organisations,
  placements,
  postings,
  profiles,
  proposals,
  tandems,
  users,
} from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';

/** Ids are random: without it they come in the order of their index. */
const asInserted = sql`rowid`;

/** A row some address names: in which state it is, and what its use case tells the policy. */
export interface NamedRow {
  readonly id: string;
  readonly state: string;
  readonly resource: PolicyResource;
  /** Of somebody who is nobody's case: what `guest.keep` is asked with. */
  readonly ofGuest?: PolicyResource;
}

/** What the id in an address may name. */
export type RowKind =
  | 'checkIn'
  | 'company'
  | 'companyRequest'
  | 'employeeLog'
  | 'event'
  | 'guest'
  | 'import'
  | 'mentor'
  | 'organisation'
  | 'placement'
  | 'posting'
  | 'profile'
  | 'proposal'
  | 'tandem'
  | 'user';

/** Gives every case and every volunteer of the file a name, or their pages would have nobody to show. */
export async function nameEverybody(app: AppContext): Promise<void> {
  const contact = { email: null, phone: '0208 5550100', street: null, postcode: null, town: null };
  const cases = await app.db.select({ id: profiles.id }).from(profiles);
  const volunteers = await app.db.select({ id: mentors.id }).from(mentors);
  const sealed = await sealIdentities(app.vault, [
    ...cases.map(({ id }) => ({
      id,
      kind: 'candidate' as const,
      parts: { name: { firstName: 'Kim', lastName: 'Muster' }, contact: { ...contact, route: 'phone' as const } },
    })),
    ...volunteers.map(({ id }) => ({
      id,
      kind: 'volunteer' as const,
      parts: { name: { firstName: 'Ada', lastName: 'Erdacht' }, contact: { ...contact, route: 'phone' as const } },
    })),
  ]);
  await write(app.db, (tx) => keepIdentities(tx, sealed, app.clock.now()));
}

/** Requests to read a log, and imports, one per house: the policy world has none. */
export async function insertLogsAndImports(app: AppContext): Promise<void> {
  const at = app.clock.now();
  const houses = await app.db.select({ id: organisations.id }).from(organisations).orderBy(asInserted);
  const staff = await app.db
    .select({ id: users.id, organisationId: users.organisationId })
    .from(users)
    .orderBy(asInserted);
  for (const { id: organisationId } of houses) {
    const employeeId = staff.find((user) => user.organisationId === organisationId)?.id;
    if (employeeId === undefined) continue;
    await app.db.insert(employeeLogRequests).values({
      ...{ organisationId, employeeId, reason: 'complaint', fromOn: '2027-01-01', toOn: '2027-01-05' },
      ...{ requestedBy: 'somebody', requestedAs: 'dpo', requestedAt: at },
    });
    await app.db.insert(importRuns).values({
      ...{ kind: 'profiles', state: 'taken', organisationId, counts: {}, columns: {}, unknownColumns: [] },
      ...{ createdAt: at, expiresAt: new Date(at.getTime() + 86_400_000) },
    });
  }
}

/** Every row an address can name, as its page would load it, in the order they were inserted in. */
export async function everyNamedRow(app: AppContext): Promise<Record<RowKind, readonly NamedRow[]>> {
  const { db } = app;
  const today = dayOf(app.clock.now());
  const rows = async <Found>(
    ids: readonly { readonly id: string }[],
    find: (id: string) => Promise<Found | null>,
    tell: (row: Found) => Omit<NamedRow, 'id'>,
  ): Promise<NamedRow[]> => {
    const found: NamedRow[] = [];
    for (const { id } of ids) {
      const row = await find(id);
      if (row !== null) found.push({ id, ...tell(row) });
    }
    return found;
  };
  const known = await rows(
    await db.select({ id: profiles.id }).from(profiles).orderBy(asInserted),
    (id) => findProfile(db, id, today),
    (row) => ({
      state: row.isGuest ? `${row.state} guest` : row.state,
      resource: profileResource(row),
      ...(row.isGuest ? { ofGuest: guestResource(row) } : {}),
    }),
  );
  const ofProfile = new Map(known.map(({ id, resource }) => [id, resource]));
  const placed = await rows(
    await db.select({ id: placements.id }).from(placements).orderBy(asInserted),
    (id) => findPlacement(db, id, today),
    (row) => ({ state: row.state, resource: placementResource(row) }),
  );
  const companyOf = new Map(
    (await db.select({ id: placements.id, companyId: placements.companyId }).from(placements)).map((row) => [
      row.id,
      row.companyId,
    ]),
  );
  return {
    profile: known,
    guest: (await db.select().from(profiles).orderBy(asInserted)).flatMap((row) =>
      row.isGuest ? [{ id: row.id, state: row.state, resource: guestResource(row) }] : [],
    ),
    placement: placed,
    proposal: await rows(
      await db.select({ id: proposals.id }).from(proposals).orderBy(asInserted),
      (id) => findProposal(db, id, today),
      (row) => ({ state: `${row.way} ${row.state}`, resource: proposalResource(row) }),
    ),
    companyRequest: await rows(
      await db.select({ id: companyRequests.id }).from(companyRequests).orderBy(asInserted),
      (id) => findCompanyRequest(db, id, today),
      (row) => ({ state: row.kind, resource: companyRequestResource(row) }),
    ),
    posting: (await db.select().from(postings).orderBy(asInserted)).map(({ id, state, companyId }) => ({
      id,
      state,
      resource: { companyId },
    })),
    company: (await db.select().from(companies).orderBy(asInserted)).map(({ id, state }) => ({
      id,
      state,
      resource: { companyId: id },
    })),
    mentor: (await db.select().from(mentors).orderBy(asInserted)).map(({ id, state }) => ({
      id,
      state,
      resource: { mentorId: id },
    })),
    tandem: (await db.select().from(tandems).orderBy(asInserted)).map(({ id, state, profileId, mentorId }) => ({
      id,
      state,
      resource: { ...ofProfile.get(profileId), mentorId },
    })),
    checkIn: (await db.select().from(checkIns).orderBy(asInserted)).map(({ id, side, placementId }) => ({
      id,
      state: side,
      resource: { releasedTo: side === 'employer' ? companyOf.get(placementId) : null },
    })),
    organisation: (await db.select().from(organisations).orderBy(asInserted)).map(({ id }) => ({
      id,
      state: 'house',
      resource: {},
    })),
    user: (await db.select().from(users).orderBy(asInserted)).map(({ id, organisationId, teamId }) => ({
      id,
      state: 'account',
      resource: { organisationId, teamId, ownerIds: [id] },
    })),
    employeeLog: (await db.select().from(employeeLogRequests).orderBy(asInserted)).map(({ id, organisationId }) => ({
      id,
      state: 'asked',
      resource: { organisationId },
    })),
    import: (await db.select().from(importRuns).orderBy(asInserted)).map(({ id, state, organisationId }) => ({
      id,
      state,
      resource: { organisationId },
    })),
    event: (await db.select().from(employerEvents).orderBy(asInserted)).map(({ id }) => ({
      id,
      state: 'planned',
      resource: {},
    })),
  };
}
