import type { ReactNode } from 'react';

interface PreferenceFormProps {
  readonly name: 'locale' | 'theme' | 'keys';
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly lang?: string }[];
  readonly current: string;
  /** Where to come back to: this page's address. */
  readonly returnTo: string;
  /** Shown before the buttons; without it the label is for screen readers. */
  readonly lead?: ReactNode;
}

/** A choice that applies at once: one button per option, the current one pressed. */
export function PreferenceForm({ name, label, options, current, returnTo, lead }: PreferenceFormProps) {
  return (
    <form method="post" action="/preferences" aria-label={label} className="no-print">
      <input type="hidden" name="return" value={returnTo} readOnly />
      {lead}
      {options.map((option) => (
        <button
          key={option.value}
          className="plain-button"
          name={name}
          value={option.value}
          lang={option.lang}
          aria-pressed={option.value === current}
        >
          {option.label}
        </button>
      ))}
    </form>
  );
}
