import { comesAndGoes, planFor, redatePlan, type PlanFacts } from '#app/domain/assistance/plan.ts';
import type { TemplateStep } from '#app/domain/assistance/plan-template.ts';
import { notNeeded } from '#app/domain/assistance/step.ts';
import { startRequirementsFor, type NeededRequirement } from '#app/domain/assistance/start-requirement.ts';
import { applicationFor } from '#app/domain/assistance/attachment.ts';
import { isLongMeasure } from '#app/domain/rule/check-duration.ts';
import { periodOf } from '#app/domain/rule/posting-draft.ts';
import type { RuleBook } from '#app/domain/rule/rule-book.ts';
import { accessFor, accessOn, needsPermit } from '#app/domain/rule/work-access.ts';
import { worksCouncilConsent } from '#app/domain/rule/works-council.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { findCaseFacts } from '#db/queries/profile/case-facts.ts';
import { findCompany } from '#db/queries/company/company.ts';
import type { PlacementRecord } from '#db/queries/assistance/placement.ts';
import { addPlacementEvent } from '#db/queries/assistance/placement-events.ts';
import { insertSteps, listSteps, type StepRecord } from '#db/queries/assistance/placement-steps.ts';
import {
  dropRequirements,
  listAttachments,
  listRequirements,
  putRequirements,
} from '#db/queries/assistance/start-requirement.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';
import { found } from '../account/allow.server.ts';
import { recordStepChange, type StepChangeBy } from './record-step-change.server.ts';
import { templateOf } from './template-of-placement.server.ts';

export interface PlacementNeeds {
  readonly facts: PlanFacts;
  readonly requirements: readonly NeededRequirement[];
}

/** What a placement needs as things stand: kind, dates, papers, attachments and company. */
export async function needsOf(tx: Tx, book: RuleBook, placement: PlacementRecord): Promise<PlacementNeeds> {
  const { kind, plannedStartOn: startOn, plannedEndOn: endOn, weeks } = placement;
  const caseFacts = await findCaseFacts(tx, placement.profileId);
  const known = accessFor(caseFacts?.workAccess ?? {}, kind, placement.internshipPurpose);
  const access = known === null ? null : accessOn(known, startOn ?? book.day);
  const council = worksCouncilConsent(book, found(await findCompany(tx, placement.companyId)));
  const attachments = (await listAttachments(tx, placement.id)).map(({ attachment }) => attachment);
  const applications = attachments.map(applicationFor);
  const isLong = isLongMeasure(book, periodOf({ startsOn: startOn, endsOn: endOn, weeks }, book.day));
  return {
    facts: {
      startOn,
      endOn,
      today: book.day,
      way: placement.way ?? 'proposed',
      hasWorksCouncil: council !== 'notNeeded',
      needsPermit: needsPermit(access),
      subsidyPlanned: applications.includes('subsidyApplication'),
      startBonusPlanned: applications.includes('startBonusApplication'),
      trialDayWished: placement.wish === 'fewDays',
      needsTitleCopy: caseFacts?.needsTitleCopy === true,
    },
    requirements: startRequirementsFor(kind, access, attachments, council === 'needed', isLong),
  };
}

/**
 * Brings what must be on record before the start, and the steps to it, in line with what the placement needs now: what
 * is missing is added or comes back, what nobody needs any more is no longer asked for. What is on record, done or written down stays. For whoever
 * changes attachments, papers, dates or company of a placement that has not begun, in the caller's transaction.
 * @returns what is needed
 */
export async function renewPlan(
  tx: Tx,
  book: RuleBook,
  placement: PlacementRecord,
  by: { readonly at: Date; readonly userId: string | null },
): Promise<PlacementNeeds> {
  const needs = await needsOf(tx, book, placement);
  const log = (code: string, params: Record<string, string>, stepId: string | null = null) =>
    addPlacementEvent(tx, { placementId: placement.id, stepId, at: by.at, byUserId: by.userId, code, params });

  const needed = new Set(needs.requirements.map(({ requirement }) => requirement));
  const records = await listRequirements(tx, placement.id);
  const known = new Set(records.map(({ requirement }) => requirement));
  const idle = records.filter((row) => row.recordedBy === null && !needed.has(row.requirement));
  await putRequirements(tx, placement.id, needs.requirements);
  await dropRequirements(
    tx,
    placement.id,
    idle.map(({ requirement }) => requirement),
  );
  for (const { requirement } of needs.requirements)
    if (!known.has(requirement)) await log('requirement.need', { requirement });
  for (const { requirement } of idle) await log('requirement.drop', { requirement });

  const template = await templateOf(tx, placement, book.day);
  const changing = new Set(template.filter(comesAndGoes).map(({ key }) => key));
  const isChanging = (step: { readonly templateKey?: string | null }) =>
    step.templateKey != null && changing.has(step.templateKey);
  const planned = planFor(book, template, needs.facts).filter(isChanging);
  const steps = await listSteps(tx, placement.id);
  const isIn = (list: readonly { readonly templateKey?: string | null }[], key: string | null | undefined) =>
    list.some(({ templateKey }) => templateKey === key);
  const missing = planned.filter(({ templateKey }) => !isIn(steps, templateKey));
  await insertSteps(tx, placement.id, missing, by.userId);
  for (const step of missing) await log('step.need', { step: step.code });
  const machine = { at: by.at, byUserId: by.userId };
  for (const step of steps.filter(isChanging)) {
    const isNeeded = isIn(planned, step.templateKey);
    if (isNeeded && step.state === 'skipped' && step.skippedReason === notNeeded)
      await recordStepChange(
        tx,
        step,
        step.version,
        { state: 'open', skippedReason: null },
        { ...machine, code: 'step.need' },
      );
    if (!isNeeded && step.state === 'open' && step.note === null)
      await recordStepChange(
        tx,
        step,
        step.version,
        { state: 'skipped', skippedReason: notNeeded },
        { ...machine, code: 'step.drop' },
      );
  }
  return needs;
}

/** Moves the days of open steps with the start, the end and the steps they follow; a day somebody chose stays. */
export async function redateSteps(
  tx: Tx,
  book: RuleBook,
  placement: PlacementRecord,
  by: StepChangeBy,
  template?: readonly TemplateStep[],
): Promise<void> {
  const { plannedStartOn: startOn, plannedEndOn: endOn } = placement;
  const steps = template ?? (await templateOf(tx, placement, book.day));
  const moved = redatePlan(book, steps, await listSteps(tx, placement.id), { startOn, endOn, today: book.day });
  for (const { step, dueOn } of moved) await recordStepChange(tx, step, step.version, { dueOn, dueByHand: false }, by);
}

/** Steps that count from the one that is done now get their days: the works council has its week from being asked. */
export async function redateFollowers(
  tx: Tx,
  placement: PlacementRecord,
  step: StepRecord,
  by: StepChangeBy,
): Promise<void> {
  if (step.templateKey === null || placement.planTemplateId === null) return;
  const today = dayOf(by.at);
  const template = await templateOf(tx, placement, today);
  if (!template.some(({ due }) => due?.anchor === 'step' && due.step === step.templateKey)) return;
  await redateSteps(tx, await rulesAt(tx, today), placement, by, template);
}
