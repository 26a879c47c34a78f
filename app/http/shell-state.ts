import type { Role } from '#app/domain/account/role.ts';
import type { FormValues } from '#app/domain/form-state.ts';
import type { Locale } from '#app/i18n/locale.ts';

export type Theme = 'auto' | 'light' | 'dark';

/** One sentence about what has just happened, shown once above the page. `text` is finished, in the reader's language. */
export interface FlashNotice {
  readonly kind: 'success' | 'info' | 'warning' | 'danger';
  readonly text: string;
}

/** What the frame around every page needs; the root loader returns it, so it goes to the browser: no e-mail address, no id. */
export interface ShellState {
  readonly locale: Locale;
  readonly theme: Theme;
  /** Whether single letters work as keys. */
  readonly singleKeys: boolean;
  /** `displayName` is null for a volunteer, whose name is in the vault. */
  readonly user: { readonly displayName: string | null; readonly roles: readonly Role[] } | null;
  readonly flash: FlashNotice | null;
  /** Who offers this portal, e.g. "Jobcenter Musterstadt"; null: not said. */
  readonly houseName: string | null;
  /** The demo world is shown: a banner says so. */
  readonly demo: boolean;
  /** What this user typed before the session ran out, given back with `?kept=<id>`. */
  readonly keptForm: FormValues | null;
}
