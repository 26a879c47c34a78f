import { caseCodeOf } from '#app/domain/profile/case-code.ts';
import type { Tx } from '#db/client.ts';
import { drawBytes } from '#db/draw-bytes.ts';
import { findProfileIdsByCode } from '#db/queries/profile/profile.ts';
import { freeCodes } from '../free-codes.server.ts';

/** Different case codes that no profile has or had. @throws DomainError busy when chance hits taken ones twenty times */
export function freeCaseCodes(tx: Tx, count: number): Promise<string[]> {
  return freeCodes(
    count,
    () => caseCodeOf(drawBytes(6)),
    async (codes) => new Set((await findProfileIdsByCode(tx, codes)).keys()),
  );
}
