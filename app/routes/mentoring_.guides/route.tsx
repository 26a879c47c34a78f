import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { findGuideTown, listTownsWithGuide } from '#app/use-cases/mentoring/volunteer-guide.server.ts';

const schema = z.object({ place: fields.text(100) });

export const loader = loading('volunteering.edit', async ({ app }) => ({ towns: await listTownsWithGuide(app) }));

export const action = acting('volunteering.edit', async ({ app, actor, form, done }) => {
  const placeId = findGuideTown(app, actor, form.read(schema).place);
  return Promise.resolve(done(`/mentoring/guides/${placeId}`));
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('mentoring')('guides.title') });

/** Towns and what their volunteers are told. */
export default function GuidesPage() {
  const { towns } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts('mentoring');
  return (
    <Page
      width="narrow"
      title={t('guides.title')}
      lead={t('guides.lead')}
      actions={
        <LinkButton href="/mentoring" kind="quiet">
          {t('mentorPage.back')}
        </LinkButton>
      }
    >
      <ErrorSummary form={form} labels={{ place: t('guides.place') }} />
      {towns.length === 0 ? (
        <EmptyState title={t('guides.none')} />
      ) : (
        <ul>
          {towns.map(({ id, name, isDraft }) => (
            <li key={id}>
              <a href={`/mentoring/guides/${id}`}>{name}</a>{' '}
              {isDraft ? <Badge tone="warn">{t('guides.draft')}</Badge> : null}
            </li>
          ))}
        </ul>
      )}
      <Card title={t('guides.add')}>
        <form method="post" noValidate className="form">
          <Field name="place" label={t('guides.place')} required form={form} maxLength={100} />
          <div className="actions">
            <Button>{t('guides.write')}</Button>
          </div>
        </form>
      </Card>
    </Page>
  );
}
