import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { GermanFields } from '#app/components/profile/german-fields.tsx';
import { shownChips, type ProfileAnswer } from '#app/components/profile/profile-answer.ts';
import { useProfileLabels } from '#app/components/profile/use-profile-labels.ts';
import { WhenAndWhereFields } from '#app/components/profile/when-and-where-fields.tsx';
import { WordFields } from '#app/components/profile/word-fields.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { FormKey } from '#app/components/ui/form-key.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { DomainError } from '#app/domain/domain-error.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { acting } from '#app/http/acting.server.ts';
import { statusOf } from '#app/http/errors.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { refused } from '#app/http/form.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { createProfile } from '#app/use-cases/profile/create-profile.server.ts';
import { findOwnCaseByNumber } from '#app/use-cases/profile/find-own-case-by-number.server.ts';
import { placeChoices, spotNames, understandProfile } from '#app/use-cases/profile/understand-profile.server.ts';
import { customerNumberField } from './customer-number-field.server.ts';
import { readGermanFields } from './german-schema.server.ts';
import { readShortProfile } from './profile-schema.server.ts';
import { noteCheckedWords } from '#app/use-cases/reference/note-typed-words.server.ts';
import { understandForm } from './understand-form.server.ts';

const personSchema = z.object({
  firstName: fields.text(100),
  lastName: fields.text(100),
  customerNumber: customerNumberField(),
  phone: fields.optionalPhone(),
});

export const loader = loading('profile.create', async ({ app }) => ({ places: spotNames(app) }));

export const action = acting('profile.create', async ({ app, actor, form, done }) => {
  if (form.intent === 'understand') {
    const understood = understandForm(app, form, actor.locale);
    await noteCheckedWords(app, actor.userId, understood.unknown);
    return understood;
  }
  try {
    const { firstName, lastName, customerNumber, phone } = form.read(personSchema);
    const { fields: profile, unknownWords } = understandProfile(app, readShortProfile(form));
    const id = await createProfile(app, actor, {
      name: { firstName, lastName },
      contact: { email: null, phone, street: null, postcode: null, town: null, route: 'viaCaseworker' },
      birth: { birthOn: null },
      status: {
        residenceStatus: null,
        validUntilOn: null,
        permitText: null,
        housing: null,
        enteredOn: null,
        flags: [],
      },
      number: { customerNumber },
      fields: profile,
      german: readGermanFields(form, dayOf(app.clock.now())),
      unknownWords,
      key: form.key,
    });
    return done(`/profiles/${id}`, 'profileCreated');
  } catch (error) {
    if (!(error instanceof DomainError) || error.code === 'forbidden') throw error;
    const knownCaseId =
      error.reason === 'customerNumberKnown'
        ? await findOwnCaseByNumber(app, actor, form.text('customerNumber'))
        : null;
    return data(
      { form: refused(form, error), placeChoices: placeChoices(app, form.text('place')), knownCaseId },
      { status: statusOf[error.code] },
    );
  }
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('profile')('form.newTitle') });

export default function NewProfilePage() {
  const { places } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as ProfileAnswer | undefined;
  const t = useTexts('profile');
  const labels = useProfileLabels();
  const form = answer?.form;
  return (
    <Page width="narrow" title={t('form.newTitle')} lead={t('form.newLead')}>
      <ErrorSummary form={form} labels={labels} />
      {answer?.knownCaseId ? (
        <Alert kind="warning" title={t('form.known')}>
          <a href={`/profiles/${answer.knownCaseId}`}>{t('form.openKnown')}</a>
        </Alert>
      ) : null}
      <form method="post" noValidate className="form">
        <FormKey form={form} />
        {/* Enter in a field presses the first button of a form: it must save, not check words. */}
        <button type="submit" name="intent" value="save" hidden tabIndex={-1}>
          {t('form.save')}
        </button>
        <div className="form-part">
          <h2>{t('form.who')}</h2>
          <p className="mute">{t('form.whoHint')}</p>
          <div className="fields-2">
            <Field
              name="firstName"
              label={labels['firstName']}
              required
              form={form}
              autoComplete="off"
              maxLength={100}
            />
            <Field name="lastName" label={labels['lastName']} required form={form} autoComplete="off" maxLength={100} />
          </div>
          <div className="fields-2">
            <Field
              name="customerNumber"
              label={labels['customerNumber']}
              hint={t('field.customerNumberHint')}
              form={form}
              autoComplete="off"
              maxLength={30}
            />
            <Field name="phone" type="tel" label={labels['phone']} form={form} autoComplete="off" />
          </div>
        </div>
        <div className="form-part">
          <h2>{t('form.work')}</h2>
          <WordFields
            form={form}
            fields={{}}
            chips={shownChips(answer, [])}
            questions={answer?.questions ?? []}
            unknownWords={answer?.unknownWords ?? []}
          />
        </div>
        <div className="form-part">
          <h2>{t('form.language')}</h2>
          <GermanFields form={form} />
        </div>
        <div className="form-part">
          <h2>{t('form.when')}</h2>
          <WhenAndWhereFields form={form} fields={{}} places={places} placeChoices={answer?.placeChoices ?? []} />
        </div>
        <div className="actions">
          <Button name="intent" value="save">
            {t('form.save')}
          </Button>
          <LinkButton href="/profiles" kind="quiet">
            {t('form.cancel')}
          </LinkButton>
        </div>
      </form>
    </Page>
  );
}
