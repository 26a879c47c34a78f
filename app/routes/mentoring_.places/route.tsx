import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { FormKey } from '#app/components/ui/form-key.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import {
  addMeetingPlace,
  editMeetingPlace,
  listPlacesToMeet,
  removeMeetingPlace,
} from '#app/use-cases/mentoring/meeting-places.server.ts';

const addForm = z.object({ place: fields.text(120), name: fields.text(100) });
const idForm = z.object({ id: fields.id() });
const nameForm = idForm.extend({ newName: fields.text(100) });

export const loader = loading('volunteering.edit', async ({ app, actor }) => ({
  places: await listPlacesToMeet(app, actor),
}));

export const action = acting('volunteering.edit', async ({ app, actor, form, done }) => {
  if (form.intent === 'remove') {
    await removeMeetingPlace(app, actor, { ...form.read(idForm), version: form.version });
    return done('/mentoring/places', 'meetingPlaceRemoved');
  }
  if (form.intent === 'rename') {
    const { id, newName } = form.read(nameForm);
    await editMeetingPlace(app, actor, { id, name: newName, version: form.version });
  } else await addMeetingPlace(app, actor, { ...form.read(addForm), key: form.key });
  return done('/mentoring/places', 'meetingPlaceSaved');
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('tandemDesk')('places.title') });

/** Public places per town and quarter, from which volunteers choose. */
export default function MeetingPlacesPage() {
  const { places } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts('tandemDesk');
  const mentoring = useTexts('mentoring');
  const towns = [...new Set(places.map(({ where }) => where))];
  const isAdding = form?.values['intent'] === 'add';
  return (
    <Page
      title={t('places.title')}
      lead={t('places.lead')}
      actions={
        <LinkButton href="/mentoring" kind="quiet">
          {mentoring('mentorPage.back')}
        </LinkButton>
      }
    >
      <ErrorSummary
        form={form}
        labels={{ place: t('places.where'), name: t('places.name'), newName: t('places.name') }}
      />
      {places.length === 0 ? <EmptyState title={t('places.none')} /> : null}
      {towns.map((town) => (
        <Card key={town} title={town}>
          <ul className="stack">
            {places
              .filter(({ where }) => where === town)
              .map(({ id, name, version }) => (
                <li key={id}>
                  {name}
                  <details className="fold" open={form?.values['id'] === id}>
                    <summary>{t('places.edit', { name })}</summary>
                    <form method="post" noValidate className="form">
                      <VersionField value={version} />
                      <input type="hidden" name="id" value={id} />
                      <Field
                        name="newName"
                        label={t('places.name')}
                        form={form?.values['id'] === id ? form : undefined}
                        defaultValue={name}
                        maxLength={100}
                      />
                      <div className="actions">
                        <Button name="intent" value="rename" kind="secondary">
                          {t('places.save')}
                        </Button>
                        <Button name="intent" value="remove" kind="quiet" confirm={t('places.removeConfirm')}>
                          {t('places.remove')}
                        </Button>
                      </div>
                    </form>
                  </details>
                </li>
              ))}
          </ul>
        </Card>
      ))}
      <Card title={t('places.add')}>
        <form method="post" noValidate className="form">
          <FormKey form={isAdding ? form : undefined} />
          <Field name="place" label={t('places.where')} required form={isAdding ? form : undefined} maxLength={120} />
          <Field
            name="name"
            label={t('places.name')}
            hint={t('places.nameHint')}
            required
            form={isAdding ? form : undefined}
            maxLength={100}
          />
          <div className="actions">
            <Button name="intent" value="add">
              {t('places.add')}
            </Button>
          </div>
        </form>
      </Card>
    </Page>
  );
}
