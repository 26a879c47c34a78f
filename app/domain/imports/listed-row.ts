/** A row's fields without a column are left out, not carried as undefined: so they survive JSON and compare equal. */
export function withoutAbsent<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row;
}
