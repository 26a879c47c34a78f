import type { FormState } from '#app/domain/form-state.ts';
import { cefrLevels, languageSkills } from '#app/domain/profile/language-level.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Select } from '../ui/select.tsx';

interface PostingGermanFieldsProps {
  readonly form?: FormState;
  readonly fields: Readonly<Record<string, string>>;
}

/** The German that is asked for: one level for all, single skills only where they differ. */
export function PostingGermanFields({ form, fields }: PostingGermanFieldsProps) {
  const t = useTexts('posting');
  const levels = cefrLevels.map((level) => ({ value: level, label: t(`german.${level}`) }));
  const isSingle = languageSkills.some(
    (skill) => (form?.values[`german.${skill}`] ?? fields[`german.${skill}`] ?? '') !== '',
  );
  return (
    <div className="stack">
      <Select
        name="german"
        label={t('german.label')}
        hint={t('german.hint')}
        form={form}
        defaultValue={fields['german']}
        empty={t('german.none')}
        options={levels}
        size="medium"
      />
      <details className="fold" open={isSingle}>
        <summary>{t('german.perSkill')}</summary>
        <p className="mute">{t('german.perSkillHint')}</p>
        <div className="fields-2">
          {languageSkills.map((skill) => (
            <Select
              key={skill}
              name={`german.${skill}`}
              label={t(`german.${skill}`)}
              form={form}
              defaultValue={fields[`german.${skill}`]}
              empty={t('german.asAbove')}
              options={levels}
            />
          ))}
        </div>
      </details>
    </div>
  );
}
