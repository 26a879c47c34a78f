import type { Actor } from '#app/domain/account/actor.ts';
import { isTrial } from '#app/domain/assistance/placement-moves.ts';
import {
  placementEndReasons,
  trialResults,
  type StartRequirement,
  type StepCode,
} from '#app/domain/assistance/placement.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { addDays, daysBetween, type Day } from '#app/domain/time/day.ts';
import { addAttachment } from '#app/use-cases/assistance/change-attachments.server.ts';
import { changeStep } from '#app/use-cases/assistance/change-step.server.ts';
import {
  planStart,
  recordEnd,
  recordLasting,
  recordStart,
  recordTrialResult,
} from '#app/use-cases/assistance/move-placement.server.ts';
import {
  recordLongMeasureReason,
  recordStartRequirement,
} from '#app/use-cases/assistance/record-start-requirement.server.ts';
import { findPlacement } from '#db/queries/assistance/placement.ts';
import { listRequirements } from '#db/queries/assistance/start-requirement.ts';
import { findStep, listSteps } from '#db/queries/assistance/placement-steps.ts';
import { decideAboutAftercare, talkAfterStart } from './aftercare.ts';
import { lastingAfterDays, type Outcome } from './outcome.ts';
import type { DemoPosting } from './postings.ts';
import { officeDay, type World } from './world.ts';

/** Steps that belong after the first day, or on it. */
const afterStart: readonly StepCode[] = ['trialReview', 'takeOver', 'safetyInstruction', 'schoolContact'];

/** Plays a placement on from the yes to the contact, up to the outcome. @param first day of the proposal */
export async function playPlacement(
  world: World,
  caseworker: Actor,
  officer: Actor,
  placementId: string,
  posting: DemoPosting,
  first: Day,
  outcome: Outcome,
): Promise<void> {
  const { chance, app, today } = world;
  const placement = async () => {
    const row = await findPlacement(app.db, placementId, today);
    if (row === null) throw new DomainError('notFound');
    return row;
  };
  const isBegun = outcome === 'started' || outcome === 'lasts' || outcome === 'ended';
  const startOn = posting.startsOn <= today ? posting.startsOn : today;
  await support(world, officer, placementId, posting, first);
  const steps = (await listSteps(app.db, placementId)).filter((step) => step.state === 'open' && step.code !== 'start');
  const share = isBegun ? 1 : chance.next() * 0.6;
  // Two days a step, faster where the start is near; what belongs after the start is settled with the aftercare.
  const prepared = addDays(first, 9);
  const last = Math.max(1, ...steps.map((step) => step.position));
  const pace = isBegun ? Math.min(2, Math.max(0, daysBetween(prepared, addDays(startOn, -1))) / last) : 2;
  for (const step of steps.slice(0, Math.floor(steps.length * share))) {
    if (afterStart.includes(step.code)) continue;
    const planned = addDays(prepared, Math.floor(step.position * pace));
    const doneOn = officeDay(planned > today ? today : planned);
    const actor = step.side === 'employer' ? officer : caseworker;
    // A step that follows another one has got its day, and a new version with it.
    const version = (await findStep(app.db, step.id))?.version ?? step.version;
    await changeStep(world.at(doneOn), actor, {
      stepId: step.id,
      version,
      change: { do: 'complete', on: doneOn, note: null, noteForCompany: false },
    });
  }
  if (!isBegun) return;
  if ((await placement()).plannedStartOn !== startOn)
    await planStart(world.at(startOn), officer, {
      placementId,
      version: (await placement()).version,
      on: startOn,
      endOn: null,
    });
  for (const { requirement, version } of await listRequirements(app.db, placementId)) {
    if (requirement === 'longMeasure')
      await recordLongMeasureReason(world.at(officeDay(addDays(startOn, -1))), caseworker, {
        version,
        placementId,
        reason: 'longTermUnemployed',
      });
    else
      await recordStartRequirement(world.at(officeDay(addDays(startOn, -1))), caseworker, {
        version,
        placementId,
        requirement,
        on: addDays(startOn, -3),
        reference: referenceOf(requirement),
      });
  }
  await decideAboutAftercare(world, caseworker, placementId, startOn);
  await recordStart(world.at(startOn), caseworker, { placementId, version: (await placement()).version, on: startOn });
  const { kind, plannedEndOn } = await placement();
  const longest = addDays(startOn, chance.between(25, 340));
  const held = plannedEndOn !== null && plannedEndOn < longest ? plannedEndOn : longest;
  const until = held > today ? addDays(today, -chance.between(1, 6)) : held;
  const isOver = plannedEndOn !== null && addDays(plannedEndOn, 7) < today;
  // Whoever works there today is asked until today.
  const worksOn = outcome !== 'ended' && !(isOver && isTrial(kind));
  const askedUntil = worksOn ? addDays(today, -chance.between(0, 3)) : until;
  await settleAftercare(world, caseworker, officer, placementId, askedUntil);
  if (outcome !== 'ended' && isOver) {
    // What came of a placement is recorded within a week of its end; later ones are still waiting for it.
    const on = officeDay(addDays(plannedEndOn, 5));
    const move = { placementId, version: (await placement()).version };
    if (isTrial(kind))
      await recordTrialResult(world.at(on), caseworker, {
        ...move,
        on: plannedEndOn,
        result: chance.pick(trialResults),
      });
    else await recordLasting(world.at(on), caseworker, move);
    return;
  }
  if (outcome === 'ended' && until > startOn) {
    const endedOn = officeDay(until) > startOn ? officeDay(until) : until;
    await recordEnd(world.at(endedOn), caseworker, {
      placementId,
      version: (await placement()).version,
      on: endedOn,
      reason: chance.pick(placementEndReasons),
    });
  }
  if (outcome === 'lasts' && !isTrial(kind) && addDays(startOn, lastingAfterDays) < today) {
    await recordLasting(world.at(addDays(startOn, 184)), caseworker, {
      placementId,
      version: (await placement()).version,
    });
  }
}

