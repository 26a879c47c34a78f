import type { FormState } from '#app/domain/form-state.ts';
import { courseKinds } from '#app/domain/profile/profile.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';

/** The course she is in now, and whether something follows. */
export function CourseFields({ form, fields }: { form?: FormState; fields: Readonly<Record<string, string>> }) {
  const t = useTexts('profile');
  return (
    <>
      <Select
        name="courseKind"
        label={t('field.courseKind')}
        form={form}
        empty={t('field.noCourse')}
        defaultValue={fields['courseKind']}
        size="medium"
        options={courseKinds.map((value) => ({ value, label: t(`courseKind.${value}`) }))}
      />
      <div className="fields-2">
        <DateField
          name="courseUntilOn"
          label={t('field.courseUntilOn')}
          form={form}
          defaultValue={fields['courseUntilOn']}
        />
        <DateField
          name="courseExamOn"
          label={t('field.courseExamOn')}
          form={form}
          defaultValue={fields['courseExamOn']}
        />
      </div>
      <div className="fields-2">
        <Field
          name="courseTimes"
          label={t('field.courseTimes')}
          hint={t('field.courseTimesHint')}
          form={form}
          defaultValue={fields['courseTimes']}
          maxLength={100}
        />
        <Field
          name="courseGoal"
          label={t('field.courseGoal')}
          form={form}
          defaultValue={fields['courseGoal']}
          maxLength={100}
        />
      </div>
      <Checkbox
        name="followUpPlanned"
        label={t('field.followUpPlanned')}
        hint={t('field.followUpPlannedHint')}
        form={form}
        defaultChecked={fields['followUpPlanned'] === 'yes'}
      />
    </>
  );
}
