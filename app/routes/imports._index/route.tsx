import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FileField } from '#app/components/ui/file-field.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { RadioGroup } from '#app/components/ui/radio-group.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { fieldError } from '#app/domain/domain-error.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { importKinds } from '#app/domain/imports/import-run.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { listImports } from '#app/use-cases/imports/find-import.server.ts';
import { startImport } from '#app/use-cases/imports/start-import.server.ts';
import { toneOfRun } from '../imports.$id/run-tone.ts';

const uploadSchema = z.object({ kind: fields.choice(importKinds) });

export const loader = loading('import.read', async ({ app, actor }) => {
  const { kinds, runs } = await listImports(app, actor);
  return {
    kinds,
    runs: runs.map(({ id, kind, state, createdAt, counts }) => ({
      id,
      kind,
      state,
      createdAt: createdAt.getTime(),
      rows: counts.rows ?? 0,
      created: counts.new ?? 0,
      changed: (counts.changed ?? 0) + (counts.caseworkerChanged ?? 0),
      conflicts: counts.conflict ?? 0,
      rejected: counts.error ?? 0,
    })),
  };
});

export const action = acting(
  'import.read',
  async ({ app, actor, form, done }) => {
    const { kind } = form.read(uploadSchema);
    const file = form.files['file'];
    // No file chosen arrives as one without a name.
    if (file === undefined || file.name === '') throw fieldError({ field: 'file', code: 'fileMissing' });
    const started = await startImport(app, actor, {
      kind,
      bytes: new Uint8Array(await file.arrayBuffer()),
      fileName: file.name,
    });
    if (started.ok) return done(`/imports/${started.runId}`);
    const state: FormState = { problems: [], values: form.values };
    return data({ form: state, refusal: { code: started.code, params: started.params } }, { status: 422 });
  },
  { upload: true },
);

interface Answer {
  readonly form?: FormState;
  readonly refusal?: { readonly code: string; readonly params: Readonly<Record<string, string | number>> };
}

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('imports')('list.title') });

export default function ImportsPage() {
  const { kinds, runs } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as Answer | undefined;
  const t = useTexts('imports');
  const format = useFormats();
  return (
    <Page title={t('list.title')} lead={t('list.lead')}>
      <ErrorSummary form={answer?.form} labels={{ file: t('list.file'), kind: t('list.kind') }} />
      {answer?.refusal === undefined ? null : (
        <Alert kind="danger" title={t('list.refused')} live>
          {t.find(`refusal.${answer.refusal.code}`, answer.refusal.params) ?? t('refusal.unreadable')}
        </Alert>
      )}
      <Section title={t('list.upload')}>
        <form method="post" encType="multipart/form-data" noValidate className="form">
          {kinds.length === 1 ? (
            <input type="hidden" name="kind" value={kinds[0]} />
          ) : (
            <RadioGroup
              name="kind"
              label={t('list.kind')}
              required
              form={answer?.form}
              inline
              options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
            />
          )}
          <FileField
            name="file"
            label={t('list.file')}
            hint={t('list.fileHint', { keys: kinds.map((kind) => t(`list.key.${kind}`)).join(', ') })}
            required
            form={answer?.form}
            accept=".csv,.xlsx,.txt"
          />
          <div className="actions">
            <Button>{t('list.submit')}</Button>
          </div>
        </form>
      </Section>
      <Section title={t('list.runs')}>
        {runs.length === 0 ? (
          <p>{t('list.none')}</p>
        ) : (
          <Table
            caption={t('list.runs')}
            captionHidden
            columns={[
              { label: t('list.when') },
              { label: t('list.what') },
              { label: t('list.result') },
              { label: t('list.status') },
            ]}
            rows={runs.map((run) => ({
              key: run.id,
              cells: [
                <a key="link" href={`/imports/${run.id}`}>
                  {format.instant(run.createdAt)}
                </a>,
                t(`kind.${run.kind}`),
                [
                  t('page.rows', { count: run.rows }),
                  `${format.number(run.created, 0)} ${t('plan.new')}`,
                  `${format.number(run.changed, 0)} ${t('plan.changed')}`,
                  run.conflicts > 0 ? `${format.number(run.conflicts, 0)} ${t('plan.conflict')}` : '',
                  `${format.number(run.rejected, 0)} ${t('plan.error')}`,
                ]
                  .filter(Boolean)
                  .join(', '),
                <Badge key="state" tone={toneOfRun[run.state]}>
                  {t(`state.${run.state}`)}
                </Badge>,
              ],
            }))}
          />
        )}
      </Section>
    </Page>
  );
}
