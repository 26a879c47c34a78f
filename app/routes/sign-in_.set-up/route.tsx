import { useActionData, useLoaderData } from '@remix-run/react';
import { CodeSetUp } from '#app/components/account/code-set-up.tsx';
import { PasskeyForm } from '#app/components/account/passkey-form.tsx';
import { PasskeyPlace } from '#app/components/account/passkey-place.tsx';
import { startPathFor } from '#app/components/shell/navigation.ts';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { safeNextPath } from '#app/domain/account/next-path.ts';
import { passkeyPlace } from '#app/domain/account/passkey-site.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { openActing } from '#app/http/acting.server.ts';
import { openLoading } from '#app/http/loading.server.ts';
import { pathInto } from '#app/http/path-into.server.ts';
import { seeOther } from '#app/http/see-other.server.ts';
import { deviceOf } from '#app/http/session.server.ts';
import { readShortCookie } from '#app/http/short-cookie.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { ownerByPending } from '#app/use-cases/account/factor-owner.server.ts';
import { addPasskey, questionForNewPasskey } from '#app/use-cases/account/own-passkeys.server.ts';
import { endSetUp } from '#app/use-cases/account/second-step.server.ts';
import { proposeCodeKey, setUpCodes } from '#app/use-cases/account/set-up-codes.server.ts';

const over = '/sign-in?refused=tooLate';

export const loader = openLoading(async ({ app, actor, request, url }) => {
  const token = readShortCookie(request, 'sign-in-step');
  const owner = token === null ? null : await ownerByPending(app, token);
  if (owner === null)
    throw seeOther(actor === null ? over : (safeNextPath(url.searchParams.get('next')) ?? startPathFor(actor.roles)));
  return {
    question: await questionForNewPasskey(app, owner),
    place: passkeyPlace(app.config.origin, url.host),
    proposed: await proposeCodeKey(app, owner),
  };
});

export const action = openActing(async ({ app, form, request, context, done }) => {
  const token = readShortCookie(request, 'sign-in-step');
  const owner = token === null ? null : await ownerByPending(app, token);
  if (token === null || owner === null) return done(over);
  if (form.intent === 'passkey')
    await addPasskey(app, owner, form.text('answer'), deviceOf(request.headers.get('user-agent')));
  else if (form.intent === 'confirmCode') await setUpCodes(app, owner, form.text('code'));
  else throw new DomainError('invalid');
  const entry = await endSetUp(app, token);
  if (entry === null) return done(over);
  // Her recovery codes first; what she wanted comes after them.
  const wanted = await pathInto({ request, context }, entry, new URL(request.url).search, startPathFor(entry.roles));
  return done(`/account/second-factor?${new URLSearchParams({ next: wanted }).toString()}`, 'factorAdded');
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('secondFactor')('setUp.title') });

/** The first second factor of somebody whose house demands one, in the middle of her sign-in. */
export default function SetUpPage() {
  const t = useTexts('secondFactor');
  const { question, place, proposed } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <Page width="narrow" title={t('setUp.title')} lead={t('setUp.lead')}>
      <ErrorSummary form={form} labels={{ code: t('codes.label') }} />
      <Section title={t('passkey.title')}>
        <p>{t('passkey.what')}</p>
        <PasskeyPlace place={place} />
        {question === null || place !== 'here' ? null : (
          <PasskeyForm kind="add" question={question} button={t('passkey.add')} />
        )}
      </Section>
      <Section title={t('codes.title')}>
        <p>{t('codes.what')}</p>
        <CodeSetUp proposed={proposed} form={form?.values['intent'] === 'confirmCode' ? form : undefined} />
      </Section>
    </Page>
  );
}
