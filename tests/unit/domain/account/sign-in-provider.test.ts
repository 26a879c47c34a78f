import { describe, expect, it } from 'vitest';
import { passkeyPlace, passkeySite } from '#app/domain/account/passkey-site.ts';
import { isIssuer, providerRoles, rolesByClaim, textClaim } from '#app/domain/account/sign-in-provider.ts';

const rows = [
  { claimValue: 'jc-ifk', role: 'caseworker' as const },
  { claimValue: 'jc-leitung', role: 'teamLead' as const },
  { claimValue: 'jc-leitung', role: 'caseworker' as const },
];

describe('the claim of a sign-in service', () => {
  it('gives the roles of every value that has a row, each once', () => {
    const roles = rolesByClaim({ sub: 'x', roles: ['jc-leitung', 'jc-ifk', 'kantine'] }, 'roles', rows);
    expect(roles).toEqual(['caseworker', 'teamLead']);
  });

  it('may be one word, lie in another claim, or have a dot in its name', () => {
    expect(rolesByClaim({ sub: 'x', group: 'jc-ifk' }, 'group', rows)).toEqual(['caseworker']);
    expect(rolesByClaim({ sub: 'x', realm_access: { roles: ['jc-ifk'] } }, 'realm_access.roles', rows)).toEqual([
      'caseworker',
    ]);
    expect(
      rolesByClaim({ sub: 'x', 'https://stadt.example/rollen': 'jc-ifk' }, 'https://stadt.example/rollen', rows),
    ).toEqual(['caseworker']);
  });

  it.each([[{}], [{ roles: 'kantine' }], [{ roles: ['JC-IFK', 7, null, {}] }], [{ roles: { 'jc-ifk': true } }]])(
    'gives nothing for %j',
    (claims) => {
      expect(rolesByClaim({ sub: 'x', ...claims }, 'roles', rows)).toEqual([]);
      expect(rolesByClaim({ sub: 'x', ...claims }, 'constructor.name', rows)).toEqual([]);
    },
  );

  it('can make nobody an administrator, a company or a volunteer', () => {
    for (const role of ['administrator', 'company', 'mentor']) expect(providerRoles).not.toContain(role);
  });

  it('is a text only when it is one, and not too long', () => {
    expect(textClaim({ sub: 'x', name: '  Kim Muster ' }, 'name', 100)).toBe('Kim Muster');
    expect(textClaim({ sub: 'x', name: '' }, 'name', 100)).toBeNull();
    expect(textClaim({ sub: 'x', name: ['Kim'] }, 'name', 100)).toBeNull();
    expect(textClaim({ sub: 'x', name: 'k'.repeat(101) }, 'name', 100)).toBeNull();
  });
});

describe('the address of a sign-in service', () => {
  it.each(['https://anmeldung.musterstadt.example/realms/stadt', 'http://127.0.0.1:8080', 'http://localhost:9/x'])(
    'may be %s',
    (address) => expect(isIssuer(address)).toBe(true),
  );
  it.each([
    ...['', 'anmeldung', 'http://anmeldung.musterstadt.example', 'ftp://127.0.0.1', 'javascript:alert(1)'],
    ...['https://kim:geheim@stadt.example', 'https://stadt.example/?a=b', 'https://stadt.example/#x'],
  ])('may not be %j', (address) => expect(isIssuer(address)).toBe(false));
});

describe('where passkeys belong', () => {
  it('is the name of an encrypted address, or this very machine', () => {
    expect(passkeySite('https://werkbruecke.musterstadt.example')).toEqual({
      host: 'werkbruecke.musterstadt.example',
      origin: 'https://werkbruecke.musterstadt.example',
    });
    expect(passkeySite('http://127.0.0.1:3000')).toEqual({ host: 'localhost', origin: 'http://localhost:3000' });
  });

  it('is nowhere without encryption or without a name', () => {
    expect(passkeySite('http://werkbruecke.musterstadt.example')).toBeNull();
    expect(passkeySite('https://192.0.2.7')).toBeNull();
    expect(passkeySite('https://[2001:db8::1]')).toBeNull();
  });

  it('is said to whoever has opened the machine by its number', () => {
    expect(passkeyPlace('http://127.0.0.1:3000', '127.0.0.1:3000')).toEqual({ at: 'http://localhost:3000' });
    expect(passkeyPlace('http://127.0.0.1:3000', 'localhost:3000')).toBe('here');
    expect(passkeyPlace('https://werkbruecke.musterstadt.example', '127.0.0.1:3000')).toBe('here');
    expect(passkeyPlace('https://192.0.2.7', '192.0.2.7')).toBe('nowhere');
  });
});
