import { and, asc, eq, lt } from 'drizzle-orm';
import { addDays } from '#app/domain/time/day.ts';
import { addWorkingDays } from '#app/domain/time/working-day.ts';
import { approvePosting } from '#app/use-cases/posting/approve-posting.server.ts';
import { changePostingState } from '#app/use-cases/posting/change-posting-state.server.ts';
import { createPosting } from '#app/use-cases/posting/create-posting.server.ts';
import { placements } from '#db/schema/index.ts';
import { demoHouses } from './accounts.ts';
import type { DemoCompany } from './companies.ts';
import type { DemoCandidate } from './people.ts';
import { playProposal } from './play-proposal.ts';
import { contentOf, versionOf, type DemoPosting } from './postings.ts';
import { actorOf, officeDay, type World } from './world.ts';

const most = 6;

/**
 * Some trials that came to a good end led to work at the same company: what a report calls "a contract after the trial". Draws
 * from the chance of supports, so that nobody else's story changes.
 */
export async function seedTakeOvers(
  world: World,
  candidates: readonly DemoCandidate[],
  companies: readonly DemoCompany[],
): Promise<void> {
  const apart: World = { ...world, chance: world.supportChance };
  const trials = await world.app.db
    .select({ profileId: placements.profileId, companyId: placements.companyId, endedOn: placements.endedOn })
    .from(placements)
    .where(
      and(
        eq(placements.state, 'completed'),
        eq(placements.trialResult, 'employmentOffered'),
        lt(placements.endedOn, addDays(world.today, -60)),
      ),
    )
    .orderBy(asc(placements.endedOn), asc(placements.id));
  let made = 0;
  for (const { profileId, companyId, endedOn } of trials) {
    const person = candidates.find(({ id, fate }) => id === profileId && fate === 'published');
    const company = companies.find(({ id }) => id === companyId);
    if (made === most || person === undefined || company === undefined || endedOn === null) continue;
    const approvedOn = officeDay(addDays(endedOn, 1));
    const startsOn = addWorkingDays(addDays(approvedOn, 28), 0);
    const officer = actorOf({ id: company.officerId, roles: ['officer'], organisationId: demoHouses.agency.id });
    const app = world.at(approvedOn);
    const content = { ...contentOf(apart, company, 'employment', startsOn), seats: 1 };
    const id = await createPosting(app, officer, { companyId, content, key: null });
    await approvePosting(app, officer, { postingId: id, version: 1 });
    const posting: DemoPosting = { id, company, approvedOn, startsOn, kind: 'employment', fate: 'past' };
    if (await playProposal(apart, person, posting, 'lasts')) made += 1;
    await changePostingState(world.at(officeDay(addDays(startsOn, 5))), officer, {
      postingId: id,
      version: await versionOf(world, id),
      move: 'fill',
      reason: null,
    });
  }
}
