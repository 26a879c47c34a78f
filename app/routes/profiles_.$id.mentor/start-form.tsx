import { MentorSuggestions, type SuggestedMentor } from '#app/components/mentoring/mentor-suggestions.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Checkbox } from '#app/components/ui/checkbox.tsx';
import { FormKey } from '#app/components/ui/form-key.tsx';
import { RadioGroup } from '#app/components/ui/radio-group.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { consentLanguages, helperKinds } from '#app/domain/consent/consent.ts';
import type { FormState } from '#app/domain/form-state.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

interface StartFormProps {
  readonly mentors: readonly SuggestedMentor[];
  /** Day of an earlier yes that still stands. */
  readonly consentGivenOn: Day | null;
  /** The German text in force. */
  readonly consentText: string | null;
  readonly form: FormState | undefined;
}

/** Choose a volunteer, record the yes, begin: one form, one action. The yes alone can be recorded while nobody fits yet. */
export function StartForm({ mentors, consentGivenOn, consentText, form }: StartFormProps) {
  const t = useTexts('mentoring');
  const format = useFormats();
  const isAsked = consentGivenOn === null;
  if (mentors.length === 0 && !isAsked) return <MentorSuggestions mentors={mentors} />;
  return (
    <form method="post" noValidate className="form">
      <FormKey form={form} />
      <MentorSuggestions mentors={mentors} form={form} />
      {isAsked ? (
        <div className="form-part">
          <h3>{t('learnerPage.start.consent')}</h3>
          {consentText === null ? null : (
            <details className="fold">
              <summary>{t('learnerPage.start.consentText')}</summary>
              {consentText.split('\n\n').map((paragraph) => (
                <p key={paragraph} lang="de">
                  {paragraph}
                </p>
              ))}
            </details>
          )}
          <div className="fields-2">
            <Select
              name="language"
              label={t('learnerPage.start.language')}
              required
              form={form}
              options={consentLanguages.map((value) => ({ value, label: t(`learnerPage.language.${value}`) }))}
            />
            <Select
              name="helper"
              label={t('learnerPage.start.helper')}
              form={form}
              empty={false}
              defaultValue="none"
              options={helperKinds.map((value) => ({ value, label: t(`learnerPage.helperName.${value}`) }))}
            />
          </div>
          <RadioGroup
            name="channel"
            label={t('learnerPage.start.channel')}
            inline
            required
            form={form}
            options={(['paper', 'conversation'] as const).map((value) => ({
              value,
              label: t(`learnerPage.channelName.${value}`),
            }))}
          />
          <Checkbox name="agreed" label={t('learnerPage.start.agreed')} required form={form} />
        </div>
      ) : (
        <p>{t('learnerPage.start.standing', { on: format.day(consentGivenOn) })}</p>
      )}
      {isAsked ? <p className="mute">{t('learnerPage.start.agreeNext')}</p> : null}
      {mentors.length === 0 ? null : <p className="mute">{t('learnerPage.start.next')}</p>}
      <div className="actions">
        {mentors.length === 0 ? null : (
          <Button name="intent" value={isAsked ? 'start' : 'startStanding'}>
            {t(isAsked ? 'learnerPage.start.button' : 'learnerPage.start.buttonStanding')}
          </Button>
        )}
        {isAsked ? (
          <Button name="intent" value="agree" kind={mentors.length === 0 ? 'primary' : 'secondary'}>
            {t('learnerPage.start.agreeOnly')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
