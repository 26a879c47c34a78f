import { getTableColumns, getTableName } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import {
  canaryCandidates,
  canaryGuest,
  canaryTokens,
  canaryVolunteers,
  type Canary,
} from '#app/cli/seed-demo/canaries.ts';
import { identityParts, type IdentityPart, type IdentityParts } from '#app/domain/identity/identity.ts';
import { vaultImportRows, vaultPersons } from '#db/vault/schema.ts';
import { freeText } from '#tests/support/free-text.ts';
import { plantedText } from '../../e2e/support/planted-text.ts';

/** Every value of the vault that says who somebody is, with the canary's word for it; null: a code or a day the rules need. */
const inVault: { readonly [P in IdentityPart]: { readonly [F in keyof IdentityParts[P]]: keyof Canary | null } } = {
  name: { firstName: 'firstName', lastName: 'lastName' },
  contact: { email: 'email', phone: 'phone', street: 'street', postcode: 'postcode', town: 'town', route: null },
  birth: { birthOn: 'birthOn' },
  status: {
    residenceStatus: null,
    validUntilOn: null,
    permitText: 'permitText',
    housing: null,
    enteredOn: null,
    flags: null,
  },
  number: { customerNumber: 'customerNumber' },
};

describe('canaries', () => {
  it('have a token in every part of the vault', () => {
    for (const part of identityParts)
      expect([part, Object.values(inVault[part]).some((field) => field !== null)]).toEqual([part, true]);
    const [canary] = canaryCandidates;
    const fields = Object.values(inVault).flatMap((part) => Object.values<keyof Canary | null>(part));
    for (const field of fields)
      if (field !== null) expect(canaryTokens(canary ? [canary] : [])).toContain(canary?.[field]);
  });

  it('are in every sealed column: one per part, and the rows of an uploaded list', () => {
    const sealed = [vaultPersons, vaultImportRows].flatMap((table) =>
      Object.keys(getTableColumns(table))
        .filter((name) => name.endsWith('Cipher'))
        .map((name) => `${getTableName(table)}.${name}`),
    );
    expect(sealed).toEqual([
      ...identityParts.map((part) => `vault_persons.${part}Cipher`),
      'vault_import_rows.rowCipher',
    ]);
  });

  it('are in every column staff type into and not everybody reads', () => {
    const typed = Object.entries(freeText)
      .filter(([, { readers }]) => readers !== 'world')
      .map(([name]) => name);
    expect(typed.filter((name) => plantedText[name] === undefined)).toEqual([]);
  });

  it('are more than forty words that exist nowhere else', () => {
    const tokens = [
      ...canaryTokens([...canaryCandidates, ...canaryVolunteers, canaryGuest]),
      ...Object.values(plantedText).map(({ token }) => token),
    ];
    expect(new Set(tokens).size).toBe(tokens.length);
    expect(tokens.length).toBeGreaterThanOrEqual(40);
  });
});
