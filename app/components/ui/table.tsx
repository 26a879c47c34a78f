import { useId, type ReactNode } from 'react';

export interface Column {
  readonly label: string;
  /** Numbers stand right in columns of equal digits. */
  readonly numeric?: boolean;
  /** Codes stay in one piece. */
  readonly code?: boolean;
  /** Values say by themselves what they are: on a telephone they stand without the heading. */
  readonly plain?: boolean;
  /** The heading is for screen readers only (column of buttons). */
  readonly hidden?: boolean;
  /** Where a click on the heading sorts to, and whether this column is sorted now. */
  readonly sort?: { readonly href: string; readonly direction: 'ascending' | 'descending' | null };
}

interface TableProps {
  readonly caption: ReactNode;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column[];
  /** One list of cells per row; the first cell names the row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/**
 * A table that is styled as a whole: cells carry no class, so 300 rows stay small. On a telephone each row stands as a
 * card, its values behind their headings; too wide for another window it scrolls inside its frame, by keyboard too.
 */
export function Table({ caption, captionHidden, columns, rows }: TableProps) {
  const id = useId();
  const kinds = columns.map(
    ({ numeric, code }, index) => `${numeric ? ` num-${index + 1}` : ''}${code ? ` code-${index + 1}` : ''}`,
  );
  return (
    <div className="table-frame" role="region" aria-labelledby={id} tabIndex={0}>
      <table className={`table${kinds.join('')}`}>
        <caption id={id} className={captionHidden ? 'kern-sr-only' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={index} scope="col" aria-sort={column.sort?.direction ?? undefined}>
                {column.sort ? (
                  <a href={column.sort.href}>{column.label}</a>
                ) : column.hidden ? (
                  <span className="kern-sr-only">{column.label}</span>
                ) : (
                  column.label
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, index) =>
                index === 0 ? (
                  <th key={index} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={index} data-label={labelOf(columns[index], cell)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What is empty needs no heading. */
const labelOf = (column: Column | undefined, cell: ReactNode) =>
  column === undefined || column.plain || column.hidden || cell === null || cell === '' ? undefined : column.label;
