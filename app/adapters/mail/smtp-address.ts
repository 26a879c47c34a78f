/** A mail server as `SMTP_URL` names it. */
export interface SmtpAddress {
  readonly host: string;
  readonly port: number;
  /** Encrypted from the first byte (`smtps:`); else by STARTTLS. */
  readonly isEncryptedFromStart: boolean;
  /** Null: without signing in. */
  readonly login: { readonly user: string; readonly password: string } | null;
}

/** Reads `smtp://user:password@host:port` or `smtps://...`; special characters are percent-encoded. Null: not such an address. */
export function readSmtpAddress(text: string): SmtpAddress | null {
  if (!/^smtps?:\/\/[^/?#\s]+\/?$/.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  const user = decoded(url.username);
  const password = decoded(url.password);
  const isEncryptedFromStart = url.protocol === 'smtps:';
  if (url.hostname === '' || user === null || password === null || (user === '') !== (password === '')) return null;
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? (isEncryptedFromStart ? 465 : 587) : Number(url.port),
    isEncryptedFromStart,
    login: user === '' ? null : { user, password },
  };
}

/** What is sent to the machine itself needs no encryption. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** Name and address of a sender: `Name <address>` or the address alone. Null: neither. */
export function readSender(text: string): { readonly name: string; readonly address: string } | null {
  const found = /^(?:([^<>"\p{Cc}]*)<([^<>]+)>|(.+))$/u.exec(text.trim());
  const address = (found?.[2] ?? found?.[3] ?? '').trim();
  return isMailAddress(address) ? { name: found?.[1]?.trim() ?? '', address } : null;
}

/** One address and nothing that could be read as a second one. */
export function isMailAddress(text: string): boolean {
  return /^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\]]+$/.test(text);
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
