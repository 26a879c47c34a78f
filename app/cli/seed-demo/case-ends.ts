import type { Actor } from '#app/domain/account/actor.ts';
import type { CaseClosing } from '#app/domain/profile/profile.ts';
import { addDays, daysBetween, type Day } from '#app/domain/time/day.ts';
import { closeCase } from '#app/use-cases/profile/close-case.server.ts';
import { withdrawProfile } from '#app/use-cases/profile/publish-profile.server.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { demoHouses } from './accounts.ts';
import type { DemoCandidate } from './people.ts';
import type { Placed } from './placements.ts';
import { actorOf, officeDay, type World } from './world.ts';

/** Why cases end without work, by weight. */
const closings: readonly (readonly [CaseClosing, number])[] = [
  ['moved', 26],
  ['otherOffice', 18],
  ['noLongerListed', 14],
  ['onOwnWish', 8],
  ['other', 4],
];

/** Some people took their yes back, each at some time since she gave it. Before anybody is proposed: nobody is, afterwards. */
export async function withdrawProfiles(world: World, candidates: readonly DemoCandidate[]): Promise<void> {
  for (const candidate of candidates.filter(({ fate }) => fate === 'withdrawn')) {
    const app = world.at(dayBetween(world, addDays(candidate.addedOn, 5), addDays(world.today, -1)));
    await withdrawProfile(app, caseworkerOf(candidate), {
      profileId: candidate.id,
      version: await versionOf(world, candidate),
    });
  }
}

/** Cases closed longer ago than this are near the day on which a house deletes them, a year after their end. */
const closedWithinDays = 330;

/** Closes cases over the past year: of those who were ever proposed lately, of those who have worked for that reason. */
export async function closeCases(
  world: World,
  candidates: readonly DemoCandidate[],
  { proposed, employed }: Placed,
): Promise<void> {
  const yesterday = addDays(world.today, -1);
  for (const candidate of candidates.filter(({ fate }) => fate === 'closed')) {
    const known = addDays(candidate.addedOn, 30);
    const year = addDays(world.today, -closedWithinDays);
    const from = proposed.has(candidate.id) ? addDays(world.today, -14) : known > year ? known : year;
    await closeCase(world.at(dayBetween(world, from, yesterday)), caseworkerOf(candidate), {
      profileId: candidate.id,
      version: await versionOf(world, candidate),
      reason: employed.has(candidate.id) ? 'employed' : world.chance.weighted(closings),
    });
  }
}

function dayBetween({ chance }: World, from: Day, to: Day): Day {
  return officeDay(addDays(from, chance.between(0, Math.max(0, daysBetween(from, to)))));
}

function caseworkerOf({ caseworkerId }: DemoCandidate): Actor {
  return actorOf({ id: caseworkerId, roles: ['caseworker'], organisationId: demoHouses.jobcenter.id });
}

async function versionOf(world: World, { id }: DemoCandidate): Promise<number> {
  return (await findProfile(world.app.db, id, world.today))?.version ?? 0;
}
