import type { FormState } from '#app/domain/form-state.ts';
import { shownParams } from '#app/i18n/shown-params.ts';
import { useFormats, useProblemText, useTexts } from '#app/i18n/use-texts.tsx';
import { fieldId } from './field-parts.tsx';

interface ErrorSummaryProps {
  readonly form: FormState | undefined;
  /** Field name -> its label, so that the list can be read without looking at the form. */
  readonly labels?: Readonly<Record<string, string>>;
  /** How a stored value of a field reads where it is a code or a day; default: as it is. */
  readonly shown?: (field: string, value: string) => string;
}

/** Reasons that only say "see the fields": the list says it better. */
const fieldReasons: readonly string[] = ['invalid', 'formInvalid'];

/**
 * Everything that is wrong, first on the page, each leading to its field. Announced by role=alert;
 * takes the focus by `autofocus` without JavaScript and by enhance.js with it.
 */
export function ErrorSummary({ form, labels = {}, shown = (_field, value) => value }: ErrorSummaryProps) {
  const t = useTexts('ui');
  const errors = useTexts('errors');
  const format = useFormats();
  const sentence = useProblemText();
  if (!form || (form.problems.length === 0 && !form.reason)) return null;
  const count = form.problems.length;
  return (
    <div className="notice notice--danger" id="error-summary" role="alert" tabIndex={-1} data-autofocus>
      <h2>{count > 0 ? t('errorSummary.title', { count }) : t('errorSummary.refused')}</h2>
      {form.reason && !(count > 0 && fieldReasons.includes(form.reason)) ? (
        <p>{errors.find(form.reason, shownParams(form.params ?? {}, format)) ?? errors('pleaseCheck')}</p>
      ) : null}
      {count > 0 ? (
        <ul>
          {form.problems.map((problem, index) => {
            const label = labels[problem.field];
            return (
              <li key={index}>
                <a href={`#${fieldId(problem.field)}`}>
                  {label ? (/[?!:.]$/.test(label) ? `${label} ` : `${label}: `) : ''}
                  {sentence(problem)}
                </a>
              </li>
            );
          })}
        </ul>
      ) : null}
      <Differences form={form} labels={labels} shown={shown} />
      {Object.keys(form.values).length === 0 ? null : <p>{t(`errorSummary.kept.${form.lost ?? 'all'}`)}</p>}
    </div>
  );
}

/** What somebody else has written meanwhile, beside what was typed: nothing is overwritten unseen. */
function Differences({
  form,
  labels,
  shown,
}: Required<Pick<ErrorSummaryProps, 'labels' | 'shown'>> & { form: FormState }) {
  const t = useTexts('ui');
  const { current, values } = form;
  if (!current) return null;
  const typed = (field: string) => [values[field] ?? ''].flat().join(' ').trim();
  const differing = Object.keys(labels).filter(
    (field) => current[field] !== undefined && current[field].trim() !== typed(field),
  );
  if (differing.length === 0) return null;
  return (
    <>
      <p>{t('errorSummary.differences')}</p>
      <ul>
        {differing.map((field) => (
          <li key={field}>
            <a href={`#${fieldId(field)}`}>{labels[field]}</a>:{' '}
            {t('errorSummary.now', { value: current[field] ? shown(field, current[field]) : t('errorSummary.empty') })}
          </li>
        ))}
      </ul>
      <p>{t('errorSummary.saveAgain')}</p>
    </>
  );
}
