import { useActionData, useLoaderData } from '@remix-run/react';
import { HouseTabs } from '#app/components/assistance/house-tabs.tsx';
import { TemplateTable } from '#app/components/assistance/template-table.tsx';
import { useStepName } from '#app/components/assistance/use-step-name.ts';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { DomainError } from '#app/domain/domain-error.ts';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { listTemplates, type ShownTemplate } from '#app/use-cases/assistance/list-plan-templates.server.ts';
import { houseOf } from '../plans._index/house-of.server.ts';
import { DraftSection } from './draft-section.tsx';
import { changeTemplatePage } from './template-forms.server.ts';

export const loader = loading('planTemplate.read', async ({ app, actor, params, url }) => {
  const house = houseOf(actor, url);
  const { kinds, ...page } = await listTemplates(app, actor, house);
  const templates = kinds.find(({ kind }) => kind === params['kind']);
  if (templates === undefined) throw new DomainError('notFound');
  return { ...page, ...templates, house, chosenKey: url.searchParams.get('step') };
});

export const action = acting('planTemplate.edit', changeTemplatePage);

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('planTemplate')('title') });

/** The template of one kind: what counts now, what somebody is writing, what counted before. */
export default function PlanTemplatePage() {
  const t = useTexts('planTemplate');
  const words = useTexts('assistance');
  const posting = useTexts('posting');
  const format = useFormats();
  const stepName = useStepName();
  const page = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const path = `/plans/${page.kind}`;
  const versionText = ({ validFrom, origin, publishedBy }: ShownTemplate) => {
    const said = { day: format.day(validFrom), origin: t(`origins.${origin}`) };
    return publishedBy === null ? t('version', said) : t('versionBy', { ...said, who: publishedBy });
  };
  const problemLabels = Object.fromEntries(
    (page.draft?.steps ?? []).map((step, index) => [`step.${index + 1}`, stepName(step)]),
  );
  return (
    <Page
      width="wide"
      title={t('page.title', { kind: posting(`kind.${page.kind}`) })}
      lead={page.houseName === null ? t('ofStandard') : t('ofHouse', { house: page.houseName })}
      actions={<LinkButton href={`/plans?for=${page.house}`}>{t('page.back')}</LinkButton>}
    >
      {page.hasHouse ? <HouseTabs path={path} house={page.house} /> : null}
      <ErrorSummary
        form={form}
        labels={{
          stepCode: t('edit.code'),
          stepTitle: t('edit.ownTitle'),
          stepSide: t('edit.side'),
          stepOwner: t('edit.owner'),
          dueAnchor: t('edit.anchor'),
          dueStep: t('edit.followed'),
          dueAmount: t('edit.amount'),
          dueUnit: t('edit.unit'),
          validFrom: t('page.validFrom'),
          ...problemLabels,
        }}
        shown={(field, value) =>
          (field === 'stepOwner' ? words.find(`owner.${value}`) : undefined) ??
          (field === 'stepSide' ? words.find(`side.${value}`) : undefined) ??
          (field === 'stepCode' ? words.find(`step.${value}`) : undefined) ??
          (field === 'dueAnchor' ? t.find(`due.anchor.${value}`) : undefined) ??
          (field === 'dueUnit' ? t.find(`due.units.${value}`) : undefined) ??
          value
        }
      />
      {page.draft === null ? null : (
        <DraftSection
          draft={page.draft}
          chosenKey={page.chosenKey}
          hrefOf={(key) => `${path}?for=${page.house}&step=${encodeURIComponent(key)}#step`}
          mayEdit={page.mayEdit}
          today={page.today}
          form={form}
        />
      )}
      <Section title={t('page.stepsInForce')}>
        <p className="mute">{page.isStandard ? t('byStandard') : versionText(page.inForce)}</p>
        {page.mayEdit && page.draft === null ? (
          <form method="post">
            <p>{t('page.beginHint')}</p>
            <div className="actions">
              <Button name="intent" value="begin">
                {t(page.isStandard ? 'page.beginHouse' : 'page.begin')}
              </Button>
            </div>
          </form>
        ) : null}
        {page.draft === null ? (
          <TemplateTable caption={t('page.stepsInForce')} steps={page.inForce.steps} />
        ) : (
          <details className="fold">
            <summary>{t('page.showSteps', { count: page.inForce.steps.length })}</summary>
            <TemplateTable caption={t('page.stepsInForce')} steps={page.inForce.steps} />
          </details>
        )}
      </Section>
      {[...page.coming, ...page.earlier].map((version) => (
        <details key={version.id} className="fold">
          <summary>{versionText(version)}</summary>
          <TemplateTable caption={versionText(version)} steps={version.steps} />
        </details>
      ))}
    </Page>
  );
}
