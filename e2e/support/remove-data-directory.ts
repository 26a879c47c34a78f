import { rmSync } from 'node:fs';

/** Removes the data directory and the log of this run once the server has ended. */
export default function removeDataDirectory(): void {
  for (const path of [process.env.E2E_DATA_DIR, process.env.E2E_SERVER_LOG]) {
    if (path?.includes('werkbruecke-e2e-')) rmSync(path, { recursive: true, force: true });
  }
}
