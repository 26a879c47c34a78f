import { data } from '@remix-run/node';
import { z } from 'zod';
import type { Actor } from '#app/domain/account/actor.ts';
import {
  longMeasureReasons,
  placementAttachments,
  placementEndReasons,
  placementSides,
  reopenReasons,
  startRequirements,
  stepOwners,
  trialResults,
  type StartRequirement,
} from '#app/domain/assistance/placement.ts';
import { textReasons } from '#app/domain/disclosure/text-guard.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import { maySubmit } from '#app/domain/rule/finding.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { refused } from '#app/http/form.server.ts';
import { addStep } from '#app/use-cases/assistance/add-step.server.ts';
import { addTrialDay } from '#app/use-cases/assistance/add-trial-day.server.ts';
import {
  addAttachment,
  checkAttachment,
  removeAttachment,
} from '#app/use-cases/assistance/change-attachments.server.ts';
import { moveStep } from '#app/use-cases/assistance/move-step.server.ts';
import { undoStep } from '#app/use-cases/assistance/undo-step.server.ts';
import { demandStep } from '#app/use-cases/assistance/demand-step.server.ts';
import { changeStep, type StepChange } from '#app/use-cases/assistance/change-step.server.ts';
import { checkPlannedTime } from '#app/use-cases/assistance/check-planned-time.server.ts';
import {
  planStart,
  recordEnd,
  recordLasting,
  recordStart,
  recordTrialResult,
} from '#app/use-cases/assistance/move-placement.server.ts';
import { takeUpPlacement } from '#app/use-cases/assistance/take-up-placement.server.ts';
import {
  recordLongMeasureReason,
  recordStartRequirement,
  takeBackRequirement,
} from '#app/use-cases/assistance/record-start-requirement.server.ts';

const completeSchema = z.object({
  on: fields.day(),
  note: fields.longText(1000),
  noteForCompany: fields.ticked(),
  nextDueOn: fields.optionalDay(),
});
const planSchema = z.object({
  stepTitle: fields.optionalText(120),
  stepOwner: fields.optionalChoice(stepOwners),
  dueOn: fields.optionalDay(),
  note: fields.longText(1000),
  noteForCompany: fields.ticked(),
});
const skipSchema = z.object({ skipReason: fields.text(200) });
const takeUpSchema = z.object({ reopenReason: fields.choice(reopenReasons) });
const addSchema = z.object({
  addTitle: fields.text(120),
  addSide: fields.choice(placementSides),
  addOwner: fields.choice(stepOwners),
  addDueOn: fields.day(),
});
const recordSchema = z.object({
  requirement: fields.choice(startRequirements),
  recordedOn: fields.day(),
  reference: fields.text(120),
});
const overrideSchema = z.object({ requirement: fields.choice(startRequirements), overrideReason: fields.text(400) });
const takeBackSchema = z.object({ requirement: fields.choice(startRequirements) });
const startSchema = z.object({ startOn: fields.day() });
const plannedSchema = z.object({ plannedOn: fields.day(), plannedEndOn: fields.optionalDay() });
const reasonSchema = z.object({ longMeasureReason: fields.choice(longMeasureReasons) });
const trialDaySchema = z.object({ trialDayOn: fields.day() });
const attachSchema = z.object({
  attachment: fields.choice(placementAttachments),
  subsidyPercent: fields.optionalInteger(1, 100),
  subsidyMonths: fields.optionalInteger(1, 120),
  is55OrOlder: fields.ticked(),
  isDisabled: fields.ticked(),
});
const detachSchema = z.object({ attached: fields.choice(placementAttachments) });
const endSchema = z.object({ endOn: fields.day(), endReason: fields.choice(placementEndReasons) });
const trialSchema = z.object({ completedOn: fields.day(), trialResult: fields.choice(trialResults) });
const stepSchema = z.object({ stepId: fields.id() });
const placeSchema = z.object({ place: fields.integer(1, 1000) });
const textReasonSchema = z.object({ textReason: fields.optionalChoice(textReasons) });

