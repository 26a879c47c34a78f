import { useLoaderData } from '@remix-run/react';
import { PaperPage } from '#app/components/consent/paper-page.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { loading } from '#app/http/loading.server.ts';
import { paperLanguage } from '#app/http/paper-language.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { findConsentForm } from '#app/use-cases/consent/find-consent-form.server.ts';

export const loader = loading('proposal.answer', async ({ app, actor, params, url }) => {
  const purpose =
    url.searchParams.get('purpose') === 'introduction' ? ('introduction' as const) : ('proposal' as const);
  const { language, answers } = paperLanguage(url);
  const id = params['id'] ?? '';
  const form = await findConsentForm(app, actor, { proposalId: id, purpose, language });
  return { id, purpose, language, answers, ...form };
});

export const handle = pageSettings<typeof loader>({
  title: ({ data, texts }) => texts('proposal')(`paper.title.${data?.purpose ?? 'proposal'}`),
});

/** The question of a proposal on paper. */
export default function ConsentFormPage() {
  const { id, ...form } = useLoaderData<typeof loader>();
  const t = useTexts('proposal');
  return <PaperPage {...form} links={<LinkButton href={`/proposals/${id}`}>{t('paper.back')}</LinkButton>} />;
}
