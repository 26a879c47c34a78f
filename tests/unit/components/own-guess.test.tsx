import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { OwnGuess } from '#app/components/consent/own-guess.tsx';
import { ClassCard } from '#app/components/disclosure/class-card.tsx';
import { consentLanguages } from '#app/domain/consent/consent.ts';
import type { OwnGuess as Guess } from '#app/domain/disclosure/guess-preview.ts';
import { TextsProvider } from '#app/i18n/use-texts.tsx';
import { personSource, personWords } from '#app/i18n/person-texts.ts';
import { sourceFor } from '#app/i18n/texts.ts';

const card: NonNullable<Guess['card']> = {
  key: '1|51|05758|B1',
  cell: { rung: 1, occupation: '51', german: 'B1', region: { kind: 'county', name: 'Kreis Herford' } },
  count: 10,
};
const shown: Guess = { state: 'shown', card, sharedBy: { kind: 'atLeast', count: 10 } };

describe.each(consentLanguages)('who could guess me in %s', (language) => {
  const read = (guess: Guess) =>
    renderToStaticMarkup(
      <TextsProvider source={personSource(language)}>
        <OwnGuess guess={guess} />
      </TextsProvider>,
    );

  it('shows the card letter for letter as companies read it, in German and from left to right', () => {
    const forCompanies = renderToStaticMarkup(
      <TextsProvider source={sourceFor('de')}>
        <ClassCard card={card} />
      </TextsProvider>,
    );
    expect(read(shown)).toContain(`<div lang="de" dir="ltr">${forCompanies}</div>`);
  });

  it('says around it in her language how many share it and what the detailed profile would change', () => {
    const { guess } = personWords[language].page;
    expect(read(shown)).toContain(guess.many.replace('{{people}}', '10'));
    expect(read(shown)).toContain(guess.more);
    expect(read({ ...shown, sharedBy: { kind: 'tooFew', needed: 7 } })).toContain(guess.few.replace('{{needed}}', '7'));
  });

  it('says so where she is in no batch yet, and nothing of a detailed profile that is shown already', () => {
    const { guess } = personWords[language].page;
    const nothing = { card: null, sharedBy: null };
    expect(read({ ...nothing, state: 'unpublished' })).toContain(guess.state.unpublished);
    expect(read({ ...nothing, state: 'detailed' })).not.toContain(guess.more);
  });
});
