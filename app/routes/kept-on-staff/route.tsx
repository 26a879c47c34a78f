import { useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { loading } from '#app/http/loading.server.ts';
import { ruleValueText } from '#app/i18n/rule-name.ts';
import { sourceFor } from '#app/i18n/texts.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { findKeptOnStaff } from '#app/use-cases/audit/find-kept-on-staff.server.ts';
import { listOwnReadings } from '#app/use-cases/audit/read-employee-log.server.ts';

export const loader = loading('keptOnStaff.read', async ({ app, actor, locale }) => {
  const source = sourceFor(locale);
  return {
    stored: (await findKeptOnStaff(app, actor)).map(({ rule, ...row }) => ({
      ...row,
      period: rule === null ? null : (ruleValueText(source, rule) ?? null),
      isConfirmed: rule?.confirmed === true,
    })),
    readings: await listOwnReadings(app, actor),
  };
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('employeeLog')('stored.title') });

const nots = ['ranking', 'late', 'sums', 'time', 'log'] as const;

/** In plain words for everybody who works here: what is stored about her, how long, who reads it. */
export default function KeptOnStaffPage() {
  const { stored, readings } = useLoaderData<typeof loader>();
  const t = useTexts('employeeLog');
  const account = useTexts('account');
  const format = useFormats();
  type Row = (typeof stored)[number];
  const howLong = ({ kind, hasPeriod, period, isConfirmed }: Row) =>
    !hasPeriod
      ? (t.find(`stored.kind.${kind}.howLong`) ?? '')
      : period === null
        ? t('stored.noRule')
        : isConfirmed
          ? period
          : `${period} (${t('stored.unconfirmed')})`;
  const who = ({ kind, readers, roles }: Row) =>
    roles.length > 0
      ? format.list(roles.map((role) => account(`roles.${role}`)))
      : (t.find(readers === null ? `stored.kind.${kind}.who` : `stored.${readers}`) ?? '');
  return (
    <Page title={t('stored.title')} lead={t('stored.lead')}>
      <Table
        caption={t('stored.caption')}
        captionHidden
        columns={[{ label: t('stored.what') }, { label: t('stored.howLong') }, { label: t('stored.who') }]}
        rows={stored.map((row) => ({
          key: row.kind,
          cells: [t(`stored.kind.${row.kind}.what`), howLong(row), who(row)],
        }))}
      />
      <Section title={t('stored.not')}>
        <ul>
          {nots.map((key) => (
            <li key={key}>{t(`stored.nots.${key}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('stored.mine')} id="mine">
        {readings.length === 0 ? (
          <p>{t('stored.mineNone')}</p>
        ) : (
          <ul>
            {readings.map((reading) => (
              <li key={reading.id}>
                {t('stored.mineOne', {
                  reason: t(`reasons.${reading.reason}`),
                  from: format.day(reading.fromOn),
                  to: format.day(reading.toOn),
                  until: reading.readableUntil === null ? '' : format.day(reading.readableUntil),
                })}
              </li>
            ))}
          </ul>
        )}
        <p className="mute">{t('stored.mineHint')}</p>
      </Section>
    </Page>
  );
}
