import type { Actor } from '#app/domain/account/actor.ts';
import { applicationFor, attachmentsFor, type Attachment } from '#app/domain/assistance/attachment.ts';
import { outcomeGroup } from '#app/domain/assistance/placement-moves.ts';
import type {
  LongMeasureReason,
  PlacementAttachment,
  StartRequirement,
  StepOwner,
} from '#app/domain/assistance/placement.ts';
import type { StepDocument } from '#app/domain/assistance/plan-template.ts';
import { isTooLateToAttach } from '#app/domain/assistance/start-requirement.ts';
import { nextOfPlacement, tooLateFor } from '#app/domain/assistance/step.ts';
import { isGiven } from '#app/domain/consent/consent.ts';
import { draftOf } from '#app/domain/posting/approval.ts';
import { can } from '#app/domain/policy/who-may-do-what.ts';
import { countsAsMinijob } from '#app/domain/rule/check-pay.ts';
import { deadlineIn } from '#app/domain/rule/employer-aid.ts';
import { limitOn, ruleOn, type RuleValue } from '#app/domain/rule/rule-book.ts';
import { titleEndsDuring } from '#app/domain/rule/work-access.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { grantForCases } from '#app/identity/grant.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import { findStaffNames } from '#db/queries/account/absence.ts';
import { findCaseFacts } from '#db/queries/profile/case-facts.ts';
import { findConsent } from '#db/queries/consent/consent.ts';
import { listNotesOf, type FileNote } from '#db/queries/assistance/file-note.ts';
import { listAttachments, listRequirements } from '#db/queries/assistance/start-requirement.ts';
import type { PlacementRecord } from '#db/queries/assistance/placement.ts';
import { countPlacementEvents, listPlacementEvents } from '#db/queries/assistance/placement-events.ts';
import { listSteps, type StepRecord } from '#db/queries/assistance/placement-steps.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';
import { noteReading } from '#db/transaction.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { findLanguageBridge, type LanguageBridge } from '../mentoring/offer-tandem.server.ts';
import { isHers, mayReadStepWords, ownPlacement, placementResource } from './own-placement.server.ts';
import { placementHints, type PlacementHints } from './placement-hints.server.ts';
import { shownEvent, shownStepChanges, type History, type ShownStepChange } from './placement-history.server.ts';
import { templateOf } from './template-of-placement.server.ts';

export interface PlacementPage {
  readonly today: Day;
  readonly mayEdit: boolean;
  readonly placement: PlacementRecord;
  /** "Vorname Nachname" for the case's own people, else null: the case code stands there. */
  readonly personName: string | null;
  readonly steps: readonly ShownStep[];
  /** Whose steps are in nobody's list: the case has no caseworker, the posting no officer. */
  readonly withoutOwner: readonly StepOwner[];
  /** Open steps that must be done before the start and are due too late for the planned one. */
  readonly tooLateIds: readonly string[];
  /** Who acts next; `stepId` null: the planned end is over, somebody records how it went. */
  readonly next: {
    readonly stepId: string | null;
    readonly dueOn: Day | null;
    readonly overdueDays: number;
    readonly isHers: boolean;
  } | null;
  readonly requirements: readonly ShownRequirement[];
  readonly attachments: readonly Attachment[];
  /** What could still be attached now. */
  readonly attachable: readonly PlacementAttachment[];
  /** A trial day can still be put into the plan. */
  readonly mayAddTrialDay: boolean;
  /** The rows behind what the page says about a trial day and a long employer measure; null: none in force. */
  readonly rules: { readonly trialDay: ShownRule | null; readonly longMeasure: ShownRule | null };
  /** May say why an employer measure lasts longer than usual. */
  readonly mayGiveReason: boolean;
  /** The residence title ends during the placement, on this day; for the case's own people only. */
  readonly titleEndsOn: Day | null;
  readonly hints: PlacementHints;
  /** A step of German that is missing for the posting while it runs. */
  readonly bridge: LanguageBridge | null;
  /** Whether the person's yes to being asked after the start stands. */
  readonly mayAsk: boolean;
  /** How reports count it. */
  readonly outcome: 'integration' | 'trial';
  /** Why it ended; for the case's own people only. */
  readonly endReason: PlacementRecord['endReason'];
  /** The step that is shown beside the plan. */
  readonly chosenId: string | null;
  readonly history: History;
  /** Of the chosen step. */
  readonly stepHistory: History<ShownStepChange>;
  /** Step of the last change that can be taken back; undefined: there is none. */
  readonly lastChangedId: string | undefined;
  readonly notes: readonly FileNote[];
}

