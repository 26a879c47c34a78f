import { codeLength, mostWrongCodes, readCode } from '#app/domain/consent/consent-link.ts';
import { personHerself, type ConsentLanguage } from '#app/domain/consent/consent.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import {
  countWrongCode,
  deleteDevice,
  findLinkByHash,
  insertDevice,
  isDeviceOf,
} from '#db/queries/consent/consent-link.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { codeHash, newSecret, sameHash, secretHash } from './link-secrets.server.ts';
import { isStillGood } from './make-consent-link.server.ts';

/** Somebody who holds a link that works. Nothing of the person may be shown before `isKnown`. */
export interface LinkVisit {
  readonly linkId: string;
  readonly profileId: string;
  /** What the caseworker chose when she made the link. */
  readonly language: ConsentLanguage;
  /** This phone got in with the code before. */
  readonly isKnown: boolean;
  /** The code was wrong too often: no new phone gets in. */
  readonly isFrozen: boolean;
}

/**
 * Who stands at the door of a person's own pages.
 * @param token what the path holds
 * @param device what the phone's cookie holds, if it has one
 * @returns null for a link that is unknown, incomplete, ended or over: one answer for all of them
 */
export async function openConsentLink(
  app: AppContext,
  token: string,
  device: string | null,
): Promise<LinkVisit | null> {
  const link = await findLinkByHash(app.db, secretHash(token));
  if (link === null || !(await isStillGood(app, app.db, link.profileId))) return null;
  return {
    linkId: link.id,
    profileId: link.profileId,
    language: link.language,
    isKnown: device !== null && (await isDeviceOf(app.db, link.id, secretHash(device))),
    isFrozen: link.wrongCodes >= mostWrongCodes,
  };
}

/**
 * Lets a new phone in. A wrong code is counted; the tenth freezes new phones until the caseworker makes a new code, phones
 * that are in stay in.
 * @returns what the phone keeps as its cookie
 * @throws DomainError invalid (field `code`: `codeWrong`), blocked (`codeFrozen`)
 */
export async function enterCode(app: AppContext, token: string, typed: string): Promise<string> {
  const now = app.clock.now();
  const code = readCode(typed);
  const device = newSecret();
  const refusal = await write(app.db, async (tx) => {
    const link = await findLinkByHash(tx, secretHash(token));
    if (link === null) return new DomainError('notFound');
    if (link.wrongCodes >= mostWrongCodes) return new DomainError('blocked', 'codeFrozen');
    const isRight = sameHash(codeHash(app.config.pseudonymSecret, link.id, code), link.codeHash);
    if (isRight) {
      await insertDevice(tx, link.id, secretHash(device), now);
      await appendAudit(tx, now, {
        actorId: personHerself,
        action: 'consentLink.newDevice',
        subjectKind: 'profile',
        subjectIds: [link.profileId],
      });
      return null;
    }
    // A code that is too short is a slip of the thumb, no guess.
    if (code.length === codeLength) await countWrongCode(tx, link.id);
    return fieldError({ field: 'code', code: 'codeWrong' });
  });
  // Thrown only now: inside, the count would be undone with the rest.
  if (refusal !== null) throw refusal;
  return device;
}

/** This phone is nobody's any more: next time it needs the code. */
export async function forgetDevice(app: AppContext, visit: LinkVisit, device: string): Promise<void> {
  await write(app.db, (tx) => deleteDevice(tx, visit.linkId, secretHash(device)));
}
