import { useActionData, useLoaderData } from '@remix-run/react';
import { LinkGone } from '#app/components/consent/link-gone.tsx';
import { OwnPage } from '#app/components/consent/own-page.tsx';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { codeLength } from '#app/domain/consent/consent-link.ts';
import { doorActing, doorLoading } from '#app/http/by-link.server.ts';
import { seeOther } from '#app/http/see-other.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { enterCode, forgetDevice } from '#app/use-cases/consent/open-consent-link.server.ts';

export const loader = doorLoading(({ visit, home }) => {
  if (visit.isKnown) throw seeOther(home);
  return Promise.resolve({ isFrozen: visit.isFrozen });
});

export const action = doorActing(async ({ app, visit, token, device, form, keepPhone, dropPhone, done }) => {
  if (form.intent === 'forget') {
    await forgetDevice(app, visit, device);
    dropPhone();
    return done('/code');
  }
  keepPhone(await enterCode(app, token, form.text('code')));
  return done();
});

export const handle = pageSettings<typeof loader>({
  ownLanguage: true,
  bare: true,
  noScript: true,
  title: ({ texts }) => texts('person')('code.label'),
});

/** Before everything else on a new phone: the short code. It says nothing of whose link it is. */
export default function CodePage() {
  const { isFrozen, ...frame } = useLoaderData<typeof loader>();
  const form = (useActionData<typeof action>() as { form?: { reason?: string } } | undefined)?.form;
  const t = useTexts('person');
  if (isFrozen)
    return (
      <OwnPage title={t('code.frozen')} frame={frame} isHome>
        <p>{t('code.frozenText')}</p>
        <p>{t('gone.stands')}</p>
      </OwnPage>
    );
  return (
    <OwnPage title={t('code.title')} frame={frame} isHome>
      <p>{t('code.text')}</p>
      <form method="post" className="own-form" noValidate>
        <label htmlFor="code">{t('code.label')}</label>
        {form === undefined ? null : (
          <p id="code-problem" className="own-problem" role="alert">
            {t('code.wrong')}
          </p>
        )}
        <input
          id="code"
          name="code"
          className="own-input"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={codeLength * 2}
          dir="ltr"
          required
          aria-invalid={form === undefined ? undefined : true}
          aria-describedby={form === undefined ? undefined : 'code-problem'}
        />
        <button className="answer">{t('code.button')}</button>
      </form>
    </OwnPage>
  );
}

export { LinkGone as ErrorBoundary };
