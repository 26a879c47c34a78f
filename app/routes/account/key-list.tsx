import { keysOf } from '#app/components/shell/keys.ts';
import { PreferenceForm } from '#app/components/shell/preference-form.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';

/** The keys of the work lists, and the switch that takes the single letters away (WCAG 2.1.4). */
export function KeyList({ isOn }: { isOn: boolean }) {
  const t = useTexts('account');
  const shell = useTexts('shell');
  return (
    <Section title={shell('keys.title')} id="keys">
      <p>{t('keys.lead')}</p>
      <DataList items={keysOf(shell).map(([key, meaning]) => [<kbd key={key}>{key}</kbd>, meaning])} />
      <p>{t(isOn ? 'keys.areOn' : 'keys.areOff')}</p>
      <PreferenceForm
        name="keys"
        label={t('keys.switch')}
        options={[
          { value: 'on', label: t('keys.on') },
          { value: 'off', label: t('keys.off') },
        ]}
        current={isOn ? 'on' : 'off'}
        returnTo="/account#keys"
      />
    </Section>
  );
}
