import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DateField } from '#app/components/ui/date-field.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { FormKey } from '#app/components/ui/form-key.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Table } from '#app/components/ui/table.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { mayEver } from '#app/domain/policy/who-may-do-what.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { listEvents } from '#app/use-cases/company/find-event.server.ts';
import { planEvent } from '#app/use-cases/company/plan-event.server.ts';

export const loader = loading('employerEvent.read', async ({ app, actor }) => ({
  events: await listEvents(app, actor),
  mayPlan: mayEver(actor, 'employerEvent.edit'),
  today: dayOf(app.clock.now()),
}));

const eventSchema = z.object({
  title: fields.text(120),
  heldOn: fields.day(),
  time: fields.text(20),
  venue: fields.text(200),
});

export const action = acting('employerEvent.edit', async ({ app, actor, form, done }) => {
  const id = await planEvent(app, actor, { ...form.read(eventSchema), key: form.key });
  return done(`/events/${id}`, 'eventPlanned');
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('employerEvent')('list.title') });

/** All events of the employer service, and the form for a new one. */
export default function EventsPage() {
  const { events, mayPlan, today } = useLoaderData<typeof loader>();
  const form = (useActionData<typeof action>() as { form?: FormState } | undefined)?.form;
  const t = useTexts('employerEvent');
  const format = useFormats();
  return (
    <Page title={t('list.title')} lead={t('list.lead')}>
      <ErrorSummary
        form={form}
        labels={{
          title: t('list.name'),
          heldOn: t('list.heldOn'),
          time: t('list.time'),
          venue: t('list.venue'),
        }}
      />
      {events.length === 0 ? (
        <EmptyState title={t('list.none')}>{mayPlan ? null : t('list.noneHint')}</EmptyState>
      ) : (
        <Table
          caption={t('list.caption')}
          captionHidden
          columns={[
            { label: t('list.what') },
            { label: t('list.when') },
            { label: t('list.where') },
            { label: t('list.state') },
          ]}
          rows={events.map((event) => ({
            key: event.id,
            cells: [
              <a key="title" href={`/events/${event.id}`}>
                {event.title}
              </a>,
              format.instant(event.startsAt),
              event.venue,
              <Badge key="phase">{t(`phase.${event.phase}`)}</Badge>,
            ],
          }))}
        />
      )}
      {mayPlan ? (
        <Card title={t('list.new')} screenOnly>
          <form method="post" noValidate className="form">
            <FormKey form={form} />
            <Field name="title" label={t('list.name')} required form={form} maxLength={120} />
            <div className="fields-2">
              <DateField name="heldOn" label={t('list.heldOn')} required form={form} min={today} />
              <Field name="time" label={t('list.time')} type="time" size="short" required form={form} />
            </div>
            <Field name="venue" label={t('list.venue')} required form={form} maxLength={200} />
            <div className="actions">
              <Button>{t('list.save')}</Button>
            </div>
          </form>
        </Card>
      ) : null}
    </Page>
  );
}
