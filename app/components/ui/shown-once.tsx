import { Alert } from './alert.tsx';

interface ShownOnceProps {
  readonly id: string;
  readonly value: string;
  readonly words: {
    readonly title: string;
    readonly text: string;
    readonly label: string;
    readonly copy: string;
    readonly copied: string;
  };
}

/** A secret address right after it was made: it can't be shown again. */
export function ShownOnce({ id, value, words }: ShownOnceProps) {
  return (
    <Alert kind="success" title={words.title} live>
      <p>{words.text}</p>
      <label className="kern-label" htmlFor={id}>
        {words.label}
      </label>
      <input id={id} className="kern-form-input__input" readOnly value={value} />
      <div className="actions">
        <button
          type="button"
          className="kern-btn kern-btn--secondary btn--small"
          data-copy={id}
          data-copied={words.copied}
          hidden
        >
          <span className="kern-label">{words.copy}</span>
        </button>
        <p className="mute" role="status" />
      </div>
    </Alert>
  );
}
