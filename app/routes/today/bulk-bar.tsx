import { Button } from '#app/components/ui/button.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { laterBy } from './later-by.ts';

/**
 * What can be done to the ticked rows; the boxes of the list and its buttons belong to this form. Where the style sheet can
 * tell that something is ticked, it shows only then, at the foot of the window.
 */
export function BulkBar({ id }: { id: string }) {
  const t = useTexts('today');
  return (
    <form method="post" id={id} className="bulk-bar no-print" data-repeatable aria-label={t('bulk.label')}>
      <strong>{t('bulk.label')}:</strong>
      <Button name="intent" value="bulk-done" kind="secondary" small data-do-all="">
        {t('done')}
      </Button>
      <select name="later" id="f-later" aria-label={t('bulk.later')} className="kern-form-input__input">
        {laterBy.map((by) => (
          <option key={by} value={by}>
            {t(`bulk.by.${by}`)}
          </option>
        ))}
      </select>
      <Button name="intent" value="bulk-move" kind="secondary" small>
        {t('bulk.move')}
      </Button>
    </form>
  );
}
