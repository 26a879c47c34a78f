import type { FormState } from '#app/domain/form-state.ts';
import type { ConceptKind } from '#app/domain/reference/understood.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { CheckboxGroup } from '../ui/checkbox-group.tsx';
import { TextArea } from '../ui/text-area.tsx';
import type { ProfileChip, ProfileQuestion } from './profile-chips.ts';

interface WordFieldsProps {
  readonly form?: FormState;
  /** Texts not understood so far. */
  readonly fields: Readonly<Record<string, string>>;
  readonly chips: readonly ProfileChip[];
  readonly questions: readonly ProfileQuestion[];
  readonly unknownWords: readonly string[];
}

const fieldOf = { occupation: 'occupations', skill: 'skills' } as const;

/** Occupations and skills in one's own words, and what they were taken to mean. "Check words" shows it before anything is saved. */
export function WordFields({ form, fields, chips, questions, unknownWords }: WordFieldsProps) {
  const t = useTexts('profile');
  const format = useFormats();
  return (
    <>
      <Ticks kind="occupation" chips={chips} questions={questions} form={form} />
      <TextArea
        name="occupationText"
        label={t('field.occupationText')}
        hint={t('field.occupationHint')}
        form={form}
        defaultValue={fields['occupationText']}
        rows={2}
        maxLength={500}
      />
      <Ticks kind="skill" chips={chips} questions={questions} form={form} />
      <TextArea
        name="skillText"
        label={t('field.skillText')}
        hint={t('field.skillHint')}
        form={form}
        defaultValue={fields['skillText']}
        rows={3}
        maxLength={2000}
      />
      {unknownWords.length === 0 ? null : (
        <Alert kind="warning">{t('form.unknown', { words: format.list(unknownWords) })}</Alert>
      )}
      <div className="actions">
        <Button kind="secondary" small name="intent" value="understand" formNoValidate>
          {t('form.check')}
        </Button>
      </div>
    </>
  );
}

function Ticks({
  kind,
  chips,
  questions,
  form,
}: {
  kind: ConceptKind;
  chips: readonly ProfileChip[];
  questions: readonly ProfileQuestion[];
  form?: FormState;
}) {
  const t = useTexts('profile');
  const mine = chips.filter((chip) => chip.kind === kind);
  const open = questions.filter((question) => question.kind === kind);
  const field = fieldOf[kind];
  return (
    <>
      {mine.map((chip) => (
        <input key={chip.concept} type="hidden" name="chip" value={`${kind}|${chip.concept}|${chip.label}`} />
      ))}
      {mine.length === 0 ? null : (
        <CheckboxGroup
          name={field}
          label={t(`field.${field}`)}
          hint={t('form.understoodHint')}
          form={form}
          inline
          defaultValues={mine.map((chip) => chip.concept)}
          options={mine.map((chip) => ({ value: chip.concept, label: chip.label }))}
        />
      )}
      {open.map(({ text, choices }) => (
        <div key={text} role="group" aria-label={t('form.ambiguous', { text })}>
          <p>
            <strong>{t('form.ambiguous', { text })}</strong>
          </p>
          {choices.map((choice) => (
            <Checkbox
              key={choice.concept}
              name={`pick.${kind}|${choice.concept}|${choice.label}`}
              label={choice.label}
            />
          ))}
        </div>
      ))}
    </>
  );
}
