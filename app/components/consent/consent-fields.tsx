import { consentLanguages, helperKinds } from '#app/domain/consent/consent.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { Select } from '../ui/select.tsx';

/** How a person said yes: language, on paper or in a talk, who helped. Nothing is chosen beforehand but "nobody helped". */
export function ConsentFields({ form }: { form?: FormState }) {
  const t = useTexts('proposal');
  return (
    <>
      <Select
        name="language"
        label={t('consent.language')}
        required
        form={form}
        size="medium"
        options={consentLanguages.map((value) => ({ value, label: t(`languages.${value}`) }))}
      />
      <RadioGroup
        name="channel"
        label={t('consent.channel')}
        required
        inline
        form={form}
        options={[
          { value: 'conversation', label: t('consent.conversation') },
          { value: 'paper', label: t('consent.paper') },
        ]}
      />
      <Select
        name="helper"
        label={t('consent.helper')}
        form={form}
        size="medium"
        empty={false}
        defaultValue="none"
        options={helperKinds.map((value) => ({ value, label: t(`consent.helpers.${value}`) }))}
      />
    </>
  );
}
