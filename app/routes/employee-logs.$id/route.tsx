import { useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { readEmployeeLog } from '#app/use-cases/audit/read-employee-log.server.ts';

export const loader = loading('employeeLog.read', ({ app, actor, params, url }) => {
  const before = Number(url.searchParams.get('before'));
  return readEmployeeLog(app, actor, params['id'] ?? '', Number.isInteger(before) && before > 0 ? before : null);
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('employeeLog')('reading.title') });

/** What one employee did in the days both agreed on: no ids of people. */
export default function EmployeeLogPage() {
  const { request, rows, older } = useLoaderData<typeof loader>();
  const t = useTexts('employeeLog');
  const audit = useTexts('audit');
  const format = useFormats();
  return (
    <Page
      title={t('reading.title')}
      eyebrow={request.employeeName}
      lead={t('reading.lead', {
        reason: t(`reasons.${request.reason}`),
        span: t('span', { from: format.day(request.fromOn), to: format.day(request.toOn) }),
        until: request.readableUntil === null ? '' : format.day(request.readableUntil),
      })}
      actions={<LinkButton href="/employee-logs">{t('reading.back')}</LinkButton>}
    >
      {rows.length === 0 ? (
        <EmptyState title={t('reading.none')} />
      ) : (
        <Table
          caption={t('reading.caption')}
          captionHidden
          columns={[{ label: t('reading.at') }, { label: t('reading.did') }, { label: t('reading.about') }]}
          rows={rows.map((row) => ({
            key: String(row.seq),
            cells: [
              format.instant(row.at),
              audit.find(`did.${row.did}`) ?? row.did,
              t('reading.aboutCount', {
                kind: audit.find(`kind.${row.subjectKind}`) ?? row.subjectKind,
                count: row.count,
              }),
            ],
          }))}
        />
      )}
      {older === null ? null : (
        <LinkButton href={`/employee-logs/${request.id}?before=${String(older)}`}>{t('reading.older')}</LinkButton>
      )}
    </Page>
  );
}
