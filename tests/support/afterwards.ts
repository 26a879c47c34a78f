import { onTestFinished, TestRunner } from 'vitest';

/** Of the file that is tested right now: the processes of tests go from file to file. */
const atEndOfFile: (() => void)[] = [];

/** Runs `remove` when the test ends; for what was opened in `beforeAll`, when the file does. */
export function afterwards(remove: () => void): void {
  if (TestRunner.getCurrentTest() === undefined) atEndOfFile.push(remove);
  else onTestFinished(remove);
}

/** See setup.ts. */
export function endFile(): void {
  for (const remove of atEndOfFile.splice(0)) remove();
}
