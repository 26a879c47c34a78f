import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openProcess } from '#app/use-cases/job/open-process.server.ts';
import { openReplica, type Replica } from '#db/replica/replica.ts';

/** A copy of a libSQL server in a folder of its own, which goes when it is closed. */
export function openTestReplica(server: {
  readonly url: string;
  readonly authToken: string | undefined;
}): Promise<Replica> {
  const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-replica-'));
  return openReplica({ primaryUrl: server.url, authToken: server.authToken, folder }, () =>
    openProcess('replica-process', new URL('../../db/replica/replica-process.ts', import.meta.url)),
  );
}
