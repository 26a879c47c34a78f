import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { backupKeys, retentionKeys, keptSince } from '#app/domain/retention/retention-rule.ts';
import { closeCase } from '#app/use-cases/profile/close-case.server.ts';
import { createProfile } from '#app/use-cases/profile/create-profile.server.ts';
import { keepRetention } from '#app/use-cases/retention/keep-retention.server.ts';
import { listRetention } from '#app/use-cases/retention/list-retention.server.ts';
import { ruleRows } from '#db/seed/reference/rules.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { checkChain } from '#db/queries/audit/audit-chain.ts';
import {
  auditCheckpoints,
  auditRows,
  companyRequests,
  feedbacks,
  fileNotes,
  jobs,
  lastReadings,
  placements,
  profiles,
  proposals,
  retentionProofs,
  submissions,
} from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertOrganisation, insertPosting, insertProfile, insertTeam, insertUser } from '#tests/support/factories.ts';
import { insertPlacement, insertProposal } from '#tests/support/match-factories.ts';
import { newPerson } from '#tests/support/person.ts';
import { openTestApp } from '#tests/support/test-app.ts';

describe('what is kept for a time', () => {
  it('has a period as a row of the rules, each marked as not confirmed by anybody', () => {
    for (const key of [...retentionKeys, ...backupKeys]) {
      const row = ruleRows.find((rule) => rule.key === `retention.${key}`);
      expect(row, key).toMatchObject({ confirmed: false });
      expect(row?.value, key).not.toBeNull();
    }
  });

  it('counts months by the calendar and days by the day', () => {
    const now = new Date('2027-03-31T10:00:00Z');
    expect(keptSince(now, '2027-03-31', 1, 'months').toISOString().slice(0, 10)).toBe('2027-02-28');
    expect(keptSince(now, '2027-03-31', 30, 'days').toISOString()).toBe('2027-03-01T10:00:00.000Z');
    expect(keptSince(now, '2027-03-31', 0, 'days')).toEqual(now);
  });

  it('goes when its time is over, not a day before, and leaves a proof: number, hash over the ids, time', async () => {
    const app = await openTestApp();
    const now = app.clock.now();
    const profile = await insertProfile(app.db);
    const note = {
      profileId: profile.id,
      subject: 'proposal' as const,
      subjectId: 'x',
      code: 'x',
      params: {},
      createdAt: now,
    };
    await app.db.insert(fileNotes).values([
      { id: 'copied', ...note, transferredAt: now },
      { id: 'open', ...note },
    ]);
    await app.db
      .insert(feedbacks)
      .values({ id: 'done', kind: 'accessibility', message: 'x', createdAt: now, doneAt: now });
    await app.db.insert(submissions).values({ key: 'k1', scope: 's', result: 'r', createdAt: now });
    await app.db
      .insert(jobs)
      .values({ id: 'j1', kind: 'reindex', state: 'done', input: {}, runAt: now, createdAt: now, finishedAt: now });
    app.clock.advance({ days: 90 });
    await keepRetention(app);
    expect((await app.db.select({ id: fileNotes.id }).from(fileNotes)).map(({ id }) => id).sort()).toEqual([
      'copied',
      'open',
    ]);
    expect(await app.db.$count(submissions)).toBe(0);
    app.clock.advance({ days: 1 });
    await keepRetention(app);
    expect((await app.db.select({ id: fileNotes.id }).from(fileNotes)).map(({ id }) => id)).toEqual(['open']);
    expect(await app.db.$count(jobs)).toBe(0);
    expect(await app.db.$count(feedbacks)).toBe(1);
    const proofs = await app.db.select().from(retentionProofs).where(eq(retentionProofs.rule, 'fileNotes'));
    const hash = createHash('sha256')
      .update('')
      .update(JSON.stringify(['copied']))
      .digest('hex');
    expect(proofs).toMatchObject([
      { count: 1, hash, ruleId: 'retention.fileNotes@2024-01-01', lastAt: app.clock.now() },
    ]);
    const logged = await app.db.select().from(auditRows).where(eq(auditRows.action, 'retention.delete'));
    expect(logged.map(({ subjectIds }) => subjectIds[0])).toEqual(
      expect.arrayContaining(['fileNotes', 'jobs', 'submissions']),
    );

    const dpo = actorOf(await insertUser(app.db, { roles: ['dpo'] }));
    const page = await listRetention(app, dpo);
    expect(page.rules.map(({ key }) => key)).toEqual([...retentionKeys, ...backupKeys]);
    expect(page.proofs.map(({ rule }) => rule)).toContain('fileNotes');
    await expect(listRetention(app, actorOf(await insertUser(app.db)))).rejects.toThrow('forbidden');
  });

  it('erases a closed case after its time, with the key, unless a placement goes on', async () => {
    const app = await openTestApp();
    const organisation = await insertOrganisation(app.db);
    const team = await insertTeam(app.db, { organisationId: organisation.id });
    const caseworker = actorOf(await insertUser(app.db, { organisationId: organisation.id, teamId: team.id }));
    const posting = await insertPosting(app.db);
    const about = { postingId: posting.id, companyId: posting.companyId, organisationId: organisation.id };
    const ids: string[] = [];
    for (const number of ['999A1', '999A2', '999A3']) {
      const id = await createProfile(app, caseworker, {
        ...newPerson({ number: { customerNumber: number } }),
        key: null,
      });
      if (number !== '999A3') await closeCase(app, caseworker, { profileId: id, version: 1, reason: 'other' });
      ids.push(id);
    }
    const [over = '', placed = '', open = ''] = ids;
    const proposal = await insertProposal(app.db, { ...about, profileId: placed, state: 'introduced' });
    const placement = await insertPlacement(app.db, {
      ...about,
      profileId: placed,
      proposalId: proposal.id,
      state: 'lasts',
    });
    const stateOf = async (id: string) => (await app.db.select().from(profiles).where(eq(profiles.id, id)))[0]?.state;
    app.clock.advance({ days: 364 });
    await keepRetention(app, ['closedCases']);
    expect(await stateOf(over)).toBe('closed');
    app.clock.advance({ days: 2 });
    await keepRetention(app, ['closedCases']);
    expect([await stateOf(over), await stateOf(placed), await stateOf(open)]).toEqual(['erased', 'closed', 'draft']);
    expect([...(await app.vault.keys.existingKeys(ids)).keys()].sort()).toEqual([placed, open].sort());
    await app.db.update(placements).set({ state: 'ended' }).where(eq(placements.id, placement.id));
    await keepRetention(app, ['closedCases']);
    expect(await stateOf(placed)).toBe('erased');
    const [proof] = await app.db.select().from(retentionProofs);
    expect(proof).toMatchObject({ rule: 'closedCases', count: 2 });
  });

  it('forgets in whom a company was interested, once it was answered or taken back, and leaves what is open', async () => {
    const app = await openTestApp();
    const now = app.clock.now();
    const { id: postingId, companyId } = await insertPosting(app.db);
    const { id: profileId } = await insertProfile(app.db);
    const asked = { companyId, postingId, dueOn: '2027-01-12' as const, createdBy: 'x', createdAt: now };
    const ended = { ...asked, kind: 'interest' as const, profileId, answeredAt: now };
    await app.db.insert(companyRequests).values([
      { ...ended, id: 'answered', state: 'proposing' },
      { ...ended, id: 'takenBack', state: 'takenBack' },
      { ...asked, id: 'open', kind: 'suggestions', state: 'open' },
    ]);
    const left = async () =>
      (await app.db.select({ id: companyRequests.id }).from(companyRequests)).map(({ id }) => id).sort();
    app.clock.advance({ days: 90 });
    await keepRetention(app);
    expect(await left()).toEqual(['answered', 'open', 'takenBack']);
    app.clock.advance({ days: 1 });
    await keepRetention(app);
    expect(await left()).toEqual(['open']);
    const proofs = await app.db.select().from(retentionProofs).where(eq(retentionProofs.rule, 'companyRequests'));
    expect(proofs).toMatchObject([{ count: 2 }]);
  });

  it('takes the notes of an ended proposal and keeps that there was one', async () => {
    const app = await openTestApp();
    const posting = await insertPosting(app.db);
    const profile = await insertProfile(app.db);
    const about = {
      postingId: posting.id,
      companyId: posting.companyId,
      profileId: profile.id,
      organisationId: profile.organisationId,
    };
    const ended = await insertProposal(app.db, { ...about, state: 'ended' });
    await app.db
      .update(proposals)
      .set({ endedAt: app.clock.now(), score: 700, notFitReason: 'german', reasons: [{ code: 'x' }] })
      .where(eq(proposals.id, ended.id));
    app.clock.advance({ days: 190 });
    await keepRetention(app, ['endedProposals']);
    await keepRetention(app, ['endedProposals']);
    const [row] = await app.db.select().from(proposals).where(eq(proposals.id, ended.id));
    expect(row).toMatchObject({ state: 'ended', reasons: [], score: null, notFitReason: null });
    expect(await app.db.select({ count: retentionProofs.count }).from(retentionProofs)).toEqual([{ count: 1 }]);
  });

  it('removes whole months of the log and leaves it sound; a log that was changed keeps everything', async () => {
    const app = await openTestApp();
    const [{ id: early }, { id: late }] = [await insertProfile(app.db), await insertProfile(app.db)];
    const lastRead = async () =>
      (await app.db.select({ id: lastReadings.profileId }).from(lastReadings)).map(({ id }) => id).sort();
    const entry = { actorId: null, action: 'reveal' as const, subjectKind: 'person' as const };
    const log = (subjectIds: string[]) =>
      write(app.db, (tx) => appendAudit(tx, app.clock.now(), { ...entry, subjectIds }));
    for (let month = 0; month < 4; month += 1) {
      await log(month === 0 ? [early, late] : [late]);
      await log([late]);
      app.clock.advance({ days: 31 });
    }
    expect(await lastRead()).toEqual([early, late].sort());
    app.clock.advance({ days: 300 });
    await keepRetention(app, ['auditSegments']);
    const left = await app.db.select({ segment: auditRows.segment }).from(auditRows);
    const removed = await app.db.$count(auditCheckpoints);
    expect(removed).toBeGreaterThan(0);
    expect(removed).toBeLessThan(4);
    expect(left.length).toBe(8 - removed * 2 + 1);
    expect((await checkChain(app.db, { checkpointKey: app.vault.checkpointKey })).finding).toBeNull();
    expect(await lastRead()).toEqual([late]);

    await app.db.update(auditRows).set({ actorId: 'somebody' }).where(eq(auditRows.action, 'retention.delete'));
    app.clock.advance({ days: 400 });
    const before = await app.db.$count(auditRows);
    await keepRetention(app, ['auditSegments']);
    expect(await app.db.$count(auditRows)).toBe(before);
  });
});
