import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { Today } from '#app/use-cases/assistance/list-today.server.ts';

interface TodayAsideProps {
  readonly today: Day;
  readonly courseEnds: Today['courseEnds'];
  readonly papers: Today['papers'];
}

/** What is not due yet but comes: courses and residence titles that end, ends of work to report; where the team's work and one's own absence stand. */
export function TodayAside({ today, courseEnds, papers }: TodayAsideProps) {
  const t = useTexts('today');
  const format = useFormats();
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
      {(['titles', 'reports'] as const).map((list) =>
        papers[list].count === 0 ? null : (
          <Card key={list} title={t(`aside.${list}.title`)}>
            <ul>
              {papers[list].next.map(({ placementId, personName, caseCode, on }) => (
                <li key={placementId}>
                  <a href={`/placements/${placementId}`}>
                    <bdi>
                      {t(list === 'titles' && on < today ? 'aside.titleOver' : `aside.${list}.line`, {
                        person: personName ?? caseCode,
                        day: format.day(on),
                      })}
                    </bdi>
                  </a>
                </li>
              ))}
            </ul>
            <p>
              <a href={list === 'titles' ? '/papers' : '/papers#ends'}>
                {t('aside.papers', { count: papers[list].count })}
              </a>
            </p>
          </Card>
        ),
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
