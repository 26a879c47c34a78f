import { useActionData, useLoaderData } from '@remix-run/react';
import { HouseSignIn } from '#app/components/account/house-sign-in.tsx';
import { PersonaList } from '#app/components/account/persona-list.tsx';
import { startPathFor } from '#app/components/shell/navigation.ts';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { Alert } from '#app/components/ui/alert.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Card } from '#app/components/ui/card.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { Page } from '#app/components/ui/page.tsx';
import { providerRefusals } from '#app/domain/account/sign-in-provider.ts';
import { safeNextPath } from '#app/domain/account/next-path.ts';
import { openActing } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { openLoading } from '#app/http/loading.server.ts';
import { seeOther } from '#app/http/see-other.server.ts';
import { pathInto } from '#app/http/path-into.server.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { listPersonas } from '#app/use-cases/account/demo-personas.server.ts';
import { listProviders } from '#app/use-cases/account/sign-in-by-provider.server.ts';
import { signIn } from '#app/use-cases/account/sign-in.server.ts';
import { z } from 'zod';

const schema = z.object({ email: fields.email(), password: fields.text(1000) });

export const loader = openLoading(async ({ app, actor, url }) => {
  // Who is about to change what she signs in with signs in once more.
  if (actor !== null && !url.searchParams.has('again'))
    throw seeOther(safeNextPath(url.searchParams.get('next')) ?? startPathFor(actor.roles));
  return {
    refused: refusalOf(url.searchParams.get('refused')),
    providers: await listProviders(app),
    personas: (await listPersonas(app)).map(({ id, displayName, roles, descriptionKey }) => ({
      id,
      displayName,
      roles,
      descriptionKey,
    })),
    isKept: url.searchParams.has('kept'),
    sendsMails: app.mailer !== null,
    query: url.search,
  };
});

export const action = openActing(async ({ app, form, request, context, done }) => {
  const { email, password } = form.read(schema);
  const entry = await signIn(app, { email, password, network: context.network });
  return done(await pathInto({ request, context }, entry, new URL(request.url).search, startPathFor(entry.roles)));
});

const refusalOf = (word: string | null) => providerRefusals.find((refusal) => refusal === word) ?? null;

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('account')('signIn.title') });

export default function SignInPage() {
  const t = useTexts('account');
  const service = useTexts('signInProvider');
  const { personas, providers, refused, isKept, sendsMails, query } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const help = (
    <>
      <Card title={t('signIn.forgotten')} tone="soft">
        {sendsMails ? (
          <>
            <p>{t('signIn.forgottenMail')}</p>
            <p>
              <a href="/sign-in/forgotten">{t('signIn.forgottenLink')}</a>
            </p>
          </>
        ) : (
          <p>{t('signIn.forgottenText')}</p>
        )}
      </Card>
      <Card title={t('signIn.noAccount')} tone="soft">
        <p>{t('signIn.noAccountText')}</p>
        <ul>
          <li>
            <a href="/offer">{t('signIn.offer')}</a>
          </li>
          <li>
            <a href="/volunteer">{t('signIn.volunteer')}</a>
          </li>
        </ul>
      </Card>
    </>
  );
  return (
    <Page title={t('signIn.title')} lead={t('signIn.lead')} aside={help}>
      {refused === null ? null : (
        <Alert kind="warning" title={service('refused.title')} live>
          <p>{service(`refused.${refused}`)}</p>
        </Alert>
      )}
      {isKept ? <Alert kind="info" title={t('signIn.kept')} /> : null}
      <ErrorSummary form={form} labels={{ email: t('field.email'), password: t('field.password') }} />
      <form method="post" action={`/sign-in${query}`} noValidate className="form">
        <Field
          name="email"
          type="email"
          label={t('field.email')}
          form={form}
          autoComplete="username"
          inputMode="email"
        />
        <Field
          name="password"
          type="password"
          label={t('field.password')}
          form={form}
          autoComplete="current-password"
        />
        <div className="actions">
          <Button>{t('signIn.button')}</Button>
        </div>
      </form>
      <HouseSignIn houses={providers} query={query} />
      <p>
        <a href={`/sign-in/code${query}`}>{t('code.volunteers')}</a>
      </p>
      <PersonaList personas={personas} query={query} />
    </Page>
  );
}
