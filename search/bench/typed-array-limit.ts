import { languageSkills } from '#app/domain/profile/language-level.ts';
import type { MatchDocument } from '../documents/match-document.ts';
import type { PostingDocument } from '../documents/posting-document.ts';
import { askedConcepts, isOpenToAll } from '../matching/asked-concepts.ts';
import { effectiveStart, postingColumns, profileColumns, UNKNOWN_RANK } from '../matching/match-columns.ts';
import { GRACE_DAYS, NO_GERMAN_ASKED } from '../matching/score-terms.ts';
import { standardWeights as weights } from '../matching/weights.ts';
import { BestHits, type BenchHit } from './best-hits.ts';
import type { BenchSurroundings } from './plain-truth.ts';

/**
 * How fast it could be at all: everybody in typed arrays of this process, holders of each concept as a list of numbers,
 * the same hard filters and the same score, nothing allocated per row. No engine with a disk gets there.
 */
export class TypedArrayLimit {
  readonly #ids: string[] = [];
  readonly #spot: Int32Array;
  readonly #maxKm: Int32Array;
  readonly #kinds: Int32Array;
  readonly #shifts: Int32Array;
  readonly #licences: Int32Array;
  readonly #hoursMin: Int32Array;
  readonly #hoursMax: Int32Array;
  readonly #freeDay: Int32Array;
  readonly #withoutCar: Int32Array;
  readonly #higher: readonly Int32Array[];
  readonly #blended: readonly Int32Array[];
  readonly #credits: Readonly<Record<'must' | 'nice' | 'occupation', Int32Array>>;
  /** 1: holds an asked skill, or the asked or a related occupation. */
  readonly #reached: Int32Array;
  readonly #seenIn: Int32Array;
  readonly #countedFor: Int32Array;
  readonly #collected = new Map<string, number[]>();
  readonly #holders = new Map<string, Int32Array>();
  readonly #none = new Int32Array();
  #questions = 0;

  /** @param most how many profiles will be added */
  constructor(most: number) {
    const column = () => new Int32Array(most);
    this.#spot = column();
    this.#maxKm = column();
    this.#kinds = column();
    this.#shifts = column();
    this.#licences = column();
    this.#hoursMin = column();
    this.#hoursMax = column();
    this.#freeDay = column();
    this.#withoutCar = column();
    this.#higher = languageSkills.map(column);
    this.#blended = languageSkills.map(column);
    this.#credits = { must: column(), nice: column(), occupation: column() };
    this.#reached = column();
    this.#seenIn = column();
    this.#countedFor = column();
  }

