import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/account/actor.ts';
import type { ImportRowState } from '#app/domain/imports/import-run.ts';
import { findImport } from '#app/use-cases/imports/find-import.server.ts';
import { startImport } from '#app/use-cases/imports/start-import.server.ts';
import { importBySystem } from '#app/use-cases/imports/system-import.server.ts';
import { chooseInImport, takeImport } from '#app/use-cases/imports/take-import.server.ts';
import { eraseMentor } from '#app/use-cases/mentoring/erase-mentor.server.ts';
import { findMentorPage } from '#app/use-cases/mentoring/find-mentor-page.server.ts';
import { importMarks, mentors } from '#db/schema/index.ts';
import { insertOrganisation } from '#tests/support/factories.ts';
import { mentoringHouse, registration, takenOnMentor, waitingLearner, yesOnPaper } from '#tests/support/mentoring.ts';
import { registerMentor } from '#app/use-cases/mentoring/register-mentor.server.ts';
import { startTandem } from '#app/use-cases/mentoring/start-tandem.server.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

const head = 'Nachname;Vorname;E-Mail;Telefon;Ort;Angebot;Sprachen;Zeiten;Treffen;Anzahl Lernende;Angemeldet am';
const csv = (...rows: string[]) => new TextEncoder().encode([head, ...rows].join('\r\n'));
const mara = (over: { phone?: string; times?: string } = {}) =>
  `Erdacht;Mara;Mara@ehrenamt.example;${over.phone ?? '0521 1'};33602 Bielefeld;Deutsch üben, Ämter;Englisch;${over.times ?? 'Mo abends'};online;2;03.11.2026`;
const otto = 'Fiktiv;Otto;otto@ehrenamt.example;;Herford;;;;;;';

async function open() {
  const app = await openTestApp();
  return { app, ...(await mentoringHouse(app)) };
}

