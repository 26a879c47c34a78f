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
import { Select } from '#app/components/ui/select.tsx';
import { TextArea } from '#app/components/ui/text-area.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import { stepOwners } from '#app/domain/assistance/placement.ts';
import type { FormState } from '#app/domain/form-state.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { ShownStep } from '#app/use-cases/assistance/find-placement-page.server.ts';
import { StepHistory } from './placement-history.tsx';
import type { PlacementPageData } from './placement-page.server.ts';

interface StepPanelProps {
  readonly step: ShownStep;
  /** What happened to it, the oldest first. */
  readonly history: PlacementPageData['stepHistory'];
  readonly today: Day;
  readonly canEdit: boolean;
  /** The finished note for the agency's own system, if this step has one. */
  readonly noteText: string | null;
  /** How long a trial day may take. */
  readonly trialDayRule: NotedRule | null;
  readonly form: FormState | undefined;
}

/** One step: done with note and next date, or another date, or not needed; a done one can be opened again. */
export function StepPanel({ step, history, today, canEdit, noteText, trialDayRule, form }: StepPanelProps) {
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
      {step.documents.length === 0 ? null : (
        <p className="mute">
          {t('step.documents', {
            documents: format.list(step.documents.map((document) => words(`document.${document}`))),
          })}
        </p>
      )}
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
              data-note
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
            <Select
              name="stepOwner"
              label={t('step.owner')}
              form={form}
              defaultValue={step.owner}
              empty={false}
              options={stepOwners.map((value) => ({ value, label: words(`owner.${value}`) }))}
            />
            {step.code !== 'custom' || step.title === null ? null : (
              <>
                <Field
                  name="stepTitle"
                  label={t('step.ownTitle')}
                  form={form}
                  defaultValue={step.title}
                  maxLength={120}
                />
                {isStopped(form, 'stepTitle') && !isStopped(form, 'note') ? (
                  <TextReason name="textReason" form={form} />
                ) : null}
              </>
            )}
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
      {canEdit ? (
        <form method="post" className="actions" data-repeatable>
          {hidden}
          {step.canUndo && step.code !== 'start' ? (
            <Button name="intent" value="undo" kind="secondary" small>
              {t('step.undo')}
            </Button>
          ) : null}
          <Button name="intent" value="move-up" kind="quiet" small>
            {t('step.moveUp')}
          </Button>
          <Button name="intent" value="move-down" kind="quiet" small>
            {t('step.moveDown')}
          </Button>
        </form>
      ) : null}
      <StepHistory history={history} stepId={step.id} />
    </Card>
  );
}

/** Somebody else saved first: what stands there now beside what was typed. */
function ChangedMeanwhile({ form }: { form: FormState | undefined }) {
  const t = useTexts('placement');
  const words = useTexts('assistance');
  const format = useFormats();
  if (form?.current == null) return null;
  const { current, values } = form;
  const typed = (name: string) => {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const shown = (name: string, value: string | null | undefined) =>
    !value
      ? t('page.empty')
      : name === 'dueOn' || name === 'on'
        ? format.day(value)
        : name === 'stepOwner'
          ? (words.find(`owner.${value}`) ?? value)
          : name === 'stepState'
            ? (words.find(`stepState.${value}`) ?? value)
            : value;
  const labels = {
    stepState: t('step.state'),
    on: t('step.on'),
    stepTitle: t('step.ownTitle'),
    note: t('step.note'),
    dueOn: t('step.dueOn'),
    stepOwner: t('step.owner'),
  } as const;
  return (
    <Alert kind="warning" title={t('page.changed')}>
      <p>{t('page.changedHint')}</p>
      {(Object.keys(labels) as (keyof typeof labels)[])
        .filter((name) => current[name] !== undefined && current[name] !== (typed(name) ?? ''))
        // What neither stands there nor was typed in this form is no difference.
        .filter((name) => values[name] !== undefined || (name === 'stepState' && current[name] !== 'open'))
        .map((name) => (
          <DataList
            key={name}
            items={[
              [`${labels[name]}, ${t('page.stored')}`, shown(name, current[name])],
              [`${labels[name]}, ${t('page.yours')}`, name === 'stepState' ? null : shown(name, typed(name))],
            ]}
          />
        ))}
    </Alert>
  );
}
