import { createHmac } from 'node:crypto';
import {
  emailCodeMinutes,
  mostCodesPerAddress,
  mostCodesPerNetwork,
  type EmailCodePurpose,
} from '#app/domain/account/email-code.ts';
import { shownCode } from '#app/domain/consent/consent-link.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { loginIndex } from '#app/identity/login-index.server.ts';
import { sealText } from '#app/identity/seal-text.server.ts';
import { log } from '#app/log/log.ts';
import type { Tx } from '#db/client.ts';
import { newId } from '#db/columns.ts';
import { replaceEmailCode } from '#db/queries/account/email-code.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { newCode } from '../consent/link-secrets.server.ts';
import { codeMailPlace, sendCodeMails, type CodeMail } from '../notification/send-code-mails.server.ts';
import { countAttempts, networkKey } from './count-attempts.server.ts';

export interface EmailCodeRequest {
  readonly purpose: EmailCodePurpose;
  /** As it was typed. */
  readonly email: string;
  readonly locale: 'de' | 'en';
  /** The caller's IP address; only a keyed hash of it is kept. */
  readonly network: string;
}

/**
 * Mails a code of six digits to an address, if it opens something; whoever asks gets the same answer either way, so that
 * nobody can find out who is known. The mail lies sealed until a server took it, and goes out at once, in the background.
 * @param find what the code opens: id of an account or a sign-up; null: nothing, and no mail is sent
 * @throws DomainError blocked (`codesNotSetUp`) without a mail server; limit (params.minutes)
 */
export async function sendEmailCode(
  app: AppContext,
  request: EmailCodeRequest,
  find: (tx: Tx, addressIndex: string) => Promise<string | null>,
): Promise<void> {
  if (app.mailer === null) throw new DomainError('blocked', 'codesNotSetUp');
  const { purpose, email, locale, network } = request;
  const addressIndex = loginIndex(app.vault, email);
  await countAttempts(app, [
    { key: `code-${purpose}:${addressIndex}`, most: mostCodesPerAddress },
    { key: networkKey(app, 'code', network), most: mostCodesPerNetwork },
  ]);
  const now = app.clock.now();
  const id = newId();
  const code = newCode();
  const mail: CodeMail = { address: email.trim(), code: shownCode(code), locale };
  await write(app.db, async (tx) => {
    const aboutId = await find(tx, addressIndex);
    if (aboutId === null) return;
    await replaceEmailCode(tx, {
      id,
      purpose,
      addressIndex,
      aboutId,
      codeHash: emailCodeHash(app, id, code),
      mailCipher: sealText(app.vault, codeMailPlace(id), JSON.stringify(mail)),
      nextSendAt: now,
      createdAt: now,
      expiresAt: new Date(now.getTime() + emailCodeMinutes * 60_000),
    });
  });
  void sendCodeMails(app).catch(() => log('codeFailed'));
}

/** A million codes are tried in no time: their hash is keyed, and holds for one code only. */
export function emailCodeHash(app: AppContext, id: string, code: string): string {
  return createHmac('sha256', app.config.pseudonymSecret)
    .update(JSON.stringify(['emailCode', id, code]))
    .digest('hex');
}
