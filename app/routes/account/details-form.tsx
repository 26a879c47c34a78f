import { Button } from '#app/components/ui/button.tsx';
import { Checkbox } from '#app/components/ui/checkbox.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { locales, type Locale } from '#app/i18n/locale.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface DetailsFormProps {
  readonly account: {
    displayName: string | null;
    phone: string | null;
    locale: Locale;
    wantsMails: boolean;
    version: number;
    isMentor: boolean;
  };
  readonly labels: {
    readonly displayName: string;
    readonly phone: string;
    readonly locale: string;
    readonly wantsMails: string;
  };
  readonly form: FormState | undefined;
}

/** How one is called and reached, whether by mail, and the language of the portal. A volunteer changes only the language here. */
export function DetailsForm({ account, labels, form }: DetailsFormProps) {
  const t = useTexts('account');
  return (
    <Section title={t('own.details')}>
      <form method="post" noValidate className="form">
        <VersionField value={account.version} />
        {account.isMentor ? (
          <p className="mute">{t('own.mentorNote')}</p>
        ) : (
          <>
            <Field
              name="displayName"
              label={labels.displayName}
              hint={t('field.displayNameHint')}
              required
              form={form}
              defaultValue={account.displayName}
              autoComplete="name"
            />
            <Field
              name="phone"
              type="tel"
              size="medium"
              label={labels.phone}
              hint={t('field.phoneHint')}
              form={form}
              defaultValue={account.phone}
              autoComplete="tel"
            />
          </>
        )}
        <Select
          name="locale"
          label={labels.locale}
          form={form}
          size="medium"
          empty={false}
          defaultValue={account.locale}
          options={locales.map((value) => ({ value, label: t(`locales.${value}`) }))}
        />
        {account.isMentor ? null : (
          <Checkbox
            name="wantsMails"
            label={labels.wantsMails}
            hint={t('field.wantsMailsHint')}
            form={form}
            defaultChecked={account.wantsMails}
          />
        )}
        <div className="actions">
          <Button name="intent" value="details">
            {t('own.detailsSave')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
