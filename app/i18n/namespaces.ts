import errorsDe from './de/errors.ts';
import landingDe from './de/landing.ts';
import legalDe from './de/legal.ts';
import shellDe from './de/shell.ts';
import uiDe from './de/ui.ts';
import errorsEn from './en/errors.ts';
import landingEn from './en/landing.ts';
import legalEn from './en/legal.ts';
import shellEn from './en/shell.ts';
import uiEn from './en/ui.ts';

/** English must have every key of the German source; the compiler says which one is missing. */
function inBoth<T extends object>(de: T, en: NoInfer<T>): { de: T; en: T } {
  return { de, en };
}

/** Every namespace of texts. To add one: a file in `de/`, the same keys in `en/`, one line here. */
export const namespaces = {
  errors: inBoth(errorsDe, errorsEn),
  landing: inBoth(landingDe, landingEn),
  legal: inBoth(legalDe, legalEn),
  shell: inBoth(shellDe, shellEn),
  ui: inBoth(uiDe, uiEn),
};
