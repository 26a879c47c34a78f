import { TandemStateBadge } from '#app/components/mentoring/state-badges.tsx';
import { useMentoringWords } from '#app/components/mentoring/use-mentoring-words.ts';
import { Card } from '#app/components/ui/card.tsx';
import type { MentorState } from '#app/domain/mentoring/mentoring.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { MentorPage } from '#app/use-cases/mentoring/find-mentor-page.server.ts';

/** Her open tandems, and the thanks for whoever was taken on. */
export function TandemsCard({ mentor }: { mentor: MentorPage }) {
  const t = useTexts('mentoring');
  const desk = useTexts('tandemDesk');
  const words = useMentoringWords();
  return (
    <Card title={t('mentorPage.tandems')}>
      {mentor.tandems.length === 0 ? (
        <p>{t('mentorPage.noTandems')}</p>
      ) : (
        <ul>
          {mentor.tandems.map((tandem) => (
            <li key={tandem.id}>
              <a href={`/mentoring/tandems/${tandem.id}`}>{tandem.caseCode}</a>:{' '}
              {words.goal(tandem.goal, tandem.goalLevel)} <TandemStateBadge state={tandem.state} />
            </li>
          ))}
        </ul>
      )}
      {hasBegun.includes(mentor.state) ? (
        <p>
          <a href={`/mentoring/mentors/${mentor.id}/thanks`}>{desk('thanks.link')}</a>
        </p>
      ) : null}
    </Card>
  );
}

/** Whoever was taken on may be thanked for what she did. */
const hasBegun: readonly MentorState[] = ['active', 'paused', 'ended'];
