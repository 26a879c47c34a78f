import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { changeDatabase } from './support/change-database.ts';
import { germanDay, germanCalendarQuarter, germanShortDay, inDays, workingDayIn } from './support/days.ts';
import { acceptInvitation } from './support/invite-staff.ts';
import { recordCompany } from './support/record-company.ts';
import { signInAs } from './support/sign-in.ts';
import { assessSpeaking, fillConsent, publishWithConsent, takeInPerson } from './support/take-in-person.ts';
import { unique, uniqueEmployerNumber } from './support/unique.ts';

async function pageOf(browser: Browser, persona: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signInAs(page, persona);
  return page;
}

/** Presses a button that asks first, and confirms. */
async function pressAndConfirm(page: Page, button: Locator): Promise<void> {
  await button.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ja, weiter' }).click();
}

interface TypedPosting {
  readonly companyPath: string;
  readonly wish: string;
  readonly kind: string;
  readonly weeks: string;
  readonly pay: string | null;
}

/** Opens the form for a posting of the company and fills it with the welding job, up to the buttons. */
async function typeWeldingJob(page: Page, posting: TypedPosting): Promise<void> {
  await page.goto(posting.companyPath);
  await page.getByRole('link', { name: 'Neue Stelle' }).first().click();
  await page.getByLabel(posting.wish).check();
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByLabel(posting.kind).check();
  await page.getByLabel('Was wird gesucht?').fill('Schweißer/in');
  await page.getByLabel('Aufgaben').fill('Stahlträger schweißen und prüfen.');
  await page.getByLabel('Plätze').fill('2');
  await page.getByLabel('Das muss jemand können').fill('MAG-Schweißen\nWIG-Schweißen\nTechnische Zeichnungen lesen');
  await page.getByLabel('Das wäre schön').fill('Kran bedienen\nGabelstapler fahren');
  await page.getByLabel('Deutsch mindestens').selectOption({ label: 'B1' });
  await page.getByLabel('Beginn').fill(startsOn);
  await page.getByLabel('Dauer in Wochen').fill(posting.weeks);
  await page.getByLabel('Stunden in der Woche, von').fill('35');
  await page.getByLabel('bis', { exact: true }).fill('38');
  await page.getByLabel('Frühschicht').check();
  await expect(page.getByLabel('Arbeitsort')).toHaveValue(/Mülheim/);
  if (posting.pay !== null) await page.getByLabel('Lohn oder Vergütung in Euro').fill(posting.pay);
}

/** The row of one person in the ranking of a posting, and her place in it from 1; every row is shown. */
async function rowOf(page: Page, postingPath: string, code: string): Promise<{ row: Locator; place: number }> {
  await page.goto(`${postingPath}?matches=100`);
  const titles = await page.locator('#matches ol.matches > li h3').allInnerTexts();
  const place = titles.findIndex((title) => title.includes(code)) + 1;
  expect(place, `place of the person among ${titles.length}`).toBeGreaterThan(0);
  return { row: page.locator('#matches ol.matches > li', { hasText: code }), place };
}

/** On her start page the caseworker opens what is due for this person. */
async function openDue(page: Page, name: string): Promise<void> {
  await page.goto('/today');
  for (const section of ['overdue', 'today', 'nextDays']) {
    if (await page.getByRole('link', { name }).first().isVisible()) break;
    await page.goto(`/today?section=${section}`);
  }
  await page.getByRole('link', { name }).first().click();
}

/** Her course ends before she is free, and she is free before the job begins; all of it later than any answer is due. */
const courseUntil = inDays(30);
const startsOn = workingDayIn(46);

const welder = {
  occupation: 'Schweißer',
  skills: ['MAG-Schweißen', 'WIG-Schweißen', 'Technische Zeichnungen lesen'],
  place: 'Ratingen',
  availableFrom: inDays(39),
  wantedKinds: ['Einstellung auf Probe', 'Beschäftigung'],
  shifts: ['Frühschicht', 'Tagschicht'],
  hours: ['30', '39'] as const,
  certificate: { name: 'DTZ', level: 'B1', on: inDays(-164) },
  assessedSpeaking: { level: 'A2', by: 'Kursträger', on: inDays(-24) },
  phone: '0999 700 11 22',
};

