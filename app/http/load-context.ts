import type { AppLucia } from '#app/use-cases/account/lucia.server.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import type { SignedIn } from './session.server.ts';

/** What app/server.ts gives every request. Lives as long as the request; loaders share it, each gets its own Request. */
declare module '@remix-run/node' {
  interface AppLoadContext {
    app: AppContext;
    lucia: AppLucia;
    nonce: string;
    /** The caller's IP address, for rate limits only; never stored as it is. */
    network: string;
    /** A page is asked for, not its data alone (`.data`). */
    isForPage?: boolean;
    /** Memo of `readSession`: one check per request, however many loaders run. */
    signedIn?: Promise<SignedIn | null>;
    /** An action has read a form: what stands in it wins over a kept one. */
    formArrived?: boolean;
    /** Set-Cookie values that app/server.ts adds to the response. */
    cookies: string[];
  }
}
