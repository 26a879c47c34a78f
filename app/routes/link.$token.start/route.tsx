import { useLoaderData } from '@remix-run/react';
import { StartTopics } from '#app/components/assistance/start-topics.tsx';
import { InGerman } from '#app/components/consent/in-german.tsx';
import { LinkGone } from '#app/components/consent/link-gone.tsx';
import { OwnPage } from '#app/components/consent/own-page.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { linkLoading } from '#app/http/by-link.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { findOwnStartSheet } from '#app/use-cases/assistance/find-start-sheet.server.ts';

export const loader = linkLoading(({ app, visit }) => findOwnStartSheet(app, visit));

export const handle = pageSettings<typeof loader>({
  ownLanguage: true,
  bare: true,
  noScript: true,
  title: ({ texts }) => texts('person')('sheet.title'),
});

/** What changes when she starts: to read, to keep, to print. */
export default function StartSheetPage() {
  const { topics, benefit, ...frame } = useLoaderData<typeof loader>();
  const t = useTexts('person');
  return (
    <OwnPage title={t('sheet.title')} frame={frame}>
      <div className="own-both">
        <div className="own-text">
          <StartTopics topics={topics} benefit={benefit} />
        </div>
        <InGerman>
          <StartTopics topics={topics} benefit={benefit} />
        </InGerman>
      </div>
      <p className="mute">{t('sheet.print')}</p>
    </OwnPage>
  );
}

export { LinkGone as ErrorBoundary };
