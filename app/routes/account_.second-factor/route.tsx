import { useActionData, useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { safeNextPath } from '#app/domain/account/next-path.ts';
import { passkeyPlace } from '#app/domain/account/passkey-site.ts';
import { isFactorRequired, isFresh } from '#app/domain/account/second-factor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { acting } from '#app/http/acting.server.ts';
import { loading } from '#app/http/loading.server.ts';
import { currentSession, deviceOf } from '#app/http/session.server.ts';
import { formatsFor } from '#app/i18n/format.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { ownerBySession } from '#app/use-cases/account/factor-owner.server.ts';
import { findOwnFactors, removeCodes, removePasskey } from '#app/use-cases/account/own-factors.server.ts';
import { addPasskey, questionForNewPasskey } from '#app/use-cases/account/own-passkeys.server.ts';
import { makeRecoveryCodes } from '#app/use-cases/account/recovery-codes.server.ts';
import { proposeCodeKey, setUpCodes } from '#app/use-cases/account/set-up-codes.server.ts';
import { CodesSection } from './codes-section.tsx';
import { PasskeySection } from './passkey-section.tsx';
import { RecoverySection } from './recovery-section.tsx';

const here = '/account/second-factor';

export const loader = loading('secondFactor.own', async ({ app, actor, request, context, url, locale }) => {
  const format = formatsFor(locale);
  const session = await currentSession(request, context);
  const factors = await findOwnFactors(app, actor);
  // Whoever signed in long ago may look, and is shown nothing that could be set up.
  const owner = isFresh(session.startedAt, app.clock.now()) ? ownerBySession(app, actor, session) : null;
  const isAsked = factors.codesSince === null || url.searchParams.get('show') === 'codes';
  const isRequired = isFactorRequired(factors.requiredFrom, dayOf(app.clock.now()));
  return {
    isFresh: owner !== null,
    isRequired,
    requiredFrom: factors.requiredFrom === null || isRequired ? null : format.day(factors.requiredFrom),
    passkeys: factors.list.map(({ id, device, createdAt, usedAt }) => ({
      id,
      device,
      since: format.day(dayOf(createdAt)),
      used: usedAt === null ? null : format.day(dayOf(usedAt)),
    })),
    codesSince: factors.codesSince === null ? null : format.day(dayOf(factors.codesSince)),
    recoveryLeft: factors.hasRecoveryCodes ? factors.recoveryLeft : null,
    place: passkeyPlace(app.config.origin, url.host),
    question: owner === null ? null : await questionForNewPasskey(app, owner),
    proposed: owner !== null && isAsked ? await proposeCodeKey(app, owner) : null,
    next: safeNextPath(url.searchParams.get('next')),
  };
});

export const action = acting('secondFactor.own', async ({ app, actor, form, request, context, done }) => {
  const owner = ownerBySession(app, actor, await currentSession(request, context));
  const next = safeNextPath(new URL(request.url).searchParams.get('next'));
  const back = next === null ? here : `${here}?${new URLSearchParams({ next }).toString()}`;
  switch (form.intent) {
    case 'passkey':
      await addPasskey(app, owner, form.text('answer'), deviceOf(request.headers.get('user-agent')));
      return done(back, 'factorAdded');
    case 'confirmCode':
      await setUpCodes(app, owner, form.text('code'));
      return done(back, 'factorAdded');
    case 'recoveryCodes':
      return { form: undefined, made: await makeRecoveryCodes(app, owner) };
    case 'removePasskey':
      await removePasskey(app, owner, form.text('passkey'));
      return done(back, 'factorRemoved');
    case 'removeCodes':
      await removeCodes(app, owner);
      return done(back, 'factorRemoved');
    default:
      throw new DomainError('invalid');
  }
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('secondFactor')('own.title') });

export default function SecondFactorPage() {
  const t = useTexts('secondFactor');
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer?.form;
  const made = answer !== undefined && 'made' in answer ? answer.made : undefined;
  const hasFactor = page.passkeys.length > 0 || page.codesSince !== null;
  const recovery = (
    <RecoverySection made={made} left={page.recoveryLeft} canChange={page.isFresh} hasFactor={hasFactor} />
  );
  return (
    <Page
      width="narrow"
      title={t('own.title')}
      lead={[
        t('own.lead'),
        page.isRequired ? t('own.required') : null,
        page.requiredFrom === null ? null : t('own.requiredFrom', { day: page.requiredFrom }),
      ]
        .filter(Boolean)
        .join(' ')}
      actions={<LinkButton href="/account">{t('own.back')}</LinkButton>}
    >
      <ErrorSummary form={form} labels={{ code: t('codes.label') }} />
      {page.isFresh ? null : (
        <Alert title={t('own.again')}>
          <p>{t('own.againText')}</p>
          <LinkButton href={`/sign-in?again=1&next=${encodeURIComponent(here)}`}>{t('own.againButton')}</LinkButton>
        </Alert>
      )}
      {page.next === null || !hasFactor ? null : (
        <Alert kind="success" title={t('own.nextText')}>
          <LinkButton href={page.next}>{t('own.next')}</LinkButton>
        </Alert>
      )}
      {hasFactor ? recovery : null}
      <PasskeySection passkeys={page.passkeys} question={page.question} place={page.place} canChange={page.isFresh} />
      <CodesSection
        since={page.codesSince}
        proposed={page.proposed}
        canChange={page.isFresh}
        form={form?.values['intent'] === 'confirmCode' ? form : undefined}
      />
      {hasFactor ? null : recovery}
    </Page>
  );
}
