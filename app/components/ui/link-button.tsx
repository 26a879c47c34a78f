import type { ReactNode } from 'react';
import { buttonClass, type ButtonKind } from './button.tsx';

interface LinkButtonProps {
  readonly href: string;
  readonly kind?: ButtonKind;
  readonly small?: boolean;
  readonly block?: boolean;
  /** The browser saves instead of showing. */
  readonly download?: boolean | string;
  readonly children: ReactNode;
}

/** A link that looks like a button: it leads somewhere, it changes nothing. */
export function LinkButton({ href, kind = 'secondary', small, block, download, children }: LinkButtonProps) {
  return (
    <a href={href} className={buttonClass({ kind, small, block })} download={download}>
      <span className="kern-label">{children}</span>
    </a>
  );
}
