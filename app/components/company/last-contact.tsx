import type { ContactKind } from '#app/domain/company/company.ts';
import type { FormState } from '#app/domain/form-state.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { Card } from '../ui/card.tsx';
import { ContactLogForm } from './contact-log-form.tsx';

interface LastContactProps {
  readonly companyId: string;
  /** Null: nobody has noted a contact with this company. */
  readonly last: {
    readonly at: Date;
    readonly kind: ContactKind;
    readonly summary: string;
    readonly nextContactOn: Day | null;
  } | null;
  readonly today: Day;
  readonly form?: FormState;
}

/** On a posting: what was said with its company last, when to speak again, and one line for the call that just ended. */
export function LastContact({ companyId, last, today, form }: LastContactProps) {
  const t = useTexts('employerSide');
  const company = useTexts('company');
  const format = useFormats();
  return (
    <Card
      title={t('log.title')}
      id="log"
      screenOnly
      actions={<a href={`/companies/${companyId}#log`}>{t('log.all')}</a>}
    >
      {last === null ? (
        <p className="mute">{t('log.none')}</p>
      ) : (
        <>
          <p>
            {t('log.last', {
              when: format.instant(last.at),
              kind: company(`contactKind.${last.kind}`),
              summary: last.summary,
            })}
          </p>
          <p className="mute">
            {last.nextContactOn === null ? t('log.noNext') : t('log.next', { day: format.day(last.nextContactOn) })}
          </p>
        </>
      )}
      <ContactLogForm form={form} today={today} />
    </Card>
  );
}
