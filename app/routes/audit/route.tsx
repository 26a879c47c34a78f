import { useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { loading } from '#app/http/loading.server.ts';
import { formatsFor } from '#app/i18n/format.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { listAudit } from '#app/use-cases/audit/list-audit.server.ts';

const idsShown = 3;

export const loader = loading('audit.read', async ({ app, actor, url, locale }) => {
  const format = formatsFor(locale);
  const before = Number(url.searchParams.get('before'));
  const { rows, older } = await listAudit(app, actor, Number.isSafeInteger(before) && before > 0 ? before : null);
  return {
    older,
    isFirst: before === 0,
    rows: rows.map(({ seq, at, actorId, action, subjectKind, subjectIds }) => ({
      seq,
      at: format.instant(at),
      actorId,
      action,
      subjectKind,
      ids: subjectIds.slice(0, idsShown).join(', '),
      more: Math.max(0, subjectIds.length - idsShown),
    })),
  };
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('audit')('title') });

export default function AuditPage() {
  const t = useTexts('audit');
  const { rows, older, isFirst } = useLoaderData<typeof loader>();
  return (
    <Page width="wide" title={t('title')} lead={t('lead')}>
      {rows.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
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
              row.actorId ?? t('system'),
              row.action,
              [
                t('subjects', { kind: row.subjectKind, ids: row.ids }),
                row.more > 0 ? t('more', { count: row.more }) : '',
              ]
                .filter(Boolean)
                .join(' '),
            ],
          }))}
        />
      )}
      <div className="actions">
        {isFirst ? null : (
          <LinkButton href="/audit" kind="quiet">
            {t('newest')}
          </LinkButton>
        )}
        {older === null ? null : <LinkButton href={`/audit?before=${older}`}>{t('older')}</LinkButton>}
      </div>
    </Page>
  );
}
