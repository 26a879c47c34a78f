import { Alert } from '#app/components/ui/alert.tsx';
import type { PlanFileProblem } from '#app/domain/assistance/plan-file.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

/** What is wrong in a file of templates, each with its place. */
export function FileProblems({ problems }: { problems: readonly PlanFileProblem[] }) {
  const t = useTexts('planTemplate');
  const errors = useTexts('errors');
  const posting = useTexts('posting');
  const placeOf = ({ kind, step, field }: PlanFileProblem) => {
    const name = kind === null ? '' : (posting.find(`kind.${kind}`) ?? kind);
    const place =
      kind === null
        ? t('place.file')
        : step === null
          ? t('place.template', { kind: name })
          : t('place.step', { kind: name, step });
    return field === null ? place : t('place.field', { place, field });
  };
  return (
    <Alert kind="danger" title={t('refused')} live>
      <p>{t('refusedHint')}</p>
      <ul>
        {problems.slice(0, 100).map((problem, index) => (
          <li key={index}>
            {placeOf(problem)}: {t.find(`problem.${problem.code}`) ?? errors.find(problem.code) ?? problem.code}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
