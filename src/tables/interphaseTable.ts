import { INTERPHASE_STRUCTURES, type Interphase } from '../schemas/interphase.ts';
import { quantityWords, textCell } from './cells.ts';
import { groupBy } from './groupBy.ts';
import { richText } from './richText.ts';
import { text, TOLD, type Row, type Table } from './table.ts';

const TITLES: Readonly<Record<Interphase['structure'], string>> = {
  mosaic: 'Mosaic',
  multilayer: 'Multilayer',
  monolithic: 'Monolithic',
  bilayer: 'Bilayer',
  'organic-rich': 'Rich in organic matter',
  'inorganic-rich': 'Rich in inorganic matter',
  biphasic: 'Alloy and halide',
  'inorganic hybrid': 'Several inorganic compounds',
  'polymer hybrid': 'Polymer and inorganic compound',
  'hybrid-cation': 'Hybrid cations',
  'composite foil': 'Composite foils',
  component: 'Single components',
  unspecified: 'Of no stated structure',
};

const COLUMNS: Table['columns'] = [
  { head: 'Film' },
  { head: 'Metals', width: 'narrow' },
  { head: 'Made of' },
  { head: 'Origin', width: 'narrow' },
  { head: 'Properties' },
  { head: 'What is said of it', width: 'wide' },
  TOLD,
];

/** Interphases, one group a structure. */
export function interphaseTable(interphases: readonly Interphase[], ids = false): Table {
  const groups = groupBy(interphases, ({ structure }) => structure, INTERPHASE_STRUCTURES).map(([structure, own]) => ({
    title: TITLES[structure],
    rows: own.map((interphase) => rowOf(interphase, ids)),
  }));
  return { columns: COLUMNS, groups };
}

function rowOf(
  { id, name, metals, components, origin, thickness, properties, note, refs, where }: Interphase,
  ids: boolean,
): Row {
  const measured = [
    ...(thickness ? [`thickness ${quantityWords(thickness)}`] : []),
    ...properties.map((property) => `${richText(property.quantity)} ${quantityWords(property)}`),
  ];
  return {
    ...(ids && { id }),
    cells: [
      textCell(name),
      { kind: 'metals', metals },
      components.join() === name ? null : textCell(components.join(', ')),
      textCell(origin),
      text(measured.join('; ')),
      textCell(note),
      { kind: 'told', refs, place: where },
    ],
  };
}
