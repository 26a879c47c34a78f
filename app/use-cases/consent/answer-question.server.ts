import { talkedPurposes, type ConsentQuestion } from '#app/domain/consent/consent-question.ts';
import { personHerself, type ConsentLanguage, type HelperKind } from '#app/domain/consent/consent.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { missingForPublication } from '#app/domain/profile/case-code.ts';
import { profileStateAfter } from '#app/domain/profile/profile-moves.ts';
import type { Day } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { insertCallRequest, openCallRequestsOf } from '#db/queries/consent/call-request.ts';
import { write } from '#db/transaction.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { planAskedChecks } from '../assistance/asked-checks.server.ts';
import { detailedPreviewOf } from '../disclosure/decide-detailed-profile.server.ts';
import { settleProposal } from '../match/answer-proposal.server.ts';
import { settleIntroduction } from '../match/release-contact.server.ts';
import { changeProfiles } from '../profile/change-profiles.server.ts';
import { answerDay } from '../rule/working-days.server.ts';
import { readinessOf } from './language-review.server.ts';
import { listQuestions, type PersonsQuestions } from './list-questions.server.ts';
import type { LinkVisit } from './open-consent-link.server.ts';
import { takeConsent, type ConsentTaking } from './record-consent.server.ts';
import { isAbout, textIn } from './show-question.server.ts';
import { takeBackAnswer } from './take-back-answer.server.ts';

interface PhoneAnswer {
  readonly key: string;
  readonly answer: 'yes' | 'no';
  /** The version of the text she read. */
  readonly textVersion: string;
  readonly helper: HelperKind;
  /** The mark of the detailed profile she was shown; '' for every other question. */
  readonly seen: string;
  readonly words: { readonly language: ConsentLanguage; readonly version: string };
}

/**
 * A person answers one question on her own phone. A yes works at once, like the one a caseworker records; a No needs no
 * reason and none is asked for.
 * @returns false when there was nothing to answer any more (sent twice, posting closed): what stands, her overview says
 * @throws DomainError conflict (`consentTextChanged`, `previewOutdated`) when text or preview are not what she saw; blocked
 *   (`languageNotReviewed`) when nobody has reviewed this language and the people are real; limit when the company has read
 *   as many people as it may
 */
export async function answerQuestion(app: AppContext, visit: LinkVisit, input: PhoneAnswer): Promise<boolean> {
  const now = app.clock.now();
  return write(app.db, async (tx) => {
    const asked = await listQuestions(app, tx, visit.profileId);
    const question = asked.questions.find(({ key, state }) => key === input.key && state !== 'yes');
    if (question === undefined || talkedPurposes.includes(question.purpose)) return false;
    const text = found(textIn(asked.texts, question.purpose, input.words.language));
    if (text.version !== input.textVersion) throw new DomainError('conflict', 'consentTextChanged');
    if (!(await readinessOf(app, tx, text, input.words)).mayDecide)
      throw new DomainError('blocked', 'languageNotReviewed');
    if (question.purpose === 'detailedProfile' && input.answer === 'yes') {
      const { seen, isAskable } = await detailedPreviewOf(app, tx, visit.profileId);
      if (!isAskable || seen !== input.seen) throw new DomainError('conflict', 'previewOutdated');
    }
    const taking: ConsentTaking = { language: text.language, channel: 'link', helper: input.helper };
    if (question.proposal === null) await decideForHerself(app, tx, now, asked, question, input.answer, taking);
    else await decideAboutProposal(app, tx, now, asked, question, question.proposal, input.answer, taking);
    return true;
  });
}

/** A profile without a name, being asked later: what is not about one company. */
async function decideForHerself(
  app: AppContext,
  tx: Tx,
  now: Date,
  { profile }: PersonsQuestions,
  question: ConsentQuestion,
  decision: 'yes' | 'no',
  taking: ConsentTaking,
): Promise<void> {
  const { purpose } = question;
  if (decision === 'no' && question.mayTakeBack) await takeBackAnswer(app, tx, profile, question, null);
  await takeConsent(tx, now, personHerself, { ...taking, profileId: profile.id, purpose, decision });
  if (decision === 'no') return;
  if (purpose === 'aftercare') await planAskedChecks(tx, now, profile.id);
  // A profile that lacks something is published by the caseworker when it is complete: the yes is there.
  const isReady = missingForPublication(profile).length === 0 && profileStateAfter(profile.state, 'publish') !== null;
  if (purpose === 'namelessProfile' && isReady)
    await changeProfiles(app, tx, personHerself, [{ kind: 'publish', id: profile.id, version: profile.version }]);
}

async function decideAboutProposal(
  app: AppContext,
  tx: Tx,
  now: Date,
  { profile, proposals }: PersonsQuestions,
  question: ConsentQuestion,
  about: NonNullable<ConsentQuestion['proposal']>,
  decision: 'yes' | 'no',
  taking: ConsentTaking,
): Promise<void> {
  const proposal = found(proposals.get(about.id));
  const answer = decision === 'yes' ? ({ answer: 'yes', consent: taking } as const) : ({ answer: 'no' } as const);
  if (question.state === 'open') {
    if (question.purpose === 'proposal') await settleProposal(app, tx, personHerself, proposal, answer);
    else await settleIntroduction(app, tx, personHerself, proposal, answer);
    return;
  }
  // Asked again about what runs already: a yes is one more decision, a No takes back what stands.
  if (decision === 'no') return takeBackAnswer(app, tx, profile, question, proposal);
  await takeConsent(tx, now, personHerself, {
    ...taking,
    profileId: profile.id,
    purpose: question.purpose,
    decision,
    postingId: about.postingId,
    companyId: about.companyId,
  });
}

/**
 * "I have a question, please call me": one open wish per question, in the caseworker's list until somebody called.
 * @returns the day until which somebody calls; null when there is nothing to ask about any more
 */
export async function askForCall(app: AppContext, visit: LinkVisit, key: string): Promise<Day | null> {
  const now = app.clock.now();
  return write(app.db, async (tx) => {
    const { questions, profile } = await listQuestions(app, tx, visit.profileId);
    const question = questions.find((one) => one.key === key && one.state !== 'yes');
    // Nobody has a list of calls for a guest: the number of her coordinators stands on her page.
    if (question === undefined || profile.isGuest) return null;
    const open = (await openCallRequestsOf(tx, profile.id)).find((request) => isAbout(request, question));
    if (open !== undefined) return open.dueOn;
    const dueOn = await answerDay(tx, now, 'house.personCallBack');
    await insertCallRequest(tx, {
      profileId: profile.id,
      purpose: question.purpose,
      proposalId: question.proposal?.id ?? null,
      askedAt: now,
      dueOn,
    });
    await appendAudit(tx, now, {
      actorId: personHerself,
      action: 'consent.callWish',
      subjectKind: 'profile',
      subjectIds: [profile.id],
      detail: { purpose: question.purpose },
    });
    return dueOn;
  });
}
