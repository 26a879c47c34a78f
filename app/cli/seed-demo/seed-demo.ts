import type { AppContext } from '#app/use-cases/app-context.ts';
import { runPrivacyAttack } from '#app/use-cases/disclosure/run-privacy-attack.server.ts';
import { closeCalendarQuarters } from '#app/use-cases/report/close-calendar-quarters.server.ts';
import { holdWeek } from '#app/use-cases/report/hold-week.server.ts';
import { runWeeklyBatch } from '#app/use-cases/disclosure/run-weekly-batch.server.ts';
import { addDays } from '#app/domain/time/day.ts';
import { drawingFrom } from '#db/draw-bytes.ts';
import { announceSecondFactor, seedAccounts } from './accounts.ts';
import { bytesFrom } from '#app/domain/chance.ts';
import { seedCheckIns } from './aftercare.ts';
import { closeCases } from './case-ends.ts';
import { seedCompanies } from './companies.ts';
import { seedPeople } from './people.ts';
import { seedEmployerSide } from './employer-side.ts';
import { seedGuests } from './guests.ts';
import { seedPlacements } from './placements.ts';
import { seedPlanDraft } from './plan-draft.ts';
import { seedPostings } from './postings.ts';
import { chooseDetailedProfiles } from './detailed-choices.ts';
import { jobcenterSize } from './size.ts';
import { seedStaff } from './staff.ts';
import { askForLogs } from './log-requests.ts';
import { seedTakeOvers } from './take-overs.ts';
import { seedTandemLife } from './tandem-life.ts';
import { seedVolunteering } from './volunteering.ts';
import { seedTandems, seedVolunteers } from './volunteers.ts';
import { transferOldNotes } from './transferred-notes.ts';
import { demoSeed, worldOf, type PlaceIds, type World } from './world.ts';

const townNames = [
  'Mülheim an der Ruhr',
  'Duisburg',
  'Essen',
  'Oberhausen',
  'Düsseldorf',
  'Bottrop',
  'Ratingen',
  'Gelsenkirchen',
  'Bochum',
  'Dortmund',
  'Bielefeld',
  'Herford',
  'Köln',
  'Krefeld',
  'Moers',
];

/**
 * Fills an empty house with the demo world: the size of a real Jobcenter, invented throughout, the same on every machine
 * for the same day, ids and codes included; only what is sealed or hashed with a key of its own differs. Written through the use cases people use, each at its own time, over two years up to today.
 * @param log gets a line per part, with progress
 * @param size fewer of everything, for tests
 */
export async function seedDemo(app: AppContext, log: (line: string) => void, size = jobcenterSize): Promise<void> {
  await drawingFrom(bytesFrom(demoSeed + 1), () => seedWorld(worldOf(app, size, log)));
}

async function seedWorld(world: World): Promise<void> {
  const { app, log } = world;
  const opened = world.at(addDays(world.today, -800));
  await seedAccounts(opened);
  const { caseworkers, officers } = await seedStaff(opened);
  log('Demo world: houses, teams, staff and personas');
  const places = placesOf(app);
  const companies = await seedCompanies(world, officers, places);
  const candidates = await seedPeople(world, caseworkers, places);
  const postings = await seedPostings(world, companies);
  const placed = await seedPlacements(world, candidates, postings);
  await seedPlanDraft(world);
  log(`Demo world: ${placed.count} placements`);
  log(`Demo world: ${await seedCheckIns(world)} answers after a start`);
  await seedTakeOvers(world, candidates, companies);
  await closeCases(world, candidates, placed);
  await chooseDetailedProfiles(world, candidates);
  await transferOldNotes(world, caseworkers);
  const volunteers = await seedVolunteers(world, places, await seedVolunteering(world, places));
  log(`Demo world: ${await seedTandems(world, candidates, volunteers)} tandems`);
  await seedTandemLife(world);
  log(`Demo world: ${await seedGuests(world)} learners who are nobody's client`);
  await seedEmployerSide(world, { companies, candidates, postings, placed });
  await closeCalendarQuarters(world.app);
  await holdWeek(world.app);
  await askForLogs(world);
  await announceSecondFactor(world);
  await runWeeklyBatch(world.app);
  log('Demo world: what companies see of profiles without a name');
  // Nobody browses what was not measured; the invented pools are measured while the portal runs.
  await runPrivacyAttack(world.app, undefined, []);
  log('Demo world: measured what companies could find out');
}

function placesOf(app: AppContext): PlaceIds {
  const byName = new Map<string, number>();
  for (const name of townNames) {
    const answer = app.places.resolve(name);
    if (answer.kind === 'one' && answer.spot.kind !== 'district') byName.set(name, answer.spot.id);
  }
  const quarters = new Map<number, number[]>();
  const elsewhere: number[] = [];
  for (const spot of app.places.choices()) {
    if (spot.kind === 'quarter') quarters.set(spot.placeId, [...(quarters.get(spot.placeId) ?? []), spot.id]);
    else elsewhere.push(spot.id);
  }
  return { byName, elsewhere, quarters };
}
