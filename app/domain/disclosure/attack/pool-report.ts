import type { Miss } from './acceptance.ts';
import type { LookingAttacker } from './attack-stage1.ts';
import type { LinkFigures, Stage2Figures, TogetherFigures } from './attack-stage2.ts';
import type { TimeFigures } from './attack-time.ts';
import type { BrokenClasses } from './k-rule-check.ts';
import type { RiskFigures } from './claim.ts';

/** Which people were attacked: those of the deployment, or invented ones. */
export const attackedPools = ['deployment', 'generated'] as const;
export type AttackedPool = (typeof attackedPools)[number];

/** What companies can do with what is left: shares of everybody who may stand in the classes. */
export interface Utility {
  readonly keptGroupAndBand: number;
  readonly withheld: number;
  /** Share of the classes of the last batch that are hidden since. */
  readonly hiddenSinceBatch: number;
}

/** The attack after so many changes. */
export interface StepFigures {
  readonly step: number;
  readonly k: number | null;
  readonly belowK: number;
  readonly maxRisk: number;
  /** The worst of A1-A5 and A7. */
  readonly uniqueStage1: number;
  /** The worst of A2 and A3. */
  readonly uniqueStage2: number;
}

/** Everything measured on one pool. Shares and risks only: nothing personal, fit to be printed, stored and shown. */
export interface PoolReport {
  readonly size: number;
  readonly inClasses: number;
  readonly isGenerated: boolean;
  /** Members a class must have; null: too few people, companies see nothing. */
  readonly k: number | null;
  readonly classes: BrokenClasses & { readonly moments: number };
  readonly stage1: Readonly<Record<LookingAttacker, RiskFigures>> & { readonly A4: TimeFigures };
  readonly stage1b: Readonly<Record<'A1' | 'A2' | 'A4' | 'A7', RiskFigures>>;
  readonly stage2: {
    readonly A2: Stage2Figures;
    readonly A3: Stage2Figures;
    /** Missing in reports that were kept before this was measured. */
    readonly A5?: TogetherFigures;
    readonly links: LinkFigures;
  };
  /** With the gate off: share found. */
  readonly selfTest: { readonly A1: number; readonly A2: number; readonly A4: number };
  readonly utility: Utility;
  readonly steps: readonly StepFigures[];
  readonly misses: readonly Miss[];
}
