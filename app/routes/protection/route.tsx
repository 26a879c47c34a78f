import { useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { openLoading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { findProtection } from '#app/use-cases/disclosure/find-protection.server.ts';
import { ProtectionExplained } from './protection-explained.tsx';
import { PoolTable } from './pool-table.tsx';
import { useShare } from './use-share.ts';

export const loader = openLoading(async ({ app }) => {
  const { pools, browsing, personsPerPosting } = await findProtection(app);
  return {
    browsing,
    personsPerPosting,
    pools: pools.map(({ ranAt, ...pool }) => ({ ...pool, ranAt: ranAt.getTime() })),
  };
});

export const handle = pageSettings<typeof loader>({
  public: true,
  title: ({ texts }) => texts('protection')('title'),
});

/** For everybody: what was measured of the gate, in words for candidates and companies, and the figures. */
export default function ProtectionPage() {
  const { pools, browsing, personsPerPosting } = useLoaderData<typeof loader>();
  const t = useTexts('protection');
  const format = useFormats();
  const shown = useShare();
  const own = pools.find(({ pool }) => pool === 'deployment');
  if (own === undefined)
    return (
      <Page title={t('title')} lead={t('lead')}>
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      </Page>
    );
  return (
    <Page title={t('title')} lead={t('lead')}>
      {browsing === 'open' ? null : (
        <Alert kind="warning" title={t('closedTitle')}>
          {t(`closedText.${browsing}`)}
        </Alert>
      )}
      <ProtectionExplained measured={own} />
      <Section title={t('figures.title')}>
        <p>{t('figures.lead', { at: format.instant(own.ranAt) })}</p>
        <PoolTable pools={pools} />
      </Section>
      <Section title={t('attackers.title')}>
        <p>{t('attackers.lead')}</p>
        <Table
          caption={t('attackers.caption')}
          columns={[
            { label: t('attackers.who') },
            { label: t('attackers.mean'), numeric: true },
            { label: t('attackers.most'), numeric: true },
            { label: t('attackers.unique'), numeric: true },
          ]}
          rows={own.stage1.map(({ by, meanRisk, maxRisk, unique }) => ({
            key: by,
            cells: [t(`attackers.${by}`), shown(meanRisk), shown(maxRisk), shown(unique)],
          }))}
        />
      </Section>
      <Section title={t('limits.title')}>
        <ul>
          <li>{t('limits.list', { most: personsPerPosting, share: shown(own.stage2.inList) })}</li>
          <li>{t('limits.joined')}</li>
          {own.stage2.together === null ? null : <li>{t('limits.together', { share: shown(own.stage2.together) })}</li>}
          <li>{t('limits.assumed')}</li>
          <li>{t('limits.gateOff', { share: shown(own.withoutGate) })}</li>
        </ul>
      </Section>
    </Page>
  );
}
