import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { z } from 'zod';
import { passkeySite, type PasskeySite } from '#app/domain/account/passkey-site.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { derivedBytes } from '#app/identity/sign-in-keys.server.ts';
import type { AppContext } from '../app-context.ts';

/** Longer than anybody searches for her security key. */
const timeoutMs = 5 * 60_000;
const transports = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'];

/** What the browser is asked, as JSON; null where this portal's address can have no passkeys. */
export type PasskeyQuestion = string | null;

/** Asks for a new passkey. @param binding names this one sign-in @param known the account's passkeys: none is made twice */
export async function askForNewPasskey(
  app: AppContext,
  binding: string,
  user: { readonly id: string; readonly email: string | null },
  known: readonly { readonly id: string; readonly transports: string[] }[],
): Promise<PasskeyQuestion> {
  const site = passkeySite(app.config.origin);
  if (site === null) return null;
  return JSON.stringify(
    await generateRegistrationOptions({
      rpName: 'Werkbrücke',
      rpID: site.host,
      userID: new Uint8Array(Buffer.from(user.id)),
      userName: user.email ?? 'Werkbrücke',
      challenge: challenge(app, 'add', binding),
      timeout: timeoutMs,
      attestationType: 'none',
      excludeCredentials: [...known],
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
    }),
  );
}

/** Asks for one of an account's passkeys. @param binding names this one sign-in */
export async function askForPasskey(
  app: AppContext,
  binding: string,
  known: readonly { readonly id: string; readonly transports: string[] }[],
): Promise<PasskeyQuestion> {
  const site = passkeySite(app.config.origin);
  if (site === null || known.length === 0) return null;
  return JSON.stringify(
    await generateAuthenticationOptions({
      rpID: site.host,
      challenge: challenge(app, 'signIn', binding),
      timeout: timeoutMs,
      allowCredentials: [...known],
      userVerification: 'required',
    }),
  );
}

/** A passkey that was made just now. */
export interface NewPasskey {
  readonly credentialId: string;
  readonly publicKey: string;
  readonly signCount: number;
  readonly transports: string[];
}

/**
 * Checks the answer to `askForNewPasskey`: made for this sign-in, on this portal's own pages, by somebody who showed the
 * machine that it is she (PIN, finger, face).
 * @throws DomainError invalid (`passkeyRefused`, `passkeyNeedsScript`)
 */
export async function readNewPasskey(app: AppContext, binding: string, answer: string): Promise<NewPasskey> {
  const { site, response } = read(app, answer);
  const { registrationInfo } = await verified(
    verifyRegistrationResponse({
      response: response as RegistrationResponseJSON,
      expectedChallenge: Buffer.from(challenge(app, 'add', binding)).toString('base64url'),
      expectedOrigin: site.origin,
      expectedRPID: site.host,
      requireUserVerification: true,
    }),
  );
  if (registrationInfo === undefined) throw passkeyRefused();
  const { id, publicKey, counter } = registrationInfo.credential;
  const named = (response.response as { transports?: unknown }).transports;
  return {
    credentialId: id,
    publicKey: Buffer.from(publicKey).toString('base64url'),
    signCount: counter,
    transports: transports.filter((name) => Array.isArray(named) && named.includes(name)),
  };
}

/** Which passkey an answer comes from; '' when it says none. */
export function credentialIdOf(answer: string): string {
  const parsed = parsedAnswer(answer);
  return parsed?.id ?? '';
}

/**
 * Checks the answer to `askForPasskey` with the key that was stored.
 * @returns how often the authenticator says it has signed
 * @throws DomainError invalid (`passkeyRefused`, `passkeyNeedsScript`)
 */
export async function readPasskeyAnswer(
  app: AppContext,
  binding: string,
  answer: string,
  stored: { readonly publicKey: string; readonly signCount: number } | null,
): Promise<number> {
  const { site, response } = read(app, answer);
  if (stored === null) throw passkeyRefused();
  const { authenticationInfo } = await verified(
    verifyAuthenticationResponse({
      response: response as AuthenticationResponseJSON,
      expectedChallenge: Buffer.from(challenge(app, 'signIn', binding)).toString('base64url'),
      expectedOrigin: site.origin,
      expectedRPID: site.host,
      requireUserVerification: true,
      credential: {
        id: response.id,
        publicKey: new Uint8Array(Buffer.from(stored.publicKey, 'base64url')),
        counter: stored.signCount,
      },
    }),
  );
  return authenticationInfo.newCounter;
}

const passkeyRefused = () => new DomainError('invalid', 'passkeyRefused');

/** Made from the sign-in, so that nothing has to be kept; a sign-in ends with its first right answer, and with it this. */
function challenge(app: AppContext, purpose: 'add' | 'signIn', binding: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(derivedBytes(app.vault, 'passkey', purpose, binding));
}

const shape = z.object({
  id: z.string().min(1).max(1400),
  rawId: z.string().max(1400),
  type: z.literal('public-key'),
  response: z.looseObject({ clientDataJSON: z.string().max(4000) }),
});

function parsedAnswer(answer: string) {
  try {
    return shape.parse(JSON.parse(answer));
  } catch {
    return null;
  }
}

function read(
  app: AppContext,
  answer: string,
): { site: PasskeySite; response: RegistrationResponseJSON | AuthenticationResponseJSON } {
  if (answer === '') throw new DomainError('invalid', 'passkeyNeedsScript');
  const site = passkeySite(app.config.origin);
  const parsed = parsedAnswer(answer);
  if (site === null || parsed === null) throw passkeyRefused();
  return { site, response: { ...parsed, clientExtensionResults: {} } as unknown as AuthenticationResponseJSON };
}

/** Whatever an authenticator or a stranger sent: what does not fit is refused, and why is of use to strangers alone. */
async function verified<T extends { verified: boolean }>(check: Promise<T>): Promise<T> {
  const result = await check.catch(() => null);
  if (result?.verified !== true) throw passkeyRefused();
  return result;
}
