import type { Shift } from '#app/domain/posting/posting.ts';

/**
 * Trades of the demo world: what a job in it pays, when it is worked, how many of a hundred people know it. Concept keys
 * of db/seed/reference; the skills that go with an occupation come from `typicalSkills` there.
 */
export interface Trade {
  readonly occupation: string;
  /** Word a company of the trade has in its name. */
  readonly branch: string;
  readonly shifts: readonly Shift[];
  /** Cents per hour, the lower end. */
  readonly payFrom: number;
  readonly isApprenticed: boolean;
  readonly share: number;
}

const day: readonly Shift[] = ['day'];
const twoShifts: readonly Shift[] = ['early', 'late'];
const threeShifts: readonly Shift[] = ['early', 'late', 'night'];
const service: readonly Shift[] = ['late', 'weekend'];

// prettier-ignore
const rows: readonly (readonly [string, string, readonly Shift[], number, boolean, number])[] = [
  ['occ.welder', 'Stahlbau', twoShifts, 1720, false, 5],
  ['occ.metal-builder', 'Metallbau', ['day', 'early'], 1650, true, 5],
  ['occ.machining-mechanic', 'Zerspanungstechnik', threeShifts, 1780, true, 3],
  ['occ.electrician', 'Elektro', day, 1700, true, 5],
  ['occ.electronics-technician', 'Elektronik', day, 1760, true, 2],
  ['occ.car-mechatronic', 'Autohaus', day, 1600, true, 4],
  ['occ.bricklayer', 'Bauunternehmung', day, 1690, true, 4],
  ['occ.painter', 'Malerbetrieb', day, 1560, true, 5],
  ['occ.tiler', 'Fliesen', day, 1640, true, 2],
  ['occ.drywall-builder', 'Trockenbau', day, 1620, true, 2],
  ['occ.alteration-tailor', 'Schneiderei', day, 1470, false, 3],
  ['occ.cook', 'Gasthaus', service, 1510, true, 6],
  ['occ.kitchen-helper', 'Kantine', twoShifts, 1460, false, 5],
  ['occ.baker', 'Bäckerei', ['early', 'night'], 1490, true, 3],
  ['occ.waiter', 'Hotel', service, 1470, true, 3],
  ['occ.building-cleaner', 'Gebäudereinigung', ['early', 'late'], 1500, true, 6],
  ['occ.housekeeper', 'Hausdienst', day, 1460, false, 3],
  ['occ.care-helper', 'Pflegedienst', ['early', 'late', 'weekend'], 1610, true, 8],
  ['occ.geriatric-nurse', 'Seniorenhaus', threeShifts, 1990, true, 4],
  ['occ.warehouse-operator', 'Logistik', twoShifts, 1520, true, 8],
  ['occ.forklift-driver', 'Spedition', threeShifts, 1560, false, 4],
  ['occ.sales-assistant', 'Markt', ['early', 'late'], 1480, true, 5],
  ['occ.office-clerk', 'Verwaltungsdienst', day, 1610, true, 3],
  ['occ.software-developer', 'Softwarehaus', day, 2650, false, 2],
  ['occ.system-administrator', 'Systemhaus', day, 2240, false, 1],
  ['occ.landscape-gardener', 'Gartenbau', day, 1530, true, 4],
  ['occ.hairdresser', 'Salon', ['day', 'weekend'], 1460, true, 2],
  ['occ.security-guard', 'Wachdienst', ['night', 'weekend'], 1500, false, 2],
];

export const trades: readonly Trade[] = rows.map(([occupation, branch, shifts, payFrom, isApprenticed, share]) => ({
  occupation,
  branch,
  shifts,
  payFrom,
  isApprenticed,
  share,
}));
