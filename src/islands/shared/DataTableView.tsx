import type { Cell, DataTable } from './dataTable.ts';
import css from './DataTableView.module.css';

const show = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

/** The table of a widget: units in the head, first column names the row, a line where the group changes. */
export function DataTableView({ table: { caption, columns, rows } }: { table: DataTable }) {
  return (
    <div
      class={`table-scroll ${css.scroll}`}
      tabIndex={0}
      role="group"
      aria-label={`Table, scrolls sideways on a narrow screen: ${caption}`}
    >
      <table class={css.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head, unit, numeric }) => (
              <th scope="col" class={numeric ? css.numeric : undefined}>
                {head}
                {unit && <span class={css.unit}> {unit}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells, group }, index) => (
            <tr key={id} class={index > 0 && group !== rows[index - 1]?.group ? css.divider : undefined}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th scope="row">{show(cell)}</th>
                ) : (
                  <td class={columns[column]?.numeric ? css.numeric : undefined}>{show(cell)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