test.describe.configure({ mode: 'serial', timeout: 180_000 });

const companyName = unique('Stahlbau Exempel GmbH');
const employerNumber = uniqueEmployerNumber();
const lastName = unique('Erdacht').replace(' ', '');
let companyPath = '';
let postingPath = '';
let casePath = '';
let code = '';

test('an officer records the company and posts a trial employment', async ({ browser }) => {
  const officer = await pageOf(browser, 'demo-officer');
  companyPath = await recordCompany(officer, {
    name: companyName,
    employerNumber,
    place: 'Mülheim an der Ruhr',
    employees: '18',
  });

  await test.step('the same company is not recorded twice', async () => {
    await officer.goto('/companies/new');
    await officer.getByLabel('Name des Betriebs').fill(companyName.replace('GmbH', 'gmbh'));
    await officer.getByLabel('Betriebsnummer').fill(uniqueEmployerNumber());
    await officer.getByRole('button', { name: 'Speichern' }).click();
    await expect(officer.getByText('Vielleicht gibt es ihn schon')).toBeVisible();
    await expect(officer.getByRole('link', { name: `${companyName} ansehen` })).toHaveAttribute('href', companyPath);
    await officer.getByLabel('Betriebsnummer').fill(employerNumber);
    await officer.getByLabel('trotzdem anlegen').check();
    await officer.getByRole('button', { name: 'Speichern' }).click();
    await expect(officer.getByRole('alert')).toContainText('Einen Betrieb mit dieser Betriebsnummer gibt es schon');
  });

  await test.step('words are understood before they count', async () => {
    await typeWeldingJob(officer, {
      companyPath,
      wish: 'Auf Probe einstellen, mit Lohn',
      kind: 'Einstellung auf Probe',
      weeks: '8',
      pay: '13,00',
    });
    await officer.getByRole('button', { name: 'Wörter prüfen' }).click();
    await expect(officer.getByText('So haben wir Ihre Wörter verstanden')).toBeVisible();
    await expect(officer.getByText('Diese Wörter kennt das Portal noch nicht')).toHaveCount(0);
    await expect(officer.getByRole('radio', { name: 'Muss', checked: true })).toHaveCount(3);
    await expect(officer.getByRole('radio', { name: 'Schön wäre', checked: true })).toHaveCount(2);
  });

  await test.step('pay below the minimum wage of the whole period is refused with its legal basis', async () => {
    await officer.getByRole('button', { name: 'Speichern und freigeben' }).click();
    await expect(officer.getByText('So nicht möglich').first()).toBeVisible();
    await expect(officer.getByText(/Der Mindestlohn beträgt 1[34],\d0/).first()).toBeVisible();
    await expect(officer.getByText(/Grundlage: § 1 MiLoG\. Stand/).first()).toBeVisible();
    await officer.getByLabel('Lohn oder Vergütung in Euro').fill('17,40');
    await officer.getByRole('button', { name: 'Als Entwurf speichern' }).click();
    await expect(officer.getByText('Die Stelle ist als Entwurf gespeichert.')).toBeVisible();
  });
  postingPath = new URL(officer.url()).pathname;
  await officer.getByRole('button', { name: 'Freigeben' }).click();
  await expect(officer.getByText('Die Stelle ist freigegeben und öffentlich.')).toBeVisible();
});

test('a caseworker takes a person in and publishes her with her consent', async ({ browser }) => {
  const caseworker = await pageOf(browser, 'demo-caseworker');
  casePath = await takeInPerson(caseworker, { firstName: 'Olena', lastName, ...welder });
  code = /Fallcode (\S+)/.exec(await caseworker.getByRole('main').innerText())?.[1] ?? '';
  expect(code).not.toBe('');

  await caseworker.goto(`${casePath}/edit`);
  await caseworker.getByLabel('Kurs', { exact: true }).selectOption({ label: 'Berufssprachkurs' });
  await caseworker.getByLabel('Kurs bis').fill(courseUntil);
  await caseworker.getByRole('button', { name: 'Änderungen speichern' }).click();
  await expect(caseworker.getByText('Das Profil ist gespeichert.')).toBeVisible();
  await caseworker.goto(`${casePath}/identity`);
  await caseworker.getByRole('radio', { name: 'Telefon', exact: true }).check();
  await caseworker.getByRole('button', { name: 'Speichern' }).click();
  await expect(caseworker.getByText('Die Angaben zur Person sind gespeichert.')).toBeVisible();

  const officer = await pageOf(browser, 'demo-officer');
  await officer.goto(`${postingPath}?matches=100`);
  await expect(officer.getByText(code), 'without consent nobody finds her').toHaveCount(0);
  await publishWithConsent(caseworker);
});

