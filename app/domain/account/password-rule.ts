/** Length is what protects; no rules about kinds of characters (NIST SP 800-63B, BSI ORP.4.A8). */
const passwordMinLength = 12;
const passwordMaxLength = 200;

/** Code of namespace `errors` when a new password is refused, else null. `email` is the account's own, if known. */
export function passwordProblem(
  password: string,
  email: string | null,
): 'passwordTooShort' | 'passwordTooLong' | 'passwordTooSimple' | null {
  const length = [...password].length;
  if (length < passwordMinLength) return 'passwordTooShort';
  if (length > passwordMaxLength) return 'passwordTooLong';
  const folded = password.toLowerCase();
  if (new Set(folded).size < 5 || (email !== null && folded === email.toLowerCase())) return 'passwordTooSimple';
  return null;
}
