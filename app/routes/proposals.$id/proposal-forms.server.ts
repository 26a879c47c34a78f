import { z } from 'zod';
import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { notFitReasons } from '#app/domain/match/proposal.ts';
import type { Acting } from '#app/http/acting.server.ts';
import { consentFieldsSchema } from '#app/http/consent-fields.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { recordCompanyAnswer } from '#app/use-cases/match/answer-as-company.server.ts';
import { answerProposal } from '#app/use-cases/match/answer-proposal.server.ts';
import { endApplication, recordApplication, recordInvitation } from '#app/use-cases/match/record-application.server.ts';
import { releaseContact } from '#app/use-cases/match/release-contact.server.ts';
import { withdrawProposal } from '#app/use-cases/match/withdraw-proposal.server.ts';

const notFitSchema = z.object({ reason: fields.choice(notFitReasons) });
const appliedSchema = z.object({ appliedOn: fields.day() });

/** Does what the pressed button of the proposal's page says, and leads to where things go on. */
export async function answerProposalPage({ app, actor, form, params, done }: Acting<Actor>): Promise<Response> {
  const proposalId = params['id'] ?? '';
  const here = `/proposals/${proposalId}`;
  const one = { proposalId, version: form.version };
  switch (form.intent) {
    case 'agree':
      await answerProposal(app, actor, { ...one, answer: 'yes', consent: form.read(consentFieldsSchema) });
      return done(here, 'agreed');
    case 'decline':
      await answerProposal(app, actor, { ...one, answer: 'no' });
      return done(here, 'proposalEnded');
    case 'introduce': {
      const placementId = await releaseContact(app, actor, {
        ...one,
        answer: 'yes',
        consent: form.read(consentFieldsSchema),
      });
      return done(placementId === null ? here : `/placements/${placementId}`, 'contactReleased');
    }
    case 'decline-introduction':
      await releaseContact(app, actor, { ...one, answer: 'no' });
      return done(here, 'proposalEnded');
    case 'applied':
      await recordApplication(app, actor, { ...one, appliedOn: form.read(appliedSchema).appliedOn });
      return done(here, 'applicationRecorded');
    case 'invited':
      return done(`/placements/${await recordInvitation(app, actor, one)}`, 'invitationRecorded');
    case 'company-declined':
      await endApplication(app, actor, { ...one, end: 'declinedByCompany' });
      return done(here, 'proposalEnded');
    case 'not-pursued':
      await endApplication(app, actor, { ...one, end: 'declinedByPerson' });
      return done(here, 'proposalEnded');
    case 'company-meets':
      await recordCompanyAnswer(app, actor, { ...one, answer: 'meet' });
      return done(here, 'answerRecorded');
    case 'company-calls':
      await recordCompanyAnswer(app, actor, { ...one, answer: 'call' });
      return done(here, 'answerRecorded');
    case 'company-not-fit':
      await recordCompanyAnswer(app, actor, { ...one, answer: 'notFit', reason: form.read(notFitSchema).reason });
      return done(here, 'answerRecorded');
    case 'withdraw':
      await withdrawProposal(app, actor, one);
      return done(here, 'proposalWithdrawn');
    default:
      throw new DomainError('invalid');
  }
}
