import type { Actor } from '#app/domain/account/actor.ts';
import { aftercareCodes, milestoneOn, needsYes, type AftercareCode } from '#app/domain/assistance/aftercare.ts';
import {
  hasSchool,
  offersFor,
  questionsOf,
  type CheckAnswers,
  type CheckClose,
  type CheckOutcome,
  type CheckQuestion,
  type HelpOffer,
  type RiskReason,
} from '#app/domain/assistance/check-in.ts';
import { placementSides, type PlacementSide } from '#app/domain/assistance/placement.ts';
import { isGiven } from '#app/domain/consent/consent.ts';
import { can } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { listCheckIns } from '#db/queries/assistance/check-in.ts';
import { findConsent } from '#db/queries/consent/consent.ts';
import type { PlacementRecord } from '#db/queries/assistance/placement.ts';
import { rulesAt } from '#db/queries/rule/rule.ts';
import type { AppContext } from '../app-context.ts';
import { revealCaseNames } from '../profile/reveal-case-names.server.ts';
import { ownPlacement, placementResource } from './own-placement.server.ts';

/** One side at one milestone, as far as this reader may know. */
export interface ShownSide {
  readonly side: PlacementSide;
  readonly checkInId: string | null;
  /** 0: nobody was asked yet. */
  readonly version: number;
  readonly askedOn: Day | null;
  readonly openUntilOn: Day | null;
  readonly answeredOn: Day | null;
  readonly closedBecause: CheckClose | null;
  /** It can be answered now. */
  readonly isOpen: boolean;
  /** False: only that this side was asked and answered is shown, not what. */
  readonly mayRead: boolean;
  readonly outcome: CheckOutcome | null;
  readonly answers: readonly { readonly question: CheckQuestion; readonly value: string }[];
  readonly risk: { readonly reason: RiskReason; readonly dueOn: Day; readonly isDone: boolean } | null;
}

/** How a placement goes after its start: for staff. */
export interface AftercarePage {
  readonly placement: Pick<
    PlacementRecord,
    'id' | 'profileId' | 'caseCode' | 'companyName' | 'kind' | 'state' | 'startedOn' | 'endedOn' | 'postingTitle'
  >;
  readonly personName: string | null;
  readonly today: Day;
  /** Her yes to being asked: stands, was refused or taken back, or she was never asked. */
  readonly consent: 'yes' | 'no' | 'open';
  readonly mayDecide: boolean;
  readonly mayRecord: Readonly<Record<PlacementSide, boolean>>;
  readonly hasSchool: boolean;
  readonly outcomes: Readonly<Record<'month6' | 'month12', CheckOutcome | null>>;
  /** What could be offered, by what the answers say and nobody has looked after yet. */
  readonly offers: readonly HelpOffer[];
  readonly milestones: readonly {
    readonly code: AftercareCode;
    readonly dueOn: Day;
    /** Nobody may ask at this one without her yes. */
    readonly needsYes: boolean;
    readonly sides: readonly ShownSide[];
  }[];
}

/**
 * Everything asked and answered after the start. What the person said is for her case's own people; an officer reads of it that
 * she was asked and whether she answered.
 * @throws DomainError notFound, forbidden
 */
export async function findAftercare(app: AppContext, actor: Actor, placementId: string): Promise<AftercarePage> {
  const now = app.clock.now();
  const today = dayOf(now);
  const placement = await ownPlacement(app, app.db, actor, 'placement.read', placementId);
  const resource = placementResource(placement);
  const book = await rulesAt(app.db, today);
  const checks = await listCheckIns(app.db, placementId);
  const consent = await findConsent(app.db, placement.profileId, 'aftercare');
  const mayRead = {
    candidate: can(actor, 'checkIn.ofPerson', resource),
    employer: can(actor, 'checkIn.ofCompany', resource),
  };
  const names = await revealCaseNames(app, actor, [placement]);
  const shown = (code: AftercareCode, side: PlacementSide): ShownSide => {
    const check = checks.find((one) => one.code === code && one.side === side);
    const isReadable = mayRead[side];
    const answers: CheckAnswers = check !== undefined && isReadable ? check.answers : {};
    return {
      side,
      checkInId: check?.id ?? null,
      version: check?.version ?? 0,
      askedOn: check === undefined ? null : dayOf(check.askedAt),
      openUntilOn: check?.openUntilOn ?? null,
      answeredOn: check?.answeredAt == null ? null : dayOf(check.answeredAt),
      closedBecause: check?.closedBecause ?? null,
      isOpen: check !== undefined && check.closedAt === null && check.openUntilOn >= today && isGiven(consent),
      mayRead: isReadable,
      outcome: isReadable ? (check?.outcome ?? null) : null,
      answers: questionsOf({ side, code, kind: placement.kind }, answers).flatMap((question) =>
        answers[question] === undefined ? [] : [{ question, value: answers[question] }],
      ),
      risk:
        !isReadable || check?.risk == null || check.riskDueOn === null
          ? null
          : { reason: check.risk, dueOn: check.riskDueOn, isDone: check.riskDoneAt !== null },
    };
  };
  const { startedOn } = placement;
  const milestones =
    startedOn === null
      ? []
      : aftercareCodes.flatMap((code) => {
          const dueOn = milestoneOn(book, code, startedOn);
          const isAsked = checks.some((check) => check.code === code);
          const { plannedEndOn } = placement;
          if (dueOn === null || (!isAsked && plannedEndOn !== null && dueOn > plannedEndOn)) return [];
          return [
            { code, dueOn, needsYes: needsYes(book, code), sides: placementSides.map((side) => shown(code, side)) },
          ];
        });
  const offers = milestones.flatMap(({ sides }) =>
    sides.flatMap(({ risk, answers }) =>
      risk === null || risk.isDone
        ? []
        : offersFor(risk.reason, answers.find(({ question }) => question === 'help')?.value, placement.kind),
    ),
  );
  return {
    placement: {
      id: placement.id,
      profileId: placement.profileId,
      caseCode: placement.caseCode,
      companyName: placement.companyName,
      kind: placement.kind,
      state: placement.state,
      startedOn,
      endedOn: placement.endedOn,
      postingTitle: placement.postingTitle,
    },
    personName: names.get(placement.profileId) ?? null,
    today,
    consent: consent === null ? 'open' : isGiven(consent) ? 'yes' : 'no',
    mayDecide: can(actor, 'consent.record', resource),
    mayRecord: mayRead,
    hasSchool: hasSchool(placement.kind),
    outcomes: { month6: placement.outcomeMonth6, month12: placement.outcomeMonth12 },
    offers: [...new Set(offers)],
    milestones,
  };
}
