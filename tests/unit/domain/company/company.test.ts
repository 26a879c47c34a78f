import { describe, expect, it } from 'vitest';
import { companyNameKey, employerNumber, mayRecordDespite } from '#app/domain/company/company.ts';

describe('recognising a company', () => {
  it('sees through legal form, umlauts, case and punctuation', () => {
    const key = companyNameKey('Stahlbau Exempel GmbH');
    expect(companyNameKey('STAHLBAU-EXEMPEL')).toBe(key);
    expect(companyNameKey('Stahlbau Exempel GmbH & Co. KG')).toBe(key);
    expect(companyNameKey('Müller & Söhne e.K.')).toBe(companyNameKey('Mueller Soehne'));
  });

  it('does not take two names for one', () => {
    expect(companyNameKey('Stahlbau Exempel')).not.toBe(companyNameKey('Stahlbau Beispiel'));
  });

  it('reads a Betriebsnummer with spaces and refuses everything else', () => {
    expect(employerNumber('12 345 678')).toBe('12345678');
    expect(employerNumber('1234567')).toBeNull();
    expect(employerNumber('1234567A')).toBeNull();
  });

  it('records a namesake only after somebody has looked, and never the same number twice', () => {
    const namesake = { id: 'a', name: 'Probe GmbH', employerNumber: null, by: 'name' as const };
    const same = { ...namesake, employerNumber: '12345678', by: 'number' as const };
    expect(mayRecordDespite([], false)).toBe(true);
    expect(mayRecordDespite([namesake], false)).toBe(false);
    expect(mayRecordDespite([namesake], true)).toBe(true);
    expect(mayRecordDespite([same], true)).toBe(false);
  });
});
