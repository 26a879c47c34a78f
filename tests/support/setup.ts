import { afterEach } from 'vitest';
import { takeConsoleErrors, watchConsoleErrors } from './console-errors.ts';

watchConsoleErrors();

afterEach(() => {
  const errors = takeConsoleErrors();
  if (errors.length > 0) throw new Error(`console.error was called:\n${errors.join('\n')}`);
});
