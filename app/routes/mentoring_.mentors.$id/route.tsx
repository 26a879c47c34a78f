import { useActionData, useLoaderData } from '@remix-run/react';
import { OneTimeLink } from '#app/components/account/one-time-link.tsx';
import { ErasePerson } from '#app/components/mentoring/erase-person.tsx';
import { MentorStateBadge } from '#app/components/mentoring/state-badges.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { findMentorPage } from '#app/use-cases/mentoring/find-mentor-page.server.ts';
import { AccessCard } from './access-card.tsx';
import { ContactCard } from './contact-card.tsx';
import { changeMentorPage } from './mentor-forms.server.ts';
import { NextMentorStep, OtherMentorSteps } from './mentor-steps.tsx';
import { OffersCard } from './offers-card.tsx';
import { PlanInterview } from './plan-interview.tsx';
import { SeeCertificate } from './see-certificate.tsx';
import { TandemsCard } from './tandems-card.tsx';
import { VettingCard } from './vetting-card.tsx';

export const loader = loading('mentor.approve', ({ app, actor, params }) =>
  findMentorPage(app, actor, params['id'] ?? ''),
);

export const action = acting('mentor.approve', changeMentorPage);

// The name stays out of the title: titles land in histories.
export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('mentoring')('mentorPage.title') });

export default function MentorPage() {
  const mentor = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const t = useTexts('mentoring');
  const form = result?.form;
  if (result !== undefined && 'link' in result) {
    return (
      <Page width="narrow" title={t('mentorPage.link.given')}>
        <OneTimeLink link={result.link} />
        <div className="actions">
          <LinkButton href={`/mentoring/mentors/${mentor.id}`}>{t('mentorPage.link.backToMentor')}</LinkButton>
        </div>
      </Page>
    );
  }
  const { person } = mentor;
  return (
    <Page
      eyebrow={mentor.caseCode}
      title={person === null ? t('mentorPage.title') : <bdi>{`${person.firstName} ${person.lastName}`}</bdi>}
      lead={<MentorStateBadge state={mentor.state} />}
      actions={
        <LinkButton href="/mentoring" kind="quiet">
          {t('mentorPage.back')}
        </LinkButton>
      }
      aside={
        <>
          {mentor.state === 'registered' ? (
            <PlanInterview id={mentor.id} interview={mentor.interview} version={mentor.version} form={form} />
          ) : null}
          <NextMentorStep
            moves={mentor.moves}
            version={mentor.version}
            today={mentor.today}
            form={form}
            programmes={mentor.programmes}
            asksForCertificate={mentor.needsCertificate}
          />
          {mentor.needsCertificate && (mentor.state === 'active' || mentor.state === 'paused') ? (
            <SeeCertificate
              version={mentor.version}
              today={mentor.today}
              form={form}
              seenOn={mentor.certificateSeenOn}
            />
          ) : null}
          <AccessCard account={mentor.account} />
          <OtherMentorSteps moves={mentor.moves} version={mentor.version} />
          {mentor.mayErase ? <ErasePerson version={mentor.version} form={form} /> : null}
        </>
      }
    >
      <ErrorSummary
        form={form}
        labels={{
          on: t(mentor.state === 'registered' ? 'mentorPage.interview.on' : 'mentorPage.check.on'),
          plannedOn: t('mentorPage.plan.on'),
          time: t('mentorPage.plan.time'),
          kind: t('mentorPage.plan.kind'),
          programmeId: t('mentorPage.programme'),
          agreementOn: t('mentorPage.agreementOn'),
          confidentialityOn: t('mentorPage.confidentialityOn'),
          materialOn: t('mentorPage.materialOn'),
          certificateOn: t('mentorPage.certificateSeenOn'),
        }}
      />
      <ContactCard mentor={mentor} />
      <OffersCard mentor={mentor} />
      <VettingCard mentor={mentor} />
      <TandemsCard mentor={mentor} />
    </Page>
  );
}
