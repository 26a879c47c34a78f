import { useActionData, useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { findConsentLink } from '#app/use-cases/consent/make-consent-link.server.ts';
import { actOnLink } from '../profiles_.$id.link/act-on-link.server.ts';
import { LinkPage, type LinkAnswer } from '../profiles_.$id.link/link-page.tsx';

export const loader = loading('guest.keep', ({ app, actor, params }) =>
  findConsentLink(app, actor, params['id'] ?? ''),
);

export const action = acting('guest.keep', ({ app, actor, params, form, done }) => {
  const profileId = params['id'] ?? '';
  const ended = () => done(`/mentoring/learners/${profileId}/link`, 'consentLinkEnded');
  return actOnLink(app, actor, profileId, form, ended);
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('consentLink')('title') });

/** The link of a guest of the house, with which she speaks for herself in her tandem. */
export default function GuestLinkPage() {
  const page = useLoaderData<typeof loader>();
  const t = useTexts('guest');
  const answer = useActionData<typeof action>() as LinkAnswer | undefined;
  const back = { href: `/mentoring/learners/${page.profileId}`, text: t('toPerson') };
  return <LinkPage page={page} answer={answer} back={back} />;
}
