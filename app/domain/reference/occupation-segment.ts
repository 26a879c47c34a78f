/**
 * Occupation groups (KldB 2010, two digits) -> segments -> sectors, for showing an occupation more coarsely.
 * Grouped from general knowledge of the statistics' "Berufssegmente" and NOT checked against a source.
 */
export const occupationSectors = {
  S1: { de: 'Produktion', en: 'Production' },
  S2: { de: 'Personenbezogene Dienstleistungen', en: 'Services for people' },
  S3: { de: 'Kaufmännische und unternehmensbezogene Dienstleistungen', en: 'Commercial and business services' },
  S4: { de: 'IT und Naturwissenschaft', en: 'IT and natural sciences' },
  S5: { de: 'Sonstige Dienstleistungen', en: 'Other services' },
} as const;
export type OccupationSector = keyof typeof occupationSectors;

export const occupationSegments = {
  S11: { sector: 'S1', de: 'Land-, Forst- und Gartenbau', en: 'Farming, forestry, gardening', groups: ['11', '12'] },
  S12: { sector: 'S1', de: 'Fertigung', en: 'Manufacturing', groups: ['21', '22', '23', '24', '28', '93'] },
  S13: { sector: 'S1', de: 'Fertigungstechnik', en: 'Production engineering', groups: ['25', '26', '27'] },
  S14: { sector: 'S1', de: 'Bau und Ausbau', en: 'Construction', groups: ['31', '32', '33', '34'] },
  S21: { sector: 'S2', de: 'Lebensmittel und Gastgewerbe', en: 'Food and hospitality', groups: ['29', '63'] },
  S22: { sector: 'S2', de: 'Gesundheit', en: 'Health', groups: ['81', '82'] },
  S23: { sector: 'S2', de: 'Soziales und Kultur', en: 'Social work and culture', groups: ['83', '84', '91', '94'] },
  S31: { sector: 'S3', de: 'Handel', en: 'Trade', groups: ['61', '62'] },
  S32: { sector: 'S3', de: 'Unternehmensführung und -organisation', en: 'Management and organisation', groups: ['71'] },
  S33: {
    sector: 'S3',
    de: 'Unternehmensbezogene Dienstleistungen',
    en: 'Business services',
    groups: ['72', '73', '92'],
  },
  S41: { sector: 'S4', de: 'IT und Naturwissenschaft', en: 'IT and natural sciences', groups: ['41', '42', '43'] },
  S51: { sector: 'S5', de: 'Sicherheit', en: 'Security', groups: ['01', '53'] },
  S52: { sector: 'S5', de: 'Verkehr und Logistik', en: 'Transport and logistics', groups: ['51', '52'] },
  S53: { sector: 'S5', de: 'Reinigung', en: 'Cleaning', groups: ['54'] },
} as const satisfies Record<string, { sector: OccupationSector; de: string; en: string; groups: readonly string[] }>;
export type OccupationSegment = keyof typeof occupationSegments;

const segmentByGroup = new Map<string, OccupationSegment>(
  (Object.keys(occupationSegments) as OccupationSegment[]).flatMap((segment) =>
    occupationSegments[segment].groups.map((group): [string, OccupationSegment] => [group, segment]),
  ),
);

/** The segment of a KldB code of any length from two digits on; null for an unknown group. */
export function segmentOf(kldb: string): OccupationSegment | null {
  return segmentByGroup.get(kldb.slice(0, 2)) ?? null;
}

/** The sector of a KldB code; null for an unknown group. */
export function sectorOf(kldb: string): OccupationSector | null {
  const segment = segmentOf(kldb);
  return segment === null ? null : occupationSegments[segment].sector;
}
