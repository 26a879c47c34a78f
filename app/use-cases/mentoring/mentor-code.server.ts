import { caseCodeOf } from '#app/domain/profile/case-code.ts';
import type { Tx } from '#db/client.ts';
import { drawBytes } from '#db/draw-bytes.ts';
import { takenMentorCodes } from '#db/queries/mentoring/mentor.ts';
import { freeCodes } from '../free-codes.server.ts';

/** Different codes that no volunteer has. @throws DomainError busy when chance hits taken ones twenty times */
export function freeMentorCodes(tx: Tx, count: number): Promise<string[]> {
  return freeCodes(
    count,
    () => `P-${caseCodeOf(drawBytes(6))}`,
    (codes) => takenMentorCodes(tx, codes),
  );
}
