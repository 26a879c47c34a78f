import type { OwnGuess as Guess } from '#app/domain/disclosure/guess-preview.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { ClassCard } from '../disclosure/class-card.tsx';
import { GermanWords } from './in-german.tsx';

/**
 * "Wer könnte mich erraten?" on a person's own page: the card companies read, in German as they read it, and around it, in
 * her language, how many people share it and what the detailed profile would change.
 */
export function OwnGuess({ guess: { state, card, sharedBy } }: { readonly guess: Guess }) {
  const t = useTexts('person');
  return (
    <section className="own-text">
      <h2>{t('guess.title')}</h2>
      <p>{t(`guess.state.${state}`)}</p>
      {card === null ? null : (
        <div lang="de" dir="ltr">
          <GermanWords>
            <ClassCard card={card} />
          </GermanWords>
        </div>
      )}
      {sharedBy === null ? null : (
        <p>
          {sharedBy.kind === 'tooFew'
            ? t('guess.few', { needed: sharedBy.needed })
            : t('guess.many', { people: sharedBy.count })}
        </p>
      )}
      {state === 'detailed' ? null : <p>{t('guess.more')}</p>}
    </section>
  );
}
