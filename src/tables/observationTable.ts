import { METALS } from '../schemas/metal.ts';
import { MORPHOLOGIES, type Observation } from '../schemas/observation.ts';
import { quantityWords, rangeCell, textCell } from './cells.ts';
import { groupBy } from './groupBy.ts';
import { richText } from './richText.ts';
import { capital, text, TOLD, type Row, type Table } from './table.ts';

const CURRENT = 'mA cm^-2';

const NAMES: Readonly<Record<Observation['morphology'], string>> = {
  whisker: 'Whiskers',
  moss: 'Moss',
  tree: 'Trees',
  sphere: 'Spheres',
  platelet: 'Platelets',
  fibre: 'Fibres',
  'sheet-amorphous': 'Amorphous sheets',
  polyhedron: 'Polyhedra',
  granular: 'Grains',
  'dense-flat': 'Dense and flat',
  protrusion: 'Protrusions',
  'healed-smooth': 'Healed, smooth',
  textured: 'Textured',
  'dendrite-free': 'No dendrites',
  'not-described': 'Not described',
};

const COLUMNS: Table['columns'] = [
  { head: 'Deposit' },
  { head: 'What was seen', width: 'wide' },
  { head: 'Current density', unit: CURRENT, width: 'narrow' },
  { head: 'Electrolyte and conditions', width: 'wide' },
  TOLD,
];

/** Deposits of one metal: what single studies saw, then what the review says of several metals together. */
export function observationTable(observations: readonly Observation[], ids = false): Table {
  const groups = [
    { title: 'Seen in single studies', rows: rowsOf(observations, 'study', ids) },
    { title: 'Said of several metals together', rows: rowsOf(observations, 'family', ids) },
  ].filter(({ rows }) => rows.length > 0);
  return { columns: COLUMNS, groups };
}

/** Deposits of all metals, one group a metal, in the order of the book. */
export function observationsByMetal(observations: readonly Observation[], nameOf: (symbol: string) => string): Table {
  const groups = groupBy(observations, ({ metal }) => metal, [...METALS, 'Zn']).map(([symbol, own]) => ({
    title: nameOf(symbol),
    rows: [...rowsOf(own, 'study', true), ...rowsOf(own, 'family', true)],
  }));
  return { columns: COLUMNS, groups };
}

const rowsOf = (observations: readonly Observation[], scope: Observation['scope'], ids: boolean): Row[] =>
  observations
    .filter((observation) => observation.scope === scope)
    .sort((a, b) => MORPHOLOGIES.indexOf(a.morphology) - MORPHOLOGIES.indexOf(b.morphology))
    .map((observation) => rowOf(observation, ids));

function rowOf(observation: Observation, ids: boolean): Row {
  const { id, morphology, plane, morphologyNote, currentDensity, refs, where } = observation;
  return {
    ...(ids && { id }),
    cells: [
      text(plane ? `${NAMES[morphology]}, ${plane}` : NAMES[morphology]),
      textCell(morphologyNote),
      rangeCell(currentDensity, CURRENT),
      text(conditionsOf(observation)),
      { kind: 'told', refs, place: where },
    ],
  };
}

function conditionsOf({ electrolyte, conditions, substrate, temperature, time, scope }: Observation): string {
  const named = electrolyte.startsWith('not named')
    ? 'Electrolyte not named in the review'
    : capital(richText(electrolyte));
  return [
    `${named}.`,
    substrate && `On ${richText(substrate)}.`,
    richText(conditions),
    temperature && `At ${quantityWords(temperature)}.`,
    time && `After ${quantityWords(time)}.`,
    scope === 'family' && !/together/.test(conditions) && 'Said of several metals together.',
  ]
    .filter(Boolean)
    .join(' ');
}
