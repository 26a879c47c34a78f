import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { findIdentityIds, keepIdentities, sealIdentities } from '#app/identity/keep-identity.server.ts';
import { takeConsent } from '#app/use-cases/consent/record-consent.server.ts';
import { finishErasures } from '#app/use-cases/job/finish-erasures.server.ts';
import { eraseMentor } from '#app/use-cases/mentoring/erase-mentor.server.ts';
import { findMentorPage } from '#app/use-cases/mentoring/find-mentor-page.server.ts';
import { moveMentor } from '#app/use-cases/mentoring/move-mentor.server.ts';
import { rankProfiles } from '#app/use-cases/match/rank-profiles.server.ts';
import { changeProfiles } from '#app/use-cases/profile/change-profiles.server.ts';
import { closeCase } from '#app/use-cases/profile/close-case.server.ts';
import { createProfile } from '#app/use-cases/profile/create-profile.server.ts';
import { editIdentity } from '#app/use-cases/profile/edit-identity.server.ts';
import { eraseCase } from '#app/use-cases/profile/erase-case.server.ts';
import { findCase } from '#app/use-cases/profile/find-case.server.ts';
import { findOwnCaseByNumber } from '#app/use-cases/profile/find-own-case-by-number.server.ts';
import { publishProfile } from '#app/use-cases/profile/publish-profile.server.ts';
import {
  auditRows,
  caseAssignments,
  caseFacts,
  consents,
  fileNotes,
  languageEvidences,
  lastReadings,
  mentors,
  placements,
  placementSteps,
  profiles,
  proposals,
  unknownWords,
} from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { vaultIndexes, vaultPersons } from '#db/vault/schema.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertOrganisation, insertPosting, insertTeam, insertUser } from '#tests/support/factories.ts';
import { insertPlacement, insertProposal } from '#tests/support/match-factories.ts';
import { mentoringHouse, takenOnMentor } from '#tests/support/mentoring.ts';
import { newPerson } from '#tests/support/person.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

const talk = { language: 'uk', channel: 'conversation', helper: 'none' } as const;
/** Of what was typed about the person; none of it may be left. */
const traces = /Zyxwina|Kanarien|5550123|Quantenf|999P1|Kommt mit dem Bus/;

async function closedCase() {
  const app = await openTestApp();
  const organisation = await insertOrganisation(app.db);
  const team = await insertTeam(app.db, { organisationId: organisation.id });
  const inTeam = { organisationId: organisation.id, teamId: team.id };
  const caseworker = actorOf(await insertUser(app.db, inTeam));
  const teamLead = actorOf(await insertUser(app.db, { ...inTeam, roles: ['teamLead'] }));
  const officer = actorOf(await insertUser(app.db, { roles: ['officer'] }));
  const placeId = app.places.choices().find((spot) => spot.name === 'Bielefeld')?.id ?? 0;
  const profileId = await createProfile(app, caseworker, {
    ...newPerson({
      name: { firstName: 'Zyxwina', lastName: 'Kanarienmuster' },
      fields: {
        occupations: ['occ.welder'],
        placeId,
        wantedKinds: ['employment'],
        otherLanguages: ['uk'],
        experienceYears: 7,
        maxKm: 25,
        course: { kind: 'other', untilOn: '2027-02-12', times: 'Kanarienstunden', examOn: null, goal: null },
      },
      unknownWords: [{ field: 'occupation', words: 'Quantenförster' }],
    }),
    key: null,
  });
  await publishProfile(app, caseworker, { profileId, version: 1, consent: talk });
  await write(app.db, (tx) =>
    takeConsent(tx, app.clock.now(), caseworker.userId, { ...talk, profileId, purpose: 'aftercare', decision: 'yes' }),
  );
  const posting = await insertPosting(app.db, { occupation: 'occ.welder' });
  const ids = { postingId: posting.id, companyId: posting.companyId, profileId, organisationId: organisation.id };
  const proposal = await insertProposal(app.db, { ...ids, state: 'introduced', reasons: [{ code: 'experience' }] });
  const placement = await insertPlacement(app.db, { ...ids, proposalId: proposal.id, state: 'lasts' });
  await app.db.insert(placementSteps).values({
    placementId: placement.id,
    code: 'interview',
    position: 1,
    owner: 'company',
    side: 'employer',
    state: 'open',
    note: 'Kommt mit dem Bus',
    noteForCompany: true,
  });
  await closeCase(app, caseworker, { profileId, version: 2, reason: 'moved' });
  return { app, caseworker, teamLead, officer, profileId, posting, input: { profileId, version: 3 } };
}

