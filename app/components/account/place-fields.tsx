import { staffRoles, type Role } from '#app/domain/account/role.ts';
import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { CheckboxGroup } from '../ui/checkbox-group.tsx';
import { Select } from '../ui/select.tsx';

export interface HouseChoice {
  readonly id: string;
  readonly name: string;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
}

interface PlaceFieldsProps {
  readonly houses: readonly HouseChoice[];
  readonly roles?: readonly Role[];
  readonly organisationId?: string | null;
  readonly teamId?: string | null;
  readonly form: FormState | undefined;
}

/** What a member of staff does, in which house and team. Teams carry their house's name: no script narrows the list. */
export function PlaceFields({ houses, roles = [], organisationId, teamId, form }: PlaceFieldsProps) {
  const t = useTexts('administration');
  const account = useTexts('account');
  return (
    <>
      <CheckboxGroup
        name="roles"
        label={t('invite.roles')}
        hint={t('invite.rolesHint')}
        required
        form={form}
        defaultValues={roles}
        options={staffRoles.map((role) => ({ value: role, label: account(`roles.${role}`) }))}
      />
      <Select
        name="organisationId"
        label={t('invite.organisation')}
        required
        form={form}
        defaultValue={organisationId}
        options={houses.map((house) => ({ value: house.id, label: house.name }))}
      />
      <Select
        name="teamId"
        label={t('invite.team')}
        empty={t('invite.noTeam')}
        form={form}
        defaultValue={teamId}
        options={houses.flatMap((house) =>
          house.teams.map((team) => ({ value: team.id, label: `${house.name}: ${team.name}` })),
        )}
      />
    </>
  );
}
