import { expect, it } from 'vitest';
import { listAudit, type AuditQuestion } from '#app/use-cases/audit/list-audit.server.ts';
import type { AuditAction, AuditSubject } from '#app/domain/audit/audit-action.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { write } from '#db/transaction.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertProfile, insertUser } from '#tests/support/factories.ts';
import { openTestApp } from '#tests/support/test-app.ts';

async function log() {
  const app = await openTestApp();
  const officer = actorOf(await insertUser(app.db, { roles: ['dpo'] }));
  const add = (at: string, subject: string, action: AuditAction = 'reveal', subjectKind: AuditSubject = 'person') =>
    write(app.db, (tx) =>
      appendAudit(tx, new Date(at), { actorId: 'kim', action, subjectKind, subjectIds: [subject] }),
    );
  const nothing: AuditQuestion = { from: null, to: null, topic: null, subject: null, before: null };
  const found = async (question: Partial<AuditQuestion>) =>
    (await listAudit(app, officer, { ...nothing, ...question })).rows.map(
      ({ action, at }) => `${action} ${at.toISOString().slice(0, 13)}`,
    );
  return { app, add, found };
}

it('the log is narrowed by Berlin days, by what it is about, and by case code or id', async () => {
  const { app, add, found } = await log();
  const profile = await insertProfile(app.db);
  // Half past eleven in the evening UTC is the next day in Berlin.
  await add('2027-01-10T12:00:00Z', 'somebody');
  await add('2027-01-10T23:30:00Z', profile.id);
  await add('2027-01-11T12:00:00Z', profile.id, 'consent.record', 'consent');
  await add('2027-01-12T12:00:00Z', profile.id, 'identity.breakGlass');
  expect(await found({ from: '2027-01-11', to: '2027-01-11' })).toEqual([
    'consent.record 2027-01-11T12',
    'reveal 2027-01-10T23',
  ]);
  expect(await found({ from: '2027-01-12' })).toEqual(['identity.breakGlass 2027-01-12T12']);
  expect(await found({ topic: 'breakGlass' })).toEqual(['identity.breakGlass 2027-01-12T12']);
  expect(await found({ topic: 'disclosure', subject: profile.id })).toEqual(['consent.record 2027-01-11T12']);
  expect(await found({ subject: profile.caseCode.toLowerCase() })).toHaveLength(3);
  expect(await found({ subject: 'nobody' })).toEqual([]);
});

it('the log does not answer what one employee did or what was done to her account', async () => {
  const { add, found } = await log();
  await add('2027-01-10T12:00:00Z', 'kim', 'signIn', 'user');
  await add('2027-01-10T13:00:00Z', 'kim', 'user.edit', 'user');
  await add('2027-01-10T14:00:00Z', 'somebody');
  expect(await found({ subject: 'kim' })).toEqual([]);
  expect(await found({})).toHaveLength(3);
});
