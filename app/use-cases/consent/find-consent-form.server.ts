import type { Actor } from '#app/domain/account/actor.ts';
import type { ConsentLanguage } from '#app/domain/consent/consent.ts';
import { currentConsentTexts } from '#db/queries/consent.ts';
import type { AppContext } from '../app-context.ts';
import { found } from '../account/allow.server.ts';
import { ownProposal } from '../match/own-proposal.server.ts';

/** The text of one question as it is handed out on paper, in the languages there are; company and posting filled in. */
export interface ConsentForm {
  readonly caseCode: string;
  readonly companyName: string;
  readonly postingTitle: string;
  readonly texts: readonly {
    readonly language: ConsentLanguage;
    readonly paragraphs: readonly string[];
    /** The first letters of the version, so that paper and record can be compared. */
    readonly version: string;
    /** Nobody has reviewed this text yet. */
    readonly isDraft: boolean;
  }[];
}

/** The paper form for one proposal: for the case's own people. @throws DomainError notFound, forbidden */
export async function findConsentForm(
  app: AppContext,
  actor: Actor,
  input: { proposalId: string; purpose: 'proposal' | 'introduction' },
): Promise<ConsentForm> {
  const proposal = await ownProposal(app, app.db, actor, 'proposal.answer', input.proposalId);
  const texts = await currentConsentTexts(app.db, input.purpose);
  const filled = (body: string) =>
    body.replaceAll('{{company}}', proposal.companyName).replaceAll('{{posting}}', proposal.postingTitle);
  found(texts[0]);
  return {
    caseCode: proposal.caseCode,
    companyName: proposal.companyName,
    postingTitle: proposal.postingTitle,
    texts: texts
      .map((text) => ({
        language: text.language,
        paragraphs: filled(text.body).split('\n\n'),
        version: text.version.slice(0, 8),
        isDraft: text.reviewedBy === null,
      }))
      .sort((a, b) => Number(b.language === 'de') - Number(a.language === 'de')),
  };
}
