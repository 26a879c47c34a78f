import { describe, expect, it } from 'vitest';
import { passwordProblem } from '#app/domain/account/password-rule.ts';

describe('a new password', () => {
  it('has 12 to 200 characters, counted as people count them', () => {
    expect(passwordProblem('elf zeichen', null)).toBe('passwordTooShort');
    expect(passwordProblem('zwölfzeichen', null)).toBeNull();
    // Eleven pictures of two UTF-16 units each are eleven characters.
    expect(passwordProblem('🦊🐢🐙🦋🐝🦀🐧🦉🐬🦔🐞', null)).toBe('passwordTooShort');
    expect(passwordProblem('ein satz '.repeat(22) + 'xy', null)).toBeNull();
    expect(passwordProblem('ein satz '.repeat(22) + 'xyz', null)).toBe('passwordTooLong');
  });

  it('may be made of anything: no capitals, digits or signs are asked for, spaces and umlauts are taken', () => {
    for (const password of ['nur kleine buchstaben', 'NUR GROSSE BUCHSTABEN', '1029384756102', 'мій довгий пароль'])
      expect(passwordProblem(password, 'kim@jobcenter.example'), password).toBeNull();
  });

  it('is neither the own address nor four signs over and over', () => {
    expect(passwordProblem('Kim@Jobcenter.example', 'kim@jobcenter.example')).toBe('passwordTooSimple');
    expect(passwordProblem('abcdabcdabcd', null)).toBe('passwordTooSimple');
  });
});
