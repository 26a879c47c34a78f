import { useLoaderData } from '@remix-run/react';
import { AdministrationTabs } from '#app/components/account/administration-tabs.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { hasRole } from '#app/domain/account/actor.ts';
import { loading } from '#app/http/loading.server.ts';
import { formatsFor } from '#app/i18n/format.ts';
import { ruleName, ruleValueText } from '#app/i18n/rule-name.ts';
import { sourceFor } from '#app/i18n/texts.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { listRuleValues } from '#app/use-cases/rule/list-rule-values.server.ts';

export const loader = loading('rule.read', async ({ app, actor, locale }) => {
  const format = formatsFor(locale);
  const source = sourceFor(locale);
  return {
    isAdministrator: hasRole(actor, 'administrator'),
    rules: (await listRuleValues(app, actor)).map((rule) => ({
      id: rule.id,
      name: ruleName(source, rule.key) ?? rule.key,
      value: ruleValueText(source, rule) ?? source.texts('ruleName')('inDetail'),
      legalBasis: rule.legalBasis,
      validFrom: format.day(rule.validFrom),
      validTo: rule.validTo === null ? '' : format.day(rule.validTo),
      checkedOn: format.day(rule.checkedOn),
      confirmed: rule.confirmed === true,
    })),
  };
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('administration')('rules.title') });

/** For all staff, so that everybody can see what the portal calculates with; administrators come from their tabs. */
export default function RulesPage() {
  const t = useTexts('administration');
  const { rules, isAdministrator } = useLoaderData<typeof loader>();
  return (
    <Page width="wide" title={t('rules.title')} lead={t('rules.lead')}>
      {isAdministrator ? <AdministrationTabs current="rules" /> : null}
      {rules.length === 0 ? (
        <EmptyState title={t('rules.none')}>{t('rules.noneText')}</EmptyState>
      ) : (
        <Table
          caption={t('rules.caption')}
          captionHidden
          columns={[
            { label: t('rules.key') },
            { label: t('rules.value') },
            { label: t('rules.basis') },
            { label: t('rules.validFrom') },
            { label: t('rules.validTo') },
            { label: t('rules.checked') },
            { label: t('rules.confirmed') },
          ]}
          rows={rules.map((rule) => ({
            key: rule.id,
            cells: [
              rule.name,
              rule.value,
              rule.legalBasis,
              rule.validFrom,
              rule.validTo,
              rule.checkedOn,
              <Badge key="confirmed" tone={rule.confirmed ? 'good' : 'warn'}>
                {t(rule.confirmed ? 'rules.yes' : 'rules.no')}
              </Badge>,
            ],
          }))}
        />
      )}
    </Page>
  );
}
