import { importReferenceFile } from './reference/import-file.ts';

/**
 * `npm run vocabulary:import -- <file>` brings in occupations or skills of the ESCO release (`occupations_de.csv`,
 * `skills_de.csv`) or the names of the KldB 2010, recognised by the headings.
 */
await importReferenceFile(
  'vocabulary',
  'Reads occupations_de.csv or skills_de.csv of the ESCO release, or names of the KldB 2010, known by the headings.',
);
