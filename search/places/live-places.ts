import { createPlaces, type Places, type PlacesRows } from './places.ts';

/** The places requests share: always the newest snapshot. */
export interface LivePlaces extends Places {
  /** Reads the rows again; whoever asks after it resolves gets an answer from them. Calls take turns: the last one wins. */
  reload(): Promise<void>;
}

/**
 * Places that can be renewed while the server runs.
 * @param first what it begins with; @param load reads the rows anew
 */
export function livePlaces(first: Places, load: () => Promise<PlacesRows>): LivePlaces {
  let current = first;
  let turn: Promise<void> = Promise.resolve();
  const renew = async () => {
    current = createPlaces(await load());
  };
  return {
    resolve: (text) => current.resolve(text),
    find: (spotId) => current.find(spotId),
    name: (spotId) => current.name(spotId),
    district: (key) => current.district(key),
    districtOf: (spotId) => current.districtOf(spotId),
    districtName: (key) => current.districtName(key),
    districts: () => current.districts(),
    choices: () => current.choices(),
    reload: () => (turn = turn.then(renew, renew)),
  };
}
