import type { ButtonHTMLAttributes, ReactNode } from 'react';

/** One primary per row or page; everything else is secondary or quiet. `danger` ends or deletes something. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Look {
  readonly kind?: ButtonKind;
  /** For rows and cards; still 36 px high. */
  readonly small?: boolean;
  /** As wide as its column. */
  readonly block?: boolean;
}

const kinds: Record<ButtonKind, string> = {
  primary: 'kern-btn kern-btn--primary',
  secondary: 'kern-btn kern-btn--secondary',
  quiet: 'kern-btn kern-btn--tertiary',
  danger: 'kern-btn kern-btn--secondary btn--danger',
};

/** The class list of a button, shared with LinkButton. */
export function buttonClass({ kind = 'primary', small, block }: Look): string {
  return kinds[kind] + (small ? ' btn--small' : '') + (block ? ' kern-btn--block' : '');
}

interface ButtonProps extends Look, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  /** With JavaScript, this question is asked first; without, the form is sent directly, so the server must cope. */
  readonly confirm?: string;
  readonly children: ReactNode;
}

/** A submit button unless `type` says otherwise. */
export function Button({ kind, small, block, confirm, type = 'submit', children, ...rest }: ButtonProps) {
  return (
    <button type={type} className={buttonClass({ kind, small, block })} data-confirm={confirm} {...rest}>
      <span className="kern-label">{children}</span>
    </button>
  );
}
