import { DomainError } from '#app/domain/domain-error.ts';
import type { Handle } from '#db/client.ts';
import { isBlocking } from '#db/queries/disclosure/company-block.ts';

/**
 * Nothing of a person reaches a company she excluded, nor one of its group. The refusal does not say why: whoever asks may
 * be outside her case.
 * @throws DomainError conflict (`personUnavailable`)
 */
export async function demandNotBlocked(handle: Handle, profileId: string, companyId: string): Promise<void> {
  if (await isBlocking(handle, profileId, companyId)) throw new DomainError('conflict', 'personUnavailable');
}