test('somebody who lives further away and was heard to speak B1 is published too', async ({ browser }) => {
  const caseworker = await pageOf(browser, 'demo-caseworker');
  const path = await takeInPerson(caseworker, {
    ...{ firstName: 'Iryna', lastName: unique('Ersonnen').replace(' ', '') },
    ...{ ...welder, place: 'Düsseldorf', phone: '0999 700 11 23' },
    assessedSpeaking: { level: 'B1', by: 'Kursträger', on: inDays(-24) },
  });
  await caseworker.goto(`${path}/identity`);
  await caseworker.getByRole('radio', { name: 'Telefon', exact: true }).check();
  await caseworker.getByRole('button', { name: 'Speichern' }).click();
  await publishWithConsent(caseworker);
});

test('the officer sees her ranked with plain reasons, and a changed fact changes place, sentence and parts', async ({
  browser,
}) => {
  const officer = await pageOf(browser, 'demo-officer');
  const before = await rowOf(officer, postingPath, code);
  const reasons = await before.row.innerText();
  for (const reason of [
    '3 von 3 Muss',
    'B1 laut Zertifikat (DTZ',
    'Sprechen: Einschätzung A2',
    'Frühschicht: ja',
    `Kurs bis ${germanDay(courseUntil)}, frei ab ${germanDay(welder.availableFrom)}`,
  ]) {
    expect(reasons).toContain(reason);
  }
  expect(reasons).toMatch(/\d+ km/);
  await expect(officer.getByText(lastName), 'no name for the officer').toHaveCount(0);
  const partsBefore = await before.row.getByRole('img').locator('title').textContent();

  const caseworker = await pageOf(browser, 'demo-caseworker');
  await caseworker.goto(casePath);
  await caseworker.getByRole('link', { name: 'Deutsch ergänzen' }).click();
  await assessSpeaking(caseworker, { level: 'B1', by: 'Kursträger', on: inDays(-6) });
  await caseworker.getByRole('button', { name: 'Speichern' }).click();
  await expect(caseworker.getByText('Die Angabe zu Deutsch ist gespeichert.')).toBeVisible();

  const after = await rowOf(officer, postingPath, code);
  const reasonsAfter = await after.row.innerText();
  expect(reasonsAfter).not.toContain('Sprechen: Einschätzung A2');
  expect(reasonsAfter).toContain('B1 laut Zertifikat (DTZ');
  expect(await after.row.getByRole('img').locator('title').textContent()).not.toBe(partsBefore);
  expect(after.place).toBeLessThan(before.place);
});

