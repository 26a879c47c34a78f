import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPortal } from '#app/composition.server.ts';
import { readEnv } from '#app/env.server.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';

/** What one round came to: how many of the two began, and what the other one was told. */
interface Round {
  readonly started: number;
  readonly refusals: readonly string[];
}

/**
 * Two officers take the last seat of a posting at once, round after round, in a house of its own.
 * @param open the race, with a posting of one seat and two people who could begin in every round
 * @returns in how many rounds exactly one got it, and the other was told that no seat is left
 */
export async function measureSeats(
  open: (app: AppContext) => Promise<{ readonly run: () => Promise<Round> }>,
  rounds: number,
): Promise<{ readonly rounds: number; readonly one: number }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'werkbruecke-seats-'));
  const env = readEnv({ WERKBRUECKE_MODE: 'test', DATA_DIR: dataDir });
  const portal = await openPortal(env, { origin: 'http://localhost:3000' });
  try {
    const race = await open(portal.app);
    let one = 0;
    for (let round = 0; round < rounds; round += 1) {
      const { started, refusals } = await race.run();
      if (started === 1 && refusals.length === 1 && refusals[0] === 'noSeatLeft') one += 1;
    }
    return { rounds, one };
  } finally {
    await portal.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
