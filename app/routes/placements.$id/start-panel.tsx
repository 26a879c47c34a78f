import { RuleFindings } from '#app/components/rule/rule-findings.tsx';
import { RuleNote, type NotedRule } from '#app/components/rule/rule-note.tsx';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { DateField } from '#app/components/ui/date-field.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { RadioGroup } from '#app/components/ui/radio-group.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { Tag } from '#app/components/ui/tag.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import { longMeasureReasons, type StartRequirement } from '#app/domain/assistance/placement.ts';
import type { FormState } from '#app/domain/form-state.ts';
import type { Finding } from '#app/domain/rule/finding.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { ShownRequirement } from '#app/use-cases/assistance/find-placement-page.server.ts';

interface StartPanelProps {
  readonly version: number;
  readonly plannedStartOn: Day | null;
  readonly plannedEndOn: Day | null;
  readonly requirements: readonly ShownRequirement[];
  /** How long an employer measure may last with a reason. */
  readonly longMeasure: NotedRule | null;
  readonly mayGiveReason: boolean;
  /** The residence title ends during the placement. */
  readonly titleEndsOn: Day | null;
  readonly today: Day;
  readonly form: FormState | undefined;
  /** What the rules say about days that were refused. */
  readonly findings: readonly Finding[];
}

/** What must be on record before the first day, the planned day, and the start itself. */
export function StartPanel({
  version,
  plannedStartOn,
  plannedEndOn,
  requirements,
  longMeasure,
  mayGiveReason,
  titleEndsOn,
  today,
  form,
  findings,
}: StartPanelProps) {
  const t = useTexts('placement');
  const words = useTexts('assistance');
  const access = useTexts('rule');
  const format = useFormats();
  const missing = requirements.filter((row) => !row.isOnRecord);
  const provable = missing.filter((row) => row.requirement !== 'longMeasure');
  // While something is missing nobody has started; a day in the field would look as if.
  const guess = missing.length > 0 ? null : today;
  const recorded = (row: StartPanelProps['requirements'][number]) => {
    if (!row.isOnRecord) return <Tag state="missing">{t('start.missing')}</Tag>;
    const by = row.recordedBy ?? t('start.somebody');
    if (row.isOverridden)
      return (
        <Tag state="partly">
          {row.overrideReason === null
            ? t('start.overriddenInHouse', { by })
            : t('start.overridden', { reason: row.overrideReason, by })}
        </Tag>
      );
    const day = row.recordedOn === null ? '' : format.day(row.recordedOn);
    if (row.requirement === 'longMeasure')
      return (
        <Tag state="met">
          {row.reason === null
            ? t('start.reasonRecorded', { day, by })
            : t('start.reasonShown', { day, by, reason: words(`longMeasureReason.${row.reason}`) })}
        </Tag>
      );
    return <Tag state="met">{t('start.recorded', { day, by, reference: row.reference ?? '' })}</Tag>;
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
            {row.isOnRecord && (row.requirement !== 'longMeasure' || mayGiveReason) ? (
              <form method="post" className="actions no-print">
                <input type="hidden" name="requirement" value={row.requirement} />
                <VersionField value={row.version} />
                <Button
                  name="intent"
                  value="take-back-record"
                  kind="quiet"
                  small
                  confirm={t('start.takeBackConfirm')}
                  aria-label={t('start.takeBackOne', { requirement: words(`requirement.${row.requirement}`) })}
                >
                  {t('start.takeBack')}
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
      {titleEndsOn === null ? null : (
        <Alert kind="info" title={access('access.validUntil', { untilOn: format.day(titleEndsOn) })}>
          <p>{access('access.endsDuring')}</p>
        </Alert>
      )}
      {provable.length === missing.length ? null : (
        <form method="post" noValidate className="form no-print">
          <h3>{words('requirement.longMeasure')}</h3>
          <SeenVersions requirements={missing.filter(({ requirement }) => requirement === 'longMeasure')} />
          <RuleNote rule={longMeasure} text={(weeks) => t('start.longMeasure', { count: weeks })} />
          {mayGiveReason ? (
            <>
              <RadioGroup
                name="longMeasureReason"
                label={t('start.longMeasureReason')}
                required
                form={form}
                options={longMeasureReasons.map((value) => ({ value, label: words(`longMeasureReason.${value}`) }))}
              />
              <div className="actions">
                <Button name="intent" value="record-reason" kind="secondary">
                  {t('start.saveReason')}
                </Button>
              </div>
            </>
          ) : (
            <p className="mute">{t('start.reasonByCaseworker')}</p>
          )}
        </form>
      )}
      {provable.length === 0 ? null : (
        <form method="post" noValidate className="form no-print">
          <h3>{t('start.record')}</h3>
          <SeenVersions requirements={provable} />
          <Select
            name="requirement"
            label={t('start.requirement')}
            required
            form={form}
            size="medium"
            defaultValue={provable[0]?.requirement}
            empty={false}
            options={provable.map(({ requirement }) => ({
              value: requirement,
              label: words(`requirement.${requirement}`),
            }))}
          />
          <div className="fields-2">
            <DateField
              name="recordedOn"
              label={t('start.recordedOn')}
              hint={t('start.recordedOnHint')}
              form={form}
              max={today}
            />
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
        <RuleFindings findings={findings} id="rules-of-days" quietWhenEmpty />
        <div className="fields-2">
          <DateField name="plannedOn" label={t('start.plannedOn')} form={form} defaultValue={plannedStartOn} />
          <DateField
            name="plannedEndOn"
            label={t('start.plannedEndOn')}
            hint={
              plannedEndOn === null
                ? t('start.plannedEndOnHint')
                : t('start.plannedEndOnNow', { day: format.day(plannedEndOn) })
            }
            form={form}
          />
        </div>
        <div className="actions">
          <Button name="intent" value="plan-start" kind="secondary">
            {t('start.savePlanned')}
          </Button>
        </div>
        <div className="fields-2">
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
        </div>
      </form>
    </Section>
  );
}

/** Each requirement has a version of its own: whoever records what somebody else just did learns of it. */
function SeenVersions({
  requirements,
}: {
  requirements: readonly { readonly requirement: StartRequirement; readonly version: number }[];
}) {
  return requirements.map(({ requirement, version }) => (
    <input key={requirement} type="hidden" name={`seen.${requirement}`} value={version} readOnly />
  ));
}
