import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AdministrationTabs } from '#app/components/account/administration-tabs.tsx';
import { HouseTabs } from '#app/components/assistance/house-tabs.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FileField } from '#app/components/ui/file-field.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { hasRole } from '#app/domain/account/actor.ts';
import type { PlanFileProblem } from '#app/domain/assistance/plan-file.ts';
import { fieldError } from '#app/domain/domain-error.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { listTemplates } from '#app/use-cases/assistance/list-plan-templates.server.ts';
import { importPlanFile } from '#app/use-cases/assistance/plan-file.server.ts';
import { FileProblems } from './file-problems.tsx';
import { houseOf } from './house-of.server.ts';

/** Every kind with as many steps as a template may have stays far below. */
const mostBytes = 1_000_000;

export const loader = loading('planTemplate.read', async ({ app, actor, url }) => {
  const house = houseOf(actor, url);
  const { kinds, ...page } = await listTemplates(app, actor, house);
  return {
    ...page,
    house,
    isAdministrator: hasRole(actor, 'administrator'),
    kinds: kinds.map(({ kind, inForce, isStandard, coming, draft }) => ({
      kind,
      isStandard,
      origin: inForce.origin,
      validFrom: inForce.validFrom,
      count: inForce.steps.length,
      comingOn: coming.at(-1)?.validFrom ?? null,
      hasDraft: draft !== null,
    })),
  };
});

export const action = acting(
  'planTemplate.edit',
  async ({ app, actor, form, request, done }) => {
    const house = houseOf(actor, new URL(request.url));
    const file = form.files['file'];
    if (file === undefined || file.name === '') throw fieldError({ field: 'file', code: 'fileMissing' });
    const read =
      file.size > mostBytes
        ? { problems: [{ kind: null, step: null, field: null, code: 'fileTooLong' }] }
        : await importPlanFile(app, actor, house, await file.text());
    if ('kinds' in read) return done(`/plans?for=${house}`, 'plansRead');
    const state: FormState = { problems: [], values: {} };
    return data({ form: state, problems: read.problems }, { status: 422 });
  },
  { upload: true },
);

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('planTemplate')('title') });

/** The templates of all kinds; to another house they go as a file, from another one they come as drafts. */
export default function PlansPage() {
  const t = useTexts('planTemplate');
  const posting = useTexts('posting');
  const format = useFormats();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as
    { form?: FormState; problems?: readonly PlanFileProblem[] } | undefined;
  return (
    <Page
      width="wide"
      title={t('title')}
      lead={t('lead')}
      actions={
        <LinkButton href={`/plans/file?for=${page.house}`} download>
          {t('download')}
        </LinkButton>
      }
    >
      {page.isAdministrator ? <AdministrationTabs current="plans" /> : null}
      {page.hasHouse ? <HouseTabs path="/plans" house={page.house} /> : null}
      <ErrorSummary form={answer?.form} labels={{ file: t('file') }} />
      {answer?.problems === undefined ? null : <FileProblems problems={answer.problems} />}
      <Section title={page.houseName === null ? t('ofStandard') : t('ofHouse', { house: page.houseName })}>
        <Table
          caption={t('caption')}
          captionHidden
          columns={[
            { label: t('kind') },
            { label: t('inForce') },
            { label: t('steps'), numeric: true },
            { label: t('origin') },
            { label: t('draft') },
          ]}
          rows={page.kinds.map((row) => ({
            key: row.kind,
            cells: [
              <a key="kind" href={`/plans/${row.kind}?for=${page.house}`}>
                {posting(`kind.${row.kind}`)}
              </a>,
              [
                row.isStandard ? t('byStandard') : t('since', { day: format.day(row.validFrom) }),
                row.comingOn === null ? '' : t('coming', { day: format.day(row.comingOn) }),
              ]
                .filter(Boolean)
                .join(' · '),
              row.count,
              t(`origins.${row.origin}`),
              row.hasDraft ? (
                <Badge key="draft" tone="warn">
                  {t('hasDraft')}
                </Badge>
              ) : null,
            ],
          }))}
        />
      </Section>
      {page.mayEdit ? (
        <Section title={t('upload')}>
          <form method="post" encType="multipart/form-data" noValidate className="form">
            <FileField
              name="file"
              label={t('file')}
              hint={t('uploadHint')}
              required
              form={answer?.form}
              accept=".json,application/json"
            />
            <div className="actions">
              <Button>{t('submit')}</Button>
            </div>
          </form>
        </Section>
      ) : null}
    </Page>
  );
}
