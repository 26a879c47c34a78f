import { useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { PrintButton } from '#app/components/ui/print-button.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { directionOf, isConsentLanguage, languageNames, langTagOf } from '#app/domain/consent/consent-link.ts';
import { consentLanguages } from '#app/domain/consent/consent.ts';
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

/**
 * The question on paper, in the person's language side by side with German, with room for the answer. No name is printed:
 * she writes it herself.
 */
export default function ConsentFormPage() {
  const { id, purpose, caseCode, language, german, own, answers } = useLoaderData<typeof loader>();
  const t = useTexts('proposal');
  const lines = [
    [t('paper.yes'), answers.yes],
    [t('paper.no'), answers.no],
    [t('paper.question'), answers.call],
  ] as const;
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
      <form className="filters no-print">
        <input type="hidden" name="purpose" value={purpose} />
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
      <div className={own === null ? 'paper-sides' : 'paper-sides paper-sides--two'}>
        <PaperSide text={german} />
        {own === null ? null : <PaperSide text={own} />}
      </div>
      <section className="stack">
        <h2>{t('paper.answer')}</h2>
        <ul className="paper-choices">
          {lines.map(([inGerman, inHers]) => (
            <li key={inGerman}>
              {inGerman}
              {own === null ? null : (
                <>
                  {' / '}
                  <bdi lang={langTagOf(own.language)}>{inHers}</bdi>
                </>
              )}
            </li>
          ))}
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

/** One language of the form, in its own direction. */
function PaperSide({ text }: { text: ReturnType<typeof useLoaderData<typeof loader>>['german'] }) {
  const t = useTexts('proposal');
  return (
    <section className="stack">
      <h2 lang={langTagOf(text.language)} dir={directionOf(text.language)}>
        {languageNames[text.language]}
      </h2>
      {text.isDraft ? (
        <p>
          <strong>{t('paper.draft')}</strong>
        </p>
      ) : null}
      <div className="stack" lang={langTagOf(text.language)} dir={directionOf(text.language)}>
        {text.paragraphs.map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
      <p className="mute">{t('paper.version', { version: text.version })}</p>
    </section>
  );
}
