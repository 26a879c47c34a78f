/**
 * Quarters of four cities. The points are APPROXIMATE middles, placed by hand to about a kilometre: good enough
 * for "how far is it", not for a map. Ids start at 1,000,000 so that places and quarters share the key space of
 * `place_km`; quarters a house imports itself start at 2,000,000. An id is never reused.
 */
export type QuarterRow = readonly [
  id: number,
  placeId: number,
  name: string,
  lat: number,
  lon: number,
  aliases: string,
];

const bielefeld = 711_000;
const dusseldorf = 111_000;
const cologne = 315_000;
const muelheim = 117_000;

// prettier-ignore
export const quarterRows: readonly QuarterRow[] = [
  [1_000_000, bielefeld, 'Mitte', 52.02, 8.533, 'Stadtmitte|Innenstadt|Zentrum'],
  [1_000_001, bielefeld, 'Brackwede', 51.989, 8.504, 'Quelle|Ummeln'],
  [1_000_002, bielefeld, 'Dornberg', 52.04, 8.47, 'Babenhausen|Großdornberg'],
  [1_000_003, bielefeld, 'Gadderbaum', 52.003, 8.521, 'Bethel'],
  [1_000_004, bielefeld, 'Heepen', 52.039, 8.597, 'Oldentrup|Brake'],
  [1_000_005, bielefeld, 'Jöllenbeck', 52.103, 8.514, 'Theesen|Vilsendorf'],
  [1_000_006, bielefeld, 'Schildesche', 52.049, 8.549, ''],
  [1_000_007, bielefeld, 'Senne', 51.945, 8.53, 'Windelsbleiche|Buschkamp'],
  [1_000_008, bielefeld, 'Sennestadt', 51.953, 8.588, 'Eckardtsheim'],
  [1_000_009, bielefeld, 'Stieghorst', 51.998, 8.6, 'Hillegossen|Sieker|Ubbedissen'],
  [1_000_020, dusseldorf, 'Altstadt', 51.227, 6.774, 'Stadtmitte|Innenstadt|Zentrum|Carlstadt'],
  [1_000_021, dusseldorf, 'Pempelfort', 51.24, 6.78, 'Golzheim'],
  [1_000_022, dusseldorf, 'Derendorf', 51.245, 6.793, ''],
  [1_000_023, dusseldorf, 'Flingern', 51.227, 6.812, 'Flingern Nord|Flingern Süd'],
  [1_000_024, dusseldorf, 'Bilk', 51.203, 6.776, 'Unterbilk|Hafen'],
  [1_000_025, dusseldorf, 'Oberbilk', 51.214, 6.803, ''],
  [1_000_026, dusseldorf, 'Oberkassel', 51.231, 6.756, 'Niederkassel'],
  [1_000_027, dusseldorf, 'Heerdt', 51.231, 6.715, 'Lörick'],
  [1_000_028, dusseldorf, 'Kaiserswerth', 51.3, 6.735, 'Wittlaer|Angermund'],
  [1_000_029, dusseldorf, 'Unterrath', 51.273, 6.785, 'Lichtenbroich|Lohausen'],
  [1_000_030, dusseldorf, 'Rath', 51.268, 6.82, 'Mörsenbroich'],
  [1_000_031, dusseldorf, 'Gerresheim', 51.239, 6.861, 'Grafenberg|Ludenberg'],
  [1_000_032, dusseldorf, 'Eller', 51.2, 6.846, 'Lierenfeld|Vennhausen'],
  [1_000_033, dusseldorf, 'Wersten', 51.187, 6.822, 'Holthausen'],
  [1_000_034, dusseldorf, 'Hassels', 51.175, 6.883, 'Reisholz'],
  [1_000_035, dusseldorf, 'Benrath', 51.162, 6.873, 'Urdenbach'],
  [1_000_036, dusseldorf, 'Garath', 51.14, 6.9, 'Hellerhof'],
  [1_000_050, cologne, 'Innenstadt', 50.937, 6.956, 'Altstadt|Neustadt|Stadtmitte|Zentrum|Deutz'],
  [1_000_051, cologne, 'Rodenkirchen', 50.893, 6.99, 'Bayenthal|Zollstock|Sürth'],
  [1_000_052, cologne, 'Lindenthal', 50.925, 6.905, 'Sülz|Weiden|Junkersdorf|Braunsfeld'],
  [1_000_053, cologne, 'Ehrenfeld', 50.951, 6.917, 'Bickendorf|Ossendorf|Vogelsang'],
  [1_000_054, cologne, 'Nippes', 50.966, 6.95, 'Longerich|Weidenpesch|Niehl'],
  [1_000_055, cologne, 'Chorweiler', 51.021, 6.898, 'Heimersdorf|Worringen'],
  [1_000_056, cologne, 'Porz', 50.886, 7.055, 'Porz am Rhein|Wahn|Eil'],
  [1_000_057, cologne, 'Kalk', 50.938, 7.01, 'Ostheim|Höhenberg|Vingst|Rath|Rath-Heumar'],
  [1_000_058, cologne, 'Mülheim', 50.962, 7.005, 'Buchforst|Buchheim|Dünnwald|Stammheim'],
  [1_000_070, muelheim, 'Altstadt', 51.428, 6.884, 'Stadtmitte|Innenstadt|Zentrum'],
  [1_000_071, muelheim, 'Styrum', 51.451, 6.864, ''],
  [1_000_072, muelheim, 'Dümpten', 51.452, 6.901, ''],
  [1_000_073, muelheim, 'Heißen', 51.43, 6.93, ''],
  [1_000_074, muelheim, 'Menden-Holthausen', 51.402, 6.9, 'Holthausen'],
  [1_000_075, muelheim, 'Saarn', 51.404, 6.86, 'Selbeck|Mintard'],
  [1_000_076, muelheim, 'Broich', 51.427, 6.866, ''],
  [1_000_077, muelheim, 'Speldorf', 51.423, 6.836, ''],
];
