import { addDays } from '#app/domain/time/day.ts';
import { startImport } from '#app/use-cases/imports/start-import.server.ts';
import { takeImport } from '#app/use-cases/imports/take-import.server.ts';
import { listHouseGuests } from '#app/use-cases/mentoring/list-house-guests.server.ts';
import { recordMentoringConsent } from '#app/use-cases/mentoring/record-mentoring-consent.server.ts';
import { demoHouses } from './accounts.ts';
import { canaryGuest } from './canaries.ts';
import { actorOf, officeDay, type World } from './world.ts';

const { customerNumber, lastName, firstName, phone, email, postcode, town } = canaryGuest;

/** The list of a volunteer organisation: learners who are nobody's client. One is a canary. */
const list = [
  'Nummer;Nachname;Vorname;Telefon;E-Mail;PLZ;Ort;Niveau;Sprachen;Ziel;Zeiten;Treffen',
  'L-101;Beispiel;Hiwot;0208 000 41 01;;45468;Mülheim an der Ruhr;A2;Tigrinya;Arzt und Ämter;Mo abends, Do abends;persönlich',
  'L-102;Erdacht;Rostam;0208 000 41 02;rostam.erdacht@post.example;47051;Duisburg;B1;Dari;Prüfung B2;Sa;beides',
  `${customerNumber};${lastName};${firstName};${phone};${email};${postcode};${town};A2;Ukrainisch;B1 halten;Mi nachmittags;online`,
].join('\r\n');

/** Three guests of the volunteer organisation: one was asked and waits, two were not asked yet. @returns how many */
export async function seedGuests(world: World): Promise<number> {
  const app = world.at(officeDay(addDays(world.today, -12)));
  const coordinator = actorOf({
    id: 'demo-coordinator',
    roles: ['coordinator'],
    organisationId: demoHouses.volunteers.id,
  });
  const bytes = new TextEncoder().encode(list);
  const started = await startImport(app, coordinator, { kind: 'learners', bytes, fileName: 'lernende.csv' });
  if (!started.ok) throw new Error(`the demo's list of learners: ${started.code}`);
  await takeImport(app, coordinator, started.runId);
  const { rows, count } = await listHouseGuests(app, coordinator, 0);
  const asked = rows.find(({ goal }) => goal === 'everyday');
  if (asked !== undefined)
    await recordMentoringConsent(app, coordinator, {
      profileId: asked.id,
      consent: { language: 'de', channel: 'conversation', helper: 'interpreter' },
      key: null,
    });
  return count;
}
