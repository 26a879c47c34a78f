import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { providerRoles } from '#app/domain/account/sign-in-provider.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import {
  addProviderRole,
  checkProvider,
  findProviderSettings,
  removeProviderRole,
  saveProvider,
} from '#app/use-cases/account/provider-settings.server.ts';
import { findFactorRule, requireSecondFactor } from '#app/use-cases/account/require-second-factor.server.ts';
import { FactorRuleForm } from './factor-rule-form.tsx';
import { ProviderForm } from './provider-form.tsx';
import { RoleRows } from './role-rows.tsx';

const factorRule = z.object({ from: fields.optionalDay(), _version: fields.version() });
const service = z.object({
  issuer: fields.issuer(),
  clientId: fields.text(200),
  clientPassword: fields.optionalText(500),
  roleClaim: fields.text(100),
  doesSecondFactor: fields.ticked(),
  provesAddresses: fields.ticked(),
  isOn: fields.ticked(),
  _version: fields.version(),
});
const roleRow = z.object({ claimValue: fields.text(200), role: fields.choice(providerRoles) });

export const loader = loading('organisation.edit', async ({ app, actor, params }) => {
  const organisationId = params['id'] ?? '';
  const rule = await findFactorRule(app, actor, organisationId);
  return { rule, ...(await findProviderSettings(app, actor, organisationId)) };
});

export const action = acting('organisation.edit', async ({ app, actor, form, params, done }) => {
  const organisationId = params['id'] ?? '';
  const here = `/administration/organisations/${organisationId}/sign-in`;
  switch (form.intent) {
    case 'factorRule': {
      const { from, _version: version } = form.read(factorRule);
      await requireSecondFactor(app, actor, { organisationId, from, version });
      return done(here, 'factorDaySaved');
    }
    case 'service': {
      const { _version: version, ...edit } = form.read(service);
      await saveProvider(app, actor, { organisationId, version, ...edit });
      return done(here, 'providerSaved');
    }
    case 'check':
      await checkProvider(app, actor, organisationId);
      return done(here, 'providerAnswers');
    case 'addRole':
      await addProviderRole(app, actor, { organisationId, ...form.read(roleRow) });
      return done(`${here}#roles`, 'providerRoleSaved');
    case 'removeRole':
      await removeProviderRole(app, actor, { organisationId, ...form.read(roleRow) });
      return done(`${here}#roles`, 'providerRoleSaved');
    default:
      throw new DomainError('invalid');
  }
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('signInProvider')('settings.title') });

/** How the people of one house sign in: from when with a second factor, and whether with the account of their house. */
export default function HouseSignInSettingsPage() {
  const t = useTexts('signInProvider');
  const factor = useTexts('secondFactor');
  const page = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const sent = (intent: string) => (form?.values['intent'] === intent ? form : undefined);
  const labels = {
    from: factor('house.from'),
    issuer: t('settings.issuer'),
    clientId: t('settings.clientId'),
    clientPassword: t('settings.clientPassword'),
    roleClaim: t('settings.roleClaim'),
    claimValue: t('settings.claimValue'),
    role: t('settings.role'),
  };
  return (
    <Page
      width="narrow"
      eyebrow={page.rule.name}
      title={t('settings.title')}
      actions={<LinkButton href="/administration/organisations">{t('settings.back')}</LinkButton>}
    >
      <ErrorSummary form={form} labels={labels} />
      <FactorRuleForm rule={page.rule} form={sent('factorRule')} />
      <ProviderForm
        service={page.service}
        returnAddress={page.returnAddress}
        signedOutAddress={page.signedOutAddress}
        labels={labels}
        form={sent('service')}
      />
      <RoleRows roles={page.roles} labels={labels} form={sent('addRole')} />
    </Page>
  );
}
