import type { ToldLine } from '#app/domain/report/told-line.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Table } from '../ui/table.tsx';
import { reportHref, rowsHref, type AskedReport } from './report-address.ts';
import { useReportWords } from './use-report-words.ts';

const columns = [
  'proposed',
  'interview',
  'trial',
  'contract',
  'month6',
  'month6Unknown',
  'month12',
  'month12Unknown',
] as const;

/** The numbers per line and their sum. A line leads to its own report, a number to its rows. */
export function OutcomeTable({
  lines,
  rest,
  total,
  asked,
  hasRows,
}: {
  lines: readonly ToldLine[];
  /** What this page leaves out. */
  rest: { readonly count: number; readonly line: ToldLine } | null;
  total: ToldLine;
  asked: AskedReport;
  hasRows: boolean;
}) {
  const t = useTexts('report');
  const words = useReportWords();
  const narrowed = (key: string) =>
    asked.by === 'company'
      ? { companyId: key }
      : asked.by === 'branch'
        ? { branch: key }
        : asked.by === 'kind'
          ? { kind: key as AskedReport['kind'] }
          : { period: key };
  const number = (line: ToldLine, cell: (typeof columns)[number] | 'seats', group: string | null) => {
    const count = cell === 'seats' ? line.seats : line.counts[cell];
    return hasRows && count !== null && count > 0 ? (
      <a key={cell} href={rowsHref(asked, cell, group)}>
        {words.told(count)}
      </a>
    ) : (
      words.told(count)
    );
  };
  const cellsOf = (line: ToldLine, group: string | null) => [
    number(line, 'seats', group),
    ...columns.map((cell) => number(line, cell, group)),
    line.startDays === null ? '' : line.startDays,
  ];
  return (
    <Table
      caption={t('tableCaption')}
      captionHidden
      columns={[
        { label: t(`by.${asked.by}`) },
        ...(['seats', ...columns, 'startDays'] as const).map((cell) => ({
          label: t(`column.${cell}`),
          numeric: true,
        })),
      ]}
      rows={[
        ...lines.map((line) => ({
          key: `line-${line.key}`,
          cells: [
            <a
              key="line"
              href={reportHref(asked, { ...narrowed(line.key), by: asked.by === 'quarter' ? 'company' : 'quarter' })}
            >
              {words.line(asked.by, line.name)}
            </a>,
            ...cellsOf(line, line.key),
          ],
        })),
        ...(rest === null
          ? []
          : [
              {
                key: 'rest',
                cells: [
                  t('rest', { count: rest.count }),
                  words.told(rest.line.seats),
                  ...columns.map((cell) => words.told(rest.line.counts[cell])),
                  rest.line.startDays ?? '',
                ],
              },
            ]),
        { key: 'sum', cells: [<strong key="sum">{t('sum')}</strong>, ...cellsOf(total, null)] },
      ]}
    />
  );
}
