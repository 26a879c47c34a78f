import { useId } from 'react';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface CopyNoteProps {
  /** The finished note; line breaks are kept. */
  readonly text: string;
  /** Default: "Vermerk für Ihre Fachanwendung". */
  readonly label?: string;
  /** Not for the agency's own system: the button says "Text kopieren". */
  readonly plain?: boolean;
  /** Shown folded; opens on a click. */
  readonly folded?: boolean;
}

/** A note to take along into the agency's own system. One click with JavaScript; without, the text can be selected. */
export function CopyNote({ text, label, plain, folded }: CopyNoteProps) {
  const t = useTexts('ui');
  const id = `note-${useId().replaceAll(':', '')}`;
  const body = (
    <div className="copy-note">
      <label className="kern-label" htmlFor={id}>
        {label ?? t('copyNote.label')}
      </label>
      <textarea
        id={id}
        readOnly
        rows={Math.min(12, text.split('\n').length + 1)}
        defaultValue={text}
        className="kern-form-input__input"
      />
      <div className="actions">
        <button
          type="button"
          className="kern-btn kern-btn--secondary btn--small"
          data-copy={id}
          data-copied={t(plain ? 'copyNote.donePlain' : 'copyNote.done')}
          hidden
        >
          <span className="kern-label">{t(plain ? 'copyNote.buttonPlain' : 'copyNote.button')}</span>
        </button>
        <p className="mute" role="status">
          <span data-without-script>{t('copyNote.how')}</span>
        </p>
      </div>
    </div>
  );
  return folded ? (
    <details className="fold">
      <summary>{t('copyNote.button')}</summary>
      {body}
    </details>
  ) : (
    body
  );
}
