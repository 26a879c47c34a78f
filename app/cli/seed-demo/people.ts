import { addDays, addMonths, type Day } from '#app/domain/time/day.ts';
import { addCandidates, sealCandidates } from '#app/use-cases/profile/add-candidates.server.ts';
import { changeProfiles } from '#app/use-cases/profile/change-profiles.server.ts';
import { recordConsent } from '#app/use-cases/consent/record-consent.server.ts';
import { write } from '#db/transaction.ts';
import { withdrawProfiles } from './case-ends.ts';
import { inventedCandidate } from './invented-candidate.ts';
import { planPeople, type PersonFate } from './plan-people.ts';
import { talkLanguageOf } from './spoken-languages.ts';
import type { PlaceIds, World } from './world.ts';

const months = 26;

/** A candidate of the demo world as the later parts need her. */
export interface DemoCandidate {
  readonly id: string;
  readonly caseworkerId: string;
  readonly addedOn: Day;
  readonly fate: Exclude<PersonFate, 'unassigned'>;
  readonly isCanary: boolean;
}

/**
 * Everybody of the plan over two years, in lists of one month: identities in the vault, evidence of German, papers,
 * courses. Who is not a draft agreed to a profile without a name; some took that back.
 * @returns those who have a caseworker, in the order of the plan
 */
export async function seedPeople(
  world: World,
  caseworkers: readonly { id: string }[],
  placeIds: PlaceIds,
): Promise<DemoCandidate[]> {
  const { chance, size, today } = world;
  const plan = planPeople(chance, size.people, caseworkers.length);
  const perMonth = Math.ceil(plan.length / months);
  const everyone: DemoCandidate[] = [];
  for (let month = 0; month < months; month += 1) {
    const addedOn = addMonths(addDays(today, -20), month - months + 1);
    const people = plan.slice(month * perMonth, (month + 1) * perMonth).map((person) => {
      const caseworkerId = person.caseworker === null ? null : (caseworkers[person.caseworker]?.id ?? null);
      const candidate = inventedCandidate(world, person, caseworkerId, addedOn, placeIds);
      return { ...person, caseworkerId, candidate };
    });
    if (people.length === 0) break;
    const app = world.at(addedOn);
    const prepared = await sealCandidates(
      app,
      people.map((person) => person.candidate),
    );
    const ids = await write(app.db, async (tx) => {
      const added = await addCandidates(app, tx, null, prepared);
      const agreed: string[] = [];
      for (const [index, id] of added.entries()) {
        const { fate, caseworkerId, candidate } = people[index] as (typeof people)[number];
        if (caseworkerId === null || fate === 'draft') continue;
        const language = talkLanguageOf(chance, candidate.fields.otherLanguages ?? []);
        await recordConsent(tx, app.clock.now(), caseworkerId, {
          profileId: id,
          purpose: 'namelessProfile',
          decision: 'yes',
          language,
          channel: 'paper',
          helper: language === 'de' ? 'none' : 'interpreter',
        });
        agreed.push(id);
      }
      await changeProfiles(
        app,
        tx,
        null,
        agreed.map((id) => ({ kind: 'publish', id, version: 1 })),
      );
      return added;
    });
    for (const [index, id] of ids.entries()) {
      const { caseworkerId, fate, canary } = people[index] as (typeof people)[number];
      if (caseworkerId !== null)
        everyone.push({
          id,
          caseworkerId,
          addedOn,
          fate: fate as DemoCandidate['fate'],
          isCanary: canary !== undefined,
        });
    }
    world.log(`Demo world: ${Math.min((month + 1) * perMonth, plan.length)} of ${plan.length} people`);
  }
  await withdrawProfiles(world, everyone);
  return everyone;
}
