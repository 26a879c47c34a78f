import type { MeetingMode, MentorState } from '#app/domain/mentoring/mentoring.ts';
import { useMentoringWords } from '#app/components/mentoring/use-mentoring-words.ts';
import { MentorStateBadge } from '#app/components/mentoring/state-badges.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { dayOf } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

export interface MentorRow {
  readonly id: string;
  readonly caseCode: string;
  readonly name: string | null;
  readonly state: MentorState;
  readonly place: string;
  readonly languages: readonly string[];
  readonly mode: MeetingMode;
  readonly free: number;
  readonly registeredAt: number;
}

/** Volunteers in a table: by name and with a link for coordinators, by code for everybody else. */
export function MentorTable({
  caption,
  rows,
  waiting,
  mayManage,
}: {
  caption: string;
  rows: readonly MentorRow[];
  waiting?: boolean;
  mayManage: boolean;
}) {
  const t = useTexts('mentoring');
  const words = useMentoringWords();
  const format = useFormats();
  const last = waiting ? t('overview.sinceDay') : t('overview.freePlaces');
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { label: mayManage ? t('overview.name') : t('overview.code'), code: !mayManage },
        { label: t('overview.state') },
        { label: t('overview.place') },
        ...(waiting ? [] : [{ label: t('overview.languages') }, { label: t('overview.mode') }]),
        { label: last },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          mayManage ? (
            <a href={`/mentoring/mentors/${row.id}`}>
              <bdi>{row.name ?? row.caseCode}</bdi>
            </a>
          ) : (
            row.caseCode
          ),
          <MentorStateBadge key="state" state={row.state} />,
          row.place,
          ...(waiting ? [] : [words.languages(row.languages), t(`mode.${row.mode}`)]),
          waiting ? format.day(dayOf(new Date(row.registeredAt))) : words.free(row.free),
        ],
      }))}
    />
  );
}
