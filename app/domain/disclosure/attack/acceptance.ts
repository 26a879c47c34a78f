import type { PoolReport } from './pool-report.ts';

/** A figure that is not what was promised. */
export interface Miss {
  /** Texts: `protection.miss`. */
  readonly what: (typeof missKinds)[number];
  /** Attacker or step it was measured with; empty where there is none. */
  readonly by: string;
  readonly measured: number;
  readonly bound: number;
}

export const missKinds = [
  'maxRisk',
  'meanRisk',
  'uniqueStage1',
  'pinpointed',
  'belowK',
  'miscounted',
  'unrounded',
  'uniqueStage2',
  'linkable',
  'selfTest',
  'utility',
] as const;

/** What was promised (the bounds of the design): shares and risks from 0 to 1. */
export const bounds = {
  uniqueStage1: 0.05,
  uniqueStage2: 0.2,
  linkable: 0.05,
  /** With the gate off the attackers have to find that many, or they prove nothing. */
  selfTest: { A1: 0.9, A2: 0.7, A4: 0.6 },
  /** Who keeps occupation group and German band, in generated pools from this size. */
  utility: { from: 3_000, share: 0.7 },
} as const;

/** On these browsing rests: what companies see of everybody at once. A miss at stage 2 is for the officer to know. */
const browsingRestsOn: readonly Miss['what'][] = [
  'maxRisk',
  'meanRisk',
  'uniqueStage1',
  'pinpointed',
  'belowK',
  'miscounted',
  'unrounded',
];

/** Whether a broken promise closes browsing for all companies until the next run keeps it. */
export function closesBrowsing(misses: readonly Miss[]): boolean {
  return misses.some(({ what }) => browsingRestsOn.includes(what));
}

/** The mean risk allowed with this K: 0.17 with 5, 0.09 with 10. */
export function meanRiskBound(k: number): number {
  return Math.round(100 / (k + 1)) / 100;
}

/** Attackers with a bound on how many they find at stage 1; A6 reads texts and has none to read. */
const boundAtStage1 = ['A1', 'A2', 'A3', 'A4', 'A5', 'A7'] as const;
const rounding = 1e-9;

/** Every promise this report breaks; empty: none. */
export function missesOf(report: Omit<PoolReport, 'misses'>): Miss[] {
  const misses: Miss[] = [];
  const check = (what: Miss['what'], by: string, measured: number, bound: number, isLeast = false) => {
    const isMissed = isLeast ? measured < bound - rounding : measured > bound + rounding;
    if (isMissed) misses.push({ what, by, measured, bound });
  };
  const { k, stage1, classes, stage2, selfTest, utility } = report;
  for (const [by, figures] of Object.entries(stage1)) {
    if (k === null) continue;
    check('maxRisk', by, figures.maxRisk, 1 / k);
    check('meanRisk', by, figures.meanRisk, meanRiskBound(k));
  }
  for (const by of boundAtStage1) check('uniqueStage1', by, stage1[by].uniqueCorrect, bounds.uniqueStage1);
  check('pinpointed', 'A4', stage1.A4.pinpointed, bounds.uniqueStage1);
  check('belowK', '', classes.belowK, 0);
  check('miscounted', '', classes.miscounted, 0);
  check('unrounded', '', classes.unrounded, 0);
  check('uniqueStage2', 'A2', stage2.A2.reach.uniqueCorrect, bounds.uniqueStage2);
  check('uniqueStage2', 'A3', stage2.A3.reach.uniqueCorrect, bounds.uniqueStage2);
  if (stage2.A5 !== undefined) check('uniqueStage2', 'A5', stage2.A5.reach.uniqueCorrect, bounds.uniqueStage2);
  check('linkable', '', stage2.links.alone, bounds.linkable);
  // Where nothing is shown there is nothing the attackers would have to prove.
  if (report.isGenerated || k !== null)
    for (const [by, share] of Object.entries(bounds.selfTest))
      check('selfTest', by, selfTest[by as keyof typeof selfTest], share, true);
  if (report.isGenerated && report.size >= bounds.utility.from)
    check('utility', '', utility.keptGroupAndBand, bounds.utility.share, true);
  for (const step of report.steps) {
    check('belowK', `step ${step.step}`, step.belowK, 0);
    if (step.k !== null) check('maxRisk', `step ${step.step}`, step.maxRisk, 1 / step.k);
    check('uniqueStage1', `step ${step.step}`, step.uniqueStage1, bounds.uniqueStage1);
    check('uniqueStage2', `step ${step.step}`, step.uniqueStage2, bounds.uniqueStage2);
  }
  return misses;
}
