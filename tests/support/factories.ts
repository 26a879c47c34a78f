import type { Handle } from '#db/client.ts';
import { companies, organisations, postings, profiles, teams, users } from '#db/schema/index.ts';
import { companyNameKey } from '#app/domain/company/company.ts';

/**
 * Rows for tests: valid and unique by default, every column can be overridden. References that are not given are
 * inserted too (a profile comes with its organisation). No rules are applied: a test that needs them calls the use case.
 */
let counter = 0;
const next = () => (counter += 1);
const createdAt = new Date('2027-01-04T08:00:00Z');

/** Columns of a row a test cares about; the others are filled in. */
export type Over<Table extends { $inferInsert: object }> = Partial<Table['$inferInsert']>;

/** The one row a statement gave back. */
export function only<Row>(rows: Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error('nothing was inserted');
  return row;
}

/** A Jobcenter. */
export async function insertOrganisation(db: Handle, over: Over<typeof organisations> = {}) {
  const values = { name: `Jobcenter Musterstadt ${next()}`, kind: 'jobcenter' as const, ...over };
  return only(await db.insert(organisations).values(values).returning());
}

/** A team of a Jobcenter. */
export async function insertTeam(db: Handle, over: Over<typeof teams> = {}) {
  const organisationId = over.organisationId ?? (await insertOrganisation(db)).id;
  return only(
    await db
      .insert(teams)
      .values({ name: `Team ${next()}`, ...over, organisationId })
      .returning(),
  );
}

/** Someone who can sign in, without a password: a caseworker unless `roles` says otherwise. */
export async function insertUser(db: Handle, over: Over<typeof users> = {}) {
  const number = next();
  const values = {
    loginIndex: `login-${number}`,
    email: `person-${number}@jobcenter.example`,
    displayName: `Kim Muster ${number}`,
    roles: ['caseworker' as const],
    createdAt,
    ...over,
  };
  const isOutside = values.roles.some((role) => role === 'company' || role === 'mentor');
  const organisationId = isOutside
    ? values.organisationId
    : (values.organisationId ?? (await insertOrganisation(db)).id);
  return only(
    await db
      .insert(users)
      .values({ ...values, organisationId })
      .returning(),
  );
}

/** A verified company with its own Betriebsnummer. */
export async function insertCompany(db: Handle, over: Over<typeof companies> = {}) {
  const number = next();
  const name = over.name ?? `Probe Metall ${number} GmbH`;
  const values = {
    nameKey: companyNameKey(name),
    employerNumber: String(10_000_000 + number),
    state: 'verified' as const,
    createdAt,
    ...over,
    name,
  };
  return only(await db.insert(companies).values(values).returning());
}

/** An approved, unlimited full-time employment without any requirement. */
export async function insertPosting(db: Handle, over: Over<typeof postings> = {}) {
  const companyId = over.companyId ?? (await insertCompany(db)).id;
  const values = {
    code: `ST-${String(next()).padStart(4, '0')}`,
    state: 'approved' as const,
    wish: 'hire' as const,
    kind: 'employment' as const,
    title: 'Lagerhilfe',
    shifts: ['day' as const],
    licences: [],
    createdAt,
    updatedAt: createdAt,
    submittedAt: createdAt,
    approvedAt: createdAt,
    currentUntil: '2027-04-04',
    ...over,
    companyId,
  };
  return only(await db.insert(postings).values(values).returning());
}

/** A published nameless profile of somebody who is open to everything. */
export async function insertProfile(db: Handle, over: Over<typeof profiles> = {}) {
  const number = next();
  const organisationId = over.organisationId ?? (await insertOrganisation(db)).id;
  const values = {
    caseCode: `K${String(number).padStart(6, '0')}`,
    matchNumber: number,
    state: 'published' as const,
    occupations: [],
    skills: [],
    otherLanguages: [],
    licences: [],
    shifts: ['day' as const],
    wantedKinds: ['employment' as const],
    createdAt,
    updatedAt: createdAt,
    publishedAt: createdAt,
    ...over,
    organisationId,
  };
  return only(await db.insert(profiles).values(values).returning());
}
