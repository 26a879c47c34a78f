import { changeDatabase } from './change-database.ts';
import type { Answer } from './crawl.ts';

/**
 * The content of the server's database as the crawl's answers, one per column: full-text tables, indexes, outboxes, jobs
 * and logs are tables like others.
 * @param wanted which columns, as `table.column`
 */
export async function databaseRows(wanted: (column: string) => boolean): Promise<readonly Answer[]> {
  const tables = await changeDatabase(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  );
  const found: Answer[] = [];
  for (const { name } of tables) {
    const table = String(name);
    const columns = await changeDatabase('SELECT name FROM pragma_table_info(?)', [table]);
    for (const { name: column } of columns) {
      const path = `${table}.${String(column)}`;
      if (!wanted(path)) continue;
      // Blobs in hexadecimal: the words of a full-text index stand in them.
      const value = `"${String(column)}"`;
      const rows = await changeDatabase(
        `SELECT DISTINCT CASE typeof(${value}) WHEN 'blob' THEN hex(${value}) ELSE ${value} END AS value FROM "${table}" WHERE typeof(${value}) IN ('text', 'blob')`,
      );
      if (rows.length > 0) found.push({ path, status: 200, text: rows.map(({ value }) => String(value)).join('\n') });
    }
  }
  return found;
}
