import { useLoaderData } from '@remix-run/react';
import { GuessPreview } from '#app/components/disclosure/guess-preview.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { findGuessPreview } from '#app/use-cases/disclosure/find-guess-preview.server.ts';

export const loader = loading('disclosure.preview', async ({ app, actor, params }) => ({
  id: params['id'] ?? '',
  ...(await findGuessPreview(app, actor, params['id'] ?? '')),
}));

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('guess')('title') });

/** What companies see of one person, for the talk with her. */
export default function GuessPage() {
  const { id, caseCode, preview } = useLoaderData<typeof loader>();
  const t = useTexts('guess');
  return (
    <Page
      eyebrow={<span className="code">{caseCode}</span>}
      title={t('title')}
      lead={t('lead')}
      actions={<LinkButton href={`/profiles/${id}`}>{t('back')}</LinkButton>}
    >
      <GuessPreview preview={preview} />
    </Page>
  );
}
