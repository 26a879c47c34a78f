import { useLoaderData } from '@remix-run/react';
import { StartTopicTexts } from '#app/components/assistance/start-topics.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { PrintButton } from '#app/components/ui/print-button.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { directionOf, isConsentLanguage, languageNames, langTagOf } from '#app/domain/consent/consent-link.ts';
import { consentLanguages } from '#app/domain/consent/consent.ts';
import { loading } from '#app/http/loading.server.ts';
import { personSource } from '#app/i18n/person-texts.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { findStartSheet } from '#app/use-cases/assistance/find-start-sheet.server.ts';

export const loader = loading('placement.read', async ({ app, actor, params, url }) => {
  const asked = url.searchParams.get('in');
  const language = isConsentLanguage(asked) ? asked : 'de';
  const { topics, benefit, ...sheet } = await findStartSheet(app, actor, params['id'] ?? '');
  const words = personSource(language).texts('person');
  return {
    ...sheet,
    language,
    unchecked: words('sheet.unchecked'),
    topics: topics.map((topic) => ({
      title: words(`sheet.topic.${topic}.title`),
      text: words.find(`sheet.topic.${topic}.text`, { benefit: `\u2068${benefit}\u2069` }) ?? '',
    })),
  };
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('aftercare')('paper.title') });

/** The sheet about the start on paper, in the language of the person; no name is printed. */
export default function StartSheetPaperPage() {
  const { language, unchecked, topics, placementId, caseCode } = useLoaderData<typeof loader>();
  const t = useTexts('aftercare');
  return (
    <Page
      width="narrow"
      eyebrow={t('paper.case', { caseCode })}
      title={t('paper.title')}
      lead={t('paper.lead')}
      actions={
        <>
          <PrintButton label={t('paper.print')} />
          <LinkButton href={`/placements/${placementId}/aftercare`}>{t('page.title')}</LinkButton>
        </>
      }
    >
      <form className="filters no-print">
        <Select
          name="in"
          label={t('paper.inLanguage')}
          size="medium"
          empty={false}
          defaultValue={language}
          options={consentLanguages.map((value) => ({ value, label: languageNames[value] }))}
        />
        <Button kind="secondary">{t('paper.show')}</Button>
      </form>
      {language === 'de' ? null : <p className="mute">{t('paper.draft')}</p>}
      <div className="stack" lang={langTagOf(language)} dir={directionOf(language)}>
        <StartTopicTexts unchecked={unchecked} topics={topics} />
      </div>
    </Page>
  );
}
