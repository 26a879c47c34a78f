import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { ConsentPurpose } from '#app/domain/consent/consent.ts';
import { recordConsent } from '#app/use-cases/consent/record-consent.server.ts';
import { closeCase, reopenCase } from '#app/use-cases/profile/close-case.server.ts';
import { createProfile } from '#app/use-cases/profile/create-profile.server.ts';
import { editIdentity } from '#app/use-cases/profile/edit-identity.server.ts';
import { editProfile } from '#app/use-cases/profile/edit-profile.server.ts';
import { findCase } from '#app/use-cases/profile/find-case.server.ts';
import { findProfileToEdit } from '#app/use-cases/profile/find-profile-to-edit.server.ts';
import { findOwnCaseByNumber } from '#app/use-cases/profile/find-own-case-by-number.server.ts';
import { handOverCases } from '#app/use-cases/profile/hand-over-cases.server.ts';
import { listNamelessProfiles, listOwnCases } from '#app/use-cases/profile/list-cases.server.ts';
import { publishProfile, withdrawProfile } from '#app/use-cases/profile/publish-profile.server.ts';
import { rankPostings } from '#app/use-cases/match/rank-postings.server.ts';
import { understandProfile } from '#app/use-cases/profile/understand-profile.server.ts';
import { syncPostingIndex } from '#app/use-cases/posting/posting-index.server.ts';
import { auditRows, consents } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertOrganisation, insertPosting, insertTeam, insertUser } from '#tests/support/factories.ts';
import { newPerson } from '#tests/support/person.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const talk = { language: 'uk', channel: 'conversation', helper: 'none' } as const;

async function openHouse() {
  const app = await openTestApp();
  const organisation = await insertOrganisation(app.db);
  const team = await insertTeam(app.db, { organisationId: organisation.id });
  const inTeam = { organisationId: organisation.id, teamId: team.id };
  const placeId = app.places.choices().find((spot) => spot.name === 'Bielefeld')?.id ?? 0;
  return {
    app,
    placeId,
    caseworker: actorOf(await insertUser(app.db, inTeam)),
    colleague: actorOf(await insertUser(app.db, inTeam)),
    stranger: actorOf(await insertUser(app.db)),
    officer: actorOf(await insertUser(app.db, { roles: ['officer'] })),
    record: (over = {}) =>
      newPerson({ fields: { occupations: ['occ.welder'], placeId, wantedKinds: ['employment'] }, ...over }),
  };
}

describe('a person who is recorded', () => {
  it('is a draft of the caseworker, found by her name and by nobody else', async () => {
    const { app, caseworker, colleague, stranger, record } = await openHouse();
    const id = await createProfile(app, caseworker, { ...record(), key: 'one' });
    expect(await createProfile(app, caseworker, { ...record(), key: 'one' })).toBe(id);
    const { rows } = await listOwnCases(app, caseworker, {}, 'erdacht');
    expect(rows.map((row) => [row.name, row.profile.state])).toEqual([['Erdacht, Darya', 'draft']]);
    expect((await listOwnCases(app, colleague, {}, 'erdacht')).rows).toEqual([]);
    await expect(findCase(app, stranger, id)).rejects.toMatchObject({ code: 'notFound' });
  });

  it('is not recorded twice under one customer number in a house; only her own caseworker is led to her', async () => {
    const { app, caseworker, colleague, stranger, record } = await openHouse();
    const id = await createProfile(app, caseworker, { ...record(), key: 'a' });
    await expect(createProfile(app, colleague, { ...record(), key: 'b' })).rejects.toMatchObject({
      code: 'duplicate',
      reason: 'customerNumberKnown',
    });
    expect(await findOwnCaseByNumber(app, caseworker, ' 999 p1')).toBe(id);
    expect(await findOwnCaseByNumber(app, colleague, '999P1')).toBeNull();
    const elsewhere = await createProfile(app, stranger, { ...record(), key: 'c' });
    expect(await findOwnCaseByNumber(app, stranger, '999P1')).toBe(elsewhere);
    expect(await findOwnCaseByNumber(app, caseworker, '999P1')).toBe(id);
    const other = await createProfile(app, stranger, { ...record({ number: { customerNumber: '999P8' } }), key: 'd' });
    await expect(
      editIdentity(app, stranger, { profileId: other, version: 1, parts: { number: { customerNumber: '999P1' } } }),
    ).rejects.toMatchObject({ code: 'duplicate' });
    await editIdentity(app, caseworker, { profileId: id, version: 1, parts: { number: { customerNumber: '999P8' } } });
  });

  it('keeps words nobody knows and asks which place is meant', async () => {
    const { app } = await openHouse();
    const typed = {
      occupationText: 'Schweißer, Quantenförster',
      skillText: '',
      occupations: [],
      skills: [],
      place: 'Bielefeld',
      spotId: null,
    };
    const understood = understandProfile(app, typed);
    expect(understood.fields.occupations).toContain('occ.welder');
    expect(understood.unknownWords).toEqual([{ field: 'occupation', words: 'Quantenförster' }]);
    expect(() => understandProfile(app, { ...typed, place: 'Atlantis' })).toThrowError(/formInvalid/);
  });
});

