import type { Actor } from '#app/domain/account/actor.ts';
import { movedPlaces, nextRow } from '#app/domain/assistance/step-history.ts';
import { compareTemplates, templateProblems, type TemplateStep } from '#app/domain/assistance/plan-template.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import type { PostingKind } from '#app/domain/posting/posting.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { newId } from '#db/columns.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import {
  deleteTemplateDraft,
  findTemplateDraft,
  insertTemplateDraft,
  planTemplateInForce,
  updateTemplateDraft,
  type PlanTemplateRecord,
} from '#db/queries/assistance/plan-template.ts';
import { write } from '#db/transaction.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { demandDueDay } from './demand-due-day.server.ts';
import { demandEditor, organisationOf, type PlanHouse } from './plan-house.server.ts';

/** Which draft; `version` as the editor saw it. */
export interface DraftOf {
  readonly house: PlanHouse;
  readonly kind: PostingKind;
  readonly version: number;
}

/** What an editor fills in; where a step stands is changed by moving it. */
export type DraftStep = Omit<TemplateStep, 'key' | 'position'>;

/**
 * Begins a draft from the version in force; who comes second gets the draft there is.
 * @throws DomainError notFound, forbidden
 */
export async function beginDraft(app: AppContext, actor: Actor, input: Omit<DraftOf, 'version'>): Promise<void> {
  const now = app.clock.now();
  const organisationId = organisationOf(actor, input.house);
  demandEditor(actor, organisationId);
  await write(app.db, async (tx) => {
    if ((await findTemplateDraft(tx, input.kind, organisationId)) !== null) return;
    const { steps } = found(await planTemplateInForce(tx, input.kind, organisationId, dayOf(now)));
    await insertTemplateDraft(tx, {
      kind: input.kind,
      organisationId,
      origin: 'house',
      steps,
      createdAt: now,
      createdBy: actor.userId,
    });
  });
}

/**
 * Changes one step of a draft, or adds it at the end of its side (`key` null).
 * @throws DomainError notFound, forbidden, versionConflict with what stands there now, invalid with what is wrong
 */
export async function saveDraftStep(
  app: AppContext,
  actor: Actor,
  input: DraftOf & { key: string | null; step: DraftStep },
): Promise<string> {
  const key = input.key ?? (input.step.code === 'custom' ? `own.${newId()}` : `${input.step.code}.${input.step.side}`);
  await changeDraft(app, actor, input, (steps) => {
    const before = steps.find((step) => step.key === key);
    if (input.key !== null) found(before ?? null);
    const last = Math.max(0, ...steps.map(({ position }) => position));
    const isTaken = (position: number) =>
      steps.some((step) => step.key !== key && step.side === input.step.side && step.position === position);
    const place = before === undefined || isTaken(before.position) ? last + 1 : before.position;
    const step: TemplateStep = { ...input.step, key, position: place };
    const changed = input.key === null ? [...steps, step] : steps.map((one) => (one.key === key ? step : one));
    const at = changed.findIndex((one) => one === step) + 1;
    const problems = templateProblems(changed).filter((problem) => problem.step === at);
    if (problems.length > 0) throw fieldError(...problems.map(({ field, code }) => ({ field: fieldOf[field], code })));
    return changed;
  });
  return key;
}

/** Fields of the form by fields of a step. */
const fieldOf = {
  steps: 'stepCode',
  key: 'stepCode',
  code: 'stepCode',
  position: 'stepSide',
  title: 'stepTitle',
  due: 'dueStep',
} as const;

/**
 * Moves a step of a draft into the row above or below, or takes it out.
 * @throws DomainError notFound, forbidden, versionConflict
 */
