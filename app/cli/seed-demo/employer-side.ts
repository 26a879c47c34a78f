import { eq } from 'drizzle-orm';
import { addDays, type Day } from '#app/domain/time/day.ts';
import { addWorkingDays } from '#app/domain/time/working-day.ts';
import { berlinInstant } from '#app/domain/time/berlin-instant.ts';
import { answerDates } from '#app/use-cases/assistance/answer-dates.server.ts';
import { findDateOffers, offerDates } from '#app/use-cases/assistance/offer-dates.server.ts';
import {
  inviteCompany,
  inviteGuest,
  recordCompanyAtEvent,
  recordGuestAtEvent,
} from '#app/use-cases/company/invite-to-event.server.ts';
import { planEvent } from '#app/use-cases/company/plan-event.server.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import { findProfiles } from '#db/queries/profile/profile.ts';
import { placements } from '#db/schema/index.ts';
import { postingDocument } from '#search/documents/posting-document.ts';
import { demoHouses } from './accounts.ts';
import type { DemoCompany } from './companies.ts';
import type { DemoCandidate } from './people.ts';
import type { Placed } from './placements.ts';
import { playProposal } from './play-proposal.ts';
import type { DemoPosting } from './postings.ts';
import { actorOf, officeDay, type World } from './world.ts';

interface EmployerSide {
  readonly companies: readonly DemoCompany[];
  readonly candidates: readonly DemoCandidate[];
  readonly postings: readonly DemoPosting[];
  readonly placed: Placed;
}

const officerOf = (id: string) => actorOf({ id, roles: ['officer'], organisationId: demoHouses.agency.id });
const caseworkerOf = ({ caseworkerId }: DemoCandidate) =>
  actorOf({ id: caseworkerId, roles: ['caseworker'], organisationId: demoHouses.jobcenter.id });

/** What the employer service does beside proposals: companies that kept silent, dates by link, two events. */
export async function seedEmployerSide(world: World, side: EmployerSide): Promise<void> {
  await seedSilences(world, side);
  await seedDates(world);
  await seedEvent(world, side, { title: 'Betriebe stellen sich vor: Metall und Lager', inDays: -28 });
  await seedEvent(world, side, { title: 'Kennenlernen im Advent', inDays: 12 });
  world.log('Demo world: dates by link and employer events');
}

/** Two companies let their time pass. */
async function seedSilences(world: World, { candidates, postings, placed }: EmployerSide): Promise<void> {
  const old = postings.filter(({ fate, approvedOn }) => fate === 'open' && approvedOn < addDays(world.today, -26));
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  for (const posting of old.slice(0, 2)) {
    const row = await findPosting(world.app.db, posting.id);
    if (row === null) continue;
    const query = { posting: postingDocument(row), today: world.today, limit: 80 };
    const { ranked } = await world.app.engine.profilesFor(world.app.db, query);
    const person = ranked
      .flatMap(({ profileId }) => byId.get(profileId) ?? [])
      .find(({ id, fate, isCanary }) => fate === 'published' && !isCanary && !placed.proposed.has(id));
    if (person !== undefined) await playProposal(world, person, posting, 'silent');
  }
}

/** A few companies were sent times for a first meeting; of three one waits, one has chosen, one finds none that fits. */
async function seedDates(world: World): Promise<void> {
  const preparing = await world.app.db
    .select({ id: placements.id })
    .from(placements)
    .where(eq(placements.state, 'preparing'))
    .orderBy(placements.id);
  const dayBefore = world.at(officeDay(addDays(world.today, -1)));
  const actor = officerOf('demo-officer');
  let number = 0;
  for (const { id } of preparing) {
    if (number === 6) return;
    const { kinds } = await findDateOffers(dayBefore, actor, id);
    if (!kinds.includes('interview')) continue;
    const times = [timeOf(addWorkingDays(world.today, 2), '10:00'), timeOf(addWorkingDays(world.today, 3), '14:30')];
    const link = await offerDates(dayBefore, actor, { placementId: id, kind: 'interview', times });
    const token = link.slice(link.lastIndexOf('/') + 1);
    if (number % 3 === 1) await answerDates(dayBefore, token, times[1] ?? null);
    if (number % 3 === 2) await answerDates(dayBefore, token, null);
    number += 1;
  }
}

async function seedEvent(
  world: World,
  { companies, candidates }: EmployerSide,
  { title, inDays }: { readonly title: string; readonly inDays: number },
): Promise<void> {
  const heldOn = officeDay(addDays(world.today, inDays));
  const planned = world.at(officeDay(addDays(heldOn < world.today ? heldOn : world.today, -20)));
  const officer = officerOf('demo-officer');
  const venue = 'Berufsinformationszentrum, Raum 1';
  const eventId = await planEvent(planned, officer, { title, heldOn, time: '16:00', venue, key: null });
  const invited = companies.filter(({ isVerified }) => isVerified).slice(0, 6);
  for (const { id } of invited) await inviteCompany(planned, officer, { eventId, companyId: id });
  const people = candidates
    .filter(({ fate, isCanary, addedOn }) => fate === 'published' && !isCanary && addedOn < addDays(heldOn, -21))
    .slice(0, 8);
  const codes = new Map(
    (
      await findProfiles(
        world.app.db,
        people.map(({ id }) => id),
        world.today,
      )
    ).map(({ id, caseCode }) => [id, caseCode]),
  );
  for (const person of people)
    await inviteGuest(planned, caseworkerOf(person), { eventId, caseCode: codes.get(person.id) ?? '' });
  if (heldOn >= world.today) return;
  for (const { id } of invited)
    await recordCompanyAtEvent(planned, officer, { eventId, companyId: id, move: 'coming' });
  const after = world.at(officeDay(addDays(heldOn, 1)));
  for (const [index, { id }] of invited.entries()) {
    const move = index === 4 ? 'missed' : 'attended';
    await recordCompanyAtEvent(after, officer, { eventId, companyId: id, move });
  }
  for (const [index, person] of people.entries()) {
    const move = index % 4 === 3 ? 'missed' : 'attended';
    await recordGuestAtEvent(after, caseworkerOf(person), { eventId, profileId: person.id, move });
  }
}

function timeOf(day: Day, time: string): Date {
  return berlinInstant(day, time) ?? new Date(`${day}T09:00:00Z`);
}
