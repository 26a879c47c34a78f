import type { FormState } from '#app/domain/form-state.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { Alert } from '../ui/alert.tsx';
import { Table } from '../ui/table.tsx';

/** After two people edited at once: what stands there now beside what was typed, only where they differ. */
export function CurrentValues({ form, labels }: { form: FormState; labels: Readonly<Record<string, string>> }) {
  const t = useTexts('posting');
  const format = useFormats();
  const words = (field: string, value: string) => {
    if (value === '') return t('form.empty');
    const word = t.find(`${field}.${value}`);
    if (word !== undefined) return word;
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.day(value) : value;
  };
  const rows = Object.entries(form.current ?? {}).flatMap(([field, stored]) => {
    const label = labels[field];
    const sent = form.values[field];
    const typed = sent === undefined ? '' : typeof sent === 'string' ? sent : sent.join(' ');
    return label === undefined || typed.trim() === stored.trim() ? [] : [{ key: field, cells: [label, words(field, stored), words(field, typed)] }];
  });
  if (rows.length === 0) return null;
  return (
    <Alert kind="warning" title={t('form.current')}>
      <p>{t('form.currentLead')}</p>
      <Table
        caption={t('form.current')}
        captionHidden
        columns={[{ label: t('form.current'), hidden: true }, { label: t('form.stored') }, { label: t('form.yours') }]}
        rows={rows}
      />
    </Alert>
  );
}
