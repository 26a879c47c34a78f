/** Differs in every run and every call, so that no spec meets the records of another: "Exempel k3f9a". */
export function unique(word: string): string {
  const tail = `${Date.now().toString(36)}${Math.floor(Math.random() * 1296).toString(36)}`.slice(-7);
  return `${word} ${tail}`;
}

/** An employer number nobody has, eight digits. */
export function uniqueEmployerNumber(): string {
  return String(Math.floor(90_000_000 + Math.random() * 9_999_999));
}
