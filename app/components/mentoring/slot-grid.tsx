import type { ReactNode } from 'react';
import type { FormState } from '#app/domain/form-state.ts';
import { dayParts, weekdays } from '#app/domain/mentoring/mentoring.ts';
import { Hint, Problem, LabelText, useFieldProblem, useKeptValues } from '#app/components/ui/field-parts.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface SlotGridProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly form?: FormState;
  readonly defaultValues?: readonly string[];
}

/** A week as a grid of boxes named `slots`: seven days, three parts of a day. Each box says its day and part aloud. */
export function SlotGrid({ label, hint, required, form, defaultValues = [] }: SlotGridProps) {
  const t = useTexts('mentoring');
  const chosen = useKeptValues(form, 'slots', defaultValues);
  const { id, text, describedBy } = useFieldProblem(form, 'slots', hint);
  const error = text === null ? '' : ' kern-form-check__checkbox--error';
  return (
    <fieldset
      className={text === null ? 'kern-fieldset' : 'kern-fieldset kern-fieldset--error'}
      aria-describedby={describedBy}
    >
      <legend className="kern-label">
        <LabelText label={label} required={required} />
      </legend>
      <Hint id={id}>{hint}</Hint>
      <table className="slot-grid">
        <thead>
          <tr>
            <td />
            {dayParts.map((part) => (
              <th key={part} scope="col">
                {t(`dayPart.${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weekdays.map((day) => (
            <tr key={day}>
              <th scope="row">
                <abbr title={t(`weekday.${day}`)}>{t(`weekdayShort.${day}`)}</abbr>
              </th>
              {dayParts.map((part) => {
                const slot = `${day}-${part}`;
                return (
                  <td key={part}>
                    <label>
                      <input
                        id={slot === 'mon-morning' ? id : undefined}
                        type="checkbox"
                        name="slots"
                        value={slot}
                        className={`kern-form-check__checkbox${error}`}
                        defaultChecked={chosen.includes(slot)}
                        aria-label={t('slot', { day: t(`weekday.${day}`), part: t(`dayPart.${part}`) })}
                      />
                    </label>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <Problem id={id} text={text} />
    </fieldset>
  );
}
