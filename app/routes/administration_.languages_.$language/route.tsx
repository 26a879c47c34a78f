import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { DateField } from '#app/components/ui/date-field.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { directionOf, isConsentLanguage, languageNames, langTagOf } from '#app/domain/consent/consent-link.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { wordsVersion } from '#app/http/words-version.server.ts';
import { personWords } from '#app/i18n/person-texts.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { listLanguages, reviewLanguage } from '#app/use-cases/consent/review-language.server.ts';

/** Every word with the German one beside it. */
function pairs(own: object, german: object): [german: string, own: string][] {
  return Object.entries(german).flatMap(([key, text]): [string, string][] => {
    const mine = (own as Record<string, unknown>)[key];
    return typeof text === 'string' ? [[text, String(mine)]] : pairs(mine as object, text as object);
  });
}

export const loader = loading('houseText.edit', async ({ app, actor, params }) => {
  const language = params['language'];
  const all = await listLanguages(app, actor, wordsVersion);
  const shown = all.find((one) => one.language === language);
  const german = all.find((one) => one.language === 'de');
  if (shown === undefined) throw new DomainError('notFound');
  return {
    ...shown,
    texts: shown.texts.map(({ purpose, body }) => ({
      purpose,
      paragraphs: body.split('\n\n'),
      german: german?.texts.find((text) => text.purpose === purpose)?.body.split('\n\n') ?? [],
    })),
    words: pairs(personWords[shown.language], personWords.de),
    today: dayOf(app.clock.now()),
  };
});

const schema = z.object({ version: fields.text(100), reviewedBy: fields.text(120), reviewedOn: fields.day() });

export const action = acting('houseText.edit', async ({ app, actor, form, params, done }) => {
  const language = params['language'];
  if (!isConsentLanguage(language)) throw new DomainError('notFound');
  await reviewLanguage(app, actor, { language, ...form.read(schema) }, wordsVersion);
  return done('/administration/languages', 'languageReviewed');
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('consentLink')('review.title') });

/** One language to read from the first word to the last, German beside it, and a name under it. */
export default function LanguagePage() {
  const { language, texts, words, version, review, today } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts('consentLink');
  const profile = useTexts('profile');
  const format = useFormats();
  const own = { lang: langTagOf(language), dir: directionOf(language) };
  const labels = { reviewedBy: t('review.by'), reviewedOn: t('review.on') };
  return (
    <Page
      eyebrow={t('review.title')}
      title={
        <bdi lang={own.lang} dir={own.dir}>
          {languageNames[language]}
        </bdi>
      }
      actions={<LinkButton href="/administration/languages">{t('review.back')}</LinkButton>}
    >
      <ErrorSummary form={form} labels={labels} />
      {review === null ? (
        <Alert kind="warning">{t('review.draft')}</Alert>
      ) : (
        <Alert kind="success">
          {t('review.reviewed', { by: review.reviewedBy, on: format.day(review.reviewedOn) })}
        </Alert>
      )}
      <Section title={t('review.textsTitle')}>
        {texts.map((text) => (
          <section key={text.purpose} className="stack">
            <h3>{profile(`page.purpose.${text.purpose}`)}</h3>
            <div className={language === 'de' ? 'paper-sides' : 'paper-sides paper-sides--two'}>
              <div className="stack" lang="de">
                {text.german.map((paragraph, index) => (
                  <p key={index}>{paragraph}</p>
                ))}
              </div>
              {language === 'de' ? null : (
                <div className="stack" {...own}>
                  {text.paragraphs.map((paragraph, index) => (
                    <p key={index}>{paragraph}</p>
                  ))}
                </div>
              )}
            </div>
          </section>
        ))}
      </Section>
      <Section title={t('review.wordsTitle')}>
        {language === 'de' ? (
          <ul>
            {words.map(([german], index) => (
              <li key={index}>{german}</li>
            ))}
          </ul>
        ) : (
          <dl className="facts">
            {words.map(([german, mine], index) => (
              <div key={index}>
                <dt lang="de">{german}</dt>
                <dd {...own}>{mine}</dd>
              </div>
            ))}
          </dl>
        )}
      </Section>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="version" value={version} />
        <Field name="reviewedBy" label={labels.reviewedBy} required form={form} maxLength={120} />
        <DateField name="reviewedOn" label={labels.reviewedOn} required form={form} defaultValue={today} max={today} />
        <p className="mute">{t('review.saveHint')}</p>
        <p className="mute">{t('review.version', { version: version.slice(0, 8) })}</p>
        <div className="actions">
          <Button>{t('review.save')}</Button>
        </div>
      </form>
    </Page>
  );
}
