import type { Actor } from '#app/domain/account/actor.ts';
import {
  compareTemplates,
  type TemplateDifference,
  type TemplateOrigin,
  type TemplateStep,
} from '#app/domain/assistance/plan-template.ts';
import { postingKinds, type PostingKind } from '#app/domain/posting/posting.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { findStaffNames } from '#db/queries/account/absence.ts';
import { findOrganisationName } from '#db/queries/account/organisation.ts';
import {
  listPlanTemplates,
  planTemplateInForce,
  type PlanTemplateRecord,
} from '#db/queries/assistance/plan-template.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { mayEditTemplates, organisationOf, type PlanHouse } from './plan-house.server.ts';

/** The templates of one kind: what plans are made from now, what comes, what somebody is writing. */
export interface KindTemplates {
  readonly kind: PostingKind;
  readonly inForce: ShownTemplate;
  /** The house has no version of its own yet: plans are made from the one for every house. */
  readonly isStandard: boolean;
  readonly coming: readonly ShownTemplate[];
  readonly earlier: readonly ShownTemplate[];
  readonly draft: TemplateDraft | null;
}

export interface ShownTemplate {
  readonly id: string;
  readonly origin: TemplateOrigin;
  readonly validFrom: Day;
  readonly publishedBy: string | null;
  readonly steps: readonly TemplateStep[];
}

export interface TemplateDraft {
  readonly id: string;
  readonly origin: TemplateOrigin;
  readonly version: number;
  readonly createdBy: string | null;
  readonly steps: readonly TemplateStep[];
  /** Against what is in force. */
  readonly differences: readonly TemplateDifference[];
}

export interface PlanTemplatesPage {
  readonly today: Day;
  readonly mayEdit: boolean;
  /** Name of the house; null: for every house. */
  readonly houseName: string | null;
  readonly hasHouse: boolean;
  readonly kinds: readonly KindTemplates[];
}

/**
 * Templates of plans, for every house or of the actor's own, by kind. They hold nothing about people; every member of staff
 * who works with plans may read them.
 * @throws DomainError forbidden, unavailable (`noPlanTemplate`)
 */
export async function listTemplates(app: AppContext, actor: Actor, house: PlanHouse): Promise<PlanTemplatesPage> {
  allow(actor, 'planTemplate.read', {});
  const today = dayOf(app.clock.now());
  const organisationId = organisationOf(actor, house);
  const rows = await listPlanTemplates(app.db, organisationId);
  const staff = await findStaffNames(
    app.db,
    rows.flatMap((row) => [row.publishedBy, row.createdBy]),
  );
  const nameOf = (id: string | null) => (id === null ? null : (staff.get(id) ?? null));
  const shown = (row: PlanTemplateRecord): ShownTemplate => ({
    id: row.id,
    origin: row.origin,
    validFrom: row.validFrom ?? today,
    publishedBy: nameOf(row.publishedBy),
    steps: row.steps,
  });
  const kinds: KindTemplates[] = [];
  for (const kind of postingKinds) {
    const inForce = found(await planTemplateInForce(app.db, kind, organisationId, today));
    const own = rows.filter((row) => row.kind === kind);
    const draft = own.find((row) => row.validFrom === null);
    kinds.push({
      kind,
      inForce: shown(inForce),
      isStandard: organisationId !== null && inForce.organisationId === null,
      coming: own.filter((row) => row.validFrom !== null && row.validFrom > today).map(shown),
      earlier: own
        .filter((row) => row.validFrom !== null && row.validFrom <= today && row.id !== inForce.id)
        .map(shown),
      draft:
        draft === undefined
          ? null
          : {
              id: draft.id,
              origin: draft.origin,
              version: draft.version,
              createdBy: nameOf(draft.createdBy),
              steps: draft.steps,
              differences: compareTemplates(inForce.steps, draft.steps),
            },
    });
  }
  return {
    today,
    mayEdit: mayEditTemplates(actor, organisationId),
    houseName: organisationId === null ? null : await findOrganisationName(app.db, organisationId),
    hasHouse: actor.organisationId !== null,
    kinds,
  };
}
