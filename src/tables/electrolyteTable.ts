import { ELECTROLYTE_FAMILIES, type Electrolyte } from '../schemas/electrolyte.ts';
import { numberCell, quantityWords, textCell } from './cells.ts';
import { groupBy } from './groupBy.ts';
import { richText } from './richText.ts';
import { text, type Row, type Table } from './table.ts';

const CONCENTRATION = 'M';
const EFFICIENCY = '%';

const TITLES: Readonly<Partial<Record<Electrolyte['family'], string>>> = {
  'high-concentration': 'High concentration',
  'localized high-concentration': 'Localized high concentration',
  'high-entropy': 'High entropy',
  'weakly ion-pairing': 'Weakly coordinating anions',
  'chloride complex': 'Chloride complexes',
  'chloride-free': 'Without chloride, for aluminium',
  noncorrosive: 'Sparing the current collector',
  borohydride: 'Borohydrides',
  'ionic liquid': 'Ionic liquids and their relatives',
  'molten salt': 'Molten salts',
  'solid-state': 'Solid',
  cosolvent: 'Cosolvents',
  additive: 'Additives',
  functional: 'Made to order',
};

const COLUMNS: Table['columns'] = [
  { head: 'Electrolyte' },
  { head: 'Metals', width: 'narrow' },
  { head: 'Salt and solvent' },
  { head: 'Salt', unit: CONCENTRATION, width: 'narrow' },
  { head: 'Nearest neighbours' },
  { head: 'Coulombic efficiency', unit: EFFICIENCY, width: 'narrow' },
  { head: 'What it does', width: 'wide' },
  { head: 'Sources', width: 'narrow' },
  { head: 'In the text' },
];

/** Electrolytes, one group a family. */
export function electrolyteTable(electrolytes: readonly Electrolyte[], ids = false): Table {
  const groups = groupBy(electrolytes, ({ family }) => family, ELECTROLYTE_FAMILIES).map(([family, own]) => ({
    title: TITLES[family] ?? family[0]?.toUpperCase() + family.slice(1),
    rows: own.map((electrolyte) => rowOf(electrolyte, ids)),
  }));
  return { columns: COLUMNS, groups };
}

function rowOf(electrolyte: Electrolyte, ids: boolean): Row {
  const { id, name, metals, concentration, coulombicEfficiency, refs, where } = electrolyte;
  return {
    ...(ids && { id }),
    cells: [
      textCell(name),
      { kind: 'metals', metals },
      textCell(recipeOf(electrolyte)),
      numberCell(concentration, CONCENTRATION),
      text(neighboursOf(electrolyte)),
      numberCell(coulombicEfficiency, EFFICIENCY),
      text(effectsOf(electrolyte)),
      { kind: 'refs', refs },
      { kind: 'place', place: where },
    ],
  };
}

function recipeOf({ salt, solvent, additives = [] }: Electrolyte): string {
  return [[salt, solvent].filter(Boolean).join(' in '), additives.length > 0 && `with ${additives.join(', ')}`].filter(Boolean).join(' ');
}

function neighboursOf({ solvation, species, ssipShare }: Electrolyte): string {
  const kinds = solvation === 'chloro complex' || solvation === null ? solvation : `:term[${solvation}]`;
  return [kinds, species.map((formula) => `:chem[${formula}]`).join(', '), ssipShare && `free to ${quantityWords(ssipShare)}`]
    .filter(Boolean)
    .join(': ');
}

function effectsOf({ note, conductivity, window, temperature }: Electrolyte): string {
  return [
    richText(note),
    conductivity && `Conducts ${quantityWords(conductivity)}.`,
    window && `Bears ${quantityWords(window)} (${window.of}).`,
    temperature && `At ${quantityWords(temperature)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
