/**
 * Name, one `@`, a host with a dot in it: enough to catch a typing mistake. Neighbouring parts share no character, so
 * the answer takes time in proportion to the length, whatever the text is.
 */
export function isEmail(text: string): boolean {
  return /^[^\s@,;<>()]+@(?:[^\s@,;<>().]+\.)+[^\s@,;<>().]{2,}$/.test(text);
}
