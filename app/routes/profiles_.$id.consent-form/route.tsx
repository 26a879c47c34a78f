import { useLoaderData } from '@remix-run/react';
import { PaperForm } from '#app/components/consent/paper-form.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { PrintButton } from '#app/components/ui/print-button.tsx';
import { paperPurposes } from '#app/domain/consent/consent.ts';
import { isConsentLanguage } from '#app/domain/consent/consent-link.ts';
import { loading } from '#app/http/loading.server.ts';
import { personWords } from '#app/i18n/person-texts.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { findProfileConsentForm } from '#app/use-cases/consent/find-consent-form.server.ts';

export const loader = loading('consent.record', async ({ app, actor, params, url }) => {
  const purpose = paperPurposes.find((one) => one === url.searchParams.get('purpose')) ?? 'namelessProfile';
  const asked = url.searchParams.get('in');
  const language = isConsentLanguage(asked) ? asked : 'en';
  const id = params['id'] ?? '';
  const { yes, no, call } = personWords[language].page.question;
  const form = await findProfileConsentForm(app, actor, { profileId: id, purpose, language });
  return { id, purpose, language, answers: { yes, no, call }, ...form };
});

export const handle = pageSettings<typeof loader>({
  title: ({ data, texts }) => texts('proposal')(`paper.title.${data?.purpose ?? 'namelessProfile'}`),
});

/** A question about the person alone on paper: profile without a name, language mentor. */
export default function ProfileConsentFormPage() {
  const { id, purpose, caseCode, ...form } = useLoaderData<typeof loader>();
  const t = useTexts('proposal');
  return (
    <Page
      eyebrow={t('paper.case', { caseCode })}
      title={t(`paper.title.${purpose}`)}
      actions={
        <>
          <PrintButton label={t('paper.print')} />
          {paperPurposes
            .filter((other) => other !== purpose)
            .map((other) => (
              <LinkButton key={other} href={`/profiles/${id}/consent-form?purpose=${other}&in=${form.language}`}>
                {t(`paper.other.${other}`)}
              </LinkButton>
            ))}
          <LinkButton href={`/profiles/${id}`}>{t('paper.backToCase')}</LinkButton>
        </>
      }
    >
      <PaperForm purpose={purpose} {...form} />
    </Page>
  );
}
