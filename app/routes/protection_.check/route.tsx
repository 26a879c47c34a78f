import { useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { findProtectionCheck } from '#app/use-cases/disclosure/find-protection.server.ts';
import { nextAttackAt, startPrivacyAttack } from '#app/use-cases/job/start-privacy-attack.server.ts';
import { HomogeneitySection } from './homogeneity-section.tsx';

export const loader = loading('protection.check', async ({ app, actor }) => {
  const { runs, failed, ...check } = await findProtectionCheck(app, actor);
  const next = await nextAttackAt(app);
  return {
    ...check,
    failed: failed && next && { count: failed.count, lastAt: failed.lastAt.getTime(), nextAt: next.getTime() },
    runs: runs.map(({ ranAt, ...run }) => ({ ...run, ranAt: ranAt.getTime() })),
  };
});

export const action = acting('job.run', async ({ app, actor, done }) => {
  await startPrivacyAttack(app, actor);
  return done('/protection/check', 'privacyAttackStarted');
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('protection')('check.title') });

/** For the data protection officer and the administrator: whether companies may browse, and if not, why. */
export default function ProtectionCheckPage() {
  const { browsing, failed, runs, homogeneity, mayCompare, mayMeasure } = useLoaderData<typeof loader>();
  const t = useTexts('protection');
  const format = useFormats();
  const poolName = ({ pool, size }: (typeof runs)[number]) =>
    pool === 'generated'
      ? t('figures.generated', { size: format.number(size) })
      : t('figures.deployment', { size: format.number(size) });
  return (
    <Page
      title={t('check.title')}
      lead={t('check.lead')}
      actions={
        mayMeasure ? (
          <form method="post">
            <Button kind="secondary">{t('check.measure')}</Button>
          </form>
        ) : undefined
      }
    >
      {failed === null ? null : (
        <Alert kind="danger" title={t('check.failed', { count: failed.count })}>
          {t('check.failedText', { last: format.instant(failed.lastAt), next: format.instant(failed.nextAt) })}
        </Alert>
      )}
      {runs.length === 0 && browsing === 'open' ? (
        <EmptyState title={t('check.none')}>{t('check.noneText')}</EmptyState>
      ) : (
        <Alert kind={browsing === 'open' ? 'success' : 'danger'} title={t(`check.state.${browsing}`)}>
          {t(`check.stateText.${browsing}`)}
        </Alert>
      )}
      {runs.map((run) => (
        <Section key={`${run.pool}-${run.size}`} title={poolName(run)}>
          <p className="mute">{t('check.ranAt', { at: format.instant(run.ranAt) })}</p>
          {run.misses.length === 0 ? (
            <p>{t('check.nothingMissed')}</p>
          ) : (
            <Table
              caption={t('check.caption')}
              columns={[
                { label: t('check.what') },
                { label: t('check.by') },
                { label: t('check.measured'), numeric: true },
                { label: t('check.bound'), numeric: true },
              ]}
              rows={run.misses.map((miss, index) => ({
                key: String(index),
                cells: [
                  t(`miss.${miss.what}`),
                  t.find(`attackers.${miss.by}`) ?? miss.by,
                  format.number(miss.measured, 3),
                  format.number(miss.bound, 3),
                ],
              }))}
            />
          )}
        </Section>
      ))}
      {mayCompare && homogeneity !== null ? <HomogeneitySection measured={homogeneity} /> : null}
    </Page>
  );
}
