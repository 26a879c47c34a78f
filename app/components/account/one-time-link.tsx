import { useTexts } from '#app/i18n/use-texts.tsx';
import { Alert } from '../ui/alert.tsx';

/** A one-time link right after it was made: it can't be shown again. */
export function OneTimeLink({ link }: { link: string }) {
  const t = useTexts('administration');
  return (
    <Alert kind="success" title={t('link.title')} live>
      <p>{t('link.text')}</p>
      <label className="kern-label" htmlFor="one-time-link">
        {t('link.label')}
      </label>
      <input id="one-time-link" className="kern-form-input__input" readOnly value={link} />
      <div className="actions">
        <button
          type="button"
          className="kern-btn kern-btn--secondary btn--small"
          data-copy="one-time-link"
          data-copied={t('link.copied')}
          hidden
        >
          <span className="kern-label">{t('link.copy')}</span>
        </button>
        <p className="mute" role="status" />
      </div>
    </Alert>
  );
}
