import { ELECTROLYTE_FAMILIES, type Electrolyte } from '../schemas/electrolyte.ts';
import { numberCell, quantityWords, textCell } from './cells.ts';
import { groupBy } from './groupBy.ts';
import { richText } from './richText.ts';
import { capital, text, TOLD, type Row, type Table } from './table.ts';

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
  { head: 'Nearest neighbours' },
  { head: 'Coulombic efficiency', unit: EFFICIENCY, width: 'narrow' },
  { head: 'What it does', width: 'wide' },
  TOLD,
];

/** Electrolytes, one group a family. */
export function electrolyteTable(electrolytes: readonly Electrolyte[], ids = false): Table {
  const groups = groupBy(electrolytes, ({ family }) => family, ELECTROLYTE_FAMILIES).map(([family, own]) => ({
    title: TITLES[family] ?? capital(family),
    rows: own.map((electrolyte) => rowOf(electrolyte, ids)),
  }));
  return { columns: COLUMNS, groups };
}

function rowOf(electrolyte: Electrolyte, ids: boolean): Row {
  const { id, name, metals, coulombicEfficiency, refs, where } = electrolyte;
  return {
    ...(ids && { id }),
    cells: [
      textCell(name),
      { kind: 'metals', metals },
      text(recipeOf(electrolyte)),
      text(neighboursOf(electrolyte)),
      numberCell(coulombicEfficiency, EFFICIENCY),
      text(effectsOf(electrolyte)),
      { kind: 'told', refs, place: where },
    ],
  };
}

function recipeOf({ salt, solvent, additives = [], concentration }: Electrolyte): string {
  const amount = concentration && quantityWords(concentration);
  const base = [salt && richText(salt), solvent && richText(solvent)].filter(Boolean).join(' in ');
  const added = additives.length > 0 && `with ${richText(additives.join(', '))}`;
  return [amount, base, added].filter(Boolean).join(' ');
}

function neighboursOf({ solvation, species, ssipShare }: Electrolyte): string {
  const kinds = solvation === 'chloro complex' || solvation === null ? solvation : `:term[${solvation}]`;
  return [
    kinds,
    species.map((formula) => `:chem[${formula}]`).join(', '),
    ssipShare && `free to ${quantityWords(ssipShare)}`,
  ]
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
