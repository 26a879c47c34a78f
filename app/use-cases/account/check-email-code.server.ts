import { mostCodeTries, type EmailCodePurpose } from '#app/domain/account/email-code.ts';
import { codeLength, readCode } from '#app/domain/consent/consent-link.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import type { Tx } from '#db/client.ts';
import { countWrongTry, deleteEmailCode, findEmailCode } from '#db/queries/account/email-code.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { sameHash } from '../consent/link-secrets.server.ts';
import { countAttempts, networkKey } from './count-attempts.server.ts';
import { emailCodeHash } from './send-email-code.server.ts';

/** Tries from one network at one address in a quarter of an hour. */
const triesFromHere = 10;

/**
 * Takes a code back that was mailed. It works once; after five wrong ones it is dead. An address without a code gets the
 * answer of a wrong one; that a code came too late is told to whoever knows it only.
 * @param act what happens with it, in the same transaction
 * @returns what `act` returns
 * @throws DomainError invalid (field `code`: `mailedCodeWrong`, `codeTooLate`), limit (params.minutes), and what `act` throws
 */
export async function checkEmailCode<T>(
  app: AppContext,
  input: { purpose: EmailCodePurpose; addressIndex: string; code: string; network: string },
  act: (tx: Tx, aboutId: string) => Promise<T>,
): Promise<T> {
  const { purpose, addressIndex } = input;
  const code = readCode(input.code);
  if (code.length !== codeLength) throw fieldError({ field: 'code', code: 'mailedCodeWrong' });
  await countAttempts(app, [{ key: networkKey(app, 'codeTry', input.network, addressIndex), most: triesFromHere }]);
  const answer = await write(app.db, async (tx) => {
    const known = await findEmailCode(tx, purpose, addressIndex);
    if (known === null || known.wrongTries >= mostCodeTries)
      return fieldError({ field: 'code', code: 'mailedCodeWrong' });
    if (!sameHash(emailCodeHash(app, known.id, code), known.codeHash)) {
      await countWrongTry(tx, known.id);
      return fieldError({ field: 'code', code: 'mailedCodeWrong' });
    }
    if (known.expiresAt <= app.clock.now()) return fieldError({ field: 'code', code: 'codeTooLate' });
    await deleteEmailCode(tx, known.id);
    return { done: await act(tx, known.aboutId) };
  });
  // Thrown only now: inside, the count would be undone with the rest.
  if (answer instanceof DomainError) throw answer;
  return answer.done;
}
