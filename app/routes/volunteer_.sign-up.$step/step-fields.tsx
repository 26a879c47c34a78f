import { SlotGrid } from '#app/components/mentoring/slot-grid.tsx';
import { Checkbox } from '#app/components/ui/checkbox.tsx';
import { CheckboxGroup } from '#app/components/ui/checkbox-group.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { RadioGroup } from '#app/components/ui/radio-group.tsx';
import { Select } from '#app/components/ui/select.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { meetingModes, mentorOffers, mentorWishes } from '#app/domain/mentoring/mentoring.ts';
import { mentorLanguages } from '#app/domain/mentoring/mentor-language.ts';
import type { SignUpAnswers, SignUpStep } from '#app/domain/mentoring/sign-up.ts';
import { languageName } from '#app/i18n/language-name.ts';
import { useLocale, useTexts } from '#app/i18n/use-texts.tsx';
import { PlaceChoice } from './place-choice.tsx';

interface StepProps {
  readonly answers: SignUpAnswers;
  readonly form: FormState | undefined;
}

const distances = [2, 5, 10, 15, 25];
const capacities = ['one', 'two', 'three'] as const;

/** What one step asks, with what was answered before. */
export function StepFields({ step, ...props }: StepProps & { readonly step: SignUpStep }) {
  switch (step) {
    case 'offers':
      return <OffersStep {...props} />;
    case 'place':
      return <PlaceStep {...props} />;
    case 'times':
      return <TimesStep {...props} />;
    case 'wishes':
      return <WishesStep {...props} />;
    case 'you':
      return <YouStep {...props} />;
  }
}

function OffersStep({ answers: { offers }, form }: StepProps) {
  const t = useTexts('volunteer');
  const words = useTexts('mentoring');
  const locale = useLocale();
  const spoken = offers?.languages ?? [];
  return (
    <>
      <CheckboxGroup
        name="offers"
        label={t('offers.label')}
        hint={t('offers.hint')}
        required
        form={form}
        defaultValues={offers?.offers ?? ['languagePractice']}
        options={mentorOffers.map((value) => ({ value, label: words(`offer.${value}`) }))}
      />
      <details className="fold" open={form?.values['languages'] !== undefined || spoken.length > 0}>
        <summary>{t('languages.label')}</summary>
        <CheckboxGroup
          name="languages"
          label={t('languages.show')}
          hint={t('languages.hint')}
          inline
          form={form}
          defaultValues={spoken}
          options={mentorLanguages.map((value) => ({ value, label: languageName(locale, value) }))}
        />
      </details>
    </>
  );
}

function PlaceStep({ answers: { place }, form }: StepProps) {
  const t = useTexts('volunteer');
  return (
    <>
      <Field
        name="place"
        label={t('place.label')}
        hint={t('place.hint')}
        required
        form={form}
        defaultValue={place?.place}
        autoComplete="address-level2"
        maxLength={100}
      />
      <PlaceChoice form={form} chosen={place?.chosenSpotId ?? null} />
      <Select
        name="maxKm"
        label={t('maxKm.label')}
        form={form}
        empty={false}
        defaultValue={place?.maxKm ?? 5}
        size="medium"
        options={distances.map((km) => ({ value: String(km), label: t('maxKm.km', { km }) }))}
      />
      <RadioGroup
        name="mode"
        label={t('mode.label')}
        form={form}
        defaultValue={place?.mode ?? 'inPerson'}
        options={meetingModes.map((value) => ({ value, label: t(`mode.${value}`) }))}
      />
    </>
  );
}

function TimesStep({ answers: { times }, form }: StepProps) {
  const t = useTexts('volunteer');
  return (
    <>
      <SlotGrid label={t('slots.label')} hint={t('slots.hint')} required form={form} defaultValues={times?.slots} />
      <RadioGroup
        name="capacity"
        label={t('capacity.label')}
        inline
        form={form}
        defaultValue={String(times?.capacity ?? 1)}
        options={capacities.map((word, index) => ({ value: String(index + 1), label: t(`capacity.${word}`) }))}
      />
    </>
  );
}

function WishesStep({ answers: { wishes }, form }: StepProps) {
  const t = useTexts('volunteer');
  const words = useTexts('mentoring');
  return (
    <CheckboxGroup
      name="wishes"
      label={t('wishes.label')}
      hint={t('wishes.hint')}
      form={form}
      defaultValues={wishes?.wishes ?? []}
      options={mentorWishes.map((value) => ({ value, label: words(`wish.${value}`) }))}
    />
  );
}

function YouStep({ answers: { you }, form }: StepProps) {
  const t = useTexts('volunteer');
  return (
    <>
      <Field
        name="firstName"
        label={t('firstName')}
        required
        form={form}
        defaultValue={you?.firstName}
        autoComplete="given-name"
        maxLength={80}
      />
      <Field
        name="lastName"
        label={t('lastName')}
        required
        form={form}
        defaultValue={you?.lastName}
        autoComplete="family-name"
        maxLength={80}
      />
      <Field
        name="email"
        type="email"
        label={t('email.label')}
        hint={t('email.hint')}
        required
        form={form}
        defaultValue={you?.email}
        autoComplete="email"
        inputMode="email"
      />
      <Field
        name="phone"
        type="tel"
        label={t('phone.label')}
        hint={t('phone.hint')}
        form={form}
        defaultValue={you?.phone}
        autoComplete="tel"
        inputMode="tel"
        size="medium"
      />
      <Checkbox name="pledges" label={t('pledges')} required form={form} defaultChecked={you?.pledges} />
      <p className="mute">
        {t('privacy')} <a href="/legal/privacy">{t('privacyLink')}</a>
      </p>
    </>
  );
}
