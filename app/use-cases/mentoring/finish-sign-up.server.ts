import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import { firstOpenStep, type SignUpAnswers } from '#app/domain/mentoring/sign-up.ts';
import { loginIndex } from '#app/identity/login-index.server.ts';
import { updateVolunteerDraft } from '#db/queries/mentoring/volunteer-draft.ts';
import { write } from '#db/transaction.ts';
import { checkEmailCode } from '../account/check-email-code.server.ts';
import { sendEmailCode } from '../account/send-email-code.server.ts';
import type { AppContext } from '../app-context.ts';
import { registerMentor } from './register-mentor.server.ts';
import { findDraft, type VolunteerDraft } from './volunteer-draft.server.ts';

/** What comes after the last step: `code` was mailed to her, or she is `registered`. */
export type AfterLastStep = 'code' | 'registered';

interface Sender {
  readonly device: string | null;
  /** The caller's IP address; only a keyed hash of it is kept. */
  readonly network: string;
}

/**
 * Sends a sign-up off whose steps are all answered. Her address is asked to answer by a code first; where no mails are
 * sent, or the address has answered already, she is registered at once.
 * @throws DomainError invalid (`draftGone`, `draftIncomplete`, field problems), limit
 */
export async function sendSignUp(
  app: AppContext,
  { device, network, locale }: Sender & { readonly locale: 'de' | 'en' },
): Promise<AfterLastStep> {
  const draft = await openDraft(app, device);
  if (draft.isFinished) return 'registered';
  const { you } = complete(draft.answers);
  if (app.mailer !== null && !draft.isConfirmed) {
    await sendEmailCode(app, { purpose: 'signUp', email: you.email, locale, network }, () => Promise.resolve(draft.id));
    return 'code';
  }
  await register(app, draft, network);
  return 'registered';
}

/**
 * Registers her by the code of the mail; sent twice it is one record.
 * @throws DomainError invalid (field `code`; `draftGone`, `draftIncomplete`), limit
 */
export async function confirmSignUp(
  app: AppContext,
  { device, network, code }: Sender & { readonly code: string },
): Promise<void> {
  const draft = await openDraft(app, device);
  if (draft.isFinished) return;
  const { you } = complete(draft.answers);
  const addressIndex = loginIndex(app.vault, you.email);
  // Sent again after the code was right and registering was not possible: the code is not asked for twice.
  if (!draft.isConfirmed)
    await checkEmailCode(app, { purpose: 'signUp', addressIndex, code, network }, async (tx, draftId) => {
      if (draftId !== draft.id) throw fieldError({ field: 'code', code: 'mailedCodeWrong' });
      await updateVolunteerDraft(tx, draftId, { emailConfirmedAt: app.clock.now() });
    });
  await register(app, { ...draft, isConfirmed: true }, network);
}

async function openDraft(app: AppContext, device: string | null): Promise<VolunteerDraft> {
  const draft = await findDraft(app, device);
  if (draft === null) throw new DomainError('invalid', 'draftGone');
  return draft;
}

function complete(answers: SignUpAnswers): Required<SignUpAnswers> {
  if (firstOpenStep(answers) !== null) throw new DomainError('invalid', 'draftIncomplete');
  return answers as Required<SignUpAnswers>;
}

async function register(app: AppContext, draft: VolunteerDraft, network: string): Promise<void> {
  const { offers, place, times, wishes, you } = complete(draft.answers);
  await registerMentor(app, {
    ...offers,
    ...place,
    ...times,
    ...wishes,
    ...you,
    // Said before the first step; without it there is no sign-up.
    isAdult: true,
    hasConfirmedEmail: draft.isConfirmed,
    key: draft.id,
    network,
  });
  const now = app.clock.now();
  await write(app.db, (tx) =>
    updateVolunteerDraft(tx, draft.id, { finishedAt: now, answersCipher: '', addressIndex: null, changedAt: now }),
  );
}
