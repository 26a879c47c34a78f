import { Alert } from '#app/components/ui/alert.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface Outcome {
  readonly learnerCode: string;
  readonly mentor: string;
  /** Why it has not begun, a code of the namespace `errors`; null: it has. */
  readonly reason: string | null;
}

/** What became of the pairs that were confirmed last, each refused one with its reason. */
export function OutcomeAlert({ outcomes }: { outcomes: readonly Outcome[] }) {
  const t = useTexts('pairing');
  const errors = useTexts('errors');
  if (outcomes.length === 0) return null;
  const refused = outcomes.flatMap(({ reason, ...pair }) => (reason === null ? [] : [{ ...pair, reason }]));
  const begun = outcomes.length - refused.length;
  return (
    <>
      {begun > 0 ? (
        <Alert kind="success" live title={t('outcome.title')}>
          {t('outcome.begun', { count: begun })}
        </Alert>
      ) : null}
      {refused.length > 0 ? (
        <Alert kind="warning" live title={t('outcome.refused')}>
          <ul>
            {refused.map(({ learnerCode, mentor, reason }) => (
              <li key={learnerCode}>
                {t('outcome.row', {
                  learner: learnerCode,
                  mentor,
                  reason: errors.find(reason) ?? errors('pleaseCheck'),
                })}
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
    </>
  );
}
