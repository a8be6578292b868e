import { fromSI } from '../../domain/units.ts';
import type { CountedSheath } from '../../domain/sheath/sheath.ts';
import { LIQUIDS } from '../../domain/sheath/liquids.ts';
import type { Cell, DataTable } from '../shared/dataTable.ts';
import { anionOf, average, bathOf, chargeText, inText, ionOf, solventOf } from './names.ts';
import type { Shown } from './shownSheath.ts';
import { filmOf } from './filmWords.ts';

type Line = readonly [name: string, cellOf: (shown: Shown) => Cell];

const NOT_COUNTED = 'not counted';
const number = (value: number, text: string): Cell => ({ value, text });

/** A quantity that only solutions have. */
const counted =
  (cellOf: (sheath: CountedSheath, shown: Shown) => Cell) =>
  (shown: Shown): Cell =>
    shown.sheath.type === 'solution' ? cellOf(shown.sheath, shown) : NOT_COUNTED;
const mean = (valueOf: (sheath: CountedSheath) => number) =>
  counted((sheath) => number(valueOf(sheath), average(valueOf(sheath))));
const molar = (valueOf: (sheath: CountedSheath) => number) =>
  counted((sheath) => number(fromSI(valueOf(sheath), 'M'), fromSI(valueOf(sheath), 'M').toFixed(2)));

const shortAbove = counted(({ shortAbove: limit, recipe }) => {
  const [value, most] = [fromSI(limit, 'M'), fromSI(recipe.range[1], 'M')];
  return number(value, `${value.toFixed(2)}${value > most ? ', not reached' : ''}`);
});

function drawnShell(shown: Shown): string {
  const { solvents, anions } = shown.sheath.drawn;
  return inText(
    [
      solvents > 0 ? `${String(solvents)} ${solventOf(shown)}` : '',
      anions > 0 ? `${String(anions)} ${anionOf(shown)}` : '',
    ]
      .filter(Boolean)
      .join(' + '),
  );
}

const LINES: readonly Line[] = [
  ['Electrolyte', ({ liquid }) => LIQUIDS[liquid]],
  ['Salt concentration (M)', molar(({ concentration }) => concentration)],
  ['Without the diluent (M)', molar(({ localConcentration }) => localConcentration)],
  ['Places round the cation', ({ sheath: { places } }) => number(places, String(places))],
  [
    'Known from',
    ({ cation, sheath }) => (sheath.type === 'complex' && cation.symbol === 'Al' ? 'the formula' : cation.placesFrom),
  ],
  ['Solvent molecules per cation in the liquid', mean(({ solventPerCation }) => solventPerCation)],
  [
    'Donor atoms per solvent molecule',
    counted(({ recipe: { solvent } }) => number(solvent.donors, String(solvent.donors))),
  ],
  ['Donor atoms of solvent per cation', mean(({ donorsPerCation }) => donorsPerCation)],
  ['Places filled by solvent, average', mean(({ mean: { solventDonors } }) => solventDonors)],
  ['Solvent molecules in the shell, average', mean(({ mean: { solvents } }) => solvents)],
  ['Anions in the shell, average', mean(({ mean: { anions } }) => anions)],
  ['Free solvent per cation', mean(({ freeSolvents }) => freeSolvents)],
  ['Solvent runs short above (M)', shortAbove],
  ['Shell that is drawn', drawnShell],
  ['Kind', ({ sheath }) => (sheath.type === 'complex' ? inText(sheath.complex.formula) : sheath.pair)],
  ['Net charge, in elementary charges', ({ sheath: { netCharge } }) => number(netCharge, chargeText(netCharge))],
  [
    'Charge density of the bare ion (C mm⁻³)',
    ({ cation: { chargeDensity } }) => number(chargeDensity, chargeDensity.toPrecision(3)),
  ],
  ['What follows at the metal', (shown) => filmOf(shown).text],
];

/** Every number of the shells shown, one column each. */
export function sheathTable(shells: readonly Shown[]): DataTable {
  return {
    caption:
      'The first shell, counted: with c M of salt that takes up v litres a mole there are N = (1 − c v) c(solvent) ∕ c molecules of solvent for each cation; anions take the places that their donor atoms cannot fill. Charge density: Shannon’s crystal radius for six neighbours.',
    columns: [{ head: 'Quantity' }, ...shells.map((shown) => ({ head: inText(`${ionOf(shown)}, ${bathOf(shown)}`) }))],
    rows: LINES.map(([name, cellOf]) => ({ id: name, cells: [name, ...shells.map(cellOf)] })),
  };
}
