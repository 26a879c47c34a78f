import { createHmac } from 'node:crypto';
import type { Actor } from '#app/domain/account/actor.ts';
import { choosableMailKinds, mailRules, type MailKind } from '#app/domain/notification/mail.ts';
import { mayEver } from '#app/domain/policy/who-may-do-what.ts';
import type { Tx } from '#db/client.ts';
import { findMailChoice, isMailOff, listMailsOff, putMailChoice } from '#db/queries/notification/mail-choice.ts';
import { putRhythm } from '#db/queries/notification/mail-digest.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { secretHash } from '../consent/link-secrets.server.ts';

/** Kinds of mails the actor may get, each with whether she wants it. @throws DomainError forbidden */
export async function listMailChoices(
  app: AppContext,
  actor: Actor,
): Promise<{ readonly kind: MailKind; readonly isOn: boolean }[]> {
  allow(actor, 'account.own', { ownerIds: [actor.userId] });
  const off = new Set(await listMailsOff(app.db, actor.userId));
  return kindsOf(actor).map((kind) => ({ kind, isOn: !off.has(kind) }));
}

/** The actor says which kinds she wants; those she cannot get are left alone. @throws DomainError forbidden */
export async function chooseMails(app: AppContext, actor: Actor, wanted: readonly MailKind[]): Promise<void> {
  allow(actor, 'account.own', { ownerIds: [actor.userId] });
  const { userId } = actor;
  await write(app.db, async (tx) => {
    for (const kind of kindsOf(actor)) {
      const isOff = !wanted.includes(kind);
      // Who has never had such a mail and wants it leaves no row.
      if (isOff || (await isMailOff(tx, userId, kind)))
        await putMailChoice(tx, { userId, kind, linkHash: secretHash(offSecret(app, userId, kind)), isOff });
    }
  });
}

/**
 * The path in a mail that switches off its kind for its reader, and whether she did. It is no row of its own per mail: the same
 * link stands in all of a kind, opens nothing and works for as long as the account exists.
 * @returns null for mails somebody asked for
 */
export async function mailOffLink(
  app: AppContext,
  tx: Tx,
  userId: string,
  kind: MailKind,
): Promise<{ readonly path: string; readonly isOff: boolean } | null> {
  if (mailRules[kind].isAskedFor) return null;
  const secret = offSecret(app, userId, kind);
  await putMailChoice(tx, { userId, kind, linkHash: secretHash(secret) });
  return { path: `/mails/${secret}`, isOff: await isMailOff(tx, userId, kind) };
}

/** What the link in a mail would switch off; whose mails it are is not told. Changes nothing. @throws DomainError notFound */
export async function findMailOff(
  app: AppContext,
  secret: string,
): Promise<{ readonly kind: MailKind; readonly isOff: boolean }> {
  const { kind, isOff } = found(await findMailChoice(app.db, secretHash(secret)));
  return { kind, isOff };
}

/** Switches off a kind of mails for whoever got the link, at once and as often as it is asked. @throws DomainError notFound */
export async function switchMailOff(app: AppContext, secret: string): Promise<void> {
  const linkHash = secretHash(secret);
  await write(app.db, async (tx) => {
    const { userId, kind } = found(await findMailChoice(tx, linkHash));
    if (kind === 'digest') await putRhythm(tx, userId, null);
    await putMailChoice(tx, { userId, kind, linkHash, isOff: true });
  });
}

/** She wants mails of this kind again. */
export async function switchMailOn(app: AppContext, tx: Tx, userId: string, kind: MailKind): Promise<void> {
  await putMailChoice(tx, { userId, kind, linkHash: secretHash(offSecret(app, userId, kind)), isOff: false });
}

function kindsOf(actor: Actor): MailKind[] {
  return choosableMailKinds.filter((kind) => mayEver(actor, mailRules[kind].action));
}

function offSecret(app: AppContext, userId: string, kind: MailKind): string {
  return createHmac('sha256', app.config.pseudonymSecret)
    .update(JSON.stringify(['mailOff', userId, kind]))
    .digest('base64url')
    .slice(0, 22);
}
