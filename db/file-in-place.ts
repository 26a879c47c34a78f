import { statSync } from 'node:fs';

/**
 * Whether a database file that is open still lies where it was opened. One that was deleted or replaced meanwhile can be written
 * to all the same, and nothing of it would be there after the next start.
 * @param file path of a file that exists
 */
export function watchPlace(file: string): () => boolean {
  const opened = statSync(file);
  return () => {
    const found = statSync(file, { throwIfNoEntry: false });
    return found !== undefined && found.ino === opened.ino && found.dev === opened.dev;
  };
}