describe('a profile', () => {
  it('is published with the consent on record and leaves every list of postings when the person withdraws', async () => {
    const { app, caseworker, officer, record } = await openHouse();
    const profileId = await createProfile(app, caseworker, { ...record(), key: null });
    await publishProfile(app, caseworker, { profileId, version: 1, consent: talk });
    expect(await app.db.select({ language: consents.language }).from(consents)).toEqual([{ language: 'uk' }]);
    expect((await listNamelessProfiles(app, officer, { states: ['published'] }, { number: 0, size: 10 })).total).toBe(
      1,
    );
    await withdrawProfile(app, caseworker, { profileId, version: 2 });
    expect((await listNamelessProfiles(app, officer, { states: ['published'] }, { number: 0, size: 10 })).total).toBe(
      0,
    );
    const { hasNamelessYes, profile } = await findCase(app, caseworker, profileId);
    expect([hasNamelessYes, profile.state]).toEqual([false, 'withdrawn']);
  });

  it('is withdrawn with every yes that hangs on it, each recorded; a No and other purposes stay', async () => {
    const { app, caseworker, record } = await openHouse();
    const profileId = await createProfile(app, caseworker, { ...record(), key: null });
    await publishProfile(app, caseworker, { profileId, version: 1, consent: talk });
    const decide = (purpose: ConsentPurpose, decision: 'yes' | 'no') =>
      write(app.db, (tx) =>
        recordConsent(tx, app.clock.now(), caseworker.userId, { ...talk, profileId, purpose, decision }),
      );
    for (const purpose of ['proposal', 'introduction', 'mentoring'] as const) await decide(purpose, 'yes');
    await decide('proposal', 'no');
    await withdrawProfile(app, caseworker, { profileId, version: 2 });
    const rows = await app.db.select().from(consents);
    expect(
      rows.map(({ purpose, decision, withdrawnBy }) => [purpose, decision, withdrawnBy === caseworker.userId]).sort(),
    ).toEqual([
      ['introduction', 'yes', true],
      ['mentoring', 'yes', false],
      ['namelessProfile', 'yes', true],
      ['proposal', 'no', false],
      ['proposal', 'yes', true],
    ]);
    const recorded = await app.db.select().from(auditRows).where(eq(auditRows.action, 'consent.withdraw'));
    expect(recorded.map((row) => row.detail['purpose'])).toEqual(['namelessProfile', 'proposal', 'introduction']);
    await expect(publishProfile(app, caseworker, { profileId, version: 3, consent: null })).rejects.toMatchObject({
      reason: 'consentMissing',
    });
  });

  it('goes from one state to another only as the table says', async () => {
    const { app, caseworker, record } = await openHouse();
    const profileId = await createProfile(app, caseworker, { ...record(), key: null });
    const impossible = { code: 'conflict', reason: 'profileMoveImpossible' };
    await expect(withdrawProfile(app, caseworker, { profileId, version: 1 })).rejects.toMatchObject(impossible);
    await expect(reopenCase(app, caseworker, { profileId, version: 1 })).rejects.toMatchObject(impossible);
    await publishProfile(app, caseworker, { profileId, version: 1, consent: talk });
    await closeCase(app, caseworker, { profileId, version: 2, reason: 'moved' });
    const late = { profileId, version: 3 };
    await expect(publishProfile(app, caseworker, { ...late, consent: null })).rejects.toMatchObject(impossible);
    await expect(withdrawProfile(app, caseworker, late)).rejects.toMatchObject(impossible);
    await expect(closeCase(app, caseworker, { ...late, reason: 'other' })).rejects.toMatchObject(impossible);
    await reopenCase(app, caseworker, late);
    const { profile } = await findCase(app, caseworker, profileId);
    expect(profile).toMatchObject({ state: 'draft', publishedAt: null, closedAt: null, closedReason: null });
    await publishProfile(app, caseworker, { profileId, version: 4, consent: null });
  });

  it('says what is missing before it can be published', async () => {
    const { app, caseworker } = await openHouse();
    const profileId = await createProfile(app, caseworker, { ...newPerson({ fields: {} }), key: null });
    expect((await findCase(app, caseworker, profileId)).missing).toEqual(['occupations', 'place', 'wantedKinds']);
    await expect(publishProfile(app, caseworker, { profileId, version: 1, consent: talk })).rejects.toMatchObject({
      code: 'blocked',
    });
  });

  it('shows an officer no person, no papers, no consents', async () => {
    const { app, caseworker, officer, record } = await openHouse();
    const id = await createProfile(app, caseworker, { ...record(), key: null });
    await publishProfile(app, caseworker, { profileId: id, version: 1, consent: talk });
    const page = await findCase(app, officer, id);
    expect(Object.keys(page).sort()).toEqual([
      'calls',
      'caseworkerName',
      'consents',
      'facts',
      'hasNamelessYes',
      'isPlacedAfterCourse',
      'mayAssign',
      'mayBreakGlass',
      'mayEdit',
      'mayErase',
      'mayExport',
      'missing',
      'openings',
      'person',
      'personVersion',
      'profile',
      'unknownWords',
    ]);
    expect({ ...page, profile: null }).toMatchObject({ mayBreakGlass: false, mayExport: false, openings: [] });
    expect([page.person, page.personVersion, page.facts, page.consents, page.calls, page.mayEdit]).toEqual([
      null,
      null,
      null,
      [],
      [],
      false,
    ]);
    expect(JSON.stringify(page)).not.toMatch(/Erdacht|Darya|5550123|1994-03-02|999P1/);
  });

  it('is opened to be edited by its caseworker alone, without anybody reading who the person is', async () => {
    const { app, caseworker, colleague, officer, record } = await openHouse();
    const id = await createProfile(app, caseworker, { ...record(), key: null });
    await publishProfile(app, caseworker, { profileId: id, version: 1, consent: talk });
    const readings = async () =>
      (await app.db.select().from(auditRows)).filter(({ action }) => action === 'reveal').length;
    const before = await readings();
    const { profile } = await findProfileToEdit(app, caseworker, id);
    expect(profile.occupations).toEqual(['occ.welder']);
    await expect(findProfileToEdit(app, colleague, id)).rejects.toMatchObject({ code: 'notFound' });
    await expect(findProfileToEdit(app, officer, id)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await readings()).toBe(before);
    await findCase(app, caseworker, id);
    expect(await readings()).toBe(before + 1);
  });

  it('shows the second of two editors the difference, in the profile and in who the person is', async () => {
    const { app, caseworker, record } = await openHouse();
    const profileId = await createProfile(app, caseworker, { ...record(), key: null });
    await editProfile(app, caseworker, { profileId, version: 1, fields: { maxKm: 25 } });
    await expect(editProfile(app, caseworker, { profileId, version: 1, fields: { maxKm: 10 } })).rejects.toMatchObject({
      code: 'versionConflict',
      current: { maxKm: '25' },
    });
    const name = { firstName: 'Daria', lastName: 'Erdacht' };
    const { personVersion } = await findCase(app, caseworker, profileId);
    await editIdentity(app, caseworker, { profileId, version: personVersion ?? 0, parts: { name } });
    await expect(
      editIdentity(app, caseworker, { profileId, version: personVersion ?? 0, parts: { name } }),
    ).rejects.toMatchObject({ code: 'versionConflict', current: { firstName: 'Daria' } });
  });

  it('is ranked for approved postings only, from the database and not from a stale index', async () => {
    const { app, caseworker, officer, placeId, record } = await openHouse();
    const profileId = await createProfile(app, caseworker, { ...record(), key: null });
    const posting = await insertPosting(app.db, { placeId, occupation: 'occ.welder', shifts: [] });
    await write(app.db, (tx) => syncPostingIndex(app, tx, posting.id));
    const [first] = await rankPostings(app, caseworker, { profileId });
    expect(first).toMatchObject({ postingId: posting.id, mayPropose: false, proposal: null });
    await publishProfile(app, caseworker, { profileId, version: 1, consent: talk });
    expect(await rankPostings(app, officer, { profileId })).toHaveLength(1);
  });
});