export async function arrangeDraftStep(
  app: AppContext,
  actor: Actor,
  input: DraftOf & { key: string; how: 'up' | 'down' | 'remove' },
): Promise<void> {
  await changeDraft(app, actor, input, (steps) => {
    const step = found(steps.find(({ key }) => key === input.key) ?? null);
    if (input.how === 'remove') return steps.filter((one) => one !== step);
    const placed = steps.map(({ key, side, position }) => ({ id: key, side, position }));
    const to = nextRow(placed, step.position, input.how);
    const places = to === null ? [] : movedPlaces(placed, step.key, to);
    return steps.map((one) => ({
      ...one,
      position: places.find(({ id }) => id === one.key)?.position ?? one.position,
    }));
  });
}

/**
 * Puts a draft into force: plans made from `validFrom` on follow it, running ones keep theirs.
 * @throws DomainError notFound, forbidden, versionConflict, invalid (`dueInPast`), blocked (`templateNotReady`, with what is
 *   wrong), conflict (`templateUnchanged`)
 */
export async function publishDraft(app: AppContext, actor: Actor, input: DraftOf & { validFrom: Day }): Promise<void> {
  const now = app.clock.now();
  const organisationId = organisationOf(actor, input.house);
  demandEditor(actor, organisationId);
  demandDueDay(input.validFrom, dayOf(now), 'validFrom');
  await write(app.db, async (tx) => {
    const draft = await ownDraft(tx, input, organisationId);
    const problems = templateProblems(draft.steps);
    if (problems.length > 0)
      throw new DomainError('blocked', 'templateNotReady', {
        problems: problems.map(({ step, code }) => ({ field: `step.${step ?? 0}`, code })),
      });
    const before = await planTemplateInForce(tx, input.kind, organisationId, input.validFrom);
    if (before !== null && compareTemplates(before.steps, draft.steps).length === 0)
      throw new DomainError('conflict', 'templateUnchanged');
    const published = { validFrom: input.validFrom, publishedAt: now, publishedBy: actor.userId };
    if (!(await updateTemplateDraft(tx, draft.id, input.version, published))) throw new DomainError('versionConflict');
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'planTemplate.publish',
      subjectKind: 'planTemplate',
      subjectIds: [draft.id],
      detail: { kind: input.kind },
    });
  });
}

/** Drops a draft; it was never in force. @throws DomainError notFound, forbidden, versionConflict */
export async function discardDraft(app: AppContext, actor: Actor, input: DraftOf): Promise<void> {
  const organisationId = organisationOf(actor, input.house);
  demandEditor(actor, organisationId);
  await write(app.db, async (tx) => {
    const draft = await ownDraft(tx, input, organisationId);
    if (!(await deleteTemplateDraft(tx, draft.id, input.version))) throw new DomainError('versionConflict');
  });
}

async function changeDraft(
  app: AppContext,
  actor: Actor,
  input: DraftOf & { readonly key: string | null },
  change: (steps: readonly TemplateStep[]) => readonly TemplateStep[],
): Promise<void> {
  const organisationId = organisationOf(actor, input.house);
  demandEditor(actor, organisationId);
  await write(app.db, async (tx) => {
    const draft = await ownDraft(tx, input, organisationId);
    const steps = [...change(draft.steps)].sort((a, b) => a.position - b.position);
    if (!(await updateTemplateDraft(tx, draft.id, input.version, { steps }))) throw new DomainError('versionConflict');
  });
}

/** The draft as it stands; whoever saw an older one learns what the step looks like now. */
async function ownDraft(
  tx: Tx,
  input: DraftOf & { readonly key?: string | null },
  organisationId: string | null,
): Promise<PlanTemplateRecord> {
  const draft = found(await findTemplateDraft(tx, input.kind, organisationId));
  if (draft.version === input.version) return draft;
  const step = draft.steps.find(({ key }) => key === input.key);
  throw new DomainError('versionConflict', 'versionConflict', {
    current:
      step === undefined
        ? {}
        : {
            stepTitle: step.title ?? '',
            stepCode: step.code,
            stepSide: step.side,
            stepOwner: step.owner,
            dueAnchor: step.due?.anchor ?? '',
            dueAmount: String(step.due?.amount ?? ''),
            dueUnit: step.due?.unit ?? '',
          },
  });
}
