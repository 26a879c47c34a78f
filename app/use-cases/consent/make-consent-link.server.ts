import type { Actor } from '#app/domain/account/actor.ts';
import { isLinkGood, mostWrongCodes } from '#app/domain/consent/consent-link.ts';
import type { ConsentLanguage } from '#app/domain/consent/consent.ts';
import type { AuditAction } from '#app/domain/audit/audit-action.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import type { Handle, Tx } from '#db/client.ts';
import { newId } from '#db/columns.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import {
  endLinks,
  findLinkLife,
  findLinkOfProfile,
  insertLink,
  replaceCode,
} from '#db/queries/consent/consent-link.ts';
import { findProfile, type ProfileRecord } from '#db/queries/profile/profile.ts';
import { write } from '#db/transaction.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { allowForLearner } from '../profile/profile-resource.server.ts';
import { houseDays } from '../rule/house-days.server.ts';
import { codeHash, newCode, newSecret, secretHash } from './link-secrets.server.ts';

/** What staff sees of the link of one of her people: never the link itself, nobody can read it back. */
export interface ConsentLinkPage {
  readonly profileId: string;
  readonly caseCode: string;
  readonly link: {
    readonly madeOn: Day;
    readonly language: ConsentLanguage;
    readonly devices: number;
    /** The code was wrong too often: new phones need a new one. */
    readonly isFrozen: boolean;
  } | null;
}

/** @throws DomainError notFound, forbidden */
async function ownCase(app: AppContext, handle: Handle, actor: Actor, profileId: string): Promise<ProfileRecord> {
  const profile = found(await findProfile(handle, profileId, dayOf(app.clock.now())));
  allowForLearner(actor, 'consent.record', profile);
  if (profile.state === 'erased') found(null);
  return profile;
}

/** The state of a person's link, for the case's own people, and for coordinators where she is a guest of their house. @throws DomainError notFound, forbidden */
export async function findConsentLink(app: AppContext, actor: Actor, profileId: string): Promise<ConsentLinkPage> {
  const profile = await ownCase(app, app.db, actor, profileId);
  const link = await findLinkOfProfile(app.db, profile.id);
  const isGood = link !== null && (await isStillGood(app, app.db, profile.id));
  return {
    profileId: profile.id,
    caseCode: profile.caseCode,
    link: isGood
      ? {
          madeOn: dayOf(link.createdAt),
          language: link.language,
          devices: link.devices,
          isFrozen: link.wrongCodes >= mostWrongCodes,
        }
      : null,
  };
}

/**
 * Makes a person's link; an older one stops working, with its phones. Link and code are returned once and can't be read
 * back: the link may be sent, the code is handed over separately.
 * @throws DomainError notFound, forbidden, conflict (`caseClosed`) when the case is over and nothing of it runs
 */
export async function makeConsentLink(
  app: AppContext,
  actor: Actor,
  input: { readonly profileId: string; readonly language: ConsentLanguage },
): Promise<{ readonly link: string; readonly code: string }> {
  const now = app.clock.now();
  const token = newSecret();
  const code = newCode();
  const id = newId();
  await write(app.db, async (tx) => {
    const profile = await ownCase(app, tx, actor, input.profileId);
    if (!(await isStillGood(app, tx, profile.id))) throw new DomainError('conflict', 'caseClosed');
    await insertLink(tx, {
      id,
      profileId: profile.id,
      tokenHash: secretHash(token),
      codeHash: codeHash(app.config.pseudonymSecret, id, code),
      language: input.language,
      createdBy: actor.userId,
      createdAt: now,
    });
    await note(tx, now, actor, 'consentLink.create', profile.id);
  });
  return { link: `${app.config.origin}/link/${token}`, code };
}

/** A new code for new phones; phones that are in stay in. Returned once. @throws DomainError notFound, forbidden */
export async function renewCode(app: AppContext, actor: Actor, profileId: string): Promise<string> {
  const now = app.clock.now();
  const code = newCode();
  await write(app.db, async (tx) => {
    const profile = await ownCase(app, tx, actor, profileId);
    const link = found(await findLinkOfProfile(tx, profile.id));
    await replaceCode(tx, link.id, codeHash(app.config.pseudonymSecret, link.id, code));
    await note(tx, now, actor, 'consentLink.newCode', profile.id);
  });
  return code;
}

/** Cuts the link off, with all its phones: a phone was lost, or is in wrong hands. @throws DomainError notFound, forbidden */
export async function endConsentLink(app: AppContext, actor: Actor, profileId: string): Promise<void> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const profile = await ownCase(app, tx, actor, profileId);
    if ((await endLinks(tx, profile.id, now)) > 0) await note(tx, now, actor, 'consentLink.end', profile.id);
  });
}

/** Whether a link of this person works now: while the case is open or something she agreed to runs, and some days after. */
export async function isStillGood(app: AppContext, handle: Handle, profileId: string): Promise<boolean> {
  const now = app.clock.now();
  const life = await findLinkLife(handle, profileId);
  if (life === null) return false;
  return isLinkGood(life, dayOf(now), await houseDays(handle, now, 'house.consentLinkAfter'));
}

async function note(tx: Tx, at: Date, actor: Actor, action: AuditAction, profileId: string): Promise<void> {
  await appendAudit(tx, at, { actorId: actor.userId, action, subjectKind: 'profile', subjectIds: [profileId] });
}
