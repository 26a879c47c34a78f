import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { DateField } from '#app/components/ui/date-field.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Table } from '#app/components/ui/table.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { personHerself } from '#app/domain/consent/consent.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { formatsFor } from '#app/i18n/format.ts';
import type { Locale } from '#app/i18n/locale.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { listAudit } from '#app/use-cases/audit/list-audit.server.ts';

const idsShown = 3;

export const loader = loading('audit.read', async ({ app, actor, locale }) => {
  const everything = { day: null, actorId: null, subject: null, before: null };
  return shown(locale, await listAudit(app, actor, everything));
});

const schema = z.object({
  day: fields.optionalDay(),
  actorId: fields.optionalText(64),
  subject: fields.optionalText(64),
  before: z
    .string()
    .regex(/^\d{0,12}$/)
    .transform((text) => (text === '' ? null : Number(text))),
});

/** The question comes by POST: a case code belongs to a person and has no place in an address. */
export const action = acting('audit.read', async ({ app, actor, form }) => {
  const question = form.read(schema);
  return { asked: question, list: shown(actor.locale, await listAudit(app, actor, question)) };
});

function shown(locale: Locale, { rows, older }: Awaited<ReturnType<typeof listAudit>>) {
  const format = formatsFor(locale);
  return {
    older,
    rows: rows.map(({ seq, at, actorId, action: did, subjectKind, subjectIds }) => ({
      seq,
      at: format.instant(at),
      actorId,
      did,
      subjectKind,
      ids: subjectIds.slice(0, idsShown).join(', '),
      more: Math.max(0, subjectIds.length - idsShown),
    })),
  };
}

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('audit')('title') });

interface Answer {
  readonly form?: FormState;
  readonly asked?: z.output<typeof schema>;
  readonly list?: ReturnType<typeof shown>;
}

export default function AuditPage() {
  const t = useTexts('audit');
  const first = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as Answer | undefined;
  const { rows, older } = answer?.list ?? first;
  const asked = answer?.asked;
  const labels = { day: t('filter.day'), actorId: t('filter.actor'), subject: t('filter.subject') };
  const isNarrowed = asked !== undefined && [asked.day, asked.actorId, asked.subject].some((part) => part !== null);
  return (
    <Page width="wide" title={t('title')} lead={t('lead')}>
      <ErrorSummary form={answer?.form} labels={labels} />
      <form method="post" className="filters" noValidate data-repeatable>
        <DateField name="day" label={labels.day} form={answer?.form} defaultValue={asked?.day ?? ''} />
        <Field
          name="actorId"
          label={labels.actorId}
          form={answer?.form}
          size="medium"
          maxLength={64}
          defaultValue={asked?.actorId ?? ''}
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
              row.actorId === personHerself ? t('person') : (row.actorId ?? t('system')),
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
        <form method="post" data-repeatable>
          <input type="hidden" name="day" value={asked?.day ?? ''} />
          <input type="hidden" name="actorId" value={asked?.actorId ?? ''} />
          <input type="hidden" name="subject" value={asked?.subject ?? ''} />
          <Button name="before" value={older} kind="secondary">
            {t('older')}
          </Button>
        </form>
      )}
    </Page>
  );
}
