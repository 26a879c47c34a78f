import type { JobFit } from '#app/domain/disclosure/job-fit.ts';
import type { ProposalState } from '#app/domain/match/proposal.ts';
import type { PostingKind } from '#app/domain/posting/posting.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { JobFitCard } from '../disclosure/job-fit-card.tsx';
import { UncheckedNotice } from '../disclosure/purpose-notice.tsx';
import { Card } from '../ui/card.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { PhoneLink } from '../ui/phone-link.tsx';
import { Section } from '../ui/section.tsx';
import { CompanyAnswers } from './company-answers.tsx';

interface CompanyProposalsProps {
  /** The company's own postings: they tell same-titled ones apart. */
  readonly ownPostings: readonly {
    readonly id: string;
    readonly code: string;
    readonly kind: PostingKind | null;
    readonly startsOn: Day | null;
  }[];
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
    }[];
    readonly answerBy: Day | null;
    readonly freeAfter: Day | null;
    readonly mustLabels: Readonly<Record<string, string>>;
  }[];
  readonly today: Day;
}

/** "Ihre Stelle: 2 Vorschläge, Ihre Antwort bis Mittwoch": the profiles without names with three clear answers. */
export function CompanyProposals({ ownPostings, postings, today }: CompanyProposalsProps) {
  const t = useTexts('proposal');
  const words = useTexts('posting');
  const side = useTexts('employerSide');
  const format = useFormats();
  const answerLine = (answerBy: Day | null) => {
    if (answerBy === null) return null;
    return <p>{t(answerBy < today ? 'company.answerLate' : 'company.answerBy', { day: format.longDay(answerBy) })}</p>;
  };
  const contactLine = (officer: CompanyProposalsProps['postings'][number]['officer']) => {
    if (officer === null) return null;
    return (
      <p className="mute">
        {officer.phone === null ? (
          t('company.contactNoPhone', { name: officer.name })
        ) : (
          <>
            {t('company.contact', { name: officer.name })} <PhoneLink phone={officer.phone} />
          </>
        )}
      </p>
    );
  };
  const aboutLine = (postingId: string) => {
    const own = ownPostings.find(({ id }) => id === postingId);
    if (own === undefined) return null;
    return (
      <p className="mute">
        {own.kind === null ? words('chips.kindOpen') : words(`kind.${own.kind}`)}
        {' · '}
        {own.startsOn === null ? words('chips.anytime') : words('chips.start', { day: format.day(own.startsOn) })}
        {' · '}
        <span className="code">{own.code}</span>
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
          {aboutLine(posting.postingId)}
          {answerLine(posting.answerBy)}
          {posting.freeAfter === null ? null : (
            <p className="mute">{side('clock.company', { day: format.longDay(posting.freeAfter) })}</p>
          )}
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
              <JobFitCard
                key={proposal.id}
                fit={proposal.fit}
                mustLabels={posting.mustLabels}
                pseudonym={proposal.pseudonym}
              >
                <CompanyAnswers id={proposal.id} version={proposal.version} state={proposal.state} />
              </JobFitCard>
            ),
          )}
        </Section>
      ))}
      {postings.every((posting) => posting.proposals.length === 0) ? null : (
        <>
          <p className="mute">
            {t('company.confidential')} <a href="/company/rules">{t('company.mayAsk')}</a>
          </p>
          <UncheckedNotice />
        </>
      )}
    </>
  );
}
