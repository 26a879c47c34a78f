import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { AdministrationTabs } from '#app/components/account/administration-tabs.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Checkbox } from '#app/components/ui/checkbox.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { hasRole } from '#app/domain/account/actor.ts';
import { labelLanguages, longestLabel } from '#app/domain/reference/label-language.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { languageName } from '#app/i18n/language-name.ts';
import { useLocale, useTexts } from '#app/i18n/use-texts.tsx';
import { editLabel } from '#app/use-cases/reference/edit-label.server.ts';
import { listLabels } from '#app/use-cases/reference/list-labels.server.ts';
import { LabelForm } from './label-form.tsx';

const pageSize = 40;
const schema = z.object({
  conceptKey: fields.text(100),
  language: fields.choice(labelLanguages),
  label: fields.text(longestLabel),
  reviewed: fields.ticked(),
  _version: fields.version(),
});

export const loader = loading('vocabulary.read', async ({ app, actor, url }) => {
  const query = url.searchParams;
  const filter = {
    language: labelLanguages.find((one) => one === query.get('language')) ?? ('uk' as const),
    text: (query.get('text') ?? '').slice(0, longestLabel),
    open: query.has('open'),
  };
  const page = Math.max(1, Math.trunc(Number(query.get('page'))) || 1);
  const { labels, found, coverage } = await listLabels(app, actor, filter, { page, size: pageSize });
  const pageCount = Math.max(1, Math.ceil(found / pageSize));
  return { mayEdit: hasRole(actor, 'administrator'), filter, page, pageCount, labels, found, coverage };
});

export const action = acting('vocabulary.edit', async ({ app, actor, form, request, done }) => {
  const { _version: version, ...edit } = form.read(schema);
  await editLabel(app, actor, { ...edit, version });
  return done(`/administration/labels${new URL(request.url).search}`, 'labelSaved');
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('vocabulary')('labels.title') });

/** What concepts are called in each language, and which labels somebody has reviewed. */
export default function LabelsPage() {
  const t = useTexts('vocabulary');
  const locale = useLocale();
  const { mayEdit, filter, page, pageCount, labels, found, coverage } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const nameOf = (language: string) => languageName(locale, language);
  const hrefFor = (to: number) => {
    const query = new URLSearchParams({ language: filter.language, page: String(to) });
    if (filter.text !== '') query.set('text', filter.text);
    if (filter.open) query.set('open', 'yes');
    return `/administration/labels?${query}`;
  };
  return (
    <Page width="wide" title={t('labels.title')} lead={t('labels.lead')}>
      {mayEdit ? <AdministrationTabs current="labels" /> : null}
      <ErrorSummary form={form} labels={{ label: t('labels.label') }} />
      <Section title={t('labels.coverage')}>
        <ul>
          {coverage.map(({ language, reviewed, total }) => (
            <li key={language}>{t('labels.coverageOf', { language: nameOf(language), reviewed, total })}</li>
          ))}
        </ul>
      </Section>
      <form method="get" className="filters">
        <Select
          name="language"
          label={t('labels.language')}
          empty={false}
          size="medium"
          defaultValue={filter.language}
          options={labelLanguages.map((language) => ({ value: language, label: nameOf(language) }))}
        />
        <Field name="text" type="search" label={t('labels.text')} size="medium" dir="auto" defaultValue={filter.text} />
        <Checkbox name="open" label={t('labels.open')} defaultChecked={filter.open} />
        <Button kind="secondary">{t('labels.show')}</Button>
      </form>
      <p className="mute">{t('labels.found', { count: found })}</p>
      {labels.length === 0 ? (
        <EmptyState title={t('labels.none')}>{t('labels.noneText')}</EmptyState>
      ) : (
        <Table
          caption={t('labels.caption', { language: nameOf(filter.language) })}
          columns={[
            { label: t('labels.concept') },
            { label: t('labels.label') },
            { label: t('labels.state') },
            ...(mayEdit ? [{ label: t('labels.action'), hidden: true }] : []),
          ]}
          rows={labels.map((one) => ({
            key: one.conceptKey,
            cells: [
              one.name,
              <bdi key="label" lang={one.language}>
                {one.label}
              </bdi>,
              <span key="state">
                <Badge tone={one.reviewed ? 'good' : 'warn'}>
                  {t(one.reviewed ? 'labels.reviewed' : 'labels.notReviewed')}
                </Badge>
                {one.origin === 'house' ? ` ${t('labels.corrected')}` : null}
              </span>,
              ...(mayEdit ? [<LabelForm key="edit" label={one} form={form} />] : []),
            ],
          }))}
        />
      )}
      <Pagination page={page} pageCount={pageCount} hrefFor={hrefFor} label={t('labels.pages')} />
    </Page>
  );
}
