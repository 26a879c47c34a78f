import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { DataCareTabs } from '#app/components/audit/data-care-tabs.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { DateField } from '#app/components/ui/date-field.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { auditTopics } from '#app/domain/audit/audit-action.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { companyByLink } from '#app/domain/assistance/date-offer.ts';
import { personHerself } from '#app/domain/consent/consent.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { findAuditState, startAuditCheck } from '#app/use-cases/audit/audit-state.server.ts';
import { listAudit } from '#app/use-cases/audit/list-audit.server.ts';
import { listOpenings } from '#app/use-cases/audit/list-openings.server.ts';
import { ChainState } from './chain-state.tsx';
import { OpeningsTable } from './openings-table.tsx';
import { shownOpenings, shownRows, shownState } from './shown-audit.server.ts';

export const loader = loading('audit.read', async ({ app, actor, locale }) => {
  const everything = { from: null, to: null, topic: null, subject: null, before: null };
  return {
    state: shownState(locale, await findAuditState(app, actor)),
    openings: shownOpenings(locale, await listOpenings(app, actor)),
    list: shownRows(locale, await listAudit(app, actor, everything)),
  };
});

const schema = z.object({
  from: fields.optionalDay(),
  to: fields.optionalDay(),
  topic: fields
    .optionalChoice(auditTopics as [string, ...string[]])
    .transform((text) => auditTopics.find((topic) => topic === text) ?? null),
  subject: fields.optionalText(64),
  before: z
    .string()
    .regex(/^\d{0,12}$/)
    .transform((text) => (text === '' ? null : Number(text))),
});

/** The question comes by POST: a case code belongs to a person and has no place in an address. */
export const action = acting('audit.read', async ({ app, actor, form, done }) => {
  if (form.intent === 'check') {
    await startAuditCheck(app, actor);
    return done('/audit');
  }
  const question = form.read(schema);
  return { asked: question, list: shownRows(actor.locale, await listAudit(app, actor, question)) };
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('audit')('title') });

interface Answer {
  readonly form?: FormState;
  readonly asked?: z.output<typeof schema>;
  readonly list?: ReturnType<typeof shownRows>;
}

export default function AuditPage() {
  const t = useTexts('audit');
  const first = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as Answer | undefined;
  const { rows, older } = answer?.list ?? first.list;
  const asked = answer?.asked;
  const labels = {
    from: t('filter.from'),
    to: t('filter.to'),
    topic: t('filter.topic'),
    subject: t('filter.subject'),
  };
  const isNarrowed =
    asked !== undefined && [asked.from, asked.to, asked.topic, asked.subject].some((part) => part !== null);
  return (
    <Page width="wide" title={t('title')} lead={t('lead')} looksAgain={first.state.isChecking}>
      <DataCareTabs current="audit" />
      <ErrorSummary form={answer?.form} labels={labels} />
      <ChainState state={first.state} />
      <OpeningsTable openings={first.openings} />
      <Section title={t('entries')} id="entries">
        <form method="post" action="/audit#entries" className="filters" noValidate data-repeatable>
          <DateField name="from" label={labels.from} form={answer?.form} defaultValue={asked?.from ?? ''} />
          <DateField name="to" label={labels.to} form={answer?.form} defaultValue={asked?.to ?? ''} />
          <Select
            name="topic"
            label={labels.topic}
            form={answer?.form}
            empty={t('filter.anyTopic')}
            size="medium"
            defaultValue={asked?.topic ?? ''}
            options={auditTopics.map((value) => ({ value, label: t(`topics.${value}`) }))}
          />
          <Field
            name="subject"
            label={labels.subject}
            form={answer?.form}
            size="medium"
            maxLength={64}
            defaultValue={asked?.subject ?? ''}
          />
          <Button kind="secondary">{t('filter.show')}</Button>
          {asked === undefined ? null : (
            <LinkButton href="/audit" kind="quiet">
              {t('newest')}
            </LinkButton>
          )}
        </form>
        <p className="mute">{t('whyNoActor')}</p>
        {rows.length === 0 ? (
          <EmptyState title={t(isNarrowed ? 'noneFound' : 'none')}>
            {t(isNarrowed ? 'noneFoundText' : 'noneText')}
          </EmptyState>
        ) : (
          <Table
            caption={t('caption')}
            columns={[
              { label: t('number'), numeric: true },
              { label: t('at') },
              { label: t('actor') },
              { label: t('action') },
              { label: t('subject') },
            ]}
            rows={rows.map((row) => ({
              key: String(row.seq),
              cells: [
                row.seq,
                row.at,
                row.actorId === personHerself
                  ? t('person')
                  : row.actorId === companyByLink
                    ? t('companyByLink')
                    : (row.actorId ?? t('system')),
                t.find(`did.${row.did}`) ?? row.did,
                [
                  t('subjects', { kind: t.find(`kind.${row.subjectKind}`) ?? row.subjectKind, ids: row.ids }),
                  row.more > 0 ? t('more', { count: row.more }) : '',
                ]
                  .filter(Boolean)
                  .join(' '),
              ],
            }))}
          />
        )}
        {older === null ? null : (
          <form method="post" action="/audit#entries" data-repeatable>
            <input type="hidden" name="from" value={asked?.from ?? ''} />
            <input type="hidden" name="to" value={asked?.to ?? ''} />
            <input type="hidden" name="topic" value={asked?.topic ?? ''} />
            <input type="hidden" name="subject" value={asked?.subject ?? ''} />
            <Button name="before" value={older} kind="secondary">
              {t('older')}
            </Button>
          </form>
        )}
      </Section>
    </Page>
  );
}
