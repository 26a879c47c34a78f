import { useActionData, useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { ContactCard } from '#app/components/ui/contact-card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { InvitationMove } from '#app/domain/company/employer-event.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { findEvent } from '#app/use-cases/company/find-event.server.ts';
import { changeEvent } from './change-event.server.ts';
import { InvitationsTable } from './invitations-table.tsx';

export const loader = loading('employerEvent.read', ({ app, actor, params }) =>
  findEvent(app, actor, params['id'] ?? ''),
);

export const action = acting('employerEvent.read', changeEvent);

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('employerEvent')('list.title') });

const movesIn: Readonly<Record<string, readonly InvitationMove[]>> = {
  planned: ['coming', 'declined'],
  today: ['coming', 'declined', 'attended', 'missed'],
  over: ['attended', 'missed'],
  cancelled: [],
};

/** One event: who is invited, who was there, what came of it. */
export default function EventPage() {
  const view = useLoaderData<typeof loader>();
  const form = (useActionData<typeof action>() as { form?: FormState } | undefined)?.form;
  const t = useTexts('employerEvent');
  const format = useFormats();
  const { event, phase, companies, guests, outcome } = view;
  const isOpen = phase === 'planned' || phase === 'today';
  const moves = movesIn[phase] ?? [];
  const sums = {
    ...outcome,
    companiesInvited: companies.length,
    companiesAttended: companies.filter(({ attended }) => attended === true).length,
  };
  return (
    <Page
      eyebrow={<Badge>{t(`phase.${phase}`)}</Badge>}
      title={event.title}
      lead={t('page.lead', { when: format.instant(event.startsAt), venue: event.venue })}
      actions={<LinkButton href="/events">{t('page.back')}</LinkButton>}
      aside={
        <>
          <Card title={t('page.outcome')}>
            <DataList
              items={(
                [
                  'companiesInvited',
                  'companiesAttended',
                  'guestsInvited',
                  'guestsAttended',
                  'postings',
                  'proposals',
                  'introduced',
                  'started',
                ] as const
              ).map((name) => [t(`page.sum.${name}`), format.number(sums[name], 0)])}
            />
            <p className="mute">{t('page.outcomeHint', { until: format.day(view.countedUntil) })}</p>
          </Card>
          {view.officer === null ? null : (
            <ContactCard
              title={t('page.officer')}
              name={view.officer.name}
              role={view.officer.organisationName}
              phone={view.officer.phone}
              email={view.officer.email}
            />
          )}
          {view.mayEdit && isOpen ? (
            <Card title={t('page.cancel')} tone="soft" screenOnly>
              <p>{t('page.cancelHint')}</p>
              <form method="post">
                <VersionField value={event.version} />
                <Button name="intent" value="cancel" kind="danger" small confirm={t('page.cancelConfirm')}>
                  {t('page.cancel')}
                </Button>
              </form>
            </Card>
          ) : null}
        </>
      }
    >
      <ErrorSummary form={form} labels={{ companyId: t('page.invite'), caseCode: t('page.caseCode') }} />
      <Section title={t('page.companies')} id="companies">
        {companies.length === 0 ? (
          <p className="mute">{t('page.noCompanies')}</p>
        ) : (
          <InvitationsTable
            kind="company"
            caption={t('page.companies')}
            moves={view.mayEdit ? moves : []}
            rows={companies.map((row) => ({
              ...row,
              id: row.companyId,
              name: row.companyName,
              shown: <a href={`/companies/${row.companyId}`}>{row.companyName}</a>,
            }))}
          />
        )}
        {view.choices.length === 0 ? null : (
          <form method="post" noValidate className="filters">
            <Select
              name="companyId"
              label={t('page.invite')}
              required
              form={form}
              options={view.choices.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <Button name="intent" value="invite-company" kind="secondary">
              {t('page.inviteButton')}
            </Button>
          </form>
        )}
      </Section>
      {view.mayInvite ? (
        <Section title={t('page.guests')} id="guests">
          <p className="mute">{t('page.guestsHint')}</p>
          {guests.length === 0 ? (
            <p className="mute">{t('page.noGuests')}</p>
          ) : (
            <InvitationsTable
              kind="guest"
              caption={t('page.guests')}
              moves={moves}
              rows={guests.map((row) => ({
                ...row,
                id: row.profileId,
                name: row.caseCode,
                shown: (
                  <>
                    <a href={`/profiles/${row.profileId}`}>{row.caseCode}</a>
                    {row.excludedCompanies.length === 0 ? null : (
                      <p>{t('page.excluded', { companies: format.list(row.excludedCompanies) })}</p>
                    )}
                  </>
                ),
              }))}
            />
          )}
          {isOpen ? (
            <form method="post" noValidate className="filters">
              <Field name="caseCode" label={t('page.caseCode')} required form={form} maxLength={40} size="medium" />
              <Button name="intent" value="invite-guest" kind="secondary">
                {t('page.inviteGuest')}
              </Button>
            </form>
          ) : null}
        </Section>
      ) : null}
    </Page>
  );
}
