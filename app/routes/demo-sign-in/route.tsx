import { startPathFor } from '#app/components/shell/navigation.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { openActing } from '#app/http/acting.server.ts';
import { refusal } from '#app/http/errors.server.ts';
import { openLoading } from '#app/http/loading.server.ts';
import { pathInto } from '#app/http/path-into.server.ts';
import { enterAsPersona } from '#app/use-cases/account/demo-personas.server.ts';

/** Signs in as an invented person, in demo mode only; anywhere else this address doesn't exist. */
export const action = openActing(async ({ app, form, request, context, done }) => {
  const entry = await enterAsPersona(app, form.text('persona')).catch((error: unknown) => {
    // There is no page to show it on.
    throw error instanceof DomainError ? refusal(error) : error;
  });
  return done(await pathInto({ request, context }, entry, new URL(request.url).search, startPathFor(entry.roles)));
});

export const loader = openLoading(async () => {
  throw new DomainError('notFound');
});

/** Never shown: both answers are redirects or errors. A route without a page would answer errors as bare text. */
export default function DemoSignInPage() {
  return null;
}
