/**
 * What can be wrong with one cell of an imported list. An `error` rejects the row, a `hint` leaves out or assumes
 * something and says so. Each code has a sentence in the i18n namespace `imports` (`problem.<code>`).
 */
export const cellProblems = {
  keyMissing: 'error',
  keyShortened: 'error',
  keyOfAnother: 'error',
  duplicateKey: 'error',
  valueMissing: 'error',
  textDamaged: 'error',
  textTooLong: 'error',
  dayInvalid: 'error',
  birthImplausible: 'error',
  numberInvalid: 'error',
  numberOutOfRange: 'error',
  escoUriInvalid: 'error',
  kldbCodeInvalid: 'error',
  postcodeInvalid: 'error',
  townUnknown: 'error',
  coordinateInvalid: 'error',
  quarterFarAway: 'error',
  quarterRepeated: 'error',
  addressMissing: 'error',
  addressInvalid: 'error',
  dayInFuture: 'hint',
  firstNameMissing: 'hint',
  levelUnknown: 'hint',
  certificateUnknown: 'hint',
  certificateWithoutLevel: 'hint',
  certificateLevelUnusual: 'hint',
  assessorUnknown: 'hint',
  languageUnknown: 'hint',
  licenceUnknown: 'hint',
  hoursUnknown: 'hint',
  yesNoUnknown: 'hint',
  residenceAssumed: 'hint',
  residenceUnknown: 'hint',
  courseUnknown: 'hint',
  emailInvalid: 'hint',
  sexUnknown: 'hint',
  kindMissing: 'hint',
  kindUnknown: 'hint',
  kindIsStep: 'hint',
  payUnclear: 'hint',
  payPerHourAssumed: 'hint',
  payPerMonthAssumed: 'hint',
  payRange: 'hint',
  companyNumberInvalid: 'hint',
  extraCells: 'hint',
  placeUnknown: 'hint',
  placeNeedsTown: 'hint',
  wordsUnknown: 'hint',
  offerUnknown: 'hint',
  slotUnknown: 'hint',
  modeUnknown: 'hint',
  goalUnknown: 'hint',
} as const satisfies Record<string, 'error' | 'hint'>;
export type CellProblemCode = keyof typeof cellProblems;

/**
 * `row` as the spreadsheet program counts, `column` the heading as it stands in the file (or the usual heading when the
 * column is missing). `params.value` quotes the cell: personal data, so problems are kept in the vault with their row
 * and never logged.
 */
export interface CellProblem {
  readonly row: number;
  readonly column: string;
  readonly code: CellProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly severity: 'error' | 'hint';
}

/** True when no problem of the row is an error. */
export function isAcceptable(problems: readonly CellProblem[]): boolean {
  return problems.every((problem) => problem.severity === 'hint');
}