/** A step with the papers its template names, and whether its last change can be taken back. */
export interface ShownStep extends StepRecord {
  readonly documents: readonly StepDocument[];
  readonly canUndo: boolean;
}

/** One thing that must be on record before the start, and who put it there. */
export interface ShownRequirement {
  readonly requirement: StartRequirement;
  readonly isOnRecord: boolean;
  readonly recordedOn: Day | null;
  readonly reference: string | null;
  /** Null: nobody yet, or somebody who has no account any more. */
  readonly recordedBy: string | null;
  /** Somebody let the start go on without it; why stays in the case's own house. */
  readonly isOverridden: boolean;
  readonly overrideReason: string | null;
  /** Why a measure is long; for the case's own people only. */
  readonly reason: LongMeasureReason | null;
  readonly version: number;
}

/** What a reader of the page asks for. */
export interface AskedOfPlacement {
  /** The step beside the plan; null: the next one. */
  readonly stepId: string | null;
  /** All that ever happened. */
  readonly wholeHistory: boolean;
}

/** Of what happened in a year somebody needs the last weeks; the whole is one link away. */
const newestEvents = 20;

type ShownRule = Pick<RuleValue, 'legalBasis' | 'checkedOn' | 'confirmed'> & { readonly limit: number };

/**
 * One assisted placement with both sides, and the newest twenty of what happened. What somebody wrote in her own words on the
 * person's side (notes, titles of own steps, references, reasons) stays in the case's house; an officer of another one reads
 * the employer's side.
 * @throws DomainError notFound, forbidden
 */
