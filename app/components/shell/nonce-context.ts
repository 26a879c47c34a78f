import { createContext } from 'react';

/** The response's CSP nonce; only the server knows it, browsers hide it from scripts. */
export const NonceContext = createContext<string | undefined>(undefined);
