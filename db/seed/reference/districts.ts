/**
 * The 53 districts of North Rhine-Westphalia by their official five-digit keys. A county is called
 * by its bare name ("Herford" -> "Kreis Herford" is said by `districtTitle`). `signs` are the number-plate letters,
 * which people in the field use as short names.
 */
export interface DistrictRow {
  readonly key: string;
  readonly kind: 'city' | 'county' | 'region';
  readonly name: string;
  readonly signs: readonly string[];
  readonly aliases: readonly string[];
}

/** Regierungsbezirke by the third digit of a key. */
export const governmentRegions: Readonly<Record<string, string>> = {
  1: 'Düsseldorf',
  3: 'Köln',
  5: 'Münster',
  7: 'Detmold',
  9: 'Arnsberg',
};

/** "Kreis Herford", "Rhein-Sieg-Kreis", "Bielefeld": the name as it is written in full. */
export function districtTitle(row: Pick<DistrictRow, 'kind' | 'name'>): string {
  return row.kind === 'county' && !/kreis/i.test(row.name) ? `Kreis ${row.name}` : row.name;
}

// prettier-ignore
export const districtRows: readonly DistrictRow[] = [
  { key: '05111', kind: 'city', name: 'Düsseldorf', signs: ['D'], aliases: [] },
  { key: '05112', kind: 'city', name: 'Duisburg', signs: ['DU'], aliases: [] },
  { key: '05113', kind: 'city', name: 'Essen', signs: ['E'], aliases: [] },
  { key: '05114', kind: 'city', name: 'Krefeld', signs: ['KR'], aliases: [] },
  { key: '05116', kind: 'city', name: 'Mönchengladbach', signs: ['MG'], aliases: [] },
  { key: '05117', kind: 'city', name: 'Mülheim an der Ruhr', signs: ['MH'], aliases: [] },
  { key: '05119', kind: 'city', name: 'Oberhausen', signs: ['OB'], aliases: [] },
  { key: '05120', kind: 'city', name: 'Remscheid', signs: ['RS'], aliases: [] },
  { key: '05122', kind: 'city', name: 'Solingen', signs: ['SG'], aliases: [] },
  { key: '05124', kind: 'city', name: 'Wuppertal', signs: ['W'], aliases: [] },
  { key: '05154', kind: 'county', name: 'Kleve', signs: ['KLE', 'GEL'], aliases: [] },
  { key: '05158', kind: 'county', name: 'Mettmann', signs: ['ME'], aliases: [] },
  { key: '05162', kind: 'county', name: 'Rhein-Kreis Neuss', signs: ['NE', 'GV'], aliases: ['Kreis Neuss', 'Rheinkreis Neuss'] },
  { key: '05166', kind: 'county', name: 'Viersen', signs: ['VIE'], aliases: [] },
  { key: '05170', kind: 'county', name: 'Wesel', signs: ['WES', 'DIN', 'MO'], aliases: [] },
  { key: '05314', kind: 'city', name: 'Bonn', signs: ['BN'], aliases: [] },
  { key: '05315', kind: 'city', name: 'Köln', signs: ['K'], aliases: [] },
  { key: '05316', kind: 'city', name: 'Leverkusen', signs: ['LEV'], aliases: [] },
  { key: '05334', kind: 'region', name: 'Städteregion Aachen', signs: ['AC', 'MON'], aliases: ['Aachen Land', 'Kreis Aachen', 'Städteregion'] },
  { key: '05358', kind: 'county', name: 'Düren', signs: ['DN', 'JÜL'], aliases: [] },
  { key: '05362', kind: 'county', name: 'Rhein-Erft-Kreis', signs: ['BM'], aliases: ['Erftkreis', 'Rhein Erft', 'Kreis Rhein-Erft'] },
  { key: '05366', kind: 'county', name: 'Euskirchen', signs: ['EU', 'SLE'], aliases: [] },
  { key: '05370', kind: 'county', name: 'Heinsberg', signs: ['HS', 'ERK', 'GK'], aliases: [] },
  { key: '05374', kind: 'county', name: 'Oberbergischer Kreis', signs: ['GM'], aliases: ['Oberberg', 'Oberbergisches Land'] },
  { key: '05378', kind: 'county', name: 'Rheinisch-Bergischer Kreis', signs: ['GL'], aliases: ['Rhein-Berg', 'RheinBerg', 'Rheinisch Bergisch'] },
  { key: '05382', kind: 'county', name: 'Rhein-Sieg-Kreis', signs: ['SU'], aliases: ['Rhein Sieg', 'Kreis Rhein-Sieg'] },
  { key: '05512', kind: 'city', name: 'Bottrop', signs: ['BOT'], aliases: [] },
  { key: '05513', kind: 'city', name: 'Gelsenkirchen', signs: ['GE'], aliases: [] },
  { key: '05515', kind: 'city', name: 'Münster', signs: ['MS'], aliases: [] },
  { key: '05554', kind: 'county', name: 'Borken', signs: ['BOR', 'BOH', 'AH'], aliases: [] },
  { key: '05558', kind: 'county', name: 'Coesfeld', signs: ['COE', 'LH'], aliases: [] },
  { key: '05562', kind: 'county', name: 'Recklinghausen', signs: ['RE', 'GLA', 'CAS'], aliases: [] },
  { key: '05566', kind: 'county', name: 'Steinfurt', signs: ['ST', 'TE', 'BF'], aliases: [] },
  { key: '05570', kind: 'county', name: 'Warendorf', signs: ['WAF', 'BE'], aliases: [] },
  { key: '05711', kind: 'city', name: 'Bielefeld', signs: ['BI'], aliases: [] },
  { key: '05754', kind: 'county', name: 'Gütersloh', signs: ['GT'], aliases: [] },
  { key: '05758', kind: 'county', name: 'Herford', signs: ['HF'], aliases: [] },
  { key: '05762', kind: 'county', name: 'Höxter', signs: ['HX', 'WAR'], aliases: [] },
  { key: '05766', kind: 'county', name: 'Lippe', signs: ['LIP'], aliases: ['Lipperland'] },
  { key: '05770', kind: 'county', name: 'Minden-Lübbecke', signs: ['MI'], aliases: ['Minden Lübbecke', 'Mühlenkreis'] },
  { key: '05774', kind: 'county', name: 'Paderborn', signs: ['PB', 'BÜR'], aliases: [] },
  { key: '05911', kind: 'city', name: 'Bochum', signs: ['BO', 'WAT'], aliases: [] },
  { key: '05913', kind: 'city', name: 'Dortmund', signs: ['DO'], aliases: [] },
  { key: '05914', kind: 'city', name: 'Hagen', signs: ['HA'], aliases: [] },
  { key: '05915', kind: 'city', name: 'Hamm', signs: ['HAM'], aliases: [] },
  { key: '05916', kind: 'city', name: 'Herne', signs: ['HER', 'WAN'], aliases: [] },
  { key: '05954', kind: 'county', name: 'Ennepe-Ruhr-Kreis', signs: ['EN'], aliases: ['Ennepe Ruhr', 'EN Kreis'] },
  { key: '05958', kind: 'county', name: 'Hochsauerlandkreis', signs: ['HSK'], aliases: ['Hochsauerland', 'HSK'] },
  { key: '05962', kind: 'county', name: 'Märkischer Kreis', signs: ['MK'], aliases: ['Märkischer Kreis', 'Kreis MK'] },
  { key: '05966', kind: 'county', name: 'Olpe', signs: ['OE'], aliases: [] },
  { key: '05970', kind: 'county', name: 'Siegen-Wittgenstein', signs: ['SI', 'BLB'], aliases: ['Siegen Wittgenstein', 'Kreis Siegen'] },
  { key: '05974', kind: 'county', name: 'Soest', signs: ['SO', 'LP'], aliases: [] },
  { key: '05978', kind: 'county', name: 'Unna', signs: ['UN', 'LÜN'], aliases: [] },
];
