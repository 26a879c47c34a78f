import type { ConsentChannel, ConsentLanguage, ConsentPurpose, HelperKind } from '#app/domain/consent/consent.ts';
import { filledText } from '#app/domain/consent/filled-text.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { findCompany } from '#db/queries/company/company.ts';
import { currentConsentTexts, insertConsent } from '#db/queries/consent/consent.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { leavePublicSide } from '../disclosure/leave-public-side.server.ts';
import { noteDown } from '../assistance/note-down.server.ts';

/** How a decision was taken: in which language it was explained, on which way, with whose help. */
export interface ConsentTaking {
  readonly language: ConsentLanguage;
  readonly channel: ConsentChannel;
  readonly helper: HelperKind;
}

/** Her answer to one question, with how it was given; of a No nothing is kept. */
export type AnswerTaking = { readonly answer: 'no' } | { readonly answer: 'yes'; readonly consent: ConsentTaking };

interface NewConsent extends ConsentTaking {
  readonly profileId: string;
  readonly purpose: ConsentPurpose;
  readonly decision: 'yes' | 'no';
  readonly postingId?: string;
  readonly companyId?: string;
}

/**
 * Records one decision for one purpose, in the caller's transaction, with the version of the text in force and the
 * text itself as it was shown.
 * Where no text exists in the language of the talk, the German one was interpreted: its version counts.
 * @returns the consent's id
 * @throws DomainError unavailable (`noConsentText`) when no text is in force for the purpose
 */
export async function recordConsent(tx: Tx, at: Date, by: string, input: NewConsent): Promise<string> {
  const texts = await currentConsentTexts(tx, input.purpose);
  const text =
    texts.find((candidate) => candidate.language === input.language) ??
    texts.find((candidate) => candidate.language === 'de');
  if (text === undefined) throw new DomainError('unavailable', 'noConsentText');
  const company = input.companyId === undefined ? null : await findCompany(tx, input.companyId);
  const posting = input.postingId === undefined ? null : await findPosting(tx, input.postingId);
  const id = await insertConsent(tx, {
    profileId: input.profileId,
    purpose: input.purpose,
    postingId: input.postingId ?? null,
    companyId: input.companyId ?? null,
    decision: input.decision,
    textVersion: text.version,
    shownText: filledText(text.body, { company: company?.name, posting: posting?.title }),
    language: input.language,
    channel: input.channel,
    helper: input.helper,
    takenBy: by,
    decidedAt: at,
  });
  await appendAudit(tx, at, {
    actorId: by,
    action: 'consent.record',
    subjectKind: 'consent',
    subjectIds: [id],
    detail: { purpose: input.purpose },
  });
  if (input.decision === 'no') await leavePublicSide(tx, [input.profileId]);
  return id;
}

/** Records a decision taken in a talk or on the person's own link and keeps its note for the caseworker's list. @returns the consent's id @throws DomainError unavailable */
export async function takeConsent(tx: Tx, at: Date, by: string, input: NewConsent): Promise<string> {
  const id = await recordConsent(tx, at, by, input);
  await noteConsent(tx, at, id, input);
  return id;
}

/** The note for the agency's own system, in the list of the person's caseworker; none of somebody who is nobody's client. */
async function noteConsent(tx: Tx, at: Date, id: string, consent: NewConsent): Promise<void> {
  const profile = await findProfile(tx, consent.profileId, dayOf(at));
  if (profile?.isGuest === true) return;
  const company = consent.companyId === undefined ? null : await findCompany(tx, consent.companyId);
  const { purpose, decision, language, channel, helper } = consent;
  await noteDown(
    tx,
    at,
    {
      type: 'consentDecided',
      on: dayOf(at),
      purpose,
      decision,
      language,
      channel,
      helper,
      company: company?.name ?? null,
    },
    {
      subjectId: id,
      profileId: consent.profileId,
      companyId: consent.companyId ?? null,
      forUserId: profile?.caseworkerId ?? null,
    },
  );
}
