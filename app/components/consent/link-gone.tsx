import { useTexts } from '#app/i18n/use-texts.tsx';
import { OwnTop } from './own-page.tsx';

/** Instead of a page of a link that does not work: calm, the same whatever the reason, and how to get a new one. */
export function LinkGone() {
  const t = useTexts('person');
  return (
    <div className="own">
      <OwnTop />
      <div className="own-body">
        <h1>{t('gone.title')}</h1>
        <p>{t('gone.text')}</p>
        <p>{t('gone.how')}</p>
        <p>{t('gone.stands')}</p>
      </div>
    </div>
  );
}
