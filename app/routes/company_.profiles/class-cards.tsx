import { ClassCard } from '#app/components/disclosure/class-card.tsx';
import { Button } from '#app/components/ui/button.tsx';
import type { ShownCell } from '#app/domain/disclosure/shown-cell.ts';
import { cellWords } from '#app/i18n/cell-words.ts';
import { useTexts, useTextSource } from '#app/i18n/use-texts.tsx';

interface ClassCardsProps {
  readonly cards: readonly { readonly key: string; readonly cell: ShownCell; readonly count: number }[];
  /** On all pages. */
  readonly total: number;
  readonly posting: { readonly id: string } | null;
  /** Cards the company has told its interest in for this posting. */
  readonly askedKeys: ReadonlySet<string>;
}

/** The cards side by side; one form for all of them, a button carries the card it is about. */
export function ClassCards({ cards, total, posting, askedKeys }: ClassCardsProps) {
  const t = useTexts('companyBrowse');
  const source = useTextSource();
  return (
    <form method="post" className="stack">
      <input type="hidden" name="postingId" value={posting?.id ?? ''} />
      <div className="section-head">
        <h2>{t('list.title', { count: total })}</h2>
        <p className="mute">{t('list.order')}</p>
      </div>
      <div className="class-cards">
        {cards.map((card) => (
          <ClassCard
            key={card.key}
            card={card}
            actions={
              askedKeys.has(card.key) ? (
                <span className="mute">{t('card.open')}</span>
              ) : (
                <Button
                  small
                  kind="secondary"
                  name="about"
                  value={card.key}
                  aria-label={t('card.interestIn', { what: Object.values(cellWords(source, card.cell)).join(', ') })}
                >
                  {t('card.interest')}
                </Button>
              )
            }
          />
        ))}
      </div>
    </form>
  );
}
