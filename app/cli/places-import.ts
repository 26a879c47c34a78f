import { importReferenceFile } from './reference/import-file.ts';

/**
 * `npm run places:import -- <file>` brings in postcodes (`DE.txt` of GeoNames, or a table with PLZ and Ort) or quarters (a
 * table with Ort, Stadtteil, Breite, Länge), recognised by the headings.
 */
await importReferenceFile(
  'places',
  'Reads postcodes (DE.txt of GeoNames, or a table with PLZ and Ort) or quarters (Ort, Stadtteil, Breite, Länge), known by the headings.',
);
