import { ELEMENTARY_CHARGE } from '../domain/constants.ts';
import { chargeDensity } from '../domain/ions/chargeDensity.ts';
import { ionicPotential } from '../domain/ions/ionicPotential.ts';
import { fromSI } from '../domain/units.ts';
import { roomDecade, roomEnergy } from './atRoomTemperature.ts';
import { carrier, elementValue, ionRadius, type ElementSymbol } from './elementData.ts';
import { filament } from './filament.ts';
import { layer } from './metalCapacities.ts';
import { left, needed } from './retention.ts';
import { worked, type WorkedNumber, type WorkedNumbers } from './worked.ts';

/**
 * Onset of the reduction of ethylene carbonate on graphite, V against lithium: Imhof and Novák, J. Electrochem. Soc.
 * 145, 1081 (1998).
 */
const CARBONATE_ONSET = 0.8;
const MICROMETRE = 1000;

const density = (symbol: ElementSymbol, coordination = 6): WorkedNumber =>
  worked(
    chargeDensity({ charge: carrier(symbol).charge, radius: ionRadius(symbol, coordination) }),
    'C mm^-3',
    `z e / (4/3 π r³) of ${symbol}; ${radiusOf(symbol, coordination)}`,
  );

const potential = (symbol: ElementSymbol, coordination = 6): WorkedNumber =>
  worked(
    ionicPotential({ charge: carrier(symbol).charge, radius: ionRadius(symbol, coordination) }),
    'nm^-1',
    `z / r of ${symbol}; ${radiusOf(symbol, coordination)}`,
  );

const radiusOf = (symbol: ElementSymbol, coordination: number): string =>
  `r = ${fromSI(ionRadius(symbol, coordination), 'pm').toFixed(1)} pm, crystal radius, ${String(coordination)} neighbours`;

const magnesiumRadius = ionRadius('Mg', 6);
const thickWhisker = filament('Li', MICROMETRE);

export const challenges: WorkedNumbers = {
  'layer-4-li-tenth': layer('Li', 40, 'Q = 4 mAh cm^-2 on a tenth of the area'),
  'ce-98-100': left(98, 100),
  'ce-99-100': left(99, 100),
  'ce-999-100': left(99.9, 100),
  'ce-for-80-200': needed(80, 200),
  'ce-for-80-500': needed(80, 500),
  'ec-reduction-she': worked(
    elementValue('Li', 'redoxPotential') + CARBONATE_ONSET,
    'V',
    'E(Li) + 0.8 V (Imhof and Novák 1998)',
  ),
  'surface-cost-li': filament('Li', 10),
  'surface-cost-na': filament('Na', 10),
  'surface-cost-k': filament('K', 10),
  'surface-cost-mg': filament('Mg', 10),
  'surface-cost-ca': filament('Ca', 10),
  'surface-cost-al': filament('Al', 10),
  'surface-cost-li-1um': thickWhisker,
  'surface-cost-li-20nm': filament('Li', 20),
  'q-surface-square': {
    ...thickWhisker,
    value: thickWhisker.value * 50 ** 2,
    formula: 'slip: 1/r² instead of 1/r, r fifty times smaller',
  },
  'q-surface-inverse': {
    ...thickWhisker,
    value: thickWhisker.value / 50,
    formula: 'slip: r instead of 1/r, r fifty times smaller',
  },
  'thermal-energy': roomEnergy('meV'),
  'tenfold-barrier': roomDecade('eV'),
  'charge-density-li-iv': density('Li', 4),
  'charge-density-li-vi': density('Li'),
  'charge-density-na': density('Na'),
  'charge-density-k': density('K'),
  'charge-density-mg': density('Mg'),
  'charge-density-ca': density('Ca'),
  'charge-density-al': density('Al'),
  'charge-density-mg-effective': worked(
    chargeDensity({ charge: 2, radius: ionRadius('Mg', 6, 'effectiveRadius') }),
    'C mm^-3',
    'z e / (4/3 π r³) of Mg with the effective ionic radius for 6 neighbours',
  ),
  'ionic-potential-li-iv': potential('Li', 4),
  'ionic-potential-li-vi': potential('Li'),
  'ionic-potential-na': potential('Na'),
  'ionic-potential-k': potential('K'),
  'ionic-potential-mg': potential('Mg'),
  'ionic-potential-ca': potential('Ca'),
  'ionic-potential-al': potential('Al'),
  'q-mg-one-charge': worked(
    chargeDensity({ charge: 1, radius: magnesiumRadius }),
    'C mm^-3',
    'slip: one charge of Mg instead of two',
  ),
  'q-mg-cube': worked((2 * ELEMENTARY_CHARGE) / magnesiumRadius ** 3, 'C mm^-3', 'slip: z e / r³ of Mg, without 4/3 π'),
};
