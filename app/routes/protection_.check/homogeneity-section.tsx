import { Alert } from '#app/components/ui/alert.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { COVERAGE_WARNING, HOMOGENEITY_WARNING, type Homogeneity } from '#app/domain/disclosure/homogeneity.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

/** For the data protection officer alone: how alike the people of a class are, and how many of all are shown. */
export function HomogeneitySection({ measured }: { readonly measured: Homogeneity }) {
  const t = useTexts('protection');
  const { percent } = useFormats();
  const { traits, published, population } = measured;
  const warning = percent(HOMOGENEITY_WARNING);
  const coverage = population === 0 ? 0 : published / population;
  return (
    <Section title={t('homogeneity.title')}>
      <p>{t('homogeneity.lead')}</p>
      {traits.some(({ warned }) => warned > 0) ? (
        <Alert kind="warning" title={t('homogeneity.warnTitle')}>
          {t('homogeneity.warnText', { share: warning })}
        </Alert>
      ) : null}
      <Table
        caption={t('homogeneity.caption')}
        columns={[
          { label: t('homogeneity.trait') },
          { label: t('homogeneity.classes'), numeric: true },
          { label: t('homogeneity.warned', { share: warning }), numeric: true },
          { label: t('homogeneity.greatest'), numeric: true },
        ]}
        rows={traits.map(({ trait, classes, warned, greatestShare }) => ({
          key: trait,
          cells: [t(`homogeneity.${trait}`), classes, warned, greatestShare === null ? null : percent(greatestShare)],
        }))}
      />
      <p className="mute">{t('homogeneity.sex')}</p>
      <DataList items={[[t('homogeneity.coverage'), percent(coverage)]]} />
      {coverage >= COVERAGE_WARNING ? (
        <Alert kind="warning">{t('homogeneity.coverageWarn', { share: percent(COVERAGE_WARNING) })}</Alert>
      ) : null}
    </Section>
  );
}
