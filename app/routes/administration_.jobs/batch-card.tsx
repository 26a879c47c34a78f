import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { SMALLEST_POOL } from '#app/domain/disclosure/k-rule.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { findBatchState } from '#app/use-cases/disclosure/find-last-batch.server.ts';

/** The last weekly batch with its instant as text; null before the first one. */
export type ShownBatch =
  (Omit<NonNullable<Awaited<ReturnType<typeof findBatchState>>>, 'currentAt'> & { readonly at: string }) | null;

/** What companies see of people without a name: when it was written, how much it is, and the button for a run out of turn. */
export function BatchCard({ batch, isRunning }: { readonly batch: ShownBatch; readonly isRunning: boolean }) {
  const t = useTexts('administration');
  return (
    <Card title={t('jobs.batch.title')}>
      {batch === null ? (
        <p>{t('jobs.batch.never')}</p>
      ) : (
        <>
          {batch.cards > 0 ? null : (
            <Alert kind="info">
              {t(batch.k === null ? 'jobs.batch.tooFew' : 'jobs.batch.noCards', {
                least: SMALLEST_POOL,
                people: batch.people,
              })}
            </Alert>
          )}
          <DataList
            items={[
              [t('jobs.batch.at'), batch.at],
              [t('jobs.batch.people'), String(batch.people)],
              [t('jobs.batch.k'), batch.k === null ? null : String(batch.k)],
              [t('jobs.batch.cards'), String(batch.cards)],
              [t('jobs.batch.withheld'), String(batch.withheld)],
              [t('jobs.batch.detailed'), String(batch.detailed)],
            ]}
          />
        </>
      )}
      {isRunning ? (
        <Alert>{t('jobs.batch.running')}</Alert>
      ) : (
        <form method="post">
          <p>{t('jobs.batch.hint')}</p>
          <p className="actions">
            <Button kind="secondary" name="intent" value="weeklyBatch">
              {t('jobs.batch.run')}
            </Button>
          </p>
        </form>
      )}
    </Card>
  );
}
