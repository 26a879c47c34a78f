import type { Actor } from '#app/domain/account/actor.ts';
import { filledText } from '#app/domain/consent/filled-text.ts';
import type { ConsentLanguage } from '#app/domain/consent/consent.ts';
import { currentConsentTexts } from '#db/queries/consent.ts';
import type { AppContext } from '../app-context.ts';
import { found } from '../account/allow.server.ts';
import { ownProposal } from '../match/own-proposal.server.ts';

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
  readonly companyName: string;
  readonly postingTitle: string;
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
  const texts = await currentConsentTexts(app.db, input.purpose);
  const textIn = (language: ConsentLanguage): PaperText | null => {
    const text = texts.find((one) => one.language === language);
    if (text === undefined) return null;
    const about = { company: proposal.companyName, posting: proposal.postingTitle };
    return {
      language,
      paragraphs: filledText(text.body, about).split('\n\n'),
      version: text.version.slice(0, 8),
      isDraft: text.reviewedBy === null,
    };
  };
  return {
    caseCode: proposal.caseCode,
    companyName: proposal.companyName,
    postingTitle: proposal.postingTitle,
    german: found(textIn('de')),
    own: input.language === 'de' ? null : textIn(input.language),
  };
}
