import type { useTexts } from '#app/i18n/use-texts.tsx';

/** Keys of work lists and notes and what they do, as `?` and the own account list them; pressed in enhance.js. */
export function keysOf(t: ReturnType<typeof useTexts<'shell'>>): readonly (readonly [key: string, meaning: string])[] {
  return [
    ['j', t('keys.next')],
    ['k', t('keys.previous')],
    ['x', t('keys.select')],
    ['e', t('keys.act')],
    ['o', t('keys.open')],
    ['n', t('keys.note')],
    [t('find.key'), t('keys.find')],
    ['?', t('keys.help')],
  ];
}