describe('cases that are handed over', () => {
  it('have a result each: given, changed meanwhile, not mine', async () => {
    const { app, caseworker, colleague, record } = await openHouse();
    const mine = await createProfile(app, caseworker, { ...record(), key: null });
    const changed = await createProfile(app, caseworker, {
      ...record({ number: { customerNumber: '999P2' } }),
      key: null,
    });
    const foreign = await createProfile(app, colleague, {
      ...record({ number: { customerNumber: '999P3' } }),
      key: null,
    });
    await editProfile(app, caseworker, { profileId: changed, version: 1, fields: { maxKm: 5 } });
    const codes = await Promise.all(
      [mine, changed, foreign].map(
        async (id) => (await findCase(app, id === foreign ? colleague : caseworker, id)).profile.caseCode,
      ),
    );
    const cases = codes.map((caseCode) => ({ caseCode, version: 1 }));
    const { results } = await handOverCases(app, caseworker, { cases, caseworkerId: colleague.userId, reason: null });
    expect(results.map((row) => row.outcome)).toEqual(['handedOver', 'changedMeanwhile', 'notYours']);
    expect((await findCase(app, colleague, mine)).person?.name.lastName).toBe('Erdacht');
    expect((await findCase(app, caseworker, mine)).person).toBeNull();
    const assigned = await app.db
      .select({ subjectIds: auditRows.subjectIds })
      .from(auditRows)
      .where(eq(auditRows.action, 'profile.assign'));
    expect(assigned).toHaveLength(1);
  });
});
