import { directionOf, languageNames, langTagOf } from '#app/domain/consent/consent-link.ts';
import { consentLanguages, type ConsentLanguage } from '#app/domain/consent/consent.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';

interface PaperSideText {
  readonly language: ConsentLanguage;
  readonly paragraphs: readonly string[];
  readonly version: string;
  readonly isDraft: boolean;
}

export interface PaperFormProps {
  readonly purpose: string;
  /** The language beside German that was chosen. */
  readonly language: ConsentLanguage;
  readonly german: PaperSideText;
  readonly own: PaperSideText | null;
  /** The three answers in her language. */
  readonly answers: { readonly yes: string; readonly no: string; readonly call: string };
}

/**
 * A question on paper, in the person's language side by side with German, with room for the answer. No name is printed: she
 * writes it herself.
 */
export function PaperForm({ purpose, language, german, own, answers }: PaperFormProps) {
  const t = useTexts('proposal');
  const lines = [
    [t('paper.yes'), answers.yes],
    [t('paper.no'), answers.no],
    [t('paper.question'), answers.call],
  ] as const;
  return (
    <>
      <form className="filters no-print">
        <input type="hidden" name="purpose" value={purpose} />
        <Select
          name="in"
          label={t('paper.inLanguage')}
          size="medium"
          empty={false}
          defaultValue={language}
          options={consentLanguages.map((value) => ({ value, label: languageNames[value] }))}
        />
        <Button kind="secondary">{t('paper.show')}</Button>
      </form>
      <div className={own === null ? 'paper-sides' : 'paper-sides paper-sides--two'}>
        <PaperSide text={german} />
        {own === null ? null : <PaperSide text={own} />}
      </div>
      <section className="stack">
        <h2>{t('paper.answer')}</h2>
        <ul className="paper-choices">
          {lines.map(([inGerman, inHers]) => (
            <li key={inGerman}>
              {inGerman}
              {own === null ? null : (
                <>
                  {' / '}
                  <bdi lang={langTagOf(own.language)}>{inHers}</bdi>
                </>
              )}
            </li>
          ))}
        </ul>
        <dl className="paper-lines">
          {(['name', 'place', 'signature', 'helper'] as const).map((line) => (
            <div key={line}>
              <dt>{t(`paper.${line}`)}</dt>
              <dd />
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

/** One language of the form, in its own direction. */
function PaperSide({ text }: { text: PaperSideText }) {
  const t = useTexts('proposal');
  return (
    <section className="stack">
      <h2 lang={langTagOf(text.language)} dir={directionOf(text.language)}>
        {languageNames[text.language]}
      </h2>
      {text.isDraft ? (
        <p>
          <strong>{t('paper.draft')}</strong>
        </p>
      ) : null}
      <div className="stack" lang={langTagOf(text.language)} dir={directionOf(text.language)}>
        {text.paragraphs.map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
      <p className="mute">{t('paper.version', { version: text.version })}</p>
    </section>
  );
}
