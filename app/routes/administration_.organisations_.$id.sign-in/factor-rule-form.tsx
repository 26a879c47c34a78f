import { Button } from '#app/components/ui/button.tsx';
import { DateField } from '#app/components/ui/date-field.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface FactorRuleFormProps {
  readonly rule: {
    readonly from: string | null;
    readonly people: number;
    readonly ready: number;
    readonly version: number;
  };
  readonly form: FormState | undefined;
}

/** From which day a house demands a second factor, and how many of its people are ready for it. */
export function FactorRuleForm({ rule, form }: FactorRuleFormProps) {
  const t = useTexts('secondFactor');
  return (
    <Section title={t('house.title')}>
      <p>{t('house.text')}</p>
      <p className="mute">{t('house.without')}</p>
      <p>{t('house.ready', { ready: rule.ready, people: rule.people })}</p>
      <form method="post" noValidate className="form">
        <VersionField value={rule.version} />
        <DateField
          name="from"
          label={t('house.from')}
          hint={t('house.fromHint')}
          form={form}
          defaultValue={rule.from}
        />
        <div className="actions">
          <Button name="intent" value="factorRule">
            {t('house.save')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
