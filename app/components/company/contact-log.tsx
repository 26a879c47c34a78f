import type { FormState } from '#app/domain/form-state.ts';
import type { ContactKind } from '#app/domain/company/company.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { Table } from '../ui/table.tsx';
import { ContactLogForm } from './contact-log-form.tsx';

interface ContactLogProps {
  readonly form?: FormState;
  readonly entries: readonly {
    readonly id: string;
    readonly kind: ContactKind;
    readonly at: Date;
    readonly byName: string | null;
    readonly summary: string;
    readonly nextContactOn: Day | null;
    readonly postingId: string | null;
  }[];
  /** Titles of the company's postings, by id. */
  readonly postings: Readonly<Record<string, string>>;
  readonly mayWrite: boolean;
  readonly today: Day;
}

/** One line to note a call, and what was said before. */
export function ContactLog({ form, entries, postings, mayWrite, today }: ContactLogProps) {
  const t = useTexts('company');
  const side = useTexts('employerSide');
  const format = useFormats();
  const aboutOf = ({ summary, postingId }: ContactLogProps['entries'][number]) => {
    const posting = postingId === null ? undefined : postings[postingId];
    if (posting === undefined) return summary;
    return (
      <>
        {summary} <a href={`/postings/${postingId}`}>{side('log.aboutPosting', { posting })}</a>
      </>
    );
  };
  return (
    <>
      {mayWrite ? <ContactLogForm form={form} today={today} /> : null}
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
              aboutOf(entry),
              entry.nextContactOn === null ? null : format.day(entry.nextContactOn),
              entry.byName,
            ],
          }))}
        />
      )}
    </>
  );
}
