import type { Formats } from '#app/i18n/format.ts';
import { formatsFor } from '#app/i18n/format.ts';
import { languageName } from '#app/i18n/language-name.ts';
import type { Locale } from '#app/i18n/locale.ts';
import { textsFor } from '#app/i18n/texts.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** A stored value of a list (canonical text) as a person reads it: concepts, places and codes as words, days as dates. */
export function shownValue(app: AppContext, locale: Locale, field: string, canonical: string): string {
  const texts = {
    match: textsFor(locale, 'match'),
    rule: textsFor(locale, 'rule'),
    profile: textsFor(locale, 'profile'),
    imports: textsFor(locale, 'imports'),
    mentoring: textsFor(locale, 'mentoring'),
  };
  const format = formatsFor(locale);
  const word = (text: string): string => {
    if (app.vocabulary.concept(text) !== undefined) return app.vocabulary.label(text, locale);
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return format.day(text);
    if (field === 'otherLanguages' || field === 'languages') return languageName(locale, text);
    const { match, rule, profile, mentoring } = texts;
    if (field === 'slots') return slotText(text, mentoring);
    if (field === 'sex') return profile.find(`sex.${text}`) ?? text;
    return (
      match.find(`kind.${text}`) ??
      match.find(`shift.${text}`) ??
      match.find(`licence.${text}`) ??
      rule.find(`access.status.${text}`) ??
      profile.find(`courseKind.${text}`) ??
      mentoring.find(`offer.${text}`) ??
      (field === 'goal' ? mentoring.find(`goal.${text}`) : undefined) ??
      (field === 'mode' ? mentoring.find(`mode.${text}`) : undefined) ??
      text
    );
  };
  const shown = (value: Json): string => {
    if (value === null) return '';
    if (typeof value === 'boolean') return value ? texts.imports('yes') : texts.imports('no');
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') return word(value);
    if (isList(value)) return value.map(shown).filter(Boolean).join(', ');
    return ofObject(value, shown);
  };
  const ofObject = (value: { readonly [key: string]: Json }, rest: (part: Json) => string): string => {
    if ('skill' in value && 'level' in value) return germanText(value, texts.match, format);
    if ('cents' in value && typeof value['cents'] === 'number') return format.euro(value['cents']);
    return Object.entries(value)
      .map(([key, part]) =>
        key === 'placeId' || key === 'quarterId' ? (typeof part === 'number' ? app.places.name(part) : '') : rest(part),
      )
      .filter((part, index, all) => part !== '' && all.indexOf(part) === index)
      .join(', ');
  };
  const value = JSON.parse(canonical) as Json;
  if (field === 'place') return typeof value === 'number' ? app.places.name(value) : '';
  return shown(value) || texts.imports('page.empty');
}

/** "mon-evening" as "Mo Abend". */
function slotText(slot: string, t: ReturnType<typeof textsFor<'mentoring'>>): string {
  const [day = '', part = ''] = slot.split('-');
  return `${t.find(`weekdayShort.${day}`) ?? day} ${t.find(`dayPart.${part}`) ?? part}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function germanText(
  value: { readonly [key: string]: Json },
  match: ReturnType<typeof textsFor<'match'>>,
  format: Formats,
): string {
  const word = (key: string) => {
    const code = value[key];
    return typeof code === 'string' ? (match.find(`${key}.${code}`) ?? code) : '';
  };
  const { on } = value;
  return `${word('skill')} ${word('level')} (${word('by')}, ${typeof on === 'string' ? format.month(on) : match('undated')})`;
}
