import { useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { CopyNote } from '#app/components/ui/copy-note.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { postingKinds } from '#app/domain/posting/posting.ts';
import { loading } from '#app/http/loading.server.ts';
import { ruleName, ruleValueText } from '#app/i18n/rule-name.ts';
import { sourceFor } from '#app/i18n/texts.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { RuleValue } from '#app/domain/rule/rule-book.ts';
import { listAids } from '#app/use-cases/rule/list-aids.server.ts';
import { RuleLines, StandNotes } from './rule-lines.tsx';

export const loader = loading('aid.read', async ({ app, actor, url }) => {
  const kind = postingKinds.find((one) => one === url.searchParams.get('kind')) ?? 'employment';
  const { aids, worksCouncil, duties } = await listAids(app, actor, kind);
  const source = sourceFor(actor.locale);
  const lineOf = (rule: RuleValue) => ({
    key: rule.key,
    name: ruleName(source, rule.key) ?? '',
    value: ruleValueText(source, rule) ?? '',
    ...standOf(rule),
  });
  return {
    kind,
    aids: aids.map(({ rules, figures, ...aid }) => ({
      ...aid,
      stands: rules.map(standOf),
      figures: figures.map(lineOf),
    })),
    worksCouncil: worksCouncil.map(lineOf),
    duties: duties.map(lineOf),
  };
});

function standOf({ legalBasis, checkedOn, confirmed }: RuleValue) {
  return { legalBasis, checkedOn, confirmed };
}

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('aid')('title') });

/** What helps an employer with one kind of posting, what the works council needs, and words for the team. */
export default function AidsPage() {
  const { kind, aids, worksCouncil, duties } = useLoaderData<typeof loader>();
  const t = useTexts('aid');
  const posting = useTexts('posting');
  return (
    <Page width="narrow" title={t('title')} lead={t('lead')}>
      <Alert kind="warning">{t('draft')}</Alert>
      <form method="get" className="filters">
        <Select
          name="kind"
          label={t('kind')}
          defaultValue={kind}
          empty={false}
          options={postingKinds.map((value) => ({ value, label: posting(`kind.${value}`) }))}
        />
        <Button kind="secondary">{t('show')}</Button>
      </form>
      {aids.length === 0 ? <p>{t('none')}</p> : null}
      {aids.map(({ aid, decidedBy, applyBefore, stands, figures }) => (
        <Card key={aid} title={t(`aid.${aid}.name`)}>
          <p>{t(`aid.${aid}.text`)}</p>
          <DataList
            items={[
              [t('apply'), <strong key="apply">{t(`applyBefore.${applyBefore}`)}</strong>],
              [t('decides'), t(`decidedBy.${decidedBy}`)],
            ]}
          />
          <RuleLines lines={figures} />
          <StandNotes stands={stands} />
        </Card>
      ))}
      <Section title={t('council.title')} id="works-council">
        <p>{t('council.text')}</p>
        <p>{t('council.needs')}</p>
        <ul>
          {(['what', 'pay', 'who', 'early'] as const).map((need) => (
            <li key={need}>{t(`council.need.${need}`)}</li>
          ))}
        </ul>
        <p>{t('council.notNeeded')}</p>
        <RuleLines lines={worksCouncil} />
      </Section>
      <Section title={t('duty.title')} id="duties">
        <p>{t('duty.text')}</p>
        <RuleLines lines={duties} />
      </Section>
      <Section title={t('team.title')} id="team">
        <p>{t('team.text')}</p>
        <CopyNote plain label={t('team.label')} text={t('team.note')} />
      </Section>
    </Page>
  );
}
