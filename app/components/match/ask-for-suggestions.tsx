import { useTexts } from '#app/i18n/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';

interface AskForSuggestionsProps {
  /** The posting they are for; null: the company has none that takes part. */
  readonly posting: { readonly id: string; readonly title: string } | null;
  /** Asked already, and not answered yet. */
  readonly isAsked: boolean;
}

/** "Vorschläge anfordern": the employer service searches instead of the company. */
export function AskForSuggestions({ posting, isAsked }: AskForSuggestionsProps) {
  const t = useTexts('companyBrowse');
  if (posting === null) return null;
  return (
    <Card title={t('suggest.title')} tone="soft">
      {isAsked ? (
        <p>{t('suggest.open')}</p>
      ) : (
        <form method="post" className="stack">
          <p>{t('suggest.text', { posting: posting.title })}</p>
          <input type="hidden" name="postingId" value={posting.id} />
          <Button name="intent" value="suggest" kind="secondary">
            {t('suggest.button')}
          </Button>
        </form>
      )}
    </Card>
  );
}
