import type { ReactNode } from 'react';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface AlertProps {
  readonly kind?: 'info' | 'success' | 'warning' | 'danger';
  /** Default: the word of the kind ("Hinweis"). */
  readonly title?: ReactNode;
  /** Announce it: for what has just happened. */
  readonly live?: boolean;
  readonly children?: ReactNode;
}

export function Alert({ kind = 'info', title, live, children }: AlertProps) {
  const t = useTexts('ui');
  return (
    <div className={`notice notice--${kind}`} role={live ? (kind === 'danger' ? 'alert' : 'status') : undefined}>
      <p className="notice-title">{title ?? t(`alert.${kind}`)}</p>
      {children ? <div>{children}</div> : null}
    </div>
  );
}
