import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { AdministrationTabs } from '#app/components/account/administration-tabs.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { FormKey } from '#app/components/ui/form-key.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { organisationKinds } from '#app/domain/account/role.ts';
import { caseloadBands } from '#app/domain/assistance/caseload.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import {
  createOrganisation,
  createTeam,
  editOrganisation,
  editTeam,
  listOrganisations,
} from '#app/use-cases/account/edit-organisation.server.ts';
import { listCaseloadBands, setCaseloadBands } from '#app/use-cases/rule/set-caseload-bands.server.ts';
import { CaseloadBands } from './caseload-bands.tsx';
import { HouseCard } from './house-card.tsx';

const house = z.object({
  name: fields.text(120),
  kind: fields.choice(organisationKinds),
  phone: fields.optionalPhone(),
});
const houseEdit = z.object({
  id: fields.id(),
  name: fields.text(120),
  phone: fields.optionalPhone(),
  _version: fields.version(),
});
const team = z.object({ organisationId: fields.id(), name: fields.text(80) });
const teamEdit = z.object({
  id: fields.id(),
  name: fields.text(80),
  caseloadBand: fields.optionalChoice(caseloadBands),
  _version: fields.version(),
});
const casesMost = 2000;
const limit = fields.optionalInteger(1, casesMost);
const bands = z.object({
  'youth.least': limit,
  'youth.most': limit,
  'specialTeam.least': limit,
  'specialTeam.most': limit,
  'integrationPoint.least': limit,
  'integrationPoint.most': limit,
});

export const loader = loading('organisation.edit', async ({ app, actor }) => ({
  houses: await listOrganisations(app, actor),
  bands: await listCaseloadBands(app, actor),
}));

export const action = acting('organisation.edit', async ({ app, actor, form, done }) => {
  const here = '/administration/organisations';
  switch (form.intent) {
    case 'addHouse':
      await createOrganisation(app, actor, form.read(house), form.key);
      return done(here, 'organisationSaved');
    case 'editHouse': {
      const { _version: version, ...edit } = form.read(houseEdit);
      await editOrganisation(app, actor, { ...edit, version });
      return done(here, 'organisationSaved');
    }
    case 'addTeam':
      await createTeam(app, actor, form.read(team), form.key);
      return done(here, 'teamSaved');
    case 'editTeam': {
      const { _version: version, ...edit } = form.read(teamEdit);
      await editTeam(app, actor, { ...edit, version });
      return done(here, 'teamSaved');
    }
    case 'bands': {
      const typed = form.read(bands);
      await setCaseloadBands(
        app,
        actor,
        caseloadBands.map((band) => ({ band, least: typed[`${band}.least`], most: typed[`${band}.most`] })),
      );
      return done(here, 'caseloadSaved');
    }
    default:
      throw new DomainError('invalid');
  }
});

export const handle = pageSettings<typeof loader>({
  title: ({ texts }) => texts('administration')('organisations.title'),
});

export default function OrganisationsPage() {
  const t = useTexts('administration');
  const account = useTexts('account');
  const { houses, bands: limits } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const intent = form?.values['intent'];
  const added = intent === 'addHouse' ? form : undefined;
  const labels = { name: t('organisations.name'), kind: t('organisations.kind'), phone: t('organisations.phone') };
  return (
    <Page title={t('organisations.title')} lead={t('organisations.lead')}>
      <AdministrationTabs current="organisations" />
      <ErrorSummary
        form={form}
        labels={intent === 'addTeam' || intent === 'editTeam' ? { name: t('organisations.teamName') } : labels}
      />
      {houses.map((one) => (
        <HouseCard key={one.id} house={one} />
      ))}
      <CaseloadBands bands={limits} form={intent === 'bands' ? form : undefined} />
      <Section title={t('organisations.add')}>
        <form method="post" noValidate className="form">
          <FormKey form={added} />
          <Field name="name" label={labels.name} required form={added} />
          <Select
            name="kind"
            label={labels.kind}
            required
            form={added}
            options={organisationKinds.map((kind) => ({ value: kind, label: account(`organisationKinds.${kind}`) }))}
          />
          <Field name="phone" type="tel" size="medium" label={labels.phone} form={added} />
          <div className="actions">
            <Button name="intent" value="addHouse">
              {t('organisations.addButton')}
            </Button>
          </div>
        </form>
      </Section>
    </Page>
  );
}
