/** Length is what protects; no rules about kinds of characters (NIST SP 800-63B, BSI ORP.4.A8). What is guessed soon: `new-password-problems.server.ts`. */
const passwordMinLength = 12;
const passwordMaxLength = 200;

/** Code of namespace `errors` when a new password is too short or too long, else null. */
export function passwordLengthProblem(password: string): 'passwordTooShort' | 'passwordTooLong' | null {
  const length = [...password].length;
  if (length < passwordMinLength) return 'passwordTooShort';
  return length > passwordMaxLength ? 'passwordTooLong' : null;
}
