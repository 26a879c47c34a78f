import { TandemStateBadge } from '#app/components/mentoring/state-badges.tsx';
import { useMentoringWords } from '#app/components/mentoring/use-mentoring-words.ts';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Table } from '#app/components/ui/table.tsx';
import type { LearnerGoal, TandemState } from '#app/domain/mentoring/mentoring.ts';
import type { CefrLevel } from '#app/domain/profile/language-level.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

export interface TandemRow {
  readonly id: string;
  readonly mentorCode: string;
  readonly caseCode: string;
  readonly state: TandemState;
  readonly goal: LearnerGoal;
  readonly goalLevel: CefrLevel | null;
  readonly nextMeetingAt: number | null;
  readonly handedBackAt: number | null;
}

/** Open tandems by codes, with the next date. */
export function TandemTable({ rows }: { rows: readonly TandemRow[] }) {
  const t = useTexts('mentoring');
  const words = useMentoringWords();
  const format = useFormats();
  if (rows.length === 0) return <EmptyState title={t('overview.noTandem')} />;
  return (
    <Table
      caption={t('overview.tandems')}
      captionHidden
      columns={[
        { label: t('overview.learner'), code: true },
        { label: t('overview.mentor'), code: true },
        { label: t('overview.state') },
        { label: t('overview.goal') },
        { label: t('overview.next') },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <a key="open" href={`/mentoring/tandems/${row.id}`}>
            {row.caseCode}
          </a>,
          row.mentorCode,
          <TandemStateBadge key="state" state={row.state} />,
          words.goal(row.goal, row.goalLevel),
          row.nextMeetingAt === null ? t('overview.noDate') : format.instant(row.nextMeetingAt),
        ],
      }))}
    />
  );
}
