import { useMentoringWords } from '#app/components/mentoring/use-mentoring-words.ts';
import { TandemStateBadge } from '#app/components/mentoring/state-badges.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import type { LearnerGoal, TandemState } from '#app/domain/mentoring/mentoring.ts';
import { lateChoices, type TandemSide } from '#app/domain/mentoring/tandem-life.ts';
import type { CefrLevel } from '#app/domain/profile/language-level.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

interface NextMeetingProps {
  readonly tandem: {
    readonly id: string;
    readonly state: TandemState;
    readonly goal: LearnerGoal;
    readonly goalLevel: CefrLevel | null;
    readonly hasCalendarFile: boolean;
    readonly reachesLearner: boolean;
    readonly date: {
      readonly at: number;
      readonly minutes: number;
      readonly place: string;
      readonly late: { readonly side: TandemSide; readonly minutes: number } | null;
      readonly mayBeLate: boolean;
    } | null;
  };
}

/** When they meet, one tap to say "I am late" when that is near, the calendar, the goal. */
export function NextMeetingCard({ tandem }: NextMeetingProps) {
  const t = useTexts('tandem');
  const format = useFormats();
  const words = useMentoringWords();
  const { date } = tandem;
  return (
    <Card title={t('next')}>
      {tandem.state === 'active' ? null : (
        <p>
          <TandemStateBadge state={tandem.state} />
        </p>
      )}
      {date === null ? (
        <p>{t('noDate')}</p>
      ) : (
        <p>
          <strong>
            {t('nextAt', { day: format.weekday(dayOf(new Date(date.at))), time: format.time(date.at) })}{' '}
            {t('date.until', { time: format.time(date.at + date.minutes * 60_000) })}
          </strong>
          <br />
          {date.place}
        </p>
      )}
      {date?.late == null ? null : (
        <p role="status">{t(`date.late.${date.late.side}`, { minutes: date.late.minutes })}</p>
      )}
      {date?.mayBeLate === true ? (
        <form method="post" data-repeatable>
          <input type="hidden" name="intent" value="late" />
          <p id="late-title">{t('date.lateTitle')}</p>
          <div className="actions" role="group" aria-labelledby="late-title">
            {lateChoices.map((minutes) => (
              <Button key={minutes} name="late" value={minutes} kind="secondary">
                {t('date.lateBy', { minutes })}
              </Button>
            ))}
          </div>
        </form>
      ) : null}
      {date === null || tandem.reachesLearner ? null : <p className="mute">{t('date.unread')}</p>}
      <DataList items={[[t('goal'), words.goal(tandem.goal, tandem.goalLevel)]]} />
      {date !== null ? (
        <form method="post" className="actions">
          <LinkButton href={`/tandems/${tandem.id}/meeting`}>{t('date.calendar')}</LinkButton>
          <Button name="intent" value="cancel" kind="quiet" confirm={t('date.cancelConfirm')}>
            {t('date.cancel')}
          </Button>
        </form>
      ) : tandem.hasCalendarFile ? (
        <p>
          <a href={`/tandems/${tandem.id}/meeting`}>{t('date.cancelled')}</a>
        </p>
      ) : null}
    </Card>
  );
}