/** Everything the main database holds, table by table, as text. */
async function everything(app: TestApp): Promise<string> {
  const tables = await app.db.all<{ name: string }>(
    sql`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`,
  );
  const rows = [];
  for (const { name } of tables) {
    if (/^(concept|place(?!ment)|term|district|quarter)/.test(name)) continue;
    rows.push(name, JSON.stringify(await app.db.all(sql`select * from ${sql.identifier(name)}`)));
  }
  return rows.join('\n');
}

describe('erasing a person', () => {
  it('is for a team lead of the house, for closed cases, with a reason', async () => {
    const { app, caseworker, teamLead, officer, input } = await closedCase();
    const elsewhere = actorOf(await insertUser(app.db, { roles: ['teamLead'] }));
    const reason = 'personAsked' as const;
    for (const actor of [caseworker, officer])
      await expect(eraseCase(app, actor, { ...input, reason })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(eraseCase(app, elsewhere, { ...input, reason })).rejects.toMatchObject({ code: 'notFound' });
    await expect(eraseCase(app, teamLead, { ...input, version: 2, reason })).rejects.toMatchObject({
      code: 'versionConflict',
    });
    expect((await findCase(app, teamLead, input.profileId)).mayErase).toBe(true);
    await app.db.update(profiles).set({ state: 'draft' }).where(eq(profiles.id, input.profileId));
    expect((await findCase(app, teamLead, input.profileId)).mayErase).toBe(false);
    await expect(eraseCase(app, teamLead, { ...input, reason })).rejects.toMatchObject({
      code: 'conflict',
      reason: 'profileMoveImpossible',
    });
  });

  it('leaves rows to be counted and nothing of the person', async () => {
    const { app, caseworker, teamLead, officer, profileId, posting, input } = await closedCase();
    const [before] = await app.db.select().from(profiles);
    await eraseCase(app, teamLead, { ...input, reason: 'personAsked' });

    const [row] = await app.db.select().from(profiles);
    expect(row).toMatchObject({
      state: 'erased',
      caseworkerId: null,
      occupations: [],
      skills: [],
      otherLanguages: [],
      course: null,
      courseUntilOn: null,
      experienceYears: null,
      placeId: null,
      maxKm: null,
      wantedKinds: [],
    });
    expect(row?.caseCode).not.toBe(before?.caseCode);
    for (const table of [
      languageEvidences,
      caseFacts,
      caseAssignments,
      consents,
      fileNotes,
      lastReadings,
      unknownWords,
      vaultIndexes,
    ])
      expect(await app.db.$count(table)).toBe(0);
    expect(await app.db.select({ reasons: proposals.reasons, state: proposals.state }).from(proposals)).toEqual([
      { reasons: [], state: 'ended' },
    ]);
    expect(await app.db.select({ state: placements.state }).from(placements)).toEqual([{ state: 'lasts' }]);
    expect(await everything(app)).not.toMatch(traces);
    expect(await app.vault.keys.existingKeys([profileId])).toEqual(new Map());
    expect(await app.db.select().from(vaultPersons)).toMatchObject([
      { id: profileId, nameCipher: null, contactCipher: null, erasedAt: app.clock.now() },
    ]);

    for (const actor of [caseworker, teamLead, officer])
      await expect(findCase(app, actor, profileId)).rejects.toMatchObject({ code: 'notFound' });
    expect(await findOwnCaseByNumber(app, caseworker, '999P1')).toBeNull();
    expect((await rankProfiles(app, officer, { postingId: posting.id })).ranked).toEqual([]);
    const recorded = await app.db.select().from(auditRows).where(eq(auditRows.action, 'profile.erase'));
    expect(recorded).toMatchObject([
      { actorId: teamLead.userId, subjectIds: [profileId], detail: { reason: 'personAsked' } },
    ]);
  });

  it('is finished at the next start when the key could not be destroyed at once', async () => {
    const { app, teamLead, profileId, input } = await closedCase();
    await write(app.db, (tx) =>
      changeProfiles(app, tx, teamLead.userId, [
        { kind: 'erase', id: profileId, version: input.version, reason: 'unlawful' },
      ]),
    );
    expect((await app.vault.keys.existingKeys([profileId])).size).toBe(1);
    await finishErasures(app);
    await finishErasures(app);
    expect((await app.vault.keys.existingKeys([profileId])).size).toBe(0);
  });

  it('is not undone by a form that was open meanwhile', async () => {
    const { app, caseworker, teamLead, profileId, input } = await closedCase();
    const late = await sealIdentities(app.vault, [
      { id: profileId, kind: 'candidate', parts: { name: { firstName: 'Zyxwina', lastName: 'Kanarienmuster' } } },
    ]);
    await eraseCase(app, teamLead, { ...input, reason: 'noLongerNeeded' });
    await write(app.db, (tx) => keepIdentities(tx, late, app.clock.now()));
    expect(await findIdentityIds(app.db, app.vault, 'lastName', ['Kanarienmuster'])).toEqual(new Map());
    expect((await app.db.select().from(vaultPersons))[0]?.nameCipher).toBeNull();
    await expect(
      editIdentity(app, caseworker, { profileId, version: 1, parts: { number: { customerNumber: '999P1' } } }),
    ).rejects.toMatchObject({ code: 'notFound' });
    expect((await app.vault.keys.existingKeys([profileId])).size).toBe(0);
  });
});

describe('erasing a volunteer', () => {
  it('is for the coordinator, once she has left, and leaves her row without her', async () => {
    const app = await openTestApp();
    const { coordinator, caseworker } = await mentoringHouse(app);
    const { mentorId } = await takenOnMentor(app, coordinator, { firstName: 'Zyxwina', lastName: 'Kanarienmuster' });
    const erase = { mentorId, version: 4, reason: 'personAsked' as const };
    await expect(eraseMentor(app, coordinator, erase)).rejects.toMatchObject({ code: 'conflict' });
    await moveMentor(app, coordinator, { mentorId, version: 4, move: 'end', on: null });
    await expect(eraseMentor(app, caseworker, { ...erase, version: 5 })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(eraseMentor(app, coordinator, erase)).rejects.toMatchObject({ code: 'versionConflict' });
    expect((await findMentorPage(app, coordinator, mentorId)).mayErase).toBe(true);
    await eraseMentor(app, coordinator, { ...erase, version: 5 });
    expect(await findMentorPage(app, coordinator, mentorId)).toMatchObject({ person: null, mayErase: false });
    expect(await app.db.select().from(mentors)).toMatchObject([
      { state: 'ended', offers: [], languages: [], placeId: null, slots: [] },
    ]);
    expect(await app.db.$count(vaultIndexes)).toBe(0);
    expect((await app.vault.keys.existingKeys([mentorId])).size).toBe(0);
    const recorded = await app.db.select().from(auditRows).where(eq(auditRows.action, 'mentor.erase'));
    expect(recorded).toMatchObject([{ subjectIds: [mentorId], detail: { reason: 'personAsked' } }]);
  });
});
