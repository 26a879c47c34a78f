/** One profile of a ranking. */
export interface BenchHit {
  readonly id: string;
  /** Has every must: stands before everybody who lacks one. */
  readonly meetsMusts: boolean;
  /** Milli-points. */
  readonly score: number;
}

/** The best hits so far, best first; ties by profile id, as every engine breaks them. */
export class BestHits {
  readonly hits: BenchHit[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Keeps the hit if it is among the best. */
  add(hit: BenchHit): void {
    const { hits } = this;
    const last = hits[this.#limit - 1];
    if (last !== undefined && !isBefore(hit, last)) return;
    let at = hits.length;
    for (let other = hits[at - 1]; other !== undefined && isBefore(hit, other); other = hits[at - 1]) at -= 1;
    hits.splice(at, 0, hit);
    if (hits.length > this.#limit) hits.pop();
  }
}

function isBefore(hit: BenchHit, other: BenchHit): boolean {
  if (hit.meetsMusts !== other.meetsMusts) return hit.meetsMusts;
  return hit.score > other.score || (hit.score === other.score && hit.id < other.id);
}
