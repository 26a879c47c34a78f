import type { AppContext } from '#app/use-cases/app-context.ts';
import { seedAccounts } from './accounts.ts';

/** Fills an empty house with the demo world. `log` prints one line per part. */
export async function seedDemo(app: AppContext, log: (line: string) => void): Promise<void> {
  await seedAccounts(app);
  log('Demo world: houses, teams and personas are there.');
}
