import { useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { openActing } from '#app/http/acting.server.ts';
import { openLoading } from '#app/http/loading.server.ts';
import { seeOther } from '#app/http/see-other.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { findMailOff, switchMailOff } from '#app/use-cases/notification/mail-choices.server.ts';

/** Mail programs open links by themselves: looking changes nothing. */
export const loader = openLoading(({ app, params }) => findMailOff(app, params['token'] ?? ''));

/** The button of the page, or that of a mail program (RFC 8058), which sends no fields of ours. */
export const action = openActing(async ({ app, params }) => {
  const token = params['token'] ?? '';
  await switchMailOff(app, token);
  return seeOther(`/mails/${token}`);
});

export const handle = pageSettings<typeof loader>({
  noScript: true,
  title: ({ texts }) => texts('mail')('offPage.title'),
});

/** Where the last line of a mail leads: one button, no sign-in. */
export default function MailOffPage() {
  const { kind, isOff } = useLoaderData<typeof loader>();
  const t = useTexts('mail');
  return (
    <Page width="narrow" title={t('offPage.title')}>
      {isOff ? (
        <Alert kind="success">{t('offPage.done')}</Alert>
      ) : (
        <form method="post" className="form">
          <p>{t('offPage.ask')}</p>
          <p>
            <strong>{t('offPage.kind', { kind: t(`choice.kinds.${kind}`) })}</strong>
          </p>
          <div className="actions">
            <Button>{t('offPage.button')}</Button>
          </div>
        </form>
      )}
      <p>
        {t('offPage.others')} {t('offPage.account')} <a href="/account#mails">{t('offPage.toAccount')}</a>
      </p>
    </Page>
  );
}
