import type { ProviderAccess } from '#app/domain/account/sign-in-provider.ts';
import { openSignInKey, sealSignInKey } from '#app/identity/sign-in-keys.server.ts';
import type { SignInProviderRow } from '#db/queries/account/sign-in-provider.ts';
import type { AppContext } from '../app-context.ts';

/** How the service of a house is reached, with the house's password to it. */
export function accessTo(app: AppContext, provider: SignInProviderRow): ProviderAccess {
  const { organisationId, issuer, clientId, clientCipher } = provider;
  return {
    issuer,
    clientId,
    clientPassword: clientCipher === null ? null : openSignInKey(app.vault, place(organisationId), clientCipher),
  };
}

/** Seals a house's password to its service. */
export function sealClientPassword(app: AppContext, organisationId: string, password: string): string {
  return sealSignInKey(app.vault, place(organisationId), password);
}

/** Where the service sends people back to: an address per house, so that no service can answer for another. */
export function returnAddress(app: AppContext, organisationId: string): string {
  return `${app.config.origin}/sign-in/house/${organisationId}/return`;
}

/** Where the service sends people to who have signed out of it. */
export function signedOutAddress(app: AppContext): string {
  return `${app.config.origin}/sign-in`;
}

const place = (organisationId: string) => `sign_in_providers.client.${organisationId}`;
