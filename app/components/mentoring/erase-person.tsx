import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { erasureReasons } from '#app/domain/identity/erasure.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

/** A volunteer who has left, or a guest, can be erased for good, with a reason: intent `erase`, field `erasure`. */
export function ErasePerson({ version, form }: { version: number; form: FormState | undefined }) {
  const t = useTexts('mentoring');
  return (
    <Card title={t('mentorPage.erase.title')} tone="soft">
      <form method="post" className="stack">
        <VersionField value={version} />
        <p className="mute">{t('mentorPage.erase.hint')}</p>
        <Select
          name="erasure"
          label={t('mentorPage.erase.reason')}
          form={form}
          options={erasureReasons.map((value) => ({ value, label: t(`mentorPage.erase.${value}`) }))}
        />
        <div className="actions">
          <Button name="intent" value="erase" kind="danger" confirm={t('mentorPage.erase.confirm')}>
            {t('mentorPage.erase.button')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
