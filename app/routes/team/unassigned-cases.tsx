import { Button } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { Table } from '#app/components/ui/table.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { UnassignedQueue } from '#app/use-cases/profile/unassigned-cases.server.ts';

interface UnassignedCasesProps {
  readonly queue: UnassignedQueue;
  readonly asked: { readonly listed: string | null; readonly page: number };
  readonly caseworkers: readonly { readonly id: string; readonly name: string }[];
  readonly form: FormState | undefined;
}

/**
 * Cases nobody looks after yet, e.g. because the imported list names somebody unknown: narrow them to one listed name,
 * then assign all of them, or tick some.
 */
export function UnassignedCases({ queue, asked, caseworkers, form }: UnassignedCasesProps) {
  const t = useTexts('team');
  const { rows, total, pageCount, listed } = queue;
  const chosen = listed.find(({ key }) => key === asked.listed);
  const hrefFor = (page: number) => {
    const query = new URLSearchParams(chosen === undefined ? {} : { listed: chosen.key });
    if (page > 1) query.set('page', String(page));
    return `/team?${query.toString()}#unassigned`;
  };
  return (
    <Section title={t('queueTitle')} id="unassigned">
      {rows.length === 0 ? (
        <EmptyState title={t('queueNone')} />
      ) : (
        <>
          {listed.length === 0 ? null : (
            <form className="filters" action="/team#unassigned">
              <Select
                name="listed"
                label={t('listedAs')}
                size="medium"
                empty={t('listedAll')}
                defaultValue={chosen?.key}
                options={listed.map(({ key, name, count }) => ({ value: key, label: t('listedOne', { name, count }) }))}
              />
              <Button kind="secondary">{t('narrow')}</Button>
            </form>
          )}
          <form method="post" noValidate className="stack">
            <p>{t(rows.length < total ? 'queueHintSome' : 'queueHint', { count: total, shown: rows.length })}</p>
            <input type="hidden" name="listed" value={chosen?.key ?? ''} />
            <Select
              name="caseworkerId"
              label={t('assignTo')}
              required
              form={form}
              size="medium"
              options={caseworkers.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <div className="actions">
              <Button name="intent" value="assign">
                {t('assign')}
              </Button>
              <Button
                name="intent"
                value="assign-all"
                kind="secondary"
                confirm={t('assignAllConfirm', { count: total })}
              >
                {t(chosen === undefined ? 'assignAll' : 'assignAllOf', { count: total, name: chosen?.name ?? '' })}
              </Button>
            </div>
            <Table
              caption={t('queueCaption')}
              captionHidden
              columns={[
                { label: t('case'), code: true },
                { label: t('choose') },
                { label: t('occupation') },
                { label: t('listedAs') },
              ]}
              rows={rows.map((row) => ({
                key: row.id,
                cells: [
                  <a key="case" href={`/profiles/${row.id}`}>
                    {row.caseCode}
                  </a>,
                  <input
                    key="pick"
                    type="checkbox"
                    name="cases"
                    value={`${row.id}.${row.version}`}
                    aria-label={t('chooseCase', { caseCode: row.caseCode })}
                  />,
                  row.occupation ?? '',
                  row.listedAs ?? '',
                ],
              }))}
            />
          </form>
          <Pagination page={Math.min(asked.page, pageCount)} pageCount={pageCount} hrefFor={hrefFor} />
        </>
      )}
    </Section>
  );
}
