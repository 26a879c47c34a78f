import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/account/actor.ts';
import { keptOnStaff } from '#app/domain/audit/kept-on-staff.ts';
import { askEmployeeLog, decideEmployeeLog } from '#app/use-cases/audit/ask-employee-log.server.ts';
import { findKeptOnStaff } from '#app/use-cases/audit/find-kept-on-staff.server.ts';
import { listEmployeeLogs, listOwnReadings, readEmployeeLog } from '#app/use-cases/audit/read-employee-log.server.ts';
import { keepRetention } from '#app/use-cases/retention/keep-retention.server.ts';
import { appendAudit, listAudit } from '#db/queries/audit/audit.ts';
import { write } from '#db/transaction.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertOrganisation, insertUser } from '#tests/support/factories.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

let app: TestApp;
let dpo: Actor;
let council: Actor;
let employee: Actor;
let other: Actor;
const asked = { reason: 'complaint', fromOn: '2027-01-01', toOn: '2027-01-11', key: null } as const;

beforeEach(async () => {
  app = await openTestApp();
  const organisationId = (await insertOrganisation(app.db)).id;
  const user = async (role: 'dpo' | 'staffCouncil' | 'caseworker') =>
    actorOf(await insertUser(app.db, { roles: [role], organisationId }));
  [dpo, council, employee, other] = [
    await user('dpo'),
    await user('staffCouncil'),
    await user('caseworker'),
    await user('caseworker'),
  ];
  for (const { userId } of [employee, other])
    await write(app.db, (tx) =>
      appendAudit(tx, app.clock.now(), {
        actorId: userId,
        action: 'reveal',
        subjectKind: 'person',
        subjectIds: ['person-1', 'person-2'],
      }),
    );
});

const ask = (actor: Actor) => askEmployeeLog(app, actor, { ...asked, employeeId: employee.userId });
const logged = async (action: string) =>
  (await listAudit(app.db, 50, {})).filter((row) => row.action === action).length;

describe('the log of one employee', () => {
  it.each([
    ['the data protection officer asks', () => [dpo, council] as const],
    ['the staff council asks', () => [council, dpo] as const],
  ])('is read only when both agree: %s', async (_who, pair) => {
    const [asking, agreeing] = pair();
    const id = await ask(asking);
    for (const actor of [dpo, council])
      await expect(readEmployeeLog(app, actor, id, null)).rejects.toMatchObject({ reason: 'employeeLogClosed' });
    await expect(decideEmployeeLog(app, asking, { id, version: 1, decision: 'approved' })).rejects.toMatchObject({
      reason: 'employeeLogNotYours',
    });
    await decideEmployeeLog(app, agreeing, { id, version: 1, decision: 'approved' });
    for (const actor of [dpo, council]) {
      const { rows } = await readEmployeeLog(app, actor, id, null);
      // Only hers, and no id of anybody.
      expect(rows).toMatchObject([{ did: 'reveal', count: 2 }]);
      expect(JSON.stringify(rows)).not.toContain('person-1');
    }
    expect([
      await logged('employeeLog.request'),
      await logged('employeeLog.approve'),
      await logged('employeeLog.read'),
    ]).toEqual([1, 1, 2]);
  });

  it('cannot be opened by one person who holds both roles', async () => {
    const both = { ...dpo, roles: ['dpo', 'staffCouncil'] as const };
    const id = await ask(both);
    await expect(decideEmployeeLog(app, both, { id, version: 1, decision: 'approved' })).rejects.toMatchObject({
      reason: 'employeeLogNotYours',
    });
  });

  it('stays shut when the other one declines, and for whom it is about', async () => {
    const id = await ask(dpo);
    await decideEmployeeLog(app, council, { id, version: 1, decision: 'declined' });
    await expect(readEmployeeLog(app, dpo, id, null)).rejects.toMatchObject({ reason: 'employeeLogClosed' });
    await expect(askEmployeeLog(app, dpo, { ...asked, employeeId: dpo.userId })).rejects.toMatchObject({
      reason: 'employeeLogSelf',
    });
    const about = await askEmployeeLog(app, dpo, { ...asked, employeeId: council.userId });
    await expect(
      decideEmployeeLog(app, council, { id: about, version: 1, decision: 'approved' }),
    ).rejects.toMatchObject({ reason: 'employeeLogNotYours' });
    expect((await listEmployeeLogs(app, dpo)).requests.map((request) => request.id)).toContain(about);
    expect((await listEmployeeLogs(app, council)).requests.map((request) => request.id)).not.toContain(about);
  });

  it('closes by itself, and then the employee reads that it was read', async () => {
    const id = await ask(dpo);
    await decideEmployeeLog(app, council, { id, version: 1, decision: 'approved' });
    expect(await listOwnReadings(app, employee)).toEqual([]);
    app.clock.advance({ days: 15 });
    await expect(readEmployeeLog(app, dpo, id, null)).rejects.toMatchObject({ reason: 'employeeLogClosed' });
    expect(await listOwnReadings(app, employee)).toMatchObject([{ id, reason: 'complaint' }]);
    expect(await listOwnReadings(app, other)).toEqual([]);
  });

  it('is nobody else’s: no role asks, and no other house sees the request', async () => {
    const id = await ask(dpo);
    for (const role of ['teamLead', 'administrator', 'officer', 'controlling', 'company'] as const)
      await expect(ask({ ...dpo, roles: [role] })).rejects.toMatchObject({ code: 'forbidden' });
    const elsewhere = actorOf(await insertUser(app.db, { roles: ['staffCouncil'] }));
    await expect(decideEmployeeLog(app, elsewhere, { id, version: 1, decision: 'approved' })).rejects.toMatchObject({
      code: 'notFound',
    });
    expect((await listEmployeeLogs(app, elsewhere)).requests).toEqual([]);
    await expect(ask(dpo)).rejects.toMatchObject({ reason: 'employeeLogOpen' });
  });

  it('refuses days to come and days the wrong way round', async () => {
    const employeeId = employee.userId;
    await expect(askEmployeeLog(app, dpo, { ...asked, employeeId, toOn: '2027-01-12' })).rejects.toMatchObject({
      reason: 'dayInFuture',
    });
    await expect(
      askEmployeeLog(app, dpo, { ...asked, employeeId, fromOn: '2027-01-11', toOn: '2027-01-10' }),
    ).rejects.toMatchObject({ reason: 'endBeforeStart' });
  });

  it('leaves no request behind after a year', async () => {
    await ask(dpo);
    app.clock.advance({ days: 380 });
    await keepRetention(app);
    expect((await listEmployeeLogs(app, dpo)).requests).toEqual([]);
  });
});

describe('what is stored about employees', () => {
  it('names for each thing how long and who, from rules and policy', async () => {
    const rows = await findKeptOnStaff(app, employee);
    expect(rows.map(({ kind }) => kind)).toEqual(keptOnStaff.map(({ kind }) => kind));
    for (const row of rows) expect([row.kind, row.hasPeriod === (row.rule !== null)]).toEqual([row.kind, true]);
    expect(rows.find(({ kind }) => kind === 'log')?.roles).toEqual(['dpo']);
    expect(rows.find(({ kind }) => kind === 'requests')?.roles).toEqual(['dpo', 'staffCouncil']);
    // The reminders she chose and what she can undo are hers alone.
    for (const kind of ['reminders', 'bulk'])
      expect(rows.find((row) => row.kind === kind)).toMatchObject({ readers: 'onlyYou', roles: [] });
    expect(rows.find(({ kind }) => kind === 'bulk')?.rule?.value).toBe(7);
  });
});
