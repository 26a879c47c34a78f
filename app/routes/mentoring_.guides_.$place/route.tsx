import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { Checkbox } from '#app/components/ui/checkbox.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { TextArea } from '#app/components/ui/text-area.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { editGuide, findGuideToEdit } from '#app/use-cases/mentoring/volunteer-guide.server.ts';

const parts = ['insurance', 'travelCosts', 'meetingPlaces', 'onboarding', 'contact'] as const;
const longest = 1500;

const schema = z.object({
  insurance: fields.text(longest),
  travelCosts: fields.text(longest),
  meetingPlaces: fields.text(longest),
  onboarding: fields.text(longest),
  contact: fields.text(longest),
  isChecked: fields.ticked(),
});

const placeIdOf = (text: string | undefined) => Number(/^\d{1,7}$/.exec(text ?? '')?.[0] ?? 0);

export const loader = loading('volunteering.edit', ({ app, actor, params }) =>
  findGuideToEdit(app, actor, placeIdOf(params['place'])),
);

export const action = acting('volunteering.edit', async ({ app, actor, form, params, done }) => {
  const { isChecked, ...texts } = form.read(schema);
  await editGuide(app, actor, {
    placeId: placeIdOf(params['place']),
    version: form.version,
    isDraft: !isChecked,
    texts,
  });
  return done('/mentoring/guides', 'guideSaved');
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('mentoring')('guides.title') });

/** The coordinators' words for the volunteers of one town. */
export default function EditGuidePage() {
  const guide = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts('mentoring');
  const labels = Object.fromEntries(parts.map((part) => [part, t(`guides.part.${part}`)]));
  return (
    <Page
      width="narrow"
      eyebrow={t('guides.title')}
      title={guide.town}
      lead={t('guides.public')}
      actions={
        <LinkButton href="/mentoring/guides" kind="quiet">
          {t('guides.all')}
        </LinkButton>
      }
    >
      <ErrorSummary form={form} labels={labels} />
      <form method="post" noValidate className="form">
        <VersionField value={guide.version} />
        {parts.map((part) => (
          <TextArea
            key={part}
            name={part}
            label={t(`guides.part.${part}`)}
            hint={t(`guides.hint.${part}`)}
            required
            form={form}
            defaultValue={guide[part]}
            rows={3}
            maxLength={longest}
          />
        ))}
        <Checkbox name="isChecked" label={t('guides.checked')} form={form} defaultChecked={!guide.isDraft} />
        <div className="actions">
          <Button>{t('guides.save')}</Button>
        </div>
      </form>
    </Page>
  );
}
