import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import Provider, { type Adapter, type AdapterPayload } from 'oidc-provider';
import { onTestFinished } from 'vitest';
import { freePort } from './own-process.ts';

/** Somebody the service knows: what it says of her. */
export type Claims = Readonly<Record<string, unknown>>;

export interface TestProvider {
  readonly issuer: string;
  /** Who sits in front of the browser; null: she presses "cancel". */
  person: string | null;
  /** What is said of whom; a test may change it. */
  readonly people: Map<string, Claims>;
  /** What becomes of each token before it is answered; null: it stays as it is. */
  changeToken: ((token: string) => string) | null;
  /** The token with other claims, signed by the service as before. */
  signedAnew(token: string, over: Claims): string;
  /** Follows the service's own pages from this address until they lead elsewhere, and says where. @param cookies of one browser */
  follow(url: string, cookies?: Map<string, string>): Promise<string>;
  /** Opens the page that asks whether to sign out there, says yes, and says where that leads. */
  signOut(url: string, cookies: Map<string, string>): Promise<string>;
  stop(): Promise<void>;
}

export const clientPassword = 'ein passwort zwischen zwei diensten';

/** A certified provider of OpenID Connect on this machine, as a house might run it; ended with the test. */
export async function startProvider(client: {
  readonly returnTo: string;
  readonly signedOut: string;
}): Promise<TestProvider> {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const people = new Map<string, Claims>();
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'werkbruecke',
        client_secret: clientPassword,
        redirect_uris: [client.returnTo],
        post_logout_redirect_uris: [client.signedOut],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'test', use: 'sig', alg: 'RS256' }] },
    adapter: KeptInMemory,
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    cookies: { keys: ['only for tests'] },
    pkce: { required: () => true },
    claims: { openid: ['sub', 'roles'], email: ['email', 'email_verified'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...people.get(id) }) }),
  });
  const answer = provider.callback();
  const state: Pick<TestProvider, 'person' | 'changeToken'> = { person: null, changeToken: null };

  /** The page a person would see: here she has made up her mind already. */
  async function interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { prompt, params, session } = await provider.interactionDetails(request, response);
    if (state.person === null) {
      return provider.interactionFinished(request, response, { error: 'access_denied' });
    }
    if (prompt.name === 'login') {
      return provider.interactionFinished(request, response, { login: { accountId: state.person } });
    }
    const grant = new provider.Grant({ accountId: session?.accountId, clientId: String(params['client_id']) });
    grant.addOIDCScope('openid profile email');
    const consent = { grantId: await grant.save() };
    return provider.interactionFinished(request, response, { consent }, { mergeWithLastSubmission: true });
  }

  const server = createServer((request, response) => {
    if (state.changeToken !== null && request.url === '/token') changing(response, state.changeToken);
    if (request.url?.startsWith('/interaction/') === true) void interact(request, response);
    else void answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(stop);

  async function ask(url: string, cookies: Map<string, string>, body?: URLSearchParams): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const method = body === undefined ? 'GET' : 'POST';
    const response = await fetch(url, { method, redirect: 'manual', headers: { cookie }, body: body ?? null });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  }

  async function leadsTo(response: Response, from: string): Promise<string> {
    const location = response.headers.get('location');
    if (location === null) throw new Error(`the provider stopped at ${response.status}: ${await response.text()}`);
    return new URL(location, from).href;
  }

  return {
    issuer,
    people,
    stop,
    get person() {
      return state.person;
    },
    set person(person) {
      state.person = person;
    },
    get changeToken() {
      return state.changeToken;
    },
    set changeToken(changeToken) {
      state.changeToken = changeToken;
    },
    signedAnew(token, over) {
      const [head = '', claims = ''] = token.split('.');
      const changed = { ...(JSON.parse(Buffer.from(claims, 'base64url').toString()) as Claims), ...over };
      const text = `${head}.${Buffer.from(JSON.stringify(changed)).toString('base64url')}`;
      return `${text}.${sign('sha256', Buffer.from(text), privateKey).toString('base64url')}`;
    },
    async follow(url, cookies = new Map()) {
      let next = url;
      while (next.startsWith(issuer)) next = await leadsTo(await ask(next, cookies), next);
      return next;
    },
    async signOut(url, cookies) {
      const page = await (await ask(url, cookies)).text();
      const [, action = ''] = /<form id="op.logoutForm" method="post" action="([^"]+)"/.exec(page) ?? [];
      const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page) ?? [];
      const [, yes = ''] = /<button[^>]*value="([^"]+)" name="logout"/.exec(page) ?? [];
      return leadsTo(await ask(action, cookies, new URLSearchParams({ xsrf, logout: yes })), action);
    },
  };
}

/** Puts a changed token into what is answered. */
function changing(response: ServerResponse, change: (token: string) => string): void {
  const end = response.end.bind(response) as (body: string) => ServerResponse;
  response.end = ((body: string | Buffer) => {
    const answer = JSON.parse(String(body)) as { id_token: string };
    const changed = JSON.stringify({ ...answer, id_token: change(answer.id_token) });
    response.setHeader('content-length', Buffer.byteLength(changed));
    return end(changed);
  }) as typeof response.end;
}

const kept = new Map<string, AdapterPayload>();

/** Where the service keeps what it has begun; the one it brings says at every start that it is not for production. */
class KeptInMemory implements Adapter {
  readonly #kind: string;

  constructor(kind: string) {
    this.#kind = kind;
  }

  #find(isMeant: (payload: AdapterPayload) => boolean) {
    const [, payload] = [...kept].find(([key, each]) => key.startsWith(`${this.#kind} `) && isMeant(each)) ?? [];
    return Promise.resolve(payload);
  }

  upsert(id: string, payload: AdapterPayload) {
    kept.set(`${this.#kind} ${id}`, payload);
    return Promise.resolve();
  }

  find(id: string) {
    return Promise.resolve(kept.get(`${this.#kind} ${id}`));
  }

  findByUid(uid: string) {
    return this.#find((payload) => payload.uid === uid);
  }

  findByUserCode(userCode: string) {
    return this.#find((payload) => payload.userCode === userCode);
  }

  consume(id: string) {
    const payload = kept.get(`${this.#kind} ${id}`);
    if (payload !== undefined) payload['consumed'] = Math.floor(Date.now() / 1000);
    return Promise.resolve();
  }

  destroy(id: string) {
    kept.delete(`${this.#kind} ${id}`);
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string) {
    for (const [key, payload] of kept) if (payload.grantId === grantId) kept.delete(key);
    return Promise.resolve();
  }
}
