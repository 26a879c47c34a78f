import { foldText, joinFolded } from '#app/domain/reference/fold-text.ts';

interface Town {
  readonly id: number;
  readonly name: string;
  readonly municipalityKey: string | null;
  readonly districtKey: string;
}

/** Finds the town of a published list: by its keys where it has some, else by its name. */
export interface TownNames {
  /**
   * @param place "Mülheim an der Ruhr", also with a quarter behind it ("Monheim am Rhein Baumberg"), or a municipality key
   * @param districtKeys five digits each; empty where the list has none
   * @returns null when none, or more than one, fits
   */
  find(place: string, districtKeys?: readonly string[]): number | null;
}

/** @param terms folded names of towns; `target` is the id */
export function townNames(
  towns: readonly Town[],
  terms: readonly { readonly folded: string; readonly target: string }[],
): TownNames {
  const byName = new Map<string, Set<number>>();
  const note = (folded: string, id: number) => {
    const key = joinFolded(folded);
    byName.set(key, (byName.get(key) ?? new Set<number>()).add(id));
  };
  for (const { id, name } of towns) note(foldText(name), id);
  for (const { folded, target } of terms) note(folded, Number(target));
  const official = new Map(towns.map(({ id, name }) => [id, joinFolded(foldText(name))]));
  const byMunicipality = new Map(towns.map(({ id, municipalityKey }) => [municipalityKey, id]));
  const districtOf = new Map(towns.map(({ id, districtKey }) => [id, districtKey]));
  const only = (ids: readonly number[]) => (ids.length === 1 ? (ids[0] ?? null) : null);

  return {
    find(place, districtKeys = []) {
      const key = /^0?\d{7}$/.test(place.trim()) ? place.trim().padStart(8, '0') : null;
      if (key !== null) return byMunicipality.get(key) ?? null;
      const mayBe = (id: number) => districtKeys.length === 0 || districtKeys.includes(districtOf.get(id) ?? '');
      const words = foldText(place).split(' ').slice(0, 12);
      // The longest beginning that is a name; further words name a quarter.
      for (let length = words.length; length > 0; length -= 1) {
        const name = joinFolded(words.slice(0, length).join(' '));
        const found = [...(byName.get(name) ?? [])].filter(mayBe);
        const called = found.filter((id) => official.get(id) === name);
        if (found.length > 0) return only(called.length > 0 ? called : found);
        if (districtKeys.length === 0) break;
      }
      // A city that is its own district has no other town, whatever the list calls its parts.
      return districtKeys.length === 0 ? null : only(towns.filter(({ id }) => mayBe(id)).map(({ id }) => id));
    },
  };
}
