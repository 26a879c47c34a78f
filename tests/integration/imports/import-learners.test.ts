import { describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/account/actor.ts';
import type { ImportRowState } from '#app/domain/imports/import-run.ts';
import { findImport } from '#app/use-cases/imports/find-import.server.ts';
import { startImport } from '#app/use-cases/imports/start-import.server.ts';
import { importBySystem } from '#app/use-cases/imports/system-import.server.ts';
import { chooseInImport, takeImport } from '#app/use-cases/imports/take-import.server.ts';
import { withdrawMentoringConsent } from '#app/use-cases/mentoring/withdraw-mentoring-consent.server.ts';
import { findGuestPage } from '#app/use-cases/mentoring/find-guest-page.server.ts';
import { noteLearnerWish } from '#app/use-cases/mentoring/note-learner-wish.server.ts';
import { recordMentoringConsent } from '#app/use-cases/mentoring/record-mentoring-consent.server.ts';
import { startTandem } from '#app/use-cases/mentoring/start-tandem.server.ts';
import { caseFacts, learners, profiles } from '#db/schema/index.ts';
import { insertOrganisation, insertUser } from '#tests/support/factories.ts';
import { actorOf } from '#tests/support/actors.ts';
import { mentoringHouse, takenOnMentor, yesOnPaper } from '#tests/support/mentoring.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

const head = 'Nummer;Nachname;Vorname;Telefon;Ort;Niveau;Sprachen;Ziel;Zeiten;Treffen;Wartet seit';
const csv = (...rows: string[]) => new TextEncoder().encode([head, ...rows].join('\r\n'));
const ina = (over: { number?: string; name?: string; phone?: string; goal?: string; times?: string } = {}) =>
  `${over.number ?? 'L 1'};${over.name ?? 'Muster;Ina'};${over.phone ?? '0521 1'};33602 Bielefeld;A2;Dari;${over.goal ?? 'B1'};${over.times ?? 'Mo abends'};online;03.11.2026`;
const amir = 'L2;Beispiel;Amir;;Herford;;;;;;';

async function open() {
  const app = await openTestApp();
  return { app, ...(await mentoringHouse(app)) };
}

async function start(app: TestApp, actor: Actor, bytes: Uint8Array): Promise<string> {
  const started = await startImport(app, actor, { kind: 'learners', bytes, fileName: 'liste.csv' });
  if (!started.ok) throw new Error(started.code);
  return started.runId;
}

async function take(app: TestApp, actor: Actor, bytes: Uint8Array): Promise<string> {
  const runId = await start(app, actor, bytes);
  await takeImport(app, actor, runId);
  return runId;
}

const show = (app: TestApp, actor: Actor, runId: string, state: ImportRowState) =>
  findImport(app, actor, { runId, states: [state], after: 0, size: 100 });

const all = (app: TestApp) => app.db.select().from(profiles);
const wishes = (app: TestApp) => app.db.select().from(learners);
const only = <T>(rows: readonly T[]): T => {
  const [first] = rows;
  if (first === undefined || rows.length > 1) throw new Error(`${rows.length} rows instead of one`);
  return first;
};

describe('a list of learners who are nobody’s client', () => {
  it('changes nothing before it is taken, then each is a guest of the house with her wish and without a yes', async () => {
    const { app, coordinator } = await open();
    const runId = await start(app, coordinator, csv(ina(), amir));
    expect((await show(app, coordinator, runId, 'new')).run.counts).toMatchObject({ rows: 2, new: 2, error: 0 });
    expect(await all(app)).toEqual([]);
    await takeImport(app, coordinator, runId);
    const rows = await all(app);
    expect(rows).toHaveLength(2);
    for (const row of rows)
      expect(row).toMatchObject({
        isGuest: true,
        organisationId: coordinator.organisationId,
        caseworkerId: null,
        state: 'draft',
      });
    const first = rows.find((row) => row.otherLanguages.includes('fa'));
    expect((await wishes(app)).find(({ profileId }) => profileId === first?.id)).toMatchObject({
      goal: 'nextLevel',
      goalLevel: 'B1',
      mode: 'online',
      slots: ['mon-evening'],
      waitingSince: '2026-11-03',
    });
    expect(JSON.stringify(rows)).not.toMatch(/Muster|Beispiel/);
    const page = await findGuestPage(app, coordinator, first?.id ?? '');
    expect(page).toMatchObject({
      number: 'L1',
      phone: '0521 1',
      learner: { name: 'Ina Muster', consentGivenOn: null },
    });
    expect(await app.db.select().from(caseFacts)).toEqual([]);
  });

  it('a second time changes nothing; a changed cell changes this field and no other', async () => {
    const { app, coordinator } = await open();
    await take(app, coordinator, csv(ina(), amir));
    const before = [await all(app), await wishes(app)];
    const again = await take(app, coordinator, csv(ina(), amir));
    expect((await show(app, coordinator, again, 'same')).run.counts).toMatchObject({ same: 2, new: 0, changed: 0 });
    expect([await all(app), await wishes(app)]).toEqual(before);
    await take(app, coordinator, csv(ina({ phone: '0521 2', times: 'Sa' }), amir));
    const wish = (await wishes(app)).find(({ goal }) => goal === 'nextLevel');
    expect(wish).toMatchObject({
      slots: ['sat-morning', 'sat-afternoon', 'sat-evening'],
      mode: 'online',
      goalLevel: 'B1',
    });
    expect(await findGuestPage(app, coordinator, wish?.profileId ?? '')).toMatchObject({
      phone: '0521 2',
      learner: { name: 'Ina Muster' },
    });
  });

  it('takes what a later list says of somebody of whom the first said nothing', async () => {
    const { app, coordinator } = await open();
    await take(app, coordinator, csv(amir));
    expect(only(await wishes(app))).toMatchObject({ goal: 'everyday', mode: 'inPerson', slots: [] });
    await take(app, coordinator, csv('L2;Beispiel;Amir;0521 3;Herford;B1;;Prüfung;Mo abends;online;'));
    expect(only(await wishes(app))).toMatchObject({ goal: 'exam', mode: 'online', slots: ['mon-evening'] });
    await take(app, coordinator, csv(amir));
    expect(only(await wishes(app))).toMatchObject({ goal: 'exam', mode: 'online' });
  });

  it('names what is wrong cell by cell, and what it does not understand', async () => {
    const { app, coordinator } = await open();
    const bad = [amir, ';Probe;Lea;;;;;;;;', amir, '9,99E+05;Fiktiv;Kim;;;;;;;;'];
    const runId = await take(
      app,
      coordinator,
      csv(...bad, 'L9;Erdacht;Ada;;Nirgendwo;gut;Elbisch;Kuchen;bald;irgendwie;'),
    );
    const { rows } = await show(app, coordinator, runId, 'error');
    const codes = (severity: string, content: (typeof rows)[number]['content']) =>
      content.problems.filter((problem) => problem.severity === severity).map(({ code }) => code);
    expect(rows.map(({ rowNumber, content }) => [rowNumber, codes('error', content)])).toEqual([
      [3, ['keyMissing']],
      [4, ['duplicateKey']],
      [5, ['keyShortened']],
    ]);
    const preview = await start(app, coordinator, csv('L8;Erdacht;Ada;;Nirgendwo;gut;Elbisch;Kuchen;bald;irgendwie;'));
    const [row] = (await show(app, coordinator, preview, 'new')).rows;
    expect(row === undefined ? [] : codes('hint', row.content).sort()).toEqual(
      ['goalUnknown', 'languageUnknown', 'levelUnknown', 'modeUnknown', 'placeUnknown', 'slotUnknown'].sort(),
    );
    expect(await all(app)).toHaveLength(2);
  });

  it('never gives somebody’s number, and with it her yes, to another name', async () => {
    const { app, coordinator } = await open();
    await take(app, coordinator, csv(ina()));
    const { id: profileId } = only(await all(app));
    await recordMentoringConsent(app, coordinator, { profileId, consent: yesOnPaper, key: null });
    const runId = await take(app, coordinator, csv(ina({ name: 'Fiktiv;Kim' })));
    const { rows, run } = await show(app, coordinator, runId, 'error');
    expect(rows[0]?.content.problems.map(({ code }) => code)).toEqual(['keyOfAnother']);
    expect(run.counts).toMatchObject({ error: 1, noLongerListed: 0 });
    expect((await findGuestPage(app, coordinator, profileId)).learner.name).toBe('Ina Muster');
  });

  it('knows nobody’s clients with the same number, nor guests of another house', async () => {
    const { app, coordinator } = await open();
    await take(app, coordinator, csv(ina()));
    const other = await insertOrganisation(app.db, { kind: 'volunteerOrganisation', name: 'Zweite' });
    const second = actorOf(await insertUser(app.db, { roles: ['coordinator'], organisationId: other.id }));
    const runId = await take(app, second, csv(ina({ name: 'Fiktiv;Kim' })));
    expect((await show(app, second, runId, 'new')).run.counts).toMatchObject({ new: 1, noLongerListed: 0 });
    const house = { organisationId: coordinator.organisationId };
    const lead = actorOf(await insertUser(app.db, { roles: ['teamLead'], ...house }));
    const list = new TextEncoder().encode('Kundennummer;Nachname;Vorname\r\nL1;Muster;Ina');
    const clients = await startImport(app, lead, { kind: 'profiles', bytes: list, fileName: 'kunden.csv' });
    const page = clients.ok ? await show(app, lead, clients.runId, 'new') : null;
    expect(page?.run.counts).toMatchObject({ new: 1, noLongerListed: 0 });
  });

  it('asks where her wish changed here and in the list', async () => {
    const { app, coordinator } = await open();
    await take(app, coordinator, csv(ina()));
    const { id: profileId } = only(await all(app));
    const wish = { goal: 'speakAtWork', goalLevel: null, mode: 'online', slots: ['mon-evening'], wishes: [] } as const;
    await noteLearnerWish(app, coordinator, { profileId, ...wish, version: 1 });
    const runId = await take(app, coordinator, csv(ina({ goal: 'Prüfung B2' })));
    const { rows } = await show(app, coordinator, runId, 'conflict');
    expect(rows[0]?.content.conflicts).toEqual(['goal']);
    expect(only(await wishes(app)).goal).toBe('speakAtWork');
    const choices = { list: [rows[0]?.rowNumber ?? 0], here: [], close: [], none: [] };
    await chooseInImport(app, coordinator, { runId, choices });
    await takeImport(app, coordinator, runId);
    expect(only(await wishes(app))).toMatchObject({ goal: 'exam', goalLevel: 'B2', mode: 'online' });
  });

  it('brings nobody back who took her yes back', async () => {
    const { app, coordinator } = await open();
    await take(app, coordinator, csv(ina()));
    const { id: profileId } = only(await all(app));
    await recordMentoringConsent(app, coordinator, { profileId, consent: yesOnPaper, key: null });
    await withdrawMentoringConsent(app, coordinator, profileId);
    const runId = await take(app, coordinator, csv(ina({ phone: '0521 9', goal: 'Prüfung B2' })));
    expect((await show(app, coordinator, runId, 'closedHere')).run.counts).toMatchObject({ closedHere: 1, new: 0 });
    expect(await wishes(app)).toEqual([]);
    expect(only(await all(app))).toMatchObject({ state: 'closed', closedReason: 'onOwnWish' });
  });

  it('proposes to let those go who are no longer listed, by name, and lets go only who was chosen', async () => {
    const { app, coordinator } = await open();
    await take(app, coordinator, csv(ina(), amir));
    const runId = await start(app, coordinator, csv(ina()));
    const page = await show(app, coordinator, runId, 'noLongerListed');
    const [gone] = page.rows;
    expect(page.absentPeople.get(gone?.subjectId ?? '')?.name).toBe('Beispiel, Amir');
    const choices = { list: [], here: [], close: [gone?.rowNumber ?? 0], none: [] };
    await chooseInImport(app, coordinator, { runId, choices });
    await takeImport(app, coordinator, runId);
    const states = new Map((await all(app)).map((row) => [row.id, [row.state, row.closedReason]]));
    expect(states.get(gone?.subjectId ?? '')).toEqual(['closed', 'noLongerListed']);
    expect([...states.values()].map(([state]) => state).sort()).toEqual(['closed', 'draft']);
  });

  it('keeps whoever has a tandem', async () => {
    const { app, coordinator } = await open();
    await take(app, coordinator, csv(ina()));
    const { id: profileId } = only(await all(app));
    const { mentorId } = await takenOnMentor(app, coordinator);
    await startTandem(app, coordinator, { profileId, mentorId, consent: yesOnPaper, key: null });
    const runId = await start(app, coordinator, csv(amir));
    const { run, rows } = await show(app, coordinator, runId, 'keptForPlacement');
    expect(rows.map((row) => row.subjectId)).toEqual([profileId]);
    expect(run.counts).toMatchObject({ noLongerListed: 0, new: 1 });
  });

  it('is for coordinators of a house and administrators', async () => {
    const { app, coordinator, caseworker } = await open();
    await expect(start(app, caseworker, csv(amir))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(start(app, { ...coordinator, organisationId: null }, csv(amir))).rejects.toMatchObject({
      code: 'notFound',
    });
  });
});

it('the command finds the volunteer organisation', async () => {
  const { app, coordinator } = await open();
  const result = await importBySystem(app, { kind: 'learners', bytes: csv(ina(), amir), fileName: 'liste.csv' });
  expect(result).toMatchObject({ ok: true, counts: { rows: 2, created: 2, rejected: 0 } });
  for (const row of await all(app)) expect(row.organisationId).toBe(coordinator.organisationId);
});
