import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { adoptCompany } from '#app/use-cases/company/adopt-company.server.ts';
import { editCompany } from '#app/use-cases/company/edit-company.server.ts';
import { findCompany } from '#app/use-cases/company/find-company.server.ts';
import { logContact } from '#app/use-cases/company/log-contact.server.ts';
import { listCompanies } from '#app/use-cases/company/list-companies.server.ts';
import { recordCompany } from '#app/use-cases/company/record-company.server.ts';
import { companies } from '#db/schema/company.ts';
import { verifyCompany } from '#app/use-cases/company/verify-company.server.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertCompany, insertPosting, insertUser } from '#tests/support/factories.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const facts = {
  name: 'Stahlbau Exempel GmbH',
  employerNumber: '87654321',
  branch: null,
  street: null,
  placeId: null,
  districtKey: null,
  employees: 35,
  hasWorksCouncil: null,
  isTemporaryAgency: false,
};
const typed = { ...facts, recordAnyway: false, key: null };

async function officerWorld() {
  const app = await openTestApp();
  const officer = actorOf(await insertUser(app.db, { roles: ['officer'] }));
  return { app, officer };
}

describe('recording a company', () => {
  it('counts as verified with a Betriebsnummer and has the officer as contact', async () => {
    const { app, officer } = await officerWorld();
    const { company, officer: contact } = await findCompany(app, officer, await recordCompany(app, officer, typed));
    expect(company).toMatchObject({ name: 'Stahlbau Exempel GmbH', state: 'verified', officerId: officer.userId });
    expect(contact?.name).toMatch(/Muster/);
  });

  it('leads to the company that has the same Betriebsnummer, whatever it is called', async () => {
    const { app, officer } = await officerWorld();
    const id = await recordCompany(app, officer, typed);
    await expect(
      recordCompany(app, officer, { ...typed, name: 'Ganz anders', recordAnyway: true }),
    ).rejects.toMatchObject({
      code: 'duplicate',
      reason: 'sameEmployerNumber',
      params: { id },
    });
  });

  it('asks about a namesake and records it once somebody says that it is another company', async () => {
    const { app, officer } = await officerWorld();
    const id = await recordCompany(app, officer, typed);
    const namesake = { ...typed, name: 'STAHLBAU EXEMPEL', employerNumber: '11111111' };
    await expect(recordCompany(app, officer, namesake)).rejects.toMatchObject({
      reason: 'sameCompanyName',
      params: { id },
    });
    await expect(recordCompany(app, officer, { ...namesake, recordAnyway: true })).resolves.not.toBe(id);
  });

  it('makes one record of a double submit', async () => {
    const { app, officer } = await officerWorld();
    const twice = { ...typed, key: 'form-1' };
    expect(await recordCompany(app, officer, twice)).toBe(await recordCompany(app, officer, twice));
  });

  it('is the employer service’s work alone', async () => {
    const { app } = await officerWorld();
    const caseworker = actorOf(await insertUser(app.db));
    await expect(recordCompany(app, caseworker, typed)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('working with a company', () => {
  it('shows the second editor what the first one wrote and overwrites nothing', async () => {
    const { app, officer } = await officerWorld();
    const id = await recordCompany(app, officer, typed);
    await editCompany(app, officer, { ...facts, companyId: id, version: 1, employees: 40 });
    await expect(
      editCompany(app, officer, { ...facts, companyId: id, version: 1, employees: 50 }),
    ).rejects.toMatchObject({
      code: 'versionConflict',
      current: { employees: '40' },
    });
    expect((await findCompany(app, officer, id)).company.employees).toBe(40);
  });

  it('notes a call with the next date, shown to the employer service and to nobody else', async () => {
    const { app, officer } = await officerWorld();
    const id = await recordCompany(app, officer, typed);
    await logContact(app, officer, {
      companyId: id,
      kind: 'call',
      summary: 'Sucht zwei Leute',
      nextContactOn: '2027-02-01',
      postingId: null,
      key: null,
    });
    expect((await findCompany(app, officer, id)).log).toMatchObject([{ kind: 'call', summary: 'Sucht zwei Leute' }]);
    const caseworker = actorOf(await insertUser(app.db));
    expect((await findCompany(app, caseworker, id)).log).toEqual([]);
    const [row] = (await listCompanies(app, officer, { text: 'stahlbau', state: null, mine: false, page: 1 })).rows;
    expect(row).toMatchObject({ id, nextContactOn: '2027-02-01' });
  });

  it('is not verified without a Betriebsnummer', async () => {
    const { app, officer } = await officerWorld();
    const company = await insertCompany(app.db, { employerNumber: null, state: 'unverified' });
    await expect(
      verifyCompany(app, officer, { companyId: company.id, version: 1, state: 'verified' }),
    ).rejects.toMatchObject({ reason: 'employerNumberMissing' });
  });

  it('is not verified or blocked by an officer who has older facts before her', async () => {
    const { app, officer } = await officerWorld();
    const company = await insertCompany(app.db, { state: 'unverified' });
    await app.db.update(companies).set({ name: 'Andere GmbH', version: 2 }).where(eq(companies.id, company.id));
    const decide = (version: number, state: 'verified' | 'blocked') =>
      verifyCompany(app, officer, { companyId: company.id, version, state });
    await expect(decide(1, 'verified')).rejects.toMatchObject({ code: 'versionConflict' });
    await decide(2, 'verified');
    await expect(decide(2, 'blocked')).rejects.toMatchObject({ code: 'versionConflict' });
    await decide(3, 'blocked');
  });

  it('hands the postings of a second entry to the known company and dissolves the entry', async () => {
    const { app, officer } = await officerWorld();
    const known = await insertCompany(app.db, { name: 'Probe Metall GmbH' });
    const second = await insertCompany(app.db, { name: 'Probe Metall', employerNumber: null, state: 'unverified' });
    const posting = await insertPosting(app.db, { companyId: second.id, state: 'submitted' });
    await adoptCompany(app, officer, { companyId: second.id, intoId: known.id });
    expect((await findCompany(app, officer, known.id)).postings.map(({ id }) => id)).toEqual([posting.id]);
    await expect(findCompany(app, officer, second.id)).rejects.toMatchObject({ code: 'notFound' });
  });
});
