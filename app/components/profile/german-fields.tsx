import type { FormState } from '#app/domain/form-state.ts';
import { assessors, cefrLevels, certificates, languageSkills } from '#app/domain/profile/language-level.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Select } from '../ui/select.tsx';

/** German as evidence: a certificate (counts for all four skills), or what somebody observed per skill. Both may be there. */
export function GermanFields({ form }: { form?: FormState }) {
  const t = useTexts('profile');
  const match = useTexts('match');
  const levels = cefrLevels.map((value) => ({ value, label: match(`level.${value}`) }));
  return (
    <>
      <div className="fields-2">
        <Select
          name="certificate"
          label={t('field.certificate')}
          form={form}
          empty={t('field.noCertificate')}
          options={certificates.map((value) => ({ value, label: match(`by.${value}`) }))}
        />
        <Select name="certificateLevel" label={t('field.certificateLevel')} form={form} empty="–" options={levels} />
      </div>
      <DateField name="certificateOn" label={t('field.certificateOn')} form={form} />
      <details className="fold" open={form === undefined ? undefined : true}>
        <summary>{t('field.assessed')}</summary>
        <p className="mute">{t('field.assessedHint')}</p>
        <div className="fields-2">
          {languageSkills.map((skill) => (
            <Select
              key={skill}
              name={`assessed.${skill}`}
              label={match(`skill.${skill}`)}
              form={form}
              empty={t('field.notKnown')}
              options={levels}
            />
          ))}
        </div>
        <div className="fields-2">
          <Select
            name="assessedBy"
            label={t('field.assessedBy')}
            form={form}
            options={assessors.map((value) => ({ value, label: match(`by.${value}`) }))}
          />
          <DateField name="assessedOn" label={t('field.assessedOn')} form={form} />
        </div>
      </details>
    </>
  );
}
