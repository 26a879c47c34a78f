import { Button } from '#app/components/ui/button.tsx';
import { RadioGroup } from '#app/components/ui/radio-group.tsx';
import { Section } from '#app/components/ui/section.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { digestRhythms, type DigestRhythm } from '#app/domain/notification/digest.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface DigestFormProps {
  readonly rhythm: DigestRhythm | null;
  readonly wantsMails: boolean;
  readonly form: FormState | undefined;
}

/** How often a mail says that something is due. */
export function DigestForm({ rhythm, wantsMails, form }: DigestFormProps) {
  const t = useTexts('calendar');
  return (
    <Section title={t('digest.title')} id="digest">
      <p>{t('digest.lead')}</p>
      {wantsMails ? null : <p>{t('digest.mailsOff')}</p>}
      <form method="post" noValidate className="form">
        <RadioGroup
          name="rhythm"
          label={t('digest.rhythm')}
          form={form}
          defaultValue={rhythm ?? 'never'}
          options={(['never', ...digestRhythms] as const).map((value) => ({
            value,
            label: t(`digest.rhythms.${value}`),
          }))}
        />
        <div className="actions">
          <Button name="intent" value="digest" kind="secondary">
            {t('digest.save')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
