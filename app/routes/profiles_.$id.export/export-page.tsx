import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { PrintButton } from '#app/components/ui/print-button.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { loadExport } from './load-export.server.ts';

type Answer = Awaited<ReturnType<typeof loadExport>>;

/** Everything that is kept about one person, readable and printable: what she gets when she asks (Article 15 GDPR). */
export function ExportPage({ answer, fileHref }: { answer: Answer; fileHref: string }) {
  const t = useTexts('personExport');
  const profile = useTexts('profile');
  const rule = useTexts('rule');
  const format = useFormats();
  const { isGuest, code, house, madeAt, person, sections, backupDays: days } = answer;
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
          <LinkButton href={fileHref} kind="secondary">
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
            [isGuest ? t('number') : profile('field.customerNumber'), person.customerNumber],
            [profile('field.phone'), person.phone],
            [profile('field.email'), person.email],
            [profile('field.town'), person.address],
            [profile('page.route'), isGuest ? null : profile(`route.${person.route}`)],
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