  add(profile: MatchDocument): void {
    const at = this.#ids.length;
    const columns = profileColumns(profile);
    this.#spot[at] = columns.spot;
    this.#maxKm[at] = columns.maxKm;
    this.#kinds[at] = columns.kinds;
    this.#shifts[at] = columns.shifts;
    this.#licences[at] = columns.licences;
    this.#hoursMin[at] = columns.hoursMin;
    this.#hoursMax[at] = columns.hoursMax;
    this.#freeDay[at] = columns.freeDay;
    this.#withoutCar[at] = columns.withoutCar;
    for (const [index, skill] of languageSkills.entries()) {
      (this.#higher[index] ?? this.#none)[at] = columns.higher[skill];
      (this.#blended[index] ?? this.#none)[at] = columns.blended[skill];
    }
    for (const concept of new Set([...profile.occupations, ...profile.skills])) {
      const list = this.#collected.get(concept);
      if (list === undefined) this.#collected.set(concept, [at]);
      else list.push(at);
    }
    this.#ids.push(profile.id);
  }

  /** Call once, after the last `add`. */
  seal(): void {
    for (const [concept, list] of this.#collected) this.#holders.set(concept, Int32Array.from(list));
    this.#collected.clear();
  }

  /** The best `limit` profiles whose German is known. */
  rank(posting: PostingDocument, limit: number, { related, today, kmFrom }: BenchSurroundings): readonly BenchHit[] {
    const asks = askedConcepts(posting, related, weights);
    const asked = postingColumns(posting);
    const start = effectiveStart(asked.startDay, today);
    const km = kmFrom(asked.spot);
    const question = (this.#questions += 1) * 64;
    const touched: number[] = [];
    for (const [index, ask] of asks.entries()) {
      const credits = this.#credits[ask.as];
      for (const { concept, credit } of [{ concept: ask.concept, credit: 1000 }, ...ask.related]) {
        const reaches = ask.as === 'occupation' || credit === 1000 ? 1 : 0;
        for (const at of this.#holders.get(concept) ?? this.#none) {
          if (this.#seenIn[at] !== question) {
            this.#seenIn[at] = question;
            this.#credits.must[at] = this.#credits.nice[at] = this.#credits.occupation[at] = this.#reached[at] = 0;
            touched.push(at);
          }
          // Highest credit first, so only the first concept that counts for an asked one counts.
          if (this.#countedFor[at] === question + index + 1) continue;
          this.#countedFor[at] = question + index + 1;
          credits[at] = (credits[at] ?? 0) + credit;
          this.#reached[at] = (this.#reached[at] ?? 0) | reaches;
        }
      }
    }
    const count = (as: 'must' | 'nice' | 'occupation') => asks.filter((ask) => ask.as === as).length;
    const mustCount = count('must');
    const total = Math.max(
      1,
      weights.must * mustCount + weights.nice * count('nice') + weights.occupation * count('occupation'),
    );
    const skills = languageSkills.flatMap((skill, index) =>
      asked.asked[skill] >= 0 ? [{ index, rank: asked.asked[skill] }] : [],
    );
    const best = new BestHits(limit);
    const consider = (at: number) => {
      if (asked.kind !== 0 && ((this.#kinds[at] ?? 0) & asked.kind) === 0) return;
      if (((this.#shifts[at] ?? 0) & asked.shifts) === 0) return;
      if (((this.#licences[at] ?? 0) & asked.licences) !== asked.licences) return;
      if ((this.#hoursMin[at] ?? 0) > asked.hoursMax || (this.#hoursMax[at] ?? 0) < asked.hoursMin) return;
      if (this.#withoutCar[at] === 1 && asked.needsCar === 1) return;
      const freeDay = this.#freeDay[at] ?? 0;
      if (freeDay > start + GRACE_DAYS) return;
      let isUnknown = skills.length > 0;
      let gap = NO_GERMAN_ASKED;
      for (const { index, rank } of skills) {
        const higher = this.#higher[index]?.[at] ?? 0;
        if (higher < rank - 1) return;
        if (higher !== UNKNOWN_RANK) isUnknown = false;
        gap = Math.min(gap, (this.#blended[index]?.[at] ?? 0) - 1000 * rank);
      }
      if (isUnknown) return;
      const maxKm = this.#maxKm[at] ?? 0;
      const spot = this.#spot[at] ?? 0;
      const way = spot === 0 || asked.spot === 0 ? maxKm : spot === asked.spot ? 0 : (km.get(spot) ?? Infinity);
      if (way > maxKm) return;
      const isTouched = this.#seenIn[at] === question;
      const credit = (as: 'must' | 'nice' | 'occupation') => (isTouched ? (this.#credits[as][at] ?? 0) : 0);
      const share = (as: 'must' | 'nice' | 'occupation') =>
        Math.trunc((credit(as) * weights[as] * weights.concepts) / (total * 1000));
      const missing = mustCount * 1000 - credit('must');
      const german = Math.max(Math.min(gap + 1000, 1000), -1000);
      const late = Math.max(Math.min(freeDay - start, GRACE_DAYS), 0);
      best.add({
        id: this.#ids[at] ?? '',
        meetsMusts: missing === 0,
        score:
          share('must') -
          Math.trunc((missing * weights.missing) / (Math.max(1, mustCount) * 1000)) +
          share('nice') +
          share('occupation') +
          Math.trunc((german * weights.german) / 1000) +
          Math.trunc(((maxKm - way) * weights.distance) / Math.max(1, maxKm)) +
          Math.trunc(((GRACE_DAYS - late) * weights.availability) / GRACE_DAYS),
      });
    };
    if (isOpenToAll(posting)) for (let at = 0; at < this.#ids.length; at += 1) consider(at);
    else for (const at of touched) if (this.#reached[at] === 1) consider(at);
    return best.hits;
  }
}
