import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import type { Choice } from '#app/components/ui/choice.ts';
import { Section } from '#app/components/ui/section.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

interface DeactivateFormProps {
  readonly version: number;
  readonly work: Readonly<Record<'cases' | 'notes' | 'postings' | 'companies', number>>;
  readonly successors: Readonly<Record<'caseworker' | 'officer', readonly Choice[]>>;
  readonly form: FormState | undefined;
}

/** Closing an account; it asks who takes over what is open, and can't be sent when nobody could. */
export function DeactivateForm({ version, work, successors, form }: DeactivateFormProps) {
  const t = useTexts('administration');
  const format = useFormats();
  const open = (parts: readonly (keyof typeof work)[]) =>
    format.list(parts.filter((part) => work[part] > 0).map((part) => t(`user.work.${part}`, { count: work[part] })));
  const takers = [
    { role: 'caseworker', name: 'successorId', label: t('user.successor'), open: open(['cases', 'notes']) },
    {
      role: 'officer',
      name: 'officerSuccessorId',
      label: t('user.officerSuccessor'),
      open: open(['postings', 'companies']),
    },
  ] as const;
  const needed = takers.filter((taker) => taker.open !== '');
  const missing = needed.filter(({ role }) => successors[role].length === 0);
  return (
    <Section title={t('user.deactivate')}>
      <p>{t('user.deactivateText')}</p>
      {missing.length > 0 ? (
        missing.map(({ role }) => <Alert key={role} kind="warning" title={t(`user.noSuccessor.${role}`)} />)
      ) : (
        <form method="post" noValidate className="form">
          <VersionField value={version} />
          {needed.map((taker) => (
            <Select
              key={taker.role}
              name={taker.name}
              label={taker.label}
              hint={t('user.stillOpen', { work: taker.open })}
              required
              form={form}
              options={successors[taker.role]}
            />
          ))}
          <div className="actions">
            <Button kind="danger" name="intent" value="deactivate" confirm={t('user.deactivateConfirm')}>
              {t('user.deactivateButton')}
            </Button>
          </div>
        </form>
      )}
    </Section>
  );
}
