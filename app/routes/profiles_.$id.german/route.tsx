import { useActionData, useLoaderData } from '@remix-run/react';
import { GermanFields } from '#app/components/profile/german-fields.tsx';
import { GermanTable } from '#app/components/profile/german-table.tsx';
import { useProfileLabels } from '#app/components/profile/use-profile-labels.ts';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { Checkbox } from '#app/components/ui/checkbox.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import { fieldError } from '#app/domain/domain-error.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { editProfile } from '#app/use-cases/profile/edit-profile.server.ts';
import { findProfileToEdit } from '#app/use-cases/profile/find-profile-to-edit.server.ts';
import { readGermanFields } from '../profiles.new/german-schema.server.ts';

export const loader = loading('profile.edit', async ({ app, actor, params }) => {
  const { profile } = await findProfileToEdit(app, actor, params['id'] ?? '');
  return { id: profile.id, code: profile.caseCode, version: profile.version, german: profile.german };
});

export const action = acting('profile.edit', async ({ app, actor, form, params, done }) => {
  const profileId = params['id'] ?? '';
  const add = readGermanFields(form, dayOf(app.clock.now()));
  if (add.length === 0) throw fieldError({ field: 'certificate', code: 'germanMissing' });
  const replace = form.text('replace') === '' ? [] : [...new Set(add.map((item) => item.source))];
  await editProfile(app, actor, { profileId, version: form.version, fields: {}, german: { add, replace } });
  return done(`/profiles/${profileId}#german`, 'germanSaved');
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('profile')('german.title') });

export default function AddGermanPage() {
  const page = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts('profile');
  return (
    <Page
      width="narrow"
      eyebrow={t('page.codeInCase', { code: page.code })}
      title={t('german.title')}
      lead={t('german.lead')}
    >
      <ErrorSummary form={form} labels={useProfileLabels()} />
      {page.german.length === 0 ? null : <GermanTable german={page.german} />}
      <form method="post" noValidate className="form">
        <VersionField value={page.version} />
        <GermanFields form={form} />
        {page.german.length === 0 ? null : (
          <Checkbox name="replace" label={t('german.replace')} hint={t('german.replaceHint')} form={form} />
        )}
        <div className="actions">
          <Button>{t('german.save')}</Button>
          <LinkButton href={`/profiles/${page.id}`} kind="quiet">
            {t('form.cancel')}
          </LinkButton>
        </div>
      </form>
    </Page>
  );
}
