import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Card } from '#app/components/ui/card.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { openLoading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

export const loader = openLoading(() => Promise.resolve({}));

export const handle = pageSettings<typeof loader>({
  noScript: true,
  title: ({ texts }) => texts('volunteer')('young.title'),
});

/** Kindly: later, and where she can help today. Nothing was kept. */
export default function UnderEighteenPage() {
  const t = useTexts('volunteer');
  return (
    <Page width="narrow" title={t('young.title')} lead={t('young.lead')}>
      <Card title={t('young.today')}>
        <p>{t('young.text')}</p>
        <p className="mute">{t('young.nothingKept')}</p>
      </Card>
      <div className="actions">
        <LinkButton href="/">{t('thanks.home')}</LinkButton>
      </div>
    </Page>
  );
}
