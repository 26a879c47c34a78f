import { format } from 'node:util';

let seen: string[] = [];

/** Collects what the tested code says with `console.error` instead of printing it. */
export function watchConsoleErrors(): void {
  console.error = (...parts: unknown[]) => void seen.push(format(...parts));
}

/**
 * What was said since the last call; forgets it. A test that expects an error message takes it,
 * anything left over fails the test (see setup.ts).
 */
export function takeConsoleErrors(): string[] {
  const taken = seen;
  seen = [];
  return taken;
}
