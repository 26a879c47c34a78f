import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DateField } from '#app/components/ui/date-field.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { RadioGroup } from '#app/components/ui/radio-group.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { interviewKinds, type InterviewKind } from '#app/domain/mentoring/vetting.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

interface PlanInterviewProps {
  readonly id: string;
  readonly interview: { readonly on: Day; readonly time: string; readonly kind: InterviewKind } | null;
  readonly version: number;
  readonly form: FormState | undefined;
}

/** When the first talk is: set, changed, taken into a calendar. */
export function PlanInterview({ id, interview, version, form }: PlanInterviewProps) {
  const t = useTexts('mentoring');
  const format = useFormats();
  return (
    <Card title={t('mentorPage.plan.title')}>
      {interview === null ? null : (
        <>
          <p>
            {t('mentorPage.plan.stands', { on: format.longDay(interview.on), time: interview.time })}{' '}
            {t(`mentorPage.plan.kinds.${interview.kind}`)}
          </p>
          <div className="actions">
            <LinkButton href={`/mentoring/mentors/${id}/interview`} kind="secondary" download>
              {t('mentorPage.plan.calendar')}
            </LinkButton>
          </div>
        </>
      )}
      <details className="fold" open={interview === null || form?.values['intent'] === 'plan'}>
        <summary>{t(interview === null ? 'mentorPage.plan.set' : 'mentorPage.plan.change')}</summary>
        <form method="post" noValidate className="form">
          <VersionField value={version} />
          <DateField
            name="plannedOn"
            label={t('mentorPage.plan.on')}
            required
            form={form}
            defaultValue={interview?.on}
          />
          <Field
            name="time"
            type="time"
            label={t('mentorPage.plan.time')}
            required
            form={form}
            defaultValue={interview?.time}
            size="short"
          />
          <RadioGroup
            name="kind"
            label={t('mentorPage.plan.kind')}
            form={form}
            defaultValue={interview?.kind ?? 'phone'}
            options={interviewKinds.map((value) => ({ value, label: t(`mentorPage.plan.kinds.${value}`) }))}
          />
          <div className="actions">
            <Button name="intent" value="plan" kind="secondary">
              {t('mentorPage.plan.button')}
            </Button>
          </div>
        </form>
      </details>
    </Card>
  );
}
