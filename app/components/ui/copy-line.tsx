import type { ReactNode } from 'react';

interface CopyLineProps {
  readonly id: string;
  readonly value: string;
  readonly words: { readonly label: string; readonly copy: string; readonly copied: string };
  /** Lines to show it in where somebody types it off: on a phone one line would cut it. */
  readonly rows?: number;
  /** Further buttons beside "copy". */
  readonly children?: ReactNode;
}

/** An address to be passed on: to mark, or to copy where scripts run. On paper it would lie about: it is not printed. */
export function CopyLine({ id, value, words, rows = 1, children }: CopyLineProps) {
  return (
    <div className="stack no-print">
      <label className="kern-label" htmlFor={id}>
        {words.label}
      </label>
      {rows === 1 ? (
        <input id={id} className="kern-form-input__input" readOnly value={value} dir="ltr" />
      ) : (
        <textarea id={id} className="kern-form-input__input" readOnly rows={rows} defaultValue={value} dir="ltr" />
      )}
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
        {children}
      </div>
    </div>
  );
}
