import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { Select } from '#app/components/ui/select.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { reviewAnswers, type ReviewAnswer } from '#app/domain/mentoring/tandem-life.ts';
import { cefrLevels, languageSkills, type CefrLevel, type LanguageSkill } from '#app/domain/profile/language-level.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

/** Once a month: three buttons, one tap. */
export function ReviewCard({ review }: { review: { readonly answer: ReviewAnswer | null } | null }) {
  const t = useTexts('tandem');
  if (review === null) return null;
  return (
    <Card title={t('review.title')}>
      <form method="post" data-repeatable>
        <input type="hidden" name="intent" value="review" />
        {review.answer === null ? null : <p>{t('review.said', { answer: t(`review.answer.${review.answer}`) })}</p>}
        <div className="actions">
          {reviewAnswers.map((answer) => (
            <Button
              key={answer}
              name="answer"
              value={answer}
              kind="secondary"
              aria-pressed={answer === review.answer ? true : undefined}
            >
              {t(`review.answer.${answer}`)}
            </Button>
          ))}
        </div>
        <p className="mute">{t('review.hint')}</p>
      </form>
    </Card>
  );
}

interface ObservationProps {
  readonly observed: readonly { readonly skill: LanguageSkill; readonly level: CefrLevel; readonly observedOn: Day }[];
  readonly form: FormState | undefined;
}

/** What she thinks how well it goes, per skill: hers to say or not. */
export function ObservationCard({ observed, form }: ObservationProps) {
  const t = useTexts('tandem');
  const format = useFormats();
  const match = useTexts('match');
  const skillName = (skill: LanguageSkill) => match(`skill.${skill}`);
  const levels = cefrLevels.filter((level) => level !== 'alpha');
  return (
    <Card title={t('observe.title')} tone="soft">
      <p>{t('observe.text')}</p>
      {observed.length === 0 ? null : (
        <ul>
          {observed.map(({ skill, level, observedOn }) => (
            <li key={skill}>{t('observe.noted', { skill: skillName(skill), level, on: format.day(observedOn) })}</li>
          ))}
        </ul>
      )}
      <details className="fold" open={form !== undefined}>
        <summary>{t('observe.open')}</summary>
        <form method="post" noValidate className="form">
          <div className="fields-2">
            <Select
              name="skill"
              label={t('observe.skill')}
              form={form}
              options={languageSkills.map((value) => ({ value, label: skillName(value) }))}
            />
            <Select
              name="level"
              label={t('observe.level')}
              form={form}
              options={levels.map((value) => ({ value, label: value }))}
            />
          </div>
          <div className="actions">
            <Button name="intent" value="observe" kind="secondary">
              {t('observe.button')}
            </Button>
          </div>
        </form>
      </details>
    </Card>
  );
}
