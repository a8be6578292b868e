import { METALS } from '../schemas/metal.ts';
import type { Cell as CellRecord, CellTarget, DemonstratedCell } from '../schemas/cell.ts';
import { numberCell, quantityWords, textCell } from './cells.ts';
import { groupBy } from './groupBy.ts';
import { richText } from './richText.ts';
import { capital, text, TOLD, type Row, type Table } from './table.ts';

const ENERGY = 'Wh kg^-1';
const THICKNESS = 'µm';

/** What an energy is counted on: groups that no reader should compare. */
const LEVELS = {
  cell: { title: 'Counted on the whole cell', note: 'Energy of the cell over its own mass.' },
  material: {
    title: 'Counted on active material only',
    note: 'Not to be set beside cell values: everything inactive is left out.',
  },
  estimate: { title: 'Estimated for a cell', note: 'The review’s own sum for thin foils, not a cell that was built.' },
} as const;

/** Demonstrated cells, one group a basis of energy; in each, the metals in the order of the book. */
export function cellTable(cells: readonly CellRecord[], ids = false): Table {
  const shown = cells.filter((cell) => cell.kind === 'cell');
  const levels = ['cell', 'material', 'estimate'] as const;
  return {
    columns: [
      { head: 'Cell' },
      { head: 'Metal', width: 'narrow' },
      { head: 'Specific energy', unit: ENERGY, width: 'narrow' },
      { head: 'Anode', unit: THICKNESS, width: 'narrow' },
      { head: 'Cycles', width: 'narrow' },
      { head: 'Conditions', width: 'wide' },
      TOLD,
    ],
    groups: groupBy(shown, ({ level }) => level, levels).map(([level, own]) => ({
      ...LEVELS[level],
      rows: groupBy(own, ({ metal }) => metal, METALS).flatMap(([, group]) => group.map((cell) => cellRow(cell, ids))),
    })),
  };
}

function cellRow(cell: DemonstratedCell, ids: boolean): Row {
  const { id, chemistry, metal, specificEnergy, anodeThickness, cycles, refs, where } = cell;
  return {
    ...(ids && { id }),
    cells: [
      textCell(chemistry),
      { kind: 'metals', metals: [metal] },
      numberCell(specificEnergy, ENERGY),
      numberCell(anodeThickness, THICKNESS),
      cycles === undefined ? null : { kind: 'number', text: String(cycles) },
      text(conditionsOf(cell)),
      { kind: 'told', refs, place: where },
    ],
  };
}

function conditionsOf({ conditions, anodeFree, currentDensity, temperature }: DemonstratedCell): string {
  return [
    anodeFree && 'Built without anode metal.',
    richText(conditions),
    currentDensity && `Current density ${quantityWords(currentDensity)}.`,
    temperature && `At ${quantityWords(temperature)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What cells are asked for. Each quantity has a unit of its own, so it stands with the number. */
export function targetTable(cells: readonly CellRecord[], ids = false): Table {
  const targets = cells.filter((cell) => cell.kind === 'target');
  return {
    columns: [
      { head: 'Wanted' },
      { head: 'Value', width: 'narrow' },
      { head: 'Metals', width: 'narrow' },
      { head: 'Remark', width: 'wide' },
      TOLD,
    ],
    groups: [{ rows: targets.map((target) => targetRow(target, ids)) }],
  };
}

function targetRow(target: CellTarget, ids: boolean): Row {
  const { id, quantity, metals, note, refs, where } = target;
  return {
    ...(ids && { id }),
    cells: [
      text(capital(richText(quantity))),
      text(targetWords(target)),
      { kind: 'metals', metals },
      textCell(note),
      { kind: 'told', refs, place: where },
    ],
  };
}

function targetWords({ value, min, max, bound, unit }: CellTarget): string {
  const plain = unit === '1';
  if (value !== undefined) return plain ? `${bound ?? ''} ${String(value)}` : quantityWords({ value, unit, bound });
  return `:qty[${String(min)} to ${String(max)} ${unit}]`;
}
