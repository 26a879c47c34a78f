import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import type { Choice } from '#app/components/ui/choice.ts';
import { Section } from '#app/components/ui/section.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface DeactivateFormProps {
  readonly version: number;
  readonly openCases: number;
  readonly successors: readonly Choice[];
  readonly form: FormState | undefined;
}

/** Closing an account; with open cases it asks who takes them over, and can't be sent when nobody could. */
export function DeactivateForm({ version, openCases, successors, form }: DeactivateFormProps) {
  const t = useTexts('administration');
  return (
    <Section title={t('user.deactivate')}>
      <p>{t('user.deactivateText')}</p>
      {openCases > 0 && successors.length === 0 ? (
        <Alert kind="warning" title={t('user.noSuccessor')} />
      ) : (
        <form method="post" noValidate className="form">
          <VersionField value={version} />
          {openCases > 0 ? (
            <Select
              name="successorId"
              label={t('user.successor')}
              hint={t('user.openCases', { count: openCases })}
              required
              form={form}
              options={successors}
            />
          ) : null}
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
