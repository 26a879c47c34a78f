import { postingCodeOf } from '#app/domain/posting/posting-code.ts';
import type { Tx } from '#db/client.ts';
import { drawBytes } from '#db/draw-bytes.ts';
import { takenPostingCodes } from '#db/queries/posting/posting.ts';
import { freeCodes } from '../free-codes.server.ts';

/** A code no posting has yet. @throws DomainError busy when chance hits a taken one twenty times */
export async function freePostingCode(tx: Tx): Promise<string> {
  const [code = ''] = await freeCodes(
    1,
    () => postingCodeOf(drawBytes(4)),
    (codes) => takenPostingCodes(tx, codes),
  );
  return code;
}
