import type { AppContext } from '#app/use-cases/app-context.ts';
import { seedAccounts } from './accounts.ts';
import { seedCompanies } from './companies.ts';
import { seedPeople, type PlaceIds } from './people.ts';
import { seedPlacements } from './placements.ts';
import { seedPostings } from './postings.ts';
import { seedStaff } from './staff.ts';
import { seedTandems, seedVolunteers } from './volunteers.ts';
import { transferOldNotes } from './transferred-notes.ts';
import { worldOf } from './world.ts';

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
 * for the same day. Written through the use cases people use, each at its own time, over two years up to today.
 * @param log gets a line per part, with progress
 */
export async function seedDemo(app: AppContext, log: (line: string) => void): Promise<void> {
  const world = worldOf(app, log);
  await seedAccounts(app);
  const { caseworkers, officers } = await seedStaff(app);
  log('Demo world: houses, teams, staff and personas');
  const places = placesOf(app);
  const companies = await seedCompanies(world, officers, places);
  const candidates = await seedPeople(world, caseworkers, places);
  const postings = await seedPostings(world, companies);
  log(`Demo world: ${await seedPlacements(world, candidates, postings)} placements`);
  await transferOldNotes(world, caseworkers);
  const volunteers = await seedVolunteers(world, places);
  log(`Demo world: ${await seedTandems(world, candidates, volunteers)} tandems`);
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
