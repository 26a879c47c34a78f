import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { expect, it, onTestFinished } from 'vitest';
import { factsOfPortal } from '#app/cli/accountability/portal-facts.ts';
import { fillPaper, readPapers } from '#app/cli/accountability/papers.ts';
import { readEnv } from '#app/env.server.ts';
import { ruleValues } from '#db/schema/index.ts';
import { insertOrganisation, insertUser } from '#tests/support/factories.ts';
import { startSource } from '#tests/support/portal-process.ts';
import { testClock } from '#tests/support/test-clock.ts';
import { openTestDatabase } from '#tests/support/test-database.ts';

it('fills the papers with the houses, settings and rules of this house, and with nobody and no secret', async () => {
  const db = await openTestDatabase();
  const organisation = await insertOrganisation(db, {
    name: 'Jobcenter Erdachtstadt',
    secondFactorFrom: '2027-03-01',
  });
  await insertOrganisation(db, { name: 'Ehrenamt Erdacht', kind: 'volunteerOrganisation' });
  await insertUser(db, {
    organisationId: organisation.id,
    displayName: 'Kanaria Beispiel',
    email: 'kanaria@haus.example',
  });
  await db.update(ruleValues).set({ value: 45 }).where(eq(ruleValues.key, 'retention.mails'));
  const env = readEnv({
    WERKBRUECKE_MODE: 'development',
    ORIGIN: 'https://werkbruecke.example',
    HOUSE_NAME: 'Jobcenter Erdachtstadt',
    SMTP_URL: 'smtps://absender:geheimwort@post.example:465',
    MAIL_FROM: 'portal@haus.example',
    DISCLOSURE_K: '8',
  });
  const facts = await factsOfPortal(db, env, testClock());
  const papers = new Map(readPapers().map(({ name, body }) => [name, fillPaper(body, facts)]));

  expect(papers.get('verantwortliche.md')).toContain('| Jobcenter Erdachtstadt | Jobcenter | gemeinsame Einrichtung');
  expect(papers.get('verzeichnis.md')).toMatch(/Verschickte Mails \| 45 Tage/);
  expect(papers.get('massnahmen.md')).toContain('| Versand von Mails | ja, über den Mailserver des Hauses |');
  expect(papers.get('it-pruefliste.md')).toContain(
    'Zweite Stufe der Anmeldung für Beschäftigte | Ehrenamt Erdacht: freiwillig; Jobcenter Erdachtstadt: verlangt ab 01.03.2027 |',
  );
  expect(papers.get('it-pruefliste.md')).toContain('| Anmelden mit dem Konto des Hauses | nein |');
  expect(papers.get('folgenabschaetzung.md')).toContain('8 Personen; sie öffnet mit 10');
  expect([...papers.values()].join('\n')).not.toMatch(/Kanaria|kanaria@|geheimwort|post\.example/);
});

it('says what is missing instead of writing papers about a house that is not there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-papers-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const command = (...args: string[]) =>
    startSource('app/cli/accountability.ts', { WERKBRUECKE_MODE: 'development', DATA_DIR: join(folder, 'none') }, args);
  const none = command(join(folder, 'papers'));
  expect(await none.ended).toBe(1);
  expect(none.said()).toContain('There is no database');
  expect(readdirSync(folder)).toEqual([]);
  const released = command(join(folder, 'papers'), '--as-released');
  expect(await released.ended, released.said()).toBe(0);
  expect(readFileSync(join(folder, 'papers', 'verzeichnis.md'), 'utf8')).toBe(
    readFileSync('docs/einfuehrung/verzeichnis.md', 'utf8'),
  );
}, 60_000);
