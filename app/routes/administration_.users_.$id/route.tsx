import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { OneTimeLink } from '#app/components/account/one-time-link.tsx';
import { PlaceFields } from '#app/components/account/place-fields.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import { isOutside } from '#app/domain/account/given-role.ts';
import { staffRoles } from '#app/domain/account/role.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { deactivateUser, reactivateUser } from '#app/use-cases/account/deactivate-user.server.ts';
import { listOrganisations } from '#app/use-cases/account/edit-organisation.server.ts';
import { editUser } from '#app/use-cases/account/edit-user.server.ts';
import { getUser } from '#app/use-cases/account/list-users.server.ts';
import { hasFactor, resetFactors } from '#app/use-cases/account/reset-factors.server.ts';
import { mailNewLink, renewLink } from '#app/use-cases/account/renew-link.server.ts';
import { FactorSection } from './factor-section.tsx';
import { DeactivateForm } from './deactivate-form.tsx';

const person = z.object({
  displayName: fields.optionalText(100),
  phone: fields.optionalPhone(),
  _version: fields.version(),
});
const place = z.object({
  roles: fields.choices(staffRoles),
  organisationId: fields.optionalId(),
  teamId: fields.optionalId(),
});
const deactivation = z.object({
  successorId: fields.optionalId(),
  officerSuccessorId: fields.optionalId(),
  _version: fields.version(),
});

const choice = ({ id, displayName }: { id: string; displayName: string | null }) => ({
  value: id,
  label: displayName ?? id,
});

export const loader = loading('user.edit', async ({ app, actor, params }) => {
  const { user, work, successors } = await getUser(app, actor, params['id'] ?? '');
  const houses = await listOrganisations(app, actor);
  const isStaff = !user.roles.some(isOutside);
  return {
    user: {
      displayName: user.displayName,
      email: user.email,
      phone: user.phone,
      roles: user.roles,
      organisationId: user.organisationId,
      teamId: user.teamId,
      companyName: user.companyName,
      isMentor: user.mentorId !== null,
      isOutside: !isStaff,
      hasFactor: isStaff ? await hasFactor(app, actor, user.id) : null,
      hasPassword: user.hasPassword,
      isFromProvider: user.isFromProvider,
      isDeactivated: user.deactivatedAt !== null,
      isMe: user.id === actor.userId,
      canBeMailed: app.mailer !== null && user.email !== null,
      version: user.version,
    },
    work,
    successors: { caseworker: successors.caseworker.map(choice), officer: successors.officer.map(choice) },
    houses: houses.map(({ id, name, teams }) => ({
      id,
      name,
      teams: teams.map((team) => ({ id: team.id, name: team.name })),
    })),
  };
});

export const action = acting('user.edit', async ({ app, actor, form, params, done }) => {
  const userId = params['id'] ?? '';
  const here = `/administration/users/${userId}`;
  switch (form.intent) {
    case 'edit': {
      const { user } = await getUser(app, actor, userId);
      const { _version: version, ...details } = form.read(person);
      const rights = user.roles.some(isOutside)
        ? { roles: user.roles, organisationId: user.organisationId, teamId: user.teamId }
        : form.read(place);
      await editUser(app, actor, { userId, version, ...details, ...rights });
      return done(here, 'userSaved');
    }
    case 'link':
      return { form: undefined, link: (await renewLink(app, actor, userId)).link };
    case 'resetFactors':
      await resetFactors(app, actor, userId);
      return done(here, 'factorsReset');
    case 'mailLink':
      await mailNewLink(app, actor, userId);
      return done(here, 'linkMailed');
    case 'deactivate': {
      const { _version: version, ...successors } = form.read(deactivation);
      await deactivateUser(app, actor, { userId, version, ...successors });
      return done(here, 'userDeactivated');
    }
    case 'reactivate':
      await reactivateUser(app, actor, {
        userId,
        version: form.read(z.object({ _version: fields.version() }))._version,
      });
      return done(here, 'userReactivated');
    default:
      throw new DomainError('invalid');
  }
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('administration')('users.title') });

export default function UserPage() {
  const t = useTexts('administration');
  const account = useTexts('account');
  const { user, work, successors, houses } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const form = result?.form;
  const link = result !== undefined && 'link' in result ? result.link : undefined;
  const edited = form?.values['intent'] === 'edit' ? form : undefined;
  const labels = {
    displayName: t('invite.displayName'),
    phone: t('invite.phone'),
    roles: t('invite.roles'),
    organisationId: t('invite.organisation'),
    teamId: t('invite.team'),
    successorId: t('user.successor'),
    officerSuccessorId: t('user.officerSuccessor'),
  };
  return (
    <Page
      width="narrow"
      eyebrow={user.roles.map((role) => account(`roles.${role}`)).join(', ')}
      title={user.displayName ?? (user.isMentor ? t('user.mentor') : t('users.noName'))}
      lead={[user.email, user.companyName].filter(Boolean).join(', ')}
      actions={<LinkButton href="/administration/users">{t('user.back')}</LinkButton>}
    >
      {link === undefined ? null : <OneTimeLink link={link} />}
      <ErrorSummary form={form} labels={labels} />
      {user.isMentor ? null : (
        <Section title={t('user.details')}>
          <form method="post" noValidate className="form">
            <VersionField value={user.version} />
            <Field
              name="displayName"
              label={labels.displayName}
              form={edited}
              defaultValue={user.displayName}
              autoComplete="off"
            />
            <Field
              name="phone"
              type="tel"
              size="medium"
              label={labels.phone}
              form={edited}
              defaultValue={user.phone}
              autoComplete="off"
            />
            {user.isOutside ? null : (
              <PlaceFields
                houses={houses}
                roles={user.roles}
                organisationId={user.organisationId}
                teamId={user.teamId}
                form={edited}
              />
            )}
            <p className="mute">{t('user.saveHint')}</p>
            <div className="actions">
              <Button name="intent" value="edit">
                {t('user.save')}
              </Button>
            </div>
          </form>
        </Section>
      )}
      {user.isDeactivated ? (
        <Alert kind="warning" title={t('user.deactivated')}>
          <form method="post">
            <VersionField value={user.version} />
            <Button kind="secondary" name="intent" value="reactivate">
              {t('user.reactivate')}
            </Button>
          </form>
        </Alert>
      ) : (
        <Section title={t('user.linkTitle')}>
          {user.isFromProvider ? <p>{t('user.fromProvider')}</p> : null}
          {user.hasPassword ? <p>{t('user.resetText')}</p> : null}
          {user.hasPassword || user.isFromProvider ? null : <p>{t('user.invitationOpen')}</p>}
          <form method="post">
            {user.canBeMailed ? (
              <>
                <p>
                  <Button kind="secondary" name="intent" value="mailLink">
                    {user.hasPassword ? t('user.mailReset') : t('user.mailInvitation')}
                  </Button>
                </p>
                <p className="mute">{t('user.mailFailed')}</p>
              </>
            ) : null}
            <Button kind={user.canBeMailed ? 'quiet' : 'secondary'} name="intent" value="link">
              {user.hasPassword ? t('user.reset') : t('user.newInvitation')}
            </Button>
          </form>
        </Section>
      )}
      {user.hasFactor === null || user.isMe ? null : <FactorSection hasFactor={user.hasFactor} />}
      {user.isDeactivated || user.isMe ? null : (
        <DeactivateForm version={user.version} work={work} successors={successors} form={form} />
      )}
    </Page>
  );
}
