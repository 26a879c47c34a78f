import { Button } from '#app/components/ui/button.tsx';
import { CheckboxGroup } from '#app/components/ui/checkbox-group.tsx';
import { Section } from '#app/components/ui/section.tsx';
import type { MailKind } from '#app/domain/notification/mail.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface MailChoiceFormProps {
  readonly mails: readonly { readonly kind: MailKind; readonly isOn: boolean }[];
  readonly wantsMails: boolean;
}

/** Which kinds of mails somebody wants; only those she may get are offered. */
export function MailChoiceForm({ mails, wantsMails }: MailChoiceFormProps) {
  const t = useTexts('mail');
  return (
    <Section title={t('choice.title')} id="mails">
      <p>{t('choice.lead')}</p>
      {wantsMails ? null : <p>{t('choice.mailsOff')}</p>}
      <form method="post" noValidate className="form">
        <CheckboxGroup
          name="wanted"
          label={t('choice.label')}
          defaultValues={mails.filter(({ isOn }) => isOn).map(({ kind }) => kind)}
          options={mails.map(({ kind }) => ({ value: kind, label: t(`choice.kinds.${kind}`) }))}
        />
        <div className="actions">
          <Button name="intent" value="mails" kind="secondary">
            {t('choice.save')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
