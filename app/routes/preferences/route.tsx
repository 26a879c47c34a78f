import { redirect } from '@remix-run/node';
import { openActing } from '#app/http/acting.server.ts';
import { insidePath, isTheme, preferenceCookie } from '#app/http/preferences.server.ts';
import { isLocale } from '#app/i18n/locale.ts';

/** Language, appearance and keys, for everybody, kept on the device. Comes back to where it was asked. */
export const action = openActing(({ form, context, done }) => {
  const locale = form.text('locale');
  const theme = form.text('theme');
  if (isLocale(locale)) context.cookies.push(preferenceCookie('locale', locale));
  if (isTheme(theme)) context.cookies.push(preferenceCookie('theme', theme));
  const keys = form.text('keys');
  if (keys === 'on' || keys === 'off') context.cookies.push(preferenceCookie('keys', keys));
  return Promise.resolve(done(insidePath(form.text('return'))));
});

/** Somebody reloaded the address of the form. */
export function loader() {
  return redirect('/', 303);
}
