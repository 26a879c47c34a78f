import { useLoaderData } from '@remix-run/react';
import { RuleTable } from '#app/components/rule/rule-table.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { mayEver } from '#app/domain/policy/who-may-do-what.ts';
import { loading } from '#app/http/loading.server.ts';
import { papersText } from '#app/i18n/rule-name.ts';
import { shownRule } from '#app/i18n/shown-rule.ts';
import { sourceFor } from '#app/i18n/texts.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { listKindRules } from '#app/use-cases/rule/list-kind-rules.server.ts';

export const loader = loading('rule.read', async ({ app, actor, locale }) => {
  const source = sourceFor(locale);
  const { today, kinds, everywhere } = await listKindRules(app, actor);
  return {
    mayReadPapers: mayEver(actor, 'caseFacts.read'),
    kinds: kinds.map(({ kind, rules }) => ({
      kind,
      rules: rules.map((rule) => shownRule(source, rule, today)),
      papers: rules.flatMap((rule) => papersText(source, rule)),
    })),
    everywhere: everywhere.map((rule) => shownRule(source, rule, today)),
  };
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('rulePages')('title') });

/** Each kind with what is ruled about it today, from the rows the portal itself calculates with. */
export default function RulesOfKindsPage() {
  const { kinds, everywhere, mayReadPapers } = useLoaderData<typeof loader>();
  const t = useTexts('rulePages');
  const format = useFormats();
  return (
    <Page
      width="wide"
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <LinkButton href="/rules/work-access">{t('toAccess')}</LinkButton>
          {mayReadPapers ? (
            <LinkButton href="/papers" kind="secondary">
              {t('toPapers')}
            </LinkButton>
          ) : null}
          <LinkButton href="/administration/rules" kind="secondary">
            {t('toValues')}
          </LinkButton>
        </>
      }
    >
      <nav aria-label={t('contents')}>
        <ul>
          {kinds.map(({ kind }) => (
            <li key={kind}>
              <a href={`#${kind}`}>{t(`kind.${kind}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {kinds.map(({ kind, rules, papers }) => (
        <Section key={kind} title={t(`kind.${kind}`)} id={kind}>
          {rules.length === 0 ? (
            <p>{t('noRow')}</p>
          ) : (
            <RuleTable caption={t('caption', { kind: t(`kind.${kind}`) })} rules={rules} />
          )}
          {papers.length === 0 ? null : (
            <p>
              <strong>{t('papers')}:</strong> {format.list(papers)}
            </p>
          )}
        </Section>
      ))}
      <Section title={t('everywhere')} id="everywhere">
        <p>{t('everywhereText')}</p>
        <p>{t('office')}</p>
        <RuleTable caption={t('everywhere')} rules={everywhere} />
      </Section>
    </Page>
  );
}
