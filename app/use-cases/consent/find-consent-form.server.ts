import type { Actor } from '#app/domain/account/actor.ts';
import { filledText } from '#app/domain/consent/filled-text.ts';
import type { ConsentLanguage, ConsentPurpose, PaperPurpose } from '#app/domain/consent/consent.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { currentConsentTexts } from '#db/queries/consent/consent.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from '../account/allow.server.ts';
import { ownProposal } from '../match/own-proposal.server.ts';
import { profileResource } from '../profile/profile-resource.server.ts';

/** One text as it is handed out on paper, company and posting filled in. */
interface PaperText {
  readonly language: ConsentLanguage;
  readonly paragraphs: readonly string[];
  /** The first letters of the version, so that paper and record can be compared. */
  readonly version: string;
  /** Nobody has reviewed this text yet. */
  readonly isDraft: boolean;
}

/** One question on paper: the German text, and beside it the one in the person's language. */
export interface ConsentForm {
  readonly caseCode: string;
  readonly german: PaperText;
  /** Null where German is her language, or no text exists in it. */
  readonly own: PaperText | null;
}

/** The paper form for one proposal: for the case's own people. @throws DomainError notFound, forbidden */
export async function findConsentForm(
  app: AppContext,
  actor: Actor,
  input: { proposalId: string; purpose: 'proposal' | 'introduction'; language: ConsentLanguage },
): Promise<ConsentForm> {
  const proposal = await ownProposal(app, app.db, actor, 'proposal.answer', input.proposalId);
  const about = { company: proposal.companyName, posting: proposal.postingTitle };
  return { caseCode: proposal.caseCode, ...(await textsOnPaper(app, input.purpose, input.language, about)) };
}

/** The paper form of a question about the person alone: for the case's own people. @throws DomainError notFound, forbidden */
export async function findProfileConsentForm(
  app: AppContext,
  actor: Actor,
  input: { profileId: string; purpose: PaperPurpose; language: ConsentLanguage },
): Promise<ConsentForm> {
  const profile = found(await findProfile(app.db, input.profileId, dayOf(app.clock.now())));
  allow(actor, 'consent.record', profileResource(profile));
  if (profile.state === 'erased') found(null);
  return { caseCode: profile.caseCode, ...(await textsOnPaper(app, input.purpose, input.language, {})) };
}

async function textsOnPaper(
  app: AppContext,
  purpose: ConsentPurpose,
  language: ConsentLanguage,
  about: Parameters<typeof filledText>[1],
): Promise<Omit<ConsentForm, 'caseCode'>> {
  const texts = await currentConsentTexts(app.db, purpose);
  const textIn = (one: ConsentLanguage): PaperText | null => {
    const text = texts.find((row) => row.language === one);
    if (text === undefined) return null;
    return {
      language: one,
      paragraphs: filledText(text.body, about).split('\n\n'),
      version: text.version.slice(0, 8),
      isDraft: text.reviewedBy === null,
    };
  };
  return { german: found(textIn('de')), own: language === 'de' ? null : textIn(language) };
}
