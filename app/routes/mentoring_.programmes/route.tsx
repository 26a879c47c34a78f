import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Card } from '#app/components/ui/card.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { certificateKinds } from '#app/domain/mentoring/vetting.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { addProgramme, editProgramme, listOwnProgrammes } from '#app/use-cases/mentoring/mentor-programmes.server.ts';
import { ProgrammeForm } from './programme-form.tsx';

const schema = z.object({
  name: fields.text(120),
  isWithMinors: fields.ticked(),
  certificate: fields.choice(certificateKinds),
});

export const loader = loading('volunteering.edit', async ({ app, actor }) => ({
  programmes: await listOwnProgrammes(app, actor),
}));

export const action = acting('volunteering.edit', async ({ app, actor, form, done }) => {
  const input = form.read(schema);
  const programmeId = form.text('programmeId');
  if (programmeId === '') await addProgramme(app, actor, input, form.key);
  else await editProgramme(app, actor, programmeId, form.version, input);
  return done('/mentoring/programmes', 'programmeSaved');
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('mentoring')('programmes.title') });

/** What a house offers its volunteers, and which certificate each programme asks for. */
export default function ProgrammesPage() {
  const { programmes } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts('mentoring');
  const formOf = (id: string) => (form?.values['programmeId'] === id ? form : undefined);
  return (
    <Page
      width="narrow"
      title={t('programmes.title')}
      lead={t('programmes.lead')}
      actions={
        <LinkButton href="/mentoring" kind="quiet">
          {t('mentorPage.back')}
        </LinkButton>
      }
    >
      <ErrorSummary form={form} labels={{ name: t('programmes.name'), certificate: t('programmes.certificate') }} />
      {programmes.length === 0 ? (
        <EmptyState title={t('programmes.none')}>{t('programmes.noneText')}</EmptyState>
      ) : null}
      {programmes.map((programme) => (
        <Card key={programme.id} title={programme.name}>
          <p>
            {t(`programmes.kind.${programme.certificate}`)}
            {programme.isWithMinors ? ` · ${t('programmes.minors')}` : ''}
          </p>
          <details className="fold" open={formOf(programme.id) !== undefined}>
            <summary>{t('programmes.edit')}</summary>
            <ProgrammeForm programme={programme} form={formOf(programme.id)} />
          </details>
        </Card>
      ))}
      <Card title={t('programmes.add')}>
        <ProgrammeForm programme={null} form={formOf('')} />
      </Card>
    </Page>
  );
}
