import { describe, expect, it } from 'vitest';
import { hashPassword, isPassword } from '#app/use-cases/account/password.server.ts';

describe('a password that is kept', () => {
  it('is hashed with argon2id at the cost OWASP asks for, each time with a salt of its own', async () => {
    const [one, other] = await Promise.all([hashPassword('ein langer satz'), hashPassword('ein langer satz')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
    expect(await isPassword(one, 'ein langer satz')).toBe(true);
    expect(await isPassword(one, 'ein langer Satz')).toBe(false);
  });

  it('is the same however a keyboard composes its umlauts, and nobody has one where none is kept', async () => {
    expect(await isPassword(await hashPassword('schöner langer satz'), 'scho\u0308ner langer satz')).toBe(true);
    expect(await isPassword(null, 'no account has this password')).toBe(false);
  });
});
