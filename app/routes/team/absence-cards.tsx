import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { DateField } from '#app/components/ui/date-field.tsx';
import { Select } from '#app/components/ui/select.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

interface AbsenceCardsProps {
  readonly today: Day;
  readonly own: { readonly userId: string; readonly absentUntil: Day | null; readonly version: number };
  /** Whose absence may be entered beside one's own: the team's, for its lead. */
  readonly members: readonly { readonly id: string; readonly name: string; readonly version: number }[];
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
  readonly absences: readonly {
    readonly userId: string;
    readonly version: number;
    readonly name: string | null;
    readonly until: Day | null;
    readonly coverName: string | null;
  }[];
  readonly form: FormState | undefined;
}

/** Who is away, and the form with which one's own work, or that of somebody who is ill, goes to a colleague. */
export function AbsenceCards({ today, own, members, colleagues, absences, form }: AbsenceCardsProps) {
  const t = useTexts('team');
  const format = useFormats();
  const isAway = own.absentUntil !== null && own.absentUntil >= today;
  const leads = members.length > 0;
  return (
    <>
      <Card title={t('awayTitle')}>
        {absences.length === 0 ? <p className="mute">{t('awayNone')}</p> : null}
        <ul>
          {absences.map((absence) => {
            const params = {
              name: absence.name ?? '',
              day: absence.until === null ? '' : format.day(absence.until),
              cover: absence.coverName ?? '',
            };
            return (
              <li key={absence.userId}>
                {absence.coverName === null ? t('awayNoCover', params) : t('away', params)}
                {leads && absence.userId !== own.userId ? (
                  <BackForm id={absence.userId} version={absence.version} label={t('isBack', params)} />
                ) : null}
              </li>
            );
          })}
        </ul>
      </Card>
      <Card title={t(leads ? 'teamAbsenceTitle' : 'ownTitle')}>
        <p className="mute">{t(leads ? 'teamAbsenceHint' : 'ownHint')}</p>
        {isAway && own.absentUntil !== null ? (
          <>
            <p>{t('ownSet', { day: format.day(own.absentUntil) })}</p>
            <BackForm id={own.userId} version={own.version} label={t('back')} />
          </>
        ) : null}
        {colleagues.length === 0 ? (
          <p>{t('noColleagues')}</p>
        ) : isAway && !leads ? null : (
          <form method="post" noValidate className="form">
            {leads ? (
              <Select
                name="who"
                label={t('who')}
                required
                form={form}
                options={members.map(({ id, name, version }) => ({ value: `${id}.${version}`, label: name }))}
              />
            ) : (
              <input type="hidden" name="who" value={`${own.userId}.${own.version}`} />
            )}
            <DateField name="until" label={t('until')} required form={form} min={today} />
            <Select
              name="coveredBy"
              label={t('coveredBy')}
              required
              form={form}
              options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <Button name="intent" value="absent" kind="secondary">
              {t('save')}
            </Button>
          </form>
        )}
      </Card>
    </>
  );
}

function BackForm({ id, version, label }: { id: string; version: number; label: string }) {
  return (
    <form method="post">
      <input type="hidden" name="who" value={`${id}.${version}`} />
      <Button name="intent" value="back" kind="secondary" small>
        {label}
      </Button>
    </form>
  );
}
