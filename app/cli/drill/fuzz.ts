import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DrillPart, DrillRow } from './part.ts';

/** What the test writes down for this part (`FUZZ_REPORT`). */
interface FuzzReport {
  readonly seed: number;
  readonly sent: number;
  readonly share: number;
  readonly failed: number;
  readonly slow: number;
  readonly slowestMs: number;
  /** Markup of others, foreign cookies, answers that lead away. */
  readonly leaked: number;
}

/** Ten thousand hostile forms to every page: tests/integration/server/fuzz.test.ts with more of them. `FUZZ_SEED` repeats a run. */
export const fuzzPart: DrillPart = {
  name: 'fuzz',
  async run(isQuick, say) {
    const folder = mkdtempSync(path.join(tmpdir(), 'werkbruecke-fuzz-'));
    try {
      const file = path.join(folder, 'report.json');
      await sendForms({ FUZZ_INPUTS: isQuick ? '250' : '10000', FUZZ_REPORT: file }, say);
      return rowsOf(JSON.parse(readFileSync(file, 'utf8')) as FuzzReport);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function sendForms(env: Record<string, string>, say: (line: string) => void): Promise<void> {
  const vitest = path.resolve('node_modules/vitest/vitest.mjs');
  const file = 'tests/integration/server/fuzz.test.ts';
  const child = spawn(
    process.execPath,
    [vitest, 'run', '--config=tests/vitest.config.ts', '--project=integration', file],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } },
  );
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => chunk.toString().trim().split('\n').forEach(say));
  return new Promise((resolve) => child.once('close', () => resolve()));
}

function rowsOf({ seed, sent, share, failed, slow, slowestMs, leaked }: FuzzReport): DrillRow[] {
  const row = (what: string, found: string, goal: string, isReached: boolean) => ({ what, found, goal, isReached });
  return [
    row(`hostile forms, seed ${seed}`, String(sent), '-', true),
    row('from somebody who may, right but for one field', `${share} %`, '>= 50 %', share >= 50),
    row('answers of 500 or more', String(failed), '0', failed === 0),
    row('answers over 2 s', `${slow} (${slowestMs} ms)`, '0', slow === 0),
    row('markup, cookies or addresses of others in an answer', String(leaked), '0', leaked === 0),
  ];
}