async function settleAftercare(
  world: World,
  caseworker: Actor,
  officer: Actor,
  placementId: string,
  until: Day,
): Promise<void> {
  const due = (await listSteps(world.app.db, placementId)).filter(
    (step) => step.state === 'open' && step.dueOn !== null && step.dueOn <= until,
  );
  for (const step of due) {
    const doneOn = step.dueOn ?? until;
    if (await talkAfterStart(world, caseworker, officer, step, doneOn)) continue;
    await changeStep(world.at(doneOn), step.side === 'employer' ? officer : caseworker, {
      stepId: step.id,
      version: step.version,
      change: { do: 'complete', on: doneOn, note: null, noteForCompany: false },
    });
  }
}

/** Some placements are supported: a wage subsidy for an employment, AsA flex for an apprenticeship or EQ. */
async function support(
  world: World,
  officer: Actor,
  placementId: string,
  posting: DemoPosting,
  first: Day,
): Promise<void> {
  const isWage = posting.kind === 'employment' || posting.kind === 'trialEmployment';
  const isTraining = posting.kind === 'apprenticeship' || posting.kind === 'entryQualification';
  if (!(isWage || isTraining) || !world.supportChance.happens(0.3)) return;
  const on = officeDay(addDays(first, 9) > world.today ? world.today : addDays(first, 9));
  await addAttachment(world.at(on), officer, {
    placementId,
    version: (await findPlacement(world.app.db, placementId, world.today))?.version ?? 1,
    attachment: isWage ? 'wageSubsidy' : 'assistedApprenticeship',
    percent: isWage ? world.supportChance.pick([30, 40, 50]) : null,
    months: isWage ? world.supportChance.pick([3, 6, 9]) : null,
    is55OrOlder: false,
    isDisabled: false,
    key: null,
  });
}

function referenceOf(requirement: Exclude<StartRequirement, 'longMeasure'>): string {
  return (
    {
      approval: 'Bescheid',
      permit: 'Erlaubnis',
      subsidyApplication: 'Antrag',
      startBonusApplication: 'Antrag',
      contract: 'Vertrag',
      worksCouncil: 'Zustimmung',
    }[requirement] + ' 2026/01'
  );
}
