import { useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { PrintButton } from '#app/components/ui/print-button.tsx';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { findConsentForm } from '#app/use-cases/consent/find-consent-form.server.ts';

export const loader = loading('proposal.answer', async ({ app, actor, params, url }) => {
  const purpose =
    url.searchParams.get('purpose') === 'introduction' ? ('introduction' as const) : ('proposal' as const);
  const id = params['id'] ?? '';
  return { id, purpose, ...(await findConsentForm(app, actor, { proposalId: id, purpose })) };
});

export const handle = pageSettings<typeof loader>({
  title: ({ data, texts }) => texts('proposal')(`paper.title.${data?.purpose ?? 'proposal'}`),
});

/** The question on paper, German and English, with room for the answer. No name is printed: the person writes it herself. */
export default function ConsentFormPage() {
  const { id, purpose, caseCode, texts } = useLoaderData<typeof loader>();
  const t = useTexts('proposal');
  return (
    <Page
      width="narrow"
      eyebrow={t('paper.case', { caseCode })}
      title={t(`paper.title.${purpose}`)}
      actions={
        <>
          <PrintButton label={t('paper.print')} />
          <LinkButton href={`/proposals/${id}`}>{t('paper.back')}</LinkButton>
        </>
      }
    >
      {texts.map((text) => (
        <section
          key={text.language}
          className="stack"
          lang={text.language === 'de-simple' ? 'de' : text.language}
          dir="auto"
        >
          <h2>{t(`paper.language.${text.language}`)}</h2>
          {text.isDraft ? (
            <p>
              <strong>{t('paper.draft')}</strong>
            </p>
          ) : null}
          {text.paragraphs.map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
          <p className="mute">{t('paper.version', { version: text.version })}</p>
        </section>
      ))}
      <section className="stack">
        <h2>{t('paper.answer')}</h2>
        <ul className="paper-choices">
          <li>
            {t('paper.yes')} / <span lang="en">{t('paper.yesEn')}</span>
          </li>
          <li>
            {t('paper.no')} / <span lang="en">{t('paper.noEn')}</span>
          </li>
          <li>
            {t('paper.question')} / <span lang="en">{t('paper.questionEn')}</span>
          </li>
        </ul>
        <dl className="paper-lines">
          {(['name', 'place', 'signature', 'helper'] as const).map((line) => (
            <div key={line}>
              <dt>{t(`paper.${line}`)}</dt>
              <dd />
            </div>
          ))}
        </dl>
      </section>
    </Page>
  );
}
