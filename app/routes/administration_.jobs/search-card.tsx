import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { findSearchState } from '#app/use-cases/job/find-search-state.server.ts';
import { searchFailure } from './failure-words.ts';

/** How the search server is doing, with instants as text; null where there is none. */
export interface ShownSearchState {
  readonly state: NonNullable<Awaited<ReturnType<typeof findSearchState>>>['state'];
  readonly since: string;
  readonly waiting: number;
  readonly waitingSince: string | null;
  readonly lastFailure: { readonly code: string; readonly at: string } | null;
}

interface SearchCardProps {
  readonly search: ShownSearchState | null;
  readonly isRebuilding: boolean;
}

/** Which search answers, and the button that builds its index anew. */
export function SearchCard({ search, isRebuilding }: SearchCardProps) {
  const t = useTexts('administration');
  return (
    <Card title={t('jobs.search.title')}>
      {search === null ? (
        <p>{t('jobs.search.embedded')}</p>
      ) : (
        <DataList
          items={[
            [t('jobs.search.state'), t(`jobs.search.states.${search.state}`)],
            [t('jobs.search.since'), search.since],
            [
              t('jobs.search.waiting'),
              search.waitingSince === null
                ? t('jobs.search.noneWaiting')
                : t('jobs.search.waitingSince', { count: search.waiting, at: search.waitingSince }),
            ],
            [
              t('jobs.search.lastFailure'),
              search.lastFailure &&
                t('jobs.search.lastFailureAt', {
                  reason: searchFailure(t, search.lastFailure.code),
                  at: search.lastFailure.at,
                }),
            ],
          ]}
        />
      )}
      {isRebuilding ? (
        <>
          <Alert>{t('jobs.search.rebuilding')}</Alert>
          <p className="actions">
            <LinkButton href="/administration/jobs">{t('jobs.search.refresh')}</LinkButton>
          </p>
        </>
      ) : (
        <form method="post">
          <p>{t('jobs.search.rebuildHint')}</p>
          <p className="actions">
            <Button kind="secondary">{t('jobs.search.rebuild')}</Button>
          </p>
        </form>
      )}
    </Card>
  );
}
