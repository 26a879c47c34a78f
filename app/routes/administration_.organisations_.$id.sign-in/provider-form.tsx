import { Button } from '#app/components/ui/button.tsx';
import { Checkbox } from '#app/components/ui/checkbox.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface ProviderFormProps {
  /** Null: none is set up yet. */
  readonly service: {
    readonly issuer: string;
    readonly clientId: string;
    readonly hasClientPassword: boolean;
    readonly roleClaim: string;
    readonly doesSecondFactor: boolean;
    readonly provesAddresses: boolean;
    readonly isOn: boolean;
    readonly version: number;
  } | null;
  readonly returnAddress: string;
  readonly signedOutAddress: string;
  readonly labels: Readonly<Record<'issuer' | 'clientId' | 'clientPassword' | 'roleClaim', string>>;
  readonly form: FormState | undefined;
}

/** The sign-in service of a house. Its password goes in and never comes out. */
export function ProviderForm({ service, returnAddress, signedOutAddress, labels, form }: ProviderFormProps) {
  const t = useTexts('signInProvider');
  return (
    <Section title={t('settings.section')} id="service">
      <p>{t('settings.lead')}</p>
      <DataList
        items={[
          [t('settings.returnAddress'), <code key="return">{returnAddress}</code>],
          [t('settings.signedOutAddress'), <code key="out">{signedOutAddress}</code>],
        ]}
      />
      <p className="mute">{t('settings.forIt')}</p>
      <form method="post" noValidate className="form">
        <VersionField value={service?.version ?? 0} />
        <Field
          name="issuer"
          label={labels.issuer}
          hint={t('settings.issuerHint')}
          required
          inputMode="url"
          form={form}
          defaultValue={service?.issuer}
        />
        <Field name="clientId" label={labels.clientId} required form={form} defaultValue={service?.clientId} />
        <Field
          name="clientPassword"
          type="password"
          label={labels.clientPassword}
          hint={
            service?.hasClientPassword === true
              ? `${t('settings.hasClientPassword')} ${t('settings.clientPasswordHint')}`
              : t('settings.clientPasswordFirst')
          }
          form={form}
          autoComplete="off"
        />
        <Field
          name="roleClaim"
          label={labels.roleClaim}
          hint={t('settings.roleClaimHint')}
          required
          form={form}
          defaultValue={service?.roleClaim}
        />
        <Checkbox
          name="doesSecondFactor"
          label={t('settings.doesSecondFactor')}
          hint={t('settings.doesSecondFactorHint')}
          form={form}
          defaultChecked={service?.doesSecondFactor ?? false}
        />
        <Checkbox
          name="provesAddresses"
          label={t('settings.provesAddresses')}
          hint={t('settings.provesAddressesHint')}
          form={form}
          defaultChecked={service?.provesAddresses ?? false}
        />
        <Checkbox name="isOn" label={t('settings.isOn')} form={form} defaultChecked={service?.isOn ?? false} />
        <div className="actions">
          <Button name="intent" value="service">
            {t('settings.save')}
          </Button>
        </div>
      </form>
      {service === null ? null : (
        <form method="post" className="actions">
          <Button kind="secondary" name="intent" value="check">
            {t('settings.check')}
          </Button>
        </form>
      )}
    </Section>
  );
}
