import { addDays } from '#app/domain/time/day.ts';
import {
  decideDetailedProfile,
  findDetailedPreview,
} from '#app/use-cases/disclosure/decide-detailed-profile.server.ts';
import { demoHouses } from './accounts.ts';
import { chanceFrom } from './chance.ts';
import type { DemoCandidate } from './people.ts';
import { actorOf, officeDay, type World } from './world.ts';

/** Draws of its own, so that the rest of the world does not depend on them. */
const seed = 20_270_118;
const shareAsked = 0.1;
const shareYes = 0.5;

/** Some people were asked about the detailed profile lately, after they had seen it; half of them said no. */
export async function chooseDetailedProfiles(world: World, candidates: readonly DemoCandidate[]): Promise<void> {
  const chance = chanceFrom(seed);
  const app = world.at(officeDay(addDays(world.today, -4)));
  for (const { id: profileId, caseworkerId, fate } of candidates) {
    if (fate !== 'published' || !chance.happens(shareAsked)) continue;
    const caseworker = actorOf({
      id: caseworkerId,
      roles: ['caseworker'],
      organisationId: demoHouses.jobcenter.id,
    });
    const { isAskable, seen } = await findDetailedPreview(app, caseworker, profileId);
    if (!isAskable) continue;
    await decideDetailedProfile(app, caseworker, {
      profileId,
      decision: chance.happens(shareYes) ? 'yes' : 'no',
      seen,
      taking: { language: 'de', channel: 'paper', helper: 'interpreter' },
    });
  }
}
