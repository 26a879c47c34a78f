import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { VersionField } from '../ui/version-field.tsx';

interface CompanyGroupCardProps {
  readonly companyId: string;
  readonly version: number;
  readonly group: {
    readonly id: string;
    readonly name: string;
    readonly companies: readonly { readonly id: string; readonly name: string }[];
  } | null;
  /** All groups there are. */
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly form?: FormState;
  readonly intent?: string;
}

/** Which companies this one belongs together with; an officer lets it join a group, begins one or lets it leave. */
export function CompanyGroupCard({ companyId, version, group, groups, form, intent }: CompanyGroupCardProps) {
  const t = useTexts('company');
  const others = groups.filter(({ id }) => id !== group?.id);
  const refused = intent === 'group-join' || intent === 'group-new' ? form : undefined;
  return (
    <Card title={t('group.title')} id="group">
      {group === null ? (
        <p>{t('group.none')}</p>
      ) : (
        <>
          <p>
            <strong>{group.name}</strong>
          </p>
          <ul className="stack">
            {group.companies.map(({ id, name }) => (
              <li key={id}>{id === companyId ? name : <a href={`/companies/${id}`}>{name}</a>}</li>
            ))}
          </ul>
          <form method="post" className="actions">
            <VersionField value={version} />
            <Button kind="secondary" small name="intent" value="group-leave" confirm={t('group.leaveConfirm')}>
              {t('group.leave')}
            </Button>
          </form>
        </>
      )}
      <p className="mute">{t('group.hint')}</p>
      <details className="fold" open={refused !== undefined}>
        <summary>{t(group === null ? 'group.choose' : 'group.change')}</summary>
        {others.length === 0 ? null : (
          <form method="post" noValidate className="form">
            <VersionField value={version} />
            <Select
              name="groupId"
              label={t('group.existing')}
              form={intent === 'group-join' ? form : undefined}
              options={others.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <div className="actions">
              <Button small name="intent" value="group-join">
                {t('group.join')}
              </Button>
            </div>
          </form>
        )}
        <form method="post" noValidate className="form">
          <VersionField value={version} />
          <Field
            name="groupName"
            label={t('group.name')}
            form={intent === 'group-new' ? form : undefined}
            maxLength={120}
          />
          <div className="actions">
            <Button small name="intent" value="group-new">
              {t('group.create')}
            </Button>
          </div>
        </form>
      </details>
    </Card>
  );
}
