import { useActionData, useLoaderData } from '@remix-run/react';
import { PlaceSuggestions } from '#app/components/posting/place-suggestions.tsx';
import { WordingWatch } from '#app/components/posting/wording-watch.tsx';
import { WishChoice } from '#app/components/posting/wish-choice.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { DateField } from '#app/components/ui/date-field.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { FormKey } from '#app/components/ui/form-key.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { TextArea } from '#app/components/ui/text-area.tsx';
import { openActing } from '#app/http/acting.server.ts';
import { openLoading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { postingChoices } from '#app/use-cases/posting/posting-choices.server.ts';
import { submitOffer } from '#app/use-cases/posting/submit-offer.server.ts';
import { offerSchema } from './offer-schema.server.ts';

export const loader = openLoading(async ({ app }) => {
  const { places, trialWeeks, wording } = await postingChoices(app);
  return { places, trialWeeks, wording };
});

export const action = openActing(async ({ app, form, context, done }) => {
  const offer = { ...form.read(offerSchema), key: form.key, network: context.network };
  const { callBy, wording } = await submitOffer(app, offer);
  return done(`/offer/thanks?by=${callBy}${wording.length === 0 ? '' : `&wording=${wording.join(',')}`}`);
});

export const handle = pageSettings<typeof loader>({ public: true, title: ({ texts }) => texts('offer')('title') });

/** A company offers a posting before it has an account: one page, phone-friendly, without JavaScript. */
export default function OfferPage() {
  const { places, trialWeeks, wording } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts('offer');
  const posting = useTexts('posting');
  const names = [
    'title',
    'seats',
    'startsOn',
    'description',
    'companyName',
    'place',
    'contactName',
    'phone',
    'email',
  ] as const;
  const labels = {
    wish: posting('wish.label'),
    ...Object.fromEntries(names.map((name) => [name, t(`field.${name}`)])),
  } as Record<(typeof names)[number] | 'wish', string>;
  return (
    <Page width="narrow" title={t('title')} lead={t('lead')}>
      <p className="mute">
        {t('signIn')} <a href="/sign-in?next=%2Fcompany%2Fpostings%2Fnew">{t('signInLink')}</a>
      </p>
      <ErrorSummary form={form} labels={labels} />
      <form method="post" noValidate className="form">
        <FormKey form={form} />
        <WishChoice side="company" form={form} trialWeeks={trialWeeks} />
        <div className="form-part">
          <h2>{t('jobTitle')}</h2>
          <Field
            name="title"
            label={labels['title']}
            hint={t('field.titleHint')}
            required
            form={form}
            maxLength={200}
          />
          <Field
            name="seats"
            label={labels['seats']}
            type="number"
            inputMode="numeric"
            min={1}
            max={99}
            size="short"
            required
            form={form}
            defaultValue="1"
          />
          <DateField name="startsOn" label={labels['startsOn']} hint={t('field.startsOnHint')} form={form} />
          <TextArea
            name="description"
            label={labels['description']}
            hint={t('field.descriptionHint')}
            form={form}
            rows={4}
            maxLength={2000}
          />
        </div>
        <div className="form-part">
          <h2>{t('companyTitle')}</h2>
          <Field
            name="companyName"
            label={labels['companyName']}
            required
            form={form}
            autoComplete="organization"
            maxLength={200}
          />
          <Field
            name="place"
            label={labels['place']}
            hint={t('field.placeHint')}
            required
            form={form}
            list="place-names"
            autoComplete="address-level2"
            maxLength={100}
          />
          <Field
            name="contactName"
            label={labels['contactName']}
            required
            form={form}
            autoComplete="name"
            maxLength={200}
          />
          <Field
            name="phone"
            label={labels['phone']}
            hint={t('field.phoneHint')}
            type="tel"
            form={form}
            autoComplete="tel"
            size="medium"
            maxLength={40}
          />
          <Field name="email" label={labels['email']} type="email" form={form} autoComplete="email" maxLength={200} />
        </div>
        <p className="mute">
          {t('privacy')} <a href="/legal/privacy">{t('privacyLink')}</a>
        </p>
        <WordingWatch rules={wording} />
        <div className="actions">
          <Button>{t('send')}</Button>
        </div>
      </form>
      <PlaceSuggestions names={places} />
    </Page>
  );
}
