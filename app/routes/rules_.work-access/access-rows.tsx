import { useWorkKindName } from '#app/components/rule/use-work-kind-name.ts';
import { Section } from '#app/components/ui/section.tsx';
import { Table } from '#app/components/ui/table.tsx';
import type { WorkAccessRule } from '#app/domain/rule/work-access.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

/** Every row of the table of work access: for whom it speaks, what it answers, how long, and where it was read. */
export function AccessRows({ rows }: { rows: readonly WorkAccessRule[] }) {
  const t = useTexts('rulePages');
  const rule = useTexts('rule');
  const columns = useTexts('administration');
  const format = useFormats();
  const kindName = useWorkKindName();
  const stay = ({ stayMonthsFrom: from, stayMonthsTo: to }: WorkAccessRule) => {
    if (to === null) return from === null || from === 0 ? [] : [t('access.fromMonths', { from })];
    return [from === null || from === 0 ? t('access.untilMonths', { to }) : t('access.betweenMonths', { from, to })];
  };
  const conditions = (row: WorkAccessRule) => [
    ...(row.kinds === null ? [] : [format.list(row.kinds.map(kindName))]),
    ...(row.housing === null ? [] : [rule(`access.housing.${row.housing}`)]),
    ...row.flags.map((flag) => rule(`access.flag.${flag}`)),
    ...stay(row),
    ...(row.extendedFrom === null || row.extendedTo === null
      ? []
      : [t('access.extended', { from: format.day(row.extendedFrom), to: format.day(row.extendedTo) })]),
  ];
  const answer = (row: WorkAccessRule) => {
    if (row.allowed === 'no' || row.allowed === 'askAuthority') return rule(`access.${row.allowed}`);
    const first = row.allowed === 'yes' ? rule('access.yes') : t('access.wait', { months: row.waitMonths ?? 0 });
    const office = row.needsAgencyConsent ? 'needsBoth' : row.needsImmigrationOffice ? 'needsOffice' : 'nobody';
    return `${first}; ${t(`access.${office}`)}`;
  };
  return (
    <Section title={t('access.table')} id="rows">
      <details className="fold">
        <summary>{t('access.showTable', { count: rows.length })}</summary>
        <p>{t('access.tableText')}</p>
        <Table
          caption={t('access.table')}
          captionHidden
          columns={[
            { label: t('access.status') },
            { label: t('access.when') },
            { label: t('access.result') },
            { label: columns('rules.valid') },
            { label: columns('rules.basis') },
            { label: columns('rules.checked') },
            { label: columns('rules.confirmed') },
          ]}
          rows={rows.map((row) => ({
            key: row.id,
            cells: [
              rule(`access.status.${row.status}`),
              conditions(row).join('; ') || t('access.anything'),
              answer(row),
              row.validTo === null
                ? columns('rules.from', { from: format.day(row.validFrom) })
                : columns('rules.fromTo', { from: format.day(row.validFrom), to: format.day(row.validTo) }),
              <>
                {row.legalBasis} <span className="mute">{columns('rules.source', { source: row.source })}</span>
              </>,
              format.day(row.checkedOn),
              columns(row.confirmed ? 'rules.yes' : 'rules.no'),
            ],
          }))}
        />
      </details>
    </Section>
  );
}