/** Does what the pressed button of the placement's page says. */
export async function changePlacementPage(page: Acting<Actor>) {
  const { app, actor, form, params, done } = page;
  const placementId = params['id'] ?? '';
  const here = `/placements/${placementId}`;
  const one = () => ({ placementId, version: form.version });
  switch (form.intent) {
    case 'complete': {
      const { on, note, noteForCompany, nextDueOn } = form.read(completeSchema);
      return change(page, here, { do: 'complete', on, note, noteForCompany, nextDueOn }, 'stepDone');
    }
    case 'plan': {
      const { stepTitle, stepOwner, ...planned } = form.read(planSchema);
      return change(
        page,
        here,
        { do: 'plan', ...planned, owner: stepOwner ?? undefined, title: stepTitle ?? undefined },
        'stepSaved',
      );
    }
    case 'skip':
      return change(page, here, { do: 'skip', reason: form.read(skipSchema).skipReason }, 'stepSaved');
    case 'reopen':
      return change(page, here, { do: 'reopen' }, 'stepSaved');
    case 'undo': {
      const stepId = await readStep(page);
      const undone = { stepId, version: form.version, ...form.read(textReasonSchema) };
      const { noteTransferred } = await undoStep(app, actor, undone);
      return done(`${here}?step=${stepId}#step`, noteTransferred ? 'stepUndoneNoteStays' : 'stepUndone');
    }
    case 'move-up':
    case 'move-down':
    case 'move': {
      const stepId = await readStep(page);
      const to = form.intent === 'move' ? form.read(placeSchema).place : form.intent === 'move-up' ? 'up' : 'down';
      await moveStep(app, actor, { stepId, to });
      return done(`${here}?step=${stepId}#step`, 'stepMoved');
    }
    case 'add-step': {
      const added = form.read(addSchema);
      await addStep(app, actor, {
        placementId,
        title: added.addTitle,
        side: added.addSide,
        owner: added.addOwner,
        dueOn: added.addDueOn,
        key: form.key,
        ...form.read(textReasonSchema),
      });
      return done(here, 'stepAdded');
    }
    case 'record': {
      const { requirement, recordedOn, reference } = form.read(recordSchema);
      await recordStartRequirement(app, actor, {
        placementId,
        requirement,
        version: seen(form, requirement),
        on: recordedOn,
        reference,
      });
      return done(`${here}#start`, 'requirementSaved');
    }
    case 'override': {
      const passed = form.read(overrideSchema);
      await recordStartRequirement(app, actor, { placementId, version: seen(form, passed.requirement), ...passed });
      return done(`${here}#start`, 'requirementSaved');
    }
    case 'take-back-record': {
      const { requirement } = form.read(takeBackSchema);
      await takeBackRequirement(app, actor, { placementId, requirement, version: form.version });
      return done(`${here}#start`, 'requirementTakenBack');
    }
    case 'record-reason':
      await recordLongMeasureReason(app, actor, {
        placementId,
        version: seen(form, 'longMeasure'),
        reason: form.read(reasonSchema).longMeasureReason,
      });
      return done(`${here}#start`, 'requirementSaved');
    case 'attach':
      return attach(page, placementId, `${here}#attachments`);
    case 'detach':
      await removeAttachment(app, actor, { ...one(), attachment: form.read(detachSchema).attached });
      return done(`${here}#attachments`, 'attachmentRemoved');
    case 'add-trial-day':
      await addTrialDay(app, actor, { placementId, on: form.read(trialDaySchema).trialDayOn, key: form.key });
      return done(here, 'trialDayAdded');
    case 'plan-start': {
      const { plannedOn, plannedEndOn } = form.read(plannedSchema);
      const refusal = await refusedTime(page, placementId, plannedOn, plannedEndOn, 'plannedEndOn');
      if (refusal !== null) return refusal;
      await planStart(app, actor, { ...one(), on: plannedOn, endOn: plannedEndOn });
      return done(here, 'startPlanned');
    }
    case 'start': {
      const { startOn } = form.read(startSchema);
      const refusal = await refusedTime(page, placementId, startOn, null, 'startOn');
      if (refusal !== null) return refusal;
      await recordStart(app, actor, { ...one(), on: startOn });
      return done(here, 'startSaved');
    }
    case 'lasts':
      await recordLasting(app, actor, one());
      return done(here, 'placementLasts');
    case 'complete-trial': {
      const { completedOn, trialResult } = form.read(trialSchema);
      await recordTrialResult(app, actor, { ...one(), on: completedOn, result: trialResult });
      return done(here, 'placementCompleted');
    }
    case 'end': {
      const { endOn, endReason } = form.read(endSchema);
      await recordEnd(app, actor, { ...one(), on: endOn, reason: endReason });
      return done(here, 'placementEnded');
    }
    case 'take-up': {
      const { reopenReason } = form.read(takeUpSchema);
      await takeUpPlacement(app, actor, { ...one(), reason: reopenReason });
      return done(here, 'placementTakenUp');
    }
    default:
      throw new DomainError('invalid');
  }
}

