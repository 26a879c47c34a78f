import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { OwnContact } from '#app/components/company/own-contact.tsx';
import { UncheckedNotice } from '#app/components/disclosure/purpose-notice.tsx';
import { JobFitCard } from '#app/components/disclosure/job-fit-card.tsx';
import { CompanyAnswers } from '#app/components/match/company-answers.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { RadioGroup } from '#app/components/ui/radio-group.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import { DomainError } from '#app/domain/domain-error.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { notFitReasons } from '#app/domain/match/proposal.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { answerAsCompany } from '#app/use-cases/match/answer-as-company.server.ts';
import { findCompanyProposal } from '#app/use-cases/match/find-company-proposal.server.ts';
import { CompanyPlan } from './company-plan.tsx';
import { ReleasedContactCard } from './released-contact-card.tsx';

export const loader = loading('proposal.seenByCompany', async ({ app, actor, params, url }) => ({
  ...(await findCompanyProposal(app, actor, params['id'] ?? '')),
  asksReason: url.searchParams.get('answer') === 'not-fit',
}));

const notFitSchema = z.object({ reason: fields.choice(notFitReasons) });

export const action = acting('proposal.companyAnswer', async ({ app, actor, form, params, done }) => {
  const one = { proposalId: params['id'] ?? '', version: form.version };
  switch (form.intent) {
    case 'meet':
      await answerAsCompany(app, actor, { ...one, answer: 'meet' });
      return done('/company', 'companyMeets');
    case 'call':
      await answerAsCompany(app, actor, { ...one, answer: 'call' });
      return done('/company', 'companyCalls');
    case 'not-fit':
      await answerAsCompany(app, actor, { ...one, answer: 'notFit', reason: form.read(notFitSchema).reason });
      return done('/company', 'companyDeclined');
    default:
      throw new DomainError('invalid');
  }
});

export const handle = pageSettings<typeof loader>({
  title: ({ data, texts }) => texts('proposal')('company.pageTitle', { posting: data?.postingTitle ?? '' }),
});

/** One proposal for its company: the profile without a name and the answer; after the release the contact and its side of the plan. */
export default function CompanyProposalPage() {
  const view = useLoaderData<typeof loader>();
  const form = (useActionData<typeof action>() as { form?: FormState } | undefined)?.form;
  const t = useTexts('proposal');
  const format = useFormats();
  const { contact } = view;
  const canAnswer = view.state === 'withCompany' || view.state === 'callRequested';
  const asksReason = canAnswer && (view.asksReason || form?.values['intent'] === 'not-fit');
  return (
    <Page
      eyebrow={view.postingTitle}
      title={
        contact === null ? (
          t('company.pageTitle', { posting: view.postingTitle })
        ) : (
          <bdi>{t('company.pageTitleReleased', { firstName: contact.firstName })}</bdi>
        )
      }
      lead={view.answerBy === null ? undefined : t('company.answerBy', { day: format.longDay(view.answerBy) })}
      actions={<LinkButton href="/company">{t('company.back')}</LinkButton>}
      aside={
        <>
          <OwnContact officer={view.officer} />
          <Card title={t('company.purpose')} tone="soft">
            <p>{t('company.purposeText', { posting: view.postingTitle })}</p>
            <UncheckedNotice />
            <p>
              <a href="/company/rules">{t('company.mayAsk')}</a>
            </p>
          </Card>
        </>
      }
    >
      <ErrorSummary form={form} labels={{ reason: t('company.reason') }} />
      {contact === null ? null : <ReleasedContactCard contact={contact} />}
      {view.placement === null ? null : <CompanyPlan placement={view.placement} />}
      <JobFitCard
        level={2}
        fit={view.fit}
        mustLabels={view.mustLabels}
        pseudonym={view.pseudonym}
        nameLater={contact === null}
      >
        {contact === null && !asksReason ? (
          <CompanyAnswers id={view.id} version={view.version} state={view.state} />
        ) : null}
      </JobFitCard>
      {asksReason ? (
        <Card title={t('company.notFit')}>
          <form method="post" noValidate className="form">
            <VersionField value={view.version} />
            <RadioGroup
              name="reason"
              label={t('company.reason')}
              hint={t('company.reasonHint')}
              required
              form={form}
              options={notFitReasons.map((value) => ({ value, label: t(`notFit.${value}`) }))}
            />
            <div className="actions">
              <Button name="intent" value="not-fit">
                {t('company.sendNotFit')}
              </Button>
              <LinkButton href={`/company/proposals/${view.id}`} kind="quiet">
                {t('company.back')}
              </LinkButton>
            </div>
          </form>
        </Card>
      ) : null}
      {contact === null ? <Alert>{t('company.confidential')}</Alert> : null}
    </Page>
  );
}
