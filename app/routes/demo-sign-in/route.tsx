import { startPathFor } from '#app/components/shell/navigation.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { openActing } from '#app/http/acting.server.ts';
import { openLoading } from '#app/http/loading.server.ts';
import { pathAfterSignIn } from '#app/http/path-after-sign-in.server.ts';
import { startSession } from '#app/http/session.server.ts';
import { findPersona } from '#app/use-cases/account/demo-personas.server.ts';

/** Signs in as an invented person, in demo mode only; anywhere else this address doesn't exist. */
export const action = openActing(async ({ app, form, request, context, done }) => {
  const persona = await findPersona(app, form.text('persona'));
  await startSession(request, context, persona.id);
  return done(await pathAfterSignIn(app, persona.id, new URL(request.url), startPathFor(persona.roles)));
});

export const loader = openLoading(async () => {
  throw new DomainError('notFound');
});

/** Never shown: both answers are redirects or errors. A route without a page would answer errors as bare text. */
export default function DemoSignInPage() {
  return null;
}
