import { z } from 'zod';
import { ProviderFailure, rolesByClaim, type ProviderRefusal } from '#app/domain/account/sign-in-provider.ts';
import { openSignInKey, sealSignInKey } from '#app/identity/sign-in-keys.server.ts';
import { isUniqueViolation } from '#db/database-error.ts';
import { findSignInProvider, listProviderRoles, listSignInProviders } from '#db/queries/account/sign-in-provider.ts';
import { demandWriter, write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { enter, type Entry } from './enter.server.ts';
import { accessTo, returnAddress, signedOutAddress } from './provider-access.server.ts';
import { accountByProvider } from './provider-account.server.ts';

/** How long somebody may take at the service. */
const mostMinutes = 15;

/** What a sign-in that has begun keeps in its browser, sealed. */
const begun = z.object({
  organisationId: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  query: z.string(),
  endsAt: z.number(),
});

/** A sign-in that did not come to its end, and why. */
export interface Refused {
  readonly refused: ProviderRefusal;
  /** The query of the sign-in page, with the page somebody wanted; '' when it is not known. */
  readonly query: string;
}

/** Houses whose people sign in with an account of their house. */
export function listProviders(app: AppContext): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return listSignInProviders(app.db);
}

/**
 * Begins a sign-in by the service of a house. Writes nothing: what has to come back lies sealed in the browser.
 * @param query of the sign-in page, with the page somebody wanted, and `again` where she signs in once more
 */
export async function beginProviderSignIn(
  app: AppContext,
  organisationId: string,
  query: string,
): Promise<{ readonly url: string; readonly sealed: string } | Refused> {
  const provider = await findSignInProvider(app.db, organisationId);
  if (provider === null || !provider.isOn) return { refused: 'off', query };
  try {
    const isAnew = new URLSearchParams(query).has('again');
    const access = accessTo(app, provider);
    const { url, checks } = await app.signInServices.begin(access, returnAddress(app, organisationId), isAnew);
    const endsAt = app.clock.now().getTime() + mostMinutes * 60_000;
    const kept: z.output<typeof begun> = { organisationId, ...checks, query, endsAt };
    return { url, sealed: sealSignInKey(app.vault, place, JSON.stringify(kept)) };
  } catch (error) {
    return { refused: refusalOf(error), query };
  }
}

/**
 * Ends it: what came back must fit what was begun in this browser, and what the service says of somebody must give her a role.
 * Her account is opened, found or brought up to date.
 * @param answer the query the browser came back with
 * @param sealed what `beginProviderSignIn` has left in it; null: nothing is left
 * @throws DomainError unavailable (`cannotSave`) in a process that only reads
 */
export async function endProviderSignIn(
  app: AppContext,
  organisationId: string,
  answer: string,
  sealed: string | null,
): Promise<{ readonly entry: Entry; readonly query: string } | Refused> {
  // The service takes its code once: a process that could not end the sign-in must not spend it.
  demandWriter(app.db);
  const kept = sealed === null ? null : opened(app, sealed);
  if (kept === null || kept.organisationId !== organisationId || kept.endsAt < app.clock.now().getTime())
    return { refused: 'tooLate', query: kept?.query ?? '' };
  const { query, ...checks } = kept;
  const provider = await findSignInProvider(app.db, organisationId);
  if (provider === null || !provider.isOn) return { refused: 'off', query };
  try {
    const url = `${returnAddress(app, organisationId)}${answer}`;
    const claims = await app.signInServices.finish(accessTo(app, provider), url, checks);
    const roles = rolesByClaim(claims, provider.roleClaim, await listProviderRoles(app.db, organisationId));
    if (roles.length === 0) return { refused: 'noRole', query };
    return await write(app.db, async (tx) => {
      const account = await accountByProvider(app, tx, provider, claims, roles);
      if (typeof account === 'string') return { refused: account, query };
      const isFactorDone = provider.doesSecondFactor;
      return { entry: await enter(app, tx, account, { providerId: organisationId, isFactorDone }), query };
    });
  } catch (error) {
    return { refused: refusalOf(error), query };
  }
}

/**
 * Where somebody who is signed out here signs out of her house's service too; null: it has no such page, or does not answer.
 * No token of the service is kept, so it asks her once more.
 */
export async function findProviderSignOut(
  app: AppContext,
  organisationId: string,
): Promise<{ readonly name: string; readonly url: string } | null> {
  const provider = await findSignInProvider(app.db, organisationId);
  if (provider === null || !provider.isOn) return null;
  try {
    const url = await app.signInServices.signOutUrl(accessTo(app, provider), signedOutAddress(app));
    return url === null ? null : { name: provider.organisationName, url };
  } catch (error) {
    refusalOf(error);
    return null;
  }
}

const place = 'sign_in_by_provider';

function opened(app: AppContext, sealed: string): z.output<typeof begun> | null {
  try {
    return begun.parse(JSON.parse(openSignInKey(app.vault, place, sealed)));
  } catch {
    return null;
  }
}

/** Two first sign-ins of one person at once: the second is asked to try again. @throws what is neither this nor the service's failure */
function refusalOf(error: unknown): ProviderRefusal {
  if (error instanceof ProviderFailure) return error.refusal;
  if (isUniqueViolation(error)) return 'failed';
  throw error;
}
