import type { GuessPreview as Preview, SharedBy } from '#app/domain/disclosure/guess-preview.ts';
import type { ShownCell } from '#app/domain/disclosure/shown-cell.ts';
import { cellWords } from '#app/i18n/cell-words.ts';
import { useFormats, useTexts, useTextSource } from '#app/i18n/use-texts.tsx';
import { Alert } from '../ui/alert.tsx';
import { Section } from '../ui/section.tsx';
import { ClassCard } from './class-card.tsx';
import { DetailedProfileCard } from './detailed-profile-card.tsx';

/**
 * "Wer könnte mich erraten?": the card and the detailed profile as companies read them, by the same components, with how many
 * people share each and what one detail more or less would change.
 */
export function GuessPreview({ preview }: { readonly preview: Preview }) {
  const t = useTexts('guess');
  const format = useFormats();
  const source = useTextSource();
  const { state, card, sharedBy, finer, coarser, detailed } = preview;
  const shared = (by: SharedBy) =>
    by.kind === 'tooFew' ? t('shared.tooFew', { needed: by.needed }) : t(`shared.${by.kind}`, { count: by.count });
  const words = (cell: ShownCell) => Object.values(cellWords(source, cell)).join(', ');
  const fields = format.list(detailed.fields.map((field) => t(`field.${field}`)));
  return (
    <>
      <Section title={t('now')} id="now">
        <p>{t(`state.${state}`)}</p>
        {card === null ? null : <ClassCard card={card} />}
        {sharedBy === null ? null : (
          <p>
            <strong>{t(isMany(sharedBy) ? 'behind' : 'behindFew', { shared: shared(sharedBy) })}</strong>
          </p>
        )}
      </Section>
      {card === null ? null : (
        <>
          <Section title={t('finer')} id="finer">
            <p>
              {finer !== null
                ? t('finerText', { what: words(finer.cell), shared: shared(finer.sharedBy) })
                : t(card.cell.rung === 1 ? 'finest' : 'unknown')}
            </p>
          </Section>
          <Section title={t('coarser')} id="coarser">
            <p>
              {coarser !== null
                ? t('coarserText', { what: words(coarser.cell), shared: shared(coarser.sharedBy) })
                : t(card.cell.rung === 8 ? 'coarsest' : 'unknown')}
            </p>
          </Section>
        </>
      )}
      <Section title={t('detailed')} id="detailed">
        <p>{t(state === 'detailed' ? 'detailedNow' : 'detailedFields', { fields })}</p>
        {detailed.sharedBy === 1 ? (
          <Alert kind="warning">{t('onlyOne')}</Alert>
        ) : (
          <p>{t('severalDetailed', { count: detailed.sharedBy })}</p>
        )}
        <DetailedProfileCard profile={detailed.profile} pseudonym={null} />
      </Section>
    </>
  );
}

function isMany(by: SharedBy): boolean {
  return by.kind !== 'tooFew' && by.count > 1;
}
