import {
  changedWeights,
  fullScore,
  settingOf,
  standardWeights,
  weightNames,
  weightSettings,
  type WeightName,
  type Weights,
} from '#search/matching/weights.ts';

export { weightNames, weightSettings, type WeightName };

/** The weights of one view of a ranking, beside the preset everybody else sees. */
export interface ViewWeights {
  /** Undefined: the preset itself, so nothing has to be compared. */
  readonly weights: Weights | undefined;
  readonly preset: { readonly name: string; readonly version: number };
  /** Points of a perfect match. */
  readonly fullScore: number;
  readonly settings: readonly {
    readonly name: WeightName;
    readonly unit: 'points' | 'share' | 'percent';
    readonly most: number;
    readonly standard: number;
    readonly value: number;
  }[];
}

/** The standard preset with what somebody changes for one view; nothing is stored. @param settings within their bounds */
export function viewWeights(settings: Readonly<Partial<Record<WeightName, number>>>): ViewWeights {
  const weights = changedWeights(standardWeights, settings) ?? undefined;
  const { name, version } = standardWeights;
  return {
    weights,
    preset: { name, version },
    fullScore: fullScore(weights ?? standardWeights) / 1000,
    settings: weightNames.map((weight) => {
      const { unit, most } = weightSettings[weight];
      const standard = settingOf(standardWeights, weight);
      return { name: weight, unit, most, standard, value: settingOf(weights ?? standardWeights, weight) };
    }),
  };
}
