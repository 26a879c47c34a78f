import { bounds, meanRiskBound } from '#app/domain/disclosure/attack/acceptance.ts';
import type { PoolReport } from '#app/domain/disclosure/attack/pool-report.ts';
import type { RiskFigures } from '#app/domain/disclosure/attack/claim.ts';

const names: Readonly<Record<string, string>> = {
  A1: 'neighbour',
  A2: 'former colleague',
  A3: 'HR oracle',
  A4: 'daily snapshots',
  A5: 'two companies',
  A6: 'text clues',
  A7: 'accommodation staff',
};
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** One pool as tables on the console. */
export function printReport({
  pool,
  seconds,
  report,
}: {
  readonly pool: string;
  readonly seconds: number;
  readonly report: PoolReport;
}): void {
  const { k, classes, stage1, stage1b, stage2, utility, selfTest } = report;
  console.log(
    `\n== ${pool}: ${report.size} published, ${report.inClasses} in classes, K ${k ?? '- (nothing shown)'} ==`,
  );
  if (report.isGenerated) console.log('Invented people. Age, sex, origin and who agrees are assumed, not counted.');
  console.log(
    `Smallest class ${classes.smallest ?? '-'}, below K ${classes.belowK}, in ${classes.moments} moments. ` +
      `Kept group and German ${percent(utility.keptGroupAndBand)}, withheld ${percent(utility.withheld)}, ` +
      `classes hidden since the batch ${percent(utility.hiddenSinceBatch)}.`,
  );
  head(
    `stage 1${k === null ? '' : ` (max <= ${(1 / k).toFixed(2)}, mean <= ${meanRiskBound(k)}, unique <= ${percent(bounds.uniqueStage1)})`}`,
  );
  for (const [by, figures] of Object.entries(stage1).sort(([a], [b]) => (a < b ? -1 : 1))) line(by, figures);
  console.log(`A4, alone behind a change that was seen: ${percent(stage1.A4.pinpointed)}`);
  head('stage 1b, by choice (no bound)');
  for (const [by, figures] of Object.entries(stage1b)) line(by, figures);
  head(`stage 2 (unique <= ${percent(bounds.uniqueStage2)} among those in reach)`);
  for (const by of ['A2', 'A3'] as const) {
    line(by, stage2[by].pool, 'among all published');
    line(by, stage2[by].reach, 'among those in reach of the posting');
    line(by, stage2[by].list, 'in the list alone, half agree');
    line(by, stage2[by].released, 'the same, over released targets');
    console.log(`     musts told ${percent(stage2[by].shareTold)}`);
  }
  if (stage2.A5 !== undefined) {
    line('A5', stage2.A5.pool, 'among all published');
    line('A5', stage2.A5.reach, 'among those in reach of both postings');
    console.log(`     musts told of her ${percent(stage2.A5.shareTold)}`);
  }
  console.log(
    `Rows joined without a pseudonym: ${percent(stage2.links.alone)} have traits of their own (<= ${percent(bounds.linkable)}); ` +
      `two companies with the same posting join ${percent(stage2.links.joined)} of its rows.`,
  );
  console.log(
    `Without the gate: A1 finds ${percent(selfTest.A1)}, A2 ${percent(selfTest.A2)}, A4 ${percent(selfTest.A4)} ` +
      `(at least ${percent(bounds.selfTest.A1)}, ${percent(bounds.selfTest.A2)}, ${percent(bounds.selfTest.A4)}).`,
  );
  for (const step of report.steps)
    console.log(
      `After ${step.step} changes: K ${step.k ?? '-'}, below K so far ${step.belowK}, max ${step.maxRisk.toFixed(3)}, ` +
        `unique stage 1 ${percent(step.uniqueStage1)}, stage 2 ${percent(step.uniqueStage2)}`,
    );
  for (const miss of report.misses)
    console.log(`MISSED ${miss.what} ${miss.by}: ${miss.measured.toFixed(3)}, promised ${miss.bound.toFixed(3)}`);
  console.log(
    report.misses.length === 0 ? `All promises kept. ${seconds} s` : `${report.misses.length} missed. ${seconds} s`,
  );
}

function head(title: string): void {
  console.log(
    `\n${title.padEnd(62)}${['targets', 'mean', 'max', 'unique', 'claims', 'right'].map((word) => word.padStart(9)).join('')}`,
  );
}

function line(by: string, figures: RiskFigures, more = ''): void {
  const cells = [
    String(figures.targets),
    figures.meanRisk.toFixed(3),
    figures.maxRisk.toFixed(3),
    percent(figures.uniqueCorrect),
    percent(figures.claimed),
    figures.precision === null ? '-' : percent(figures.precision),
  ];
  const title = `${by} ${names[by] ?? ''}${more === '' ? '' : `, ${more}`}`;
  console.log(`${title.padEnd(62)}${cells.map((cell) => cell.padStart(9)).join('')}`);
}
