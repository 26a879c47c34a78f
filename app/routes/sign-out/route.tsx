import { redirect } from '@remix-run/node';
import { openActing } from '#app/http/acting.server.ts';
import { endSession, readSession } from '#app/http/session.server.ts';

/** Ends this session. By POST only, so that no link or picture can sign anybody out. */
export const action = openActing(async ({ request, context, done }) => {
  const providerId = (await readSession(request, context))?.providerId ?? null;
  await endSession(request, context);
  if (providerId !== null) return done(`/sign-out/${providerId}`);
  return done('/', 'signedOut');
});

/** Somebody reloaded the address of the form. */
export function loader() {
  return redirect('/', 303);
}
