/**
 * Numbers of imported concepts begin here; curated ones, those of later releases too, stay below. Where two concepts fit
 * a text, the lower number wins.
 */
export const firstImportedNumber = 100_000;

/** Whether a concept came with an import (ESCO), by its number in the match index. */
export function isImportedNumber(number: number): boolean {
  return number >= firstImportedNumber;
}
