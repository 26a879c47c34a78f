import type { ColumnPlan } from '#app/domain/imports/columns.ts';

/**
 * `occupations_de.csv` and `skills_de.csv` of the ESCO release (European Commission, esco.ec.europa.eu), whole or cut down
 * to the columns that are read.
 */
export const escoColumns: ColumnPlan<'uri' | 'label' | 'otherLabels' | 'status'> = {
  headings: {
    uri: ['conceptUri', 'concept uri', 'uri'],
    label: ['preferredLabel', 'preferred label'],
    otherLabels: ['altLabels', 'alternative labels', 'alt labels'],
    status: ['status'],
  },
  key: 'uri',
  required: ['label'],
  ignored: [
    'conceptType',
    'iscoGroup',
    'skillType',
    'reuseLevel',
    'hiddenLabels',
    'modifiedDate',
    'regulatedProfessionNote',
    'scopeNote',
    'definition',
    'inScheme',
    'description',
    'code',
    'naceCode',
  ],
};

/** The systematic list of the KldB 2010 (Bundesagentur für Arbeit): codes of one to five digits with their names. */
export const kldbColumns: ColumnPlan<'code' | 'level' | 'name'> = {
  headings: {
    code: ['code', 'Schlüssel KldB 2010', 'Schlüssel KldB', 'KldB 2010', 'KldB', 'Kode', 'Systematiknummer'],
    level: ['level', 'Ebene', 'Gliederungsebene'],
    name: ['title', 'Titel', 'Bezeichnung', 'Benennung', 'Name'],
  },
  key: 'code',
  required: ['name'],
  ignored: [],
};

/** Postcodes with headings: the towns of a postcode in one cell, separated by `|`, or one row per town. */
export const postcodeColumns: ColumnPlan<'postcode' | 'district' | 'towns'> = {
  headings: {
    postcode: ['postcode', 'PLZ', 'Postleitzahl', 'postal code', 'zip'],
    district: ['districtKeys', 'districtKey', 'Kreisschlüssel', 'Kreis', 'admin code3'],
    towns: ['places', 'place', 'place name', 'Ort', 'Orte', 'Stadt', 'Gemeinde', 'Ortsname'],
  },
  key: 'postcode',
  required: ['towns'],
  ignored: [
    'lat',
    'lon',
    'Breite',
    'Länge',
    'latitude',
    'longitude',
    'accuracy',
    'country code',
    'admin name1',
    'admin code1',
    'admin name2',
    'admin code2',
    'admin name3',
    'Bundesland',
    'Landkreis',
  ],
};

/** Quarters of a town: name or municipality key of the town, name of the quarter, its middle in degrees (WGS 84). */
export const quarterColumns: ColumnPlan<'town' | 'quarter' | 'lat' | 'lon' | 'otherNames'> = {
  headings: {
    town: [
      'Ort',
      'Stadt',
      'Gemeinde',
      'Gemeindeschlüssel',
      'AGS',
      'Amtlicher Gemeindeschlüssel',
      'town',
      'city',
      'municipality',
      'municipality key',
    ],
    quarter: ['Stadtteil', 'Stadtbezirk', 'Ortsteil', 'Quartier', 'quarter', 'district name'],
    lat: ['Breite', 'Breitengrad', 'lat', 'latitude', 'geographische Breite'],
    lon: ['Länge', 'Längengrad', 'lon', 'lng', 'longitude', 'geographische Länge'],
    otherNames: ['Weitere Namen', 'Andere Namen', 'aliases', 'other names'],
  },
  key: 'quarter',
  required: ['town', 'lat', 'lon'],
  ignored: ['Nr', 'Nummer', 'Einwohner'],
};
