import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { OneTimeLink } from '#app/components/account/one-time-link.tsx';
import { PlaceFields } from '#app/components/account/place-fields.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { FormKey } from '#app/components/ui/form-key.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { staffRoles } from '#app/domain/account/role.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { listOrganisations } from '#app/use-cases/account/edit-organisation.server.ts';
import { invitationDays } from '#app/use-cases/account/invitation-link.server.ts';
import { inviteUser } from '#app/use-cases/account/invite-user.server.ts';

const schema = z.object({
  displayName: fields.text(100),
  email: fields.email(),
  phone: fields.optionalPhone(),
  roles: fields.choices(staffRoles),
  organisationId: fields.optionalId(),
  teamId: fields.optionalId(),
});

export const loader = loading('user.edit', async ({ app, actor }) => ({
  houses: (await listOrganisations(app, actor)).map(({ id, name, teams }) => ({
    id,
    name,
    teams: teams.map((team) => ({ id: team.id, name: team.name })),
  })),
  days: await invitationDays(app),
  sendsMails: app.mailer !== null,
}));

export const action = acting('user.edit', async ({ app, actor, form }) => {
  const invitee = { ...form.read(schema), companyId: null, mentorId: null };
  return { form: undefined, invited: await inviteUser(app, actor, invitee, form.key) };
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('administration')('invite.title') });

export default function InviteUserPage() {
  const t = useTexts('administration');
  const { houses, days, sendsMails } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const invited = result !== undefined && 'invited' in result ? result.invited : undefined;
  const form = result?.form;
  const labels = {
    displayName: t('invite.displayName'),
    email: t('invite.email'),
    phone: t('invite.phone'),
    roles: t('invite.roles'),
    organisationId: t('invite.organisation'),
    teamId: t('invite.team'),
  };
  if (invited !== undefined) {
    return (
      <Page width="narrow" title={t('invite.title')}>
        {invited.link === null ? (
          <Alert kind="success" title={t('invite.mailed')} live>
            {t('invite.mailedText')}
          </Alert>
        ) : (
          <OneTimeLink link={invited.link} />
        )}
        <div className="actions">
          <LinkButton href={`/administration/users/${invited.userId}`}>{t('link.toUser')}</LinkButton>
          <LinkButton href="/administration/users" kind="quiet">
            {t('user.back')}
          </LinkButton>
        </div>
      </Page>
    );
  }
  return (
    <Page width="narrow" title={t('invite.title')} lead={t(sendsMails ? 'invite.leadMail' : 'invite.lead', { days })}>
      <ErrorSummary form={form} labels={labels} />
      <form method="post" noValidate className="form">
        <FormKey form={form} />
        <Field name="displayName" label={labels.displayName} required form={form} autoComplete="off" />
        <Field
          name="email"
          type="email"
          label={labels.email}
          required
          form={form}
          autoComplete="off"
          inputMode="email"
        />
        <Field name="phone" type="tel" size="medium" label={labels.phone} form={form} autoComplete="off" />
        <PlaceFields houses={houses} form={form} />
        <div className="actions">
          <Button>{t(sendsMails ? 'invite.buttonMail' : 'invite.button')}</Button>
          <LinkButton href="/administration/users" kind="quiet">
            {t('invite.cancel')}
          </LinkButton>
        </div>
      </form>
    </Page>
  );
}
