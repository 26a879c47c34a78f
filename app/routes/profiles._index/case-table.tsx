import { Table } from '#app/components/ui/table.tsx';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { ListedCase } from './case-list.server.ts';

interface CaseTableProps {
  readonly rows: readonly ListedCase[];
  readonly total: number;
  /** Each row can be ticked; the table then stands inside a form. */
  readonly isSelectable?: boolean;
  /** The first column holds names, so the case code has a column of its own. */
  readonly withCode: boolean;
}

/** A case as it is sent when it is chosen: with the version that was seen. */
export const chosenCase = ({ code, version }: Pick<ListedCase, 'code' | 'version'>) => `${code}.${version}`;

/** Up to 600 cases: cells without classes, values without wrappers. */
export function CaseTable({ rows, total, isSelectable = false, withCode }: CaseTableProps) {
  const t = useTexts('profile');
  const match = useTexts('match');
  const format = useFormats();
  const isListed = rows.some((row) => row.listedFor !== null);
  return (
    <Table
      caption={t('list.caption', { count: total })}
      columns={[
        { label: withCode ? t('list.name') : t('list.code'), code: !withCode },
        ...(withCode ? [{ label: t('list.code'), code: true, plain: true }] : []),
        { label: t('list.occupation'), plain: true },
        { label: t('list.german'), plain: true },
        { label: t('list.place'), plain: true },
        { label: t('list.state'), plain: true },
        { label: t('list.course') },
        ...(isListed ? [{ label: t('list.listedFor') }] : []),
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <>
            {isSelectable ? <input type="checkbox" name="case" value={chosenCase(row)} aria-label={row.name} /> : null}
            <a href={`/profiles/${row.id}`}>{row.name}</a>
          </>,
          ...(withCode ? [row.code] : []),
          row.occupation,
          row.german === null ? null : match(`level.${row.german}`),
          row.place,
          t(`state.${row.state}`),
          row.courseUntilOn === null ? null : format.day(row.courseUntilOn),
          ...(isListed ? [row.listedFor] : []),
        ],
      }))}
    />
  );
}
