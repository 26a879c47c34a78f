/** More lines than this are no list somebody typed. */
export const mostLines = 100;

/** The lines of a text about occupations or skills: one line, or one part between commas, is one of them. */
export function linesOf(text: string): string[] {
  return text
    .split(/[\n;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
