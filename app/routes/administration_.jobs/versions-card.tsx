import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { findPortalState } from '#app/use-cases/health/find-portal-state.server.ts';

interface VersionsCardProps {
  readonly versions: Awaited<ReturnType<typeof findPortalState>>['versions'];
}

/** Which versions run here: what whoever helps asks first. */
export function VersionsCard({ versions }: VersionsCardProps) {
  const t = useTexts('health');
  return (
    <Card title={t('versions.title')} tone="soft">
      <DataList
        items={[
          ['Werkbrücke', versions.portal],
          ['Node.js', versions.node],
          ['SQLite', versions.sqlite],
          [t('versions.migrations'), t('versions.applied', versions.migrations)],
          [t('versions.embedded'), versions.embedded],
          ['Meilisearch', versions.searchServer],
          [t('versions.timeZone'), t('versions.zone', { zone: versions.timeZone })],
        ]}
      />
    </Card>
  );
}
