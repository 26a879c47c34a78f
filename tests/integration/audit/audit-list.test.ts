import { expect, it } from 'vitest';
import { listAudit, type AuditQuestion } from '#app/use-cases/audit/list-audit.server.ts';
import { appendAudit } from '#db/queries/audit.ts';
import { write } from '#db/transaction.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertProfile, insertUser } from '#tests/support/factories.ts';
import { openTestApp } from '#tests/support/test-app.ts';

it('the log is narrowed by Berlin day, account, and case code or id', async () => {
  const app = await openTestApp();
  const officer = actorOf(await insertUser(app.db, { roles: ['dpo'] }));
  const profile = await insertProfile(app.db);
  const add = (at: string, actorId: string, subject: string) =>
    write(app.db, (tx) =>
      appendAudit(tx, new Date(at), { actorId, action: 'reveal', subjectKind: 'person', subjectIds: [subject] }),
    );
  // Half past eleven in the evening UTC is the next day in Berlin.
  await add('2027-01-10T23:30:00Z', 'kim', profile.id);
  await add('2027-01-10T12:00:00Z', 'kim', 'somebody');
  await add('2027-01-11T12:00:00Z', 'alex', profile.id);
  const nothing: AuditQuestion = { day: null, actorId: null, subject: null, before: null };
  const found = async (question: Partial<AuditQuestion>) =>
    (await listAudit(app, officer, { ...nothing, ...question })).rows.map(({ actorId, at }) => [
      actorId,
      at.toISOString().slice(0, 13),
    ]);
  expect(await found({ day: '2027-01-11' })).toEqual([
    ['alex', '2027-01-11T12'],
    ['kim', '2027-01-10T23'],
  ]);
  expect(await found({ actorId: 'kim', day: '2027-01-10' })).toEqual([['kim', '2027-01-10T12']]);
  expect(await found({ subject: profile.caseCode.toLowerCase() })).toHaveLength(2);
  expect(await found({ subject: 'somebody' })).toHaveLength(1);
  expect(await found({ subject: 'nobody' })).toEqual([]);
});
