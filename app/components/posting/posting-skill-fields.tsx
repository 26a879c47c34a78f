import type { FormState } from '#app/domain/form-state.ts';
import { licences } from '#app/domain/posting/posting.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { CheckboxGroup } from '../ui/checkbox-group.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { SkillChips, type AmbiguousChip, type SkillChip } from './skill-chips.tsx';

interface PostingSkillFieldsProps {
  readonly form?: FormState;
  readonly fields: Readonly<Record<string, string>>;
  readonly chips: readonly SkillChip[];
  readonly ambiguous: readonly AmbiguousChip[];
  readonly unknownWords: readonly string[];
}

/** Skills as free lines, what they were taken to mean, and licences. "Check words" shows the meaning before anything is saved. */
export function PostingSkillFields({ form, fields, chips, ambiguous, unknownWords }: PostingSkillFieldsProps) {
  const t = useTexts('posting');
  const format = useFormats();
  return (
    <div className="form-part" id="skills">
      <h2>{t('form.skills')}</h2>
      <SkillChips chips={chips} ambiguous={ambiguous} />
      <TextArea
        name="mustText"
        label={t('field.mustText')}
        hint={t('field.skillsHint')}
        form={form}
        defaultValue={fields['mustText']}
        rows={3}
        maxLength={2000}
      />
      <TextArea
        name="niceText"
        label={t('field.niceText')}
        form={form}
        defaultValue={fields['niceText']}
        rows={2}
        maxLength={2000}
      />
      {unknownWords.length === 0 ? null : (
        <Alert kind="warning">{t('form.unknown', { words: format.list(unknownWords) })}</Alert>
      )}
      <div className="actions">
        <Button kind="secondary" small name="intent" value="understand" formNoValidate>
          {t('form.understand')}
        </Button>
      </div>
      <Checkbox
        name="lateralEntry"
        label={t('field.lateralEntry')}
        form={form}
        defaultChecked={fields['lateralEntry'] === 'yes'}
      />
      <details className="fold" open={(fields['licences'] ?? '') !== '' || (form?.values['licences'] ?? '').length > 0}>
        <summary>{t('licence.label')}</summary>
        <CheckboxGroup
          name="licences"
          label={t('licence.label')}
          form={form}
          defaultValues={wordsOf(fields['licences'])}
          options={licences.map((value) => ({ value, label: t(`licence.${value}`) }))}
        />
      </details>
    </div>
  );
}

/** Ticked values that are stored as one text. */
export function wordsOf(text: string | undefined): string[] {
  return (text ?? '').split(' ').filter((word) => word !== '');
}
