import { DataList } from '#app/components/ui/data-list.tsx';
import type { LearnerGoal, TandemState } from '#app/domain/mentoring/mentoring.ts';
import type { CefrLevel } from '#app/domain/profile/language-level.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { TandemStateBadge } from './state-badges.tsx';
import { useMentoringWords } from './use-mentoring-words.ts';

/** What a mentor's page may tell of a tandem besides the first name. */
export interface OwnTandemShown {
  readonly goal: LearnerGoal;
  readonly goalLevel: CefrLevel | null;
  readonly state: TandemState;
  readonly nextMeetingAt: number | null;
  readonly nextMeetingPlace: string | null;
}

/** Next date first, then the goal; both on the volunteer's phone. */
export function OwnTandemFacts({ tandem }: { tandem: OwnTandemShown }) {
  const t = useTexts('tandem');
  const format = useFormats();
  const words = useMentoringWords();
  const { nextMeetingAt: at, nextMeetingPlace: place } = tandem;
  return (
    <>
      {tandem.state === 'active' ? null : (
        <p>
          <TandemStateBadge state={tandem.state} />
        </p>
      )}
      <DataList
        items={[
          [
            t('next'),
            at === null ? (
              t('noDate')
            ) : (
              <>
                <strong>{t('nextAt', { day: format.weekday(dayOf(new Date(at))), time: format.time(at) })}</strong>
                {place === null ? null : <>, {place}</>}
              </>
            ),
          ],
          [t('goal'), words.goal(tandem.goal, tandem.goalLevel)],
        ]}
      />
    </>
  );
}
