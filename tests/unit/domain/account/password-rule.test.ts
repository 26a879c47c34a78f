import { describe, expect, it } from 'vitest';
import { passwordLengthProblem } from '#app/domain/account/password-rule.ts';

describe('a new password', () => {
  it('has 12 to 200 characters, counted as people count them', () => {
    expect(passwordLengthProblem('elf zeichen')).toBe('passwordTooShort');
    expect(passwordLengthProblem('zwölfzeichen')).toBeNull();
    // Eleven pictures of two UTF-16 units each are eleven characters.
    expect(passwordLengthProblem('🦊🐢🐙🦋🐝🦀🐧🦉🐬🦔🐞')).toBe('passwordTooShort');
    expect(passwordLengthProblem('ein satz '.repeat(22) + 'xy')).toBeNull();
    expect(passwordLengthProblem('ein satz '.repeat(22) + 'xyz')).toBe('passwordTooLong');
  });
});
