import { isSignUpStep, type SignUpAnswers } from '#app/domain/mentoring/sign-up.ts';
import { DomainError, fieldError, type FieldProblem } from '#app/domain/domain-error.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { loginIndex } from '#app/identity/login-index.server.ts';
import { openText, sealText } from '#app/identity/seal-text.server.ts';
import { newId } from '#db/columns.ts';
import { ruleAt } from '#db/queries/rule/rule.ts';
import {
  deleteVolunteerDraft,
  findDraftByAddress,
  findVolunteerDraft,
  insertVolunteerDraft,
  updateVolunteerDraft,
  type VolunteerDraftRow,
} from '#db/queries/mentoring/volunteer-draft.ts';
import { write } from '#db/transaction.ts';
import { checkEmailCode } from '../account/check-email-code.server.ts';
import { countAttempts, networkKey } from '../account/count-attempts.server.ts';
import { sendEmailCode } from '../account/send-email-code.server.ts';
import type { AppContext } from '../app-context.ts';
import { newSecret, secretHash } from '../consent/link-secrets.server.ts';
import { spotOf } from './spot-of.server.ts';

/** A sign-up somebody has begun on this phone. */
export interface VolunteerDraft {
  readonly id: string;
  readonly answers: SignUpAnswers;
  readonly isConfirmed: boolean;
  /** It was sent: nothing is left of the answers. */
  readonly isFinished: boolean;
}

const mostDrafts = 30;

/**
 * Begins a sign-up, after she has said that she is 18 or older: who is not leaves nothing behind.
 * @param network the caller's IP address; many from one place within a quarter of an hour are stopped
 * @returns what the phone keeps as its cookie
 * @throws DomainError limit
 */
export async function beginVolunteerDraft(app: AppContext, network: string): Promise<string> {
  await countAttempts(app, [{ key: networkKey(app, 'volunteerDraft', network), most: mostDrafts }]);
  const id = newId();
  const device = newSecret();
  await write(app.db, (tx) =>
    insertVolunteerDraft(tx, {
      id,
      deviceHash: secretHash(device),
      answersCipher: sealed(app, id, {}),
      changedAt: app.clock.now(),
    }),
  );
  return device;
}

/** The sign-up of this phone; null: there is none, or it was deleted. */
export async function findDraft(app: AppContext, device: string | null): Promise<VolunteerDraft | null> {
  const row = device === null ? null : await findVolunteerDraft(app.db, secretHash(device));
  return row === null ? null : draftOf(app, row);
}

/**
 * Keeps the answer of one step; the others stay. A place nobody knows is refused at once, with those that are meant perhaps.
 * @throws DomainError invalid with field problems; expired when the sign-up is no longer there
 */
export async function saveDraftStep(
  app: AppContext,
  device: string | null,
  answer: SignUpAnswers,
): Promise<VolunteerDraft> {
  if (answer.place !== undefined) {
    const problems: FieldProblem[] = [];
    spotOf(app, answer.place.place, answer.place.chosenSpotId, problems);
    if (problems.length > 0) throw fieldError(...problems);
  }
  return write(app.db, async (tx) => {
    const row = device === null ? null : await findVolunteerDraft(tx, secretHash(device));
    if (row === null || row.finishedAt !== null) throw new DomainError('invalid', 'draftGone');
    const answers = { ...draftOf(app, row).answers, ...answer };
    const addressIndex = answer.you === undefined ? row.addressIndex : loginIndex(app.vault, answer.you.email);
    const isSameAddress = addressIndex === row.addressIndex;
    const changed = {
      answersCipher: sealed(app, row.id, answers),
      addressIndex,
      emailConfirmedAt: isSameAddress ? row.emailConfirmedAt : null,
      changedAt: app.clock.now(),
    };
    await updateVolunteerDraft(tx, row.id, changed);
    return draftOf(app, { ...row, ...changed });
  });
}

/**
 * Names the address to go on with later, on this phone or another; nothing is mailed now.
 * @returns the last day on which it is still there
 * @throws DomainError invalid (`draftGone`)
 */
export async function keepDraftForLater(app: AppContext, device: string | null, email: string): Promise<string> {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const row = device === null ? null : await findVolunteerDraft(tx, secretHash(device));
    if (row === null || row.finishedAt !== null) throw new DomainError('invalid', 'draftGone');
    const addressIndex = loginIndex(app.vault, email);
    const emailConfirmedAt = addressIndex === row.addressIndex ? row.emailConfirmedAt : null;
    await updateVolunteerDraft(tx, row.id, { addressIndex, emailConfirmedAt, changedAt: now });
  });
  const rule = await ruleAt(app.db, 'retention.volunteerDrafts', dayOf(now));
  return dayOf(new Date(now.getTime() + (rule?.value ?? 0) * 86_400_000));
}

/** Deletes what was begun on this phone, at once: it may be shared. */
export async function dropDraft(app: AppContext, device: string | null): Promise<void> {
  if (device === null) return;
  await write(app.db, async (tx) => {
    const row = await findVolunteerDraft(tx, secretHash(device));
    if (row !== null && row.finishedAt === null) await deleteVolunteerDraft(tx, row.id);
  });
}

/** Mails a code to go on with on another phone; the answer is the same when nothing was begun. @throws DomainError blocked, limit */
export function askToResume(
  app: AppContext,
  request: { email: string; locale: 'de' | 'en'; network: string },
): Promise<void> {
  return sendEmailCode(
    app,
    { purpose: 'resume', ...request },
    async (tx, index) => (await findDraftByAddress(tx, index))?.id ?? null,
  );
}

/**
 * Goes on with a sign-up on this phone; the phone it was begun on is out.
 * @returns what the phone keeps as its cookie
 * @throws DomainError invalid (field `code`), limit
 */
export function resumeDraft(app: AppContext, input: { email: string; code: string; network: string }): Promise<string> {
  const { code, network } = input;
  const addressIndex = loginIndex(app.vault, input.email);
  const device = newSecret();
  return checkEmailCode(app, { purpose: 'resume', addressIndex, code, network }, async (tx, draftId) => {
    const now = app.clock.now();
    await updateVolunteerDraft(tx, draftId, { deviceHash: secretHash(device), emailConfirmedAt: now, changedAt: now });
    return device;
  });
}

/** An answered step of an older form has no meaning any more: what is kept is read by the steps there are. */
function draftOf(app: AppContext, row: VolunteerDraftRow): VolunteerDraft {
  const isFinished = row.finishedAt !== null;
  const kept = isFinished ? {} : (JSON.parse(openText(app.vault, placeOf(row.id), row.answersCipher)) as SignUpAnswers);
  const answers = Object.fromEntries(Object.entries(kept).filter(([step]) => isSignUpStep(step)));
  return { id: row.id, answers, isConfirmed: row.emailConfirmedAt !== null, isFinished };
}

const placeOf = (id: string) => `volunteer_drafts.${id}`;

function sealed(app: AppContext, id: string, answers: SignUpAnswers): string {
  return sealText(app.vault, placeOf(id), JSON.stringify(answers));
}
