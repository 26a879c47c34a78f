import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { DateField } from '#app/components/ui/date-field.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { FormKey } from '#app/components/ui/form-key.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { RadioGroup } from '#app/components/ui/radio-group.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { logReadingReasons } from '#app/domain/audit/employee-log.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { askEmployeeLog, decideEmployeeLog } from '#app/use-cases/audit/ask-employee-log.server.ts';
import { listEmployeeLogs } from '#app/use-cases/audit/read-employee-log.server.ts';
import { RequestTable } from './request-table.tsx';

export const loader = loading('employeeLog.read', ({ app, actor }) => listEmployeeLogs(app, actor));

const askSchema = z.object({
  employeeId: fields.id(),
  reason: fields.choice(logReadingReasons),
  fromOn: fields.day(),
  toOn: fields.day(),
});
const decideSchema = z.object({ id: fields.id(), _version: fields.version() });

export const action = acting('employeeLog.read', async ({ app, actor, form, done }) => {
  const here = '/employee-logs';
  switch (form.intent) {
    case 'ask':
      await askEmployeeLog(app, actor, { ...form.read(askSchema), key: form.key });
      return done(here, 'employeeLogAsked');
    case 'approve':
    case 'decline': {
      const { id, _version: version } = form.read(decideSchema);
      const isApproved = form.intent === 'approve';
      await decideEmployeeLog(app, actor, { id, version, decision: isApproved ? 'approved' : 'declined' });
      return done(here, isApproved ? 'employeeLogApproved' : 'employeeLogDeclined');
    }
    default:
      throw new DomainError('invalid');
  }
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('employeeLog')('title') });

/** Data protection and staff council: who asked to read whose log, and what the other one has to decide. */
export default function EmployeeLogsPage() {
  const { today, requests, employees } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts('employeeLog');
  const labels = { employeeId: t('employee'), reason: t('reason'), fromOn: t('fromOn'), toOn: t('toOn') };
  const asked = form?.values['intent'] === 'ask' ? form : undefined;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ErrorSummary form={form} labels={labels} />
      <Section title={t('requests')} id="requests">
        {requests.length === 0 ? <EmptyState title={t('none')} /> : <RequestTable requests={requests} today={today} />}
      </Section>
      <Section title={t('ask')} id="ask">
        <form method="post" noValidate className="form">
          <FormKey form={asked} />
          <Select
            name="employeeId"
            label={labels.employeeId}
            required
            form={asked}
            options={employees.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <RadioGroup
            name="reason"
            label={labels.reason}
            hint={t('reasonHint')}
            required
            form={asked}
            options={logReadingReasons.map((reason) => ({ value: reason, label: t(`reasons.${reason}`) }))}
          />
          <div className="fields-2">
            <DateField name="fromOn" label={labels.fromOn} required form={asked} max={today} />
            <DateField name="toOn" label={labels.toOn} required form={asked} max={today} />
          </div>
          <p className="mute">{t('sentHint')}</p>
          <div className="actions">
            <Button name="intent" value="ask">
              {t('send')}
            </Button>
          </div>
        </form>
      </Section>
    </Page>
  );
}
