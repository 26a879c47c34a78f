import type { AppLoadContext } from '@remix-run/node';
import type { FormValues } from '#app/domain/form-state.ts';
import type { Locale } from '#app/i18n/locale.ts';
import { textsFor } from '#app/i18n/texts.ts';
import { findKeptForm } from '#app/use-cases/account/keep-form.server.ts';
import { takeFlash } from './flash.server.ts';
import { hasSingleKeys, localeOf, themeOf } from './preferences.server.ts';
import { readSession, type SignedIn } from './session.server.ts';
import type { FlashNotice, ShellState } from './shell-state.ts';

/**
 * What the frame around every page needs. Language: this browser's choice, else the account's, else the first one the
 * browser asks for. A notice of the page before is taken once; a form kept for this user comes back with `?kept=<id>`.
 */
export async function shellFor({
  request,
  context,
}: {
  request: Request;
  context: AppLoadContext;
}): Promise<ShellState> {
  const signedIn = await readSession(request, context);
  const locale = signedIn?.actor.locale ?? localeOf(request, null);
  return {
    locale,
    theme: themeOf(request),
    singleKeys: hasSingleKeys(request),
    user: signedIn === null ? null : { displayName: signedIn.displayName, roles: signedIn.actor.roles },
    flash: takeNotice(request, context, locale),
    houseName: context.app.config.houseName,
    demo: context.app.config.mode === 'demo',
    keptForm: signedIn === null ? null : await keptValues(request, context, signedIn),
  };
}

function takeNotice(request: Request, context: AppLoadContext, locale: Locale): FlashNotice | null {
  const taken = takeFlash(request);
  if (taken === null) return null;
  context.cookies.push(taken.forget);
  const text = textsFor(locale, 'notices').find(taken.notice);
  return text === undefined ? null : { kind: 'success', text };
}

async function keptValues(request: Request, context: AppLoadContext, signedIn: SignedIn): Promise<FormValues | null> {
  const id = new URL(request.url).searchParams.get('kept');
  if (id === null || context.formArrived === true) return null;
  return (await findKeptForm(context.app, signedIn.actor.userId, id))?.values ?? null;
}
