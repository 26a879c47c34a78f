/**
 * A named, versioned preset in milli-points. With the standard numbers a perfect match has 10,000 (10 points).
 * Staff may change them for one view; a stored score names the preset it came from.
 */
export interface Weights {
  readonly name: string;
  readonly version: number;
  /** All asked concepts together (must, nice, occupation) when every one is there. */
  readonly concepts: number;
  /** Shares within `concepts`. */
  readonly must: number;
  readonly nice: number;
  readonly occupation: number;
  /** Taken away when every must is missing, in proportion to the share of missing musts. */
  readonly missing: number;
  /** Credit in milli (0..1000) of a related concept of weight 1000: of a skill, and of the occupation. */
  readonly learnable: number;
  readonly relatedOccupation: number;
  readonly german: number;
  readonly distance: number;
  readonly availability: number;
}

/** "Standard 1", must 3 to nice 1: a transparent rule, no learned ranking; a person decides. */
export const standardWeights: Weights = {
  name: 'Standard',
  version: 1,
  concepts: 6000,
  must: 3,
  nice: 1,
  occupation: 2,
  missing: 2000,
  learnable: 500,
  relatedOccupation: 700,
  german: 2000,
  distance: 1000,
  availability: 1000,
};

export type WeightName = Exclude<keyof Weights, 'name' | 'version'>;

/** How a page lets a weight be changed: whole numbers from 0 to `most`, each worth `step`. */
export interface WeightSetting {
  readonly unit: 'points' | 'share' | 'percent';
  readonly step: number;
  readonly most: number;
}

const points: WeightSetting = { unit: 'points', step: 1000, most: 10 };
const share: WeightSetting = { unit: 'share', step: 1, most: 10 };
const percent: WeightSetting = { unit: 'percent', step: 10, most: 100 };

/** Every weight with its sensible bounds, in the order people read them. */
export const weightSettings: Readonly<Record<WeightName, WeightSetting>> = {
  concepts: points,
  must: share,
  nice: share,
  occupation: share,
  missing: points,
  learnable: percent,
  relatedOccupation: percent,
  german: points,
  distance: points,
  availability: points,
};
export const weightNames = Object.keys(weightSettings) as WeightName[];

/** A weight of a preset as the whole number that a page shows. */
export function settingOf(weights: Weights, name: WeightName): number {
  return weights[name] / weightSettings[name].step;
}

/** Milli-points of a perfect match with these weights. */
export function fullScore(weights: Weights): number {
  return weights.concepts + weights.german + weights.distance + weights.availability;
}

/**
 * The preset with other weights for one view; null where nothing differs. It keeps the preset's version and says by its
 * name that it is none.
 * @param settings whole numbers as pages show them; absent ones stay
 */
export function changedWeights(
  preset: Weights,
  settings: Readonly<Partial<Record<WeightName, number>>>,
): Weights | null {
  const values = Object.fromEntries(
    weightNames.map((name) => [name, (settings[name] ?? settingOf(preset, name)) * weightSettings[name].step]),
  ) as Record<WeightName, number>;
  if (weightNames.every((name) => values[name] === preset[name])) return null;
  return { ...values, name: `${preset.name} (changed)`, version: preset.version };
}
