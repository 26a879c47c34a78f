import { addDays, type Day } from '../time/day.ts';
import { consentLanguages, type ConsentLanguage } from './consent.ts';

/** So many wrong codes, and no further phone gets in until there is a new code; a phone that is in stays in. */
export const mostWrongCodes = 10;
/** Digits of the short code. */
export const codeLength = 6;

/** A code as it was typed: spaces and hyphens do not matter, and the digits may be those of an Arabic or Persian keyboard. */
export function readCode(typed: string): string {
  return typed
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\s\u200e\u200f-]/g, '');
}

/** A code in two halves, as it is read out. */
export function shownCode(code: string): string {
  return `${code.slice(0, codeLength / 2)} ${code.slice(codeLength / 2)}`;
}

/** What decides how long a link works. */
export interface LinkLife {
  /** The case is open, or something the person said yes to still runs. */
  readonly isOpen: boolean;
  /** The last day on which something was; null: nothing ever was. */
  readonly overOn: Day | null;
}

/** A link works while there is something to decide or to take back, and `daysAfter` days more. */
export function isLinkGood(life: LinkLife, today: Day, daysAfter: number): boolean {
  return life.isOpen || (life.overOn !== null && today <= addDays(life.overOn, daysAfter));
}

/** Right-to-left is a matter of the script. */
export function directionOf(language: ConsentLanguage): 'ltr' | 'rtl' {
  return language === 'ar' || language === 'fa' ? 'rtl' : 'ltr';
}

/** The value of a `lang` attribute; easy German is German. */
export function langTagOf(language: ConsentLanguage): string {
  return language === 'de-simple' ? 'de' : language;
}

/** Names in their own script, as a person finds her own; no flags. */
export const languageNames: Readonly<Record<ConsentLanguage, string>> = {
  de: 'Deutsch',
  'de-simple': 'Einfaches Deutsch',
  en: 'English',
  uk: 'Українська',
  ar: 'العربية',
  fa: 'فارسی',
  tr: 'Türkçe',
  ru: 'Русский',
};

/** Is this word one of the languages? */
export function isConsentLanguage(value: unknown): value is ConsentLanguage {
  return typeof value === 'string' && (consentLanguages as readonly string[]).includes(value);
}

/** The first language of `Accept-Language` we have, else German: for a phone of which nothing is known. */
export function languageFromHeader(acceptLanguage: string | null): ConsentLanguage {
  for (const part of (acceptLanguage ?? '').split(',')) {
    const tag = part.trim().slice(0, 2).toLowerCase();
    if (isConsentLanguage(tag)) return tag;
  }
  return 'de';
}
