import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { OneTimeLink } from '#app/components/account/one-time-link.tsx';
import { CompanyCheck } from '#app/components/company/company-check.tsx';
import { CompanyGroupCard } from '#app/components/company/company-group-card.tsx';
import { CompanyPeople } from '#app/components/company/company-people.tsx';
import { CompanyStateBadge } from '#app/components/company/company-state-badge.tsx';
import { ContactLog } from '#app/components/company/contact-log.tsx';
import { CompanyReading } from '#app/components/disclosure/company-reading.tsx';
import { PostingTable } from '#app/components/posting/posting-table.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { ContactCard } from '#app/components/ui/contact-card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Meter } from '#app/components/ui/meter.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { dayOf } from '#app/domain/time/day.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { findCompany } from '#app/use-cases/company/find-company.server.ts';
import { workOnCompany } from './work-on-company.server.ts';

export const loader = loading('company.read', async ({ app, actor, params }) => {
  if (actor.companyId !== null) throw redirect('/company', 303);
  return { ...(await findCompany(app, actor, params['id'] ?? '')), today: dayOf(app.clock.now()) };
});

export const action = acting('company.edit', workOnCompany);

export const handle = pageSettings<typeof loader>({ title: ({ data }) => data?.company.name ?? '' });

export default function CompanyPage() {
  const view = useLoaderData<typeof loader>();
  const { company, placeName, officer, contacts, log, postings, seats, twins, mayEdit, today } = view;
  const answer = useActionData<typeof action>() as { form?: FormState; invited?: string } | undefined;
  const t = useTexts('company');
  const format = useFormats();
  const form = answer?.form;
  const intent = typeof form?.values['intent'] === 'string' ? form.values['intent'] : undefined;
  const newPosting = mayEdit ? (
    <LinkButton href={`/postings/new?company=${company.id}`} kind="primary">
      {t('show.newPosting')}
    </LinkButton>
  ) : undefined;
  return (
    <Page
      title={company.name}
      eyebrow={<CompanyStateBadge state={company.state} />}
      actions={
        mayEdit ? (
          <>
            {newPosting}
            <LinkButton href={`/companies/${company.id}/edit`}>{t('show.edit')}</LinkButton>
          </>
        ) : undefined
      }
      aside={
        <>
          <Card title={t('show.seats')}>
            <Meter max={Math.max(1, seats.announced)} parts={[{ label: t('show.filled'), value: seats.filled }]} />
            <p className="mute">{t('show.seatsText', { filled: seats.filled, announced: seats.announced })}</p>
          </Card>
          {officer === null ? (
            <Card title={t('show.officer')} tone="soft">
              <p>{t('show.noOfficer')}</p>
            </Card>
          ) : (
            <ContactCard
              title={t('show.officer')}
              name={officer.name}
              role={officer.organisationName}
              phone={officer.phone}
              email={officer.email}
            />
          )}
          {mayEdit ? (
            <Card title={t('show.contacts')}>
              <CompanyPeople contacts={contacts} form={form} intent={intent} mayInvite={company.state === 'verified'} />
            </Card>
          ) : null}
          {mayEdit ? (
            <CompanyGroupCard
              companyId={company.id}
              version={company.version}
              group={view.group}
              groups={view.groups}
              form={form}
              intent={intent}
            />
          ) : null}
          {mayEdit && company.state === 'verified' ? (
            <form method="post" className="actions">
              <VersionField value={company.version} />
              <Button kind="danger" small name="intent" value="block" confirm={t('show.blockConfirm')}>
                {t('show.block')}
              </Button>
            </form>
          ) : null}
        </>
      }
    >
      <ErrorSummary
        form={form}
        labels={{
          summary: t('field.summary'),
          contactName: t('field.contactName'),
          inviteName: t('field.contactName'),
          email: t('field.email'),
          nextContactOn: t('field.nextContactOn'),
          groupId: t('group.existing'),
          groupName: t('group.name'),
        }}
      />
      {answer?.invited === undefined ? null : <OneTimeLink link={answer.invited} />}
      {mayEdit ? (
        <CompanyCheck
          state={company.state}
          version={company.version}
          hasEmployerNumber={company.employerNumber !== null}
          twins={twins}
        />
      ) : null}
      {mayEdit ? (
        <Section title={t('show.log')} id="log">
          <ContactLog
            form={intent === 'log' ? form : undefined}
            entries={log}
            postings={Object.fromEntries(postings.map(({ id, title }) => [id, title]))}
            mayWrite={mayEdit}
            today={today}
          />
        </Section>
      ) : null}
      <Section title={t('show.postings')} id="postings">
        {postings.length === 0 ? (
          <EmptyState title={t('show.noPostings')} action={newPosting}>
            {mayEdit ? t('show.noPostingsHint') : null}
          </EmptyState>
        ) : (
          <PostingTable
            rows={postings}
            columns={['kind', 'state', 'start', 'seats', 'proposals']}
            today={today}
            caption={t('show.postings')}
            hrefFor={(id) => `/postings/${id}`}
          />
        )}
      </Section>
      {view.reading === null ? null : <CompanyReading reading={view.reading} isInGroup={view.group !== null} />}
      <Section title={t('show.facts')} id="facts">
        <DataList
          items={[
            [t('field.employerNumber'), company.employerNumber],
            [t('field.branch'), company.branch],
            [t('field.street'), company.street],
            [t('field.place'), placeName],
            [t('field.employees'), company.employees === null ? null : format.number(company.employees, 0)],
            [
              t('field.hasWorksCouncil'),
              company.hasWorksCouncil === null
                ? t('yesNo.unknown')
                : company.hasWorksCouncil
                  ? t('yesNo.yes')
                  : t('yesNo.no'),
            ],
            [t('field.isTemporaryAgency'), company.isTemporaryAgency ? t('yesNo.yes') : null],
          ]}
        />
      </Section>
    </Page>
  );
}
