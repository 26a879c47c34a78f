import { useLoaderData } from '@remix-run/react';
import { PaperPage } from '#app/components/consent/paper-page.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { paperPurposes } from '#app/domain/consent/consent.ts';
import { loading } from '#app/http/loading.server.ts';
import { paperLanguage } from '#app/http/paper-language.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { findProfileConsentForm } from '#app/use-cases/consent/find-consent-form.server.ts';

export const loader = loading('consent.record', async ({ app, actor, params, url }) => {
  const purpose = paperPurposes.find((one) => one === url.searchParams.get('purpose')) ?? 'namelessProfile';
  const { language, answers } = paperLanguage(url);
  const id = params['id'] ?? '';
  const form = await findProfileConsentForm(app, actor, { profileId: id, purpose, language });
  return { id, purpose, language, answers, ...form };
});

export const handle = pageSettings<typeof loader>({
  title: ({ data, texts }) => texts('proposal')(`paper.title.${data?.purpose ?? 'namelessProfile'}`),
});

/** A question about the person alone on paper: profile without a name, language mentor. */
export default function ProfileConsentFormPage() {
  const { id, ...form } = useLoaderData<typeof loader>();
  const t = useTexts('proposal');
  return (
    <PaperPage
      {...form}
      links={
        <>
          {paperPurposes
            .filter((other) => other !== form.purpose)
            .map((other) => (
              <LinkButton key={other} href={`/profiles/${id}/consent-form?purpose=${other}&in=${form.language}`}>
                {t(`paper.other.${other}`)}
              </LinkButton>
            ))}
          <LinkButton href={`/profiles/${id}`}>{t('paper.backToCase')}</LinkButton>
        </>
      }
    />
  );
}
