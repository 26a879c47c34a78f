import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

export const loader = loading('company.read', () => Promise.resolve(null));

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('company')('rules.title') });

/** Plain rules: what a company may ask an applicant. General knowledge, marked as not legally checked. */
export default function CompanyRulesPage() {
  const t = useTexts('company');
  return (
    <Page width="narrow" title={t('rules.title')} lead={t('rules.lead')}>
      <Alert kind="warning">{t('rules.draft')}</Alert>
      <Section title={t('rules.askTitle')}>
        <ul>
          {(['skills', 'german', 'times', 'licence', 'permit', 'wishes'] as const).map((rule) => (
            <li key={rule}>{t(`rules.ask.${rule}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('rules.notTitle')}>
        <ul>
          {(['origin', 'religion', 'family', 'health', 'money', 'age'] as const).map((rule) => (
            <li key={rule}>{t(`rules.not.${rule}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('rules.whyTitle')}>
        <p>{t('rules.why')}</p>
      </Section>
      <Section title={t('rules.helpTitle')}>
        <p>{t('rules.help')}</p>
      </Section>
    </Page>
  );
}
