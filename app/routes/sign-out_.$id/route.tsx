import { useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { openLoading } from '#app/http/loading.server.ts';
import { seeOther } from '#app/http/see-other.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { findProviderSignOut } from '#app/use-cases/account/sign-in-by-provider.server.ts';

export const loader = openLoading(async ({ app, params }) => {
  const service = await findProviderSignOut(app, params['id'] ?? '');
  if (service === null) throw seeOther('/');
  return service;
});

export const handle = pageSettings<typeof loader>({
  title: ({ texts }) => texts('signInProvider')('signedOut.title'),
});

/** After signing out here: the way to sign out of the house's service too. A link, because forms lead to no other site. */
export default function SignedOutPage() {
  const t = useTexts('signInProvider');
  const { name, url } = useLoaderData<typeof loader>();
  return (
    <Page width="narrow" title={t('signedOut.title')} lead={t('signedOut.lead', { name })}>
      <div className="actions">
        <LinkButton href={url} kind="primary">
          {t('signedOut.there')}
        </LinkButton>
        <LinkButton href="/" kind="quiet">
          {t('signedOut.stay')}
        </LinkButton>
      </div>
    </Page>
  );
}
