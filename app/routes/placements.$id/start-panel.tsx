import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { DateField } from '#app/components/ui/date-field.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { Tag } from '#app/components/ui/tag.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { StartRequirement } from '#app/domain/assistance/placement.ts';
import type { FormState } from '#app/domain/form-state.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

interface StartPanelProps {
  readonly version: number;
  readonly plannedStartOn: Day | null;
  readonly requirements: readonly {
    readonly requirement: StartRequirement;
    readonly recordedOn: Day | null;
    readonly reference: string | null;
    readonly recordedBy: string | null;
    readonly overrideReason: string | null;
  }[];
  readonly today: Day;
  readonly form: FormState | undefined;
}

/** What must be on record before the first day, the planned day, and the start itself. */
export function StartPanel({ version, plannedStartOn, requirements, today, form }: StartPanelProps) {
  const t = useTexts('placement');
  const words = useTexts('assistance');
  const format = useFormats();
  const missing = requirements.filter((row) => row.recordedBy === null);
  // While something is missing nobody has started; a day in the field would look as if.
  const guess = missing.length > 0 ? null : today;
  const recorded = (row: StartPanelProps['requirements'][number]) => {
    if (row.recordedBy === null) return <Tag state="missing">{t('start.missing')}</Tag>;
    if (row.overrideReason !== null)
      return <Tag state="partly">{t('start.overridden', { reason: row.overrideReason })}</Tag>;
    return (
      <Tag state="met">
        {t('start.recorded', {
          day: row.recordedOn === null ? '' : format.day(row.recordedOn),
          reference: row.reference ?? '',
        })}
      </Tag>
    );
  };
  return (
    <Section title={t('start.title')} id="start">
      {missing.length > 0 ? (
        <Alert kind="warning" title={t('start.blocked')} />
      ) : (
        <Alert kind="success" title={t('start.ready')} />
      )}
      <ul>
        {requirements.map((row) => (
          <li key={row.requirement} id={`f-${row.requirement}`}>
            {words(`requirement.${row.requirement}`)} {recorded(row)}
          </li>
        ))}
      </ul>
      {missing.length === 0 ? null : (
        <form method="post" noValidate className="form no-print">
          <h3>{t('start.record')}</h3>
          <Select
            name="requirement"
            label={t('start.requirement')}
            required
            form={form}
            size="medium"
            defaultValue={missing[0]?.requirement}
            empty={false}
            options={missing.map(({ requirement }) => ({
              value: requirement,
              label: words(`requirement.${requirement}`),
            }))}
          />
          <div className="fields-2">
            <DateField name="recordedOn" label={t('start.recordedOn')} form={form} max={today} />
            <Field name="reference" label={t('start.reference')} form={form} maxLength={120} />
          </div>
          <div className="actions">
            <Button name="intent" value="record" kind="secondary">
              {t('start.saveRecord')}
            </Button>
          </div>
          <details className="fold">
            <summary>{t('start.override')}</summary>
            <Field
              name="overrideReason"
              label={t('start.overrideReason')}
              hint={t('start.overrideHint')}
              form={form}
              maxLength={400}
            />
            <Button name="intent" value="override" kind="danger" small>
              {t('start.saveOverride')}
            </Button>
          </details>
        </form>
      )}
      <form method="post" noValidate className="form no-print">
        <VersionField value={version} />
        <div className="fields-2">
          <DateField name="plannedOn" label={t('start.plannedOn')} form={form} defaultValue={plannedStartOn} />
          <DateField
            name="startOn"
            label={t('start.startOn')}
            form={form}
            defaultValue={plannedStartOn !== null && plannedStartOn <= today ? plannedStartOn : guess}
            max={today}
          />
        </div>
        <div className="actions">
          <Button name="intent" value="start" kind={missing.length > 0 ? 'secondary' : 'primary'}>
            {t('start.save')}
          </Button>
          <Button name="intent" value="plan-start" kind="secondary">
            {t('start.savePlanned')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
