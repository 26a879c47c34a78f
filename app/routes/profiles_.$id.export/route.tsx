import { useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { PrintButton } from '#app/components/ui/print-button.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { residenceStatuses } from '#app/domain/identity/residence-status.ts';
import { loading } from '#app/http/loading.server.ts';
import { formatsFor } from '#app/i18n/format.ts';
import { sourceFor } from '#app/i18n/texts.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { exportPerson } from '#app/use-cases/profile/export-person.server.ts';
import { backupDays } from '#app/use-cases/retention/list-retention.server.ts';
import { shownExport } from './shown-export.server.ts';

export const loader = loading('identity.export', async ({ app, actor, params, locale }) => {
  const id = params['id'] ?? '';
  const answer = await exportPerson(app, actor, id);
  const { name, contact, birth, status, number } = answer.person;
  return {
    id,
    code: answer.caseCode,
    house: app.config.houseName,
    madeAt: formatsFor(locale).instant(answer.madeAt),
    backupDays: await backupDays(app),
    person: {
      name: `${name.firstName} ${name.lastName}`.trim(),
      birthOn: birth.birthOn,
      sex: birth.sex ?? null,
      customerNumber: number.customerNumber,
      phone: contact.phone,
      email: contact.email,
      address: [contact.street, [contact.postcode, contact.town].filter(Boolean).join(' ')].filter(Boolean).join(', '),
      route: contact.route,
      residenceStatus: residenceStatuses.find((known) => known === status.residenceStatus) ?? null,
      validUntilOn: status.validUntilOn,
      permitText: status.permitText,
      enteredOn: status.enteredOn,
      residenceRuleDistrict:
        status.residenceRule == null ? null : app.places.districtName(status.residenceRule.districtKey),
      residenceRuleUntilOn: status.residenceRule?.untilOn ?? null,
    },
    sections: shownExport(sourceFor(locale), answer, {
      concept: (key) => app.vocabulary.label(key, locale),
      spot: (spotId) => app.places.name(spotId),
      district: (key) => app.places.districtName(key),
    }),
  };
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('personExport')('title') });

/** Everything that is kept about one person, readable and printable: what she gets when she asks (Article 15 GDPR). */
export default function PersonExportPage() {
  const t = useTexts('personExport');
  const profile = useTexts('profile');
  const rule = useTexts('rule');
  const format = useFormats();
  const { id, code, house, madeAt, person, sections, backupDays: days } = useLoaderData<typeof loader>();
  const filled = sections.filter((section) => section.rows.length > 0);
  const empty = sections.filter((section) => section.rows.length === 0);
  const day = (value: string | null) => (value === null ? null : format.day(value));
  return (
    <Page
      eyebrow={t('eyebrow', { code })}
      title={t('title')}
      lead={house === null ? t('lead') : t('leadOfHouse', { house })}
      actions={
        <>
          <LinkButton href={`/profiles/${id}/export/file`} kind="secondary">
            {t('download')}
          </LinkButton>
          <PrintButton />
        </>
      }
    >
      <p>{t('made', { at: madeAt })}</p>
      <Section title={t('person')}>
        <DataList
          items={[
            [t('name'), person.name],
            [profile('field.birthOn'), day(person.birthOn)],
            [profile('field.sex'), person.sex === null ? null : profile(`sex.${person.sex}`)],
            [profile('field.customerNumber'), person.customerNumber],
            [profile('field.phone'), person.phone],
            [profile('field.email'), person.email],
            [profile('field.town'), person.address],
            [profile('page.route'), profile(`route.${person.route}`)],
            [
              profile('field.residenceStatus'),
              person.residenceStatus === null || person.residenceStatus === 'unknown'
                ? null
                : rule(`access.status.${person.residenceStatus}`),
            ],
            [profile('field.validUntilOn'), day(person.validUntilOn)],
            [profile('field.permitText'), person.permitText],
            [profile('field.enteredOn'), day(person.enteredOn)],
            [profile('field.residenceRuleDistrict'), person.residenceRuleDistrict],
            [profile('field.residenceRuleUntilOn'), day(person.residenceRuleUntilOn)],
          ]}
        />
      </Section>
      {filled.map((section) => (
        <Section key={section.name} title={section.title}>
          {section.columns === null ? (
            section.rows.map((row, index) => (
              <Card key={index}>
                <DataList items={row} />
              </Card>
            ))
          ) : (
            <Table
              caption={section.title}
              captionHidden
              columns={section.columns.map((label) => ({ label }))}
              rows={section.rows.map((row, index) => ({
                key: String(index),
                cells: section.columns?.map((label) => row.find(([name]) => name === label)?.[1] ?? '') ?? [],
              }))}
            />
          )}
        </Section>
      ))}
      {empty.length === 0 ? null : (
        <Section title={t('nothing')}>
          <p>{format.list(empty.map((section) => section.title))}</p>
        </Section>
      )}
      <Section title={t('rights')}>
        <ul>
          <li>{t('right.correct')}</li>
          <li>{t('right.erase')}</li>
          <li>{t('right.withdraw')}</li>
          <li>{t('right.complain')}</li>
          {days === null ? null : <li>{t('right.backups', { count: days })}</li>}
        </ul>
        <p className="mute">{t('unchecked')}</p>
      </Section>
    </Page>
  );
}
