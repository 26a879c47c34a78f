import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { FileField } from '#app/components/ui/file-field.tsx';
import { RadioGroup } from '#app/components/ui/radio-group.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import { referenceKinds } from '#app/domain/reference/import/reference-import.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface ReferenceCardProps {
  readonly form: FormState | undefined;
  /** Why the file was not taken, in words. */
  readonly refusal: string | null;
}

/** Uploads occupations and skills, or postcodes and quarters; a job takes them. */
export function ReferenceCard({ form, refusal }: ReferenceCardProps) {
  const t = useTexts('administration');
  return (
    <Card title={t('jobs.reference.title')}>
      {refusal === null ? null : (
        <Alert kind="danger" title={t('jobs.reference.refused')} live>
          {refusal}
        </Alert>
      )}
      <form method="post" encType="multipart/form-data" noValidate className="form">
        <RadioGroup
          name="kind"
          label={t('jobs.reference.kind')}
          required
          inline
          form={form}
          options={referenceKinds.map((kind) => ({ value: kind, label: t(`jobs.reference.kinds.${kind}`) }))}
        />
        <FileField
          name="file"
          label={t('jobs.reference.file')}
          hint={t('jobs.reference.fileHint')}
          required
          form={form}
          accept=".csv,.txt,.xlsx"
        />
        <div className="actions">
          <Button kind="secondary" name="intent" value="reference">
            {t('jobs.reference.submit')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
