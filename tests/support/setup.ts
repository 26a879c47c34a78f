import { afterAll, afterEach } from 'vitest';
import { refuseNestedWrites } from '#db/transaction.ts';
import { endFile } from './afterwards.ts';
import { takeConsoleErrors, watchConsoleErrors } from './console-errors.ts';

watchConsoleErrors();
refuseNestedWrites();

afterEach(() => {
  const errors = takeConsoleErrors();
  if (errors.length > 0) throw new Error(`console.error was called:\n${errors.join('\n')}`);
});

afterAll(endFile);
