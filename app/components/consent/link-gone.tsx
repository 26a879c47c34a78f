import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { OwnTop } from './own-page.tsx';

/**
 * Instead of a page of a link that does not work: calm, the same whatever the reason, and how to get a new one. A failure of
 * ours is no broken link: then she tries again.
 */
export function LinkGone() {
  const t = useTexts('person');
  const error = useRouteError();
  const isGone = isRouteErrorResponse(error) && error.status < 500;
  return (
    <div className="own">
      <OwnTop />
      <div className="own-body">
        {isGone ? (
          <>
            <h1>{t('gone.title')}</h1>
            <p>{t('gone.text')}</p>
            <p>{t('gone.how')}</p>
          </>
        ) : (
          <h1>{t('problem')}</h1>
        )}
        <p>{t('gone.stands')}</p>
      </div>
    </div>
  );
}
