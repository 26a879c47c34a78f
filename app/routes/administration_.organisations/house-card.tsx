import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { FormKey } from '#app/components/ui/form-key.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { OrganisationKind } from '#app/domain/account/role.ts';
import { caseloadBands, type CaseloadBand } from '#app/domain/assistance/caseload.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface HouseCardProps {
  readonly house: {
    readonly id: string;
    readonly name: string;
    readonly kind: OrganisationKind;
    readonly phone: string | null;
    readonly version: number;
    readonly teams: readonly {
      readonly id: string;
      readonly name: string;
      readonly caseloadBand: CaseloadBand | null;
      readonly version: number;
    }[];
  };
}

/** A house with its teams, all to be renamed in place. Ids of fields carry the row's id, because many stand on one page. */
export function HouseCard({ house }: HouseCardProps) {
  const t = useTexts('administration');
  const account = useTexts('account');
  const capacity = useTexts('capacity');
  const service = useTexts('signInProvider');
  return (
    <Card title={house.name}>
      <p className="mute">{account(`organisationKinds.${house.kind}`)}</p>
      <form method="post" className="filters">
        <VersionField value={house.version} />
        <input type="hidden" name="id" value={house.id} readOnly />
        <SmallField id={`name-${house.id}`} name="name" label={t('organisations.name')} value={house.name} required />
        <SmallField id={`phone-${house.id}`} name="phone" label={t('organisations.phone')} value={house.phone ?? ''} />
        <Button kind="secondary" small name="intent" value="editHouse">
          {t('organisations.save')}
        </Button>
      </form>
      <p>
        <a href={`/administration/organisations/${house.id}/sign-in`}>{service('settings.link')}</a>
      </p>
      <h3>{t('organisations.teams')}</h3>
      {house.teams.length === 0 ? <p className="mute">{t('organisations.noTeams')}</p> : null}
      {house.teams.map((team) => (
        <form method="post" className="filters" key={team.id}>
          <VersionField value={team.version} />
          <input type="hidden" name="id" value={team.id} readOnly />
          <SmallField
            id={`team-${team.id}`}
            name="name"
            label={t('organisations.teamName')}
            value={team.name}
            required
          />
          <div className="kern-form-input">
            <label className="kern-label" htmlFor={`band-${team.id}`}>
              {capacity('bands.team')}
            </label>
            <div className="kern-form-input__select-wrapper">
              <select
                id={`band-${team.id}`}
                name="caseloadBand"
                className="kern-form-input__select"
                defaultValue={team.caseloadBand ?? ''}
              >
                <option value="">{capacity('bands.none')}</option>
                {caseloadBands.map((band) => (
                  <option key={band} value={band}>
                    {capacity(`bandOf.${band}`)}
                  </option>
                ))}
              </select>
            </div>
          </div>
          <Button kind="quiet" small name="intent" value="editTeam">
            {t('organisations.saveTeam')}
          </Button>
        </form>
      ))}
      <form method="post" className="filters">
        <FormKey />
        <input type="hidden" name="organisationId" value={house.id} readOnly />
        <SmallField id={`new-team-${house.id}`} name="name" label={t('organisations.newTeam')} value="" required />
        <Button kind="secondary" small name="intent" value="addTeam">
          {t('organisations.addTeam')}
        </Button>
      </form>
    </Card>
  );
}

interface SmallFieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly required?: boolean;
}

function SmallField({ id, name, label, value, required }: SmallFieldProps) {
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        name={name}
        className="kern-form-input__input"
        defaultValue={value}
        aria-required={required || undefined}
      />
    </div>
  );
}
