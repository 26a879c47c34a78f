import { useActionData, useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { findConsentLink } from '#app/use-cases/consent/make-consent-link.server.ts';
import { actOnLink } from './act-on-link.server.ts';
import { LinkPage, type LinkAnswer } from './link-page.tsx';

export const loader = loading('consent.record', ({ app, actor, params }) =>
  findConsentLink(app, actor, params['id'] ?? ''),
);

export const action = acting('consent.record', ({ app, actor, params, form, done }) => {
  const profileId = params['id'] ?? '';
  return actOnLink(app, actor, profileId, form, () => done(`/profiles/${profileId}/link`, 'consentLinkEnded'));
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('consentLink')('title') });

/** The link of one of the caseworker's people. */
export default function PersonLinkPage() {
  const page = useLoaderData<typeof loader>();
  const t = useTexts('consentLink');
  const answer = useActionData<typeof action>() as LinkAnswer | undefined;
  return <LinkPage page={page} answer={answer} back={{ href: `/profiles/${page.profileId}`, text: t('back') }} />;
}
