import { useLoaderData } from '@remix-run/react';
import { DataCareTabs } from '#app/components/audit/data-care-tabs.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { loading } from '#app/http/loading.server.ts';
import { formatsFor } from '#app/i18n/format.ts';
import { ruleValueText } from '#app/i18n/rule-name.ts';
import { sourceFor } from '#app/i18n/texts.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { listRetention } from '#app/use-cases/retention/list-retention.server.ts';

const hashShown = 12;

export const loader = loading('audit.read', async ({ app, actor, locale }) => {
  const format = formatsFor(locale);
  const source = sourceFor(locale);
  const { rules, proofs } = await listRetention(app, actor);
  return {
    rules: rules.map(({ key, where, rule }) => ({
      key,
      where,
      isAtOnce: rule?.value === 0,
      value: rule === null ? null : (ruleValueText(source, rule) ?? ''),
      basis: rule?.legalBasis ?? '',
      checkedOn: rule === null ? '' : format.day(rule.checkedOn),
      isConfirmed: rule?.confirmed === true,
    })),
    proofs: proofs.map(({ rule, on, count, hash, lastAt }) => ({
      key: `${rule}.${on}`,
      rule,
      on: format.day(on),
      count: format.number(count),
      lastAt: format.time(lastAt),
      hash: hash.slice(0, hashShown),
    })),
  };
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('retention')('title') });

/** What is deleted when and why, and that it was done. */
export default function RetentionPage() {
  const t = useTexts('retention');
  const { rules, proofs } = useLoaderData<typeof loader>();
  return (
    <Page width="wide" title={t('title')} lead={t('lead')}>
      <DataCareTabs current="retention" />
      {rules.every((rule) => rule.isConfirmed) ? null : (
        <Alert kind="warning">
          <p>{t('unconfirmed')}</p>
        </Alert>
      )}
      <Table
        caption={t('caption')}
        captionHidden
        columns={[
          { label: t('what') },
          { label: t('how') },
          { label: t('why') },
          { label: t('basis') },
          { label: t('checked') },
          { label: t('confirmed') },
        ]}
        rows={rules.map((rule) => ({
          key: rule.key,
          cells: [
            t.find(`name.${rule.key}`) ?? rule.key,
            rule.value === null
              ? t('noRule')
              : rule.isAtOnce
                ? (t.find(`atOnceFor.${rule.key}`) ?? t('atOnce'))
                : rule.value,
            <span key="why">
              {t.find(`reason.${rule.key}`)}
              <br />
              <small className="mute">{rule.where === null ? t('notHere') : t('where', { where: rule.where })}</small>
            </span>,
            rule.basis,
            rule.checkedOn,
            <Badge key="confirmed" tone={rule.isConfirmed ? 'good' : 'warn'}>
              {t(rule.isConfirmed ? 'yes' : 'no')}
            </Badge>,
          ],
        }))}
      />
      <Section title={t('proofs')} id="proofs">
        {proofs.length === 0 ? (
          <p>{t('noProofs')}</p>
        ) : (
          <Table
            caption={t('proofsCaption')}
            captionHidden
            columns={[
              { label: t('on') },
              { label: t('rule') },
              { label: t('count'), numeric: true },
              { label: t('lastAt') },
              { label: t('hash'), code: true },
            ]}
            rows={proofs.map((proof) => ({
              key: proof.key,
              cells: [proof.on, t.find(`name.${proof.rule}`) ?? proof.rule, proof.count, proof.lastAt, proof.hash],
            }))}
          />
        )}
      </Section>
    </Page>
  );
}
