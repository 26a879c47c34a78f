import { Button } from '#app/components/ui/button.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { providerRoles, type ProviderRole } from '#app/domain/account/sign-in-provider.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface RoleRowsProps {
  readonly roles: readonly { readonly claimValue: string; readonly role: ProviderRole }[];
  readonly labels: Readonly<Record<'claimValue' | 'role', string>>;
  readonly form: FormState | undefined;
}

/** Which value of the claim gives which role; whoever has none of them does not get in. */
export function RoleRows({ roles, labels, form }: RoleRowsProps) {
  const t = useTexts('signInProvider');
  const account = useTexts('account');
  return (
    <Section title={t('settings.roles')} id="roles">
      <p>{t('settings.rolesLead')}</p>
      {roles.length === 0 ? (
        <p className="mute">{t('settings.noRoles')}</p>
      ) : (
        <Table
          caption={t('settings.roles')}
          captionHidden
          columns={[
            { label: labels.claimValue },
            { label: labels.role },
            { label: t('settings.action'), hidden: true },
          ]}
          rows={roles.map(({ claimValue, role }) => ({
            key: `${claimValue} ${role}`,
            cells: [
              claimValue,
              account(`roles.${role}`),
              <form key="remove" method="post">
                <input type="hidden" name="claimValue" value={claimValue} readOnly />
                <input type="hidden" name="role" value={role} readOnly />
                <Button kind="quiet" small name="intent" value="removeRole">
                  {t('settings.removeRole')}
                </Button>
              </form>,
            ],
          }))}
        />
      )}
      <form method="post" noValidate className="form">
        <div className="fields-2">
          <Field name="claimValue" label={labels.claimValue} required form={form} autoComplete="off" />
          <Select
            name="role"
            label={labels.role}
            required
            form={form}
            options={providerRoles.map((role) => ({ value: role, label: account(`roles.${role}`) }))}
          />
        </div>
        <div className="actions">
          <Button kind="secondary" name="intent" value="addRole">
            {t('settings.addRole')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
