import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { OneTimeFrame } from './one-time-frame.tsx';

/** Instead of the page of a link that does not work: the same whatever the reason, and whom to call. A failure of ours is no broken link. */
export function DateGone() {
  const t = useTexts('dateOffer');
  const error = useRouteError();
  const isGone = isRouteErrorResponse(error) && error.status < 500;
  return (
    <OneTimeFrame title={t('page.goneTitle')}>
      <p>{t(isGone ? 'page.goneText' : 'page.problem')}</p>
    </OneTimeFrame>
  );
}
