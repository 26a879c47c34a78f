import {
  MAIL_LEASE_MS,
  MAIL_LIFE_MS,
  MOST_MAIL_ATTEMPTS,
  isLinkMail,
  mailRetryDelayMs,
  mailRules,
  serverRetryDelayMs,
  type Letter,
  type MailFailure,
  type MailKind,
  type Mailer,
  type MailRefusal,
} from '#app/domain/notification/mail.ts';
import { grantForSystem } from '#app/identity/grant.ts';
import { revealIdentity } from '#app/identity/reveal-identity.server.ts';
import type { Database, Tx } from '#db/client.ts';
import {
  clearStaleMails,
  endMails,
  findDueMail,
  findMailReader,
  hasQueuedMail,
  lastMailSentAt,
  leaseMails,
  listDueMails,
  markMailsSent,
  putOffMails,
  retryMails,
} from '#db/queries/notification/mail.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { openLinkSecret } from '../account/invitation-link.server.ts';
import { mailOffLink } from './mail-choices.server.ts';

/** One connection at a time, so that a server is not flooded; the rest is sent half a minute later. */
const MOST_MAILS_PER_RUN = 100;

/** Mails are sent one after the other; one process owns the house. */
const running = new WeakMap<Database, Promise<void>>();
/** How often in a row the server took no mail, and until when none is tried. Forgotten with the process: a restart tries at once. */
const serverHolds = new WeakMap<Database, { readonly failures: number; readonly until: Date }>();

/** The mail being sent, with everything it tells. */
interface Claim {
  readonly ids: readonly string[];
  readonly attempts: number;
  readonly letter: Letter;
}

/**
 * Sends what is due; a second call waits for the first. The server is spoken to between two transactions: a mail that had left
 * when the process or the connection ended is sent a second time once its lease is over, with the same Message-ID, and not a
 * third time. Without a mail server mails only get old and are given up.
 * @param signal no further mail is begun once it is aborted
 */
export function sendMails(app: AppContext, signal?: AbortSignal): Promise<void> {
  const known = running.get(app.db);
  if (known !== undefined) return known;
  const work = sendDueMails(app, signal).finally(() => running.delete(app.db));
  running.set(app.db, work);
  return work;
}

/** Resolves once no mail is being sent. */
export async function mailsBeingSent(app: AppContext): Promise<void> {
  await running.get(app.db)?.catch(() => undefined);
}

async function sendDueMails(app: AppContext, signal?: AbortSignal): Promise<void> {
  if (!(await hasQueuedMail(app.db))) return;
  const { mailer } = app;
  const now = app.clock.now();
  await write(app.db, (tx) => clearStaleMails(tx, now, new Date(now.getTime() - MAIL_LIFE_MS)));
  if (mailer === null) return;
  const hold = serverHolds.get(app.db);
  if (hold !== undefined && hold.until > now) return;
  for (let sent = 0; sent < MOST_MAILS_PER_RUN && signal?.aborted !== true; sent += 1) {
    if (!(await sendNext(app, mailer))) return;
  }
}

/** @returns false: nothing is due, or nothing gets through */
async function sendNext(app: AppContext, mailer: Mailer): Promise<boolean> {
  const claim = await claimNext(app);
  if (claim === null) return false;
  const refusal = await mailer.send(claim.letter);
  if (refusal?.holds === 'server') {
    await holdAll(app, claim, refusal);
    return false;
  }
  if (refusal?.holds === 'unknown') {
    // As if the process had ended here: what is left behind is taken back once its lease is over.
    holdServer(app);
    return false;
  }
  serverHolds.delete(app.db);
  const at = app.clock.now();
  await write(app.db, (tx) =>
    refusal === null ? markMailsSent(tx, claim.ids, at) : noteRefusal(tx, claim, refusal, at),
  );
  return true;
}

