import { existsSync } from 'node:fs';
import { auditHeadFile } from '#app/adapters/audit-head-file.ts';
import { readEnv } from '#app/env.server.ts';
import { verifyAudit } from '#app/use-cases/audit/verify-audit.server.ts';
import { openToRead } from '#db/client.ts';
import { calledWith, demandDatabase } from './command-line.ts';

/**
 * `npm run audit:verify` reads the whole log and names the first row that is not what was written, or that rows are missing
 * at the end. Reads only, also while the server runs. Exit code 1 when something is wrong.
 */
const sentences = {
  changed: (seq: number) => `Row ${seq} is not what was written.`,
  unlinked: (seq: number) => `Row ${seq} does not follow from row ${seq - 1}: one of the two is not what was written.`,
  missing: (seq: number) => `Row ${seq} is missing.`,
  tail: (seq: number) =>
    `Rows from ${seq} on are missing: the end of the log was cut off, or the database is an older copy.`,
  extra: (seq: number) => `There are rows up to ${seq}, where whole months were removed.`,
  checkpoint: (seq: number) => `What is left of the months up to row ${seq} is not what was signed.`,
  head: (seq: number) => `Row ${seq} is another than the one noted in AUDIT_HEAD_FILE: the log was written anew.`,
} as const;

calledWith({
  name: 'audit:verify',
  ways: [
    [
      '',
      'Reads the whole log and names the first row that is not what was written. Reads only, also while the server runs. Exit code 1 when something is wrong.',
    ],
  ],
  words: [0, 0],
});

try {
  const env = readEnv({ WERKBRUECKE_MODE: 'development', ...process.env });
  demandDatabase(env);
  const hasKeys = !env.keyStoreUrl.startsWith('file:') || existsSync(env.keyStoreUrl.slice('file:'.length));
  const keys = { url: env.keyStoreUrl, master: env.masterKey, authToken: env.databaseAuthToken };
  const heads = env.auditHeadFile === null ? [] : auditHeadFile(env.auditHeadFile).read();
  const db = openToRead(env.databaseUrl, env.databaseAuthToken);
  try {
    let shown = 0;
    const { rows, finding, soundUntil, areSignaturesChecked } = await verifyAudit(
      db,
      hasKeys ? keys : null,
      heads,
      (done, total) => {
        const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
        if (percent < shown + 10 || total < 10_000) return;
        shown = percent;
        console.log(`${String(percent).padStart(3)} %  ${done} of ${total}`);
      },
    );
    const until = soundUntil === null ? '' : `, until ${soundUntil.toISOString()}`;
    if (finding === null) {
      console.log(`The log is sound: ${rows} rows${until}; ${heads.length} heads noted outside.`);
    } else {
      console.error(`${sentences[finding.kind](finding.seq)} The ${rows} rows before are sound${until}.`);
      process.exitCode = 1;
    }
    if (env.auditHeadFile === null)
      console.log('AUDIT_HEAD_FILE is not set: that somebody wrote the whole log anew could not be seen.');
    if (!areSignaturesChecked)
      console.log('The signatures of removed months were not checked: the key store or its master key is not here.');
  } finally {
    db.$client.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : 'The log could not be read.');
  process.exitCode = 1;
}