test.describe('way A: the officer proposes', () => {
  let proposalPath = '';
  let company: Page;

  test('the officer proposes and opens an account for the company, which sees nothing before the person has said yes', async ({
    browser,
  }) => {
    const officer = await pageOf(browser, 'demo-officer');
    const { row } = await rowOf(officer, postingPath, code);
    await row.getByRole('button', { name: 'Vorschlagen' }).click();
    await expect(
      officer.getByText('Vorgeschlagen. Die Integrationsfachkraft spricht jetzt mit der Person.'),
    ).toBeVisible();
    const link = (await rowOf(officer, postingPath, code)).row.getByRole('link', { name: 'Vorschlag öffnen' });
    proposalPath = new URL((await link.getAttribute('href')) ?? '', officer.url()).pathname;

    await officer.goto(companyPath);
    await officer.getByText('Zugang einladen', { exact: true }).click();
    const invitation = officer.locator('details[open]');
    await invitation.getByLabel('Name').fill('Frida Exempel');
    await invitation.getByLabel('E-Mail').fill(`frida.${employerNumber}@stahlbau.example`);
    await invitation.getByRole('button', { name: 'Link erstellen' }).click();
    const oneTimeLink = await officer.getByLabel('Einmal-Link').inputValue();

    company = await (await browser.newContext()).newPage();
    await acceptInvitation(company, oneTimeLink);
    await expect(company).toHaveURL(/\/company$/);
    await expect(company.getByRole('heading', { level: 1 })).toHaveText('Ihre Stellen');
    await expect(company.getByText(/Vorschl/)).toHaveCount(0);
    const early = await company.goto(proposalPath.replace('/proposals/', '/company/proposals/'));
    expect(early?.status()).toBe(404);
  });

  test('the caseworker answers from her start page; the company then reads the profile without a name and nothing else', async ({
    browser,
  }) => {
    const caseworker = await pageOf(browser, 'demo-caseworker');
    await openDue(caseworker, lastName);
    await expect(caseworker).toHaveURL(new RegExp(`${proposalPath}$`));
    await expect(caseworker.getByText('Vorschau: Noch sieht die Firma nichts.')).toBeVisible();
    const preview = await caseworker.locator('#fit dl').innerText();
    await caseworker.getByRole('button', { name: 'Ja eintragen und Profil zeigen' }).click();
    await expect(caseworker.getByRole('alert'), 'no yes without how it was given').toContainText('Bitte prüfen Sie');
    await fillConsent(caseworker);
    await caseworker.getByRole('button', { name: 'Ja eintragen und Profil zeigen' }).click();
    await expect(
      caseworker.getByText('Das Ja ist eingetragen. Der Betrieb sieht jetzt das Profil ohne Namen.'),
    ).toBeVisible();
    await expect(caseworker.getByRole('button', { name: 'Vermerk kopieren' }).first()).toBeVisible();

    await company.goto('/company');
    await expect(company.getByRole('heading', { name: 'Ihre Stelle „Schweißer/in“: 1 Vorschlag' })).toBeVisible();
    await expect(company.getByText(/Bitte antworten Sie bis \w+/)).toBeVisible();
    await expect(company.getByText(/Fragen dazu beantwortet Otto Beispiel, Telefon/)).toBeVisible();
    const card = company.locator('dl').filter({ hasText: 'Ihre Muss-Anforderungen' });
    expect(await card.locator('dt').allInnerTexts()).toEqual([
      'Ihre Muss-Anforderungen',
      'Deutsch',
      'Schichten',
      'Arbeitszeit',
      'Weg zur Arbeit',
      'Frei ab',
      'Formalitäten',
    ]);
    expect(await card.innerText(), 'the very profile that staff saw before').toBe(preview);
    const musts = await card.locator('dd').first().getByRole('listitem').allInnerTexts();
    expect(musts, 'each of three musts with one of three answers').toHaveLength(3);
    for (const must of musts) expect(must).toMatch(/: (ganz oder zum Teil erfüllt|nicht erfüllt|auf Nachfrage)$/);
    expect(await card.innerText()).toContain(germanCalendarQuarter(welder.availableFrom));
    const everything = `${await company.content()}${await (await company.request.get('/company.data')).text()}`;
    for (const hidden of [
      'Olena',
      lastName,
      code,
      welder.phone,
      'Ratingen',
      'Berufssprachkurs',
      germanShortDay(courseUntil),
      germanShortDay(welder.availableFrom),
      'DTZ',
      'Kursträger',
      'Ukrain',
      'Ines Muster',
    ]) {
      expect(everything, `${hidden} on the company's page`).not.toContain(hidden);
    }
  });

  test('interest alone releases nothing; contact follows the yes to this company', async ({ browser }) => {
    await company.getByRole('button', { name: 'Kennenlernen' }).click();
    await expect(company.getByText('Danke! Wir fragen jetzt die Person und melden uns.')).toBeVisible();
    await expect(company.getByText(welder.phone)).toHaveCount(0);
    const companyProposal = proposalPath.replace('/proposals/', '/company/proposals/');
    await company.goto(companyProposal);
    expect(await company.content()).not.toContain('Olena');

    const caseworker = await pageOf(browser, 'demo-caseworker');
    await openDue(caseworker, lastName);
    await expect(caseworker.getByText(`Vorname: Olena`)).toBeVisible();
    await expect(caseworker.getByText(`Telefon: ${welder.phone}`)).toBeVisible();
    await fillConsent(caseworker);
    await pressAndConfirm(
      caseworker,
      caseworker.getByRole('button', { name: 'Ja eintragen und Kontaktdaten freigeben' }),
    );
    await expect(
      caseworker.getByText('Kontaktdaten sind freigegeben. Die begleitete Vermittlung beginnt.'),
    ).toBeVisible();
    await expect(caseworker).toHaveURL(/\/placements\//);

    await company.goto('/company');
    await company.getByRole('link', { name: 'Kontakt und nächste Schritte' }).click();
    await expect(company.getByRole('heading', { level: 1 })).toHaveText('Olena möchte Sie kennenlernen');
    await expect(company.getByRole('link', { name: welder.phone })).toBeVisible();
    await expect(company.getByText('Sprechen B1')).toBeVisible();
    const released = await company.content();
    for (const hidden of [lastName, code, 'Ratingen', 'Berufssprachkurs', 'Ukrain', 'Ines Muster']) {
      expect(released, `${hidden} after the release`).not.toContain(hidden);
    }
    const [audited] = await changeDatabase(
      "SELECT count(*) AS n FROM audit_rows WHERE action = 'disclosure.release' AND instr(subject_ids, ?) > 0",
      [casePath.replace('/profiles/', '')],
    );
    expect(Number(audited?.['n']), 'audit rows of the release').toBeGreaterThan(0);
  });

  test('the placement runs: steps, a start that waits for what must be there, aftercare, employment lasts', async ({
    browser,
  }) => {
    const caseworker = await pageOf(browser, 'demo-caseworker');
    await caseworker.goto(proposalPath);
    await caseworker.getByRole('link', { name: 'Zur begleiteten Vermittlung' }).click();
    await expect(caseworker.getByRole('heading', { level: 1 })).toHaveText('Begleitete Vermittlung');
    const placementPath = new URL(caseworker.url()).pathname;

    await test.step('a step is done with a note for the company, another is not needed', async () => {
      await caseworker.getByRole('link', { name: /Eintragen\s*: Vorstellungsgespräch begleiten/ }).click();
      await caseworker.getByRole('textbox', { name: 'Notiz' }).fill('Probearbeit ist für Mittwoch verabredet.');
      await caseworker.getByLabel('Der Betrieb darf diese Notiz lesen').check();
      await caseworker.getByRole('button', { name: 'Erledigt', exact: true }).click();
      await expect(caseworker.getByText('Schritt erledigt. Der Vermerk liegt unter „Zu übertragen“.')).toBeVisible();
      await caseworker.getByRole('link', { name: /Eintragen\s*: Geld im ersten Monat klären/ }).click();
      await caseworker.getByText('Nicht nötig', { exact: true }).first().click();
      await caseworker.getByLabel('Warum nicht?').fill('Lohn kommt als Vorschuss');
      await caseworker.getByRole('button', { name: 'Als nicht nötig eintragen' }).click();
      await expect(caseworker.getByText('nicht nötig: Lohn kommt als Vorschuss')).toBeVisible();
      await company.goto(proposalPath.replace('/proposals/', '/company/proposals/'));
      expect(await company.content()).not.toContain('Vorschuss');
    });

    await test.step('the start is blocked until everything is recorded', async () => {
      await caseworker.getByLabel('Erster Tag war am').fill('2026-11-20');
      await caseworker.getByRole('button', { name: 'Start eintragen' }).click();
      await expect(caseworker.getByRole('alert').first()).toContainText('Der unterschriebene Vertrag fehlt noch');
      const requirement = caseworker.getByLabel('Was liegt vor?');
      for (let missing = 0; missing < 5 && (await requirement.isVisible()); missing++) {
        await caseworker.getByLabel('Tag der Entscheidung').fill(inDays(-6));
        await caseworker.getByLabel('Aktenzeichen oder Fundstelle').fill(`Akte 7/${missing}`);
        await caseworker.getByRole('button', { name: 'Festhalten' }).click();
        await expect(caseworker.getByText('Festgehalten.', { exact: true })).toBeVisible();
      }
      await expect(caseworker.getByText('Alles liegt vor. Der Start kann eingetragen werden.')).toBeVisible();
      await caseworker.getByRole('button', { name: 'Start eintragen' }).click();
      await expect(caseworker.getByText('Der Start ist eingetragen. Die Nachfragen sind geplant.')).toBeVisible();
    });

    await expect(caseworker.getByText('Nachfragen nach 2 Wochen').first()).toBeVisible();
    await caseworker
      .getByRole('link', { name: /Eintragen\s*: Nachfragen nach 2 Wochen/ })
      .first()
      .click();
    await caseworker.getByRole('button', { name: 'Erledigt', exact: true }).click();
    await pressAndConfirm(caseworker, caseworker.getByRole('button', { name: 'Beschäftigung besteht' }));
    await expect(caseworker.getByText('Eingetragen: Die Beschäftigung besteht.')).toBeVisible();

    await test.step('every step left a finished note to copy, which can be ticked off', async () => {
      const notes = caseworker.locator('#notes textarea');
      expect(await notes.count()).toBeGreaterThan(3);
      expect(await notes.first().inputValue()).toContain(companyName);
      await caseworker.goto('/transfer');
      await expect(caseworker.getByText('Das Portal ist kein Aktensystem.').first()).toBeVisible();
      const oldest = await caseworker.getByRole('main').locator('textarea').first().inputValue();
      await caseworker.getByRole('button', { name: 'Übertragen', exact: true }).first().click();
      await expect(caseworker.getByText('Als übertragen abgehakt.')).toBeVisible();
      await caseworker.getByText('Gestern und heute übertragen').click();
      await expect(caseworker.getByText(oldest.split('\n')[0] ?? '').last()).toBeVisible();
    });

    const officer = await pageOf(browser, 'demo-officer');
    await officer.goto(placementPath);
    await expect(officer.getByText('Beschäftigung besteht').first()).toBeVisible();
    expect(await officer.content()).not.toContain(lastName);
  });
});

/** One more person like the welder, published. */
async function publishedWelder(
  browser: Browser,
  firstName: string,
): Promise<{ lastName: string; code: string; caseworker: Page }> {
  const caseworker = await pageOf(browser, 'demo-caseworker');
  const person = { firstName, lastName: unique('Fiktiv').replace(' ', ''), ...welder };
  await takeInPerson(caseworker, person);
  const personCode = /Fallcode (\S+)/.exec(await caseworker.getByRole('main').innerText())?.[1] ?? '';
  await publishWithConsent(caseworker);
  return { lastName: person.lastName, code: personCode, caseworker };
}

test('way B: the person gets the posting, applies herself and is invited; the same funnel counts her', async ({
  browser,
}) => {
  const { lastName: name, code: personCode, caseworker } = await publishedWelder(browser, 'Amina');
  const officer = await pageOf(browser, 'demo-officer');
  const { row } = await rowOf(officer, postingPath, personCode);
  await row.getByRole('button', { name: 'Stelle an Person' }).click();
  await expect(
    officer.getByText('Die Stelle ist mitgegeben. Bitte fragen Sie später nach der Bewerbung.'),
  ).toBeVisible();

  const boardPath = await officer.getByRole('link', { name: 'Druckansicht und Link' }).getAttribute('href');
  const stranger = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await stranger.goto(boardPath ?? '');
  await expect(stranger.getByText('Das müssen Sie können')).toBeVisible();
  await expect(stranger.getByText(companyName).first()).toBeVisible();
  await expect(stranger.getByText('Otto Beispiel')).toBeVisible();
  await stranger.getByRole('link', { name: 'English' }).click();
  await expect(stranger.locator('html')).toHaveAttribute('lang', 'en');
  await expect(stranger.getByText('Das müssen Sie können')).toHaveCount(0);
  await stranger.emulateMedia({ media: 'print' });
  await expect(stranger.getByRole('navigation')).toBeHidden();
  await expect(stranger.getByText(new URL(boardPath ?? '', stranger.url()).pathname)).toBeVisible();

  await openProposal(caseworker, officer, personCode);
  await caseworker.getByLabel('Beworben am').fill(inDays(-6));
  await caseworker.getByRole('button', { name: 'Bewerbung eintragen' }).click();
  await expect(caseworker.getByText('Die Bewerbung ist eingetragen.')).toBeVisible();
  await caseworker.getByRole('button', { name: 'Der Betrieb hat eingeladen' }).click();
  await expect(
    caseworker.getByText('Die Einladung ist eingetragen. Die begleitete Vermittlung beginnt.'),
  ).toBeVisible();
  await expect(caseworker).toHaveURL(/\/placements\//);

  await officer.goto(postingPath);
  await expect(officer.getByText('Vorschläge und Aushändigungen')).toBeVisible();
  await expect(officer.locator('aside')).toContainText(/Vorschläge und Aushändigungen\s*2/);
  expect(await officer.content()).not.toContain(name);
});

/** From the ranking to the caseworker's own page of the proposal. */
async function openProposal(caseworker: Page, officer: Page, personCode: string): Promise<void> {
  const { row } = await rowOf(officer, postingPath, personCode);
  await caseworker.goto((await row.getByRole('link', { name: 'Vorschlag öffnen' }).getAttribute('href')) ?? '');
}

test('a No looks like every other end to officer and company: no longer available', async ({ browser }) => {
  const officer = await pageOf(browser, 'demo-officer');
  const seen: string[] = [];
  for (const { firstName, end } of [
    { firstName: 'Samira', end: 'Nein eintragen' },
    { firstName: 'Nadja', end: 'Vorschlag zurückziehen' },
  ]) {
    const { code: personCode, caseworker } = await publishedWelder(browser, firstName);
    const { row } = await rowOf(officer, postingPath, personCode);
    await row.getByRole('button', { name: 'Vorschlagen' }).click();
    await expect(officer.getByText('Vorgeschlagen.')).toBeVisible();
    await openProposal(caseworker, officer, personCode);
    await pressAndConfirm(caseworker, caseworker.getByRole('button', { name: end }));
    await expect(caseworker.getByRole('status').first()).toBeVisible();
    await officer.goto(new URL(caseworker.url()).pathname);
    await expect(officer.getByText('Nicht mehr verfügbar').first()).toBeVisible();
    const text = await officer.getByRole('main').innerText();
    seen.push(text.replaceAll(personCode, '…').replaceAll(/\d+[.:]\d+(\.\d+)?/g, '…'));
  }
  expect(seen[1], 'a person who declined and a proposal taken back').toBe(seen[0]);
});

test('one changed rule row changes what the form answers', async ({ browser }) => {
  const officer = await pageOf(browser, 'demo-officer');
  const setWeeks = async (usual: number, longest: number) => {
    await changeDatabase("UPDATE rule_values SET value = ? WHERE key = 'employerMeasure.weeksMax'", [usual]);
    await changeDatabase("UPDATE rule_values SET value = ? WHERE key = 'employerMeasure.weeksMaxLong'", [longest]);
  };
  await typeWeldingJob(officer, {
    companyPath,
    wish: 'ohne Lohn',
    kind: 'Maßnahme bei einem Arbeitgeber (MAG)',
    weeks: '13',
    pay: null,
  });
  await officer.getByRole('button', { name: 'Speichern und freigeben' }).click();
  await expect(
    officer.getByText('Eine Maßnahme bei einem Arbeitgeber (MAG) dauert höchstens 12 Wochen;').first(),
  ).toBeVisible();
  await setWeeks(8, 14);
  try {
    await officer.getByRole('button', { name: 'Speichern und freigeben' }).click();
    await expect(officer.getByText('Die Stelle ist freigegeben und öffentlich.')).toBeVisible();
    await expect(officer.getByText(/Mehr als 8 Wochen, bis zu 14/)).toBeVisible();
    await officer.goto('/offer');
    await expect(officer.getByLabel('Bis 8 Wochen erproben, ohne Lohn')).toBeVisible();
  } finally {
    await setWeeks(6, 12);
  }
  await officer.reload();
  await expect(officer.getByLabel('Bis 6 Wochen erproben, ohne Lohn')).toBeVisible();
});
