import { elasticStress } from '../domain/film/elasticStress.ts';
import { midGapBarrier } from '../domain/film/midGapBarrier.ts';
import { nernstShift } from '../domain/kinetics/nernstShift.ts';
import { ROOM_TEMPERATURE } from '../domain/kinetics/thermalEnergy.ts';
import { fromSI, toSI } from '../domain/units.ts';
import { roomDecade } from './atRoomTemperature.ts';
import { filament } from './filament.ts';
import { filmCosts } from './filmCosts.ts';
import { ladder } from './ladder.ts';
import { foil, layer } from './metalCapacities.ts';
import { lossPerCycle } from './retention.ts';
import { worked, type WorkedNumbers } from './worked.ts';

/** Energy of the boundary between lithium and LiF as the review prints it (li2023c, wang2021, ma2025, xu2025), J/m². */
const fluorideBoundary = toSI(73.28, 'meV Å^-2');

export const interphases: WorkedNumbers = {
  ...filmCosts,
  ...ladder,
  'tunnel-barrier': worked(
    midGapBarrier({ bandGap: toSI(10.6, 'eV') }),
    'eV',
    'E_g / 2; E_g = 10.6 eV of LiF (lower bound in the review)',
  ),
  'interfacial-energy-si': worked(fluorideBoundary, 'J m^-2', '73.28 meV Å^-2 in joules per square metre'),
  'interfacial-energy-slip': {
    value: fromSI(fluorideBoundary, 'J m^-2') / 100,
    unit: 'J m^-2',
    formula: 'slip: 73.28 meV Å^-2 with 1e-18 m² to the square ångström',
  },
  'filament-5nm': filament('Li', 5, { energy: fluorideBoundary, name: '73.28 meV Å^-2' }),
  'barrier-decade': roomDecade('meV'),
  'nernst-decade': worked(
    nernstShift({ activityRatio: 10, charge: 1, temperature: ROOM_TEMPERATURE }),
    'mV',
    'R T ln 10 / (z F); z = 1, T = 298.15 K',
  ),
  'li-lift-4mah': layer('Li', 4),
  'stress-lif-1pc': worked(
    elasticStress({ youngsModulus: toSI(65, 'GPa'), strain: 0.01 }),
    'GPa',
    'E ε; E = 65.0 GPa of LiF, ε = 1 %',
  ),
  'loss-per-cycle-430': lossPerCycle(80, 430),
  'loss-per-cycle-200': lossPerCycle(80, 200),
  'loss-slip-430': worked(0.8 / 430, '%', 'slip: 80 % shared out evenly over 430 cycles'),
  'loss-slip-200': worked(0.8 / 200, '%', 'slip: 80 % shared out evenly over 200 cycles'),
  'li-100um': foil('Li', 100),
  'li-20um': foil('Li', 20),
};
