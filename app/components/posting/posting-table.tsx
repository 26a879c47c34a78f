import type { ReactNode } from 'react';
import type { PostingKind, PostingState } from '#app/domain/posting/posting.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { Badge } from '../ui/badge.tsx';
import { Table } from '../ui/table.tsx';
import { useNextAction } from './use-next-action.ts';
import { PostingStateBadge } from './posting-state-badge.tsx';

export interface PostingTableRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly state: PostingState;
  readonly kind: PostingKind | null;
  readonly companyId: string;
  readonly companyName: string;
  readonly seats: number;
  readonly startsOn: Day | null;
  readonly callBy: Day | null;
  readonly officerName: string | null;
  /** Does it stand on the board? Only for lists with the column `next`. */
  readonly isCurrent?: boolean;
  /** It waits for approval and its text should be looked at. */
  readonly hasWording?: boolean;
  /** Staff only: a company hears of a proposal when the person has agreed. */
  readonly openProposals?: number;
}

export type PostingColumn = 'next' | 'company' | 'kind' | 'state' | 'start' | 'seats' | 'proposals' | 'officer';

interface PostingTableProps {
  readonly rows: readonly PostingTableRow[];
  readonly columns: readonly PostingColumn[];
  readonly caption: string;
  readonly today: Day;
  readonly hrefFor: (id: string) => string;
}

/** Postings as a table, each leading to its page; the caller picks the columns. */
export function PostingTable({ rows, columns, caption, today, hrefFor }: PostingTableProps) {
  const t = useTexts('posting');
  const wording = useTexts('wording');
  const format = useFormats();
  const nextAction = useNextAction('company', today);
  const cell: Record<PostingColumn, (row: PostingTableRow) => ReactNode> = {
    next: (row) => nextAction(row, row.isCurrent ?? true),
    company: (row) => <a href={`/companies/${row.companyId}`}>{row.companyName}</a>,
    kind: (row) => (row.kind === null ? t('kind.open') : t(`kind.${row.kind}`)),
    state: (row) => (
      <>
        <PostingStateBadge state={row.state} />{' '}
        {row.state === 'submitted' && row.callBy !== null && !columns.includes('next') ? (
          row.callBy < today ? (
            <Badge tone="bad">{t('list.callLate', { day: format.dayShort(row.callBy) })}</Badge>
          ) : (
            <span className="mute">{t('list.callBy', { day: format.dayShort(row.callBy) })}</span>
          )
        ) : null}
      </>
    ),
    start: (row) => (row.startsOn === null ? t('list.anytime') : format.day(row.startsOn)),
    seats: (row) => row.seats,
    proposals: (row) => row.openProposals,
    officer: (row) => row.officerName,
  };
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { label: t('list.posting') },
        ...columns.map((column) => ({
          label: t(`list.${column}`),
          plain: column === 'company' || column === 'kind' || column === 'next',
          numeric: column === 'seats' || column === 'proposals',
        })),
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <>
            <a href={hrefFor(row.id)}>{row.title}</a> <small className="code">{row.code}</small>
            {row.hasWording === true ? (
              <>
                {' '}
                <Badge tone="warn">{wording('mark')}</Badge>
              </>
            ) : null}
          </>,
          ...columns.map((column) => cell[column](row)),
        ],
      }))}
    />
  );
}
