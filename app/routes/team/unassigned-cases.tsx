import { Button } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { Table } from '#app/components/ui/table.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface UnassignedCasesProps {
  readonly rows: readonly {
    readonly id: string;
    readonly version: number;
    readonly caseCode: string;
    readonly listedAs: string | null;
    readonly occupation: string | null;
  }[];
  readonly total: number;
  readonly caseworkers: readonly { readonly id: string; readonly name: string }[];
  readonly form: FormState | undefined;
}

/** Cases nobody looks after yet, e.g. because the imported list names somebody unknown: tick and assign. */
export function UnassignedCases({ rows, total, caseworkers, form }: UnassignedCasesProps) {
  const t = useTexts('team');
  return (
    <Section title={t('queueTitle')} id="unassigned">
      {rows.length === 0 ? (
        <EmptyState title={t('queueNone')} />
      ) : (
        <form method="post" noValidate className="stack">
          <p>{t('queueHint', { count: total })}</p>
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
          </div>
        </form>
      )}
    </Section>
  );
}