/** The version of a requirement the form was made from: one form holds several of them. */
const seen = (form: Acting<Actor>['form'], requirement: StartRequirement) => Number(form.text(`seen.${requirement}`));

/** The step the form names. @throws DomainError notFound when it is of another placement than the page */
async function readStep({ app, actor, form, params }: Acting<Actor>): Promise<string> {
  const { stepId } = form.read(stepSchema);
  await demandStep(app, actor, { placementId: params['id'] ?? '', stepId });
  return stepId;
}

async function change(page: Acting<Actor>, path: string, wanted: StepChange, notice: string): Promise<Response> {
  const { app, actor, form, params, done } = page;
  const { textReason } = form.read(textReasonSchema);
  const { noteTransferred } = await changeStep(app, actor, {
    stepId: form.read(stepSchema).stepId,
    placementId: params['id'] ?? '',
    version: form.version,
    change: wanted,
    textReason,
  });
  return done(path, noteTransferred ? 'stepReopenedNoteStays' : notice);
}

/** Days on which the rules do not allow this placement come back with what the rules say, and which; null: they do. */
async function refusedTime(
  { app, actor, form }: Acting<Actor>,
  placementId: string,
  on: Day,
  endOn: Day | null,
  field: 'plannedEndOn' | 'startOn',
) {
  if (endOn !== null && endOn < on) return null;
  const findings = await checkPlannedTime(app, actor, { placementId, on, endOn, begins: field === 'startOn' });
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return null;
  const problems = errors.map((error) => ({ field, code: error.field === 'pay' ? 'payNotLawful' : 'lengthNotLawful' }));
  return data({ form: refused(form, fieldError(...problems)), timeFindings: findings }, { status: 422 });
}

/** Attaches support; a wage subsidy that the rules refuse comes back with what they say beside what was typed. */
async function attach({ app, actor, form, done }: Acting<Actor>, placementId: string, path: string) {
  const { attachment, subsidyPercent, subsidyMonths, is55OrOlder, isDisabled } = form.read(attachSchema);
  const wanted = {
    placementId,
    attachment,
    percent: subsidyPercent,
    months: subsidyMonths,
    is55OrOlder,
    isDisabled,
  };
  const findings = await checkAttachment(app, actor, wanted);
  if (!maySubmit(findings)) {
    const problems = findings.map(({ field }) => ({ field, code: 'ruleRefuses' }));
    return data(
      { form: refused(form, new DomainError('blocked', 'subsidyNotLawful', { problems })), findings },
      { status: 422 },
    );
  }
  await addAttachment(app, actor, { ...wanted, version: form.version, key: form.key });
  return done(path, 'attachmentAdded');
}
