import { useLoaderData } from '@remix-run/react';
import { Basis } from '#app/components/rule/basis.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { loading } from '#app/http/loading.server.ts';
import { shownRule } from '#app/i18n/shown-rule.ts';
import { sourceFor } from '#app/i18n/texts.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { listCompanyDuties } from '#app/use-cases/rule/list-company-duties.server.ts';

export const loader = loading('company.read', async ({ app, actor, locale }) => {
  const { today, rules } = await listCompanyDuties(app, actor);
  return { duties: rules.map((rule) => shownRule(sourceFor(locale), rule, today)) };
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('company')('rules.title') });

/** Plain rules: what a company may ask an applicant, and what the law asks of it. Marked as not legally checked. */
export default function CompanyRulesPage() {
  const t = useTexts('company');
  const { duties } = useLoaderData<typeof loader>();
  const aid = useTexts('aid');
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
      {duties.length === 0 ? null : (
        <Section title={t('rules.dutiesTitle')} id="duties">
          <ul>
            {duties.map((duty) => (
              <li key={duty.id}>
                {t.find(`rules.duties.${duty.key}`, { value: duty.value }) ?? duty.name}{' '}
                <Basis basis={{ legalBasis: duty.legalBasis, checkedOn: duty.checkedOn, confirmed: duty.confirmed }} />
              </li>
            ))}
          </ul>
          <p>{t('rules.dutiesHelp')}</p>
        </Section>
      )}
      <Section title={t('rules.whyTitle')}>
        <p>{t('rules.why')}</p>
      </Section>
      <Section title={t('rules.helpTitle')}>
        <p>{t('rules.help')}</p>
        <p>
          <a href="/aids">{aid('link')}</a>
        </p>
      </Section>
    </Page>
  );
}
