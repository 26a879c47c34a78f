import { isStopped, TextReason } from '#app/components/disclosure/text-reason.tsx';
import { useStepName } from '#app/components/assistance/use-step-name.ts';
import { RuleNote, type NotedRule } from '#app/components/rule/rule-note.tsx';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { Checkbox } from '#app/components/ui/checkbox.tsx';
import { CopyNote } from '#app/components/ui/copy-note.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { DateField } from '#app/components/ui/date-field.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { TextArea } from '#app/components/ui/text-area.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { StepCode, StepState } from '#app/domain/assistance/placement.ts';
import type { FormState } from '#app/domain/form-state.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

interface StepPanelProps {
  readonly step: {
    readonly id: string;
    readonly code: StepCode;
    readonly title: string | null;
    readonly state: StepState;
    readonly dueOn: Day | null;
    readonly doneOn: Day | null;
    readonly note: string | null;
    readonly noteForCompany: boolean;
    readonly version: number;
  };
  readonly today: Day;
  readonly canEdit: boolean;
  /** The finished note for the agency's own system, if this step has one. */
  readonly noteText: string | null;
  /** How long a trial day may take. */
  readonly trialDayRule: NotedRule | null;
  readonly form: FormState | undefined;
}

/** One step: done with note and next date, or another date, or not needed; a done one can be opened again. */
export function StepPanel({ step, today, canEdit, noteText, trialDayRule, form }: StepPanelProps) {
  const t = useTexts('placement');
  const words = useTexts('assistance');
  const format = useFormats();
  const name = useStepName()(step);
  const hint = words.find(`hint.${step.code}`);
  const hidden = (
    <>
      <input type="hidden" name="stepId" value={step.id} />
      <VersionField value={step.version} />
    </>
  );
  return (
    <Card title={t('step.title', { step: name })} id="step" screenOnly>
      {hint === undefined ? null : <p>{hint}</p>}
      {step.code === 'trialDay' ? (
        <RuleNote rule={trialDayRule} text={(days) => t('trialDay.most', { count: days })} />
      ) : null}
      <ChangedMeanwhile form={form} />
      {step.state === 'done' && step.doneOn !== null ? <p>{t('step.done', { day: format.day(step.doneOn) })}</p> : null}
      {step.state === 'open' || step.note === null ? null : <p className="typed">{step.note}</p>}
      {noteText === null ? null : <CopyNote text={noteText} />}
      {!canEdit ? null : step.code === 'start' ? (
        <p className="mute">{t('step.startHint')}</p>
      ) : step.state !== 'open' ? (
        <form method="post">
          {hidden}
          <Button name="intent" value="reopen" kind="secondary" small>
            {t('step.reopen')}
          </Button>
        </form>
      ) : (
        <>
          <form method="post" noValidate className="form">
            {hidden}
            <TextArea
              name="note"
              label={t('step.note')}
              hint={t('step.noteHint')}
              form={form}
              defaultValue={step.note}
              rows={3}
              maxLength={1000}
            />
            <Checkbox
              name="noteForCompany"
              label={t('step.noteForCompany')}
              form={form}
              defaultChecked={step.noteForCompany}
            />
            {isStopped(form, 'note') ? <TextReason name="textReason" form={form} /> : null}
            <DateField name="on" label={t('step.on')} required form={form} defaultValue={today} max={today} />
            <DateField
              name="nextDueOn"
              label={t('step.nextDueOn')}
              hint={t('step.nextDueOnHint')}
              form={form}
              min={today}
            />
            <div className="actions">
              <Button name="intent" value="complete" data-do>
                {t('step.complete')}
              </Button>
            </div>
            <DateField name="dueOn" label={t('step.dueOn')} form={form} defaultValue={step.dueOn} />
            <div className="actions">
              <Button name="intent" value="plan" kind="secondary" small>
                {t('step.savePlan')}
              </Button>
            </div>
          </form>
          <details className="fold">
            <summary>{t('step.skip')}</summary>
            <form method="post" noValidate className="form">
              {hidden}
              <Field name="skipReason" label={t('step.skipReason')} required form={form} maxLength={200} />
              <Button name="intent" value="skip" kind="secondary" small>
                {t('step.saveSkip')}
              </Button>
            </form>
          </details>
        </>
      )}
    </Card>
  );
}

/** Somebody else saved first: what stands there now beside what was typed. */
function ChangedMeanwhile({ form }: { form: FormState | undefined }) {
  const t = useTexts('placement');
  const format = useFormats();
  if (form?.current == null) return null;
  const { current, values } = form;
  const typed = (name: string) => {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const shown = (name: string, value: string | null | undefined) =>
    !value ? t('page.empty') : name === 'dueOn' ? format.day(value) : value;
  return (
    <Alert kind="warning" title={t('page.changed')}>
      <p>{t('page.changedHint')}</p>
      {(['note', 'dueOn'] as const)
        .filter((name) => (current[name] ?? '') !== (typed(name) ?? ''))
        .map((name) => (
          <DataList
            key={name}
            items={[
              [`${t(`step.${name}`)}, ${t('page.stored')}`, shown(name, current[name])],
              [`${t(`step.${name}`)}, ${t('page.yours')}`, shown(name, typed(name))],
            ]}
          />
        ))}
    </Alert>
  );
}
