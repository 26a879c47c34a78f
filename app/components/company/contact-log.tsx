import type { FormState } from '#app/domain/form-state.ts';
import { contactKinds, type ContactKind } from '#app/domain/company/company.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Field } from '../ui/field.tsx';
import { FormKey } from '../ui/form-key.tsx';
import { Select } from '../ui/select.tsx';
import { Table } from '../ui/table.tsx';

interface ContactLogProps {
  readonly form?: FormState;
  readonly entries: readonly {
    readonly id: string;
    readonly kind: ContactKind;
    readonly at: Date;
    readonly byName: string | null;
    readonly summary: string;
    readonly nextContactOn: Day | null;
  }[];
  readonly mayWrite: boolean;
}

/** One line to note a call, and what was said before: kind is prefilled, the rest is one sentence and a date. */
export function ContactLog({ form, entries, mayWrite }: ContactLogProps) {
  const t = useTexts('company');
  const format = useFormats();
  return (
    <>
      {mayWrite ? (
        <form method="post" noValidate className="filters" aria-label={t('show.logNew')}>
          <FormKey form={form} />
          <Select
            name="kind"
            label={t('field.kind')}
            form={form}
            defaultValue="call"
            empty={false}
            options={contactKinds.map((kind) => ({ value: kind, label: t(`contactKind.${kind}`) }))}
          />
          <Field name="summary" label={t('field.summary')} form={form} maxLength={500} />
          <DateField name="nextContactOn" label={t('field.nextContactOn')} form={form} />
          <Button name="intent" value="log">
            {t('show.logSave')}
          </Button>
        </form>
      ) : null}
      {entries.length === 0 ? (
        <p className="mute">{t('show.logNone')}</p>
      ) : (
        <Table
          caption={t('show.logCaption')}
          captionHidden
          columns={[
            { label: t('show.logWhen') },
            { label: t('field.kind') },
            { label: t('field.summary') },
            { label: t('field.nextContactOn') },
            { label: t('show.logWho') },
          ]}
          rows={entries.map((entry) => ({
            key: entry.id,
            cells: [
              format.instant(entry.at),
              t(`contactKind.${entry.kind}`),
              entry.summary,
              entry.nextContactOn === null ? null : format.day(entry.nextContactOn),
              entry.byName,
            ],
          }))}
        />
      )}
    </>
  );
}
