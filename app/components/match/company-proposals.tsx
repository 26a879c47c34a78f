import type { JobFit } from '#app/domain/disclosure/job-fit.ts';
import type { ProposalState } from '#app/domain/match/proposal.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { JobFitCard } from '../disclosure/job-fit-card.tsx';
import { Card } from '../ui/card.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Section } from '../ui/section.tsx';
import { CompanyAnswers } from './company-answers.tsx';

interface CompanyProposalsProps {
  readonly postings: readonly {
    readonly postingId: string;
    readonly postingTitle: string;
    readonly goneCount: number;
    readonly officer: { readonly name: string; readonly phone: string | null } | null;
    readonly proposals: readonly {
      readonly id: string;
      readonly version: number;
      readonly state: ProposalState;
      readonly pseudonym: string;
      readonly fit: JobFit;
      readonly answerBy: Day | null;
    }[];
  }[];
  readonly today: Day;
}

/** "Ihre Stelle: 2 Vorschläge, Ihre Antwort bis Mittwoch": the profiles without names with three clear answers. */
export function CompanyProposals({ postings, today }: CompanyProposalsProps) {
  const t = useTexts('proposal');
  const format = useFormats();
  const answerLine = (answerBy: Day | undefined) => {
    if (answerBy === undefined) return null;
    return <p>{t(answerBy < today ? 'company.answerLate' : 'company.answerBy', { day: format.longDay(answerBy) })}</p>;
  };
  const contactLine = (officer: CompanyProposalsProps['postings'][number]['officer']) => {
    if (officer === null) return null;
    return (
      <p className="mute">
        {officer.phone === null
          ? t('company.contactNoPhone', { name: officer.name })
          : t('company.contact', { name: officer.name, phone: officer.phone })}
      </p>
    );
  };
  return (
    <>
      {postings.map((posting) => (
        <Section
          key={posting.postingId}
          title={t('company.heading', { posting: posting.postingTitle, count: posting.proposals.length })}
        >
          {answerLine(posting.proposals.flatMap(({ answerBy }) => (answerBy === null ? [] : [answerBy])).sort()[0])}
          {contactLine(posting.officer)}
          {posting.goneCount > 0 ? <p className="mute">{t('company.gone', { count: posting.goneCount })}</p> : null}
          {posting.proposals.map((proposal) =>
            proposal.state === 'introduced' ? (
              <Card
                key={proposal.id}
                level={3}
                title={t('fit.profile', { pseudonym: proposal.pseudonym })}
                actions={
                  <LinkButton href={`/company/proposals/${proposal.id}`} kind="primary">
                    {t('company.seeContact')}
                  </LinkButton>
                }
              >
                <p>{t('company.introduced')}</p>
              </Card>
            ) : (
              <JobFitCard key={proposal.id} fit={proposal.fit} pseudonym={proposal.pseudonym}>
                <CompanyAnswers id={proposal.id} version={proposal.version} state={proposal.state} />
              </JobFitCard>
            ),
          )}
        </Section>
      ))}
      {postings.every((posting) => posting.proposals.length === 0) ? null : (
        <p className="mute">
          {t('company.confidential')} <a href="/company/rules">{t('company.mayAsk')}</a>
        </p>
      )}
    </>
  );
}
