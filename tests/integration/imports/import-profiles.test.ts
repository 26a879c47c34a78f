import { readFileSync } from 'node:fs';
import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/account/actor.ts';
import type { ImportRowState } from '#app/domain/imports/import-run.ts';
import { createProfile } from '#app/use-cases/profile/create-profile.server.ts';
import { editProfile } from '#app/use-cases/profile/edit-profile.server.ts';
import { listNamelessProfiles, listOwnCases } from '#app/use-cases/profile/list-cases.server.ts';
import { assignAllUnassigned, listUnassignedCases } from '#app/use-cases/profile/unassigned-cases.server.ts';
import { dropImport } from '#app/use-cases/imports/drop-import.server.ts';
import { findImport, findRejectedRows, listImports } from '#app/use-cases/imports/find-import.server.ts';
import { startImport } from '#app/use-cases/imports/start-import.server.ts';
import { importBySystem } from '#app/use-cases/imports/system-import.server.ts';
import { chooseInImport, takeImport } from '#app/use-cases/imports/take-import.server.ts';
import { auditRows, consents, languageEvidences, profiles } from '#db/schema/index.ts';
import { vaultImportRows } from '#db/vault/schema.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertPlacement } from '#tests/support/match-factories.ts';
import { insertOrganisation, insertPosting, insertUser } from '#tests/support/factories.ts';
import { newPerson } from '#tests/support/person.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

const sample = readFileSync(new URL('../../fixtures/imports/kunden.csv', import.meta.url));
const head =
  'Kundennummer;Nachname;Vorname;Geburtsdatum;Wohnort;Beruf;Kenntnisse;Sprechen;Beobachtet von;max. Entfernung km;Betreuer/in';
const csv = (...rows: string[]) => new TextEncoder().encode([head, ...rows].join('\r\n'));
const eva = (over: { place?: string; km?: string; speaking?: string; caseworker?: string } = {}) =>
  `999A1;Muster;Eva;02.03.1990;${over.place ?? 'Bielefeld'};Koch;Kochen;${over.speaking ?? 'A2'};Sprachbüro;${over.km ?? '25'};${over.caseworker ?? 'Kim Fiktiv'}`;
const adam = '999A2;Probe;Adam;04.05.1985;Herford;Lagerarbeiter;;;;10;Kim Fiktiv';

async function openHouse() {
  const app = await openTestApp();
  const organisation = await insertOrganisation(app.db);
  const inside = { organisationId: organisation.id };
  const kim = await insertUser(app.db, { ...inside, displayName: 'Kim Fiktiv' });
  const lead = actorOf(await insertUser(app.db, { ...inside, roles: ['teamLead'] }));
  return { app, lead, kim: actorOf(kim), inside };
}

async function start(app: TestApp, actor: Actor, bytes: Uint8Array): Promise<string> {
  const started = await startImport(app, actor, { kind: 'profiles', bytes, fileName: 'liste.csv' });
  if (!started.ok) throw new Error(started.code);
  return started.runId;
}

async function take(app: TestApp, actor: Actor, bytes: Uint8Array): Promise<string> {
  const runId = await start(app, actor, bytes);
  await takeImport(app, actor, runId);
  return runId;
}

async function rowsOf(app: TestApp, actor: Actor, runId: string, state: ImportRowState) {
  return (await findImport(app, actor, { runId, states: [state], after: 0, size: 1000 })).rows;
}

const countsOf = async (app: TestApp, actor: Actor, runId: string) =>
  (await findImport(app, actor, { runId, states: [], after: 0, size: 1 })).run.counts;

describe('the sample list of people', () => {
  it('comes in whole, as drafts without consent, and a second time changes nothing', async () => {
    const app = await openTestApp();
    const first = await importBySystem(app, { kind: 'profiles', bytes: sample, fileName: 'kunden.csv' });
    if (!first.ok) throw new Error(first.code);
    expect(first.counts).toEqual({ rows: 400, created: 400, changed: 0, unchanged: 0, conflicts: 0, rejected: 0 });
    const { words = 0, unknownWords = 0 } = first.run.counts;
    expect(words).toBeGreaterThan(1500);
    expect(unknownWords / words).toBeLessThanOrEqual(0.05);
    const rows = await app.db
      .select({ state: profiles.state, occupations: profiles.occupations, placeId: profiles.placeId })
      .from(profiles);
    expect(new Set(rows.map((row) => row.state))).toEqual(new Set(['draft']));
    expect(rows.filter((row) => row.placeId === null)).toEqual([]);
    expect(await app.db.select().from(consents)).toEqual([]);

    const before = await app.db.select().from(profiles);
    const second = await importBySystem(app, { kind: 'profiles', bytes: sample, fileName: 'kunden.csv' });
    if (!second.ok) throw new Error(second.code);
    expect(second.counts).toEqual({ rows: 400, created: 0, changed: 0, unchanged: 400, conflicts: 0, rejected: 0 });
    expect(await app.db.select().from(profiles)).toEqual(before);
  });
});