export async function findPlacementPage(
  app: AppContext,
  actor: Actor,
  placementId: string,
  asked: AskedOfPlacement = { stepId: null, wholeHistory: false },
): Promise<PlacementPage> {
  const now = app.clock.now();
  const placement = await ownPlacement(app, app.db, actor, 'placement.read', placementId);
  const resource = placementResource(placement);
  const isOwn = can(actor, 'identity.reveal', resource);
  const sameHouse = actor.organisationId === placement.organisationId;
  const steps = await listSteps(app.db, placementId);
  const next = nextOfPlacement(placement, steps, dayOf(now));
  let personName: string | null = null;
  if (isOwn) {
    const persons = await noteReading(app.db, (tx) =>
      revealIdentity(tx, app.vault, grantForCases(actor, [{ id: placement.profileId, ...resource }], ['name']), now, [
        'name',
      ]),
    );
    const name = persons.get(placement.profileId)?.name;
    personName = name === undefined ? null : `${name.firstName} ${name.lastName}`;
  }
  const chosenId = asked.stepId ?? next?.step?.id ?? null;
  const sums = await countPlacementEvents(app.db, placementId, chosenId);
  const events = await listPlacementEvents(
    app.db,
    placementId,
    asked.wholeHistory ? undefined : { most: newestEvents, stepId: chosenId },
  );
  const requirements = await listRequirements(app.db, placementId);
  const staff = await findStaffNames(app.db, [
    ...events.map((event) => event.byUserId),
    ...requirements.map((row) => row.recordedBy),
  ]);
  const today = dayOf(now);
  const book = await rulesAt(app.db, today);
  const shownRule = (key: string): ShownRule | null => {
    const rule = limitOn(book, key);
    if (rule === null) return null;
    const { value, legalBasis, checkedOn, confirmed } = rule;
    return { limit: value, legalBasis, checkedOn, confirmed };
  };
  // What is written about the person's papers is for her own house; contract, subsidy and works council are for both.
  const mayReadWords = (requirement: unknown) => sameHouse || requirement !== 'permit';
  const reader = { sameHouse, mayReadWords, staff };
  const chosen = steps.find(({ id }) => id === chosenId);
  const template = await templateOf(app.db, placement, today);
  const attachments = await listAttachments(app.db, placementId);
  const isRunning = placement.state === 'preparing' || placement.state === 'started';
  const mayReadFacts = can(actor, 'caseFacts.read', resource);
  const facts = mayReadFacts ? await findCaseFacts(app.db, placement.profileId) : null;
  const posting = found(await findPosting(app.db, placement.postingId));
  const from = placement.startedOn ?? placement.plannedStartOn ?? today;
  return {
    today,
    mayEdit: can(actor, 'placement.edit', resource),
    placement: { ...placement, endReason: null },
    endReason: isOwn ? placement.endReason : null,
    personName,
    steps: steps.map((step) => ({
      ...step,
      ...(mayReadStepWords(actor, placement, step) ? {} : { title: null, note: null, skippedReason: null }),
      documents: template.find(({ key }) => key === step.templateKey)?.documents ?? [],
      canUndo: sums.undoable.includes(step.id),
    })),
    withoutOwner: ownersMissing(placement, steps),
    tooLateIds: tooLateFor(placement, steps).map(({ id }) => id),
    next:
      next === null
        ? null
        : {
            stepId: next.step?.id ?? null,
            dueOn: next.dueOn,
            overdueDays: next.overdueDays,
            isHers: isHers(actor, placement, next),
          },
    requirements: requirements.map((row) => ({
      requirement: row.requirement,
      isOnRecord: row.recordedBy !== null,
      recordedOn: row.recordedOn,
      reference: mayReadWords(row.requirement) ? row.reference : null,
      recordedBy: row.recordedBy === null ? null : (staff.get(row.recordedBy) ?? null),
      overrideReason: mayReadWords(row.requirement) ? row.overrideReason : null,
      isOverridden: row.overrideReason !== null,
      reason: mayReadFacts ? row.reason : null,
      version: row.version,
    })),
    attachments,
    attachable: !isRunning
      ? []
      : attachmentsFor(placement.kind).filter(
          (item) =>
            !attachments.some(({ attachment }) => attachment === item) &&
            (placement.state === 'preparing' || applicationFor(item) === null) &&
            !isTooLateToAttach(
              item,
              deadlineIn(ruleOn(book, `${item}.applyBefore`)),
              placement.contractOn,
              requirements,
            ),
        ),
    mayAddTrialDay: placement.state === 'preparing' && !steps.some((step) => step.code === 'trialDay'),
    rules: { trialDay: shownRule('trialDay.daysMax'), longMeasure: shownRule('employerMeasure.weeksMaxLong') },
    mayGiveReason: mayReadFacts,
    titleEndsOn:
      placement.state !== 'ended' && titleEndsDuring(facts?.titleEndsOn ?? null, from, placement.plannedEndOn)
        ? (facts?.titleEndsOn ?? null)
        : null,
    hints: placementHints(
      app,
      book,
      placement,
      posting,
      attachments.map(({ attachment }) => attachment),
      placement.state === 'ended' ? null : facts,
      from,
    ),
    bridge: isRunning ? await findLanguageBridge(app, actor, placement.profileId, posting) : null,
    mayAsk: isGiven(await findConsent(app.db, placement.profileId, 'aftercare')),
    outcome: outcomeGroup(
      placement.kind,
      countsAsMinijob(book, draftOf(posting), from),
      attachments.some(({ attachment }) => attachment === 'section16i'),
    ),
    chosenId,
    history: {
      events: (asked.wholeHistory ? events : events.slice(-newestEvents)).map((event) => shownEvent(event, reader)),
      count: sums.count,
      isWhole: asked.wholeHistory,
    },
    stepHistory: {
      events:
        chosen === undefined
          ? []
          : shownStepChanges(
              events.filter((event) => event.stepId === chosen.id),
              chosen,
              reader,
            ),
      count: sums.ofStep,
      isWhole: asked.wholeHistory,
    },
    lastChangedId: sums.undoable.at(-1),
    notes: isOwn ? await listNotesOf(app.db, placementId) : [],
  };
}

function ownersMissing(placement: PlacementRecord, steps: readonly StepRecord[]): StepOwner[] {
  const missing: StepOwner[] = [];
  if (placement.caseworkerId === null) missing.push('caseworker');
  if (placement.officerId === null) missing.push('officer');
  const isRunning = placement.state === 'preparing' || placement.state === 'started';
  return missing.filter((owner) => isRunning && steps.some((step) => step.state === 'open' && step.owner === owner));
}
