import { TandemStateBadge } from '#app/components/mentoring/state-badges.tsx';
import { PracticeGap } from '#app/components/mentoring/practice-gap.tsx';
import { useMentoringWords } from '#app/components/mentoring/use-mentoring-words.ts';
import { GermanTable } from '#app/components/profile/german-table.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { TagList } from '#app/components/ui/tag-list.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { findLearnerPage } from '#app/use-cases/mentoring/find-learner-page.server.ts';
import { StartForm } from './start-form.tsx';
import { WishForm } from './wish-form.tsx';

interface LearnerSectionsProps {
  readonly learner: Awaited<ReturnType<typeof findLearnerPage>>;
  readonly form: FormState | undefined;
}

/** What is done for a learner, the same for a caseworker's client and for a guest: her wish, her yes, who fits, her tandem. */
export function LearnerSections({ learner, form }: LearnerSectionsProps) {
  const t = useTexts('mentoring');
  const desk = useTexts('tandemDesk');
  const format = useFormats();
  const words = useMentoringWords();
  const { wish, tandem } = learner;
  const isWish = form?.values['intent'] === 'wish';
  const labels = {
    goal: t('learnerPage.wish.goal'),
    goalLevel: t('learnerPage.wish.goalLevel'),
    mode: t('learnerPage.wish.mode'),
    mentorId: t('learnerPage.start.choose'),
    language: t('learnerPage.start.language'),
    channel: t('learnerPage.start.channel'),
    agreed: t('learnerPage.start.consent'),
  };
  const wishForm = <WishForm wish={wish} form={isWish ? form : undefined} />;
  return (
    <>
      <ErrorSummary
        form={form}
        labels={labels}
        shown={(field, value) => t.find(`${field}.${value}`) ?? (value === 'alpha' ? 'Alpha' : value)}
      />
      {tandem === null ? null : (
        <Card
          title={t('learnerPage.running')}
          actions={<LinkButton href={`/mentoring/tandems/${tandem.id}`}>{t('learnerPage.open')}</LinkButton>}
        >
          <p>
            {t('learnerPage.runningText', { mentor: tandem.mentorCode, on: format.day(tandem.startedOn) })}{' '}
            <TandemStateBadge state={tandem.state} />
          </p>
        </Card>
      )}
      {wish === null && !learner.isClosed ? (
        <Card title={t('learnerPage.wish.title')}>
          {wishForm}
          <p className="mute">{t('learnerPage.wishFirst')}</p>
        </Card>
      ) : null}
      {wish !== null && tandem === null && !learner.isClosed ? (
        <>
          <Card title={words.goal(wish.goal, wish.goalLevel)} tone="soft">
            <p>{t('learnerPage.wish.waitingSince', { on: format.day(wish.waitingSince) })}</p>
            {wish.postingTitle === null ? null : <p>{desk('bridge.wishFor', { title: wish.postingTitle })}</p>}
            {learner.need === null ? null : (
              <p>
                {t('learnerPage.wish.withoutPractice')} <PracticeGap need={learner.need} />
              </p>
            )}
            {wish.wishes.length === 0 ? null : (
              <TagList
                label={t('learnerPage.wish.wishes')}
                tags={wish.wishes.map((value) => ({ state: 'plain', text: t(`learnerWish.${value}`) }))}
              />
            )}
            <GermanTable german={learner.german} />
            <details className="fold" open={isWish}>
              <summary>{t('learnerPage.wish.change')}</summary>
              {wishForm}
            </details>
          </Card>
          <Card title={t('learnerPage.suggestions')}>
            <p className="mute">{t('learnerPage.suggestionsLead')}</p>
            <StartForm
              mentors={learner.suggestions}
              consentGivenOn={learner.consentGivenOn}
              consentText={learner.consentText}
              form={isWish ? undefined : form}
            />
          </Card>
        </>
      ) : null}
      {learner.consentGivenOn === null ? null : (
        <Card title={t('learnerPage.withdraw.title')} tone="soft">
          <form method="post">
            <p>{t('learnerPage.withdraw.text')}</p>
            <div className="actions">
              <Button name="intent" value="withdraw" kind="danger" confirm={t('learnerPage.withdraw.confirm')}>
                {t('learnerPage.withdraw.button')}
              </Button>
            </div>
          </form>
        </Card>
      )}
    </>
  );
}