describe('a list of people', () => {
  it('is only a preview until somebody takes it; its rows are sealed', async () => {
    const { app, lead } = await openHouse();
    const runId = await start(app, lead, csv(eva(), adam));
    expect(await countsOf(app, lead, runId)).toMatchObject({ rows: 2, new: 2 });
    expect(await app.db.select().from(profiles)).toEqual([]);
    const [row] = await app.db.select().from(vaultImportRows);
    expect(row?.rowCipher).not.toContain('Muster');
    await dropImport(app, lead, runId);
    expect(await app.db.select().from(vaultImportRows)).toEqual([]);
    expect((await listImports(app, lead)).runs).toEqual([]);
  });

  it('gives each person to the caseworker it names, and to the queue of the unassigned when nobody is called so', async () => {
    const { app, lead, kim } = await openHouse();
    await take(app, lead, csv(eva(), adam.replace('Kim Fiktiv', 'Frau Unbekannt')));
    expect((await listOwnCases(app, kim, {}, '')).rows.map((row) => row.name)).toEqual(['Muster, Eva']);
    const queue = await listNamelessProfiles(app, lead, { unassigned: true }, { number: 0, size: 10 });
    expect(queue.rows.map((row) => [row.name, row.profile.unassignedName])).toEqual([[null, 'Frau Unbekannt']]);
  });

  it('takes what changed in the list and leaves what was changed here', async () => {
    const { app, lead, kim } = await openHouse();
    await take(app, lead, csv(eva()));
    const [found] = (await listOwnCases(app, kim, {}, '')).rows;
    const profileId = found?.profile.id ?? '';
    await editProfile(app, kim, { profileId, version: found?.profile.version ?? 0, fields: { maxKm: 5 } });
    const runId = await take(app, lead, csv(eva({ speaking: 'B1' })));
    expect(await countsOf(app, lead, runId)).toMatchObject({ changed: 1, conflict: 0 });
    const [after] = await app.db.select({ maxKm: profiles.maxKm }).from(profiles);
    const evidence = await app.db.select({ level: languageEvidences.level }).from(languageEvidences);
    expect([after?.maxKm, evidence]).toEqual([5, [{ level: 'B1' }]]);
  });

  it('asks where both changed; undecided it stays, decided it is taken and not asked again', async () => {
    const { app, lead, kim } = await openHouse();
    await take(app, lead, csv(eva()));
    const [found] = (await listOwnCases(app, kim, {}, '')).rows;
    await editProfile(app, kim, {
      profileId: found?.profile.id ?? '',
      version: found?.profile.version ?? 0,
      fields: { maxKm: 5 },
    });
    const changed = csv(eva({ km: '40' }));
    const undecided = await take(app, lead, changed);
    expect(await countsOf(app, lead, undecided)).toMatchObject({ conflict: 1 });
    expect((await app.db.select({ maxKm: profiles.maxKm }).from(profiles))[0]?.maxKm).toBe(5);

    const runId = await start(app, lead, changed);
    const [conflict] = await rowsOf(app, lead, runId, 'conflict');
    await chooseInImport(app, lead, {
      runId,
      choices: { list: [], here: [conflict?.rowNumber ?? 0], close: [], none: [] },
    });
    await takeImport(app, lead, runId);
    expect((await app.db.select({ maxKm: profiles.maxKm }).from(profiles))[0]?.maxKm).toBe(5);
    expect(await countsOf(app, lead, await start(app, lead, changed))).toMatchObject({ same: 1, conflict: 0 });

    const again = await start(app, lead, csv(eva({ km: '60' })));
    expect(await countsOf(app, lead, again), 'since that decision only the list has changed').toMatchObject({
      changed: 1,
      conflict: 0,
    });
    await takeImport(app, lead, again);
    expect((await app.db.select({ maxKm: profiles.maxKm }).from(profiles))[0]?.maxKm).toBe(60);
  });

  it('proposes to close who is no longer listed, never somebody in a running placement, and closes only what was chosen', async () => {
    const { app, lead } = await openHouse();
    await take(app, lead, csv(eva(), adam, adam.replace('999A2', '999A3').replace('Adam', 'Ada')));
    const rows = await app.db.select().from(profiles);
    const placed = rows[0]?.id ?? '';
    const posting = await insertPosting(app.db);
    await insertPlacement(app.db, {
      postingId: posting.id,
      profileId: placed,
      companyId: posting.companyId,
      organisationId: rows[0]?.organisationId ?? '',
    });
    const runId = await start(app, lead, csv('999A9;Neu;Nele;;;;;;;;'));
    expect(await countsOf(app, lead, runId)).toMatchObject({ new: 1, noLongerListed: 2, keptForPlacement: 1 });
    const [first] = await rowsOf(app, lead, runId, 'noLongerListed');
    await chooseInImport(app, lead, {
      runId,
      choices: { list: [], here: [], close: [first?.rowNumber ?? 0], none: [] },
    });
    await takeImport(app, lead, runId);
    const closed = await app.db
      .select({ id: profiles.id, reason: profiles.closedReason })
      .from(profiles)
      .where(eq(profiles.state, 'closed'));
    expect(closed).toEqual([{ id: first?.subjectId, reason: 'noLongerListed' }]);
    expect(closed[0]?.id).not.toBe(placed);
  });

  it('lets somebody decide later what was left open, until the list is dropped', async () => {
    const { app, lead, kim } = await openHouse();
    await take(app, lead, csv(eva(), adam));
    const [found] = (await listOwnCases(app, kim, {}, '')).rows.filter((row) => row.name === 'Muster, Eva');
    await editProfile(app, kim, {
      profileId: found?.profile.id ?? '',
      version: found?.profile.version ?? 0,
      fields: { maxKm: 5 },
    });
    const runId = await take(app, lead, csv(eva({ km: '40' })));
    const [conflict] = await rowsOf(app, lead, runId, 'conflict');
    const [absent] = await rowsOf(app, lead, runId, 'noLongerListed');
    await chooseInImport(app, lead, {
      runId,
      choices: { list: [conflict?.rowNumber ?? 0], here: [], close: [absent?.rowNumber ?? 0], none: [] },
    });
    await takeImport(app, lead, runId);
    const rows = await app.db.select({ maxKm: profiles.maxKm, state: profiles.state }).from(profiles);
    expect(rows.map(({ maxKm, state }) => `${state} ${maxKm}`).sort()).toEqual(['closed 10', 'draft 40']);
    expect(await rowsOf(app, lead, runId, 'conflict')).toEqual([]);
  });

  it('says who is missing to a team lead, a code to an administrator', async () => {
    const { app, lead, inside } = await openHouse();
    await take(app, lead, csv(eva(), adam));
    const runId = await start(app, lead, csv(eva()));
    const seenBy = async (actor: Actor) =>
      (await findImport(app, actor, { runId, states: ['noLongerListed'], after: 0, size: 10 })).absentPeople;
    expect([...(await seenBy(lead)).values()]).toEqual([{ name: 'Probe, Adam', customerNumber: '999A2' }]);
    const administrator = actorOf(await insertUser(app.db, { ...inside, roles: ['administrator'] }));
    expect((await seenBy(administrator)).size).toBe(0);
  });

  it('proposes to close nobody who may be the row whose number cannot be read', async () => {
    const { app, lead } = await openHouse();
    await take(app, lead, csv(eva(), adam));
    const mistyped = adam.replace('999A2', '');
    expect(await countsOf(app, lead, await start(app, lead, csv(eva(), mistyped)))).toMatchObject({
      error: 1,
      noLongerListed: 0,
    });
    const somebodyElse = mistyped.replace('Adam', 'Ida').replace('04.05.1985', '01.01.1999');
    expect(await countsOf(app, lead, await start(app, lead, csv(eva(), somebodyElse)))).toMatchObject({
      noLongerListed: 1,
    });
  });

  it('counts caseworkers nobody knows once, not row by row', async () => {
    const { app, lead } = await openHouse();
    const runId = await start(
      app,
      lead,
      csv(eva({ caseworker: 'Frau Fremd' }), adam.replace('Kim Fiktiv', 'Frau  fremd')),
    );
    expect(await countsOf(app, lead, runId)).toMatchObject({ unknownCaseworkers: 1, rowsOfUnknownCaseworkers: 2 });
    const queue = async (listed: string | null) => listUnassignedCases(app, lead, { listed, page: 1 });
    await takeImport(app, lead, runId);
    const [name] = (await queue(null)).listed;
    expect((await queue(name?.key ?? '')).total).toBe(name?.count);
  });

  it('leaves a queue that one click per listed name empties', async () => {
    const { app, lead, kim } = await openHouse();
    await take(app, lead, csv(eva({ caseworker: 'Frau Fremd' }), adam.replace('Kim Fiktiv', 'Herr Anders')));
    const { listed, total } = await listUnassignedCases(app, lead, { listed: null, page: 1 });
    expect([total, listed.map(({ name, count }) => [name, count])]).toEqual([
      2,
      [
        ['Frau Fremd', 1],
        ['Herr Anders', 1],
      ],
    ]);
    const assign = (key: string | null, actor = lead) =>
      assignAllUnassigned(app, actor, { listed: key, caseworkerId: kim.userId });
    await expect(assign('gone')).rejects.toMatchObject({ reason: 'noCaseChosen' });
    await expect(assign(null, kim)).rejects.toMatchObject({ code: 'forbidden' });
    await assign(listed[0]?.key ?? '');
    expect((await listOwnCases(app, kim, {}, '')).rows.map((row) => row.name)).toEqual(['Muster, Eva']);
    await assign(null);
    expect((await listUnassignedCases(app, lead, { listed: null, page: 1 })).total).toBe(0);
  });

  it('rejects bad rows with a sentence each and takes the good ones', async () => {
    const { app, lead } = await openHouse();
    const runId = await take(
      app,
      lead,
      csv('', eva(), '999A4;Probe;Ilse;31.02.1990;;;;;;;', ';Beispiel;Bo;;;;;;;;', eva()),
    );
    expect(await countsOf(app, lead, runId)).toMatchObject({ new: 1, error: 3 });
    const rejected = await rowsOf(app, lead, runId, 'error');
    expect(
      rejected.flatMap((row) =>
        row.content.problems.filter((problem) => problem.severity === 'error').map((problem) => problem.code),
      ),
    ).toEqual(['dayInvalid', 'keyMissing', 'duplicateKey']);
    expect(await app.db.select().from(profiles)).toHaveLength(1);
  });

  it('knows people who were recorded by hand, and tells nobody that another house has the number', async () => {
    const { app, lead, kim, inside } = await openHouse();
    await createProfile(app, kim, {
      ...newPerson({
        number: { customerNumber: '999A1' },
        name: { firstName: 'Eva', lastName: 'Muster' },
        birth: { birthOn: '1990-03-02' },
      }),
      key: null,
    });
    expect((await countsOf(app, lead, await start(app, lead, csv(eva())))).new).toBe(0);
    const elsewhere = actorOf(await insertUser(app.db, { roles: ['teamLead'] }));
    expect(elsewhere.organisationId).not.toBe(inside.organisationId);
    const runId = await start(app, elsewhere, csv(eva()));
    const nowhere = await start(app, elsewhere, csv(eva().replace('999A1', '999A7')));
    const [known, unknown] = [await rowsOf(app, elsewhere, runId, 'new'), await rowsOf(app, elsewhere, nowhere, 'new')];
    expect(known.map((row) => row.content.problems)).toEqual(unknown.map((row) => row.content.problems));
    await takeImport(app, elsewhere, runId);
    expect((await countsOf(app, lead, await start(app, lead, csv(eva())))).new).toBe(0);
    expect(await app.db.$count(profiles)).toBe(2);
    await expect(findImport(app, lead, { runId, states: [], after: 0, size: 1 })).rejects.toMatchObject({
      code: 'notFound',
    });
  });

  it('is read with an audit row, in the preview and as a file of what was rejected', async () => {
    const { app, lead } = await openHouse();
    const stranger = actorOf(await insertUser(app.db, { roles: ['teamLead'] }));
    const runId = await start(app, lead, csv(eva(), adam.replace('04.05.1985', 'gestern')));
    const reads = async () =>
      (await app.db.select().from(auditRows).where(eq(auditRows.action, 'import.read'))).map((row) => row.detail);
    expect(await reads()).toEqual([]);
    expect(await rowsOf(app, lead, runId, 'new')).toHaveLength(1);
    expect(await reads()).toEqual([{ states: 'new', rows: 1 }]);
    expect((await findRejectedRows(app, lead, runId)).rows).toHaveLength(1);
    expect(await reads()).toEqual([
      { states: 'new', rows: 1 },
      { states: 'error', rows: 1 },
    ]);
    await expect(findRejectedRows(app, stranger, runId)).rejects.toMatchObject({ code: 'notFound' });
    await app.db.run(sql`create trigger no_audit before insert on audit_rows begin select raise(abort, 'full'); end`);
    await expect(findRejectedRows(app, lead, runId)).rejects.toThrow();
    await expect(rowsOf(app, lead, runId, 'new')).rejects.toThrow();
  });

  it('that is no list is refused with a reason', async () => {
    const { app, lead } = await openHouse();
    const read = (bytes: Uint8Array, fileName: string) => startImport(app, lead, { kind: 'profiles', bytes, fileName });
    expect(await read(new Uint8Array(), 'leer.csv')).toMatchObject({ ok: false, code: 'empty' });
    expect(await read(new TextEncoder().encode('%PDF-1.7'), 'liste.csv')).toMatchObject({
      ok: false,
      code: 'notASheet',
    });
    expect(await read(new TextEncoder().encode('Vorname;Ort\r\nEva;Herne'), 'liste.csv')).toMatchObject({
      ok: false,
      code: 'keyColumnMissing',
    });
  });
});