async function noteRefusal(tx: Tx, claim: Claim, refusal: MailRefusal, at: Date): Promise<void> {
  const { failure, reply, holds } = refusal;
  const attempts = claim.attempts + 1;
  if (holds === 'never' || attempts >= MOST_MAIL_ATTEMPTS) {
    await endMails(tx, claim.ids, { state: 'failed', failure, reply, attempts, at });
  } else {
    const next = new Date(at.getTime() + mailRetryDelayMs(attempts));
    await retryMails(tx, claim.ids, { failure, reply, attempts, next });
  }
}

/** No mail's fault: it costs none an attempt, and all wait. */
async function holdAll(app: AppContext, claim: Claim, { failure, reply }: MailRefusal): Promise<void> {
  const next = holdServer(app);
  await write(app.db, (tx) => retryMails(tx, claim.ids, { failure, reply, next }));
}

/** @returns until when no mail is tried */
function holdServer(app: AppContext): Date {
  const failures = (serverHolds.get(app.db)?.failures ?? 0) + 1;
  const until = new Date(app.clock.now().getTime() + serverRetryDelayMs(failures));
  serverHolds.set(app.db, { failures, until });
  return until;
}

/** Takes the next mail that may be sent; on the way drops what nobody is to get and puts off what would be too much. */
async function claimNext(app: AppContext): Promise<Claim | null> {
  for (;;) {
    const found = await write(app.db, (tx) => claimDue(app, tx));
    if (found !== 'nothingToSend') return found;
  }
}

async function claimDue(app: AppContext, tx: Tx): Promise<Claim | 'nothingToSend' | null> {
  const now = app.clock.now();
  const due = await findDueMail(tx, now);
  if (due === null) return null;
  const { kind, userId } = due;
  const mails = await listDueMails(tx, userId, kind, now);
  const ids = mails.map(({ id }) => id);
  const attempts = Math.min(...mails.map((mail) => mail.attempts));
  const lastSentAt = await lastMailSentAt(tx, userId, kind);
  const quietUntil = new Date((lastSentAt?.getTime() ?? 0) + mailRules[kind].quietMs);
  if (lastSentAt !== null && quietUntil > now) {
    await putOffMails(tx, ids, quietUntil);
    return 'nothingToSend';
  }
  const reader = await findMailReader(tx, userId);
  const off = await mailOffLink(app, tx, userId, kind);
  const links = mails.flatMap(({ about }) => about ?? []);
  const secret = isLinkMail(kind) ? await openLinkSecret(app, tx, links, now) : '';
  const dropped = off?.isOff === true ? 'optedOut' : secret === null ? 'linkOver' : reasonToDrop(kind, reader);
  const address = reader === null || dropped !== null ? null : await addressOf(app, tx, reader);
  if (reader === null || address === null) {
    await endMails(tx, ids, { state: 'dropped', failure: dropped ?? 'noAddress', reply: null, attempts, at: now });
    return 'nothingToSend';
  }
  await leaseMails(tx, ids, new Date(now.getTime() + MAIL_LEASE_MS));
  const abouts = new Set(mails.map(({ about }) => about));
  const [about = null] = abouts.size === 1 ? abouts : [];
  const path = isLinkMail(kind) ? `${mailRules[kind].path(null)}/${secret}` : mailRules[kind].path(about);
  return {
    ids,
    attempts,
    letter: { id: ids[0] ?? '', kind, path, offPath: off?.path ?? null, locale: reader.locale, address, at: now },
  };
}

/** That of her account; a volunteer's lies in the vault alone (an audit row of the portal's). */
async function addressOf(
  app: AppContext,
  tx: Tx,
  { address, mentorId }: { readonly address: string | null; readonly mentorId: string | null },
): Promise<string | null> {
  if (address !== null || mentorId === null) return address;
  const grant = grantForSystem('mail', [mentorId], ['contact']);
  const persons = await revealIdentity(tx, app.vault, grant, app.clock.now(), ['contact']);
  return persons.get(mentorId)?.contact.email ?? null;
}

function reasonToDrop(kind: MailKind, reader: Awaited<ReturnType<typeof findMailReader>>): MailFailure | null {
  if (reader?.deactivatedAt != null) return 'deactivated';
  if (reader?.wantsMails === false && !mailRules[kind].isAskedFor) return 'optedOut';
  return null;
}
