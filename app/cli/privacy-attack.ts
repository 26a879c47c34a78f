import { attackPool } from '#app/domain/disclosure/attack/attack-pool.ts';
import { SMALLEST_K } from '#app/domain/disclosure/k-rule.ts';
import type { PoolReport } from '#app/domain/disclosure/attack/pool-report.ts';
import { generatedPool, generatedSizes } from '#app/use-cases/disclosure/generated-pool.server.ts';
import { attackLiveDatabase, demandLiveDatabase } from './privacy-attack/live-database.ts';
import { printReport } from './privacy-attack/print-report.ts';
import { checkRecordedViews } from './privacy-attack/recorded-views.ts';

/**
 * `npm run privacy:attack`: seven attackers on what companies see; exits 1 when a promise is broken or an attacker finds
 * nobody although the gate is off. Prints nothing personal.
 *
 *   --json              one object instead of tables
 *   --sizes=120,300     generated pools; 120, 300, 1,200 and 3,000 without it, 0 for none
 *   --steps             the attack after 0, 250, 500, 750 and 1,000 changes too, the K rule after every one
 *   --live              the database of this deployment as well (read only, beside a running server too)
 *   --quick             fewer targets
 *   --views <file>      checks recorded views against the same rules instead
 *   --record <file>     writes what companies see of the deployment now, in the form --views reads
 */
const options = process.argv.slice(2);
const valueOf = (name: string) => {
  const at = options.findIndex((word) => word === `--${name}` || word.startsWith(`--${name}=`));
  if (at < 0) return undefined;
  return options[at]?.split('=')[1] ?? options[at + 1];
};
const has = (name: string) => options.includes(`--${name}`);
const say = (line: string) => console.error(line);

try {
  const viewsFile = valueOf('views');
  if (viewsFile !== undefined) process.exitCode = await checkRecordedViews(viewsFile, has('json'));
  else await attack();
} catch (error) {
  console.error(error instanceof Error ? error.message : 'The attack could not be run.');
  process.exitCode = 1;
}

async function attack(): Promise<void> {
  const isLive = has('live') || valueOf('record') !== undefined;
  if (isLive) demandLiveDatabase();
  const sizes = (valueOf('sizes') ?? generatedSizes.join(',')).split(',').map(Number).filter(Boolean);
  const reports: { pool: string; seconds: number; report: PoolReport }[] = [];
  const run = (pool: string, work: (onProgress: (what: string) => void) => PoolReport) => {
    const startedAt = Date.now();
    const seconds = () => Math.round((Date.now() - startedAt) / 100) / 10;
    const report = work((what) => say(`${pool}: ${what} (${seconds()} s)`));
    reports.push({ pool, seconds: seconds(), report });
  };
  for (const size of sizes) {
    run(`generated ${size}`, (onProgress) =>
      attackPool(
        generatedPool(size, { configuredK: SMALLEST_K, isQuick: has('quick'), withSteps: has('steps'), onProgress }),
      ),
    );
  }
  if (isLive) {
    const live = await attackLiveDatabase({
      record: valueOf('record') ?? null,
      isQuick: has('quick'),
      withSteps: has('steps'),
    });
    if (live === null) say('The deployment shows nothing yet: there has been no weekly batch.');
    else run('this deployment', (onProgress) => attackPool({ ...live, onProgress }));
  }
  if (has('json')) console.log(JSON.stringify({ assumed: 'age, sex, origin, agreement', pools: reports }, null, 2));
  else for (const one of reports) printReport(one);
  if (reports.some(({ report }) => report.misses.length > 0)) process.exitCode = 1;
}
