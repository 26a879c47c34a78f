import { randomInt } from 'node:crypto';
import { DomainError } from '#app/domain/domain-error.ts';
import { postingCode } from '#app/domain/posting/posting-code.ts';
import type { Tx } from '#db/client.ts';
import { isCodeTaken } from '#db/queries/posting.ts';

/** A code no posting has yet. @throws DomainError busy when chance hits a taken one twenty times */
export async function freePostingCode(tx: Tx): Promise<string> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const code = postingCode((limit) => randomInt(limit));
    if (!(await isCodeTaken(tx, code))) return code;
  }
  throw new DomainError('busy');
}
