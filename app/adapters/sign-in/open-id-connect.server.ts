import {
  allowInsecureRequests,
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  ClientSecretPost,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client';
import {
  isIssuer,
  ProviderFailure,
  type ProviderAccess,
  type SignInServices,
} from '#app/domain/account/sign-in-provider.ts';

/** Somebody waits for it on a page. */
const timeoutSeconds = 8;
/** How long what a service says of itself is believed; its keys are looked up when a new one is met. */
const believedMs = 10 * 60_000;

/**
 * Speaks OpenID Connect: discovery, authorization code with PKCE, state and nonce, a signed token, signing out. Encrypted, but
 * to the machine itself. What a service says when it refuses is thrown away: it may name people.
 */
export function openIdConnect(now: () => Date): SignInServices {
  const known = new Map<string, { readonly config: Configuration; readonly until: number }>();

  async function configurationOf(access: ProviderAccess): Promise<Configuration> {
    const key = JSON.stringify(access);
    const kept = known.get(key);
    return kept !== undefined && kept.until > now().getTime() ? kept.config : askAnew(access, key);
  }

  async function askAnew(access: ProviderAccess, key: string): Promise<Configuration> {
    known.delete(key);
    const config = await discover(access);
    known.set(key, { config, until: now().getTime() + believedMs });
    return config;
  }

  return {
    async check(access) {
      await reached(() => askAnew(access, JSON.stringify(access)));
    },
    async begin(access, returnTo, isAnew) {
      const config = await reached(() => configurationOf(access));
      const checks = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const url = buildAuthorizationUrl(config, {
        redirect_uri: returnTo,
        scope: 'openid profile email',
        state: checks.state,
        nonce: checks.nonce,
        code_challenge: await calculatePKCECodeChallenge(checks.verifier),
        code_challenge_method: 'S256',
        ...(isAnew ? { prompt: 'login' } : {}),
      });
      return { url: url.href, checks };
    },
    async finish(access, url, { state, nonce, verifier }) {
      const config = await reached(() => configurationOf(access));
      const tokens = await agreed(() =>
        authorizationCodeGrant(config, new URL(url), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        }),
      );
      const claims = tokens.claims();
      if (claims === undefined) throw new ProviderFailure('failed');
      const isAskedMore = config.serverMetadata().userinfo_endpoint !== undefined;
      const more = isAskedMore ? await agreed(() => fetchUserInfo(config, tokens.access_token, claims.sub)) : {};
      return { ...more, ...claims };
    },
    async signOutUrl(access, backTo) {
      const config = await reached(() => configurationOf(access));
      if (config.serverMetadata().end_session_endpoint === undefined) return null;
      return buildEndSessionUrl(config, { post_logout_redirect_uri: backTo, client_id: access.clientId }).href;
    },
  };
}

async function discover({ issuer, clientId, clientPassword }: ProviderAccess): Promise<Configuration> {
  if (!isIssuer(issuer)) throw new ProviderFailure('failed');
  const url = new URL(issuer);
  // Without it the library trusts the encrypted line alone and looks at no signature.
  const execute = [enableNonRepudiationChecks, ...(url.protocol === 'http:' ? [allowInsecureRequests] : [])];
  const options = { timeout: timeoutSeconds, execute };
  if (clientPassword === null) return discovery(url, clientId, {}, None(), options);
  return discovery(
    url,
    clientId,
    {},
    (server, client, body, headers) => {
      // What a service does not list it takes by the standard's default.
      const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
      const way = ways.includes('client_secret_basic') ? ClientSecretBasic : ClientSecretPost;
      return way(clientPassword)(server, client, body, headers);
    },
    options,
  );
}

/** @throws ProviderFailure unreachable */
async function reached<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw new ProviderFailure('unreachable');
  }
}

/** @throws ProviderFailure cancelled when the service refused, failed for everything that was not as agreed */
async function agreed<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isCancelled = error instanceof AuthorizationResponseError && error.error === 'access_denied';
    throw new ProviderFailure(isCancelled ? 'cancelled' : 'failed');
  }
}
