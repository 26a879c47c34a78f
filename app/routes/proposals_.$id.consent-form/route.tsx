import { useLoaderData } from '@remix-run/react';
import { PaperForm } from '#app/components/consent/paper-form.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { PrintButton } from '#app/components/ui/print-button.tsx';
import { isConsentLanguage } from '#app/domain/consent/consent-link.ts';
import { loading } from '#app/http/loading.server.ts';
import { personWords } from '#app/i18n/person-texts.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { findConsentForm } from '#app/use-cases/consent/find-consent-form.server.ts';

export const loader = loading('proposal.answer', async ({ app, actor, params, url }) => {
  const purpose =
    url.searchParams.get('purpose') === 'introduction' ? ('introduction' as const) : ('proposal' as const);
  const asked = url.searchParams.get('in');
  const language = isConsentLanguage(asked) ? asked : 'en';
  const id = params['id'] ?? '';
  const { yes, no, call } = personWords[language].page.question;
  return {
    id,
    purpose,
    language,
    answers: { yes, no, call },
    ...(await findConsentForm(app, actor, { proposalId: id, purpose, language })),
  };
});

export const handle = pageSettings<typeof loader>({
  title: ({ data, texts }) => texts('proposal')(`paper.title.${data?.purpose ?? 'proposal'}`),
});

/** The question of a proposal on paper. */
export default function ConsentFormPage() {
  const { id, purpose, caseCode, ...form } = useLoaderData<typeof loader>();
  const t = useTexts('proposal');
  return (
    <Page
      eyebrow={t('paper.case', { caseCode })}
      title={t(`paper.title.${purpose}`)}
      actions={
        <>
          <PrintButton label={t('paper.print')} />
          <LinkButton href={`/proposals/${id}`}>{t('paper.back')}</LinkButton>
        </>
      }
    >
      <PaperForm purpose={purpose} {...form} />
    </Page>
  );
}
