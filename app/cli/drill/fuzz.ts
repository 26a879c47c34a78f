import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { row, type DrillPart, type DrillRow } from './part.ts';

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

const inputs = 10_000;
/** Sent in one run of the test; a stopped drill repeats at most so many. */
const sliceSize = 2_500;
const quickInputs = 100;

/**
 * Ten thousand hostile forms to every page: tests/integration/server/fuzz.test.ts with more of them, in slices whose seeds count
 * up from one. `FUZZ_SEED` repeats a run.
 */
export const fuzzPart: DrillPart = {
  name: 'fuzz',
  async run({ isQuick, say, kept }) {
    const slices = isQuick ? [quickInputs] : Array.from({ length: inputs / sliceSize }, () => sliceSize);
    const first = Number(process.env['FUZZ_SEED'] ?? 20_270_111);
    const reports = kept.read<FuzzReport[]>() ?? [];
    for (const size of slices.slice(reports.length)) {
      const file = path.join(kept.folder, 'report.json');
      const env = { FUZZ_INPUTS: String(size), FUZZ_SEED: String(first + reports.length), FUZZ_REPORT: file };
      await sendForms(env, say);
      reports.push(JSON.parse(readFileSync(file, 'utf8')) as FuzzReport);
      rmSync(file);
      kept.note(reports);
    }
    return rowsOf(reports);
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

function rowsOf(reports: readonly FuzzReport[]): DrillRow[] {
  const sum = (key: 'sent' | 'failed' | 'slow' | 'leaked') => reports.reduce((total, each) => total + each[key], 0);
  const [sent, failed, slow, leaked] = [sum('sent'), sum('failed'), sum('slow'), sum('leaked')];
  const share = Math.round(reports.reduce((total, each) => total + each.share * each.sent, 0) / sent);
  const slowestMs = Math.max(...reports.map((each) => each.slowestMs));
  const seeds = reports.map(({ seed }) => seed);
  return [
    row(`hostile forms, seeds ${seeds.join(', ')}`, String(sent), '-', true),
    row('from somebody who may, right but for one field', `${share} %`, '>= 50 %', share >= 50),
    row('answers of 500 or more', String(failed), '0', failed === 0),
    row('answers over 2 s', `${slow} (${slowestMs} ms)`, '0', slow === 0),
    row('markup, cookies or addresses of others in an answer', String(leaked), '0', leaked === 0),
  ];
}
