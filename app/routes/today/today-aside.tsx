import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

interface TodayAsideProps {
  readonly courseEnds: readonly { readonly days: number; readonly count: number }[];
  readonly titleEnds: {
    readonly count: number;
    readonly next: readonly {
      readonly placementId: string;
      readonly caseCode: string;
      readonly personName: string | null;
      readonly on: Day;
    }[];
  };
}

/** What is not due yet but comes: courses and residence titles that end; where the team's work and one's own absence stand. */
export function TodayAside({ courseEnds, titleEnds }: TodayAsideProps) {
  const t = useTexts('today');
  const format = useFormats();
  const more = titleEnds.count - titleEnds.next.length;
  return (
    <>
      {courseEnds.length === 0 ? null : (
        <Card title={t('aside.courseTitle')}>
          {courseEnds.every(({ count }) => count === 0) ? (
            <p className="mute">{t('aside.courseNone')}</p>
          ) : (
            <DataList
              items={courseEnds.map(({ days, count }) => [
                t('aside.courseDays', { days }),
                <a key={days} href={`/profiles?courseEnds=${days}`}>
                  {t('aside.persons', { count })}
                </a>,
              ])}
            />
          )}
        </Card>
      )}
      {titleEnds.count === 0 ? null : (
        <Card title={t('aside.titleTitle')}>
          <ul>
            {titleEnds.next.map((row) => (
              <li key={row.placementId}>
                <a href={`/placements/${row.placementId}`}>
                  <bdi>{t('aside.titleLine', { person: row.personName ?? row.caseCode, day: format.day(row.on) })}</bdi>
                </a>
              </li>
            ))}
          </ul>
          {more > 0 ? <p className="mute">{t('aside.titleMore', { count: more })}</p> : null}
          <p>
            <a href="/papers">{t('aside.papers')}</a>
          </p>
        </Card>
      )}
      <Card title={t('aside.teamTitle')}>
        <p>
          <a href="/team">{t('aside.team')}</a>
        </p>
      </Card>
      <Card title={t('aside.recordTitle')} tone="soft">
        <p>{t('aside.record')}</p>
      </Card>
    </>
  );
}
