import { expect, test } from '@playwright/test';
import { expectNoBarriers } from './support/accessibility.ts';
import { germanShortDay, inDays, workingDayIn } from './support/days.ts';
import { acceptInvitation } from './support/invite-staff.ts';
import { signInAs } from './support/sign-in.ts';
import { publishWithConsent, takeInPerson } from './support/take-in-person.ts';
import { unique } from './support/unique.ts';

const phone = { width: 360, height: 740 };

test('a volunteer signs up on her phone, is approved, and meets a learner of whom she learns first name, goal and date', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const lastName = unique('Freiwillig').replace(' ', '');
  const learnerName = unique('Fiktiv').replace(' ', '');
  const place = 'Wülfrath';
  const nextMeetingOn = workingDayIn(4);

  const volunteer = await (await browser.newContext({ viewport: phone, javaScriptEnabled: false })).newPage();
  await test.step('she signs up without JavaScript at 360 pixels; what is missing is said and nothing is lost', async () => {
    await volunteer.goto('/');
    await volunteer.locator('a[href="/volunteer"]').first().click();
    await volunteer.getByRole('button', { name: 'Ja, los geht’s' }).click();
    await volunteer.getByRole('button', { name: 'Weiter' }).click();
    await volunteer.getByLabel('Ihr Ort oder Stadtteil').fill(place);
    await volunteer.getByRole('button', { name: 'Weiter' }).click();
    await volunteer.getByRole('button', { name: 'Weiter' }).click();
    await expect(volunteer.getByRole('alert')).toContainText('mindestens eine Zeit');
    await volunteer.getByLabel('Montag abends').check();
    await volunteer.getByLabel('Dienstag abends').check();
    await volunteer.getByRole('button', { name: 'Weiter' }).click();
    await volunteer.getByLabel('nur mit Erwachsenen').check();
    await volunteer.getByRole('button', { name: 'Weiter' }).click();
    await volunteer.getByLabel('Vorname').fill('Vera');
    await volunteer.getByLabel('Nachname').fill(lastName);
    await volunteer.getByLabel('E-Mail').fill('keine Adresse');
    await volunteer.getByRole('button', { name: 'Anmeldung abschicken' }).click();
    await expect(volunteer.getByRole('alert')).toContainText('E-Mail');
    await expect(volunteer.getByLabel('Nachname')).toHaveValue(lastName);
    await volunteer.goto('/volunteer');
    await volunteer.getByRole('link', { name: 'Weitermachen' }).click();
    await volunteer.getByLabel('Vorname').fill('Vera');
    await volunteer.getByLabel('Nachname').fill(lastName);
    await volunteer.getByLabel('E-Mail').fill(`${lastName.toLowerCase()}@ehrenamt.example`);
    await volunteer.getByLabel('behalte ich für mich').check();
    expect(await volunteer.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    await volunteer.getByRole('button', { name: 'Anmeldung abschicken' }).click();
    await expect(volunteer.getByRole('heading', { level: 1 })).toHaveText('Schön, dass Sie mitmachen möchten!');
  });

  const coordinator = await (await browser.newContext()).newPage();
  await signInAs(coordinator, 'demo-coordinator');
  const link = await test.step('a coordinator talks with her, checks and approves her', async () => {
    await coordinator.goto('/mentoring');
    const own = coordinator.getByRole('link', { name: `${lastName}, Vera` });
    const next = coordinator.locator('#waiting').getByRole('link', { name: 'Weiter' });
    while (!(await own.isVisible()) && (await next.isVisible())) await next.click();
    await own.click();
    await coordinator.getByLabel('Tag', { exact: false }).first().fill(workingDayIn(3));
    await coordinator.getByLabel('Uhrzeit').fill('17:15');
    await coordinator.getByRole('button', { name: 'Termin speichern' }).click();
    await expect(coordinator.getByRole('link', { name: 'In den Kalender übernehmen' })).toBeVisible();
    await coordinator.getByLabel('Programm').selectOption({ label: 'Sprachpatenschaft zu zweit' });
    await coordinator.getByRole('button', { name: 'Gespräch eintragen' }).click();
    await coordinator.getByLabel('Vereinbarung unterschrieben am').fill(inDays(-6));
    await coordinator.getByLabel('Verschwiegenheit unterschrieben am').fill(inDays(-6));
    await coordinator.getByRole('button', { name: 'Als geprüft eintragen' }).click();
    await expect(coordinator.getByRole('alert')).toContainText('Führungszeugnis');
    await coordinator.getByLabel('Führungszeugnis eingesehen am').fill(inDays(-6));
    await coordinator.getByRole('button', { name: 'Als geprüft eintragen' }).click();
    await coordinator.getByRole('button', { name: 'Aufnehmen und Zugang öffnen' }).click();
    return coordinator.getByLabel('Einmal-Link').inputValue();
  });
  await acceptInvitation(volunteer, link);
  await expect(volunteer).toHaveURL(/\/tandems$/);
  await expect(volunteer.getByText('Noch haben Sie kein Tandem.')).toBeVisible();

  const caseworker = await (await browser.newContext()).newPage();
  await signInAs(caseworker, 'demo-caseworker');
  const learnerPath =
    await test.step("on the learner's page the caseworker sees who is near and free, records the yes and starts the tandem", async () => {
      const casePath = await takeInPerson(caseworker, {
        firstName: 'Yara',
        lastName: learnerName,
        phone: '0999 700 33 44',
        occupation: 'Köchin',
        skills: ['Kochen'],
        place,
        availableFrom: inDays(67),
        wantedKinds: ['Beschäftigung'],
        shifts: ['Tagschicht'],
        hours: ['20', '30'],
        certificate: { name: 'telc', level: 'A2', on: inDays(-261) },
        assessedSpeaking: null,
      });
      await publishWithConsent(caseworker);
      await caseworker.goto(casePath);
      await caseworker
        .getByRole('link', { name: /Sprachpat/ })
        .last()
        .click();
      await expect(caseworker).toHaveURL(/\/mentor$/);
      await caseworker
        .getByLabel('Ziel', { exact: false })
        .first()
        .selectOption({ label: 'Das nächste Niveau erreichen' });
      await caseworker.getByLabel('Ziel-Niveau').selectOption({ label: 'B1' });
      await caseworker.getByLabel('Montag abends').check();
      await caseworker.getByRole('button', { name: 'Wunsch speichern' }).click();
      await expect(caseworker.getByText('Nah und frei')).toBeVisible();
      await expect(caseworker.getByText(lastName), 'no name of a volunteer').toHaveCount(0);
      const choices = caseworker.locator('fieldset', { hasText: 'Mit wem soll das Tandem beginnen?' });
      await expect(choices.locator('.kern-form-check').first()).toContainText('Platz frei');
      await expect(choices.locator('.kern-form-check').first()).toContainText('am selben Ort');
      await expect(choices.locator('.kern-form-check').first()).toContainText('Mo abends');
      await choices.getByRole('radio').first().check();
      await caseworker.getByRole('button', { name: 'Einwilligung festhalten und Tandem beginnen' }).click();
      await expect(caseworker.getByRole('alert'), 'no tandem without a yes').toContainText('Bitte prüfen Sie');
      await caseworker
        .getByLabel('In welcher Sprache haben Sie darüber gesprochen?')
        .selectOption({ label: 'Arabisch' });
      await caseworker.getByLabel('auf Papier').check();
      await caseworker.getByLabel('Die Person ist einverstanden.').check();
      await caseworker.getByRole('button', { name: 'Einwilligung festhalten und Tandem beginnen' }).click();
      await expect(caseworker.getByText('Die Person hat ein Tandem')).toBeVisible();
      return casePath;
    });

  await test.step('the mentor sees first name, goal and next date, never name, authority or benefit; a meeting is logged in few taps', async () => {
    await volunteer.goto('/tandems');
    await expect(volunteer.getByRole('heading', { name: 'Yara' })).toBeVisible();
    await volunteer.getByRole('link', { name: 'Ansehen und antworten' }).click();
    await volunteer.getByRole('button', { name: 'Ja, gern' }).click();
    await expect(volunteer.getByText('Verabreden Sie gern gleich das erste Treffen.')).toBeVisible();
    await volunteer.getByLabel('Wie lange (Minuten)?').fill('60');
    await volunteer.getByRole('button', { name: 'Treffen eintragen' }).click();
    await expect(volunteer.getByText('Bisher 1 Treffen')).toBeVisible();
    await volunteer.getByLabel(/^Tag/).fill(nextMeetingOn);
    await volunteer.getByLabel('Uhrzeit').fill('18:00');
    await volunteer.getByLabel('Wo?').fill('Stadtbücherei');
    await volunteer.getByRole('button', { name: 'Termin speichern' }).click();
    await expect(volunteer.getByText('Stadtbücherei').first()).toBeVisible();
    await expect(volunteer.getByText('Das nächste Niveau erreichen (B1)').first()).toBeVisible();
    await expect(volunteer.getByText(germanShortDay(nextMeetingOn)).first()).toBeVisible();
    const paths = ['/tandems', new URL(volunteer.url()).pathname];
    for (const path of paths) {
      const seen = `${await (await volunteer.request.get(path)).text()}${await (await volunteer.request.get(`${path}.data`)).text()}`;
      for (const hidden of [
        learnerName,
        '0999 700 33 44',
        'Jobcenter',
        'Bürgergeld',
        'Ines Muster',
        'Köch',
        'arabisch',
        'Arabisch',
      ]) {
        expect(seen, `${hidden} at ${path}`).not.toContain(hidden);
      }
    }
    expect(await volunteer.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  });

  await test.step('the learner reads date and place on her own link, writes back without a telephone number, and the mentor reads it', async () => {
    await caseworker.goto(`${learnerPath}/link`);
    await caseworker
      .getByLabel('In welcher Sprache soll der Link anfangen?')
      .selectOption({ label: 'Einfaches Deutsch' });
    await caseworker.getByRole('button', { name: /Link erstellen/ }).click();
    const own = new URL(await caseworker.getByLabel('Link', { exact: true }).inputValue()).pathname;
    const code = (await caseworker.locator('.handed-code').textContent()) ?? '';
    const learner = await (await browser.newContext({ viewport: phone })).newPage();
    await learner.goto(own);
    await learner.locator('#code').fill(code);
    await learner.locator('button.answer').click();
    await learner.getByRole('link', { name: 'Ihr Tandem öffnen' }).click();
    await expect(learner.getByText('Stadtbücherei')).toBeVisible();
    await expect(learner.getByText('Vera')).toBeVisible();
    await expect(learner.getByText(lastName)).toHaveCount(0);
    await learner.getByLabel('Ihre Nachricht').fill('Ich komme. 0170 1234567');
    await learner.getByRole('button', { name: 'Schicken' }).click();
    await expect(learner.getByRole('alert')).toContainText('ohne Telefonnummer');
    await learner.getByLabel('Ihre Nachricht').fill('Ich komme gern.');
    await learner.getByRole('button', { name: 'Schicken' }).click();
    await expect(learner.getByText('Ich komme gern.')).toBeVisible();
    await expectNoBarriers(learner, "a learner's tandem");
    expect(await learner.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    await volunteer.reload();
    await expect(volunteer.getByText('Ich komme gern.')).toBeVisible();
  });
});

test('a meeting noted without a network is kept on the phone and becomes one record once there is one again', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: phone });
  const page = await context.newPage();
  await signInAs(page, 'demo-mentor');
  await page.getByRole('link', { name: 'Treffen eintragen' }).first().click();
  const count = async () => Number(/Bisher (\d+)/.exec((await page.locator('#log').textContent()) ?? '')?.[1] ?? 0);
  const before = await count();
  const told = page.locator('[data-kept-logs]');

  await context.setOffline(true);
  await page.getByRole('button', { name: 'Treffen eintragen' }).click();
  await expect(told).toContainText('auf diesem Handy gemerkt');
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  expect(kept).toContain('metOn');
  expect(kept, 'no name is kept on the phone').not.toContain((await page.locator('h1').textContent()) ?? '?');

  await context.setOffline(false);
  await expect(told).toContainText('jetzt eingetragen');
  await page.reload();
  expect(await count()).toBe(before + 1);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  await test.step('with a network it is one tap, and the page says so', async () => {
    await page.getByRole('button', { name: 'Treffen eintragen' }).click();
    await expect.poll(count).toBe(before + 2);
    await expect(page.getByText('Danke! Das Treffen ist eingetragen.')).toBeVisible();
  });
  await context.close();
});
