import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { CasePageData } from './case-page.server.ts';

/** Who saw who it is without having the case: for the case's own people. */
export function OpeningsCard({ openings }: { openings: CasePageData['openings'] }) {
  const t = useTexts('opening');
  const format = useFormats();
  return (
    <Card title={t('inCase')} id="openings">
      <p>{t('inCaseText')}</p>
      <DataList
        items={openings.map(({ at, by, reason }) => [
          format.instant(at),
          t('inCaseLine', { name: by, reason: t(`reasons.${reason}`) }),
        ])}
      />
    </Card>
  );
}

/** The way to the page that asks why; for staff of the house who do not have the case. */
export function BreakGlassCard({ id }: { id: string }) {
  const t = useTexts('opening');
  return (
    <Card
      tone="soft"
      screenOnly
      actions={
        <LinkButton href={`/profiles/${id}/open`} kind="quiet" small>
          {t('link')}
        </LinkButton>
      }
    >
      <p className="mute">{t('linkText')}</p>
    </Card>
  );
}
