import { useMentoringWords } from '#app/components/mentoring/use-mentoring-words.ts';
import { PracticeGap } from '#app/components/mentoring/practice-gap.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Table } from '#app/components/ui/table.tsx';
import type { LearnerGoal, MeetingMode } from '#app/domain/mentoring/mentoring.ts';
import type { Need } from '#app/domain/mentoring/pairing/need.ts';
import type { CefrLevel } from '#app/domain/profile/language-level.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

export interface LearnerRow {
  /** Where she is looked after; null where she is neither the reader's case nor a guest of her house. */
  readonly page: string | null;
  readonly caseCode: string;
  readonly goal: LearnerGoal;
  readonly goalLevel: CefrLevel | null;
  readonly mode: MeetingMode;
  readonly place: string;
  readonly need: Need;
}

/** Learners who wait for a mentor, by case code, the neediest first; caseworkers open their own, coordinators the guests of their house. */
export function LearnerQueue({ rows, mayOpen }: { rows: readonly LearnerRow[]; mayOpen: boolean }) {
  const t = useTexts('mentoring');
  const words = useMentoringWords();
  if (rows.length === 0)
    return <EmptyState title={t('overview.noLearnerWaits')}>{mayOpen ? t('overview.noLearnerHint') : null}</EmptyState>;
  return (
    <Table
      caption={t('overview.waitingLearners')}
      captionHidden
      columns={[
        { label: t('overview.code'), code: true },
        { label: t('overview.goal') },
        { label: t('overview.place') },
        { label: t('overview.since') },
        { label: t('overview.withoutPractice') },
      ]}
      rows={rows.map((row) => ({
        key: row.caseCode,
        cells: [
          row.page === null ? row.caseCode : <a href={row.page}>{row.caseCode}</a>,
          words.goal(row.goal, row.goalLevel),
          row.place,
          t('overview.weeks', { count: row.need.waitingWeeks }),
          <PracticeGap key="practice" need={row.need} />,
        ],
      }))}
    />
  );
}
