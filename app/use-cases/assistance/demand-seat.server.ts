import { DomainError } from '#app/domain/domain-error.ts';
import type { Tx } from '#db/client.ts';
import { countSeatsTaken, type PlacementRecord } from '#db/queries/assistance/placement.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import { found } from '../account/allow.server.ts';

/**
 * A contract or a first day takes a seat of the posting: of two at once for the last one exactly one gets it, because both
 * ask inside their write. In the caller's transaction.
 * @throws DomainError conflict (`noSeatLeft`, `seats`: how many there are)
 */
export async function demandSeat(tx: Tx, placement: Pick<PlacementRecord, 'id' | 'postingId'>): Promise<void> {
  const { seats } = found(await findPosting(tx, placement.postingId));
  if ((await countSeatsTaken(tx, placement.postingId, placement.id)) >= seats)
    throw new DomainError('conflict', 'noSeatLeft', { params: { seats } });
}
