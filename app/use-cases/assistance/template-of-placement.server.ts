import type { TemplateStep } from '#app/domain/assistance/plan-template.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Handle } from '#db/client.ts';
import type { PlacementRecord } from '#db/queries/assistance/placement.ts';
import { findPlanTemplate, planTemplateInForce } from '#db/queries/assistance/plan-template.ts';

/**
 * The steps of the template a placement's plan was made from, whatever came into force since; of one that remembers none,
 * those in force on `day`.
 * @throws DomainError unavailable (`noPlanTemplate`) where its kind has none
 */
export async function templateOf(
  handle: Handle,
  placement: Pick<PlacementRecord, 'kind' | 'organisationId' | 'planTemplateId'>,
  day: Day,
): Promise<readonly TemplateStep[]> {
  const template =
    placement.planTemplateId === null
      ? await planTemplateInForce(handle, placement.kind, placement.organisationId, day)
      : await findPlanTemplate(handle, placement.planTemplateId);
  if (template === null) throw new DomainError('unavailable', 'noPlanTemplate');
  return template.steps;
}
