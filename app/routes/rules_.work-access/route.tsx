import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { useWorkKindName } from '#app/components/rule/use-work-kind-name.ts';
import { WorkAccessAnswer } from '#app/components/rule/work-access-answer.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { CheckboxGroup } from '#app/components/ui/checkbox-group.tsx';
import { DateField } from '#app/components/ui/date-field.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { housings, residenceFlags, residenceStatuses } from '#app/domain/identity/residence-status.ts';
import { workKinds } from '#app/domain/rule/work-access.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { askWorkAccess, listAccessRules } from '#app/use-cases/rule/ask-work-access.server.ts';
import { AccessRows } from './access-rows.tsx';

const askedSchema = z.object({
  residenceStatus: fields.choice(residenceStatuses),
  validUntilOn: fields.optionalDay(),
  housing: fields.optionalChoice(housings),
  stayMonths: fields.optionalInteger(0, 1200),
  flags: fields.choices(residenceFlags),
  kind: fields.choice(workKinds),
  on: fields.day(),
});

export const loader = loading('rule.read', async ({ app, actor }) => ({
  today: dayOf(app.clock.now()),
  rows: await listAccessRules(app, actor),
}));

/** Answers on the same page: papers of a person never stand in an address. */
export const action = acting('rule.read', async ({ app, actor, form }) => {
  const { residenceStatus, validUntilOn, housing, stayMonths, flags, kind, on } = form.read(askedSchema);
  const answer = await askWorkAccess(app, actor, {
    facts: { status: residenceStatus, validUntil: validUntilOn, housing, stayMonths, flags },
    kind,
    on,
  });
  return data({ form: { problems: [], values: form.values }, answer: { ...answer, kind, on } });
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('rulePages')('access.title') });

/** May somebody with these papers do this work on that day? Asked without a name; with the row that answers. */
export default function WorkAccessPage() {
  const { today, rows } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const form = answered?.form;
  const answer = answered !== undefined && 'answer' in answered ? answered.answer : null;
  const t = useTexts('rulePages');
  const rule = useTexts('rule');
  const format = useFormats();
  const kindName = useWorkKindName();
  const labels = {
    residenceStatus: t('access.status'),
    validUntilOn: t('access.validUntilOn'),
    housing: t('access.housing'),
    stayMonths: t('access.stayMonths'),
    flags: t('access.flags'),
    kind: t('access.kind'),
    on: t('access.on'),
  };
  return (
    <Page
      title={t('access.title')}
      lead={t('access.lead')}
      actions={<LinkButton href="/rules">{t('title')}</LinkButton>}
    >
      <ErrorSummary form={form} labels={labels} />
      {answer === null ? null : (
        <Card title={t('access.answer', { kind: kindName(answer.kind), on: format.day(answer.on) })} id="answer">
          <WorkAccessAnswer access={answer} />
          <p>{rule('authorityDecides')}</p>
          <p className="mute">{t('access.companySees')}</p>
        </Card>
      )}
      <form method="post" noValidate className="form" data-repeatable>
        <Select
          name="residenceStatus"
          label={labels.residenceStatus}
          hint={t('access.statusHint')}
          required
          form={form}
          options={residenceStatuses.map((value) => ({ value, label: rule(`access.status.${value}`) }))}
        />
        <div className="fields-2">
          <DateField name="validUntilOn" label={labels.validUntilOn} form={form} />
          <Field
            name="stayMonths"
            label={labels.stayMonths}
            hint={t('access.stayMonthsHint')}
            type="number"
            inputMode="numeric"
            min={0}
            max={1200}
            size="short"
            form={form}
          />
        </div>
        <Select
          name="housing"
          label={labels.housing}
          form={form}
          empty={t('access.notKnown')}
          size="medium"
          options={housings.map((value) => ({ value, label: rule(`access.housing.${value}`) }))}
        />
        <CheckboxGroup
          name="flags"
          label={labels.flags}
          form={form}
          options={residenceFlags.map((value) => ({ value, label: rule(`access.flag.${value}`) }))}
        />
        <div className="fields-2">
          <Select
            name="kind"
            label={labels.kind}
            required
            form={form}
            options={workKinds.map((value) => ({ value, label: kindName(value) }))}
          />
          <DateField name="on" label={labels.on} required form={form} defaultValue={today} />
        </div>
        <div className="actions">
          <Button>{t('access.submit')}</Button>
        </div>
      </form>
      <AccessRows rows={rows} />
    </Page>
  );
}
