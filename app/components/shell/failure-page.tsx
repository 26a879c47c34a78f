import { Page } from '#app/components/ui/page.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface FailurePageProps {
  readonly status: number;
  /** Key of namespace `errors` when the refusal said more than its status. */
  readonly reason?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly signedIn: boolean;
}

export type Failure = 'notFound' | 'forbidden' | 'busy' | 'unavailable' | 'crash';

export function failureOf(status: number): Failure {
  if (status === 403) return 'forbidden';
  if (status === 429) return 'busy';
  if (status === 503) return 'unavailable';
  return status >= 400 && status < 500 ? 'notFound' : 'crash';
}

/** Instead of a page: what happened, that nothing is lost, what to do now. */
export function FailurePage({ status, reason, params, signedIn }: FailurePageProps) {
  const t = useTexts('shell');
  const errors = useTexts('errors');
  const failure = failureOf(status);
  const plainReason =
    reason === undefined || ['notFound', 'forbidden', 'busy', 'unavailable', 'expired'].includes(reason);
  return (
    <Page
      width="narrow"
      eyebrow={t('failure.code', { status })}
      title={t(`failure.${failure}Title`)}
      lead={(plainReason ? undefined : errors.find(reason, params)) ?? t(`failure.${failure}Text`)}
    >
      <Card title={t('failure.what')} tone="soft">
        <ul>
          {failure === 'crash' || failure === 'busy' || failure === 'unavailable' ? (
            <li>{t('failure.tryReload')}</li>
          ) : (
            <li>{t('failure.tryBack')}</li>
          )}
          <li>
            <a href="/">{t('failure.tryStart')}</a>
          </li>
          {signedIn ? (
            <li>{t('failure.tryCall')}</li>
          ) : (
            <li>
              <a href="/sign-in">{t('failure.trySignIn')}</a>
            </li>
          )}
        </ul>
      </Card>
    </Page>
  );
}
