import { useActionData, useLoaderData } from '@remix-run/react';
import { SlotGrid } from '#app/components/mentoring/slot-grid.tsx';
import { PlaceSuggestions } from '#app/components/posting/place-suggestions.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { Checkbox } from '#app/components/ui/checkbox.tsx';
import { CheckboxGroup } from '#app/components/ui/checkbox-group.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { FormKey } from '#app/components/ui/form-key.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { RadioGroup } from '#app/components/ui/radio-group.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { meetingModes, mentorOffers } from '#app/domain/mentoring/mentoring.ts';
import { mentorLanguages } from '#app/domain/mentoring/mentor-language.ts';
import { openActing } from '#app/http/acting.server.ts';
import { openLoading } from '#app/http/loading.server.ts';
import { languageName } from '#app/i18n/language-name.ts';
import { useLocale, useTexts } from '#app/i18n/use-texts.tsx';
import { registerMentor } from '#app/use-cases/mentoring/register-mentor.server.ts';
import { FirstAnswers } from './first-answers.tsx';
import { PlaceChoice } from './place-choice.tsx';
import { volunteerForm } from './volunteer-schema.server.ts';

export const loader = openLoading(({ app }) =>
  Promise.resolve({ places: app.places.choices().map((spot) => spot.name) }),
);

export const action = openActing(async ({ app, form, context, done }) => {
  const { placeChoice, ...typed } = form.read(volunteerForm);
  await registerMentor(app, { ...typed, chosenSpotId: placeChoice, key: form.key, network: context.network });
  return done('/volunteer/thanks');
});

export const handle = pageSettings<typeof loader>({ public: true, title: ({ texts }) => texts('volunteer')('title') });

const distances = [2, 5, 10, 15, 25];
const capacities = ['one', 'two', 'three'] as const;

export default function VolunteerPage() {
  const { places } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts('volunteer');
  const words = useTexts('mentoring');
  const locale = useLocale();
  const labels = {
    offers: t('offers.label'),
    place: t('place.label'),
    maxKm: t('maxKm.label'),
    mode: t('mode.label'),
    slots: t('slots.label'),
    capacity: t('capacity.label'),
    firstName: t('firstName'),
    lastName: t('lastName'),
    email: t('email.label'),
    phone: t('phone.label'),
    isAdult: t('isAdult'),
    pledges: t('pledges'),
  };
  return (
    <Page width="narrow" title={t('title')} lead={t('lead')}>
      <ErrorSummary form={form} labels={labels} />
      {form === undefined ? <FirstAnswers /> : null}
      <h2 id="sign-up">{t('form')}</h2>
      <form method="post" action="/volunteer" noValidate className="form">
        <FormKey form={form} />
        <CheckboxGroup
          name="offers"
          label={labels.offers}
          hint={t('offers.hint')}
          required
          form={form}
          defaultValues={['languagePractice']}
          options={mentorOffers.map((value) => ({ value, label: words(`offer.${value}`) }))}
        />
        <details className="fold" open={form?.values['languages'] !== undefined}>
          <summary>{t('languages.label')}</summary>
          <CheckboxGroup
            name="languages"
            label={t('languages.show')}
            hint={t('languages.hint')}
            inline
            form={form}
            options={mentorLanguages.map((value) => ({ value, label: languageName(locale, value) }))}
          />
        </details>
        <div className="form-part">
          <h3>{t('where')}</h3>
          <Field
            name="place"
            label={labels.place}
            hint={t('place.hint')}
            required
            form={form}
            list="place-names"
            autoComplete="address-level2"
            maxLength={100}
          />
          <PlaceSuggestions names={places} />
          <PlaceChoice form={form} />
          <Select
            name="maxKm"
            label={labels.maxKm}
            form={form}
            empty={false}
            defaultValue="5"
            size="medium"
            options={distances.map((km) => ({ value: String(km), label: t('maxKm.km', { km }) }))}
          />
          <RadioGroup
            name="mode"
            label={labels.mode}
            inline
            form={form}
            defaultValue="inPerson"
            options={meetingModes.map((value) => ({ value, label: t(`mode.${value}`) }))}
          />
          <SlotGrid label={labels.slots} hint={t('slots.hint')} required form={form} />
          <RadioGroup
            name="capacity"
            label={labels.capacity}
            inline
            form={form}
            defaultValue="1"
            options={capacities.map((word, index) => ({ value: String(index + 1), label: t(`capacity.${word}`) }))}
          />
        </div>
        <div className="form-part">
          <h3>{t('you')}</h3>
          <div className="fields-2">
            <Field
              name="firstName"
              label={labels.firstName}
              required
              form={form}
              autoComplete="given-name"
              maxLength={80}
            />
            <Field
              name="lastName"
              label={labels.lastName}
              required
              form={form}
              autoComplete="family-name"
              maxLength={80}
            />
          </div>
          <Field
            name="email"
            type="email"
            label={labels.email}
            hint={t('email.hint')}
            required
            form={form}
            autoComplete="email"
            inputMode="email"
          />
          <Field
            name="phone"
            type="tel"
            label={labels.phone}
            hint={t('phone.hint')}
            form={form}
            autoComplete="tel"
            inputMode="tel"
            size="medium"
          />
          <Checkbox name="isAdult" label={labels.isAdult} required form={form} />
          <Checkbox name="pledges" label={labels.pledges} required form={form} />
          <p className="mute">
            {t('privacy')} <a href="/legal/privacy">{t('privacyLink')}</a>
          </p>
        </div>
        <div className="actions">
          <Button>{t('send')}</Button>
        </div>
      </form>
    </Page>
  );
}
