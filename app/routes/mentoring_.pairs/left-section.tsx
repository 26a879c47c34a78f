import { PracticeGap } from '#app/components/mentoring/practice-gap.tsx';
import { useMentoringWords } from '#app/components/mentoring/use-mentoring-words.ts';
import { Section } from '#app/components/ui/section.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { LearnerShown } from './pair-shown.ts';

interface Left {
  readonly noPartner: number;
  readonly noPlace: number;
  readonly rows: readonly (LearnerShown & { readonly hasPartner: boolean })[];
}

/** Whom the proposal leaves out, and why: nobody is passed over in silence. */
export function LeftSection({ left }: { left: Left }) {
  const t = useTexts('pairing');
  const mentoring = useTexts('mentoring');
  const words = useMentoringWords();
  return (
    <Section id="left" title={t('left.title')}>
      {left.noPartner + left.noPlace === 0 ? <p>{t('left.none')}</p> : null}
      {left.noPartner > 0 ? <p>{t('left.noPartner', { count: left.noPartner })}</p> : null}
      {left.noPlace > 0 ? <p>{t('left.noPlace', { count: left.noPlace })}</p> : null}
      {left.rows.length === 0 ? null : (
        <Table
          caption={t('left.caption')}
          columns={[
            { label: mentoring('overview.code'), code: true },
            { label: mentoring('overview.goal') },
            { label: mentoring('overview.place') },
            { label: mentoring('overview.since') },
            { label: mentoring('overview.withoutPractice') },
            { label: t('left.why') },
          ]}
          rows={left.rows.map((row) => ({
            key: row.learnerCode,
            cells: [
              row.learnerCode,
              words.goal(row.goal, row.goalLevel),
              row.district,
              mentoring('overview.weeks', { count: row.need.waitingWeeks }),
              <PracticeGap key="practice" need={row.need} />,
              t(row.hasPartner ? 'left.rowNoPlace' : 'left.rowNoPartner'),
            ],
          }))}
        />
      )}
    </Section>
  );
}