async function start(app: TestApp, actor: Actor, bytes: Uint8Array): Promise<string> {
  const started = await startImport(app, actor, { kind: 'volunteers', bytes, fileName: 'liste.csv' });
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

const all = (app: TestApp) => app.db.select().from(mentors);

describe('a list of volunteers', () => {
  it('changes nothing before it is taken, then each is newly registered with her name in the vault', async () => {
    const { app, coordinator } = await open();
    const runId = await start(app, coordinator, csv(mara(), otto));
    expect((await show(app, coordinator, runId, 'new')).run.counts).toMatchObject({ rows: 2, new: 2, error: 0 });
    expect(await all(app)).toEqual([]);
    await takeImport(app, coordinator, runId);
    const rows = await all(app);
    const first = rows.find((row) => row.capacity === 2);
    expect(first).toMatchObject({
      state: 'registered',
      organisationId: coordinator.organisationId,
      offers: ['languagePractice', 'authorityVisits'],
      languages: ['en'],
      slots: ['mon-evening'],
      mode: 'online',
      pledgedAt: null,
      certificateSeenOn: null,
      emailConfirmedAt: null,
    });
    expect(first?.placeId).not.toBeNull();
    expect(JSON.stringify(rows)).not.toMatch(/Erdacht|mara@/i);
    const page = await findMentorPage(app, coordinator, first?.id ?? '');
    expect(page.person).toMatchObject({ firstName: 'Mara', email: 'mara@ehrenamt.example', phone: '0521 1' });
    expect(page.registeredOn).toBe('2026-11-03');
  });

  it('a second time changes nothing; a changed cell changes this field and no other', async () => {
    const { app, coordinator } = await open();
    await take(app, coordinator, csv(mara(), otto));
    const before = await all(app);
    const again = await take(app, coordinator, csv(mara(), otto));
    expect((await show(app, coordinator, again, 'same')).run.counts).toMatchObject({ same: 2, new: 0, changed: 0 });
    expect(await all(app)).toEqual(before);
    await take(app, coordinator, csv(mara({ phone: '0521 2', times: 'Sa' }), otto));
    const [row] = (await all(app)).filter(({ capacity }) => capacity === 2);
    expect(row).toMatchObject({ slots: ['sat-morning', 'sat-afternoon', 'sat-evening'], mode: 'online' });
    expect((await findMentorPage(app, coordinator, row?.id ?? '')).person).toMatchObject({
      lastName: 'Erdacht',
      phone: '0521 2',
    });
  });

  it('takes what a later list says of somebody of whom the first said nothing', async () => {
    const { app, coordinator } = await open();
    await take(app, coordinator, csv(otto));
    expect(await all(app)).toMatchObject([{ offers: ['languagePractice'], mode: 'inPerson', capacity: 1 }]);
    await take(app, coordinator, csv('Fiktiv;Otto;otto@ehrenamt.example;;Herford;Ämter;;;online;3;'));
    expect(await all(app)).toMatchObject([{ offers: ['authorityVisits'], mode: 'online', capacity: 3 }]);
    await take(app, coordinator, csv(otto));
    expect(await all(app)).toMatchObject([{ offers: ['authorityVisits'], mode: 'online', capacity: 3 }]);
  });

  it('names what is wrong cell by cell and takes the others', async () => {
    const { app, coordinator } = await open();
    const runId = await take(
      app,
      coordinator,
      csv(otto, 'Probe;Ina;;0521 3;Bielefeld;;;;;;', 'Muster;Lea;lea(at)x;;Bielefeld;;;;;;', `${otto}`),
    );
    const { rows } = await show(app, coordinator, runId, 'error');
    expect(
      rows.map(({ rowNumber, content }) => [
        rowNumber,
        content.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code),
      ]),
    ).toEqual([
      [3, ['addressMissing']],
      [4, ['addressInvalid']],
      [5, ['duplicateKey']],
    ]);
    expect(await all(app)).toHaveLength(1);
  });

  it('says what it does not understand instead of guessing', async () => {
    const { app, coordinator } = await open();
    const runId = await start(
      app,
      coordinator,
      csv('Probe;Ina;ina@x.example;;Nirgendwo;Kuchen;Elbisch;bald;irgendwie;;'),
    );
    const { rows } = await show(app, coordinator, runId, 'new');
    expect(rows[0]?.content.problems.map(({ code }) => code)).toEqual([
      'offerUnknown',
      'languageUnknown',
      'slotUnknown',
      'modeUnknown',
      'placeUnknown',
    ]);
  });

  it('knows again who has signed up herself, keeps her state, and asks where both changed', async () => {
    const { app, coordinator } = await open();
    await registerMentor(app, registration({ email: 'mara@ehrenamt.example', capacity: 1 }));
    const runId = await take(app, coordinator, csv(mara()));
    const { rows } = await show(app, coordinator, runId, 'conflict');
    expect(rows[0]?.content.conflicts).toContain('capacity');
    expect(await all(app)).toMatchObject([{ capacity: 1, state: 'registered' }]);
    await chooseInImport(app, coordinator, {
      runId,
      choices: { list: [rows[0]?.rowNumber ?? 0], here: [], close: [], none: [] },
    });
    await takeImport(app, coordinator, runId);
    expect(await all(app)).toMatchObject([{ capacity: 2, mode: 'online' }]);
  });

  it('proposes to let those go who are no longer listed, by name, and lets go only who was chosen', async () => {
    const { app, coordinator } = await open();
    await take(app, coordinator, csv(mara(), otto));
    const runId = await start(app, coordinator, csv(mara()));
    const page = await show(app, coordinator, runId, 'noLongerListed');
    const [gone] = page.rows;
    expect(page.absentPeople.get(gone?.subjectId ?? '')?.name).toBe('Fiktiv, Otto');
    await chooseInImport(app, coordinator, {
      runId,
      choices: { list: [], here: [], close: [gone?.rowNumber ?? 0], none: [] },
    });
    await takeImport(app, coordinator, runId);
    const states = new Map((await all(app)).map((row) => [row.id, row.state]));
    expect(states.get(gone?.subjectId ?? '')).toBe('declined');
    expect([...states.values()].sort()).toEqual(['declined', 'registered']);
  });

  it('keeps a volunteer with a tandem, and those of other ways in are none of its business', async () => {
    const { app, coordinator, caseworker } = await open();
    const { mentorId } = await takenOnMentor(app, coordinator, {
      email: 'otto@ehrenamt.example',
      firstName: 'Otto',
      lastName: 'Fiktiv',
      place: 'Herford',
    });
    await take(app, coordinator, csv(otto));
    const profile = await waitingLearner(app, caseworker);
    await startTandem(app, caseworker, { profileId: profile.id, mentorId, consent: yesOnPaper, key: null });
    await registerMentor(app, registration());
    const runId = await start(app, coordinator, csv(mara()));
    const { run, rows } = await show(app, coordinator, runId, 'keptForPlacement');
    expect(rows.map((row) => row.subjectId)).toEqual([mentorId]);
    expect(run.counts).toMatchObject({ noLongerListed: 0, new: 1 });
  });

  it('forgets what it remembered of somebody who is erased', async () => {
    const { app, coordinator } = await open();
    await take(app, coordinator, csv(otto));
    const [row] = await all(app);
    await app.db
      .update(mentors)
      .set({ state: 'ended' })
      .where(eq(mentors.id, row?.id ?? ''));
    await eraseMentor(app, coordinator, { mentorId: row?.id ?? '', version: row?.version ?? 0, reason: 'personAsked' });
    expect(await app.db.select().from(importMarks)).toEqual([]);
  });

  it('is for coordinators of a house and administrators', async () => {
    const { app, coordinator, caseworker } = await open();
    await expect(start(app, caseworker, csv(otto))).rejects.toMatchObject({ code: 'forbidden' });
    const ofNoHouse = { ...coordinator, organisationId: null };
    await expect(start(app, ofNoHouse, csv(otto))).rejects.toMatchObject({ code: 'notFound' });
  });
});

it('the command finds the volunteer organisation, and asks which where there are two', async () => {
  const { app } = await open();
  const list = { kind: 'volunteers', bytes: csv(mara(), otto), fileName: 'liste.csv' } as const;
  const result = await importBySystem(app, list);
  expect(result).toMatchObject({ ok: true, counts: { rows: 2, created: 2, rejected: 0 } });
  await insertOrganisation(app.db, { kind: 'volunteerOrganisation', name: 'Zweite' });
  await expect(importBySystem(app, list)).rejects.toMatchObject({ reason: 'whichOrganisation' });
});
