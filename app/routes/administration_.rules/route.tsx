import { useLoaderData } from '@remix-run/react';
import { AdministrationTabs } from '#app/components/account/administration-tabs.tsx';
import { RuleTable } from '#app/components/rule/rule-table.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { TabNav } from '#app/components/ui/tab-nav.tsx';
import { hasRole } from '#app/domain/account/actor.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { loading } from '#app/http/loading.server.ts';
import { shownRule } from '#app/i18n/shown-rule.ts';
import { sourceFor } from '#app/i18n/texts.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { listRuleValues } from '#app/use-cases/rule/list-rule-values.server.ts';

const views = ['now', 'coming', 'unconfirmed', 'house', 'all'] as const;
type View = (typeof views)[number];

export const loader = loading('rule.read', async ({ app, actor, locale, url }) => {
  const source = sourceFor(locale);
  const today = dayOf(app.clock.now());
  const all = (await listRuleValues(app, actor)).map((rule) => ({
    origin: rule.origin,
    ...shownRule(source, { ...rule, confirmed: rule.confirmed === true }, today),
  }));
  const isIn: Record<View, (rule: (typeof all)[number]) => boolean> = {
    now: ({ phase }) => phase === 'now',
    coming: ({ phase }) => phase === 'coming',
    unconfirmed: ({ confirmed, phase, origin }) => !confirmed && phase !== 'past' && origin === 'law',
    house: ({ origin, phase }) => origin === 'house' && phase !== 'past',
    all: () => true,
  };
  const view = views.find((name) => name === url.searchParams.get('show')) ?? 'now';
  const key = url.searchParams.get('rule');
  const chosen = all.filter((rule) => (key === null ? isIn[view](rule) : rule.key === key));
  return {
    isAdministrator: hasRole(actor, 'administrator'),
    view,
    chosenName: key === null ? null : (chosen[0]?.name ?? null),
    counts: Object.fromEntries(views.map((name) => [name, all.filter(isIn[name]).length])) as Record<View, number>,
    rules: chosen.map(({ origin: _origin, ...rule }) => rule),
  };
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('administration')('rules.title') });

/**
 * For all staff, so that everybody can see what the portal calculates with: what holds today, what is coming, what nobody
 * has checked, and every version of one rule. Administrators come from their tabs.
 */
export default function RulesPage() {
  const t = useTexts('administration');
  const { rules, isAdministrator, view, counts, chosenName } = useLoaderData<typeof loader>();
  const hrefFor = (name: View) => (name === 'now' ? '/administration/rules' : `/administration/rules?show=${name}`);
  return (
    <Page
      width="wide"
      title={chosenName === null ? t('rules.title') : t('rules.versions', { name: chosenName })}
      lead={t('rules.lead')}
      actions={
        chosenName === null ? (
          <LinkButton href="/rules">{t('rules.kinds')}</LinkButton>
        ) : (
          <LinkButton href="/administration/rules">{t('rules.back')}</LinkButton>
        )
      }
    >
      {isAdministrator ? <AdministrationTabs current="rules" /> : null}
      {chosenName !== null ? null : (
        <TabNav
          label={t('rules.filter')}
          items={views.map((name) => ({
            href: hrefFor(name),
            label: t(`rules.show.${name}`),
            count: counts[name],
            current: name === view,
          }))}
        />
      )}
      {rules.length === 0 ? (
        <EmptyState title={t('rules.none')}>{t('rules.noneText')}</EmptyState>
      ) : (
        <RuleTable
          caption={t('rules.caption')}
          rules={rules}
          hrefFor={chosenName === null ? (key) => `/administration/rules?rule=${encodeURIComponent(key)}` : undefined}
        />
      )}
    </Page>
  );
}
