import { describe, expect, it } from 'vitest';
import { startTandem } from '#app/use-cases/mentoring/start-tandem.server.ts';
import { createLucia } from '#app/use-cases/account/lucia.server.ts';
import { tandemMeetings } from '#db/schema/index.ts';
import { mentoringHouse, takenOnMentor, waitingLearner, yesOnPaper } from '#tests/support/mentoring.ts';
import { openRunningPortal } from '#tests/support/running-portal.ts';
import type { TestApp } from '#tests/support/test-app.ts';

/** A tandem in a running house, and what each of them sends with her session. */
async function house() {
  const running = await openRunningPortal();
  // The clock of a running house is the real one: nothing here moves it.
  const app = running.portal.app as unknown as TestApp;
  const { coordinator, caseworker } = await mentoringHouse(app);
  const { mentorId, mentor } = await takenOnMentor(app, coordinator);
  const profile = await waitingLearner(app, caseworker);
  const tandemId = await startTandem(app, caseworker, {
    profileId: profile.id,
    mentorId,
    consent: yesOnPaper,
    key: null,
  });
  const lucia = createLucia(app.db, app.clock);
  const asking = async (userId: string) => {
    const session = await lucia.createSession(userId, { createdAt: app.clock.now(), device: null });
    const headers = { origin: running.url, cookie: `session=${session.id}` };
    return {
      get: (path: string) => fetch(`${running.url}${path}`, { redirect: 'manual', headers }),
      post: (path: string, fields: Record<string, string>) =>
        fetch(`${running.url}${path}`, {
          method: 'POST',
          body: new URLSearchParams(fields),
          redirect: 'manual',
          headers,
        }),
    };
  };
  return {
    app,
    tandemId,
    coordinator: await asking(coordinator.userId),
    caseworker: await asking(caseworker.userId),
    mentor: await asking(mentor.userId),
    stranger: await asking((await takenOnMentor(app, coordinator)).mentor.userId),
  };
}

describe('the page of proposed pairs', { timeout: 60_000 }, () => {
  it('is for coordinators; nothing is confirmed while nothing is proposed', async () => {
    const { coordinator, caseworker, mentor } = await house();
    const page = await coordinator.get('/mentoring/pairs');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Vorschlag für alle Wartenden');
    for (const other of [caseworker, mentor]) expect((await other.get('/mentoring/pairs')).status).toBe(403);
    const refused = await coordinator.post('/mentoring/pairs', { intent: 'confirm', _key: 'k' });
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('Bitte berechnen Sie ihn neu');
  });
});

describe('a volunteer’s page of a tandem', { timeout: 60_000 }, () => {
  it('takes a meeting the phone had kept once, however often it arrives, and no page is in the answer', async () => {
    const { app, tandemId, mentor, stranger } = await house();
    const metOn = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(app.clock.now());
    const log = { _key: 'kept-on-the-phone', metOn, minutes: '60', intent: 'log' };
    for (let turn = 0; turn < 3; turn += 1) {
      const answer = await mentor.post(`/tandems/${tandemId}/log`, log);
      expect([answer.status, await answer.text()]).toEqual([204, '']);
    }
    expect(await app.db.$count(tandemMeetings)).toBe(1);
    expect((await stranger.post(`/tandems/${tandemId}/log`, { ...log, _key: 'other' })).status).toBe(404);
    expect((await mentor.post(`/tandems/${tandemId}/log`, { ...log, minutes: 'viel' })).status).toBe(422);
    expect(await app.db.$count(tandemMeetings)).toBe(1);
  });

  it('keeps a message that holds a telephone number in its field and says why', async () => {
    const { tandemId, mentor } = await house();
    const message = 'Rufen Sie mich an: 0170 1234567';
    const refused = await mentor.post(`/tandems/${tandemId}`, { intent: 'message', message, _key: 'k' });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain(message);
    expect(page).toContain('Bitte nehmen Sie sie heraus');
    expect(page).toContain('id="error-summary"');
  });

  it('is never wider than what a mentor may know, and gives a calendar file only to her', async () => {
    const { tandemId, mentor, stranger, coordinator } = await house();
    const page = await (await mentor.get(`/tandems/${tandemId}`)).text();
    expect(page).toContain('Samira');
    expect(page).not.toMatch(/Beispielowa|Jobcenter|0521 000 11 11/);
    const at = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    const plan = { intent: 'plan', on: at, time: '16:30', place: 'Stadtbücherei', lasts: '60' };
    expect((await mentor.get(`/tandems/${tandemId}/meeting`)).status).toBe(404);
    expect((await mentor.post(`/tandems/${tandemId}`, plan)).status).toBe(303);
    const file = await mentor.get(`/tandems/${tandemId}/meeting`);
    expect(file.headers.get('content-type')).toContain('text/calendar');
    expect(await file.text()).not.toMatch(/Samira|Stadtbücherei/);
    expect((await stranger.get(`/tandems/${tandemId}/meeting`)).status).toBe(404);
    expect((await coordinator.get(`/tandems/${tandemId}/meeting`)).status).toBe(403);
  });
});

describe('the lists a coordinator uploads', { timeout: 60_000 }, () => {
  it('are hers alone: she reads what volunteers and learners are known by, nothing of clients and postings', async () => {
    const { coordinator } = await house();
    const page = await (await coordinator.get('/imports')).text();
    expect(page).toContain(
      'muss dabei sein: bei Freiwilligen die E-Mail-Adresse, bei Lernenden Ihres Hauses eine Nummer',
    );
    for (const other of ['Kundennummer', 'Stellennummer']) expect(page).not.toContain(other);
  });
});
