import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FormKey } from '#app/components/ui/form-key.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { PhoneLink } from '#app/components/ui/phone-link.tsx';
import { RadioGroup } from '#app/components/ui/radio-group.tsx';
import { TextArea } from '#app/components/ui/text-area.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { longestOpeningText, openingReasons, shortestOpeningText } from '#app/domain/identity/identity-opening.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { findCaseToOpen, openIdentity, type OpenedIdentity } from '#app/use-cases/profile/open-identity.server.ts';

const schema = z.object({
  reason: fields.choice(openingReasons),
  text: z.string().trim().min(shortestOpeningText).max(longestOpeningText),
});

export const loader = loading('identity.breakGlass', async ({ app, actor, params }) => {
  const { profile, caseworkerName } = await findCaseToOpen(app, actor, params['id'] ?? '');
  return { id: profile.id, code: profile.caseCode, caseworkerName };
});

/** The answer to the form is the one page that shows the person: nothing leads to it, nothing keeps it. */
export const action = acting('identity.breakGlass', async ({ app, actor, form, params }) => {
  const { reason, text } = form.read(schema);
  const person = await openIdentity(app, actor, { profileId: params['id'] ?? '', reason, text, key: form.key });
  return { person: shownPerson(person) };
});

function shownPerson({ name, contact, birth, number }: OpenedIdentity) {
  return {
    name: `${name.firstName} ${name.lastName}`.trim(),
    birthOn: birth.birthOn,
    customerNumber: number.customerNumber,
    phone: contact.phone,
    email: contact.email,
    address: [contact.street, [contact.postcode, contact.town].filter(Boolean).join(' ')].filter(Boolean).join(', '),
    route: contact.route,
  };
}

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('opening')('title') });

interface Answer {
  readonly form?: FormState;
  readonly person?: ReturnType<typeof shownPerson>;
}

export default function OpenIdentityPage() {
  const { id, code, caseworkerName } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as Answer | undefined;
  const t = useTexts('opening');
  const profile = useTexts('profile');
  const format = useFormats();
  const person = answer?.person;
  if (person !== undefined) {
    return (
      <Page width="narrow" eyebrow={t('eyebrow', { code })} title={t('shown')}>
        <Alert kind="warning" live>
          <p>{t('shownLead')}</p>
        </Alert>
        <Card title={person.name}>
          <DataList
            items={[
              [profile('field.phone'), person.phone === null ? null : <PhoneLink key="phone" phone={person.phone} />],
              [profile('field.email'), person.email],
              [profile('field.birthOn'), person.birthOn === null ? null : format.day(person.birthOn)],
              [profile('field.town'), person.address],
              [profile('field.customerNumber'), person.customerNumber],
              [profile('page.route'), profile(`route.${person.route}`)],
            ]}
          />
        </Card>
        <div className="actions">
          <LinkButton href={`/profiles/${id}`}>{t('back')}</LinkButton>
        </div>
      </Page>
    );
  }
  const form = answer?.form;
  return (
    <Page width="narrow" eyebrow={t('eyebrow', { code })} title={t('title')} lead={t('lead')}>
      <ErrorSummary form={form} labels={{ reason: t('reason'), text: t('text') }} />
      <p>{caseworkerName === null ? t('insteadNobody') : t('instead', { name: caseworkerName })}</p>
      <Card title={t('whatHappens')} tone="soft">
        <ul>
          <li>{t('consequence.once')}</li>
          <li>{t('consequence.logged')}</li>
          <li>{t('consequence.told')}</li>
        </ul>
      </Card>
      <form method="post" noValidate className="form">
        <FormKey form={form} />
        <RadioGroup
          name="reason"
          label={t('reason')}
          required
          form={form}
          options={openingReasons.map((value) => ({ value, label: t(`reasons.${value}`) }))}
        />
        <TextArea
          name="text"
          label={t('text')}
          hint={t('textHint')}
          required
          form={form}
          rows={3}
          maxLength={longestOpeningText}
        />
        <div className="actions">
          <Button>{t('submit')}</Button>
          <LinkButton href={`/profiles/${id}`} kind="quiet">
            {t('cancel')}
          </LinkButton>
        </div>
      </form>
    </Page>
  );
}
